#include "ui/screens/aging/aging_page.h"

#include "core/storage/queries/aging_queries.h"
#include "ui/charts/aging_bars.h"
#include "ui/charts/aging_chart.h"
#include "ui/presentation/aging_text.h"
#include "ui/presentation/date_text.h"
#include "ui/presentation/error_text.h"
#include "ui/presentation/money_text.h"
#include "ui/screens/aging/aging_controls.h"
#include "ui/screens/aging/aging_output.h"
#include "ui/screens/aging/time_slider.h"
#include "ui/screens/aging/totals_row.h"
#include "ui/screens/rules/what_if_line.h"
#include "ui/shell/app_context.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/inline_strip.h"
#include "ui/widgets/paged_table_view.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QMouseEvent>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {
namespace {

/// While the mouse holds the slider a whole report may take this long; else the table waits until it rests.
constexpr std::int64_t kFrameMicroseconds = 10'000;
constexpr int kSettleMilliseconds = 120;
constexpr int kFewestRows = 9; ///< In lines of text: below that the page scrolls instead of the table.
/// A typing error in one document must not make the slider useless: it reaches back this far at most.
constexpr int kMostYearsBack = 10;
constexpr int kMonthsAhead = 3; ///< Of the slider; a day further ahead can be typed.

std::set<int> groupsOf(const QVariant& value)
{
    std::set<int> groups;
    for (const QVariant& group : value.toList())
        groups.insert(group.toInt());
    return groups;
}

} // namespace

AgingPage::AgingPage(AppContext& context, QWidget* parent)
    : Page(context, parent)
    , m_live(new LiveAging(context, this))
{
    setObjectName(u"agingPage"_s);
    build();
    connectParts();
    retranslate();
}

void AgingPage::build()
{
    m_controls = new AgingControls(context().today(), this);
    m_controls->setObjectName(u"agingControls"_s);
    m_time = new TimeSlider(this);
    m_whatIf = new WhatIfLine(context(), this);
    m_strip = new InlineStrip(this);
    m_strip->setObjectName(u"agingStrip"_s);
    m_chart = new AgingChart(this);
    m_chart->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_clearGroups = new QPushButton(icon(u"close"_s), {}, this);
    m_clearGroups->setObjectName(u"agingClearGroups"_s);
    m_clearGroups->setFlat(true);
    m_clearGroups->hide();
    m_foot = new QLabel(this);
    m_foot->setObjectName(u"agingFoot"_s);
    m_foot->setWordWrap(true);
    m_foot->setTextFormat(Qt::RichText);
    m_foot->setTextInteractionFlags(Qt::TextBrowserInteraction);
    m_empty = new EmptyState(this);
    m_empty->setObjectName(u"agingEmpty"_s);
    buildTable();

    m_print = new QAction(icon(u"print"_s), {}, this);
    m_print->setObjectName(u"aging.print"_s);
    m_export = new QAction(icon(u"export"_s), {}, this);
    m_export->setObjectName(u"aging.export"_s);
    m_output = new AgingOutput(context(), [this] { return shown(); }, this);
    m_export->setMenu(m_output->menu());
    m_backToToday = new QAction(this);
    m_backToToday->setObjectName(u"aging.today"_s);

    m_figures = new QWidget(this);
    auto* figures = new QVBoxLayout(m_figures);
    figures->setContentsMargins(0, 0, 0, 0);
    figures->setSpacing(gap());
    figures->addWidget(m_chart);
    figures->addWidget(m_clearGroups, 0, Qt::AlignLeft);
    auto* tableAndSum = new QVBoxLayout;
    tableAndSum->setSpacing(0);
    tableAndSum->addWidget(m_table, 1);
    tableAndSum->addWidget(m_totals);
    figures->addLayout(tableAndSum, 1);
    figures->addWidget(m_foot);

    m_body = new QStackedWidget(this);
    m_body->addWidget(m_empty);
    m_body->addWidget(m_figures);

    auto* inside = new QWidget(this);
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(gap(2), gap(), gap(2), gap());
    column->setSpacing(gap());
    column->addWidget(m_controls);
    column->addWidget(m_time);
    column->addWidget(m_whatIf);
    column->addWidget(m_strip);
    column->addWidget(m_body, 1);
    auto* scroll = new QScrollArea(this);
    scroll->setObjectName(u"agingScroll"_s);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true); // With large text the page scrolls, nothing is clipped.
    scroll->setWidget(inside);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
}

