#include "ui/screens/debtors/debtor_list_view.h"

#include "ui/presentation/date_text.h"
#include "ui/presentation/money_text.h"
#include "ui/shell/app_context.h"
#include "ui/shell/long_list.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/filter_chips.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/inline_strip.h"
#include "ui/widgets/paged_table_view.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {
namespace {

constexpr int kTypingMs = 120; ///< Long enough that a quick typist asks once, short enough to feel instant.
constexpr auto kRight = Qt::AlignRight | Qt::AlignVCenter;

qlonglong rawOf(const std::vector<Money>& amounts)
{
    return amounts.empty() ? 0 : amounts.front().minorUnits();
}

Cell moneyCell(const std::vector<Money>& amounts, Tone tone = Tone::Neutral)
{
    if (amounts.empty())
        return {{}, QVariant::fromValue<qlonglong>(0)};
    if (amounts.size() == 1)
        return {moneyText(amounts.front()), amounts.front().toDecimal(), {}, {}, tone};
    return {moneyText(amounts), rawOf(amounts), moneyText(amounts), {}, tone};
}

/// More debtors than this, and what takes a look at each of them is done beside the window.
constexpr int kMostAtOnce = 5'000;

struct Marked {
    int incomplete = 0;
    int assumed = 0;
};

bool needsAmounts(const DebtorFilter& filter, int sortKey)
{
    const auto isBy = [sortKey](DebtorSort sort) { return sortKey == static_cast<int>(sort); };
    return sortKey < 0 || isBy(DebtorSort::Open) || isBy(DebtorSort::Overdue) || isBy(DebtorSort::OldestDays) || filter.onlyOpen || filter.onlyOverdue;
}

QString flagsText(const DebtorRow& row)
{
    QStringList flags;
    if (row.incomplete)
        flags += DebtorListView::tr("registration incomplete");
    return flags.join(u", "_s);
}

} // namespace

DebtorListView::DebtorListView(AppContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_search(new QLineEdit(this))
    , m_chips(new FilterChips(FilterChips::Choice::Any, this))
    , m_track(new QComboBox(this))
    , m_strip(new InlineStrip(this))
    , m_stack(new QStackedWidget(this))
    , m_view(new PagedTableView(this))
    , m_empty(new EmptyState(this))
    , m_clear(new QAction(this))
    , m_typing(new QTimer(this))
{
    setObjectName(u"debtorList"_s);
    m_search->setObjectName(u"debtorList.search"_s);
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    m_search->setMinimumWidth(fontMetrics().averageCharWidth() * 28);
    m_chips->setObjectName(u"debtorList.chips"_s);
    m_chips->setChips({{u"open"_s, [] { return tr("Open"); }},
                       {u"overdue"_s, [] { return tr("Overdue"); }},
                       {u"incomplete"_s, [] { return tr("Registration incomplete"); },
                        [] { return tr("Without e-mail address, without full address, or only assumed to be business or consumer"); }},
                       {u"assumed"_s, [] { return tr("Assumed kind"); },
                        [] { return tr("Business or consumer was guessed and nobody has confirmed it yet"); }},
                       {u"archived"_s, [] { return tr("Archived too"); }}});
    m_track->setObjectName(u"debtorList.track"_s);
    m_track->addItem(QString(), -1);
    for (const LegalTrack track : {LegalTrack::NlB2b, LegalTrack::NlB2c, LegalTrack::BeB2b, LegalTrack::BeB2c, LegalTrack::Other})
        m_track->addItem(QString(), static_cast<int>(track));
    m_view->setObjectName(u"debtorList.table"_s);
    m_clear->setObjectName(u"debtorList.clearFilters"_s);

    auto* tools = new QHBoxLayout;
    tools->setSpacing(gap());
    tools->addWidget(m_search);
    tools->addWidget(m_chips);
    tools->addStretch();
    tools->addWidget(m_track);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(gap(2), gap(), gap(2), gap(2));
    column->setSpacing(gap());
    column->addLayout(tools);
    column->addWidget(m_strip);
    column->addWidget(m_stack, 1);

    makeTable();
    m_typing->setSingleShot(true);
    m_typing->setInterval(kTypingMs);
    connect(m_typing, &QTimer::timeout, this, &DebtorListView::reload);
    connect(m_search, &QLineEdit::textEdited, m_typing, qOverload<>(&QTimer::start));
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        m_typing->stop();
        reload();
        m_view->setFocus();
    });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        if (text.isEmpty())
            m_typing->start();
    });
    connect(m_chips, &FilterChips::changed, this, &DebtorListView::reload);
    connect(m_track, &QComboBox::activated, this, &DebtorListView::reload);
    connect(m_clear, &QAction::triggered, this, &DebtorListView::clearFilters);
    connect(m_strip, &InlineStrip::closed, this, [this] { m_stripClosed = true; });
    connect(m_view, &PagedTableView::opened, this, [this](qint64 id) { Q_EMIT opened(DebtorId{id}); });
    connect(m_view, &PagedTableView::currentIdChanged, this, [this] { Q_EMIT selectionChanged(); });
    connect(m_view, &PagedTableView::selectionSummaryChanged, this, &DebtorListView::selectionSummaryChanged);
    retranslate();
}

