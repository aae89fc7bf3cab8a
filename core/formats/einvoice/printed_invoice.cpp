#include "core/formats/einvoice/printed_invoice.h"

#include "core/domain/reference/reference.h"
#include "core/formats/einvoice/dialects.h"
#include "core/formats/problem_codes.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace tegoed::formats {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int kEarliestYear = 1990, kLatestYear = 2100;
constexpr std::int64_t kLargestUnits = 100'000'000; // failures A11

/// A day of a year before those `Date` knows: 0202-10-05. The calendar repeats every 400 years.
bool isDayLongAgo(const QString& text)
{
    bool isNumber = false;
    const int year = text.left(4).toInt(&isNumber);
    return isNumber && year < 1400 && dateFromXml(QString::number(2000 + year % 400) + text.mid(4)).has_value();
}

/// An xsd:decimal in the form Money reads: no plus, no bare point.
QString plainDecimal(QString text)
{
    const bool minus = text.startsWith(u'-');
    if (minus || text.startsWith(u'+'))
        text.remove(0, 1);
    if (text.startsWith(u'.'))
        text.prepend(u'0');
    if (text.endsWith(u'.'))
        text.chop(1);
    return minus ? u'-' + text : text;
}

class Understanding {
public:
    Understanding(PrintedInvoice&& printed, QList<Problem>& problems) : m_printed(std::move(printed)), m_problems(problems) {}

    DocumentRecord run();

private:
    void add(Severity severity, const Printed& at, const QString& field, QLatin1StringView code, QStringList arguments = {});
    std::optional<Date> date(const Printed& printed, const QString& field);
    std::optional<Money> amount(const Printed& printed) const;
    void settleType();
    void settleDates();
    void settleCurrency();
    void settleAmounts();
    void checkSum(const Money& payable);
    void settleParties();
    void settlePayment();
    QJsonObject details() const;

    PrintedInvoice m_printed;
    QList<Problem>& m_problems;
    DocumentRecord m_document;
    Currency m_currency = Currency::euro();
    bool m_broken = false;
};

void Understanding::add(Severity severity, const Printed& at, const QString& field, QLatin1StringView code, QStringList arguments)
{
    m_broken = m_broken || severity == Severity::Error;
    m_problems.append({severity, at.line > 0 ? at.line : m_printed.line, field, code, at.text.left(200), std::move(arguments)});
}

DocumentRecord Understanding::run()
{
    m_document.line = m_printed.line;
    m_document.number = m_printed.number.text;
    if (m_document.number.isEmpty())
        add(Severity::Error, m_printed.number, u"number"_s, problem::kMissing);
    settleType();
    settleDates();
    settleCurrency();
    settleAmounts();
    settleParties();
    settlePayment();
    m_document.orderReference = m_printed.orderReference;
    m_document.description = m_printed.description;
    m_document.billingReferences = m_printed.billingReferences;
    m_document.details = details();
    m_document.attachments = std::move(m_printed.attachments);
    m_document.mayBook = m_document.mayBook && !m_broken;
    return std::move(m_document);
}

void Understanding::settleType()
{
    m_document.typeCode = m_printed.typeCode.text;
    m_document.type = m_printed.isCreditNote ? InvoiceKind::CreditNote : InvoiceKind::Invoice;
    m_document.typeAmbiguous = m_printed.isTypeAmbiguous;
    if (m_printed.isTypeAmbiguous)
        add(Severity::Warning, m_printed.typeCode, u"type"_s, problem::kAmbiguousType);
    switch (meaningOfTypeCode(m_printed.typeCode.text)) {
    case TypeMeaning::ProForma:
        m_document.mayBook = false;
        return add(Severity::Warning, m_printed.typeCode, u"type"_s, problem::kNotBooked);
    case TypeMeaning::Unknown: return add(Severity::Warning, m_printed.typeCode, u"type"_s, problem::kUnknownType);
    case TypeMeaning::Invoice:
    case TypeMeaning::CreditNote: return;
    }
}