void AgingPage::buildTable()
{
    AgingDebtorsModel::Source source;
    source.rank = [this](DebtorId debtor) { return m_live->rankOf(debtor); };
    source.name = [this](DebtorId debtor) { return m_live->nameOf(debtor); };
    source.items = [this](DebtorId debtor) { return m_live->itemsOf(debtor); };
    source.lines = [this](DebtorId debtor) { return linesOf(debtor); };
    m_model = new AgingDebtorsModel(std::move(source), this);
    m_table = new PagedTableView(this);
    m_table->setObjectName(u"agingTable"_s);
    m_table->setTable(m_model);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->setIconSize(QSize(1, 1) * m_table->fontMetrics().height());
    m_table->setMinimumHeight(m_table->fontMetrics().height() * kFewestRows);
    m_table->installEventFilter(this);
    m_table->viewport()->installEventFilter(this);
    m_table->setContextMenuFiller([this](QMenu& menu) { fillRowMenu(menu); });
    m_table->setSelectionSum([this](const std::vector<std::int64_t>& ids) { return std::vector{m_model->sumOf(ids)}; });
    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, this, [this] {
        m_hasOwnWidths = m_hasOwnWidths || (!m_isFilling && QGuiApplication::mouseButtons() != Qt::NoButton);
    });
    m_totals = new TotalsRow(*m_table, [this](int column) { return m_model->sumText(column); }, this);
}

void AgingPage::connectParts()
{
    connect(m_live, &LiveAging::loaded, this, &AgingPage::onLoaded);
    connect(m_live, &LiveAging::changed, this, &AgingPage::showWholeReport);
    connect(m_live, &LiveAging::failed, this, &AgingPage::onFailed);

    connect(m_controls, &AgingControls::dateChosen, this, &AgingPage::setAsOf);
    connect(m_controls, &AgingControls::basisChosen, this, [this](AgingBasis basis) {
        AgingOptions options = m_live->options();
        options.basis = basis;
        m_live->setOptions(options);
        showWholeReport();
    });
    connect(m_controls, &AgingControls::boundsChosen, this, [this](const AgingBounds& bounds) {
        AgingOptions options = m_live->options();
        options.bounds = bounds;
        m_live->setOptions(options);
        showWholeReport();
    });
    connect(m_controls, &AgingControls::segmentChosen, this, [this](const AgingSegment& segment) {
        m_live->setSegment(segment);
        if (m_live->isLoading())
            m_chart->setStale(true);
    });
    connect(m_controls, &AgingControls::currencyChosen, this, [this](Currency currency) {
        m_currency = currency;
        showWholeReport();
    });
    connect(m_controls, &AgingControls::filterChanged, this, &AgingPage::applyFilter);

    connect(m_time, &TimeSlider::dateMoved, this, &AgingPage::moveTo);
    connect(m_time, &TimeSlider::released, this, [this] { setAsOf(m_time->date()); });
    m_settle.setSingleShot(true);
    m_settle.setInterval(kSettleMilliseconds);
    connect(&m_settle, &QTimer::timeout, this, [this] { setAsOf(m_time->date()); });

    connect(m_chart, &AgingChart::groupsChosen, this, &AgingPage::chooseGroups);
    connect(m_chart, &AgingChart::printRequested, this, &AgingPage::printView);
    connect(m_chart, &AgingChart::failed, this, [this](const Error& error) { context().showError(error); });
    connect(m_clearGroups, &QPushButton::clicked, this, [this] {
        m_chart->setChosenGroups({});
        chooseGroups({});
        m_table->setFocus();
    });
    connect(m_table, &PagedTableView::opened, this, &AgingPage::openRow);
    connect(m_table, &PagedTableView::selectionSummaryChanged, this, &Page::selectionSummaryChanged);
    connect(m_foot, &QLabel::linkActivated, this, [this](const QString& day) {
        if (const std::optional<Date> date = Date::fromIso(day))
            setAsOf(*date);
    });
    connect(m_print, &QAction::triggered, this, &AgingPage::printView);
    connect(m_backToToday, &QAction::triggered, this, [this] { setAsOf(context().today()); });
}