void DebtorListView::makeTable()
{
    const auto key = [](DebtorSort sort) { return static_cast<int>(sort); };
    std::vector<Table::Column> columns;
    const auto add = [&](ColumnSpec spec, Table::CellFunction cell) { columns.push_back({std::move(spec), std::move(cell)}); };
    add({u"name"_s, [] { return tr("Name"); }, Qt::AlignLeft | Qt::AlignVCenter, 36, true, key(DebtorSort::Name), 27},
        [](const DebtorRow& r) { return Cell{r.name, {}, r.name, {}, Tone::Neutral, {}, true}; });
    add({u"number"_s, [] { return tr("Number"); }, Qt::AlignLeft | Qt::AlignVCenter, 10, true, key(DebtorSort::Number)},
        [](const DebtorRow& r) { return Cell{r.number}; });
    add({u"city"_s, [] { return tr("City"); }, Qt::AlignLeft | Qt::AlignVCenter, 16, true, key(DebtorSort::City), 12},
        [](const DebtorRow& r) { return Cell{r.city}; });
    add({u"open"_s, [] { return tr("Open"); }, kRight, 15, true, key(DebtorSort::Open)},
        [](const DebtorRow& r) { return moneyCell(r.open); });
    add({u"overdue"_s, [] { return tr("Overdue"); }, kRight, 15, true, key(DebtorSort::Overdue)},
        [](const DebtorRow& r) { return moneyCell(r.overdue, r.oldestDays > 60 ? Tone::Bad : Tone::Neutral); });
    add({u"oldest"_s, [] { return tr("Oldest (days)"); }, kRight, 12, true, key(DebtorSort::OldestDays)}, [](const DebtorRow& r) {
        return r.oldestDays > 0 ? Cell{QLocale().toString(r.oldestDays), r.oldestDays, daysLateText(r.oldestDays)} : Cell{{}, 0};
    });
    add({u"invoices"_s, [] { return tr("Invoices"); }, kRight, 9}, [](const DebtorRow& r) {
        return r.openInvoices > 0 ? Cell{QLocale().toString(r.openInvoices), r.openInvoices} : Cell{{}, 0};
    });
    add({u"track"_s, [] { return tr("Legal track"); }, Qt::AlignLeft | Qt::AlignVCenter, 24, true, -1, 20}, [](const DebtorRow& r) {
        const QString text = legalTrackText(r.track);
        return r.kindAssumed ? Cell{tr("%1 (assumed)").arg(text)} : Cell{text};
    });
    add({u"status"_s, [] { return tr("Status"); }, Qt::AlignLeft | Qt::AlignVCenter, 16, false}, [](const DebtorRow& r) {
        Cell cell{debtorStatusWord(r.status).word};
        if (r.status != DebtorStatus::Normal)
            cell.chip = debtorStatusWord(r.status);
        return cell;
    });
    add({u"email"_s, [] { return tr("E-mail"); }, Qt::AlignLeft | Qt::AlignVCenter, 26, false}, [](const DebtorRow& r) { return Cell{r.email}; });
    add({u"phone"_s, [] { return tr("Phone"); }, Qt::AlignLeft | Qt::AlignVCenter, 16, false}, [](const DebtorRow& r) { return Cell{r.phone}; });
    add({u"flags"_s, [] { return tr("To complete"); }, Qt::AlignLeft | Qt::AlignVCenter, 22, true, -1, 8}, [](const DebtorRow& r) {
        return r.incomplete ? Cell{flagsText(r), {}, flagsText(r), {}, Tone::Warning, u"warning"_s} : Cell{};
    });

    const auto question = [this](int sortKey, SortOrder order) -> ListQuery<DebtorId> {
        const DebtorSort sort = sortKey < 0 ? DebtorSort::Overdue : static_cast<DebtorSort>(sortKey);
        return [filter = filter(), sort, order = sortKey < 0 ? SortOrder::Descending : order, today = m_context.today()](Database& database, int limit) {
            return DebtorQueries(database).list(filter, sort, order, today, limit);
        };
    };
    m_table = new Table(
        std::move(columns),
        [this, question](int sortKey, SortOrder order, int limit) {
            // The first by amount are known when all amounts are; a text is looked for in all debtors.
            if (limit > 0 && (m_all < 0 || m_all > kMostAtOnce) && (needsAmounts(filter(), sortKey) || !filter().text.isEmpty()))
                return IdList<DebtorId>{{}, false};
            return question(sortKey, order)(m_context.database(), limit);
        },
        [this](const std::vector<DebtorId>& ids) { return DebtorQueries(m_context.database()).rows(ids, m_context.today()); },
        [](const DebtorRow& r) {
            return r.oldestDays > 0 ? tr("%1, %2 open, %3").arg(r.name, moneyText(r.open), daysLateText(r.oldestDays))
                                    : tr("%1, %2 open").arg(r.name, moneyText(r.open));
        },
        this);
    readRestBeside<DebtorId, DebtorRow>(m_context, *m_table, question);
    connect(m_table, &PagedTableModel::failed, &m_context, &AppContext::showError);
    connect(m_table, &PagedTableModel::completed, this, &DebtorListView::showState);
    m_view->setTable(m_table);
    m_view->setSelectionSum([this](const std::vector<std::int64_t>& ids) {
        std::vector<DebtorId> debtors;
        for (const std::int64_t id : ids)
            debtors.push_back(DebtorId{id});
        std::vector<Money> sums;
        for (const DebtorRow& row : DebtorQueries(m_context.database()).rows(debtors, m_context.today())) {
            for (const Money& open : row.open) {
                const auto sum = std::find_if(sums.begin(), sums.end(), [&](const Money& m) { return sameCurrency(m, open); });
                if (sum == sums.end())
                    sums.push_back(open);
                else
                    *sum += open;
            }
        }
        return sums;
    });
    m_view->setContextMenuFiller([this](QMenu& menu) {
        m_context.actions().fillMenu(menu, {u"debtor.open"_s, u"debtor.edit"_s, {}, u"message.compose"_s, {}, u"contact.quickAdd"_s, u"contact.call"_s,
                                            u"contact.promise"_s, u"contact.deferral"_s, u"contact.dispute"_s, u"contact.reason"_s, u"debtor.hold"_s, {},
                                            u"debtor.payment"_s, u"debtor.invoice"_s, u"plan.new"_s, {},
                                            u"debtor.business"_s, u"debtor.consumer"_s, u"debtor.merge"_s, u"debtor.archive"_s, {},
                                            u"debtor.copyPhone"_s, u"debtor.copyEmail"_s});
    });
}

