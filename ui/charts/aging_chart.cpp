#include "ui/charts/aging_chart.h"

#include "ui/charts/aging_bars.h"
#include "ui/charts/aging_export.h"
#include "ui/charts/aging_table_model.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QStackedLayout>
#include <QTableView>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {
namespace {

const QKeySequence kTableKey(Qt::CTRL | Qt::Key_T);

bool isTableKey(const QKeyEvent& event)
{
    return QKeySequence(event.keyCombination()) == kTableKey;
}

} // namespace

AgingChart::AgingChart(QWidget* parent)
    : QWidget(parent)
    , m_stack(new QStackedLayout(this))
    , m_bars(new AgingBars(this))
    , m_table(new QTableView(this))
    , m_model(new AgingTableModel(this))
    , m_menu(new QMenu(this))
{
    setObjectName(u"agingChart"_s);
    m_stack->setContentsMargins(0, 0, 0, 0);
    m_stack->addWidget(m_bars);
    m_stack->addWidget(m_table);

    m_table->setObjectName(u"agingChartTable"_s);
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(AgingTableModel::Group, QHeaderView::Stretch);
    m_table->setContextMenuPolicy(Qt::NoContextMenu);

    m_copyImage = addMenuAction("copyImage", &AgingChart::copyImage);
    m_copyTable = addMenuAction("copyTable", &AgingChart::copyTable);
    m_menu->addSeparator();
    m_exportSvg = addMenuAction("exportSvg", &AgingChart::exportSvg);
    m_exportPng = addMenuAction("exportPng", &AgingChart::exportPng);
    m_exportCsv = addMenuAction("exportCsv", &AgingChart::exportCsv);
    m_print = addMenuAction("printChart", &AgingChart::printRequested);
    m_menu->addSeparator();
    m_asTable = addMenuAction("chartAsTable", &AgingChart::toggleTable);
    m_asTable->setCheckable(true);
    m_asTable->setShortcut(kTableKey); // Shown in the menu; the key itself is handled below.
    m_asTable->setShortcutContext(Qt::WidgetShortcut);
    m_showPatterns = addMenuAction("chartPatterns", &AgingChart::togglePatterns);
    m_showPatterns->setCheckable(true);

    connect(m_bars, &AgingBars::groupsChosen, this, [this](const std::set<int>& groups) {
        markChosenRows();
        Q_EMIT groupsChosen(groups);
    });
    connect(m_table, &QTableView::activated, this, &AgingChart::chooseRow);
    retranslate();
}

QAction* AgingChart::addMenuAction(const char* objectName, void (AgingChart::*act)())
{
    QAction* action = m_menu->addAction(QString());
    action->setObjectName(QLatin1StringView(objectName));
    connect(action, &QAction::triggered, this, act);
    return action;
}

void AgingChart::retranslate()
{
    m_copyImage->setText(tr("Copy as &image"));
    m_copyTable->setText(tr("&Copy as table"));
    m_exportSvg->setText(tr("Export as &SVG…"));
    m_exportPng->setText(tr("Export as &PNG…"));
    m_exportCsv->setText(tr("Export as CS&V…"));
    m_print->setText(tr("P&rint…"));
    m_asTable->setText(tr("Show as &table"));
    m_showPatterns->setText(tr("Patterns in the &bars"));
    m_table->setAccessibleName(tr("Aging, as a table"));
}

void AgingChart::setFigures(const AgingTotals& figures)
{
    m_bars->setFigures(figures);
    m_model->setFigures(figures);
    markChosenRows();
    m_table->setEnabled(true);
}

const AgingTotals& AgingChart::figures() const
{
    return m_bars->figures();
}

void AgingChart::setChosenGroups(const std::set<int>& groups)
{
    m_bars->setChosenGroups(groups);
    markChosenRows();
}

const std::set<int>& AgingChart::chosenGroups() const
{
    return m_bars->chosenGroups();
}

void AgingChart::setStale(bool stale)
{
    m_bars->setStale(stale);
    m_table->setEnabled(!stale);
}

