#pragma once

#include "core/domain/plan/plan_progress.h"

#include <QAbstractTableModel>

#include <optional>
#include <set>
#include <vector>

namespace tegoed::ui {

class PlanDraft;

/// The parts of a plan with their days. While the plan is filled in, day and amount are typed in place; once it binds, it shows what
/// was paid of each.
class PlanPartsModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Number, Day, Amount, FallsOn, Cumulative, Paid, Situation, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const PlanDraft& draft, bool isEditable);
    void show(const std::vector<Instalment>& parts, const PlanProgress& progress); ///< Nothing can be typed.
    bool hasProgress() const { return m_progress.has_value(); }
    bool isTyped(int row, int column) const;
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_parts.size()); }
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

Q_SIGNALS:
    void amountTyped(int row, const tegoed::Money& amount);
    void dayTyped(int row, const tegoed::Date& day);
    void wrongTyped(int row, int column, const QString& text); ///< No amount, or no day.

private:
    void take(std::vector<Instalment> parts);
    QString text(int row, int column) const;
    QString toolTip(int row, int column) const;

    std::vector<Instalment> m_parts;
    std::optional<PlanProgress> m_progress;
    std::set<int> m_typedAmounts, m_typedDays;
    Date m_today{2000, 1, 1};
    bool m_isEditable = false;
};

} // namespace tegoed::ui
