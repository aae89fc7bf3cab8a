#include "core/formats/coda/read_coda.h"

#include "core/base/text.h"
#include "core/formats/coda/coda_line.h"
#include "core/formats/csv/encoding.h"
#include "core/formats/problem_codes.h"

#include <algorithm>
#include <string_view>

namespace tegoed::formats {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int kProgressLines = 4096;
constexpr int kColumns = 128;
constexpr int kShortestMovement = 61, kShortestRecord = 40; // some packages cut the blanks at the end
constexpr int kLongestText = 1000;
constexpr qsizetype kMostParts = 200'000;

/// A movement (2.1 with its 2.2 and 2.3) and the information behind it, as printed.
struct Movement {
    StatementEntry entry;
    QString code;           ///< Type (1), family (2), operation (2), category (3).
    QString printedAmount;
    QString communication;  ///< The three pieces, as wide as they stand.
    bool isStructured = false;
    QString information;
};

/// What the index says of a movement.
QJsonObject printedJson(const Movement& movement)
{
    const StatementEntry& entry = movement.entry;
    QJsonObject object{{u"amount"_s, movement.printedAmount}, {u"transaction_code"_s, movement.code}};
    if (entry.valueDate)
        object.insert(u"value_date"_s, entry.valueDate->toIso());
    if (entry.bookingDate)
        object.insert(u"entry_date"_s, entry.bookingDate->toIso());
    if (!entry.counterpartyName.isEmpty())
        object.insert(u"counterparty_name"_s, entry.counterpartyName);
    if (!entry.counterpartyAccount.isEmpty())
        object.insert(entry.counterpartyIsIban ? u"counterparty_iban"_s : u"counterparty_account"_s, entry.counterpartyAccount);
    if (movement.isStructured)
        object.insert(u"structured_type"_s, movement.communication.left(3));
    else if (QString bare = movement.communication; !bare.trimmed().isEmpty())
        object.insert(u"communication_nospace"_s, bare.removeIf([](QChar c) { return c.isSpace(); }));
    return object;
}

class CodaReader {
public:
    CodaReader(StatementSink& sink, Progress& progress) : m_stream(sink), m_progress(progress) {}

    void read(std::string_view text);

    QList<Problem> problems;
    int statements() const { return m_stream.count(); }
    int transactions() const { return m_transactions; }

private:
    bool line(const CodaLine& line);
    void header(const CodaLine& line);
    void oldBalance(const CodaLine& line);
    void movement(const CodaLine& line);
    void movementMore(const CodaLine& line);
    void information(const CodaLine& line);
    void newBalance(const CodaLine& line);
    void trailer(const CodaLine& line);
    void endStatement();
    bool flush();
    void settle(Movement& movement);
    void structured(Movement& movement);
    StatementBalance balance(const CodaLine& line, int signColumn, int amountColumn, int dateColumn);
    void readAmount(Movement& movement, const CodaLine& line);
    void refuseFile(int line, QLatin1StringView code, const QString& seen = {});
    Movement* here(const CodaLine& line);

    StatementStream m_stream;
    Progress& m_progress;
    bool m_failed = false, m_stopped = false;

    BankStatement m_head; ///< What the header says, for the statements behind it.
    QString m_version;
    bool m_isInFile = false; ///< Between header and trailer.
    int m_records = 0;       ///< Since the header; neither that nor the trailer counts.
    std::int64_t m_debit = 0, m_credit = 0; ///< Of the statements since the header.
    bool m_isComplete = true;               ///< All of their amounts could be read.
    int m_transactions = 0;

