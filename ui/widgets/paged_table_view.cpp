#include "ui/widgets/paged_table_view.h"

#include "ui/presentation/money_text.h"
#include "ui/widgets/state_chip.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QStyledItemDelegate>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {
namespace {

constexpr int kMostRestored = 2'000; ///< Beyond that a selection is not kept over a reload.

/// Draws chips, and a focus mark for the whole row instead of one cell.
class RowDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const QVariant chip = index.data(PagedTableModel::ChipRole);
        QStyleOptionViewItem own = option;
        own.state &= ~QStyle::State_HasFocus;
        if (!chip.isValid()) {
            QStyledItemDelegate::paint(painter, own, index);
            return;
        }
        initStyleOption(&own, index);
        own.text.clear();
        const QWidget* widget = option.widget;
        (widget ? widget->style() : QApplication::style())->drawControl(QStyle::CE_ItemViewItem, &own, painter, widget);
        const StateWord state = chip.value<StateWord>();
        QSize size = StateChip::sizeFor(state, option.font).boundedTo(option.rect.size() - QSize(8, 4));
        const QRect at(option.rect.left() + 4, option.rect.center().y() - size.height() / 2, size.width(), size.height());
        StateChip::paint(*painter, at, state, option.palette, option.font);
    }
};

QString htmlCell(const QString& text, bool isNumber)
{
    return (isNumber ? u"<td align=\"right\">"_s : u"<td>"_s) + text.toHtmlEscaped() + u"</td>"_s;
}

} // namespace

PagedTableView::PagedTableView(QWidget* parent)
    : QTableView(parent)
{
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setAlternatingRowColors(false);
    setSortingEnabled(false); // Not yet: the first sort must not run before the model is asked.
    setTabKeyNavigation(false); // Tab leaves the list.
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerItem);
    setItemDelegate(new RowDelegate(this));
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    applyRowHeight();
    setUpHeader();
    connect(this, &QTableView::activated, this, [this](const QModelIndex& index) {
        if (table())
            Q_EMIT opened(table()->idAt(index.row()));
    });
}

void PagedTableView::applyRowHeight()
{
    const int height = fontMetrics().height() + gap() + 4;
    verticalHeader()->setMinimumSectionSize(height);
    verticalHeader()->setDefaultSectionSize(height);
}

void PagedTableView::setUpHeader()
{
    QHeaderView* header = horizontalHeader();
    header->setSectionsMovable(true);
    header->setSectionsClickable(true);
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    header->setSortIndicatorClearable(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, &PagedTableView::showHeaderMenu);
    connect(header, &QHeaderView::sectionMoved, this, &PagedTableView::columnsChanged);
    connect(header, &QHeaderView::sectionResized, this, [this](int column, int before, int now) {
        if (m_isFitting)
            return;
        // Showing and hiding goes from or to nothing, and the last column follows the window by itself.
        if (before > 0 && now > 0 && !isLastShown(column))
            m_hasFirstWidths = false;
        Q_EMIT columnsChanged();
    });
}

void PagedTableView::setTable(PagedTableModel* model)
{
    setModel(model);
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &PagedTableView::beforeReset);
    connect(model, &QAbstractItemModel::modelReset, this, &PagedTableView::afterReset);
    connect(model, &PagedTableModel::completed, this, &PagedTableView::afterCompletion);
    connect(model, &PagedTableModel::refreshed, this, [this] { // What is beside the list shows the row as it was.
        summarise();
        Q_EMIT currentIdChanged(currentId());
    });
    resetColumns();
    horizontalHeader()->setSortIndicator(model->sortColumn(), model->sortOrder());
    setSortingEnabled(true);
}

PagedTableModel* PagedTableView::table() const
{
    return qobject_cast<PagedTableModel*>(model());
}