bool AgingChart::isTable() const
{
    return m_stack->currentWidget() == m_table;
}

void AgingChart::showTable(bool table)
{
    if (table == isTable())
        return;
    const bool hadFocus = m_stack->currentWidget()->hasFocus();
    if (table)
        m_table->setCurrentIndex(m_model->index(m_model->rowOf(m_bars->currentGroup()), 0));
    else if (const int group = m_table->currentIndex().data(AgingTableModel::GroupRole).toInt(); group >= 0)
        m_bars->setCurrentGroup(group);
    m_stack->setCurrentWidget(table ? static_cast<QWidget*>(m_table) : m_bars);
    markChosenRows();
    if (hadFocus)
        m_stack->currentWidget()->setFocus();
    m_asTable->setChecked(table);
    Q_EMIT tableShown(table);
}

void AgingChart::toggleTable()
{
    showTable(!isTable());
}

bool AgingChart::patterns() const
{
    return m_bars->patterns();
}

void AgingChart::setPatterns(bool on)
{
    m_bars->setPatterns(on);
    m_showPatterns->setChecked(on);
}

void AgingChart::togglePatterns()
{
    setPatterns(!patterns());
    Q_EMIT patternsChanged(patterns());
}

void AgingChart::chooseRow(const QModelIndex& index)
{
    const int group = index.data(AgingTableModel::GroupRole).toInt();
    if (group >= 0)
        m_bars->choose(group, QGuiApplication::keyboardModifiers().testFlag(Qt::ShiftModifier));
}

/// In the table the chosen groups are the selected rows.
void AgingChart::markChosenRows()
{
    if (!isTable() || chosenGroups().empty())
        return;
    QItemSelection rows;
    for (const int group : chosenGroups()) {
        const int row = m_model->rowOf(group);
        rows.select(m_model->index(row, 0), m_model->index(row, AgingTableModel::ColumnCount - 1));
    }
    m_table->selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
}

void AgingChart::copyImage()
{
    QGuiApplication::clipboard()->setImage(agingChartImage(*m_bars));
}

void AgingChart::copyTable()
{
    QGuiApplication::clipboard()->setMimeData(agingFiguresMimeData(figures()));
}

void AgingChart::exportAs(const QString& ending)
{
    auto* dialog = new QFileDialog(this, tr("Export the chart"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(ending);
    dialog->setNameFilter(tr("%1 file (*.%2)").arg(ending.toUpper(), ending));
    dialog->selectFile(tr("aging %1.%2").arg(figures().options.asOf.toIso(), ending));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        if (const Result<Done> written = exportAgingChart(*m_bars, path); !written)
            Q_EMIT failed(written.error());
    });
    dialog->open();
}

void AgingChart::contextMenuEvent(QContextMenuEvent* event)
{
    // From the keyboard the menu belongs to the current bar, not to wherever the mouse rests.
    QPoint place = event->globalPos();
    if (event->reason() == QContextMenuEvent::Keyboard && !isTable())
        place = m_bars->mapToGlobal(m_bars->barRect(m_bars->currentGroup()).center().toPoint());
    m_menu->popup(place);
    event->accept();
}

bool AgingChart::event(QEvent* event)
{
    // A page may have a command with the same key for when the focus is elsewhere; inside, the key is ours.
    if (event->type() == QEvent::ShortcutOverride && isTableKey(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void AgingChart::keyPressEvent(QKeyEvent* event)
{
    if (isTableKey(*event)) {
        toggleTable();
        return;
    }
    if (isTable() && event->matches(QKeySequence::Copy)) {
        copyTable();
        return;
    }
    if (isTable() && event->key() == Qt::Key_Escape && !chosenGroups().empty()) {
        m_table->clearSelection();
        m_bars->setChosenGroups({});
        Q_EMIT groupsChosen({});
        return;
    }
    QWidget::keyPressEvent(event);
}

void AgingChart::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_model->retranslate();
    }
}

} // namespace tegoed::ui
