#pragma once

#include "core/usecases/import.h"

#include <QAbstractTableModel>
#include <QSet>

#include <memory>
#include <vector>

namespace tegoed::ui {

/// The check step: what happens to each record, and why; and lines of files that became no record. Rows are filtered by what
/// happens to them.
class ImportRowsModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Action, What, Label, Debtor, IssueDate, DueDate, Amount, Remarks, ColumnCount };
    enum class Show { All, New, Updated, Unchanged, Rejected, Remarks };

    explicit ImportRowsModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    void setPlan(std::shared_ptr<const ImportPlan> plan);
    void setShow(Show show);
    int countOf(Show show) const;
    void retranslate();

    /// Rows a person leaves out: unticked. Only new and updated ones can be.
    const QSet<int>& skipped() const { return m_skipped; }
    const ImportRow* rowAt(int row) const; ///< Null for a line about a file.

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_shown.size()); }
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void skippedChanged();

private:
    struct Line {
        int row = -1;     ///< Index into ImportPlan::rows; −1 = about a file:
        int file = 0;
        int problem = -1; ///< Index into its problems.
    };
    void collect();
    bool passes(const Line& line, Show show) const;
    QVariant ofRow(const ImportRow& row, int index, int column, int role) const;
    QVariant ofFile(const Line& line, int column, int role) const;

    std::shared_ptr<const ImportPlan> m_plan;
    std::vector<Line> m_all;
    std::vector<Line> m_shown;
    Show m_show = Show::All;
    QSet<int> m_skipped;
};

} // namespace tegoed::ui