void AgingPage::retranslate()
{
    m_print->setText(tr("Print…"));
    m_print->setToolTip(tr("Print this aging (Ctrl+P)"));
    m_export->setText(tr("Export"));
    m_export->setToolTip(tr("Export this aging (Ctrl+E)"));
    m_output->retranslate();
    m_backToToday->setText(tr("Show today"));
    m_whatIf->retranslate();
    m_table->setAccessibleName(tr("Aging per debtor"));
    m_body->setAccessibleName(title());
    showWholeReport();
}

QString AgingPage::title() const
{
    return tr("Aging");
}

QString AgingPage::subtitle() const
{
    return tr("as of %1").arg(longDateText(m_live->options().asOf));
}

QList<QAction*> AgingPage::headerActions() const
{
    return {m_export, m_print};
}

void AgingPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (!m_live->isLoaded() && !m_live->isLoading())
        load();
}

void AgingPage::load()
{
    m_strip->hide();
    m_live->load();
    if (!m_live->hasReport())
        showEmptiness(false);
}

void AgingPage::onLoaded()
{
    m_strip->hide();
    const Date today = context().today();
    const Date earliest = today.plusMonths(-12 * kMostYearsBack);
    const Date first = m_live->firstDay().value_or(today.plusMonths(-12));
    m_time->setRange(std::clamp(first, earliest, today.plusDays(-1)), std::max(today.plusMonths(kMonthsAhead), m_live->options().asOf));
    m_time->setDate(m_live->options().asOf);
    m_controls->setCustomerGroups(m_live->customerGroups());
    showWholeReport();
    if (m_wantedDebtor.isValid() && m_table->selectId(m_wantedDebtor.value))
        m_wantedDebtor = {};
    context().actions().refresh();
}

void AgingPage::onFailed(const Error& error)
{
    m_chart->setStale(false);
    m_strip->say(Tone::Bad, tr("The aging could not be added up. %1").arg(errorText(error)));
    m_strip->setAction(tr("Try again"), [this] { load(); });
    if (!m_live->isLoaded())
        showEmptiness(false);
}

void AgingPage::setAsOf(const Date& day)
{
    m_settle.stop();
    AgingOptions options = m_live->options();
    options.asOf = day;
    m_live->setOptions(options);
    m_controls->setDate(day);
    if (m_live->isLoaded() && day > context().today())
        m_time->setRange(m_time->firstDay(), std::max(day, context().today().plusMonths(kMonthsAhead)));
    m_time->setDate(day);
    m_whatIf->show(std::nullopt, day);
    showWholeReport();
    Q_EMIT headerChanged();
}

void AgingPage::moveTo(const Date& day)
{
    if (!m_live->isLoaded())
        return;
    if (!m_time->isMoving() || m_live->lastReportMicroseconds() <= kFrameMicroseconds)
        return setAsOf(day);
    m_controls->setDate(day);
    showTotalsOnly(day);
    m_settle.start();
}

const AgingCurrency* AgingPage::currencyOf(const AgingReport& report) const
{
    for (const AgingCurrency& currency : report.currencies) {
        if (currency.currency == m_currency)
            return &currency;
    }
    return nullptr;
}

void AgingPage::showTotalsOnly(const Date& day)
{
    const AgingReport report = m_live->totalsOn(day);
    const AgingCurrency* totals = currencyOf(report);
    m_chart->setFigures(totals ? AgingTotals::of(report.options, *totals) : AgingTotals::nothing(report.options, m_currency));
    m_table->setEnabled(false);
    m_totals->setEnabled(false);
    m_foot->setEnabled(false);
}

void AgingPage::showWholeReport()
{
    if (!m_live->hasReport())
        return showEmptiness(false);
    const AgingReport& report = m_live->report();
    std::vector<Currency> currencies;
    for (const AgingCurrency& currency : report.currencies)
        currencies.push_back(currency.currency);
    if (!currencies.empty() && std::find(currencies.begin(), currencies.end(), m_currency) == currencies.end())
        m_currency = currencies.front();
    m_controls->setCurrencies(currencies, m_currency);

    const AgingCurrency* shown = currencyOf(report);
    m_chart->setFigures(shown ? AgingTotals::of(report.options, *shown) : AgingTotals::nothing(report.options, m_currency));
    showInTable(report.options, shown);
    chooseGroups(m_chart->chosenGroups());
    for (QWidget* widget : {static_cast<QWidget*>(m_table), static_cast<QWidget*>(m_totals), static_cast<QWidget*>(m_foot)})
        widget->setEnabled(true);
    updateFoot();
    showEmptiness(!shown);
}