std::optional<Date> Understanding::date(const Printed& printed, const QString& field)
{
    if (printed.isEmpty())
        return std::nullopt;
    const std::optional<Date> date = dateFromXml(printed.text);
    if (!date)
        add(Severity::Error, printed, field, isDayLongAgo(printed.text) ? problem::kImplausibleDate : problem::kInvalidDate);
    else if (date->year() < kEarliestYear || date->year() > kLatestYear)
        add(Severity::Error, printed, field, problem::kImplausibleDate);
    return date;
}

void Understanding::settleDates()
{
    if (m_printed.issueDate.isEmpty())
        add(Severity::Error, m_printed.issueDate, u"issue_date"_s, problem::kMissing);
    m_document.issueDate = date(m_printed.issueDate, u"issue_date"_s);
    m_document.dueDate = date(m_printed.dueDate, u"due_date"_s);
    if (m_printed.dueDate.isEmpty())
        m_document.termDays = termDaysOf(m_printed.paymentTerms);
    if (m_document.issueDate && m_document.dueDate && *m_document.dueDate < *m_document.issueDate)
        add(Severity::Warning, m_printed.dueDate, u"due_date"_s, problem::kDueBeforeIssue);
    // The period is told, not reckoned with: a strange one is left out without a word.
    m_document.serviceFrom = dateFromXml(m_printed.serviceFrom.text);
    m_document.serviceUntil = dateFromXml(m_printed.serviceUntil.text);
}

void Understanding::settleCurrency()
{
    if (m_printed.currency.isEmpty())
        m_printed.currency = {m_printed.payableCurrency, m_printed.payable.line};
    m_document.currency = m_printed.currency.text;
    if (m_document.currency.isEmpty())
        return add(Severity::Error, m_printed.currency, u"currency"_s, problem::kMissing);
    const std::optional<Currency> known = Currency::fromCode(m_document.currency);
    if (!known)
        return add(Severity::Error, m_printed.currency, u"currency"_s, problem::kUnknownCurrency);
    m_currency = *known;
    m_document.currency = known->code();
    const bool another = !m_printed.payableCurrency.isEmpty() && Currency::fromCode(m_printed.payableCurrency) != known;
    if (another) // which of the two the amount is in, nobody can know (failures E14)
        add(Severity::Error, {m_printed.payableCurrency, m_printed.payable.line}, u"currency"_s, problem::kUnknownCurrency);
}

std::optional<Money> Understanding::amount(const Printed& printed) const
{
    if (printed.isEmpty())
        return std::nullopt;
    const Result<Money> money = Money::fromDecimal(plainDecimal(printed.text), m_currency);
    return money ? std::optional(*money) : std::nullopt;
}

void Understanding::settleAmounts()
{
    const Printed& printed = m_printed.payable;
    if (printed.isEmpty())
        return add(Severity::Error, printed, u"payable"_s, problem::kMissing);
    const Result<Money> money = Money::fromDecimal(plainDecimal(printed.text), m_currency);
    std::int64_t limit = kLargestUnits;
    for (int digit = 0; digit < m_currency.exponent(); ++digit)
        limit *= 10;
    if (money ? money->minorUnits() > limit || money->minorUnits() < -limit : money.error().code == Error::Code::AmountTooLarge)
        return add(Severity::Error, printed, u"payable"_s, problem::kAmountTooLarge, {QString::number(kLargestUnits)});
    if (!money)
        return add(Severity::Error, printed, u"payable"_s, problem::kInvalidAmount);
    m_document.payable = *money;
    if (money->isZero())
        add(Severity::Warning, printed, u"payable"_s, problem::kZeroAmount);
    checkSum(*money);
}

