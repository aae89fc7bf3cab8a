#pragma once

#include "core/base/result.h"
#include "core/storage/queries/list_query.h"
#include "ui/presentation/state_text.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QString>
#include <QVariant>

#include <algorithm>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace tegoed::ui {

/// What one cell shows. `raw` is what sorts and what a spreadsheet gets: a number, an ISO date, a plain decimal.
struct Cell {
    QString text = {};
    QVariant raw = {};                   ///< Not valid: the text itself.
    QString toolTip = {};
    std::optional<StateWord> chip = {}; ///< Drawn as a chip instead of the text.
    Tone tone = Tone::Neutral;      ///< Colour of the text; never without a word or sign that says the same.
    QString icon = {};
    bool isStrong = false;
};

/// One column, known by its name in saved layouts, whatever its place.
struct ColumnSpec {
    QString name = {};                   ///< "due_date": stable.
    std::function<QString()> title = {}; ///< tr() inside.
    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter; ///< Amounts and days: right.
    int widthChars = 14;            ///< At first showing, in average characters.
    bool isShown = true;            ///< At first showing.
    int sortKey = -1;               ///< What the list query is asked to sort by; −1 = does not sort.
    int leastChars = 0;             ///< How narrow it may become at first showing in a small window; 0 = it keeps its width.
};

/// The part without types: a view knows only this.
class PagedTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role { RawRole = Qt::UserRole, IdRole, ChipRole, StrongRole };
    using QAbstractTableModel::QAbstractTableModel;

    const std::vector<ColumnSpec>& columns() const { return m_columns; }
    int columnOf(const QString& name) const; ///< −1 = no such column.

    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override; ///< Asks the list anew; ignored for columns that do not sort.
    int sortColumn() const { return m_sortColumn; }
    Qt::SortOrder sortOrder() const { return m_sortOrder; }

    virtual std::int64_t idAt(int row) const = 0; ///< 0 = no such row.
    virtual int rowOf(std::int64_t id) const = 0; ///< −1 = not in the list. Walks the list.
    virtual void reload() = 0;  ///< Asks for the list, perhaps another one; the view keeps its selection by id.
    virtual void refresh() { reload(); } ///< The same list after a change: what shows stays until the new one is whole.
    /// Only the first page is there, or still what showed before; `completed` follows.
    bool isPartial() const { return m_isPartial; }
    bool isRefreshing() const { return m_isRefreshing; } ///< During a reset: it is the same list, so the view stays where it was.
    /// Only these rows changed: their pages are fetched again, the list stays as it is.
    virtual void refreshRows(const std::vector<std::int64_t>& ids) = 0;

    void retranslate(); ///< New header texts and cells (amounts and states change with the language).

Q_SIGNALS:
    void refreshed(); ///< The same rows in the same order, perhaps with other texts.
    void completed(); ///< The list asked for is whole; not later than `reload` returns when it is short.
    void failed(const tegoed::Error& error); ///< Its rest could not be read.

protected:
    virtual void forgetPages() = 0;
    void setColumns(std::vector<ColumnSpec> columns) { m_columns = std::move(columns); }

    std::vector<ColumnSpec> m_columns;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    bool m_isPartial = false;
    bool m_isRefreshing = false;
};

/// Shows the result of one list query in pages: opens on a million rows at once, because only the ids of all rows and the
/// text of the rows in view are in memory.
template <typename IdType, typename Row>
class PagedTable final : public PagedTableModel {
public:
    /// `sortKey` is the ColumnSpec's, −1 = the query's own order. `limit` 0 = all, else the first ones. Not complete and
    /// without ids: even the first ones take too long here, the rest function will give them.
    using ListFunction = std::function<IdList<IdType>(int sortKey, SortOrder order, int limit)>;
    using Answer = std::function<void(const Result<IdList<IdType>>&)>;
    /// All ids, whenever they are known: calls the answer in the window's thread.
    using RestFunction = std::function<void(int sortKey, SortOrder order, Answer answer)>;
    using RowsFunction = std::function<std::vector<Row>(const std::vector<IdType>&)>; ///< In the order asked.
    using CellFunction = std::function<Cell(const Row&)>;
    struct Column {
        ColumnSpec spec;
        CellFunction cell;
    };

    /// `sentence` is what a screen reader says of a row: "Garage Maes, 3.480 euro, 17 days late". Nothing is read until `reload`.
    PagedTable(std::vector<Column> columns, ListFunction list, RowsFunction rows, std::function<QString(const Row&)> sentence,
               QObject* parent = nullptr)
        : PagedTableModel(parent), m_list(std::move(list)), m_rows(std::move(rows)), m_sentence(std::move(sentence))
    {
        std::vector<ColumnSpec> specs;
        for (Column& column : columns) {
            specs.push_back(std::move(column.spec));
            m_cells.push_back(std::move(column.cell));
        }
        setColumns(std::move(specs));
    }

