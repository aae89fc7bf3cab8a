#include "core/formats/xaf/read_xaf.h"

#include "core/base/text.h"
#include "core/formats/csv/headers.h"
#include "core/formats/problem_codes.h"
#include "core/formats/xaf/audit_ledger.h"
#include "core/formats/xaf/audit_party.h"
#include "core/formats/xml/xml_reader.h"

#include <QJsonArray>

#include <algorithm>
#include <utility>

namespace tegoed::formats {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int kMostProblems = 100;                       // of one kind of line; a file wrong all through needs no more
constexpr std::int64_t kLargestLine = 1'000'000'000'000; // minor units; so that sums of all lines fit (256 MiB of them)
constexpr int kProgressLines = 4096;

struct Totals {
    QString declaredLines, declaredDebit, declaredCredit;
    int lines = 0;
    std::optional<Money> debit, credit;
};

/// What a line of any of the four kinds holds.
struct RawLine {
    int line = 0;
    QString account, relation, invoice, document, description, mutation, invoiceDate, dueDate;
    QString amount, side, foreignAmount, foreignCurrency;
};

class AuditFile {
public:
    AuditFile(XmlReader& xml, FileRecord& record, Progress& progress) : m_xml(xml), m_record(record), m_progress(progress) {}

    /// False when it was stopped.
    bool read();
    void finish();

private:
    void header();
    void company();
    void relation();
    void generalLedger();
    void openingBalance();
    void openingSubledger();
    void transactions();
    void journal();
    void subledgers();
    void subledger();
    bool totals(Totals& totals);
    RawLine line();
    std::optional<Money> amount(const RawLine& raw, Totals* totals);
    AuditItem itemOf(const RawLine& raw, Totals& totals);
    std::optional<Date> date(const QString& text, const QString& field, int line);
    void say(Severity severity, int line, const QString& field, QLatin1StringView code, const QString& seen, const QStringList& arguments = {});
    void add(const Problem& problem);
    void put(const QString& key, const QString& value);
    void putDetails();
    static void putTotals(QJsonObject& object, const Totals& totals);
    QJsonObject relationJson(const AuditRelation& relation) const;
    void keepGoing();