std::vector<int> PagedTableView::selectedRows() const
{
    std::vector<int> rows;
    if (!selectionModel())
        return rows;
    for (const QItemSelectionRange& range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.push_back(row);
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

std::vector<std::int64_t> PagedTableView::selectedIds() const
{
    std::vector<std::int64_t> ids;
    for (const int row : selectedRows())
        ids.push_back(table()->idAt(row));
    return ids;
}

std::int64_t PagedTableView::currentId() const
{
    return table() && currentIndex().isValid() ? table()->idAt(currentIndex().row()) : 0;
}

bool PagedTableView::selectId(std::int64_t id)
{
    const int row = table() ? table()->rowOf(id) : -1;
    if (row < 0) {
        if (table() && table()->isPartial()) {
            clearSelection();
            setCurrentIndex({});
            m_keptCurrent = id;
            m_keptIds = {id};
            m_awaitsRest = true;
        }
        return false;
    }
    m_awaitsRest = false;
    const int column = std::max(0, horizontalHeader()->logicalIndex(0));
    setCurrentIndex(table()->index(row, column));
    scrollTo(currentIndex(), QAbstractItemView::EnsureVisible);
    return true;
}

QVariantMap PagedTableView::saveColumns() const
{
    QVariantMap state;
    const PagedTableModel* shown = table();
    if (!shown)
        return state;
    QVariantMap columns;
    for (int i = 0; i < shown->columnCount(); ++i) {
        const bool hidden = isColumnHidden(i);
        columns.insert(shown->columns()[static_cast<std::size_t>(i)].name,
                       QVariantList{horizontalHeader()->visualIndex(i), hidden || m_hasFirstWidths ? 0 : columnWidth(i), !hidden});
    }
    state.insert(u"columns"_s, columns);
    if (shown->sortColumn() >= 0) {
        state.insert(u"sort"_s, shown->columns()[static_cast<std::size_t>(shown->sortColumn())].name);
        state.insert(u"descending"_s, shown->sortOrder() == Qt::DescendingOrder);
    }
    return state;
}

void PagedTableView::restoreColumns(const QVariantMap& state)
{
    PagedTableModel* shown = table();
    const QVariantMap columns = state.value(u"columns"_s).toMap();
    if (!shown || columns.isEmpty())
        return;
    const QScopedValueRollback quiet(m_isFitting, true);
    std::vector<std::pair<int, int>> places; // wanted place, logical column
    for (int i = 0; i < shown->columnCount(); ++i) {
        const QVariantList saved = columns.value(shown->columns()[static_cast<std::size_t>(i)].name).toList();
        if (saved.size() != 3)
            continue;
        places.emplace_back(saved[0].toInt(), i);
        setColumnHidden(i, !saved[2].toBool());
        if (saved[1].toInt() > 0) {
            setColumnWidth(i, saved[1].toInt());
            m_hasFirstWidths = false;
        }
    }
    std::sort(places.begin(), places.end());
    for (std::size_t at = 0; at < places.size(); ++at)
        horizontalHeader()->moveSection(horizontalHeader()->visualIndex(places[at].second), static_cast<int>(at));
    fitFirstWidths();
    if (const int column = shown->columnOf(state.value(u"sort"_s).toString()); column >= 0)
        sortByColumn(column, state.value(u"descending"_s).toBool() ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void PagedTableView::resetColumns()
{
    const PagedTableModel* shown = table();
    if (!shown)
        return;
    m_hasFirstWidths = true;
    const QScopedValueRollback quiet(m_isFitting, true);
    for (int i = 0; i < shown->columnCount(); ++i) {
        horizontalHeader()->moveSection(horizontalHeader()->visualIndex(i), i);
        setColumnHidden(i, !shown->columns()[static_cast<std::size_t>(i)].isShown);
    }
    fitFirstWidths();
    Q_EMIT columnsChanged();
}

/// Every column as wide as it likes; where the window is too small for that, those that may give way do, each by its share. They
/// hold names and texts: what the window has to spare goes to them, to at most twice what they like.
void PagedTableView::fitFirstWidths()
{
    const PagedTableModel* shown = table();
    if (!shown || !m_hasFirstWidths)
        return;
    const int character = fontMetrics().averageCharWidth();
    std::vector<int> widths, least;
    int missing = -viewport()->width(), room = 0, texts = 0;
    for (const ColumnSpec& column : shown->columns()) {
        const int title = fontMetrics().horizontalAdvance(column.title()) + gap(4);
        widths.push_back(std::max(title, character * column.widthChars + gap(2)));
        least.push_back(column.leastChars > 0 ? std::min(widths.back(), std::max(title, character * column.leastChars + gap(2))) : widths.back());
        if (isColumnHidden(static_cast<int>(widths.size()) - 1))
            continue;
        missing += widths.back();
        room += widths.back() - least.back();
        texts += widths.back() > least.back() ? 1 : 0;
    }
    const QScopedValueRollback quiet(m_isFitting, true);
    for (std::size_t i = 0; i < widths.size(); ++i) {
        const int give = widths[i] - least[i];
        if (missing < 0) {
            setColumnWidth(static_cast<int>(i), widths[i] + (give > 0 ? std::min(widths[i], -missing / texts) : 0));
            continue;
        }
        const int given = room <= 0 ? 0 : missing >= room ? give : (give * missing + room - 1) / room;
        setColumnWidth(static_cast<int>(i), widths[i] - std::min(give, given));
    }
}

bool PagedTableView::isLastShown(int column) const
{
    const QHeaderView& header = *horizontalHeader();
    for (int visual = header.visualIndex(column) + 1; visual < header.count(); ++visual) {
        if (!header.isSectionHidden(header.logicalIndex(visual)))
            return false;
    }
    return true;
}

void PagedTableView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitFirstWidths();
}

void PagedTableView::fillColumnMenu(QMenu& menu)
{
    const PagedTableModel* shown = table();
    if (!shown)
        return;
    for (int visual = 0; visual < shown->columnCount(); ++visual) {
        const int column = horizontalHeader()->logicalIndex(visual);
        QAction* action = menu.addAction(shown->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        // The first column carries the name of the row; a list without any makes no sense.
        action->setEnabled(column != 0);
        connect(action, &QAction::toggled, this, [this, column](bool on) {
            setColumnHidden(column, !on);
            Q_EMIT columnsChanged();
        });
    }
    menu.addSeparator();
    menu.addAction(tr("Restore the standard columns"), this, &PagedTableView::resetColumns);
}

void PagedTableView::showHeaderMenu(const QPoint& at)
{
    QMenu menu(this);
    fillColumnMenu(menu);
    menu.exec(horizontalHeader()->mapToGlobal(at));
}

void PagedTableView::copySelection() const
{
    const PagedTableModel* shown = table();
    if (!shown)
        return;
    std::vector<int> columns;
    for (int visual = 0; visual < shown->columnCount(); ++visual) {
        const int column = horizontalHeader()->logicalIndex(visual);
        if (!isColumnHidden(column))
            columns.push_back(column);
    }
    QString tsv;
    QString html = u"<table><tr>"_s;
    for (const int column : columns) {
        const QString title = shown->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        tsv += (column == columns.front() ? QString() : u"\t"_s) + title;
        html += u"<th>"_s + title.toHtmlEscaped() + u"</th>"_s;
    }
    tsv += u'\n';
    html += u"</tr>"_s;
    for (const int row : selectedRows()) {
        html += u"<tr>"_s;
        for (const int column : columns) {
            const QModelIndex index = shown->index(row, column);
            const QVariant raw = index.data(PagedTableModel::RawRole);
            const bool isNumber = shown->columns()[static_cast<std::size_t>(column)].alignment.testFlag(Qt::AlignRight);
            QString cell = raw.toString();
            if (isNumber) // A spreadsheet of the same language reads it as a number.
                cell = index.data(Qt::DisplayRole).toString().replace(QChar(0x2212), u'-').remove(QChar(0x00A0));
            cell.replace(u'\t', u' ').replace(u'\n', u' ');
            tsv += (column == columns.front() ? QString() : u"\t"_s) + cell;
            html += htmlCell(cell, isNumber);
        }
        tsv += u'\n';
        html += u"</tr>"_s;
    }
    auto* mime = new QMimeData;
    mime->setText(tsv);
    mime->setHtml(html + u"</table>"_s);
    QApplication::clipboard()->setMimeData(mime);
}

void PagedTableView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
        event->accept();
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentId() != 0) {
        Q_EMIT opened(currentId());
        event->accept();
        return;
    }
    QTableView::keyPressEvent(event);
}

void PagedTableView::contextMenuEvent(QContextMenuEvent* event)
{
    if (!m_fillMenu || currentId() == 0)
        return;
    QMenu menu(this);
    m_fillMenu(menu);
    if (menu.isEmpty())
        return;
    QPoint at = event->globalPos();
    if (event->reason() == QContextMenuEvent::Keyboard)
        at = viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft());
    menu.exec(at);
}

void PagedTableView::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        applyRowHeight();
    if (event->type() == QEvent::LanguageChange && table()) {
        table()->retranslate();
        summarise();
    }
}

