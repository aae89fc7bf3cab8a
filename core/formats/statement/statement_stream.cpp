#include "core/formats/statement/statement_stream.h"

#include "core/base/text.h"
#include "core/formats/problem_codes.h"

#include <QRegularExpression>

#include <algorithm>
#include <limits>
#include <system_error>

namespace tegoed::formats {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int kMostProblems = 200; // of one statement; a file wrong all through needs no more
constexpr int kMostHeld = 10'000;  // reversals that wait for the balance
constexpr int kLongestText = 1000, kMostReferences = 50;
constexpr std::size_t kMarkedAtOnce = 512; // lines whose fingerprints are made in one go
constexpr int kEarliestYear = 1990, kLatestYear = 2100;

QString textOf(std::int64_t minorUnits, Currency currency) { return Money(minorUnits, currency).toDecimal(); }

bool hasBalance(const std::optional<StatementBalance>& balance) { return balance && balance->amount; }

/// Belgian structured communications written into a free text: `+++090/9337/55493+++`, `***…***` or without signs.
void findReferences(StatementEntry& entry)
{
    if (!entry.references.isEmpty() || entry.text.count(u'/') < 2)
        return;
    static const QRegularExpression shape(u"(?<![0-9/])[0-9]{3} ?/ ?[0-9]{4} ?/ ?[0-9]{5}(?![0-9/])"_s);
    QRegularExpressionMatchIterator found = shape.globalMatch(entry.text);
    while (found.hasNext() && entry.references.size() < kMostReferences) {
        const auto ogm = checkOgm(found.next().captured().remove(u'/').remove(u' '));
        if (ogm && ogm->valid)
            entry.references += EntryReference{ReferenceKind::Ogm, ogm->normalised, false};
    }
}

/// A statement of one day says of its entries when they were, even where they don't.
std::optional<Date> onlyDay(const BankStatement& statement)
{
    if (statement.periodFrom && statement.periodFrom == statement.periodUntil)
        return statement.periodFrom;
    if (statement.opening && statement.closing && statement.opening->date && statement.opening->date == statement.closing->date)
        return statement.opening->date;
    return std::nullopt;
}

/// What makes a statement the same as one before it; empty when it says too little of itself.
QString keyOf(const BankStatement& statement)
{
    if (statement.statementId.isEmpty() && !statement.opening)
        return {};
    const StatementBalance opening = statement.opening.value_or(StatementBalance{});
    return QStringList{statement.statementId, statement.sequence, opening.printed, opening.date ? opening.date->toIso() : QString()}.join(u'|');
}

/// Gives the lines that are booked their fingerprints.
void mark(std::vector<StatementEntry>& lines, LineCounter& counter)
{
    for (StatementEntry& line : lines)
        if (line.status == EntryStatus::Booked)
            line.fingerprint = counter.next(line);
}

} // namespace

void StatementStream::begin(BankStatement head)
{
    if (m_open)
        end();
    m_statement = std::move(head);
    m_open = true;
    m_settled = false;
    m_isAgain = false;
    m_tooMany = 0;
    m_references.clear();
    m_reporting.clear();
    m_again = {};
}

void StatementStream::say(Severity severity, int line, const QString& field, QLatin1StringView code, const QString& seen,
                          const QStringList& arguments)
{
    if (m_statement.problems.size() < kMostProblems)
        m_statement.problems.append({severity, line, field, code, cleanLine(seen), arguments});
    else
        ++m_tooMany;
}

void StatementStream::refuse(const QString& field, QLatin1StringView code, const QString& seen, const QStringList& arguments)
{
    m_statement.isRefused = true;
    m_statement.problems.append({Severity::Error, m_statement.line, field, code, cleanLine(seen), arguments});
}

void StatementStream::entryError(StatementEntry& entry, const QString& field, QLatin1StringView code, const QString& seen,
                                 const QStringList& arguments)
{
    entry.isBroken = true;
    say(Severity::Error, entry.line, field, code, seen, arguments);
}

void StatementStream::warning(int line, const QString& field, QLatin1StringView code, const QString& seen, const QStringList& arguments)
{
    say(Severity::Warning, line, field, code, seen, arguments);
}