    XmlReader& m_xml;
    FileRecord& m_record;
    Progress& m_progress;
    AuditLedger m_ledger;
    Currency m_currency = Currency::euro();
    std::optional<Date> m_endDate;
    PartyRecord m_company;
    QJsonObject m_details;
    QStringList m_salesJournals;
    QJsonArray m_subledgers;
    Totals m_all, m_customers;
    int m_journals = 0, m_transactions = 0, m_openingLines = 0, m_withRelation = 0, m_withInvoice = 0;
    int m_taken = 0;
    bool m_stopped = false;
};

void AuditFile::say(Severity severity, int line, const QString& field, QLatin1StringView code, const QString& seen, const QStringList& arguments)
{
    add({severity, line, field, code, cleanLine(seen), arguments}); // Joined of two parts, one of them may be empty.
}

void AuditFile::add(const Problem& problem)
{
    if (m_record.problems.size() < kMostProblems)
        m_record.problems.append(problem);
}

void AuditFile::put(const QString& key, const QString& value)
{
    if (!value.isEmpty())
        m_details.insert(key, value);
}

void AuditFile::keepGoing()
{
    if (++m_taken % kProgressLines == 0 && !m_progress.report(m_xml.bytesRead(), m_xml.bytesTotal()))
        m_stopped = true;
}

std::optional<Date> AuditFile::date(const QString& text, const QString& field, int line)
{
    if (text.isEmpty())
        return std::nullopt;
    const auto date = Date::fromIso(QStringView(text).left(10));
    if (!date) {
        say(Severity::Error, line, field, problem::kInvalidDate, text);
        return std::nullopt;
    }
    if (date->year() < 1990 || date->year() > 2100) {
        say(Severity::Error, line, field, problem::kImplausibleDate, text);
        return std::nullopt;
    }
    return date;
}

void AuditFile::header()
{
    for (XmlChildren child(m_xml); child.next();) {
        const int line = m_xml.line();
        if (m_xml.is("fiscalYear")) {
            put(u"fiscal_year"_s, m_xml.text());
        } else if (m_xml.is("startDate")) {
            put(u"start_date"_s, m_xml.text());
        } else if (m_xml.is("endDate")) {
            const QString text = m_xml.text();
            put(u"end_date"_s, text);
            m_endDate = date(text, u"end_date"_s, line);
        } else if (m_xml.is("curCode")) {
            const QString code = m_xml.text();
            put(u"currency"_s, code);
            if (const auto currency = Currency::fromCode(code))
                m_currency = *currency;
            else // nobody knows what the amounts are: nothing may be taken over
                say(Severity::Error, 0, u"currency"_s, problem::kUnknownCurrency, code);
        } else if (m_xml.is("softwareDesc")) {
            put(u"software"_s, m_xml.text());
        }
    }
}

/// The name of the package without version and firm: "Exact Online" is exact-online, "Banana Accounting" banana.
QString dialectOf(const QString& software)
{
    if (software.startsWith(u"Banana"_s))
        return u"banana"_s;
    QStringList words;
    for (const QString& word : foldForSearch(software).split(u' ', Qt::SkipEmptyParts).mid(0, 3))
        if (!word.at(0).isDigit())
            words += word;
    return words.join(u'-');
}

void AuditFile::relation()
{
    QList<Problem> warnings;
    AuditRelation relation = readRelation(m_xml, m_currency, warnings);
    for (const Problem& warning : std::as_const(warnings))
        add(warning);
    m_details.insert(u"last_relation"_s, relationJson(relation)); // as printed, before the contact stands in for the name
    if (m_ledger.relations().empty())
        m_details.insert(u"first_relation"_s, relationJson(relation));
    PartyRecord& party = relation.party;
    if (party.name.isEmpty())
        party.name = std::exchange(party.contactName, {});
    m_ledger.addRelation(std::move(relation));
}

QJsonObject AuditFile::relationJson(const AuditRelation& relation) const
{
    QJsonObject object{{u"id"_s, relation.party.number}};
    const auto putText = [&](const QString& key, const QString& value) {
        if (!value.isEmpty())
            object.insert(key, value);
    };
    putText(u"name"_s, relation.party.name);
    putText(u"type"_s, relation.type);
    putText(u"city"_s, relation.party.city);
    putText(u"country"_s, relation.party.countryCode);
    return object;
}

void AuditFile::generalLedger()
{
    for (XmlChildren child(m_xml); child.next();) {
        if (!m_xml.is("ledgerAccount"))
            continue;
        QString id, description, reference;
        for (XmlChildren field(m_xml); field.next();) {
            if (m_xml.is("accID"))
                id = m_xml.text();
            else if (m_xml.is("accDesc"))
                description = m_xml.text();
            else if (m_xml.is("leadReference"))
                reference = m_xml.text();
        }
        m_ledger.addAccount(id, description, reference);
    }
}

RawLine AuditFile::line()
{
    RawLine raw;
    raw.line = m_xml.line();
    for (XmlChildren child(m_xml); child.next();) {
        if (m_xml.is("accID"))
            raw.account = m_xml.text();
        else if (m_xml.is("amnt"))
            raw.amount = m_xml.text(60);
        else if (m_xml.is("amntTp"))
            raw.side = m_xml.text();
        else if (m_xml.is("custSupID"))
            raw.relation = m_xml.text();
        else if (m_xml.is("invRef"))
            raw.invoice = m_xml.text();
        else if (m_xml.is("docRef"))
            raw.document = m_xml.text();
        else if (m_xml.is("desc"))
            raw.description = m_xml.text();
        else if (m_xml.is("mutTp"))
            raw.mutation = m_xml.text();
        else if (m_xml.is("invDt"))
            raw.invoiceDate = m_xml.text();
        else if (m_xml.is("invDueDt"))
            raw.dueDate = m_xml.text();
        else if (m_xml.is("currency"))
            for (XmlChildren field(m_xml); field.next();) {
                if (m_xml.is("curCode"))
                    raw.foreignCurrency = m_xml.text();
                else if (m_xml.is("curAmnt"))
                    raw.foreignAmount = m_xml.text(60);
            }
    }
    keepGoing();
    return raw;
}

std::optional<Money> AuditFile::amount(const RawLine& raw, Totals* totals)
{
    const auto read = Money::fromDecimal(raw.amount, m_currency);
    const bool debit = raw.side == u"D";
    if (totals)
        ++totals->lines;
    if (!read || (!debit && raw.side != u"C")) {
        say(Severity::Error, raw.line, u"amount"_s, problem::kInvalidAmount, raw.amount + u' ' + raw.side);
        return std::nullopt;
    }
    if (read->minorUnits() > kLargestLine || read->minorUnits() < -kLargestLine) {
        say(Severity::Error, raw.line, u"amount"_s, problem::kAmountTooLarge, raw.amount, {Money(kLargestLine, m_currency).toDecimal()});
        return std::nullopt;
    }
    if (totals) {
        std::optional<Money>& side = debit ? totals->debit : totals->credit;
        side = side ? *side + *read : *read;
    }
    return debit ? *read : -*read;
}

AuditItem AuditFile::itemOf(const RawLine& raw, Totals& totals)
{
    AuditItem item;
    item.line = raw.line;
    item.relation = raw.relation;
    item.invoice = raw.invoice;
    item.document = raw.document;
    item.description = raw.description;
    item.mutation = raw.mutation;
    item.invoiceDate = date(raw.invoiceDate, u"issue_date"_s, raw.line);
    item.dueDate = date(raw.dueDate, u"due_date"_s, raw.line);
    item.amount = amount(raw, &totals);
    if (const auto currency = Currency::fromCode(raw.foreignCurrency); currency && item.amount && *currency != m_currency)
        if (const auto foreign = Money::fromDecimal(raw.foreignAmount, *currency);
            foreign && foreign->minorUnits() <= kLargestLine && foreign->minorUnits() >= -kLargestLine)
            item.foreignAmount = raw.side == u"C" ? -*foreign : *foreign;
    return item;
}

bool AuditFile::totals(Totals& totals)
{
    if (m_xml.is("linesCount"))
        totals.declaredLines = m_xml.text();
    else if (m_xml.is("totalDebit"))
        totals.declaredDebit = m_xml.text();
    else if (m_xml.is("totalCredit"))
        totals.declaredCredit = m_xml.text();
    else
        return false;
    return true;
}

void AuditFile::openingBalance()
{
    for (XmlChildren child(m_xml); !m_stopped && child.next();) {
        if (m_xml.is("obLine")) {
            ++m_openingLines;
            const RawLine raw = line();
            m_ledger.addLine({raw.account, raw.relation, amount(raw, nullptr)});
        } else if (m_xml.is("obSubledgers")) {
            for (XmlChildren sub(m_xml); !m_stopped && sub.next();)
                if (m_xml.is("obSubledger"))
                    openingSubledger();
        }
    }
}

void AuditFile::openingSubledger()
{
    QString type;
    Totals totals;
    for (XmlChildren child(m_xml); !m_stopped && child.next();) {
        if (m_xml.is("sbType"))
            type = m_xml.text();
        else if (m_xml.is("obSbLine") && type == u"CU")
            m_ledger.addCustomerItem(itemOf(line(), totals));
    }
}

void AuditFile::journal()
{
    ++m_journals;
    QString id;
    for (XmlChildren child(m_xml); !m_stopped && child.next();) {
        if (m_xml.is("jrnID")) {
            id = m_xml.text();
        } else if (m_xml.is("jrnTp")) {
            if (m_xml.text() == u"S")
                m_salesJournals += id;
        } else if (m_xml.is("transaction")) {
            ++m_transactions;
            for (XmlChildren field(m_xml); !m_stopped && field.next();) {
                if (!m_xml.is("trLine"))
                    continue;
                const RawLine raw = line();
                m_withRelation += !raw.relation.isEmpty();
                m_withInvoice += !raw.invoice.isEmpty();
                m_ledger.addLine({raw.account, raw.relation, amount(raw, &m_all)});
            }
        }
    }
}

void AuditFile::subledger()
{
    QString type, description;
    Totals sums;
    for (XmlChildren child(m_xml); !m_stopped && child.next();) {
        if (m_xml.is("sbType")) {
            type = m_xml.text();
        } else if (m_xml.is("sbDesc")) {
            description = m_xml.text();
        } else if (m_xml.is("sbLine")) {
            if (type == u"CU")
                m_ledger.addCustomerItem(itemOf(line(), m_customers));
            else
                ++sums.lines;
        }
    }
    const int count = type == u"CU" ? m_customers.lines : sums.lines;
    m_subledgers += QJsonObject{{u"type"_s, type}, {u"desc"_s, description}, {u"lines"_s, count}};
}

void AuditFile::transactions()
{
    for (XmlChildren child(m_xml); !m_stopped && child.next();) {
        if (totals(m_all))
            continue;
        if (m_xml.is("journal"))
            journal();
        else if (m_xml.is("subledgers"))
            for (XmlChildren sub(m_xml); !m_stopped && sub.next();)
                if (m_xml.is("subledger"))
                    subledger();
    }
}

void AuditFile::company()
{
    for (XmlChildren child(m_xml); !m_stopped && child.next();) {
        if (m_xml.is("companyName")) {
            m_company.name = m_xml.text();
            put(u"company_name"_s, m_company.name);
        } else if (m_xml.is("companyIdent")) {
            m_company.registrationNumber = registrationOf(m_xml.text());
        } else if (m_xml.is("taxRegistrationCountry")) {
            m_company.countryCode = countryCode(m_xml.text());
        } else if (m_xml.is("taxRegIdent")) {
            const QString ident = m_xml.text();
            put(u"company_vat"_s, ident);
            m_company.vatNumber = vatNumberOf(ident, m_company.countryCode);
        } else if (m_xml.is("streetAddress") || m_xml.is("postalAddress")) {
            readAddress(m_xml, m_company);
        } else if (m_xml.is("customersSuppliers")) {
            for (XmlChildren party(m_xml); party.next();)
                if (m_xml.is("customerSupplier"))
                    relation();
        } else if (m_xml.is("generalLedger")) {
            generalLedger();
        } else if (m_xml.is("openingBalance")) {
            openingBalance();
        } else if (m_xml.is("transactions")) {
            transactions();
        }
    }
}

bool AuditFile::read()
{
    for (XmlChildren top(m_xml); top.next();) {
        if (!m_xml.is("auditfile")) {
            say(Severity::Error, m_xml.line(), {}, problem::kWrongRoot, m_xml.rootName());
            return true;
        }
        for (XmlChildren part(m_xml); !m_stopped && part.next();) {
            if (m_xml.is("header"))
                header();
            else if (m_xml.is("company"))
                company();
        }
        if (m_stopped)
            return false;
    }
    return true;
}

void AuditFile::putTotals(QJsonObject& object, const Totals& totals)
{
    if (totals.debit)
        object.insert(u"debit"_s, totals.debit->toDecimal());
    if (totals.credit)
        object.insert(u"credit"_s, totals.credit->toDecimal());
}

/// What the conformance and `import --json` show of the file beside its parties and invoices.
void AuditFile::putDetails()
{
    put(u"namespace"_s, m_xml.rootNamespace());
    m_details.insert(u"relations"_s, static_cast<qint64>(m_ledger.relations().size()));
    QJsonObject byType;
    for (const AuditRelation& relation : m_ledger.relations()) {
        const QString type = relation.type.isEmpty() ? u"?"_s : relation.type;
        byType.insert(type, byType.value(type).toInt() + 1);
    }
    m_details.insert(u"relations_by_type"_s, byType);
    m_details.insert(u"ledger_accounts"_s, m_ledger.accountCount());
    m_details.insert(u"journals"_s, m_journals);
    if (!m_salesJournals.isEmpty())
        m_details.insert(u"sales_journals"_s, QJsonArray::fromStringList(m_salesJournals));
    m_details.insert(u"transactions"_s, m_transactions);
    m_details.insert(u"lines"_s, m_all.lines);
    m_details.insert(u"lines_with_relation"_s, m_withRelation);
    m_details.insert(u"lines_with_invoice_ref"_s, m_withInvoice);
    put(u"computed_debit"_s, m_all.debit ? m_all.debit->toDecimal() : QString());
    put(u"computed_credit"_s, m_all.credit ? m_all.credit->toDecimal() : QString());
    put(u"declared_debit"_s, m_all.declaredDebit);
    put(u"declared_credit"_s, m_all.declaredCredit);
    put(u"declared_lines"_s, m_all.declaredLines);
    if (m_openingLines > 0)
        m_details.insert(u"opening_lines"_s, m_openingLines);
    if (!m_subledgers.isEmpty())
        m_details.insert(u"subledgers"_s, m_subledgers);
    if (m_customers.lines > 0) {
        QJsonObject sums{{u"lines"_s, m_customers.lines}}, net;
        putTotals(sums, m_customers);
        const QMap<QString, Money> balances = m_ledger.netByCustomer();
        for (auto it = balances.begin(); it != balances.end(); ++it)
            net.insert(it.key(), it->toDecimal());
        sums.insert(u"net_by_customer"_s, net);
        m_details.insert(u"ar_subledger"_s, sums);
    }
}

void AuditFile::finish()
{
    m_record.problems += m_xml.problems();
    if (m_xml.failed() || m_record.hasErrors()) {
        const bool whole = m_xml.failed()
            || std::any_of(m_record.problems.begin(), m_record.problems.end(), [](const Problem& p) { return p.severity == Severity::Error && p.line == 0; })
            || m_xml.rootName() != u"auditfile";
        if (whole)
            return;
    }
    m_record.debtors = m_ledger.debtors(m_record.problems);
    m_ledger.takeItems(m_record);
    m_record.ledgerControl = m_ledger.control(m_endDate);
    if (!m_company.name.isEmpty())
        m_record.ownCompany = m_company;
    if (!m_ledger.hasItems())
        m_record.problems.append({m_record.debtors.isEmpty() ? Severity::Error : Severity::Warning, 0, {}, problem::kNoOpenItems, {}, {}});

    putDetails();
    m_record.details = m_details;
    const auto differs = [&](const QString& declared, const std::optional<Money>& computed) {
        const auto printed = Money::fromDecimal(declared, m_currency);
        return printed && computed && *printed != *computed;
    };
    if (differs(m_all.declaredDebit, m_all.debit) || differs(m_all.declaredCredit, m_all.credit))
        m_record.problems.append({Severity::Warning, 0, {}, problem::kTotalsDiffer, m_all.declaredDebit,
                                  {m_all.debit ? m_all.debit->toDecimal() : u"0"_s, m_all.declaredDebit}});
    m_record.dialect = dialectOf(m_details.value(u"software"_s).toString());
}

} // namespace

FileRecord readXaf(const QByteArray& bytes, const QString& fileName, Progress& progress)
{
    FileRecord record;
    record.fileName = fileName;
    record.kind = FileKind::Xaf;
    XmlReader xml(bytes);
    AuditFile file(xml, record, progress);
    if (!file.read()) {
        FileRecord stopped;
        stopped.fileName = fileName;
        stopped.kind = FileKind::Xaf;
        return stopped;
    }
    file.finish();
    return record;
}

} // namespace tegoed::formats
