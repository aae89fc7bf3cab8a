#include "tests/usecases/import/import_fixture.h"

#include "core/formats/archive/read_file.h"
#include "core/storage/stores/book_store.h"
#include "core/storage/verify.h"

#include <QFile>

namespace tegoed::test {

using namespace Qt::Literals::StringLiterals;

Importing::Importing(TestBook& book, Date today)
    : m_clock(today), m_session{book.database(), m_clock, m_random, u"kim"_s, nullptr}
{
}

QList<formats::FileRecord> Importing::read(const QByteArray& bytes, const QString& name)
{
    NoProgress progress;
    return formats::readBytes(bytes, name, {}, progress);
}

QList<formats::FileRecord> Importing::readData(const QString& name)
{
    QFile file(QStringLiteral(TEGOED_TEST_DATA "/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("there is no %s", qPrintable(file.fileName()));
    return read(file.readAll(), name);
}

ImportPlan Importing::plan(const QList<formats::FileRecord>& files)
{
    NoProgress progress;
    auto planned = planImport(m_session, files, progress);
    if (!planned)
        qFatal("no plan: %s", qPrintable(planned.error().detail));
    return *planned;
}

Result<ImportResult> Importing::accept(const ImportPlan& plan, const ImportChoices& choices)
{
    NoProgress progress;
    return acceptImport(m_session, plan, choices, progress);
}

ImportResult Importing::import(const QList<formats::FileRecord>& files, const ImportChoices& choices)
{
    const auto accepted = accept(plan(files), choices);
    if (!accepted)
        qFatal("not accepted: %d %s %s", static_cast<int>(accepted.error().code), qPrintable(accepted.error().arguments.join(u' ')),
               qPrintable(accepted.error().detail));
    return *accepted;
}

QString Importing::value(const QString& sql) const
{
    Statement row(m_session.database, sql);
    return row.next() ? row.text(0) : QString();
}

QStringList Importing::state() const
{
    const QString alive = u"NOT (d.is_archived = 1 AND d.batch_id IS NOT NULL AND EXISTS "
                          "(SELECT 1 FROM import_batch b WHERE b.id = d.batch_id AND b.undone_at <> ''))"_s;
    const std::pair<QString, QString> parts[] = {
        {u"debtor"_s, u"SELECT d.number, d.name, d.search_text, kind, kind_assumed, kind_reason, vat_number, registration_number, iban, email, "
                      "phone, street, postal_code, city, country_code, language, credit_limit_minor, credit_limit_currency, "
                      "payment_term_days, status, legal_track, g.name, external_id, note, is_archived FROM debtor d "
                      "LEFT JOIN customer_group g ON g.id = d.group_id WHERE "_s + alive},
        {u"contact"_s, u"SELECT d.name, c.name, c.role, c.email, c.phone FROM contact c JOIN debtor d ON d.id = c.debtor_id "
                       "WHERE c.is_archived = 0 AND "_s + alive},
        {u"invoice"_s, u"SELECT i.number, d.name, i.kind, issue_day, due_day, due_computed, currency, amount_minor, open_minor, "
                       "payment_reference, description, payment_link, order_reference, is_direct_debit, service_from, service_until, "
                       "is_written_off, content_key FROM invoice i JOIN debtor d ON d.id = i.debtor_id WHERE is_withdrawn = 0"_s},
        {u"payment"_s, u"SELECT d.name, value_day, currency, amount_minor, unallocated_minor, reference, p.note, content_key FROM payment p "
                       "JOIN debtor d ON d.id = p.debtor_id WHERE is_withdrawn = 0"_s},
        {u"allocation"_s, u"SELECT a.kind, i.number, a.currency, a.amount_minor, a.effective_day FROM allocation a "
                          "JOIN invoice i ON i.id = a.invoice_id LEFT JOIN allocation r ON r.reverses_id = a.id "
                          "WHERE a.reverses_id IS NULL AND r.id IS NULL"_s},
        {u"document"_s, u"SELECT i.number, c.kind, file_name, mime_type, sha256 FROM document c LEFT JOIN invoice i ON i.id = c.invoice_id "
                        "WHERE c.is_withdrawn = 0"_s},
        {u"ledger"_s, u"SELECT as_of, account, currency, balance_minor FROM ledger_control l JOIN import_batch b ON b.id = l.batch_id "
                      "WHERE b.undone_at = ''"_s},
        {u"company"_s, u"SELECT name, vat_number, registration_number, iban, is_confirmed, version FROM own_company"_s},
    };
    QStringList lines;
    for (const auto& [name, sql] : parts) {
        Statement row(m_session.database, sql);
        const int columns = static_cast<int>(sql.section(u" FROM "_s, 0, 0).count(u',')) + 1;
        while (row.next()) {
            QStringList cells{name};
            for (int column = 0; column < columns; ++column)
                cells += row.text(column);
            lines += cells.join(u'|');
        }
    }
    lines.sort();
    return lines;
}

QStringList Importing::brokenSums() const
{
    QStringList broken;
    const auto check = [&](const QString& what, const QString& sql) {
        Statement row(m_session.database, sql);
        while (row.next())
            broken += what + u' ' + row.text(0);
    };
    check(u"invoice"_s, u"SELECT number FROM invoice i WHERE open_minor <> CASE WHEN is_withdrawn = 1 THEN 0 ELSE amount_minor "
                        "- COALESCE((SELECT SUM(amount_minor) FROM allocation a WHERE a.invoice_id = i.id), 0) "
                        "+ COALESCE((SELECT SUM(amount_minor) FROM allocation a WHERE a.credit_id = i.id), 0) END"_s);
    check(u"payment"_s, u"SELECT id FROM payment p WHERE unallocated_minor <> CASE WHEN is_withdrawn = 1 THEN 0 ELSE amount_minor "
                        "- COALESCE((SELECT SUM(amount_minor) FROM allocation a WHERE a.payment_id = p.id), 0) END"_s);
    NoProgress progress;
    const auto checked = verifyStorage(m_session.database, progress);
    return broken + (checked ? checked->problems : QStringList{u"verify broke off"_s});
}

void Importing::setCompany(Database& database, const OwnCompany& company)
{
    Transaction transaction(database);
    OwnCompany stored = company;
    stored.version = 1;
    if (!BookStore(database).saveOwnCompany(stored))
        qFatal("the own company was not saved");
    transaction.commit();
}

QString outcome(const ImportRow& row)
{
    switch (row.action) {
    case ImportAction::New: return u"new"_s;
    case ImportAction::Updated: return u"updated: "_s + row.changedFields.join(u',');
    case ImportAction::Unchanged: return u"unchanged"_s;
    case ImportAction::Rejected: break;
    }
    QStringList codes;
    for (const formats::Problem& problem : row.problems)
        if (problem.severity == formats::Severity::Error)
            codes += problem.code;
    return u"rejected: "_s + (codes.isEmpty() ? warnings(row) : codes).join(u',');
}

QStringList outcomes(const ImportPlan& plan)
{
    QStringList all;
    for (const ImportRow& row : plan.rows)
        all += outcome(row);
    return all;
}

QStringList warnings(const ImportRow& row)
{
    QStringList codes;
    for (const formats::Problem& problem : row.problems)
        if (problem.severity == formats::Severity::Warning)
            codes += problem.code;
    return codes;
}

} // namespace tegoed::test
