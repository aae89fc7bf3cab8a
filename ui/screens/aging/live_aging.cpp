#include "ui/screens/aging/live_aging.h"

#include "core/base/text.h"
#include "core/storage/queries/debtor_queries.h"
#include "ui/shell/app_context.h"

#include <QElapsedTimer>

#include <algorithm>
#include <limits>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {
namespace {

/// More debtors at once than this, after an import for instance, and reading the book anew is faster.
constexpr std::size_t kMostInPlace = 200;

} // namespace

LiveAging::LiveAging(AppContext& context, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_report{{context.today(), AgingBasis::DueDate, {}}, {}, 0}
{
}

/// Runs on a worker. Everything of the book, then those outside the segment taken out again.
LiveAging::Reading LiveAging::read(Database& database, const AgingSegment& segment, const AgingOptions& options, const Date& today,
                                   Progress& progress)
{
    try {
        const AgingQueries aging(database);
        const BookQueries book(database);
        Result<AgingColumns> read = aging.columns(progress);
        if (!read)
            return read.error();
        AgingColumns columns = std::move(read).value();

        std::unordered_map<std::int64_t, Name> names;
        for (const AgingDebtor& debtor : aging.debtors(columns.debtors()))
            names.emplace(debtor.id.value, Name{debtor.name, foldForSearch(debtor.name + u' ' + debtor.number), 0});

        std::optional<std::unordered_set<std::int64_t>> inSegment;
        if (!segment.isAll()) {
            DebtorFilter filter;
            filter.includeArchived = true;
            filter.track = segment.track;
            filter.group = segment.group;
            inSegment.emplace();
            for (const DebtorId id : DebtorQueries(database).list(filter, DebtorSort::Name, SortOrder::Ascending, today).ids)
                inSegment->insert(id.value);
            const AgingColumns nothing(columns.bookCurrency());
            for (const DebtorId id : columns.debtors()) {
                if (!inSegment->contains(id.value))
                    columns.replace(id, nothing);
            }
        }
        AgingDayTotals totals(columns, options.basis, options.bounds);
        auto data = std::make_shared<Data>(Data{std::move(columns), std::move(totals), options.basis, options.bounds, std::move(names),
                                                std::move(inSegment), book.ledgerControls(), book.customerGroups()});
        rank(*data);
        return data;
    } catch (const StorageFailure& failure) {
        return failure.error();
    }
}

void LiveAging::rank(Data& data)
{
    std::vector<Name*> order;
    order.reserve(data.names.size());
    for (auto& [id, name] : data.names)
        order.push_back(&name);
    std::sort(order.begin(), order.end(), [](const Name* a, const Name* b) {
        return a->folded != b->folded ? a->folded < b->folded : a->name < b->name;
    });
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i]->rank = static_cast<int>(i);
}

void LiveAging::load()
{
    if (m_isLoading) {
        m_loadAgain = true;
        return;
    }
    m_isLoading = true;
    m_context.runJob(
        tr("Adding up what is open"),
        [segment = m_segment, options = m_report.options, today = m_context.today()](BookSession& session, Progress& progress) {
            return read(session.database, segment, options, today, progress);
        },
        this,
        [this](const Reading& result) {
            m_isLoading = false;
            if (std::exchange(m_loadAgain, false))
                return load(); // What was just read is overtaken.
            if (result)
                take(*result);
            else
                Q_EMIT failed(result.error());
        });
}

void LiveAging::take(std::shared_ptr<Data> data)
{
    m_data = std::move(data);
    setOptions(AgingOptions(m_report.options)); // They may have changed while the worker was reading.
    Q_EMIT loaded();
}

void LiveAging::setOptions(const AgingOptions& options)
{
    m_report.options = options;
    if (!m_data)
        return;
    if (options.basis != m_data->basis || options.bounds != m_data->bounds) {
        m_data->totals = AgingDayTotals(m_data->columns, options.basis, options.bounds);
        m_data->basis = options.basis;
        m_data->bounds = options.bounds;
    }
    recompute();
}

void LiveAging::recompute()
{
    QElapsedTimer timer;
    timer.start();
    m_report = m_data->columns.report(AgingOptions(m_report.options));
    m_lastReportMicroseconds = timer.nsecsElapsed() / 1000;
}

void LiveAging::setSegment(const AgingSegment& segment)
{
    if (segment == m_segment)
        return;
    m_segment = segment;
    load();
}

std::vector<AgingItem> LiveAging::itemsOf(DebtorId debtor) const
{
    return m_data ? m_data->columns.items(debtor, m_report.options) : std::vector<AgingItem>{};
}

QString LiveAging::nameOf(DebtorId debtor) const
{
    const auto found = m_data->names.find(debtor.value);
    return found == m_data->names.end() ? QString() : found->second.name;
}

int LiveAging::rankOf(DebtorId debtor) const
{
    const auto found = m_data->names.find(debtor.value);
    return found == m_data->names.end() ? std::numeric_limits<int>::max() : found->second.rank;
}

std::unordered_set<std::int64_t> LiveAging::find(const QString& text) const
{
    const QStringList words = foldForSearch(text).split(u' ', Qt::SkipEmptyParts);
    std::unordered_set<std::int64_t> found;
    for (const auto& [id, name] : m_data->names) {
        if (std::all_of(words.begin(), words.end(), [&](const QString& word) { return name.folded.contains(word); }))
            found.insert(id);
    }
    return found;
}

std::optional<Date> LiveAging::firstDay() const
{
    return m_data && m_data->columns.entries() > 0 ? std::optional(m_data->totals.firstDay()) : std::nullopt;
}

std::optional<Date> LiveAging::lastDay() const
{
    return m_data && m_data->columns.entries() > 0 ? std::optional(m_data->totals.lastDay()) : std::nullopt;
}

void LiveAging::applyTo(DebtorId debtor, const AgingQueries& aging)
{
    for (const AgingDebtor& now : aging.debtors({debtor})) {
        Name& known = m_data->names[debtor.value];
        const QString folded = foldForSearch(now.name + u' ' + now.number);
        if (known.name == now.name && known.folded == folded)
            continue;
        known = {now.name, folded, 0};
        rank(*m_data);
    }
    if (m_data->inSegment && !m_data->inSegment->contains(debtor.value))
        return;
    m_data->totals.take(m_data->columns, debtor);
    m_data->columns.replace(debtor, aging.columnsOf(debtor), &m_report);
    m_data->totals.put(m_data->columns, debtor);
}

void LiveAging::apply(const ChangeSet& changes)
{
    if (!m_data || changes.isEmpty())
        return;
    // A change that names no debtors, or so many, is read anew; so is one of debtors while a segment decides who counts.
    const bool aboutSegment = !m_segment.isAll() && changes.invoices.empty() && changes.payments.empty();
    if (changes.everything || changes.book || m_isLoading || aboutSegment || changes.debtors.empty()
        || changes.debtors.size() > kMostInPlace)
        return load();
    try {
        const AgingQueries aging(m_context.database());
        for (const DebtorId debtor : changes.debtors)
            applyTo(debtor, aging);
    } catch (const StorageFailure& failure) {
        Q_EMIT failed(failure.error());
        return load(); // Some of the debtors may be done, some not.
    }
    Q_EMIT changed();
}

} // namespace tegoed::ui