void PagedTableView::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    QTableView::selectionChanged(selected, deselected);
    summarise();
}

void PagedTableView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row() || !current.isValid())
        Q_EMIT currentIdChanged(currentId());
}

void PagedTableView::summarise()
{
    const std::vector<std::int64_t> ids = selectedIds();
    if (ids.size() < 2) {
        Q_EMIT selectionSummaryChanged({});
        return;
    }
    QString text = tr("%n selected", nullptr, static_cast<int>(ids.size()));
    if (m_sum)
        text += u" · "_s + moneyText(m_sum(ids));
    Q_EMIT selectionSummaryChanged(text);
}

void PagedTableView::beforeReset()
{
    m_keptScroll = verticalScrollBar()->value();
    if (m_awaitsRest && currentId() == 0)
        return; // What is kept has not come back yet.
    m_keptCurrent = currentId();
    m_keptIds = selectedIds();
    if (m_keptIds.size() > kMostRestored)
        m_keptIds.clear();
}

void PagedTableView::afterReset()
{
    m_awaitsRest = false;
    if (m_keptCurrent != 0 && !selectKept()) {
        if (table()->isPartial())
            m_awaitsRest = true;
        else
            Q_EMIT currentIdChanged(0);
    }
    if (table()->isRefreshing()) {
        doItemsLayout(); // The range of the bar is of the list before until then.
        verticalScrollBar()->setValue(m_keptScroll);
    }
}

void PagedTableView::afterCompletion()
{
    if (!std::exchange(m_awaitsRest, false) || currentId() != 0)
        return; // Nothing to find, or somebody chose another row meanwhile.
    if (!selectKept())
        Q_EMIT currentIdChanged(0);
}

/// Selects again what was; false when the current row is not in the list.
bool PagedTableView::selectKept()
{
    std::sort(m_keptIds.begin(), m_keptIds.end());
    QItemSelection selection;
    int current = -1;
    // One walk over the list, however many rows were selected.
    for (int row = 0; row < table()->rowCount(); ++row) {
        const std::int64_t id = table()->idAt(row);
        if (id == m_keptCurrent)
            current = row;
        if (std::binary_search(m_keptIds.begin(), m_keptIds.end(), id))
            selection.select(table()->index(row, 0), table()->index(row, table()->columnCount() - 1));
    }
    if (current >= 0)
        selectionModel()->setCurrentIndex(table()->index(current, 0), QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    if (current >= 0)
        scrollTo(table()->index(current, 0));
    return current >= 0;
}

} // namespace tegoed::ui
