#include "core/formats/mt940/read_mt940.h"

#include "core/base/text.h"
#include "core/formats/bank_text/found_references.h"
#include "core/formats/csv/encoding.h"
#include "core/formats/mt940/entry_text.h"
#include "core/formats/mt940/statement_line.h"
#include "core/formats/mt940/swift_fields.h"
#include "core/formats/problem_codes.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <utility>

namespace tegoed::formats {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qsizetype kShownDetails = 200; // of a :86: in the details
constexpr int kLongestText = 1000;

QString textOf(std::string_view view)
{
    return QString::fromUtf8(view.data(), static_cast<qsizetype>(view.size())).remove(QChar(0));
}

QStringList textsOf(const std::vector<std::string_view>& lines)
{
    QStringList texts;
    for (const std::string_view line : lines)
        texts += textOf(line);
    return texts;
}

QString withoutBlanks(QString text)
{
    text.removeIf([](QChar c) { return c.isSpace(); });
    return text;
}

/// A bank by its BIC or by the bank code of a Dutch IBAN.
QString dialectOf(const QString& text)
{
    struct Bank { const char* code; const char* dialect; };
    static constexpr Bank kBanks[] = {
        {"INGB", "ing"}, {"RABO", "rabobank"}, {"ABNA", "abnamro"}, {"BUNQ", "bunq"}, {"KNAB", "knab"}, {"ASNB", "asn"}, {"SNSB", "sns"},
        {"RBRB", "regiobank"}, {"TRIO", "triodos"}, {"FVLB", "van-lanschot"}, {"MOYO", "moneyou"}, {"KRED", "kbc"}, {"BBRU", "ing-be"},
        {"GEBA", "bnp-fortis"}, {"GKCC", "belfius"}, {"NICA", "crelan"}, {"ARSP", "argenta"}, {"DEUT", "deutsche-bank"}, {"HSBC", "hsbc"}};
    for (const Bank& bank : kBanks)
        if (text.startsWith(QLatin1String(bank.code)))
            return QString::fromLatin1(bank.dialect);
    return {};
}

struct Balance {
    std::optional<bool> isCredit;
    std::optional<Date> date;
    QString currency; ///< Empty when the field leaves it out.
    QString amount;   ///< Plain decimal; empty when unreadable.
};

Balance readBalance(const QString& text)
{
    static const QRegularExpression shape(u"^\\s*([CD])([0-9]{6})([A-Z]{3})?([0-9.,]+)\\s*$"_s);
    const QRegularExpressionMatch match = shape.match(text);
    if (!match.hasMatch())
        return {};
    return {match.captured(1) == u"C", swiftDate(match.captured(2)), match.captured(3), swiftAmount(match.captured(4))};
}

/// "USD2853,12"
std::optional<Money> foreignMoney(const QString& text)
{
    const auto currency = Currency::fromCode(text.left(3));
    const QString amount = swiftAmount(text.mid(3));
    if (!currency || amount.isEmpty())
        return std::nullopt;
    const Result<Money> money = statementMoney(amount, *currency);
    return money ? std::optional<Money>(*money) : std::nullopt;
}

/// An amount in minor units of a currency that may be unknown, for the details only; zero when nobody would believe it.
std::int64_t minorOf(const QString& decimal, Currency unit)
{
    const Result<Money> money = statementMoney(decimal, unit);
    return money ? money->minorUnits() : 0;
}

class Mt940Reader {
public:
    explicit Mt940Reader(StatementSink& sink) : m_stream(sink) {}

    void read(std::string_view text, Progress& progress);

    QList<Problem> problems; ///< Of the file as a whole.
    QString dialect;
    QJsonObject details() const;

private:
    struct Entry {
        int line = 0;
        StatementLine printed;
        QStringList lines;   ///< Of its :86:.
        QStringList numbers; ///< Of its :NS:.
    };

    /// What is counted of one message for the details.
    struct Counted {
        int entries = 0;
        std::int64_t credit = 0, debit = 0; ///< Minor units of `unit()`.
        std::optional<std::int64_t> opening, closing;
        std::optional<std::pair<Entry, EntryText>> first, last;
    };