DebtorFilter DebtorListView::filter() const
{
    DebtorFilter filter;
    filter.text = m_search->text().trimmed();
    filter.onlyOpen = m_chips->isChosen(u"open"_s);
    filter.onlyOverdue = m_chips->isChosen(u"overdue"_s);
    filter.onlyIncomplete = m_chips->isChosen(u"incomplete"_s);
    filter.onlyKindAssumed = m_chips->isChosen(u"assumed"_s);
    filter.includeArchived = m_chips->isChosen(u"archived"_s);
    if (const int track = m_track->currentData().toInt(); track >= 0)
        filter.track = static_cast<LegalTrack>(track);
    return filter;
}

std::vector<DebtorId> DebtorListView::selectedDebtors() const
{
    std::vector<DebtorId> debtors;
    for (const std::int64_t id : m_view->selectedIds())
        debtors.push_back(DebtorId{id});
    return debtors;
}

QString DebtorListView::countText() const
{
    if (m_table->isPartial())
        return tr("%1 of %n debtor(s)", nullptr, m_all).arg(u'…');
    const int shown = m_table->rowCount();
    if (shown == m_all)
        return tr("%n debtor(s)", nullptr, m_all);
    return tr("%1 of %n debtor(s)", nullptr, m_all).arg(QLocale().toString(shown));
}

void DebtorListView::setChip(const QString& id)
{
    m_search->clear();
    m_track->setCurrentIndex(0);
    m_chips->setChosen({id});
}

