#include "ui/screens/aging/live_aging.h"

#include "core/base/text.h"
#include "core/storage/queries/debtor_queries.h"
#include "ui/shell/app_context.h"

#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>
#include <limits>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {
namespace {

/// More debtors at once than this, after an import for instance, and reading the book anew is faster.
constexpr std::size_t kMostInPlace = 200;

bool areSame(const AgingOptions& a, const AgingOptions& b)
{
    return a.asOf == b.asOf && a.basis == b.basis && a.bounds == b.bounds;
}

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

        Names names = namesOf(aging, columns.debtors());
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
        return data;
    } catch (const StorageFailure& failure) {
        return failure.error();
    }
}

LiveAging::Names LiveAging::namesOf(const AgingQueries& aging, const std::vector<DebtorId>& debtors)
{
    Names names;
    for (const AgingDebtor& debtor : aging.debtors(debtors))
        names.emplace(debtor.id.value, Name{debtor.name, foldForSearch(debtor.name + u' ' + debtor.number), 0});
    rank(names);
    return names;
}

void LiveAging::rank(Names& names)
{
    std::vector<Name*> order;
    order.reserve(names.size());
    for (auto& [id, name] : names)
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
    if (!m_data && m_segment.isAll())
        loadFirstLook();
    else
        loadEverything();
}

void LiveAging::loadEverything()
{
    Job* job = m_context.runJob(
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
    job->setReadOnly();
}

void LiveAging::loadFirstLook()
{
    using Look = Result<std::shared_ptr<FirstLook>>;
    m_context.runReading(
        [options = m_report.options](BookSession& session, Progress&) -> Look {
            const AgingQueries aging(session.database);
            auto look = std::make_shared<FirstLook>(FirstLook{aging.report(options), {}});
            std::vector<DebtorId> debtors;
            for (const AgingCurrency& currency : look->report.currencies) {
                for (const AgingRow& row : currency.rows)
                    debtors.push_back(row.debtor);
            }
            look->names = namesOf(aging, debtors);
            return look;
        },
        this,
        [this](const Look& look) {
            // After this is on the screen; it also says what failed.
            QTimer::singleShot(0, this, &LiveAging::loadEverything);
            const bool isOvertaken = std::exchange(m_loadAgain, false);
            if (!look || isOvertaken || !m_segment.isAll() || !areSame((*look)->report.options, m_report.options))
                return;
            m_firstLook = *look;
            m_report = m_firstLook->report;
            Q_EMIT changed();
        });
}

void LiveAging::take(std::shared_ptr<Data> data)
{
    m_data = std::move(data);
    m_firstLook.reset();
    setOptions(AgingOptions(m_report.options)); // They may have changed while the worker was reading.
    Q_EMIT loaded();
}

void LiveAging::setOptions(const AgingOptions& options)
{
    if (!m_data && !areSame(options, m_report.options)) {
        m_firstLook.reset(); // It is of one day.
        m_report = AgingReport{options, {}, 0};
    }
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
    if (m_firstLook)
        return AgingQueries(m_context.database()).items(debtor, m_report.options);
    return m_data ? m_data->columns.items(debtor, m_report.options) : std::vector<AgingItem>{};
}

QString LiveAging::nameOf(DebtorId debtor) const
{
    const auto found = names().find(debtor.value);
    return found == names().end() ? QString() : found->second.name;
}

int LiveAging::rankOf(DebtorId debtor) const
{
    const auto found = names().find(debtor.value);
    return found == names().end() ? std::numeric_limits<int>::max() : found->second.rank;
}

const LiveAging::Names& LiveAging::names() const
{
    return m_data ? m_data->names : m_firstLook->names;
}

std::unordered_set<std::int64_t> LiveAging::find(const QString& text) const
{
    const QStringList words = foldForSearch(text).split(u' ', Qt::SkipEmptyParts);
    std::unordered_set<std::int64_t> found;
    for (const auto& [id, name] : names()) {
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
        rank(m_data->names);
    }
    if (m_data->inSegment && !m_data->inSegment->contains(debtor.value))
        return;
    m_data->totals.take(m_data->columns, debtor);
    m_data->columns.replace(debtor, aging.columnsOf(debtor), &m_report);
    m_data->totals.put(m_data->columns, debtor);
}

void LiveAging::apply(const ChangeSet& changes)
{
    if (changes.isEmpty())
        return;
    if (!m_data) {
        if (m_isLoading)
            load(); // What is being read may be from before.
        return;
    }
    // A change that names no debtors, or so many, is read anew; so is any while a segment decides who counts: it may be several
    // in one, a payment of one debtor and the group of another.
    if (changes.everything || changes.book || m_isLoading || !m_segment.isAll() || changes.debtors.empty()
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