    BankStatement& statement() { return m_stream.isOpen() ? m_stream.current() : m_head; }
    /// In what the details count: two decimals at least, as the conformance index writes them.
    Currency unit() const { return m_currency && m_currency->exponent() > 2 ? *m_currency : Currency::euro(); }

    void header(const QString& text);
    void tag(const SwiftField& field);
    void startMessage(int line);
    void endMessage(bool atEndOfFile);
    void openStatement(int line);
    void account(const QString& printed);
    std::optional<StatementBalance> balance(const SwiftField& field, std::optional<std::int64_t>& minor);
    void statementLine(const SwiftField& field);
    void finishEntry();
    void putParty(StatementEntry& result, const Entry& entry, const EntryText& text);
    StatementEntry entryOf(const Entry& entry, const EntryText& text);
    void count(const Entry& entry, const EntryText& text);
    QJsonObject detailsOf(const Entry& entry, const EntryText& text) const;
    void putDetails();
    void takeCurrency(const QString& code);
    std::optional<Money> money(const QString& decimal, Currency currency, bool isPositive) const;
    void refuseFile(QLatin1StringView code) { problems.append({Severity::Error, 0, {}, code, {}, {}}); }

    StatementStream m_stream;

    BankStatement m_head;       ///< Of a message of which neither balance nor entry was seen yet.
    bool m_inMessage = false;
    bool m_inEnvelope = false;  ///< `{4:` was there, its end not yet.
    bool m_hasOpening = false, m_hasClosing = false;
    bool m_isReport = false;    ///< MT942
    bool m_stopped = false;
    bool m_cutInLine = false;   ///< The file does not end with the end of a line.
    std::optional<Currency> m_currency;
    std::optional<Entry> m_entry;
    Counted m_counted;

