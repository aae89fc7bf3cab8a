#include "core/storage/stores/answer_store.h"

#include "core/domain/invoice/invoice.h"
#include "core/domain/reference/reference.h"
#include "core/storage/dialect.h"
#include "core/storage/queries/family.h"

#include <QHash>
#include <QJsonDocument>

#include <algorithm>

namespace tegoed {

using namespace Qt::Literals::StringLiterals;
using namespace detail;

namespace {

const QString kColumns = u"SELECT a.id, a.kind, COALESCE(a.sha256, ''), a.mail_id, a.from_name, a.from_address, a.subject, a.text, a.sent_at, a.failed, a.debtor_id, "
                         "a.document_id, a.message_id, a.matched_by, a.reasons, a.triage, a.triaged_at, a.triaged_by, a.actor, a.created_at, a.undone_at, a.version "
                         "FROM answer a "_s;

QJsonArray arrayIn(const QString& text)
{
    return QJsonDocument::fromJson(text.toUtf8()).array();
}

QString textOf(const QJsonArray& array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

StoredAnswer answerAt(const Statement& row)
{
    StoredAnswer answer;
    const auto kind = answerKindOf(row.text(1));
    const auto how = answerMatchOf(row.text(13));
    if (!kind || !how)
        row.broken(u"an answer has an unknown kind"_s);
    answer.id = row.id<AnswerId>(0);
    answer.kind = *kind;
    answer.sha256 = row.text(2);
    answer.mailId = row.text(3);
    answer.fromName = row.text(4);
    answer.fromAddress = row.text(5);
    answer.subject = row.text(6);
    answer.text = row.text(7);
    answer.sentAt = row.text(8);
    answer.failed = arrayIn(row.text(9));
    answer.debtor = row.id<DebtorId>(10);
    answer.document = row.id<DocumentId>(11);
    answer.message = row.id<MessageId>(12);
    answer.how = *how;
    answer.reasons = arrayIn(row.text(14));
    answer.triage = answerTriageOf(row.text(15));
    if (!answer.triage && !row.text(15).isEmpty())
        row.broken(u"an answer was triaged as nothing known"_s);
    answer.triagedAt = row.text(16);
    answer.triagedBy = row.text(17);
    answer.actor = row.text(18);
    answer.createdAt = row.text(19);
    answer.undoneAt = row.text(20);
    answer.version = row.integer(21);
    return answer;
}

QString pauseWord(const StoredAnswer& answer)
{
    const auto pause = answer.pause();
    return pause ? answerPauseCode(*pause) : QString();
}

QString triageWord(const StoredAnswer& answer)
{
    return answer.triage ? answerTriageCode(*answer.triage) : QString();
}

/// A book keeps a reference as it came: with its signs or without. Each way to write one leads back to the word it is.
QHash<QString, QString> referenceSpellings(const AnswerClues& clues)
{
    QHash<QString, QString> spellings;
    for (const AnswerClues::Word& word : clues.words) {
        spellings.insert(word.text, word.text);
        for (const ReferenceCheck& check : checkReference(word.text)) {
            if (check.valid)
                spellings.insert(check.printed, word.text);
        }
    }
    return spellings;
}

/// "?, ?, ?"
QString places(qsizetype count)
{
    return QStringList(count, u"?"_s).join(u", "_s);
}

} // namespace

std::optional<AnswerPause> StoredAnswer::pause() const
{
    return undoneAt.isEmpty() && debtor.isValid() ? pauseOf(kind, triage) : std::nullopt;
}

AnswerId AnswerStore::insert(const StoredAnswer& answer)
{
    StoredAnswer stored = answer;
    stored.id = AnswerId{m_database.nextId(u"answer"_s)};
    Statement(m_database, u"INSERT INTO answer (id, kind, sha256, mail_id, from_name, from_address, subject, text, sent_at, failed, debtor_id, document_id, message_id, "
                          "matched_by, reasons, triage, triaged_at, triaged_by, pause, actor, created_at) "
                          "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s)
        .bind(stored.id).bind(answerKindCode(stored.kind)).bind(stored.sha256).bind(stored.mailId).bind(stored.fromName).bind(stored.fromAddress)
        .bind(stored.subject).bind(stored.text).bind(stored.sentAt).bind(textOf(stored.failed)).bind(stored.debtor).bind(stored.document)
        .bind(stored.message).bind(answerMatchCode(stored.how)).bind(textOf(stored.reasons)).bind(triageWord(stored)).bind(stored.triagedAt)
        .bind(stored.triagedBy).bind(pauseWord(stored)).bind(stored.actor).bind(stored.createdAt).run();
    writeInvoices(stored);
    return stored.id;
}

void AnswerStore::update(const StoredAnswer& answer)
{
    Statement(m_database, u"UPDATE answer SET debtor_id = ?, document_id = ?, message_id = ?, matched_by = ?, reasons = ?, triage = ?, triaged_at = ?, triaged_by = ?, "
                          "pause = ?, undone_at = ?, version = ? WHERE id = ?"_s)
        .bind(answer.debtor).bind(answer.document).bind(answer.message).bind(answerMatchCode(answer.how)).bind(textOf(answer.reasons))
        .bind(triageWord(answer)).bind(answer.triagedAt).bind(answer.triagedBy).bind(pauseWord(answer)).bind(answer.undoneAt).bind(answer.version)
        .bind(answer.id).run();
    Statement(m_database, u"DELETE FROM answer_invoice WHERE answer_id = ?"_s).bind(answer.id).run();
    writeInvoices(answer);
}

void AnswerStore::writeInvoices(const StoredAnswer& answer)
{
    for (const InvoiceId invoice : answer.invoices)
        Statement(m_database, u"INSERT INTO answer_invoice (answer_id, invoice_id) VALUES (?, ?)"_s).bind(answer.id).bind(invoice).run();
}

std::optional<StoredAnswer> AnswerStore::find(AnswerId id) const
{
    std::vector<StoredAnswer> found;
    {
        Statement row(m_database, kColumns + u"WHERE a.id = ?"_s);
        if (row.bind(id).next())
            found.push_back(answerAt(row));
    }
    readInvoices(found);
    return found.empty() ? std::nullopt : std::optional(found.front());
}

std::optional<AnswerId> AnswerStore::known(const QString& sha256, const QString& mailId, const QString& fromAddress) const
{
    Statement row(m_database, u"SELECT id FROM answer WHERE undone_at = '' AND (sha256 = ? OR (mail_id = ? AND mail_id <> '' AND from_address = ?)) ORDER BY id LIMIT 1"_s);
    return row.bind(sha256).bind(mailId).bind(fromAddress).next() ? std::optional(row.id<AnswerId>(0)) : std::nullopt;
}

std::vector<StoredAnswer> AnswerStore::list(const Filter& filter) const
{
    // A proposal that was answered by an agreement waits for nobody.
    const QString waits = u"((a.triage = '' AND (a.kind = 'reply' OR a.debtor_id IS NULL)) OR (a.pause <> '' AND a.triage <> '' AND EXISTS (SELECT 1 FROM answer_invoice x "
                          "JOIN invoice i ON i.id = x.invoice_id AND i.open_minor > 0 AND i.is_withdrawn = 0 WHERE x.answer_id = a.id AND "_s + pausing() + u")))"_s;
    const QString sql = kColumns + u"WHERE a.undone_at = '' AND %1%2 ORDER BY a.created_at DESC, a.id DESC LIMIT %3"_s
                                       .arg(filter.withDone ? u"1 = 1"_s : waits, filter.debtor ? u" AND a.debtor_id IN (SELECT id FROM family)"_s : QString())
                                       .arg(filter.limit);
    std::vector<StoredAnswer> answers;
    {
        Statement row(m_database, filter.debtor ? QString(familyOf(u"?"_s) + sql) : sql);
        if (filter.debtor)
            row.bind(*filter.debtor);
        while (row.next())
            answers.push_back(answerAt(row));
    }
    readInvoices(answers);
    return answers;
}

void AnswerStore::readInvoices(std::vector<StoredAnswer>& answers) const
{
    for (StoredAnswer& answer : answers) {
        Statement row(m_database, u"SELECT invoice_id FROM answer_invoice WHERE answer_id = ? ORDER BY invoice_id"_s);
        row.bind(answer.id);
        while (row.next())
            answer.invoices.push_back(row.id<InvoiceId>(0));
    }
}

AnswerFinds AnswerStore::findsOf(const AnswerClues& clues) const
{
    AnswerFinds finds;
    for (const QString& uuid : clues.uuids) {
        Statement row(m_database, u"SELECT m.id, m.debtor_id, t.invoice_id FROM message m LEFT JOIN message_item t ON t.message_id = m.id AND t.is_asked = 1 "
                                  "WHERE m.uuid = ? ORDER BY t.id"_s);
        row.bind(uuid);
        while (row.next()) {
            if (finds.messages.empty() || finds.messages.back().uuid != uuid)
                finds.messages.push_back({uuid, row.id<MessageId>(0), row.id<DebtorId>(1), {}});
            if (!row.isNull(2))
                finds.messages.back().invoices.push_back(row.id<InvoiceId>(2));
        }
    }
    if (!clues.words.empty()) {
        QHash<QString, QString> byKey; // Several ways to write one number: the first counts.
        for (const AnswerClues::Word& word : clues.words) {
            const QString key = normalisedInvoiceNumber(word.text);
            if (!key.isEmpty() && !byKey.contains(key))
                byKey.insert(key, word.text);
        }
        Statement number(m_database, u"SELECT number_key, id, debtor_id FROM invoice WHERE is_withdrawn = 0 AND number_key IN (%1) ORDER BY id"_s.arg(places(byKey.size())));
        for (auto key = byKey.keyBegin(); key != byKey.keyEnd(); ++key)
            number.bind(*key);
        while (!byKey.isEmpty() && number.next())
            finds.invoices.push_back({byKey.value(number.text(0)), false, number.id<InvoiceId>(1), number.id<DebtorId>(2)});
        const QHash<QString, QString> spellings = referenceSpellings(clues);
        Statement reference(m_database, u"SELECT payment_reference, id, debtor_id FROM invoice WHERE is_withdrawn = 0 AND payment_reference <> '' "
                                        "AND payment_reference IN (%1) ORDER BY id"_s.arg(places(spellings.size())));
        for (auto spelling = spellings.keyBegin(); spelling != spellings.keyEnd(); ++spelling)
            reference.bind(*spelling);
        while (reference.next())
            finds.invoices.push_back({spellings.value(reference.text(0)), true, reference.id<InvoiceId>(1), reference.id<DebtorId>(2)});
    }
    for (const QString& address : clues.senders) {
        Statement row(m_database, u"SELECT id FROM debtor WHERE lower(email) = ? AND is_archived = 0 UNION "
                                  "SELECT debtor_id FROM contact WHERE lower(email) = ? AND is_archived = 0 ORDER BY 1"_s);
        row.bind(address).bind(address);
        while (row.next())
            finds.senders.push_back({address, row.id<DebtorId>(0)});
    }
    return finds;
}

std::vector<InvoiceId> AnswerStore::openInvoicesOf(DebtorId debtor) const
{
    std::vector<InvoiceId> invoices;
    Statement row(m_database, familyOf(u"?"_s) + u"SELECT id FROM invoice WHERE debtor_id IN (SELECT id FROM family) AND open_minor > 0 AND is_withdrawn = 0 "
                                                 "AND is_written_off = 0 ORDER BY id"_s);
    row.bind(debtor);
    while (row.next())
        invoices.push_back(row.id<InvoiceId>(0));
    return invoices;
}

bool AnswerStore::isSuspect(DebtorId debtor, const QString& channelCode, const QString& address) const
{
    Statement row(m_database, u"SELECT 1 FROM suspect_address WHERE debtor_id = ? AND channel = ? AND address = ? AND cleared_at = ''"_s);
    return row.bind(debtor).bind(channelCode).bind(address).next();
}

bool AnswerStore::isOwnAddress(DebtorId debtor, const QString& address) const
{
    Statement row(m_database, familyOf(u"?"_s) + u"SELECT 1 FROM debtor WHERE id IN (SELECT id FROM family) AND lower(email) = ? UNION ALL "
                                                 "SELECT 1 FROM contact WHERE debtor_id IN (SELECT id FROM family) AND is_archived = 0 AND lower(email) = ?"_s);
    return row.bind(debtor).bind(address.toLower()).bind(address.toLower()).next();
}

QString AnswerStore::pausing()
{
    return u"a.pause <> '' AND NOT (a.pause = 'proposes' AND (EXISTS (SELECT 1 FROM agreement_invoice c JOIN agreement g ON g.id = c.agreement_id "
           "WHERE c.invoice_id = x.invoice_id AND g.created_at >= a.triaged_at AND g.ended_how NOT IN ('undone', 'withdrawn')) OR EXISTS (SELECT 1 "
           "FROM plan_invoice n JOIN plan p ON p.id = n.plan_id JOIN plan_version v ON v.plan_id = n.plan_id AND v.number = n.version "
           "WHERE n.invoice_id = x.invoice_id AND v.created_at >= a.triaged_at AND p.state NOT IN ('draft', 'withdrawn'))))"_s;
}

} // namespace tegoed
