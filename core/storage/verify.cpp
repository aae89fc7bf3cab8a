#include "core/storage/verify.h"

#include "core/base/hash.h"
#include "core/domain/invoice/invoice.h"
#include "core/domain/reference/reference.h"
#include "core/storage/book_tables.h"
#include "core/storage/dialect.h"
#include "core/storage/verify_parts.h"

#include <QSet>

#include <algorithm>

namespace tegoed {

using namespace Qt::Literals::StringLiterals;
using namespace detail;

namespace detail {

void Findings::add(const QString& sentence)
{
    if (m_problems.size() < kMost)
        m_problems << sentence;
    else if (m_problems.size() == kMost)
        m_problems << u"and more"_s; // The list is read by people.
}

void Findings::addRows(Database& database, const QString& sql, const QString& sentence)
{
    Statement row(database, sql);
    while (m_problems.size() <= kMost && row.next())
        add(sentence.arg(row.text(0)));
}

} // namespace detail

namespace {

void checkSums(Database& database, Findings& findings)
{
    // Per document what it received and gave, once (performance.md, advice 4).
    const QString net = u"WITH net AS %1 (SELECT id, %2 AS moved FROM (SELECT invoice_id AS id, amount_minor AS moved FROM allocation "
                        "WHERE invoice_id IS NOT NULL UNION ALL SELECT credit_id, -amount_minor FROM allocation WHERE credit_id IS NOT NULL) m "
                        "GROUP BY id) SELECT i.id FROM invoice i LEFT JOIN net ON net.id = i.id WHERE "_s
                            .arg(Dialect::materialized(), Dialect::sum(u"moved"_s));
    findings.addRows(database, net + u"i.is_withdrawn = 0 AND i.open_minor <> i.amount_minor - COALESCE(net.moved, 0) ORDER BY i.id"_s,
                     u"invoice %1: what is open is not its amount minus its allocations"_s);
    findings.addRows(database, net + u"i.is_withdrawn = 1 AND (i.open_minor <> 0 OR COALESCE(net.moved, 0) <> 0) ORDER BY i.id"_s,
                     u"invoice %1: withdrawn, but something is open or allocated"_s);
    const QString paid = u"WITH net AS %1 (SELECT payment_id AS id, %2 AS moved FROM allocation WHERE payment_id IS NOT NULL GROUP BY payment_id) "
                         "SELECT p.id FROM payment p LEFT JOIN net ON net.id = p.id WHERE "_s
                             .arg(Dialect::materialized(), Dialect::sum(u"amount_minor"_s));
    findings.addRows(database, paid + u"p.is_withdrawn = 0 AND p.unallocated_minor <> p.amount_minor - COALESCE(net.moved, 0) ORDER BY p.id"_s,
                     u"payment %1: what is unallocated is not its amount minus its allocations"_s);
    findings.addRows(database, paid + u"p.is_withdrawn = 1 AND (p.unallocated_minor <> 0 OR COALESCE(net.moved, 0) <> 0) ORDER BY p.id"_s,
                     u"payment %1: withdrawn, but something is unallocated or allocated"_s);
    findings.addRows(database, u"SELECT c.id FROM claim c WHERE c.open_minor <> c.amount_minor - (SELECT %1 FROM allocation a WHERE a.claim_id = c.id) ORDER BY c.id"_s
                                   .arg(Dialect::sum(u"a.amount_minor"_s)),
                     u"claim %1: what is open is not its amount minus its allocations"_s);
}

void checkAllocations(Database& database, Findings& findings)
{
    findings.addRows(database, u"SELECT a.id FROM allocation a LEFT JOIN invoice i ON i.id = a.invoice_id LEFT JOIN claim k ON k.id = a.claim_id "
                               "LEFT JOIN payment p ON p.id = a.payment_id LEFT JOIN invoice c ON c.id = a.credit_id "
                               "WHERE a.currency <> COALESCE(i.currency, k.currency, '') OR a.currency <> COALESCE(p.currency, c.currency, a.currency) "
                               "ORDER BY a.id"_s,
                     u"allocation %1: another currency than its ends"_s);
    findings.addRows(database, u"SELECT r.id FROM allocation r JOIN allocation a ON a.id = r.reverses_id WHERE r.amount_minor <> -a.amount_minor "
                               "OR r.effective_day <> a.effective_day OR r.kind <> a.kind OR COALESCE(r.invoice_id, 0) <> COALESCE(a.invoice_id, 0) "
                               "OR COALESCE(r.claim_id, 0) <> COALESCE(a.claim_id, 0) OR COALESCE(r.payment_id, 0) <> COALESCE(a.payment_id, 0) "
                               "OR COALESCE(r.credit_id, 0) <> COALESCE(a.credit_id, 0) OR a.reverses_id IS NOT NULL ORDER BY r.id"_s,
                     u"allocation %1: not the opposite of the one it undoes"_s);
}

void checkStates(Database& database, Findings& findings)
{
    const auto beyond = [](const QString& part, const QString& whole) {
        return u"((%2 >= 0 AND (%1 < 0 OR %1 > %2)) OR (%2 < 0 AND (%1 > 0 OR %1 < %2)))"_s.arg(part, whole);
    };
    findings.addRows(database, u"SELECT id FROM invoice WHERE "_s + beyond(u"open_minor"_s, u"amount_minor"_s) + u" ORDER BY id"_s,
                     u"invoice %1: more is open than its amount, or less than nothing"_s);
    findings.addRows(database, u"SELECT id FROM payment WHERE "_s + beyond(u"unallocated_minor"_s, u"amount_minor"_s) + u" ORDER BY id"_s,
                     u"payment %1: more is unallocated than its amount, or less than nothing"_s);
    findings.addRows(database, u"SELECT id FROM invoice WHERE is_written_off = 1 AND open_minor <> 0 ORDER BY id"_s,
                     u"invoice %1: written off, but something is open"_s);
    findings.addRows(database, u"SELECT id FROM invoice WHERE kind NOT IN ('invoice', 'credit_note') OR (kind = 'credit_note' AND amount_minor > 0) "
                               "ORDER BY id"_s,
                     u"invoice %1: unknown kind, or a credit note above zero"_s);
    findings.addRows(database, u"SELECT id FROM debtor WHERE kind NOT IN ('consumer', 'business', 'public_body') OR status NOT IN ('normal', 'bankrupt', "
                               "'debt_settlement', 'under_guardianship', 'deceased', 'handed_over') OR legal_track NOT IN ('nl-b2b', 'nl-b2c', "
                               "'be-b2b', 'be-b2c', 'other') ORDER BY id"_s,
                     u"debtor %1: an unknown kind, status or legal track"_s);
    findings.addRows(database, u"SELECT d.id FROM debtor d LEFT JOIN case_file c ON c.debtor_id = d.id WHERE c.id IS NULL ORDER BY d.id"_s,
                     u"debtor %1: without a case"_s);
    findings.addRows(database, u"WITH RECURSIVE way(start, id) AS (SELECT id, merged_into FROM debtor WHERE merged_into IS NOT NULL UNION "
                               "SELECT w.start, d.merged_into FROM way w JOIN debtor d ON d.id = w.id WHERE d.merged_into IS NOT NULL) "
                               "SELECT DISTINCT start FROM way WHERE start = id ORDER BY start"_s,
                     u"debtor %1: merged into itself by a roundabout way"_s);
    for (const QString& table : {u"book"_s, u"own_company"_s}) {
        Statement rows(database, u"SELECT COUNT(*) FROM "_s + table);
        if (!rows.next() || rows.integer(0) != 1)
            findings.add(u"%1: not exactly one row"_s.arg(table));
    }
}

/// Plans: what is kept out of the sequence is what their states say, and every version closes to the cent.
void checkPlans(Database& database, Findings& findings)
{
    findings.addRows(database, u"SELECT id FROM plan WHERE state NOT IN ('draft', 'proposed', 'countered', 'agreed', 'signed', 'running', 'missed', "
                               "'repaired', 'completed', 'ended', 'withdrawn') ORDER BY id"_s,
                     u"plan %1: an unknown state"_s);
    findings.addRows(database, u"SELECT v.id FROM plan_version v WHERE v.total_minor <> (SELECT %1 FROM instalment t WHERE t.plan_id = v.plan_id AND "
                               "t.version = v.number) OR v.total_minor <> v.costs_minor + v.interest_minor + v.running_minor + (SELECT %2 FROM "
                               "plan_invoice n WHERE n.plan_id = v.plan_id AND n.version = v.number) ORDER BY v.id"_s
                                   .arg(Dialect::sum(u"t.amount_minor"_s), Dialect::sum(u"n.open_minor"_s)),
                     u"plan version %1: its parts, its invoices and its total differ"_s);
    findings.addRows(database, u"SELECT DISTINCT p.id FROM plan p JOIN plan_invoice n ON n.plan_id = p.id WHERE n.is_live <> CASE WHEN n.version = p.in_force "
                               "AND p.state IN ('proposed', 'countered', 'agreed', 'signed', 'running', 'missed', 'repaired') THEN 1 ELSE 0 END OR "
                               "n.is_binding <> CASE WHEN n.is_live = 1 AND p.state IN ('signed', 'running', 'missed', 'repaired') THEN 1 ELSE 0 END "
                               "ORDER BY p.id"_s,
                     u"plan %1: it keeps other invoices out of the sequence than its state says"_s);
    findings.addRows(database, u"SELECT p.id FROM plan p WHERE NOT EXISTS (SELECT 1 FROM plan_version v WHERE v.plan_id = p.id AND v.number = p.in_force) "
                               "OR (p.signed_sha256 <> '' AND p.signed_document_id IS NULL) OR (p.state IN ('signed', 'running', 'missed', 'repaired', "
                               "'completed', 'ended') AND (p.agreed_day IS NULL OR p.signed_day IS NULL OR p.history_at = '')) ORDER BY p.id"_s,
                     u"plan %1: something is missing of its version, its agreement or its signed copy"_s);
    findings.addRows(database, u"SELECT p.id FROM plan p JOIN plan_version v ON v.plan_id = p.id AND v.number = p.in_force WHERE "
                               "CASE WHEN p.agreed_day IS NOT NULL AND p.state <> 'withdrawn' THEN v.costs_minor + v.interest_minor + v.running_minor ELSE 0 END "
                               "<> (SELECT %1 FROM claim c WHERE c.step_code = 'plan:' || p.number || ':' || p.in_force AND c.state <> 'lifted') ORDER BY p.id"_s
                                   .arg(Dialect::sum(u"c.amount_minor"_s)),
                     u"plan %1: its costs and interest are not the claims that stand"_s);
    findings.addRows(database, u"SELECT p.id FROM plan p WHERE p.state <> COALESCE((SELECT l.to_state FROM plan_log l WHERE l.plan_id = p.id AND "
                               "l.taken_back_at = '' ORDER BY l.id DESC LIMIT 1), '') ORDER BY p.id"_s,
                     u"plan %1: its state is not that of the last act on it"_s);
}

/// Prepayments: every reference bears out its check digits, money is for one of its own currency, and what was deducted came from it.
void checkPrepayments(Database& database, Findings& findings)
{
    Statement row(database, u"SELECT id, reference FROM prepayment ORDER BY id"_s);
    while (row.next()) {
        const auto rf = checkRf(row.text(1)), ogm = checkOgm(row.text(1));
        if (!(rf && rf->valid) && !(ogm && ogm->valid))
            findings.add(u"prepayment %1: its reference does not bear out its check digits"_s.arg(row.integer(0)));
    }
    findings.addRows(database, u"SELECT DISTINCT v.id FROM prepayment v JOIN prepayment_receipt r ON r.prepayment_id = v.id AND r.taken_back_at = '' "
                               "JOIN payment p ON p.id = r.payment_id WHERE p.currency <> v.currency ORDER BY v.id"_s,
                     u"prepayment %1: money of another currency is for it"_s);
    findings.addRows(database, u"SELECT DISTINCT v.id FROM prepayment v JOIN prepayment_deduction d ON d.prepayment_id = v.id JOIN allocation a ON "
                               "a.id = d.allocation_id WHERE a.payment_id IS NULL OR a.invoice_id IS NULL OR a.reverses_id IS NOT NULL OR a.currency <> v.currency "
                               "ORDER BY v.id"_s,
                     u"prepayment %1: what was deducted is no receipt of it"_s);
    findings.addRows(database, u"SELECT d.prepayment_id FROM prepayment_deduction d JOIN allocation a ON a.id = d.allocation_id WHERE NOT EXISTS (SELECT 1 FROM "
                               "allocation r WHERE r.reverses_id = a.id) GROUP BY d.prepayment_id HAVING COUNT(DISTINCT a.invoice_id) > 1 ORDER BY 1"_s,
                     u"prepayment %1: deducted from more than one invoice"_s);
}

/// Answers: what keeps invoices back is what their kind and their triage say.
void checkAnswers(Database& database, Findings& findings)
{
    findings.addRows(database, u"SELECT id FROM answer WHERE pause <> CASE WHEN undone_at <> '' OR debtor_id IS NULL THEN '' WHEN triage = '' AND kind = 'reply' "
                               "THEN 'unread' WHEN triage = 'paid' THEN 'says_paid' WHEN triage = 'plan' THEN 'proposes' ELSE '' END ORDER BY id"_s,
                     u"answer %1: it keeps invoices back otherwise than its triage says"_s);
    findings.addRows(database, u"SELECT DISTINCT a.id FROM answer a JOIN answer_invoice x ON x.answer_id = a.id WHERE a.debtor_id IS NULL ORDER BY a.id"_s,
                     u"answer %1: it has invoices but no debtor"_s);
}

void checkNumbers(Database& database, Findings& findings, RowProgress& progress)
{
    TableReader row(database, u"SELECT id, number, number_key, currency FROM invoice"_s);
    while (row.next()) {
        if (normalisedInvoiceNumber(row.value(1).toString()) != row.value(2).toString())
            findings.add(u"invoice %1: not found by its number"_s.arg(row.value(0).toLongLong()));
        if (!Currency::fromCode(row.value(3).toString()))
            findings.add(u"invoice %1: unknown currency"_s.arg(row.value(0).toLongLong()));
        progress.step();
    }
}

int checkBlobs(Database& database, Findings& findings, RowProgress& progress)
{
    QStringList hashes; // The names first, the contents one by one: together they need not fit into memory.
    Statement name(database, u"SELECT sha256 FROM blob ORDER BY sha256"_s);
    while (name.next())
        hashes << name.text(0);
    Statement content(database, u"SELECT content, size FROM blob WHERE sha256 = ?"_s);
    for (const QString& hash : hashes) {
        content.bind(hash);
        if (!content.next())
            continue;
        const QByteArray bytes = content.bytes(0);
        if (sha256Hex(bytes) != hash || bytes.size() != content.integer(1))
            findings.add(u"file %1: its content is not what its name says"_s.arg(hash.left(12)));
        while (content.next()) { }
        progress.step();
    }
    return static_cast<int>(hashes.size());
}

bool has(Database& database, const QString& table)
{
    const std::vector<BookTable> tables = tablesOf(database);
    return std::any_of(tables.begin(), tables.end(), [&](const BookTable& one) { return one.name == table; });
}

int countOf(Database& database, const QString& table)
{
    Statement row(database, u"SELECT COUNT(*) FROM "_s + table);
    return row.next() ? static_cast<int>(row.integer(0)) : 0;
}

BookFindings checkAll(Database& database, Progress& progress)
{
    Findings findings;
    BookFindings result;
    try {
        const ReadView view(database);
        checkFile(database, findings); // First: what the file itself says makes the rest of the findings readable.
        RowProgress counted(progress, RowProgress::rowsOf(database) * 2);
        checkSums(database, findings);
        checkAllocations(database, findings);
        checkStates(database, findings);
        if (has(database, u"plan"_s)) // Before a migration the book is checked as it is.
            checkPlans(database, findings);
        if (has(database, u"prepayment"_s))
            checkPrepayments(database, findings);
        if (has(database, u"answer"_s))
            checkAnswers(database, findings);
        checkNumbers(database, findings, counted);
        result.events = checkChains(database, findings, counted);
        result.blobs = checkBlobs(database, findings, counted);
        result.invoices = countOf(database, u"invoice"_s);
        result.allocations = countOf(database, u"allocation"_s);
        result.digest = digestOf(database, counted);
    } catch (const StorageFailure& failure) {
        const auto code = failure.error().code;
        if (code == Error::Code::ConnectionFailed || code == Error::Code::BookInUse)
            throw; // Says nothing about the book.
        findings.add(u"the book cannot be read to its end: "_s + failure.error().detail);
    }
    result.problems = findings.problems();
    return result;
}

} // namespace

Result<BookFindings> verifyStorage(Database& database, Progress& progress)
{
    try {
        if (!progress.report(0, 0))
            return Error{Error::Code::Cancelled, {}, {}};
        return checkAll(database, progress);
    } catch (const WorkCancelled&) {
        return Error{Error::Code::Cancelled, {}, {}};
    } catch (const StorageFailure& failure) {
        return failure.error();
    }
}

QString contentDigest(Database& database)
{
    NoProgress silent;
    RowProgress progress(silent, 0);
    const ReadView view(database);
    return digestOf(database, progress);
}

} // namespace tegoed