    int m_statements = 0, m_allEntries = 0, m_malformed = 0;
    std::int64_t m_allCredit = 0, m_allDebit = 0; ///< Control sums of the figures, whatever their currency.
    bool m_hasControlSum = true;                  ///< False when a currency with three decimals is among them.
};

void Mt940Reader::header(const QString& text)
{
    static const QRegularExpression bic(u"(?<![A-Z])([A-Z]{4}[A-Z]{2}[A-Z0-9]{2})"_s);
    m_inEnvelope = m_inEnvelope || text.contains(u"{4:"_s);
    for (auto it = bic.globalMatch(text); it.hasNext() && dialect.isEmpty();)
        dialect = dialectOf(it.next().captured(1));
}

void Mt940Reader::startMessage(int line)
{
    m_head = {};
    m_head.line = line;
    m_inMessage = true;
    m_hasOpening = m_hasClosing = m_isReport = false;
    m_currency.reset();
    m_counted = {};
}

void Mt940Reader::openStatement(int line)
{
    if (m_stream.isOpen())
        return;
    if (!m_inMessage)
        startMessage(line);
    m_stream.begin(std::exchange(m_head, {}));
}

void Mt940Reader::takeCurrency(const QString& code)
{
    if (m_currency || code.isEmpty())
        return;
    m_currency = Currency::fromCode(code);
    statement().currency = code;
}

void Mt940Reader::account(const QString& printed)
{
    static const QRegularExpression currency(u"\\s*(EUR|USD|GBP|CHF|PLN|SEK|DKK|NOK)$"_s);
    static const QRegularExpression dotted(u"^[0-9.]+$"_s);
    const QString field = printed.simplified();
    statement().details.insert(u"account_field"_s, field);
    QString number = field;
    if (const auto match = currency.match(number); match.hasMatch()) {
        takeCurrency(match.captured(1));
        number.chop(match.capturedLength());
    }
    const QString behind = withoutBlanks(number.section(u'/', -1));
    if (number.contains(u'/') && (isIbanShaped(behind) || number.at(0).isLetter())) // BIC/IBAN, TRIODOSBANK/0390123456
        number = behind;
    number = cleanLine(withoutBlanks(number), 40);
    if (dotted.match(number).hasMatch())
        number.remove(u'.');
    statement().account = number;
    if (isIbanShaped(number))
        statement().details.insert(u"iban"_s, number);
    if (dialect.isEmpty())
        dialect = dialectOf(number.startsWith("NL"_L1) ? number.mid(4) : field);
}

std::optional<StatementBalance> Mt940Reader::balance(const SwiftField& field, std::optional<std::int64_t>& minor)
{
    const QString text = textsOf(field.lines).join(QString());
    const Balance read = readBalance(text);
    const bool readable = read.isCredit && !read.amount.isEmpty();
    if (!readable || read.currency.isEmpty()) {
        ++m_malformed;
        m_stream.warning(field.line, field.tag.front() == '6' && field.tag[1] == '0' ? u"opening"_s : u"closing"_s, problem::kInvalidField, text, {u':' + textOf(field.tag) + u':'});
    }
    if (!readable)
        return std::nullopt;
    takeCurrency(read.currency);
    StatementBalance result;
    result.date = read.date;
    if (m_currency && (read.currency.isEmpty() || read.currency == m_currency->code()))
        result.amount = money(read.amount, *m_currency, *read.isCredit);
    minor = minorOf(read.amount, unit()) * (*read.isCredit ? 1 : -1);
    result.printed = Money(*minor, unit()).toDecimal();
    return result;
}

void Mt940Reader::statementLine(const SwiftField& field)
{
    const QStringList lines = textsOf(field.lines);
    auto printed = readStatementLine(lines);
    if (!printed) {
        ++m_malformed;
        StatementEntry broken;
        broken.line = field.line;
        m_stream.entryError(broken, {}, problem::kInvalidField, lines.value(0), {u":61:"_s});
        m_stopped = !m_stream.entry(std::move(broken));
        return;
    }
    takeCurrency(statement().currency);
    m_entry = Entry{field.line, std::move(*printed), {}, {}};
}

std::optional<Money> Mt940Reader::money(const QString& decimal, Currency currency, bool isPositive) const
{
    const Result<Money> money = statementMoney(decimal, currency);
    if (!money)
        return std::nullopt;
    return isPositive ? *money : -*money;
}

/// Who: from the text, else what Rabobank, ASN and old formats put beside the amount.
void Mt940Reader::putParty(StatementEntry& result, const Entry& entry, const EntryText& text)
{
    static const QRegularExpression number(u"^P?[0-9]{7,10}$"_s);
    QString account = withoutBlanks(text.account), name = text.name;
    const QString below = entry.printed.supplement.value(0).trimmed();
    const QString reference = withoutBlanks(entry.printed.reference);
    if (isIbanShaped(withoutBlanks(below)) || number.match(below).hasMatch()) {
        if (!isValidIban(account))
            account = withoutBlanks(below); // Rabobank
    } else if (isIbanShaped(reference)) {
        account = reference; // ASN, SNS: the name stands below
        if (name.isEmpty())
            name = below;
    }
    if (!entry.printed.owner.isEmpty()) { // old Rabobank
        if (name.isEmpty())
            name = entry.printed.owner;
        if (account.isEmpty() && number.match(reference).hasMatch())
            account = reference;
    }
    result.counterpartyIsIban = isValidIban(account);
    result.counterpartyAccount = result.counterpartyIsIban ? normalisedIban(account) : cleanLine(account, 40);
    if (result.counterpartyAccount == statement().account)
        result.counterpartyAccount.clear();
    result.counterpartyName = cleanLine(name);
    result.counterpartyBic = cleanLine(withoutBlanks(text.bic), 40);
}

StatementEntry Mt940Reader::entryOf(const Entry& entry, const EntryText& text)
{
    const StatementLine& printed = entry.printed;
    StatementEntry result;
    result.line = entry.line;
    result.status = printed.isExpected ? EntryStatus::Pending : EntryStatus::Booked;
    result.bookingDate = printed.entryDate ? printed.entryDate : printed.valueDate;
    result.valueDate = printed.valueDate;
    result.currency = statement().currency;
    if (m_currency) {
        result.amount = money(printed.amount, *m_currency, printed.isIncoming);
        if (!result.amount)
            m_stream.entryError(result, u"amount"_s, problem::kInvalidAmount, printed.amount);
    }
    if (!printed.valueDate && printed.entryDate)
        m_stream.warning(entry.line, u"value_date"_s, problem::kInvalidDate, printed.valueDateText);
    else if (!printed.valueDate)
        m_stream.entryError(result, u"value_date"_s, problem::kInvalidDate, printed.valueDateText);
    result.isReversal = printed.isReversal;
    result.returnReason = cleanLine(text.returnReason, 40);
    result.bankReference = cleanLine(printed.bankReference, 60);
    result.batchReference = cleanLine(text.batchReference, 60);
    result.endToEndId = isNotProvided(text.endToEndId) ? QString() : cleanLine(text.endToEndId, 60);
    result.mandateId = cleanLine(text.mandateId, 60);
    result.transactionCode = cleanLine(printed.typeCode);
    putParty(result, entry, text);
    result.ultimateName = cleanLine(text.ultimateName);
    result.text = cleanLine(text.text, kLongestText);
    const QString alike = result.counterpartyAccount + u' ' + result.counterpartyName;
    if (!result.counterpartyName.isEmpty() && result.text.startsWith(alike)) // ASN: who once more, then what
        result.text = result.text.mid(alike.size()).trimmed();
    result.bankText = cleanLine(text.bankText);
    result.originalAmount = text.originalAmount.isEmpty() ? std::nullopt : foreignMoney(text.originalAmount);
    result.charges = text.charges.isEmpty() ? std::nullopt : foreignMoney(text.charges);
    addReferences(result.references, text.references);
    const EntryReference own = entryReference(printed.reference);
    if (own.kind && own.value.size() >= 12) // ING: betalingskenmerk in the reference of the account owner
        addReferences(result.references, {own});
    addReferences(result.references, referencesIn(result.text));
    if (const EntryReference given = entryReference(result.endToEndId); given.kind && given.value.size() >= 12)
        addReferences(result.references, {given});
    return result;
}

void Mt940Reader::count(const Entry& entry, const EntryText& text)
{
    ++m_counted.entries;
    (entry.printed.isIncoming ? m_counted.credit : m_counted.debit) += minorOf(entry.printed.amount, unit());
    if (!m_counted.first)
        m_counted.first.emplace(entry, text);
    m_counted.last.emplace(entry, text);
}

/// The names and the form of the conformance index.
QJsonObject Mt940Reader::detailsOf(const Entry& entry, const EntryText& text) const
{
    const StatementLine& printed = entry.printed;
    const std::int64_t minor = minorOf(printed.amount, unit());
    QJsonObject object{{u"amount"_s, Money(printed.isIncoming ? minor : -minor, unit()).toDecimal()}, {u"type_code"_s, printed.typeCode}};
    const auto put = [&](const QString& key, const QString& value) {
        if (!value.isEmpty())
            object.insert(key, value);
    };
    put(u"value_date"_s, printed.valueDate ? printed.valueDate->toIso() : QString());
    put(u"entry_date"_s, printed.entryDate ? printed.entryDate->toIso() : QString());
    if (printed.isReversal)
        object.insert(u"reversal"_s, true);
    put(u"gvc"_s, text.code);
    put(isIbanShaped(text.printedAccount) ? u"counterparty_iban"_s : u"counterparty_account"_s, text.printedAccount);
    put(u"counterparty_name"_s, text.printedName);
    put(u"counterparty_name_nospace"_s, withoutBlanks(text.printedName));
    put(u"remittance_nospace"_s, withoutBlanks(text.remittance));
    put(u"end_to_end_id_nospace"_s, withoutBlanks(text.endToEndId));
    put(u"details_nospace"_s, withoutBlanks(entry.lines.join(QString())).left(kShownDetails));
    return object;
}

void Mt940Reader::finishEntry()
{
    if (!m_entry)
        return;
    const Entry entry = *std::exchange(m_entry, std::nullopt);
    const EntryText text = entry.lines.isEmpty() && !entry.numbers.isEmpty() ? readNumberedLines(entry.numbers) : readEntryText(entry.lines);
    count(entry, text);
    if (!m_stream.entry(entryOf(entry, text)))
        m_stopped = true;
}

void Mt940Reader::putDetails()
{
    QJsonObject& details = m_stream.current().details;
    details.insert(u"transactions"_s, m_counted.entries);
    details.insert(u"credit_sum"_s, Money(m_counted.credit, unit()).toDecimal());
    details.insert(u"debit_sum"_s, Money(m_counted.debit, unit()).toDecimal());
    if (m_counted.opening && m_counted.closing)
        details.insert(u"balanced"_s, *m_counted.opening + m_counted.credit - m_counted.debit == *m_counted.closing);
    if (m_counted.first) {
        details.insert(u"first"_s, detailsOf(m_counted.first->first, m_counted.first->second));
        details.insert(u"last"_s, detailsOf(m_counted.last->first, m_counted.last->second));
    }
    m_hasControlSum = m_hasControlSum && unit().exponent() == 2;
    ++m_statements;
    m_allEntries += m_counted.entries;
    m_allCredit += m_counted.credit;
    m_allDebit += m_counted.debit;
}

void Mt940Reader::endMessage(bool atEndOfFile)
{
    finishEntry();
    const bool hasHead = std::exchange(m_inMessage, false);
    if (!m_stream.isOpen()) {
        if (atEndOfFile && hasHead && m_statements > 0 && (m_cutInLine || m_head.details.contains(u"account_field"_s)))
            refuseFile(problem::kTruncated);
        return;
    }
    BankStatement& statement = m_stream.current();
    statement.scope = m_isReport ? StatementScope::Report : StatementScope::Statement;
    if (!m_currency && statement.currency.isEmpty() && m_counted.entries > 0)
        m_stream.refuse(u"currency"_s, problem::kMissing);
    if (m_hasOpening && !m_hasClosing && !m_isReport) {
        if (!atEndOfFile || statement.account.isEmpty())
            m_stream.refuse(u"closing"_s, problem::kMissing);
        else if (m_statements == 0) // nothing else is in the file
            m_stream.refuse(u"closing"_s, problem::kTruncated);
        else
            refuseFile(problem::kTruncated);
    }
    putDetails();
    m_stream.end();
}

void Mt940Reader::tag(const SwiftField& field)
{
    const std::string_view name = field.tag;
    const auto value = [&] { return textsOf(field.lines); };
    if (name == "86") {
        if (m_entry)
            m_entry->lines += value();
        return;
    }
    if (name == "NS") {
        if (m_entry)
            m_entry->numbers += value();
        return;
    }
    finishEntry();
    if (name == "940" && dialect.isEmpty())
        dialect = u"rabobank"_s; // nobody else writes it
    if (name == "20") {
        endMessage(false);
        startMessage(field.line);
        m_head.statementId = cleanLine(value().join(QString()), 60);
    } else if (name == "25" || name == "25P") {
        if (m_stream.isOpen())
            endMessage(false);
        if (!m_inMessage)
            startMessage(field.line);
        account(name == "25" ? value().join(QString()) : value().value(0)); // 25P: the BIC stands below
    } else if (name == "28" || name == "28C") {
        statement().sequence = cleanLine(value().join(u'\n'));
    } else if (name == "60F" || name == "60M") {
        if (m_hasOpening || m_hasClosing || m_counted.entries > 0) { // the next page or day, without a heading of its own
            const BankStatement before = m_stream.isOpen() ? m_stream.current() : BankStatement{};
            endMessage(false);
            startMessage(field.line);
            m_head.account = before.account;
            m_head.statementId = before.statementId;
            for (const QString& key : {u"account_field"_s, u"iban"_s})
                if (before.details.contains(key))
                    m_head.details.insert(key, before.details.value(key));
        }
        openStatement(field.line);
        m_hasOpening = true;
        m_stream.current().opening = balance(field, m_counted.opening);
        if (const auto& opening = m_stream.current().opening; opening && opening->date)
            m_stream.current().periodFrom = opening->date;
    } else if (name == "61") {
        openStatement(field.line);
        statementLine(field);
    } else if (name == "62F" || name == "62M") {
        openStatement(field.line);
        m_stream.current().closing = balance(field, m_counted.closing);
        m_hasClosing = m_stream.current().closing.has_value();
        if (m_hasClosing && m_stream.current().closing->date)
            m_stream.current().periodUntil = m_stream.current().closing->date;
    } else if (name == "34F" || name == "13D" || name == "90C" || name == "90D" || name == "942") {
        m_isReport = true;
        static const QRegularExpression floor(u"^\\s*([A-Z]{3})"_s);
        if (const auto match = floor.match(value().value(0)); name == "34F" && match.hasMatch())
            takeCurrency(match.captured(1));
    }
}

void Mt940Reader::read(std::string_view text, Progress& progress)
{
    m_cutInLine = !text.empty() && text.back() != '\n' && text.back() != '\r';
    SwiftFields fields(text);
    SwiftField field;
    for (std::int64_t seen = 1; !m_stopped && fields.next(field); ++seen) {
        if (field.kind == SwiftField::Kind::Header) {
            header(textOf(field.lines.front()));
        } else if (field.kind == SwiftField::Kind::End) {
            endMessage(false);
            m_inEnvelope = false;
        } else {
            tag(field);
        }
        if (seen % 4096 == 0 && !progress.report(static_cast<std::int64_t>(fields.position()), static_cast<std::int64_t>(text.size())))
            return;
    }
    if (m_stopped)
        return;
    const bool cutInEnvelope = m_inEnvelope && m_cutInLine;
    endMessage(true);
    if (m_statements == 0)
        refuseFile(problem::kNoStatement);
    else if (cutInEnvelope && problems.isEmpty())
        refuseFile(problem::kTruncated);
}

QJsonObject Mt940Reader::details() const
{
    QJsonObject object;
    if (m_malformed > 0)
        object.insert(u"malformed_fields"_s, m_malformed);
    if (m_statements == 0) {
        object.insert(u"error"_s, true);
        return object;
    }
    object.insert(u"statement_count"_s, m_statements);
    object.insert(u"transactions"_s, m_allEntries);
    if (m_hasControlSum) {
        object.insert(u"credit_sum"_s, Money(m_allCredit, Currency::euro()).toDecimal());
        object.insert(u"debit_sum"_s, Money(m_allDebit, Currency::euro()).toDecimal());
    }
    return object;
}

/// The envelope is ASCII; names and texts come in any code page of the bank.
void readAll(const QByteArray& bytes, Mt940Reader& reader, Progress& progress)
{
    const DecodedText decoded = decodeText(bytes);
    reader.read(decoded.text, progress);
    QList<Problem> encoding = decoded.problems;
    for (Problem& problem : encoding)
        problem.severity = Severity::Warning;
    reader.problems = encoding + reader.problems;
}

} // namespace

QList<Problem> readMt940(const QByteArray& bytes, StatementSink& sink, Progress& progress)
{
    Mt940Reader reader(sink);
    readAll(bytes, reader, progress);
    return reader.problems;
}

FileRecord readMt940(const QByteArray& bytes, Progress& progress)
{
    FileRecord record;
    record.kind = FileKind::Mt940;
    StatementCollector collector(record);
    Mt940Reader reader(collector);
    readAll(bytes, reader, progress);
    record.dialect = reader.dialect;
    finishStatements(record, reader.problems);
    const QJsonObject details = reader.details();
    for (auto it = details.begin(); it != details.end(); ++it)
        record.details.insert(it.key(), it.value());
    return record;
}

} // namespace tegoed::formats