void Understanding::checkSum(const Money& payable)
{
    std::optional<Money> sum = amount(m_printed.taxInclusive);
    if (!sum)
        return;
    if (const std::optional<Money> prepaid = amount(m_printed.prepaid))
        *sum -= *prepaid;
    const auto differs = [&](const Money& other) {
        const std::int64_t difference = (other - payable).minorUnits();
        return difference > 1 || difference < -1;
    };
    // Before EN 16931 the total with tax was written after rounding as well as before.
    const std::optional<Money> rounding = amount(m_printed.rounding);
    const bool isRoundedAlready = rounding && !differs(*sum);
    if (rounding)
        *sum += *rounding;
    if (differs(*sum) && !isRoundedAlready)
        add(Severity::Warning, m_printed.payable, u"payable"_s, problem::kTotalsDiffer, {sum->toDecimal(), payable.toDecimal()});
}

void Understanding::settleParties()
{
    m_document.seller = m_printed.seller;
    m_document.buyer = m_printed.buyer;
    if (m_document.buyer.name.isEmpty())
        add(Severity::Error, {}, u"buyer_name"_s, problem::kMissing);
    if (m_document.seller.name.isEmpty())
        add(Severity::Warning, {}, u"seller_name"_s, problem::kMissing);
}

void Understanding::settlePayment()
{
    m_document.paymentReference = m_printed.paymentReferences.value(0);
    if (m_document.paymentReference.isEmpty()) // where Exact Online puts the structured communication
        if (const auto ogm = checkOgm(m_printed.paymentTerms); ogm && ogm->valid)
            m_document.paymentReference = ogm->printed;
    const auto valid = std::find_if(m_printed.payeeAccounts.cbegin(), m_printed.payeeAccounts.cend(), isValidIban);
    const auto shaped = std::find_if(m_printed.payeeAccounts.cbegin(), m_printed.payeeAccounts.cend(),
                                     [](const QString& account) { return checkIban(account).has_value(); });
    if (valid != m_printed.payeeAccounts.cend()) {
        m_document.payeeIban = normalisedIban(*valid);
    } else if (shaped != m_printed.payeeAccounts.cend()) {
        m_document.payeeIban = normalisedIban(*shaped);
        add(Severity::Warning, {*shaped, m_printed.accountLine}, u"iban"_s, problem::kInvalidIban);
    }
    if (m_document.seller.iban.isEmpty())
        m_document.seller.iban = m_document.payeeIban;
    if (isValidIban(m_printed.payerAccount))
        m_document.buyer.iban = normalisedIban(m_printed.payerAccount);
    // UNTDID 4461: 49 direct debit, 59 SEPA direct debit.
    m_document.isDirectDebit = m_printed.hasMandate || m_printed.paymentMeansCodes.contains(u"49"_s)
        || m_printed.paymentMeansCodes.contains(u"59"_s);
}

void put(QJsonObject& object, const QString& key, const QString& value)
{
    if (!value.isEmpty())
        object.insert(key, value);
}

void put(QJsonObject& object, const QString& key, const QStringList& values)
{
    if (!values.isEmpty())
        object.insert(key, QJsonArray::fromStringList(values));
}

void putParty(QJsonObject& object, const QString& side, const PartyRecord& party)
{
    QStringList names{party.name, party.legalName};
    names.removeAll(QString());
    names.removeDuplicates();
    put(object, side + "_names"_L1, names);
    put(object, side + "_vat"_L1, party.vatNumber);
    put(object, side + "_country"_L1, party.countryCode);
    put(object, side + "_email"_L1, party.email);
    QJsonArray ids;
    for (const PartyId& id : party.ids) {
        QJsonObject one{{u"id"_s, id.id}};
        put(one, u"scheme"_s, id.scheme);
        ids += one;
    }
    if (!ids.isEmpty())
        object.insert(side + "_ids"_L1, ids);
}