void StatementStream::settleAccount()
{
    if (m_settled)
        return;
    m_settled = true;
    m_statement.account.removeIf([](QChar c) { return c.isSpace(); });
    m_statement.accountIsIban = isValidIban(m_statement.account);
    if (m_statement.accountIsIban)
        m_statement.account = normalisedIban(m_statement.account);
    if (m_statement.account.isEmpty())
        refuse(u"account"_s, problem::kMissing);
    for (const auto* balance : {&m_statement.opening, &m_statement.closing})
        if (m_statement.currency.isEmpty() && hasBalance(*balance))
            m_statement.currency = (*balance)->amount->currency().code();
    if (!m_statement.currency.isEmpty() && !Currency::fromCode(m_statement.currency))
        refuse(u"currency"_s, problem::kUnknownCurrency, m_statement.currency);
    const QString key = keyOf(m_statement);
    const QList<Earlier>& earlier = m_earlier[m_statement.account];
    m_isAgain = !key.isEmpty() && std::any_of(earlier.begin(), earlier.end(), [&](const Earlier& e) { return e.key == key; });
    if (m_isAgain)
        warning(m_statement.line, u"sequence"_s, problem::kRepeatedStatement,
                m_statement.sequence.isEmpty() ? m_statement.statementId : m_statement.sequence);
}

bool StatementStream::check(StatementEntry& whole)
{
    if (!whole.bookingDate && !whole.valueDate)
        whole.bookingDate = onlyDay(m_statement);
    if (!whole.bookingDate && !whole.valueDate)
        entryError(whole, u"booking_date"_s, problem::kMissing);
    for (const std::optional<Date>* date : {&whole.bookingDate, &whole.valueDate})
        if (*date && ((*date)->year() < kEarliestYear || (*date)->year() > kLatestYear))
            entryError(whole, date == &whole.bookingDate ? u"booking_date"_s : u"value_date"_s,
                    problem::kImplausibleDate, (*date)->toIso());
    if (!whole.amount) {
        if (!whole.isBroken) // else the reader said why
            entryError(whole, u"amount"_s, problem::kMissing);
        return false;
    }
    if (std::abs(whole.amount->minorUnits()) > kLargestStatementAmount) {
        entryError(whole, u"amount"_s, problem::kAmountTooLarge, whole.amount->toDecimal(),
                {textOf(kLargestStatementAmount, whole.amount->currency())});
        whole.amount.reset();
        return false;
    }
    StatementTotals& totals = m_statement.totals;
    if (!totals.currency)
        totals.currency = whole.amount->currency();
    const QString account = m_statement.currency.isEmpty() ? totals.currency->code() : m_statement.currency;
    if (whole.amount->currency().code() != account)
        entryError(whole, u"currency"_s, problem::kOtherCurrency, whole.amount->currency().code(), {account});
    return whole.amount->currency() == *totals.currency;
}

void StatementStream::count(const StatementEntry& whole)
{
    StatementTotals& totals = m_statement.totals;
    const std::int64_t minor = whole.amount->minorUnits();
    (minor < 0 ? totals.debitMinor : totals.creditMinor) += std::abs(minor);
    if (whole.status == EntryStatus::Booked)
        totals.bookedMinor += minor;
}

void StatementStream::inheritFrom(const StatementEntry& whole, StatementEntry& part) const
{
    const auto take = [](QString& own, const QString& given) {
        if (own.isEmpty())
            own = given;
    };
    part.entryNumber = whole.entryNumber;
    part.status = whole.status;
    part.isBroken = part.isBroken || whole.isBroken;
    part.isReversal = part.isReversal || whole.isReversal;
    if (!part.bookingDate)
        part.bookingDate = whole.bookingDate;
    if (!part.valueDate)
        part.valueDate = whole.valueDate;
    take(part.currency, whole.currency);
    take(part.transactionCode, whole.transactionCode);
    take(part.bankText, whole.bankText);
    take(part.batchReference, whole.bankReference.isEmpty() ? whole.batchReference : whole.bankReference);
    take(part.bankReference, whole.bankReference);
    take(part.returnReason, whole.returnReason);
}

