#pragma once

#include "core/domain/money/money.h"
#include "ui/widgets/paged_table_model.h"

#include <QTableView>
#include <QVariantMap>

#include <functional>
#include <vector>

class QMenu;

namespace tegoed::ui {

/// A list of the program: whole rows, columns the user shows, hides, moves and sorts (right click on the header), Ctrl+C as
/// table for a spreadsheet, Enter opens, count and sum of the selection for the status bar. Scrolling a million rows is even.
class PagedTableView final : public QTableView {
    Q_OBJECT
public:
    explicit PagedTableView(QWidget* parent = nullptr);

    void setTable(PagedTableModel* model); ///< Instead of setModel: takes the first column widths from it.
    PagedTableModel* table() const;

    /// Ids of the selected rows in the order of the list.
    std::vector<std::int64_t> selectedIds() const;
    std::int64_t currentId() const; ///< 0 = none.
    /// Selects and shows the row of this id; false when the list does not hold it.
    /// While only its first page is there: selected as soon as the rest is, unless something else is selected before.
    bool selectId(std::int64_t id);

    /// Sum per currency of the selected ids for the status bar; asked only for two or more rows.
    void setSelectionSum(std::function<std::vector<Money>(const std::vector<std::int64_t>& ids)> sum) { m_sum = std::move(sum); }
    /// Fills the context menu of the rows; the same commands stand in the menu bar.
    void setContextMenuFiller(std::function<void(QMenu&)> fill) { m_fillMenu = std::move(fill); }

    QVariantMap saveColumns() const;                ///< By column name: place, width, shown; and the sorting.
    void restoreColumns(const QVariantMap& state);  ///< Unknown names are ignored, new columns keep their own place.
    void resetColumns();
    void fillColumnMenu(QMenu& menu); ///< Show and hide columns, reset.

    void copySelection() const; ///< TSV with raw values and HTML, header row included.

Q_SIGNALS:
    void opened(qint64 id);  ///< Enter or double click.
    void currentIdChanged(qint64 id);
    void selectionSummaryChanged(const QString& text); ///< Empty below two rows.
    void columnsChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void applyRowHeight();
    void fitFirstWidths();
    bool isLastShown(int column) const;
    void setUpHeader();
    void showHeaderMenu(const QPoint& at);
    void beforeReset();
    void afterReset();
    void afterCompletion();
    bool selectKept();
    std::vector<int> selectedRows() const;
    void summarise();

    std::function<std::vector<Money>(const std::vector<std::int64_t>&)> m_sum;
    std::function<void(QMenu&)> m_fillMenu;
    std::vector<std::int64_t> m_keptIds; ///< The selection, while the list is asked for anew.
    std::int64_t m_keptCurrent = 0;
    bool m_hasFirstWidths = true; ///< Nobody made a column wider or narrower: they follow the window.
    bool m_isFitting = false;
    int m_keptScroll = 0;
    bool m_awaitsRest = false; ///< What was selected is not in the first page: the rest of the list will have it.
};

} // namespace tegoed::ui
