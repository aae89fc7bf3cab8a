#pragma once

#include "core/domain/aging/aging_columns.h"
#include "ui/widgets/paged_table_model.h"

#include <functional>
#include <map>
#include <set>
#include <unordered_set>
#include <vector>

namespace tegoed::ui {

/// A line of an opened debtor.
struct AgingLine {
    AgingItem item;
    QString name; ///< Number of the invoice or credit note, reference of the receipt.
};

/// The aging per debtor: one row each, which opens to the invoices and credits behind its figures. Figures and names
/// are in memory; the numbers of documents are fetched when a debtor is opened.
///
/// Ids of rows: a debtor's own id; an invoice or credit note −2 × its id, a receipt −2 × its id − 1 (`lineId`).
class AgingDebtorsModel final : public PagedTableModel {
    Q_OBJECT
public:
    /// What the model asks for. All answer at once.
    struct Source {
        std::function<int(DebtorId)> rank; ///< Place in the alphabet.
        std::function<QString(DebtorId)> name;
        std::function<std::vector<AgingItem>(DebtorId)> items; ///< All currencies, oldest first.
        std::function<std::vector<AgingLine>(DebtorId)> lines; ///< The same with their names.
    };
    enum Role { LevelRole = PagedTableModel::StrongRole + 100, ExpandedRole };

    explicit AgingDebtorsModel(Source source, QObject* parent = nullptr);

    /// One currency of a report; null = nothing open. It is looked at, not copied: whoever changes it calls this again at once.
    void setReport(const AgingOptions& options, const AgingCurrency* currency);
    /// Only debtors with something in one of these groups, and only their lines in them; empty = all.
    void setGroups(const std::set<int>& groups);
    /// Only these debtors; null = all.
    void setOnly(std::optional<std::unordered_set<std::int64_t>> debtors);

    bool isExpanded(int row) const;
    bool canExpand(int row) const;      ///< Is it a debtor's row?
    void setExpanded(int row, bool expanded);
    int parentRow(int row) const;       ///< The debtor's row of a line; the row itself for a debtor.
    void collapseAll();

    DebtorId debtorAt(int row) const;
    static std::int64_t lineId(const AgingItem& item);

    int debtorCount() const { return static_cast<int>(m_shown.size()); }
    int allDebtorCount() const { return m_currency ? static_cast<int>(m_currency->rows.size()) : 0; }
    bool isFiltered() const { return debtorCount() != allDebtorCount() || !m_groups.empty(); }
    /// Σ of the rows shown: what stands under the table. The whole currency when nothing is left out.
    const AgingRow& sum() const { return m_sum; }
    /// The rows shown as a currency of their own, whose totals are theirs.
    AgingCurrency shownAsCurrency() const;
    /// Sum of these rows for the status bar; a line counts only when its debtor is not among them.
    Money sumOf(const std::vector<std::int64_t>& ids) const;
    /// The texts of the sum in the columns of the table.
    QString sumText(int column) const;
    Currency currency() const { return m_code; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    std::int64_t idAt(int row) const override;
    int rowOf(std::int64_t id) const override;
    void reload() override;
    void refreshRows(const std::vector<std::int64_t>& ids) override;

protected:
    void forgetPages() override {}

private:
    enum SortKey { ByName, ByCredits, ByTotal, ByOldest, ByGroup }; ///< ByGroup + n: group n.
    struct Line { ///< One row of the table.
        int shown; ///< Index in `m_shown`.
        int line;  ///< −1 = the debtor itself, else which of its lines.
    };

    void setUpColumns();
    void rebuild();
    void sortShown();
    void makeLines();
    std::int64_t sortValue(const AgingRow& row, int key) const;
    std::vector<AgingLine> linesShown(DebtorId debtor) const;
    const AgingRow& agingRow(int shown) const;
    const AgingLine* lineAt(int row) const; ///< Null for a debtor's row.
    QString figureText(const AgingRow& row, int column) const;
    QString lineText(const AgingLine& line, int column) const;
    QString sentence(int row) const;
    QVariant rawValue(int row, int column) const;
    bool isZero(int row, int column) const;
    int groupOf(int column) const; ///< −1 = no column of a group.

    Source m_source;
    AgingOptions m_options{Date(2000, 1, 1), AgingBasis::DueDate, {}};
    const AgingCurrency* m_currency = nullptr;
    Currency m_code = Currency::euro();
    std::set<int> m_groups;
    std::optional<std::unordered_set<std::int64_t>> m_only;
    std::vector<int> m_shown; ///< Rows of the currency, filtered and sorted.
    std::vector<Line> m_lines;
    std::map<std::int64_t, std::vector<AgingLine>> m_open; ///< Opened debtors.
    AgingRow m_sum;
};

} // namespace tegoed::ui