/// Other groups are other columns, which begin at their own widths.
void AgingPage::showInTable(const AgingOptions& options, const AgingCurrency* currency)
{
    const int before = m_model->columnCount();
    m_model->setReport(options, currency);
    if (m_model->columnCount() == before)
        return;
    m_table->resetColumns();
    m_hasOwnWidths = false;
    fillWidth();
}

/// The names take the width that the figures leave, until the user sets widths.
void AgingPage::fillWidth()
{
    if (m_hasOwnWidths)
        return;
    const QHeaderView* header = m_table->horizontalHeader();
    const int spare = m_table->viewport()->width() - header->length();
    const int least = m_table->fontMetrics().averageCharWidth() * m_model->columns().front().widthChars;
    const QScopedValueRollback guard(m_isFilling, true);
    m_table->setColumnWidth(0, std::max(least, m_table->columnWidth(0) + spare));
}

void AgingPage::showEmptiness(bool nothingOpen)
{
    const Date day = m_live->options().asOf;
    const bool isKnown = m_live->hasReport() && (m_live->isLoaded() || !nothingOpen); // Nothing yet, or nothing at all?
    if (!isKnown) {
        m_empty->setTexts(u"aging"_s, tr("Adding up what is open…"), {});
        m_empty->setActions({});
    } else if (m_live->isLoaded() && !m_live->firstDay()) {
        m_empty->setTexts(u"aging"_s, tr("Nothing is open"), tr("As soon as there are invoices, you see here who owes what and for how long."));
        QAction* import = context().actions().action(u"file.import"_s);
        m_empty->setActions(import ? QList<QAction*>{import} : QList<QAction*>{});
    } else {
        m_empty->setTexts(u"aging"_s, tr("Nothing was open on %1.").arg(dateText(day)), tr("Choose another day to look back."));
        m_empty->setActions(day == context().today() ? QList<QAction*>{} : QList<QAction*>{m_backToToday});
    }
    // The texts are set even while figures show: a page behind it would keep the other language.
    m_body->setCurrentWidget(isKnown && !nothingOpen ? m_figures : static_cast<QWidget*>(m_empty));
}

void AgingPage::chooseGroups(const std::set<int>& groups)
{
    m_model->setGroups(groups);
    m_totals->refresh();
    updateClearGroups();
}

void AgingPage::updateClearGroups()
{
    QStringList names;
    for (const int group : m_chart->chosenGroups())
        names << agingGroupText(m_live->options(), group);
    m_clearGroups->setText(tr("Only %1").arg(names.join(u", "_s)));
    m_clearGroups->setAccessibleName(tr("Only %1, show all groups again").arg(names.join(u", "_s)));
    m_clearGroups->setToolTip(tr("Show all groups again (Esc)"));
    m_clearGroups->setVisible(!names.isEmpty());
}

void AgingPage::applyFilter()
{
    const QString text = m_controls->filterText().trimmed();
    if (!m_live->hasReport())
        return;
    m_model->setOnly(text.isEmpty() ? std::nullopt : std::optional(m_live->find(text)));
    m_totals->refresh();
}

/// What the figures are of, what was left out, and whether they agree with the ledger.
void AgingPage::updateFoot()
{
    const AgingReport& report = m_live->report();
    const QString day = dateText(report.options.asOf);
    QStringList sentences{tr("As of %1, payments up to and including that day counted").arg(day)};
    if (report.laterEntries > 0)
        sentences << tr("%n entry(s) dated after %1 left out", nullptr, report.laterEntries).arg(day);
    if (const AgingCurrency* shown = currencyOf(report))
        sentences << tr("The total agrees with the list: %n item(s)", nullptr, shown->items);
    const QString control = controlText();
    if (!control.isEmpty())
        sentences << control;
    const QString muted = u"<span style=\"color:%1\">%2</span>"_s.arg(themeColors(*this).muted.name(), sentences.join(u" · "_s));
    m_foot->setText(muted);
}