    // Of the statement that is being read.
    std::optional<Currency> m_currency;
    std::optional<Movement> m_whole;
    QList<Movement> m_parts;
    QString m_sequence; ///< Of the movement that is being read.
    bool m_hasClosing = false;
    int m_details = 0, m_informations = 0, m_messages = 0, m_leaves = 0;
    QJsonObject m_first, m_last, m_leafFirst, m_leafLast;
};

void CodaReader::refuseFile(int line, QLatin1StringView code, const QString& seen)
{
    m_failed = true;
    problems.append({Severity::Error, line, {}, code, cleanLine(seen), {}});
}

void CodaReader::read(std::string_view text)
{
    int number = 0;
    std::size_t at = 0;
    while (at < text.size() && !m_failed && !m_stopped) {
        std::size_t end = text.find_first_of("\r\n", at);
        if (end == std::string_view::npos)
            end = text.size();
        const std::string_view piece = text.substr(at, end - at);
        at = end + 1;
        if (end + 1 < text.size() && text[end] == '\r' && text[end + 1] == '\n')
            ++at;
        ++number;
        if (piece.find_first_not_of(std::string_view(" \t\x1a\0", 4)) == std::string_view::npos)
            continue; // an empty line, or the end mark of a very old system
        if (piece.size() > 4 * kColumns) {
            refuseFile(number, problem::kBadRecord, QString::fromUtf8(piece.data(), kColumns));
            break;
        }
        const CodaLine record(QString::fromUtf8(piece.data(), static_cast<qsizetype>(piece.size())), number);
        if (at > text.size() && m_isInFile && record.record() != "9"_L1) { // no line end, and not the trailer
            refuseFile(number, problem::kTruncated);
            break;
        }
        if (!line(record))
            break;
        if (number % kProgressLines == 0)
            m_stopped = !m_progress.report(static_cast<std::int64_t>(at), static_cast<std::int64_t>(text.size()));
    }
    if (m_failed || m_stopped)
        return;
    if (m_isInFile || m_stream.isOpen())
        refuseFile(0, problem::kTruncated);
    else if (m_stream.count() == 0)
        refuseFile(0, problem::kNoStatement);
}

/// False once the file is refused, or nobody wants more.
bool CodaReader::line(const CodaLine& line)
{
    const QString record = line.record();
    const bool needsStatement = record.startsWith(u'2') || record.startsWith(u'3') || record == "8"_L1;
    if (line.length() > kColumns && !line.field(kColumns + 1, static_cast<int>(line.length())).isEmpty())
        refuseFile(line.number(), problem::kBadRecord, line.raw(1, 40));
    else if (needsStatement && (!m_stream.isOpen() || line.length() < (record == "21"_L1 ? kShortestMovement : kShortestRecord)))
        refuseFile(line.number(), problem::kBadRecord, line.raw(1, 40));
    if (m_failed)
        return false;
    m_records += record != "0"_L1 && record != "9"_L1;
    if (record == "0"_L1) {
        header(line);
    } else if (record == "1"_L1 && m_isInFile) {
        oldBalance(line);
    } else if (record == "21"_L1) {
        movement(line);
    } else if (record == "22"_L1 || record == "23"_L1) {
        movementMore(line);
    } else if (record == "31"_L1 || record == "32"_L1 || record == "33"_L1) {
        information(line);
    } else if (record == "8"_L1) {
        newBalance(line);
    } else if (record == "4"_L1) {
        ++m_messages;
    } else if (record == "9"_L1 && m_isInFile) {
        trailer(line);
    } else {
        refuseFile(line.number(), problem::kBadRecord, line.raw(1, 40));
    }
    return !m_failed && !m_stopped;
}

void CodaReader::header(const CodaLine& line)
{
    if (m_isInFile || line.raw(1, 5) != "00000"_L1) // the trailer of the file before it is missing
        return refuseFile(line.number(), m_isInFile ? problem::kTruncated : problem::kBadRecord, line.raw(1, 40));
    m_isInFile = true;
    m_records = 0;
    m_debit = m_credit = 0;
    m_isComplete = true;
    m_head = {};
    m_head.createdOn = line.date(6);
    m_head.bankBic = line.field(61, 71);
    m_version = line.field(128, 128);
}

void CodaReader::oldBalance(const CodaLine& line)
{
    endStatement();
    BankStatement head = m_head;
    head.line = line.number();
    const QChar structure = line.at(2);
    // Structures: 0 = Belgian number, 1 = foreign number, 2 = Belgian IBAN, 3 = foreign IBAN.
    head.account = structure == u'0' ? line.field(6, 17) : line.field(6, 39);
    head.currency = structure == u'0' ? line.field(19, 21) : line.field(40, 42);
    head.accountName = line.field(65, 90);
    head.sequence = line.field(126, 128);
    if (head.sequence.isEmpty())
        head.sequence = line.field(3, 5);
    m_currency = Currency::fromCode(head.currency);
    const bool isMissing = head.currency.isEmpty();
    m_stream.begin(std::move(head));
    if (isMissing)
        m_stream.refuse(u"currency"_s, problem::kMissing);
    m_stream.current().opening = balance(line, 43, 44, 59);
    m_hasClosing = false;
    m_details = m_informations = m_messages = m_leaves = 0;
    m_first = m_last = m_leafFirst = m_leafLast = {};
}

StatementBalance CodaReader::balance(const CodaLine& line, int signColumn, int amountColumn, int dateColumn)
{
    StatementBalance balance;
    balance.date = line.date(dateColumn);
    balance.printed = line.amount(signColumn, amountColumn);
    const Result<Money> money = m_currency ? statementMoney(balance.printed, *m_currency) : Result<Money>(Error{});
    if (money) {
        balance.amount = *money;
        balance.printed = money->toDecimal();
    } else if (m_currency) {
        m_stream.warning(line.number(), u"balance"_s,
                         money.error().code == Error::Code::AmountTooLarge ? problem::kAmountTooLarge : problem::kInvalidAmount,
                         line.raw(amountColumn, amountColumn + 14), {QString::number(kLargestStatementAmount)});
    }
    return balance;
}

void CodaReader::readAmount(Movement& movement, const CodaLine& line)
{
    movement.printedAmount = line.amount(32, 33);
    const Result<Money> money = m_currency ? statementMoney(movement.printedAmount, *m_currency) : Result<Money>(Error{});
    if (money) {
        movement.entry.amount = *money;
        movement.printedAmount = money->toDecimal();
    } else if (m_currency) {
        // A third decimal that is not zero is no amount in euros: who knows which cent it is?
        m_stream.entryError(movement.entry, u"amount"_s,
                            money.error().code == Error::Code::AmountTooLarge ? problem::kAmountTooLarge : problem::kInvalidAmount,
                            movement.printedAmount.isEmpty() ? line.raw(33, 47) : movement.printedAmount,
                            {QString::number(kLargestStatementAmount)});
    }
}

void CodaReader::movement(const CodaLine& line)
{
    const QString sequence = line.raw(3, 6);
    const bool isDetail = line.raw(7, 10) != "0000"_L1 && m_whole && sequence == m_sequence;
    if (!isDetail && !flush())
        return;
    m_details += line.raw(7, 10) != "0000"_L1;
    Movement movement;
    StatementEntry& entry = movement.entry;
    entry.line = line.number();
    entry.bankReference = saidReference(line.field(11, 31));
    entry.currency = m_stream.current().currency;
    readAmount(movement, line);
    bool isWrong = false;
    entry.valueDate = line.date(48, &isWrong);
    if (isWrong)
        m_stream.entryError(entry, u"value_date"_s, problem::kInvalidDate, line.raw(48, 53));
    movement.code = line.field(54, 61);
    entry.transactionCode = movement.code;
    movement.isStructured = line.at(62) == u'1';
    movement.communication = line.raw(63, 115);
    isWrong = false;
    entry.bookingDate = line.date(116, &isWrong);
    if (isWrong)
        m_stream.entryError(entry, u"booking_date"_s, problem::kInvalidDate, line.raw(116, 121));
    m_sequence = sequence;
    if (!isDetail)
        m_whole = std::move(movement);
    else if (m_parts.size() < kMostParts)
        m_parts += std::move(movement);
}

Movement* CodaReader::here(const CodaLine& line)
{
    if (!m_whole || line.raw(3, 6) != m_sequence)
        return nullptr;
    return m_parts.isEmpty() ? &*m_whole : &m_parts.last();
}

void CodaReader::movementMore(const CodaLine& line)
{
    Movement* const movement = here(line);
    if (movement == nullptr)
        return refuseFile(line.number(), problem::kBadRecord, line.raw(1, 40));
    StatementEntry& entry = movement->entry;
    if (line.at(2) == u'2') {
        movement->communication += line.raw(11, 63);
        entry.endToEndId = saidReference(line.field(64, 98));
        entry.counterpartyBic = line.field(99, 109);
        if (line.at(113) != u' ')
            entry.returnReason = line.field(114, 117).isEmpty() ? u"RTRN"_s : line.field(114, 117);
        return;
    }
    movement->communication += line.raw(83, 125);
    entry.counterpartyName = line.field(48, 82);
    entry.counterpartyAccount = line.field(11, 44);
    entry.counterpartyIsIban = isValidIban(entry.counterpartyAccount);
    QString bare = entry.counterpartyAccount;
    bare.removeIf([](QChar c) { return c.isSpace(); });
    const auto isLetter = [&](qsizetype i) { return i < bare.size() && bare.at(i) >= u'A' && bare.at(i) <= u'Z'; };
    entry.counterpartyIsIban = entry.counterpartyIsIban || (isLetter(0) && isLetter(1) && bare.size() >= 15 && bare.at(2).isDigit());
    if (entry.counterpartyIsIban)
        entry.counterpartyAccount = normalisedIban(bare);
}

/// What the bank tells beside the movement: in 3.1 with structure 001 the payer, else free text.
void CodaReader::information(const CodaLine& line)
{
    m_informations += line.at(2) == u'1';
    Movement* const movement = here(line);
    if (movement == nullptr)
        return; // of a movement of another statement
    if (line.at(2) == u'1' && line.at(40) == u'1') {
        if (line.raw(41, 43) == "001"_L1 && movement->entry.counterpartyName.isEmpty())
            movement->entry.counterpartyName = line.field(44, 113);
        return;
    }
    if (movement->information.size() < kLongestText)
        movement->information += line.at(2) == u'1' ? line.raw(41, 113) : line.at(2) == u'2' ? line.raw(11, 115) : line.raw(11, 100);
}

/// The communications that have a form of their own (type 1); others are kept as they stand, as the bank's text.
void CodaReader::structured(Movement& movement)
{
    StatementEntry& entry = movement.entry;
    const QString type = movement.communication.left(3);
    const QString data = movement.communication.mid(3);
    if (type == "101"_L1 || type == "102"_L1) {
        const QString number = cleanLine(data.left(12));
        if (!number.isEmpty())
            entry.references += entryReference(number, ReferenceKind::Ogm);
    } else if (type == "100"_L1) {
        const QString number = cleanLine(data.left(25));
        if (!number.isEmpty())
            entry.references += entryReference(number, ReferenceKind::Rf);
    } else if (type == "127"_L1) {
        // Date (6), kind, scheme and reason of no payment (3), creditor (35), mandate (35), communication (62), return (1), its reason (4).
        entry.mandateId = saidReference(cleanLine(data.mid(44, 35)));
        entry.text = cleanLine(data.mid(79, 62), kLongestText);
        if (data.size() > 141 && data.at(141) != u' ' && data.at(141) != u'0' && entry.returnReason.isEmpty())
            entry.returnReason = cleanLine(data.mid(142, 4)).isEmpty() ? u"RTRN"_s : cleanLine(data.mid(142, 4));
    } else {
        entry.bankText = cleanLine(type + u' ' + data, kLongestText);
    }
}

void CodaReader::settle(Movement& movement)
{
    StatementEntry& entry = movement.entry;
    if (movement.isStructured)
        structured(movement);
    else
        entry.text = cleanLine(movement.communication, kLongestText);
    if (!movement.information.isEmpty())
        entry.bankText = cleanLine(entry.bankText + u' ' + movement.information, kLongestText);
}

/// Hands over the movement that was read, with its details. A detail of type 7 is itself the total of the details of type 9
/// behind it: then these are the leaves.
bool CodaReader::flush()
{
    if (!m_whole)
        return true;
    Movement whole = std::move(*m_whole);
    m_whole.reset();
    const QList<Movement> printed = std::exchange(m_parts, {});
    settle(whole);
    QList<Movement> leaves;
    for (qsizetype i = 0; i < printed.size(); ++i) {
        qsizetype next = i + 1;
        std::int64_t sum = 0;
        bool isReadable = printed[i].entry.amount.has_value();
        for (; next < printed.size() && printed[i].code.startsWith(u'7') && printed[next].code.startsWith(u'9'); ++next) {
            isReadable = isReadable && printed[next].entry.amount;
            sum += printed[next].entry.amount ? printed[next].entry.amount->minorUnits() : 0;
        }
        if (next > i + 1 && isReadable && sum == printed[i].entry.amount->minorUnits())
            leaves += printed.mid(i + 1, next - i - 1);
        else
            leaves += printed[i];
        i = next - 1;
    }
    QList<StatementEntry> parts;
    for (Movement& leaf : leaves) {
        settle(leaf);
        parts += leaf.entry;
    }
    const auto remember = [](QJsonObject& first, QJsonObject& last, const Movement& a, const Movement& b) {
        if (first.isEmpty())
            first = printedJson(a);
        last = printedJson(b);
    };
    remember(m_first, m_last, whole, whole);
    remember(m_leafFirst, m_leafLast, leaves.isEmpty() ? whole : leaves.first(), leaves.isEmpty() ? whole : leaves.last());
    m_leaves += static_cast<int>(std::max<qsizetype>(1, leaves.size()));
    ++m_transactions;
    m_stopped = !m_stream.entry(std::move(whole.entry), std::move(parts));
    return !m_stopped;
}

void CodaReader::newBalance(const CodaLine& line)
{
    if (!flush())
        return;
    m_stream.current().closing = balance(line, 42, 43, 58);
    m_hasClosing = true;
}

void CodaReader::trailer(const CodaLine& line)
{
    m_isInFile = false;
    if (!m_stream.isOpen())
        return;
    if (!flush())
        return;
    bool isNumber = false;
    const int announced = line.raw(17, 22).toInt(&isNumber);
    if (isNumber && announced != m_records)
        m_stream.warning(line.number(), u"records"_s, problem::kRecordsDiffer, {}, {QString::number(m_records), QString::number(announced)});
    const StatementTotals& totals = m_stream.current().totals;
    const struct {
        const char* key;
        int column;
        std::int64_t counted;
    } sums[] = {{"trailer_debit", 23, m_debit + totals.debitMinor}, {"trailer_credit", 38, m_credit + totals.creditMinor}};
    for (const auto& sum : sums) {
        QString printed = line.amount(kColumns + 1, sum.column);
        const Result<Money> money = m_currency ? statementMoney(printed, *m_currency) : Result<Money>(Error{});
        if (money)
            printed = money->toDecimal();
        m_stream.current().details.insert(QString::fromLatin1(sum.key), printed);
        if (money && m_isComplete && totals.complete && money->minorUnits() != sum.counted)
            m_stream.warning(line.number(), u"totals"_s, problem::kTotalsDiffer, printed,
                             {Money(sum.counted, *m_currency).toDecimal(), printed});
    }
    endStatement();
}

void CodaReader::endStatement()
{
    if (!m_stream.isOpen() || !flush())
        return;
    BankStatement& now = m_stream.current();
    if (!m_hasClosing)
        m_stream.refuse(u"closing"_s, problem::kMissing);
    now.details.insert(u"coda_version"_s, m_version);
    now.details.insert(u"transactions"_s, now.totals.entries);
    now.details.insert(u"detail_records"_s, m_details);
    now.details.insert(u"information_records"_s, m_informations);
    now.details.insert(u"free_messages"_s, m_messages);
    now.details.insert(u"globalised"_s, m_details > 0);
    now.details.insert(u"leaf_transactions"_s, m_leaves);
    if (!m_first.isEmpty()) {
        now.details.insert(u"first"_s, m_first);
        now.details.insert(u"last"_s, m_last);
        now.details.insert(u"leaf_first"_s, m_leafFirst);
        now.details.insert(u"leaf_last"_s, m_leafLast);
    }
    m_debit += now.totals.debitMinor;
    m_credit += now.totals.creditMinor;
    m_isComplete = m_isComplete && now.totals.complete;
    m_stream.end();
}

/// The character set is ISO-8859-1; a file that somebody saved as UTF-8 has its columns all the same.
void readAll(const QByteArray& bytes, CodaReader& reader)
{
    const DecodedText decoded = decodeText(bytes);
    reader.read(decoded.text);
    QList<Problem> encoding = decoded.problems;
    for (Problem& problem : encoding)
        problem.severity = Severity::Warning; // a letter of a name; amounts and dates are told apart by themselves
    reader.problems = encoding + reader.problems;
}

} // namespace

QList<Problem> readCoda(const QByteArray& bytes, StatementSink& sink, Progress& progress)
{
    CodaReader reader(sink, progress);
    readAll(bytes, reader);
    return reader.problems;
}

FileRecord readCoda(const QByteArray& bytes, Progress& progress)
{
    FileRecord record;
    record.kind = FileKind::Coda;
    StatementCollector collector(record);
    CodaReader reader(collector, progress);
    readAll(bytes, reader);
    finishStatements(record, reader.problems);
    record.details.insert(u"transactions"_s, reader.transactions());
    return record;
}

} // namespace tegoed::formats