void DebtorListView::reload()
{
    m_typing->stop();
    m_all = DebtorQueries(m_context.database()).count();
    m_table->reload();
    countMarked();
}

/// In a long list beside the window: opening it does not wait for two more readings of all debtors.
void DebtorListView::countMarked()
{
    const auto read = [](Database& database) {
        const DebtorQueries queries(database);
        return Marked{queries.incompleteCount(), queries.kindAssumedCount()};
    };
    const auto show = [this](const Marked& marked) {
        m_chips->setCount(u"incomplete"_s, marked.incomplete > 0 ? marked.incomplete : -1);
        m_chips->setCount(u"assumed"_s, marked.assumed > 0 ? marked.assumed : -1);
    };
    if (m_all <= kMostAtOnce)
        return show(read(m_context.database()));
    m_context.runReading([read](BookSession& session, Progress&) -> Result<Marked> { return read(session.database); }, this,
                         [show](const Result<Marked>& marked) {
                             if (marked)
                                 show(*marked);
                         });
}

void DebtorListView::showState()
{
    updateEmptyState();
    updateStrip();
    Q_EMIT selectionChanged();
}

void DebtorListView::refresh(const ChangeSet& changes)
{
    if (changes.isEmpty())
        return;
    m_typing->stop();
    m_all = DebtorQueries(m_context.database()).count();
    m_table->refresh();
    countMarked();
}

void DebtorListView::updateEmptyState()
{
    if (m_table->isPartial() && m_table->rowCount() == 0)
        return; // Not known yet.
    // The texts are set even while the list shows: a page behind it would keep the other language.
    m_stack->setCurrentWidget(m_table->rowCount() > 0 ? static_cast<QWidget*>(m_view) : m_empty);
    if (m_all == 0) {
        m_empty->setTexts(u"debtors"_s, tr("No debtors yet"), tr("Import a file with invoices or drop it here; the debtors come with it."));
        QList<QAction*> actions;
        for (const QString& id : {u"file.import"_s, u"debtor.add"_s}) {
            if (QAction* action = m_context.actions().action(id))
                actions += action;
        }
        m_empty->setActions(actions);
    } else {
        m_empty->setTexts(u"filter"_s, tr("No debtors with these filters"), tr("%n debtor(s) in all.", nullptr, m_all));
        m_empty->setActions({m_clear});
    }
}

/// Bulk correction of the guess (decision 3): offered where the guessed ones are on the screen.
void DebtorListView::updateStrip()
{
    const int assumed = m_table->rowCount();
    if (m_stripClosed || m_table->isPartial() || !m_chips->isChosen(u"assumed"_s) || assumed == 0 || m_context.isReadOnly()) {
        m_strip->hide();
        return;
    }
    m_strip->say(Tone::Info, tr("Of %n debtor(s) it was guessed whether they are a business or a consumer. Select those of one kind and settle it.",
                                nullptr, assumed));
    QAction* settle = m_context.actions().action(u"debtor.business"_s);
    m_strip->setAction(settle ? tr("Selected are a business") : QString(), [settle] {
        if (settle)
            settle->trigger();
    });
}

void DebtorListView::clearFilters()
{
    m_search->clear();
    m_chips->setChosen({});
    m_track->setCurrentIndex(0);
    reload();
}

void DebtorListView::retranslate()
{
    m_search->setPlaceholderText(tr("Search name, number, city, e-mail"));
    m_search->setAccessibleName(tr("Search in debtors"));
    m_view->setAccessibleName(tr("Debtors"));
    m_track->setAccessibleName(tr("Legal track"));
    m_track->setItemText(0, tr("All legal tracks"));
    for (int i = 1; i < m_track->count(); ++i)
        m_track->setItemText(i, legalTrackText(static_cast<LegalTrack>(m_track->itemData(i).toInt())));
    m_clear->setText(tr("Clear filters"));
    m_table->retranslate();
    updateEmptyState();
    updateStrip();
}

QVariantMap DebtorListView::saveState() const
{
    return {{u"columns"_s, m_view->saveColumns()}, {u"chips"_s, m_chips->chosen()}};
}

void DebtorListView::restoreState(const QVariantMap& state)
{
    m_view->restoreColumns(state.value(u"columns"_s).toMap());
    m_chips->setChosen(state.value(u"chips"_s).toStringList());
}

void DebtorListView::focusFilter()
{
    m_search->setFocus();
    m_search->selectAll();
}

} // namespace tegoed::ui
