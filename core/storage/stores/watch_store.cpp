#include "core/storage/stores/watch_store.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace tegoed {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString kColumns = u"SELECT id, sha256, name, size, modified_at, kind, outcome, added, updated, rejected, certain, proposed, unknown, problem, "
                         "batch_id, answer_id, actor, created_at, seen_at FROM watched_file WHERE forgotten_at = '' "_s;

QString textOf(const std::optional<WatchProblem>& problem)
{
    if (!problem)
        return {};
    const QJsonObject json{{u"code"_s, problem->code}, {u"field"_s, problem->field}, {u"seen"_s, problem->seen}, {u"line"_s, problem->line},
                           {u"arguments"_s, QJsonArray::fromStringList(problem->arguments)}};
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

std::optional<WatchProblem> problemIn(const QString& text)
{
    if (text.isEmpty())
        return std::nullopt;
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    WatchProblem problem{json["code"_L1].toString(), json["field"_L1].toString(), json["seen"_L1].toString(), json["line"_L1].toInt(), {}};
    for (const QJsonValue& argument : json["arguments"_L1].toArray())
        problem.arguments += argument.toString();
    return problem;
}

std::optional<WatchOutcome> outcomeOf(const QString& code)
{
    for (const WatchOutcome outcome : {WatchOutcome::Imported, WatchOutcome::NothingNew, WatchOutcome::Refused}) {
        if (watchOutcomeCode(outcome) == code)
            return outcome;
    }
    return std::nullopt;
}

WatchedFile fileAt(const Statement& row)
{
    const auto outcome = outcomeOf(row.text(6));
    if (!outcome)
        row.broken(u"a watched file has an unknown outcome"_s);
    WatchedFile file;
    file.id = row.id<WatchedFileId>(0);
    file.sha256 = row.text(1);
    file.name = row.text(2);
    file.size = row.integer(3);
    file.modifiedAt = row.text(4);
    file.kind = row.text(5);
    file.outcome = *outcome;
    file.added = static_cast<int>(row.integer(7));
    file.updated = static_cast<int>(row.integer(8));
    file.rejected = static_cast<int>(row.integer(9));
    file.certain = static_cast<int>(row.integer(10));
    file.proposed = static_cast<int>(row.integer(11));
    file.unknown = static_cast<int>(row.integer(12));
    file.problem = problemIn(row.text(13));
    file.batch = row.id<BatchId>(14);
    file.answer = row.id<AnswerId>(15);
    file.actor = row.text(16);
    file.createdAt = row.text(17);
    file.seenAt = row.text(18);
    return file;
}

} // namespace

QString watchOutcomeCode(WatchOutcome outcome)
{
    switch (outcome) {
    case WatchOutcome::Imported: return u"imported"_s;
    case WatchOutcome::NothingNew: return u"nothing_new"_s;
    case WatchOutcome::Refused: return u"refused"_s;
    }
    return u"refused"_s;
}

bool WatchStore::isKnown(const QString& sha256) const
{
    Statement row(m_database, u"SELECT 1 FROM watched_file WHERE sha256 = ? AND forgotten_at = '' LIMIT 1"_s);
    return row.bind(sha256).next();
}

bool WatchStore::isKnown(const QString& name, std::int64_t size, const QString& modifiedAt) const
{
    Statement row(m_database, u"SELECT 1 FROM watched_file WHERE name = ? AND size = ? AND modified_at = ? AND forgotten_at = '' LIMIT 1"_s);
    return row.bind(name).bind(size).bind(modifiedAt).next();
}

WatchedFileId WatchStore::insert(const WatchedFile& file)
{
    if (isKnown(file.sha256))
        return {};
    const WatchedFileId id{m_database.nextId(u"watched_file"_s)};
    Statement(m_database, u"INSERT INTO watched_file (id, sha256, name, size, modified_at, kind, outcome, added, updated, rejected, certain, proposed, unknown, "
                          "problem, batch_id, answer_id, actor, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s)
        .bind(id).bind(file.sha256).bind(file.name).bind(file.size).bind(file.modifiedAt).bind(file.kind).bind(watchOutcomeCode(file.outcome))
        .bind(std::int64_t{file.added}).bind(std::int64_t{file.updated}).bind(std::int64_t{file.rejected}).bind(std::int64_t{file.certain})
        .bind(std::int64_t{file.proposed}).bind(std::int64_t{file.unknown}).bind(textOf(file.problem)).bind(file.batch).bind(file.answer)
        .bind(file.actor).bind(file.createdAt).run();
    return id;
}

std::vector<WatchedFile> WatchStore::list(bool onlyUnseen, int limit) const
{
    std::vector<WatchedFile> all;
    Statement row(m_database, kColumns + (onlyUnseen ? u"AND seen_at = '' "_s : QString()) + u"ORDER BY id DESC LIMIT ?"_s);
    row.bind(std::int64_t{limit});
    while (row.next())
        all.push_back(fileAt(row));
    return all;
}

std::optional<WatchedFile> WatchStore::find(WatchedFileId id) const
{
    Statement row(m_database, kColumns + u"AND id = ?"_s);
    return row.bind(id).next() ? std::optional(fileAt(row)) : std::nullopt;
}

void WatchStore::markSeen(WatchedFileId until, const QString& at)
{
    Statement(m_database, u"UPDATE watched_file SET seen_at = ? WHERE id <= ? AND seen_at = ''"_s).bind(at).bind(until).run();
}

void WatchStore::forget(WatchedFileId id, const QString& at)
{
    Statement(m_database, u"UPDATE watched_file SET forgotten_at = ? WHERE id = ?"_s).bind(at).bind(id).run();
}

} // namespace tegoed