    /// With it a list opens with its first page, and gets its other rows when they are known.
    void setRest(RestFunction rest) { m_rest = std::move(rest); }

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_ids.size()); }

    QVariant data(const QModelIndex& index, int role) const override
    {
        if (!index.isValid() || index.row() >= rowCount())
            return {};
        if (role == IdRole)
            return static_cast<qlonglong>(idAt(index.row()));
        const auto column = static_cast<std::size_t>(index.column());
        if (role == Qt::TextAlignmentRole)
            return QVariant::fromValue(m_columns[column].alignment);
        if (!isOfCell(role))
            return {};
        const Row* row = rowAt(index.row());
        if (!row)
            return {};
        if (role == Qt::AccessibleTextRole && index.column() == 0)
            return m_sentence(*row);
        return dataOf(m_cells[column](*row), role);
    }

    std::int64_t idAt(int row) const override
    {
        return row >= 0 && row < rowCount() ? m_ids[static_cast<std::size_t>(row)].value : 0;
    }
    int rowOf(std::int64_t id) const override
    {
        for (std::size_t i = 0; i < m_ids.size(); ++i) {
            if (m_ids[i].value == id)
                return static_cast<int>(i);
        }
        return -1;
    }
    const std::vector<IdType>& ids() const { return m_ids; }
    std::vector<IdType> idsOf(const std::vector<int>& rows) const
    {
        std::vector<IdType> found;
        for (const int row : rows)
            found.push_back(IdType{idAt(row)});
        return found;
    }
    /// Null for a row that vanished from the book since the list was made.
    const Row* rowAt(int row) const
    {
        const int pageNumber = row / kPageSize;
        Page* page = m_pages.object(pageNumber);
        if (!page) {
            const auto first = m_ids.begin() + static_cast<std::ptrdiff_t>(pageNumber) * kPageSize;
            const auto last = m_ids.begin() + std::min<std::ptrdiff_t>(static_cast<std::ptrdiff_t>(m_ids.size()),
                                                                      (static_cast<std::ptrdiff_t>(pageNumber) + 1) * kPageSize);
            page = new Page(m_rows(std::vector<IdType>(first, last)));
            m_pages.insert(pageNumber, page);
        }
        const auto at = static_cast<std::size_t>(row % kPageSize);
        return at < page->size() ? &(*page)[at] : nullptr;
    }

    void reload() override { ask(false); }
    void refresh() override { ask(true); }
    void refreshRows(const std::vector<std::int64_t>& ids) override
    {
        for (const std::int64_t id : ids) {
            const int row = rowOf(id);
            if (row < 0)
                continue;
            m_pages.remove(row / kPageSize);
            Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
        }
    }

protected:
    void forgetPages() override { m_pages.clear(); }

private:
    using Page = std::vector<Row>;
    static constexpr int kPageSize = 64; ///< What a window shows at once, twice: a change costs one such page, not more.
    static constexpr int kPagesKept = 150;

    static bool isOfCell(int role)
    {
        return role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::ForegroundRole || role == Qt::DecorationRole
            || role == Qt::FontRole || role == Qt::AccessibleTextRole || role == RawRole || role == ChipRole || role == StrongRole;
    }
    static QVariant dataOf(const Cell& cell, int role);

    void ask(bool isSameList)
    {
        const int key = m_sortColumn < 0 ? -1 : m_columns[static_cast<std::size_t>(m_sortColumn)].sortKey;
        const SortOrder order = m_sortOrder == Qt::AscendingOrder ? SortOrder::Ascending : SortOrder::Descending;
        const int question = ++m_question;
        IdList<IdType> list = m_list(key, order, m_rest ? kFirstPage : 0);
        m_isPartial = m_rest && !list.isComplete;
        if (!m_isPartial) {
            replace(std::move(list.ids), isSameList);
            Q_EMIT completed();
            return;
        }
        if (isSameList && m_ids.size() > list.ids.size()) {
            readAgain(); // The rows in view may have changed, whatever became of the list.
        } else if (!list.ids.empty()) {
            replace(std::move(list.ids), isSameList);
        }
        m_rest(key, order, [this, question, isSameList](const Result<IdList<IdType>>& whole) {
            if (question != m_question)
                return; // Something else was asked since.
            m_isPartial = false;
            if (whole)
                take(whole->ids, isSameList);
            else
                Q_EMIT failed(whole.error());
            Q_EMIT completed();
        });
    }

    void readAgain()
    {
        m_pages.clear();
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        Q_EMIT refreshed();
    }

    void replace(std::vector<IdType> ids, bool isSameList)
    {
        if (isSameList && !ids.empty() && ids == m_ids) { // Most changes: the rows stay where they are.
            readAgain();
            return;
        }
        m_isRefreshing = isSameList;
        beginResetModel();
        m_ids = std::move(ids);
        m_pages.clear();
        endResetModel();
        m_isRefreshing = false;
    }

    /// Rows that follow on those there are added behind them: nothing in view moves.
    void take(const std::vector<IdType>& ids, bool isSameList)
    {
        if (ids == m_ids)
            return;
        if (m_ids.empty() || ids.size() < m_ids.size() || !std::equal(m_ids.begin(), m_ids.end(), ids.begin()))
            return replace(ids, isSameList);
        m_pages.remove((static_cast<int>(m_ids.size()) - 1) / kPageSize); // It may have been cut off.
        beginInsertRows({}, static_cast<int>(m_ids.size()), static_cast<int>(ids.size()) - 1);
        m_ids = ids;
        endInsertRows();
    }

    std::vector<CellFunction> m_cells;
    ListFunction m_list;
    RestFunction m_rest;
    RowsFunction m_rows;
    std::function<QString(const Row&)> m_sentence;
    std::vector<IdType> m_ids;
    int m_question = 0;
    mutable QCache<int, Page> m_pages{kPagesKept};
};

/// What a cell says to the view for one role.
QVariant cellData(const Cell& cell, int role);

template <typename IdType, typename Row>
QVariant PagedTable<IdType, Row>::dataOf(const Cell& cell, int role)
{
    return cellData(cell, role);
}

} // namespace tegoed::ui
Q_DECLARE_METATYPE(tegoed::ui::StateWord)