QList<StatementEntry> StatementStream::leavesOf(const StatementEntry& whole, QList<StatementEntry>&& parts)
{
    if (parts.isEmpty())
        return {whole};
    std::int64_t sum = 0;
    bool readable = whole.amount.has_value();
    for (StatementEntry& part : parts) {
        inheritFrom(whole, part);
        readable = readable && part.amount && whole.amount && sameCurrency(*part.amount, *whole.amount)
            && std::abs(part.amount->minorUnits()) <= kLargestStatementAmount;
        sum += readable ? part.amount->minorUnits() : 0;
    }
    if (parts.size() == 1) {
        StatementEntry only = std::move(parts.first());
        only.line = whole.line;
        only.amount = whole.amount; // what differs are charges
        only.currency = whole.currency;
        only.bankReference = whole.bankReference.isEmpty() ? only.bankReference : whole.bankReference;
        only.announcedParts = whole.announcedParts;
        if (only.text.isEmpty())
            only.text = whole.text;
        if (only.counterpartyName.isEmpty() && only.counterpartyAccount.isEmpty()) {
            only.counterpartyName = whole.counterpartyName;
            only.counterpartyAccount = whole.counterpartyAccount;
            only.counterpartyIsIban = whole.counterpartyIsIban;
            only.counterpartyBic = whole.counterpartyBic;
        }
        if (only.references.isEmpty())
            only.references = whole.references;
        QList<StatementEntry> leaf;
        leaf += std::move(only); // a braced list would copy it
        return leaf;
    }
    if (readable && sum == whole.amount->minorUnits()) {
        for (qsizetype i = 0; i < parts.size(); ++i)
            parts[i].partNumber = static_cast<int>(i) + 1;
        return std::move(parts);
    }
    const QString total = whole.amount ? whole.amount->toDecimal() : QString();
    warning(whole.line, u"amount"_s, problem::kPartsDiffer, total,
            {readable ? textOf(sum, whole.amount->currency()) : QString(), total});
    StatementEntry only = whole;
    only.announcedParts = static_cast<int>(parts.size());
    for (const StatementEntry& part : std::as_const(parts)) { // the matcher may still know the invoices it is of
        only.text = cleanLine(only.text + u' ' + part.text, kLongestText);
        for (const EntryReference& reference : part.references)
            if (only.references.size() < kMostReferences && !only.references.contains(reference))
                only.references += reference;
    }
    return {only};
}

bool StatementStream::entry(StatementEntry whole, QList<StatementEntry> parts)
{
    settleAccount();
    whole.entryNumber = ++m_statement.totals.entries;
    whole.partNumber = 0;
    m_statement.totals.notBooked += whole.status != EntryStatus::Booked;
    m_statement.totals.reversals += whole.isReversal;
    if (check(whole))
        count(whole);
    else if (whole.status == EntryStatus::Booked)
        m_statement.totals.complete = false;
    QList<StatementEntry> leaves = leavesOf(whole, std::move(parts));
    m_statement.totals.lines += static_cast<int>(leaves.size());
    if (whole.isReversal && m_statement.scope == StatementScope::Statement && m_held.size() < kMostHeld) {
        m_held += Held{std::move(whole), std::move(leaves)};
        return true;
    }
    return passAll(std::move(leaves));
}

bool StatementStream::passAll(QList<StatementEntry>&& leaves)
{
    for (StatementEntry& leaf : leaves)
        if (!pass(std::move(leaf)))
            return false;
    return true;
}

bool StatementStream::pass(StatementEntry&& leaf)
{
    findReferences(leaf);
    const bool isReport = m_statement.scope == StatementScope::Report || m_statement.scope == StatementScope::Notification;
    const bool isAsked = leaf.status == EntryStatus::Booked && (isReport || m_references.size() < kMostHeld);
    const QString reference = isAsked ? referenceKey(leaf) : QString();
    if (isReport && leaf.status == EntryStatus::Booked) {
        // A report of the day so far repeats what the one before it told.
        const QString before = reference.isEmpty() ? QString() : m_reported.value(m_statement.account).value(reference);
        leaf.fingerprint = !before.isEmpty() ? before : linesOf().next(leaf);
        if (!reference.isEmpty())
            m_reporting.insert(reference, leaf.fingerprint);
    }
    if (!reference.isEmpty() && leaf.status == EntryStatus::Booked && m_references.size() < kMostHeld) {
        if (++m_references[reference] == 2)
            warning(leaf.line, u"bank_reference"_s, problem::kSameReference, leaf.bankReference);
    }
    return isReport ? m_sink.entry(m_statement, std::move(leaf)) : passLater(std::move(leaf));
}

