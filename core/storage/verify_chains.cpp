#include "core/storage/verify_parts.h"

#include "core/storage/canonical_json.h"
#include "core/storage/stores/timeline_store.h"

#include <QHash>
#include <QJsonDocument>

namespace tegoed::detail {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Head {
    std::int64_t seq = 0;
    QString hash;
};

void checkEvent(const TableReader& row, const QString& bookId, Head& head, QJsonObject& body, Findings& findings)
{
    const std::int64_t id = row.value(0).toLongLong();
    const std::int64_t caseId = row.value(1).toLongLong();
    const QByteArray bytes = row.value(6).toString().toUtf8();
    body = QJsonDocument::fromJson(bytes).object();
    if (row.value(2).toLongLong() != head.seq + 1)
        findings.add(u"event %1: its number in case %2 does not follow the one before"_s.arg(id).arg(caseId));
    if (row.value(7).toString() != head.hash)
        findings.add(u"event %1: not linked to the one before"_s.arg(id));
    if (canonicalJson(body) != bytes)
        findings.add(u"event %1: its content is not written in the one spelling"_s.arg(id));
    const QString hash = eventHash(row.value(7).toString(), u"%1/%2"_s.arg(bookId).arg(caseId), row.value(2).toLongLong(), row.value(3).toString(),
                                   row.value(4).toString(), row.value(5).toString(), bytes);
    if (hash != row.value(8).toString())
        findings.add(u"event %1: its content was changed after it was written"_s.arg(id));
    if (body.value("corrects"_L1).toInteger() != row.value(9).toLongLong())
        findings.add(u"event %1: does not correct what its content says"_s.arg(id));
    if (!eventKindFromWord(row.value(5).toString()))
        findings.add(u"event %1: of an unknown kind"_s.arg(id));
    head = {row.value(2).toLongLong(), row.value(8).toString()};
}

/// Values that are still there must be what was committed to; erased ones leave only their commitment.
void checkValues(Database& database, Findings& findings, RowProgress& progress)
{
    TableReader row(database, u"SELECT v.event_id, v.name, v.salt, v.value, e.body FROM timeline_value v LEFT JOIN timeline_event e ON e.id = v.event_id"_s);
    while (row.next()) {
        const QJsonObject body = QJsonDocument::fromJson(row.value(4).toString().toUtf8()).object();
        const QString committed = body.value("commitments"_L1).toObject().value(row.value(1).toString()).toString();
        if (committed != commitment(row.value(2).toString(), row.value(3).toString()))
            findings.add(u"event %1: a value in it was changed after it was written"_s.arg(row.value(0).toLongLong()));
        progress.step();
    }
}

} // namespace

int checkChains(Database& database, Findings& findings, RowProgress& progress)
{
    QString bookId;
    {
        Statement book(database, u"SELECT book_id FROM book"_s);
        if (book.next())
            bookId = book.text(0);
    }
    QHash<std::int64_t, Head> heads;
    int events = 0;
    {
        TableReader row(database, u"SELECT id, case_id, seq, at_utc, actor, kind, body, prev_hash, hash, corrects_id FROM timeline_event "
                                  "ORDER BY case_id, seq"_s);
        QJsonObject body;
        while (row.next()) {
            checkEvent(row, bookId, heads[row.value(1).toLongLong()], body, findings);
            ++events;
            progress.step();
        }
    }
    checkValues(database, findings, progress);
    TableReader row(database, u"SELECT id, chain_seq, chain_head FROM case_file"_s);
    while (row.next()) {
        // The head stands apart, so that cutting off the last events is seen.
        const Head head = heads.value(row.value(0).toLongLong());
        if (head.seq != row.value(1).toLongLong() || head.hash != row.value(2).toString())
            findings.add(u"case %1: the end of its timeline is missing or was added to"_s.arg(row.value(0).toLongLong()));
    }
    return events;
}

} // namespace tegoed::detail
