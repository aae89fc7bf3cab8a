#include "core/storage/stores/template_store.h"

#include "core/storage/dialect.h"

namespace tegoed {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString kColumns = u"name, is_block, channel, language, track, version, subject, body, tone, is_off, actor, created_at"_s;

TemplateRecord recordAt(const Statement& row)
{
    return {row.text(0), row.boolean(1), row.text(2), row.text(3), row.text(4), static_cast<int>(row.integer(5)),
            row.text(6), row.text(7), row.text(8), row.boolean(9), row.text(10), row.text(11)};
}

} // namespace

int TemplateStore::append(const TemplateRecord& record)
{
    Statement last(m_database, u"SELECT COALESCE(MAX(version), 0) FROM template_text WHERE name = ? AND is_block = ? AND channel = ? AND language = ? AND track = ?"_s);
    last.bind(record.name).bind(record.isBlock).bind(record.channel).bind(record.language).bind(record.track);
    const int version = last.next() ? static_cast<int>(last.integer(0)) + 1 : 1;
    Statement(m_database, u"INSERT INTO template_text (id, "_s + kColumns + u") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s)
        .bind(m_database.nextId(u"template_text"_s)).bind(record.name).bind(record.isBlock).bind(record.channel).bind(record.language)
        .bind(record.track).bind(version).bind(record.subject).bind(record.body).bind(record.tone).bind(record.isOff).bind(record.actor)
        .bind(record.createdAt).run();
    return version;
}

std::vector<TemplateRecord> TemplateStore::current() const
{
    std::vector<TemplateRecord> records;
    Statement row(m_database, u"SELECT "_s + kColumns + u" FROM template_text t WHERE version = (SELECT MAX(o.version) FROM template_text o WHERE "
                              "o.name = t.name AND o.is_block = t.is_block AND o.channel = t.channel AND o.language = t.language AND o.track = t.track) "
                              "ORDER BY id"_s);
    while (row.next())
        records.push_back(recordAt(row));
    return records;
}

QString TemplateStore::stamp() const
{
    // Versions are only added, within one connection's view of one book: the newest tells them all. It is told whole because one
    // that was taken back with its transaction leaves its number to another one.
    Statement row(m_database, u"SELECT "_s + kColumns + u", id FROM template_text ORDER BY id DESC LIMIT 1"_s);
    QStringList parts{m_database.connectionName()};
    if (row.next()) {
        const TemplateRecord newest = recordAt(row);
        parts << QString::number(row.integer(12)) << newest.name << newest.channel << newest.language << newest.track << newest.subject
              << newest.body << newest.tone << newest.actor << newest.createdAt << QString::number(newest.version * 4 + newest.isOff * 2 + newest.isBlock);
    }
    return parts.join(QChar(u'\x1f'));
}

int TemplateStore::firstVersionsOf(const QString& actor) const
{
    Statement count(m_database, u"SELECT COUNT(*) FROM template_text WHERE version = 1 AND actor = ?"_s);
    count.bind(actor);
    return count.next() ? static_cast<int>(count.integer(0)) : 0;
}

std::vector<TemplateRecord> TemplateStore::versions(const TemplateRecord& of) const
{
    std::vector<TemplateRecord> records;
    Statement row(m_database, u"SELECT "_s + kColumns + u" FROM template_text WHERE name = ? AND is_block = ? AND channel = ? AND language = ? AND track = ? "
                              "ORDER BY version DESC"_s);
    row.bind(of.name).bind(of.isBlock).bind(of.channel).bind(of.language).bind(of.track);
    while (row.next())
        records.push_back(recordAt(row));
    return records;
}

} // namespace tegoed