LineCounter& StatementStream::linesOf()
{
    return m_isAgain ? m_again : m_lines[m_statement.account];
}

bool StatementStream::passLater(StatementEntry&& leaf)
{
    if (m_stopped)
        return false;
    m_waiting.push_back(std::move(leaf));
    if (m_waiting.size() < kMarkedAtOnce)
        return true;
    if (!passMarked())
        return false;
    m_marked.swap(m_waiting);
    try {
        m_marking = std::async(std::launch::async, [this, &counter = linesOf()] { mark(m_marked, counter); });
    } catch (const std::system_error&) { // No thread to be had.
        mark(m_marked, linesOf());
    }
    return true;
}

/// Hands over what the other thread has made ready.
bool StatementStream::passMarked()
{
    if (m_marking.valid())
        m_marking.get();
    for (StatementEntry& line : m_marked)
        if (!m_stopped)
            m_stopped = !m_sink.entry(m_statement, std::move(line));
    m_marked.clear();
    return !m_stopped;
}

/// Hands over all that is left.
bool StatementStream::passWaiting()
{
    if (!passMarked())
        return false;
    mark(m_waiting, linesOf());
    m_marked.swap(m_waiting);
    return passMarked();
}

/// True when the signs of the reversals have to be turned for the statement to add up.
bool StatementStream::settleReversals()
{
    const std::optional<Money> difference = balanceDifference(m_statement);
    std::int64_t sum = 0;
    for (const Held& held : std::as_const(m_held))
        sum += held.whole.amount && held.whole.status == EntryStatus::Booked ? held.whole.amount->minorUnits() : 0;
    if (!difference || difference->isZero() || difference->minorUnits() != -2 * sum)
        return false;
    StatementTotals& totals = m_statement.totals;
    for (Held& held : m_held) {
        for (StatementEntry& leaf : held.leaves)
            if (leaf.amount)
                leaf.amount = -*leaf.amount;
        if (!held.whole.amount || held.whole.status != EntryStatus::Booked)
            continue;
        const std::int64_t minor = held.whole.amount->minorUnits();
        (minor < 0 ? totals.debitMinor : totals.creditMinor) -= std::abs(minor);
        (minor < 0 ? totals.creditMinor : totals.debitMinor) += std::abs(minor);
        totals.bookedMinor -= 2 * minor;
    }
    return true;
}

void StatementStream::checkBalance()
{
    const std::optional<Money> difference = balanceDifference(m_statement);
    if (difference && !difference->isZero()) {
        const Money closing = *m_statement.closing->amount;
        warning(m_statement.line, u"closing"_s, problem::kBalanceDiffers, closing.toDecimal(),
                {difference->toDecimal(), (closing - *difference).toDecimal(), closing.toDecimal()});
    }
    if (!difference && m_statement.opening && m_statement.closing)
        warning(m_statement.line, u"closing"_s, problem::kBalanceUnknown, m_statement.closing->printed);
    if (m_statement.totals.notBooked > 0)
        warning(m_statement.line, u"status"_s, problem::kPendingEntries, {},
                {QString::number(m_statement.totals.notBooked)});
}

/// The closing balance of a statement is the opening balance of the next one in the file; in which order they stand is free.
void StatementStream::checkNeighbour()
{
    QList<Earlier>& earlier = m_earlier[m_statement.account];
    if (!m_isAgain && !earlier.isEmpty() && hasBalance(earlier.last().closing) && hasBalance(m_statement.opening)) {
        const StatementBalance &before = *earlier.last().closing, &now = *m_statement.opening;
        const bool isLater = before.date && now.date && *before.date <= *now.date;
        if (isLater && sameCurrency(*before.amount, *now.amount) && *before.amount != *now.amount)
            warning(m_statement.line, u"opening"_s, problem::kStatementGap, m_statement.sequence,
                    {before.amount->toDecimal() + u' ' + before.amount->currency().code(),
                     now.amount->toDecimal() + u' ' + now.amount->currency().code()});
    }
    constexpr int kMostEarlier = 1000;
    if (earlier.size() == kMostEarlier)
        earlier.removeFirst();
    earlier += Earlier{keyOf(m_statement), m_statement.closing};
}