/// The difference to the debtor control account of an imported audit file: of this very day, else a link to its day.
QString AgingPage::controlText() const
{
    if (!m_live->segment().isAll() || !m_live->isLoaded())
        return {};
    const LedgerControlRow* other = nullptr;
    for (const LedgerControlRow& control : m_live->ledgerControls()) {
        if (control.balance.currency() != m_currency)
            continue;
        if (control.asOf != m_live->options().asOf) {
            other = &control;
            continue;
        }
        const AgingCurrency* shown = currencyOf(m_live->report());
        const Money difference = Money(shown ? shown->total : 0, m_currency) - control.balance;
        const QString balance = moneyText(control.balance);
        return difference.isZero()
            ? tr("Agrees with ledger account %1: %2").arg(control.account.toHtmlEscaped(), balance)
            : tr("Ledger account %1 says %2: difference %3").arg(control.account.toHtmlEscaped(), balance, moneyText(difference));
    }
    if (!other)
        return {};
    return tr("The ledger balance is known of %1").arg(u"<a href=\"%1\">%2</a>"_s.arg(other->asOf.toIso(), dateText(other->asOf)));
}

std::vector<AgingLine> AgingPage::linesOf(DebtorId debtor) const
{
    std::vector<AgingLine> lines;
    try {
        const std::vector<AgingItem> items = m_live->itemsOf(debtor);
        const QStringList names = AgingQueries(context().database()).texts(items);
        for (std::size_t i = 0; i < items.size(); ++i)
            lines.push_back({items[i], names.value(static_cast<qsizetype>(i))});
    } catch (const StorageFailure& failure) {
        context().showError(failure.error());
    }
    return lines;
}

void AgingPage::openRow(qint64 id)
{
    if (id > 0)
        context().openDebtor(DebtorId{id});
    else if (id % 2 == 0)
        context().openInvoice(InvoiceId{-id / 2});
    else
        context().openPayment(PaymentId{-(id + 1) / 2});
}

void AgingPage::fillRowMenu(QMenu& menu)
{
    const int row = m_table->currentIndex().row();
    const DebtorId debtor = m_model->debtorAt(row);
    menu.addAction(icon(u"debtors"_s), tr("&Open debtor"), this, [this, debtor] { context().openDebtor(debtor); });
    if (!m_model->canExpand(row)) {
        menu.addAction(icon(u"invoices"_s), tr("Open &this line"), this, [this, id = m_model->idAt(row)] { openRow(id); });
    } else if (m_model->isExpanded(row)) {
        menu.addAction(icon(u"chevron-right"_s), tr("&Hide lines"), this, [this, row] { m_model->setExpanded(row, false); });
    } else {
        menu.addAction(icon(u"chevron-down"_s), tr("Show &lines"), this, [this, row] { m_model->setExpanded(row, true); });
    }
    menu.addAction(tr("Close &all lines"), m_model, &AgingDebtorsModel::collapseAll);
    menu.addSeparator();
    menu.addAction(tr("&Copy"), m_table, &PagedTableView::copySelection);
}

bool AgingPage::eventFilter(QObject* watched, QEvent* event)
{
    const QModelIndex current = m_table->currentIndex();
    if (watched == m_table && event->type() == QEvent::KeyPress && current.isValid()) {
        const int row = current.row();
        switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Right:
        case Qt::Key_Plus:
            m_model->setExpanded(row, true);
            return true;
        case Qt::Key_Left:
        case Qt::Key_Minus:
            if (m_model->isExpanded(row))
                m_model->setExpanded(row, false);
            else
                m_table->setCurrentIndex(m_model->index(m_model->parentRow(row), current.column()));
            return true;
        case Qt::Key_Space:
            m_model->setExpanded(row, !m_model->isExpanded(row));
            return true;
        case Qt::Key_Escape:
            if (m_chart->chosenGroups().empty())
                break;
            m_chart->setChosenGroups({});
            chooseGroups({});
            return true;
        default:
            break;
        }
    }
    if (watched == m_table->viewport() && event->type() == QEvent::Resize)
        fillWidth();
    if (watched == m_table->viewport() && event->type() == QEvent::MouseButtonPress) {
        auto* mouse = static_cast<QMouseEvent*>(event);
        const QModelIndex index = m_table->indexAt(mouse->pos());
        const int arrow = m_table->iconSize().width() > 0 ? m_table->iconSize().width() : m_table->fontMetrics().height();
        const int inside = mouse->pos().x() - m_table->columnViewportPosition(0);
        if (mouse->button() == Qt::LeftButton && index.isValid() && index.column() == 0 && inside < arrow + gap())
            m_model->setExpanded(index.row(), !m_model->isExpanded(index.row()));
    }
    return Page::eventFilter(watched, event);
}

void AgingPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_live->hasReport())
        updateFoot();
    if (event->type() == QEvent::FontChange) {
        m_table->setIconSize(QSize(1, 1) * m_table->fontMetrics().height());
        m_table->setMinimumHeight(m_table->fontMetrics().height() * kFewestRows);
    }
}

void AgingPage::showPlace(const QVariantMap& place)
{
    if (const std::optional<Date> day = Date::fromIso(place.value(u"asOf"_s).toString()))
        setAsOf(*day);
    if (place.contains(u"groups"_s)) {
        m_chart->setChosenGroups(groupsOf(place.value(u"groups"_s)));
        chooseGroups(m_chart->chosenGroups());
    }
    m_wantedDebtor = DebtorId{place.value(u"debtor"_s).toLongLong()};
    if (m_wantedDebtor.isValid() && m_table->selectId(m_wantedDebtor.value))
        m_wantedDebtor = {};
}

QVariantMap AgingPage::place() const
{
    QVariantList groups;
    for (const int group : m_chart->chosenGroups())
        groups << group;
    const DebtorId debtor = m_model->debtorAt(m_table->currentIndex().row());
    return {{u"asOf"_s, m_live->options().asOf.toIso()}, {u"groups"_s, groups}, {u"debtor"_s, qlonglong(debtor.value)}};
}

void AgingPage::refresh(const ChangeSet& changes)
{
    m_live->apply(changes);
    if (!changes.isEmpty())
        m_whatIf->show(std::nullopt, m_live->options().asOf);
    if (m_live->isLoading())
        m_chart->setStale(m_live->isLoaded());
}

QVariantMap AgingPage::saveState() const
{
    QStringList bounds;
    for (const int day : m_live->options().bounds.days)
        bounds << QString::number(day);
    return {{u"columns"_s, m_table->saveColumns()},
            {u"ownWidths"_s, m_hasOwnWidths},
            {u"basis"_s, m_live->options().basis == AgingBasis::DueDate ? u"due"_s : u"issue"_s},
            {u"bounds"_s, bounds.join(u',')},
            {u"chartTable"_s, m_chart->isTable()},
            {u"patterns"_s, m_chart->patterns()},
            {u"withDocuments"_s, m_output->withDocuments()}};
}

void AgingPage::restoreState(const QVariantMap& state)
{
    AgingOptions options = m_live->options();
    if (const Result<AgingBounds> bounds = AgingBounds::parse(state.value(u"bounds"_s).toString()))
        options.bounds = *bounds;
    if (state.value(u"basis"_s) == u"issue"_s)
        options.basis = AgingBasis::IssueDate;
    m_live->setOptions(options);
    m_controls->setOptions(options);
    showInTable(options, nullptr); // The columns, before the figures come.
    m_table->restoreColumns(state.value(u"columns"_s).toMap());
    m_hasOwnWidths = state.value(u"ownWidths"_s).toBool();
    m_chart->setPatterns(state.value(u"patterns"_s).toBool());
    m_output->setWithDocuments(state.value(u"withDocuments"_s).toBool());
    m_chart->showTable(state.value(u"chartTable"_s).toBool());
    showWholeReport();
}

void AgingPage::focusFilter()
{
    m_controls->focusFilter();
}

void AgingPage::toggleChartTable()
{
    m_chart->showTable(!m_chart->isTable());
}

/// The currency and the debtors on screen: what leaves the program agrees with what was seen.
AgingShown AgingPage::shown() const
{
    const AgingReport& all = m_live->report();
    AgingShown shown{{all.options, {}, all.laterEntries}, m_controls->filterWords()};
    if (const AgingCurrency* currency = currencyOf(all))
        shown.report.currencies.push_back(m_model->isFiltered() ? m_model->shownAsCurrency() : *currency);
    QStringList groups;
    for (const int group : m_chart->chosenGroups())
        groups << agingGroupText(all.options, group);
    if (!groups.isEmpty())
        shown.filters << tr("Debtors with an open amount in %1").arg(groups.join(u", "_s));
    return shown;
}

void AgingPage::printView()
{
    if (m_live->hasReport())
        m_output->print();
}

void AgingPage::exportView()
{
    if (m_live->hasReport())
        m_output->askForFile();
}

} // namespace tegoed::ui
