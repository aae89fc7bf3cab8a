#include "core/storage/queries/invoice_finder.h"

#include "core/base/text_column.h"
#include "core/storage/dialect.h"
#include "core/storage/queries/ids_of.h"
#include "core/storage/stored_words.h"

#include <algorithm>
#include <array>
#include <compare>
#include <limits>
#include <mutex>
#include <tuple>

namespace tegoed {

using namespace Qt::Literals::StringLiterals;

namespace {

using Row = std::uint32_t;
using Hits = std::vector<std::uint8_t>; ///< Per row: 1 = it is among them.
constexpr Row kNone = std::numeric_limits<Row>::max();

/// The orders a list can have, each forwards or backwards.
enum class Key { Number, Debtor, IssueDate, DueDate, LatestDue, Amount, Open, Count };

struct Ordered {
    Key key;
    bool isBackwards;
};

/// Days late go the other way than due dates, but invoices due on one day keep the order of their ids.
Ordered ordered(InvoiceSort sort, SortOrder order)
{
    const bool isDown = order == SortOrder::Descending;
    switch (sort) {
    case InvoiceSort::Number: return {Key::Number, isDown};
    case InvoiceSort::Debtor: return {Key::Debtor, isDown};
    case InvoiceSort::IssueDate: return {Key::IssueDate, isDown};
    case InvoiceSort::DueDate: return {Key::DueDate, isDown};
    case InvoiceSort::Amount: return {Key::Amount, isDown};
    case InvoiceSort::Open: return {Key::Open, isDown};
    case InvoiceSort::DaysLate: return isDown ? Ordered{Key::DueDate, false} : Ordered{Key::LatestDue, false};
    }
    return {Key::DueDate, false};
}

/// A reference as SQL compares it without its signs: see referenceMatches. Two forms when it has both kinds of sign.
QString withoutSigns(const QString& reference)
{
    QStringList forms;
    if (reference.contains(u'/'))
        forms << QString(reference).remove(u'/').remove(u'+');
    if (reference.contains(u' '))
        forms << reference.toUpper().remove(u' ');
    return forms.join(u'\n');
}

} // namespace

struct InvoiceFinder::Part {
    // Debtors, by id.
    std::vector<std::int64_t> debtors;
    std::vector<std::int64_t> mergedInto; ///< 0 = stands by itself.
    std::vector<std::uint8_t> isArchived;
    TextColumn searchTexts;
    // Invoices, by id. Withdrawn ones are not there.
    std::vector<std::int64_t> ids;
    std::vector<Row> debtor; ///< Place among the debtors.
    std::vector<std::int32_t> issueDay, dueDay;
    std::vector<std::int64_t> amount, open;
    std::vector<std::uint8_t> isWrittenOff, isCredit;
    TextColumn numbers;          ///< As written, to sort by.
    TextColumn upperNumbers;
    TextColumn upperReferences;
    TextColumn plainReferences;  ///< Of references with signs between their digits.

    void readDebtors(Database& database, const QString& condition, const QString& parameter);
    std::int64_t readInvoices(Database& database, const QString& condition, const std::function<void(Statement&)>& bind);

    Row rowOf(std::int64_t id) const;
    Row debtorRow(std::int64_t id) const;
    Hits matching(Database& database, const InvoiceFilter& filter, const Date& today) const;
    std::vector<Row> inOrder(const Hits& hits, const Ordered& by, std::size_t most) const;

    std::strong_ordering compared(Key key, Row row, const Part& other, Row otherRow) const;

    const std::vector<Row>& orderBy(Key key) const;

private:
    bool passes(Row row, const InvoiceFilter& filter, std::int32_t today) const;
    Hits debtorsMatching(const detail::SearchWords& words) const;
    void addMatching(Database& database, const detail::SearchWords& words, const QString& typed, Hits& hits) const;

