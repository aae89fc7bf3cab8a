#include "core/formats/mt940/read_mt940.h"

#include "core/base/text.h"
#include "core/formats/bank_text/found_references.h"
#include "core/formats/csv/encoding.h"
#include "core/formats/mt940/account_field.h"
#include "core/formats/mt940/balance_field.h"
#include "core/formats/mt940/message_figures.h"
#include "core/formats/mt940/swift_fields.h"
#include "core/formats/problem_codes.h"

#include <QRegularExpression>

#include <utility>

namespace tegoed::formats {
namespace {

using namespace Qt::Literals::StringLiterals;

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

class Mt940Reader {
public:
    explicit Mt940Reader(StatementSink& sink) : m_stream(sink) {}

    void read(std::string_view text, Progress& progress);

    QList<Problem> problems; ///< Of the file as a whole.
    QString dialect;
    QJsonObject details() const;

private:
    BankStatement& statement() { return m_stream.isOpen() ? m_stream.current() : m_head; }
    Currency unit() const { return figureUnit(m_currency); }

    void header(const QString& text);
    void tag(const SwiftField& field);
    void startMessage(int line);
    void endMessage(bool atEndOfFile);
    void openStatement(int line);
    void account(const QString& text);
    std::optional<StatementBalance> balance(const SwiftField& field, bool isOpening);
    void statementLine(const SwiftField& field);
    void finishEntry();
    void takeCurrency(const QString& code);
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
    std::optional<Mt940Entry> m_entry;
    MessageFigures m_figures;

    int m_statements = 0, m_allEntries = 0, m_malformed = 0;
    std::int64_t m_allCredit = 0, m_allDebit = 0; ///< Control sums of the figures, whatever their currency, known or not.
    bool m_hasControlSum = true;                  ///< False when a currency with three decimals is among them.
};

void Mt940Reader::header(const QString& text)
{
    static const QRegularExpression bic(u"(?<![A-Z])([A-Z]{4}[A-Z]{2}[A-Z0-9]{2})"_s);
    m_inEnvelope = m_inEnvelope || text.contains(u"{4:"_s);
    for (auto it = bic.globalMatch(text); it.hasNext() && dialect.isEmpty();)
        dialect = dialectOfBank(it.next().captured(1));
}

void Mt940Reader::startMessage(int line)
{
    m_head = {};
    m_head.line = line;
    m_inMessage = true;
    m_hasOpening = m_hasClosing = m_isReport = false;
    m_currency.reset();
    m_figures = {};
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

void Mt940Reader::account(const QString& text)
{
    const AccountField field = readAccountField(text);
    statement().details.insert(u"account_field"_s, field.printed);
    takeCurrency(field.currency);
    statement().account = field.number;
    if (isIbanShaped(field.number))
        statement().details.insert(u"iban"_s, field.number);
    if (dialect.isEmpty())
        dialect = dialectOfBank(field.number.startsWith("NL"_L1) ? field.number.mid(4) : field.printed);
}

std::optional<StatementBalance> Mt940Reader::balance(const SwiftField& field, bool isOpening)
{
    const QString text = textsOf(field.lines).join(QString());
    const BalanceField read = readBalanceField(text);
    if (!read.isReadable() || read.currency.isEmpty()) {
        ++m_malformed;
        m_stream.warning(field.line, isOpening ? u"opening"_s : u"closing"_s, problem::kInvalidField, text,
                         {u':' + textOf(field.tag) + u':'});
    }
    if (!read.isReadable())
        return std::nullopt;
    takeCurrency(read.currency);
    StatementBalance result;
    result.date = read.date;
    if (m_currency && (read.currency.isEmpty() || read.currency == m_currency->code()))
        result.amount = swiftMoney(read.amount, *m_currency, *read.isCredit);
    result.printed = isOpening ? m_figures.opening(read.amount, *read.isCredit, unit())
                               : m_figures.closing(read.amount, *read.isCredit, unit());
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
    m_entry = Mt940Entry{field.line, std::move(*printed), {}, {}, {}, {}};
}

void Mt940Reader::finishEntry()
{
    if (!m_entry)
        return;
    const Mt940Entry entry = *std::exchange(m_entry, std::nullopt);
    const EntryText text = entry.text();
    m_figures.count(entry, text, unit());
    if (!m_stream.entry(statementEntry(entry, text, m_stream, m_currency)))
        m_stopped = true;
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
    if (!m_currency && statement.currency.isEmpty() && m_figures.entries() > 0)
        m_stream.refuse(u"currency"_s, problem::kMissing);
    if (m_hasOpening && !m_hasClosing && !m_isReport) {
        if (!atEndOfFile || statement.account.isEmpty())
            m_stream.refuse(u"closing"_s, problem::kMissing);
        else if (m_statements == 0) // nothing else is in the file
            m_stream.refuse(u"closing"_s, problem::kTruncated);
        else
            refuseFile(problem::kTruncated);
    }
    m_figures.putInto(m_stream.current().details, unit());
    ++m_statements;
    m_allEntries += m_figures.entries();
    m_allCredit += m_figures.credit();
    m_allDebit += m_figures.debit();
    m_hasControlSum = m_hasControlSum && unit().exponent() == 2;
    m_stream.end();
}

void Mt940Reader::tag(const SwiftField& field)
{
    const std::string_view name = field.tag;
    const auto value = [&] { return textsOf(field.lines); };
    if (name == "86") {
        if (m_entry) {
            m_entry->lines += value();
            const auto ofNorm = static_cast<qsizetype>(linesOfNorm(field));
            m_entry->fieldLines += value().mid(0, ofNorm);
            m_entry->wrappedLines += value().mid(ofNorm);
        }
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
        if (m_hasOpening || m_hasClosing || m_figures.entries() > 0) { // the next page or day, without a heading of its own
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
        m_stream.current().opening = balance(field, true);
        if (const auto& opening = m_stream.current().opening; opening && opening->date)
            m_stream.current().periodFrom = opening->date;
    } else if (name == "61") {
        openStatement(field.line);
        statementLine(field);
    } else if (name == "62F" || name == "62M") {
        openStatement(field.line);
        m_stream.current().closing = balance(field, false);
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

/// The sums are control sums like those of every file (`finishStatements`), but also of entries without a known currency.
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