void StatementStream::end()
{
    if (!m_open)
        return;
    m_open = false;
    settleAccount();
    if (settleReversals())
        warning(m_statement.line, u"reversal"_s, problem::kReversedSigns, {}, {QString::number(m_held.size())});
    const QList<Held> held = std::exchange(m_held, {});
    for (const Held& one : held) {
        QList<StatementEntry> leaves = one.leaves;
        passAll(std::move(leaves));
    }
    if (!passWaiting())
        return;
    checkBalance();
    checkNeighbour();
    if (m_tooMany > 0)
        m_statement.problems.append({Severity::Warning, m_statement.line, {}, problem::kMoreProblems, {}, {QString::number(m_tooMany)}});
    for (auto it = m_reporting.begin(); it != m_reporting.end(); ++it)
        m_reported[m_statement.account].insert(it.key(), it.value());
    ++m_count;
    m_sink.statement(std::move(m_statement));
    m_statement = {};
}

namespace {

/// The figures of a file added up whatever their currency, as in ISO 20022's control sum: says that nothing is missing, and is
/// no amount of money. With the decimals of `unit`.
class ControlSum {
public:
    explicit ControlSum(Currency unit) : m_unit(unit) {}
    void add(std::int64_t minor, Currency currency)
    {
        std::int64_t factor = 1;
        for (int digit = currency.exponent(); digit < m_unit.exponent(); ++digit)
            factor *= 10;
        m_fits = m_fits && minor <= (kMost - m_sum) / factor;
        m_sum += m_fits ? minor * factor : 0;
    }
    void putInto(QJsonObject& details, const QString& key) const
    {
        if (m_fits)
            details.insert(key, textOf(m_sum, m_unit));
    }

private:
    static constexpr std::int64_t kMost = std::numeric_limits<std::int64_t>::max();
    Currency m_unit;
    std::int64_t m_sum = 0;
    bool m_fits = true;
};

} // namespace

void finishStatements(FileRecord& record, const QList<Problem>& problems)
{
    record.problems = problems + record.problems;
    if (std::any_of(problems.begin(), problems.end(), [](const Problem& p) { return p.severity == Severity::Error; })) {
        record.problems = problems;
        record.statements.clear();
    }
    int entries = 0;
    std::optional<Currency> unit; // the one with the most decimals
    for (const BankStatement& statement : std::as_const(record.statements)) {
        const std::optional<Currency>& currency = statement.totals.currency;
        entries += statement.totals.entries;
        if (currency && (!unit || currency->exponent() > unit->exponent()))
            unit = currency;
    }
    record.details.insert(u"statement_count"_s, record.statements.size());
    record.details.insert(u"entries"_s, entries);
    ControlSum credit(unit.value_or(Currency::euro())), debit(unit.value_or(Currency::euro()));
    for (const BankStatement& statement : std::as_const(record.statements)) {
        if (!statement.totals.currency)
            continue;
        credit.add(statement.totals.creditMinor, *statement.totals.currency);
        debit.add(statement.totals.debitMinor, *statement.totals.currency);
    }
    credit.putInto(record.details, u"credit_sum"_s);
    debit.putInto(record.details, u"debit_sum"_s);
}

bool StatementCollector::entry(const BankStatement&, StatementEntry&& entry)
{
    m_entries += std::move(entry);
    return true;
}

void StatementCollector::statement(BankStatement&& statement)
{
    const auto isBefore = [](const StatementEntry& a, const StatementEntry& b) { return a.entryNumber < b.entryNumber; };
    if (!std::is_sorted(m_entries.begin(), m_entries.end(), isBefore)) // only reversals come late
        std::stable_sort(m_entries.begin(), m_entries.end(), isBefore);
    statement.entries = std::exchange(m_entries, {});
    m_record.problems += statement.problems;
    m_record.statements += std::move(statement);
}

} // namespace tegoed::formats