    mutable std::array<std::once_flag, static_cast<std::size_t>(Key::Count)> m_isOrdered;
    mutable std::array<std::vector<Row>, static_cast<std::size_t>(Key::Count)> m_orders; ///< Made when first asked for.
};

// --- Reading ----------------------------------------------------------------------------------------------------------

void InvoiceFinder::Part::readDebtors(Database& database, const QString& condition, const QString& parameter)
{
    Statement row(database, u"SELECT id, COALESCE(merged_into, 0), is_archived, search_text FROM debtor WHERE %1 ORDER BY id"_s.arg(condition));
    if (!parameter.isNull())
        row.bind(parameter);
    while (row.next()) {
        debtors.push_back(row.integer(0));
        mergedInto.push_back(row.integer(1));
        isArchived.push_back(row.boolean(2) ? 1 : 0);
        searchTexts.add(row.text(3).toUtf8());
    }
}

/// Gives the id of the last one, 0 when there is none. An invoice of a debtor that is not there is left out: that debtor came
/// after the debtors were read.
std::int64_t InvoiceFinder::Part::readInvoices(Database& database, const QString& condition, const std::function<void(Statement&)>& bind)
{
    Statement row(database, u"SELECT id, debtor_id, issue_day, due_day, amount_minor, open_minor, is_written_off, kind = 'credit_note', number, "
                            "payment_reference FROM invoice WHERE is_withdrawn = 0 AND %1"_s.arg(condition));
    bind(row);
    std::int64_t last = 0;
    while (row.next()) {
        last = row.integer(0);
        const Row of = debtorRow(row.integer(1));
        if (of == kNone)
            continue;
        ids.push_back(last);
        debtor.push_back(of);
        issueDay.push_back(static_cast<std::int32_t>(row.integer(2)));
        dueDay.push_back(static_cast<std::int32_t>(row.integer(3)));
        amount.push_back(row.integer(4));
        open.push_back(row.integer(5));
        isWrittenOff.push_back(row.boolean(6) ? 1 : 0);
        isCredit.push_back(row.boolean(7) ? 1 : 0);
        const QString number = row.text(8);
        const QString reference = row.text(9);
        numbers.add(number.toUtf8());
        upperNumbers.add(number.toUpper().toUtf8());
        upperReferences.add(reference.toUpper().toUtf8());
        plainReferences.add(withoutSigns(reference).toUtf8());
    }
    return last;
}

InvoiceFinder::Reading::Reading() = default;
InvoiceFinder::Reading::~Reading() = default;

bool InvoiceFinder::Reading::readMore(Database& database, int most)
{
    if (!m_part) {
        m_part = std::make_unique<Part>();
        m_part->readDebtors(database, u"1 = 1"_s, {});
    }
    const std::int64_t last = m_part->readInvoices(database, u"id > ? ORDER BY id LIMIT %1"_s.arg(most), [this](Statement& row) { row.bind(m_last); });
    m_last = std::max(m_last, last);
    return last != 0;
}

std::shared_ptr<const InvoiceFinder> InvoiceFinder::Reading::finish() &&
{
    return std::make_shared<const InvoiceFinder>(std::shared_ptr<const Part>(std::move(m_part)));
}

std::shared_ptr<const InvoiceFinder> InvoiceFinder::read(Database& database)
{
    Reading reading;
    while (reading.readMore(database, std::numeric_limits<int>::max())) {
    }
    return std::move(reading).finish();
}

InvoiceFinder::InvoiceFinder(std::shared_ptr<const Part> whole)
    : m_whole(std::move(whole))
    , m_now(std::make_shared<const Part>())
{
}

std::shared_ptr<const InvoiceFinder> InvoiceFinder::with(Database& database, const std::vector<DebtorId>& debtors,
                                                        const std::vector<InvoiceId>& invoices) const
{
    const Dialect& dialect = database.dialect();
    auto result = std::make_shared<InvoiceFinder>(m_whole);
    std::vector<DebtorId>& changed = result->m_changed;
    changed = m_changed;
    changed.insert(changed.end(), debtors.begin(), debtors.end());
    // An invoice stays with the debtor it was sent to when that one is merged into another, and a change names the other.
    Statement owner(database, u"SELECT debtor_id FROM invoice WHERE "_s + dialect.isAmong(u"id"_s));
    owner.bind(Dialect::idsParameter(invoices));
    while (owner.next())
        changed.push_back(owner.id<DebtorId>(0));
    std::sort(changed.begin(), changed.end());
    changed.erase(std::unique(changed.begin(), changed.end()), changed.end());

    const QString ids = Dialect::idsParameter(changed);
    auto now = std::make_shared<Part>();
    now->readDebtors(database, dialect.isAmong(u"id"_s), ids);
    now->readInvoices(database, dialect.isAmong(u"debtor_id"_s) + u" ORDER BY id"_s, [&ids](Statement& row) { row.bind(ids); });
    result->m_now = std::move(now);
    return result;
}

// --- Finding ----------------------------------------------------------------------------------------------------------

namespace {

Row placeOf(const std::vector<std::int64_t>& ids, std::int64_t id)
{
    const auto found = std::lower_bound(ids.begin(), ids.end(), id);
    return found != ids.end() && *found == id ? static_cast<Row>(found - ids.begin()) : kNone;
}

} // namespace

Row InvoiceFinder::Part::rowOf(std::int64_t id) const
{
    return placeOf(ids, id);
}

Row InvoiceFinder::Part::debtorRow(std::int64_t id) const
{
    return placeOf(debtors, id);
}

/// As debtorMatches.
Hits InvoiceFinder::Part::debtorsMatching(const detail::SearchWords& words) const
{
    Hits hits(debtors.size(), words.words.isEmpty() ? 0 : 1);
    for (const QString& word : words.words) {
        Hits withWord(debtors.size(), 0);
        for (const Row row : searchTexts.rowsWith(word.toUtf8()))
            withWord[row] = hits[row];
        hits = std::move(withWord);
    }
    for (const Row row : searchTexts.rowsWith(words.digits.toUtf8()))
        hits[row] = 1;
    return hits;
}

/// As `meanings` in invoice_queries.cpp, but for the debtor.
void InvoiceFinder::Part::addMatching(Database& database, const detail::SearchWords& words, const QString& typed, Hits& hits) const
{
    const auto add = [&hits](const std::vector<Row>& rows) {
        for (const Row row : rows)
            hits[row] = 1;
    };
    if (words.hasDigit) {
        constexpr qsizetype kShortestReference = 4; // Shorter, and every reference matches.
        add(upperNumbers.rowsWith(words.plain.toUtf8()));
        if (words.reference.size() >= kShortestReference) {
            add(upperReferences.rowsWith(words.plain.toUtf8()));
            add(plainReferences.rowsWith(words.reference.toUtf8()));
        }
        Statement row(database, u"SELECT id FROM invoice WHERE is_withdrawn = 0 AND number_key = ?"_s);
        row.bind(normalisedInvoiceNumber(typed.trimmed()));
        while (row.next()) {
            if (const Row at = rowOf(row.integer(0)); at != kNone)
                hits[at] = 1;
        }
    }
    if (words.cents) {
        const std::int64_t cents = *words.cents;
        for (std::size_t row = 0; row < ids.size(); ++row)
            hits[row] |= static_cast<std::uint8_t>((amount[row] == cents) | (amount[row] == -cents) | (open[row] == cents) | (open[row] == -cents));
    }
}

bool InvoiceFinder::Part::passes(Row row, const InvoiceFilter& filter, std::int32_t today) const
{
    return !(filter.onlyOpen && open[row] == 0) && !(filter.onlyOverdue && (open[row] <= 0 || dueDay[row] >= today))
        && !(filter.onlyPaid && (open[row] != 0 || isWrittenOff[row])) && !(filter.onlyCredits && !isCredit[row]);
}

Hits InvoiceFinder::Part::matching(Database& database, const InvoiceFilter& filter, const Date& today) const
{
    const detail::SearchWords words = detail::searchWords(filter.text);
    const Hits ofDebtors = debtorsMatching(words);
    Hits hits(ids.size());
    for (std::size_t row = 0; row < ids.size(); ++row)
        hits[row] = ofDebtors[debtor[row]];
    addMatching(database, words, filter.text, hits);
    for (Row row = 0; row < ids.size(); ++row) {
        if (hits[row] && !passes(row, filter, static_cast<std::int32_t>(today.dayNumber())))
            hits[row] = 0;
    }
    return hits;
}

// --- Order ------------------------------------------------------------------------------------------------------------

/// As `orderedBy` in invoice_queries.cpp.
std::strong_ordering InvoiceFinder::Part::compared(Key key, Row row, const Part& other, Row otherRow) const
{
    const auto by = [&](const auto& column, const auto& otherColumn) { return column[row] <=> otherColumn[otherRow]; };
    const auto byText = [](QByteArrayView a, QByteArrayView b) {
        const auto view = [](QByteArrayView text) { return std::string_view(text.data(), static_cast<std::size_t>(text.size())); };
        return view(a) <=> view(b);
    };
    std::strong_ordering result = std::strong_ordering::equal;
    const auto then = [&result](std::strong_ordering next) {
        if (result == std::strong_ordering::equal)
            result = next;
    };
    switch (key) {
    case Key::Number:
        then(byText(numbers.at(row), other.numbers.at(otherRow)));
        break;
    case Key::Debtor: {
        const Row a = debtor[row];
        const Row b = other.debtor[otherRow];
        if (this != &other || a != b) {
            then(byText(searchTexts.at(a), other.searchTexts.at(b)));
            then(isArchived[a] <=> other.isArchived[b]);
            then(mergedInto[a] <=> other.mergedInto[b]); // Nothing first, as SQLite has it.
            then(debtors[a] <=> other.debtors[b]);
        }
        then(by(dueDay, other.dueDay));
        break;
    }
    case Key::IssueDate:
        then(by(issueDay, other.issueDay));
        then(by(dueDay, other.dueDay));
        then(by(amount, other.amount));
        then(by(open, other.open));
        then(by(isWrittenOff, other.isWrittenOff));
        then(other.isCredit[otherRow] <=> isCredit[row]); // credit_note, invoice.
        break;
    case Key::DueDate:
        then(by(dueDay, other.dueDay));
        break;
    case Key::LatestDue:
        then(other.dueDay[otherRow] <=> dueDay[row]);
        break;
    case Key::Amount:
        then(by(amount, other.amount));
        break;
    case Key::Open:
        then(by(open, other.open));
        break;
    case Key::Count:
        break;
    }
    then(by(ids, other.ids));
    return result;
}

const std::vector<Row>& InvoiceFinder::Part::orderBy(Key key) const
{
    const auto at = static_cast<std::size_t>(key);
    std::call_once(m_isOrdered[at], [&] {
        std::vector<Row> rows(ids.size());
        for (Row row = 0; row < rows.size(); ++row)
            rows[row] = row;
        std::sort(rows.begin(), rows.end(), [&](Row a, Row b) { return compared(key, a, *this, b) < 0; });
        m_orders[at] = std::move(rows);
    });
    return m_orders[at];
}

/// A few are sorted; many are picked from an order of all rows, which is made once.
std::vector<Row> InvoiceFinder::Part::inOrder(const Hits& hits, const Ordered& by, std::size_t most) const
{
    constexpr std::size_t kFew = 20'000;
    std::vector<Row> rows;
    const auto found = static_cast<std::size_t>(std::count(hits.begin(), hits.end(), std::uint8_t{1}));
    rows.reserve(std::min(found, most));
    if (found <= kFew) {
        for (Row row = 0; row < hits.size(); ++row) {
            if (hits[row])
                rows.push_back(row);
        }
        std::sort(rows.begin(), rows.end(), [&](Row a, Row b) {
            const auto side = compared(by.key, a, *this, b);
            return by.isBackwards ? side > 0 : side < 0;
        });
        rows.resize(std::min(rows.size(), most));
        return rows;
    }
    const auto pick = [&](auto begin, auto end) {
        for (auto row = begin; row != end && rows.size() < most; ++row) {
            if (hits[*row])
                rows.push_back(*row);
        }
    };
    const std::vector<Row>& order = orderBy(by.key);
    by.isBackwards ? pick(order.rbegin(), order.rend()) : pick(order.begin(), order.end());
    return rows;
}

void InvoiceFinder::prepare(InvoiceSort sort, SortOrder order) const
{
    m_whole->orderBy(ordered(sort, order).key);
}

bool InvoiceFinder::answers(const InvoiceFilter& filter)
{
    return !filter.text.trimmed().isEmpty() && !filter.debtor;
}

IdList<InvoiceId> InvoiceFinder::list(Database& database, const InvoiceFilter& filter, InvoiceSort sort, SortOrder order, const Date& today,
                                      int limit) const
{
    const std::size_t most = limit > 0 ? static_cast<std::size_t>(limit) + 1 : std::numeric_limits<std::size_t>::max();
    const Ordered by = ordered(sort, order);
    Hits inWhole = m_whole->matching(database, filter, today);
    if (!m_changed.empty()) {
        Hits isChanged(m_whole->debtors.size(), 0);
        for (const DebtorId debtor : m_changed) {
            if (const Row row = m_whole->debtorRow(debtor.value); row != kNone)
                isChanged[row] = 1;
        }
        for (std::size_t row = 0; row < inWhole.size(); ++row)
            inWhole[row] &= static_cast<std::uint8_t>(!isChanged[m_whole->debtor[row]]);
    }
    const std::vector<Row> whole = m_whole->inOrder(inWhole, by, most);
    const std::vector<Row> now = m_now->inOrder(m_now->matching(database, filter, today), by, most);

    IdList<InvoiceId> result;
    result.ids.reserve(std::min(most, whole.size() + now.size()));
    auto next = now.begin();
    const auto take = [&](const Part& part, Row row) { result.ids.push_back(InvoiceId{part.ids[row]}); };
    for (const Row row : whole) {
        while (next != now.end()) {
            const auto side = m_now->compared(by.key, *next, *m_whole, row);
            if (by.isBackwards ? side < 0 : side > 0)
                break;
            take(*m_now, *next++);
        }
        take(*m_whole, row);
    }
    for (; next != now.end(); ++next)
        take(*m_now, *next);
    if (limit > 0 && result.ids.size() > static_cast<std::size_t>(limit)) {
        result.ids.resize(static_cast<std::size_t>(limit));
        result.isComplete = false;
    }
    return result;
}

} // namespace tegoed