QJsonObject Understanding::details() const
{
    QJsonObject object{{u"root"_s, m_printed.root}, {u"line_count"_s, m_printed.lineCount}};
    put(object, u"customization_id"_s, m_printed.customizationId);
    put(object, u"profile_id"_s, m_printed.profileId);
    put(object, u"type_code"_s, m_printed.typeCode.text);
    if (m_printed.isTypeAmbiguous)
        object.insert(u"type_ambiguous"_s, u"%1 root with InvoiceTypeCode %2"_s.arg(m_printed.root, m_printed.typeCode.text));
    else
        object.insert(u"type"_s, m_printed.isCreditNote ? u"credit_note"_s : u"invoice"_s);
    if (m_document.dueDate)
        put(object, u"due_date_source"_s, m_printed.dueDateSource);
    put(object, u"due_dates"_s, m_printed.dueDates);
    put(object, u"currency"_s, m_document.currency);
    put(object, u"tax_currency"_s, m_printed.taxCurrency);
    const auto putAmount = [&](const QString& key, const Printed& printed) {
        if (const std::optional<Money> money = amount(printed))
            object.insert(key, money->toDecimal());
        else
            put(object, key, printed.text); // as printed, when it cannot be an amount of this currency
    };
    putAmount(u"payable_amount"_s, m_printed.payable);
    putAmount(u"tax_exclusive_amount"_s, m_printed.taxExclusive);
    putAmount(u"tax_inclusive_amount"_s, m_printed.taxInclusive);
    putAmount(u"prepaid_amount"_s, m_printed.prepaid);
    putAmount(u"rounding_amount"_s, m_printed.rounding);
    putParty(object, u"seller"_s, m_document.seller);
    putParty(object, u"buyer"_s, m_document.buyer);
    put(object, u"payment_references"_s, m_printed.paymentReferences);
    put(object, u"payee_accounts"_s, m_printed.payeeAccounts);
    put(object, u"payment_means_codes"_s, m_printed.paymentMeansCodes);
    put(object, u"order_reference"_s, m_printed.orderReference);
    put(object, u"buyer_reference"_s, m_printed.buyerReference);
    put(object, u"billing_references"_s, m_printed.billingReferences);
    put(object, u"payment_terms"_s, m_printed.paymentTerms);
    if (!m_printed.embedded.isEmpty())
        object.insert(u"embedded_attachments"_s, m_printed.embedded);
    return object;
}

} // namespace

DocumentRecord understand(PrintedInvoice printed, QList<Problem>& problems)
{
    return Understanding(std::move(printed), problems).run();
}

FileRecord invoiceFile(FileKind kind, const XmlReader& xml, std::optional<PrintedInvoice> printed, QList<Problem> found)
{
    FileRecord record;
    record.kind = kind;
    record.problems = xml.problems();
    if (xml.failed())
        return record;
    if (!printed) {
        record.problems.append({Severity::Error, 0, {}, problem::kWrongRoot, xml.rootName(), {}});
        return record;
    }
    record.dialect = dialectOf(printed->root, printed->customizationId, printed->profileId);
    DocumentRecord document = understand(std::move(*printed), found);
    record.problems += found;
    if (!document.seller.name.isEmpty())
        record.ownCompany = document.seller;
    record.documents += std::move(document);
    return record;
}

std::optional<Date> dateFromXml(const QString& text)
{
    const QStringView day = QStringView(text).left(10);
    const QStringView rest = QStringView(text).mid(10);
    static const QRegularExpression behind(u"^(Z|[+-][0-9]{2}:[0-9]{2}|T[0-9:.]+(Z|[+-][0-9]{2}:[0-9]{2})?)?$"_s);
    if (!rest.isEmpty() && !behind.match(rest.toString()).hasMatch())
        return std::nullopt;
    return Date::fromIso(day);
}

std::optional<int> termDaysOf(const QString& paymentTerms)
{
    static const QRegularExpression term(u"(?<![0-9.,])([0-9]{1,3})\\s*(?:dagen|dag|days?|jours?|tagen?|dgn)\\b"_s,
                                         QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    QRegularExpressionMatchIterator found = term.globalMatch(paymentTerms);
    if (!found.hasNext())
        return std::nullopt;
    const int days = found.next().captured(1).toInt();
    // "2 % within 8 days, 30 days net": whoever reads that must be a person.
    return found.hasNext() || days > 366 ? std::nullopt : std::optional(days);
}

} // namespace tegoed::formats
