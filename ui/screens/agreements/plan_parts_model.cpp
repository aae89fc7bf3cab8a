#include "ui/screens/agreements/plan_parts_model.h"

#include "ui/presentation/date_text.h"
#include "ui/presentation/money_text.h"
#include "ui/presentation/plan_text.h"
#include "ui/screens/agreements/plan_draft.h"
#include "ui/screens/agreements/plan_words.h"

#include <QApplication>
#include <QFont>
#include <QPalette>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {

void PlanPartsModel::take(std::vector<Instalment> parts)
{
    // The same number of rows stays where it is, so that an open editor and the current cell survive every key.
    if (parts.size() == m_parts.size()) {
        m_parts = std::move(parts);
        if (!m_parts.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_parts = std::move(parts);
    endResetModel();
}

void PlanPartsModel::show(const PlanDraft& draft, bool isEditable)
{
    m_progress.reset();
    m_isEditable = isEditable;
    m_today = draft.facts().today;
    std::vector<Instalment> parts = draft.drawn() ? draft.drawn()->plan.parts : std::vector<Instalment>();
    const ScheduleQuestion& asked = draft.input().schedule;
    m_typedAmounts.clear();
    m_typedDays.clear();
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const int row = static_cast<int>(i);
        // What was typed stands there as it was typed, also while it makes no plan.
        if (asked.split == PlanSplit::ByHand && asked.amounts.size() == parts.size())
            parts[i].amount = asked.amounts[i];
        if (draft.error() && asked.rhythm == PlanRhythm::OwnDates && asked.ownDates.size() == parts.size()) {
            parts[i].counted = parts[i].due = asked.ownDates[i];
            parts[i].moved.clear();
        }
        if (draft.isAmountTyped(row))
            m_typedAmounts.insert(row);
        if (draft.isDayTyped(row))
            m_typedDays.insert(row);
    }
    take(std::move(parts));
}

void PlanPartsModel::show(const std::vector<Instalment>& parts, const PlanProgress& progress)
{
    m_progress = progress;
    m_isEditable = false;
    m_typedAmounts.clear();
    m_typedDays.clear();
    take(parts);
}

bool PlanPartsModel::isTyped(int row, int column) const
{
    return (column == Amount && m_typedAmounts.contains(row)) || (column == Day && m_typedDays.contains(row));
}

QString PlanPartsModel::text(int row, int column) const
{
    const auto at = static_cast<std::size_t>(row);
    const Instalment& part = m_parts[at];
    switch (column) {
    case Number: return QString::number(part.number);
    case Day: return dateText(part.due);
    case Amount: return amountText(part.amount);
    case FallsOn: return fallsOnText(part);
    case Cumulative: {
        Money sum(0, part.amount.currency());
        for (std::size_t i = 0; i <= at; ++i)
            sum += m_parts[i].amount;
        return amountText(sum);
    }
    case Paid: return m_progress ? amountText(m_progress->parts[at].paid) : QString();
    case Situation: break;
    }
    if (!m_progress)
        return {};
    const PartProgress& how = m_progress->parts[at];
    if (how.settledOn)
        return tr("paid on %1").arg(dateText(*how.settledOn));
    return how.isMissed ? tr("missed") : tr("open");
}

QString PlanPartsModel::toolTip(int row, int column) const
{
    const Instalment& part = m_parts[static_cast<std::size_t>(row)];
    QStringList lines;
    if (isTyped(row, column))
        lines << tr("Typed by hand");
    if ((column == Day || column == FallsOn) && !part.moved.empty()) {
        lines << tr("Counted from the first part it would be %1.").arg(dateText(part.counted));
        for (const DayOff& day : part.moved)
            lines << dayOffText(day);
    }
    return lines.join(u'\n');
}

QVariant PlanPartsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const int row = index.row(), column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return isTyped(row, column) ? QString(u"✎ "_s + text(row, column)) : text(row, column); // A mark that colour does not carry alone.
    case Qt::EditRole:
        return text(row, column);
    case Qt::ToolTipRole:
        return toolTip(row, column);
    case Qt::AccessibleTextRole:
        return isTyped(row, column) ? tr("%1, typed by hand").arg(text(row, column)) : text(row, column);
    case Qt::TextAlignmentRole:
        return column == FallsOn || column == Situation || column == Day ? int(Qt::AlignLeft | Qt::AlignVCenter) : int(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::FontRole:
        if (isTyped(row, column)) {
            QFont font;
            font.setWeight(QFont::DemiBold);
            return font;
        }
        return {};
    default:
        return {};
    }
}

QVariant PlanPartsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == FallsOn || section == Situation || section == Day ? int(Qt::AlignLeft | Qt::AlignVCenter) : int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number: return tr("No.");
    case Day: return tr("Date");
    case Amount: return tr("Amount in €");
    case FallsOn: return tr("Falls on");
    case Cumulative: return tr("Together in €");
    case Paid: return tr("Paid in €");
    case Situation: return tr("Situation");
    default: return {};
    }
}

Qt::ItemFlags PlanPartsModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (m_isEditable && (index.column() == Day || index.column() == Amount))
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool PlanPartsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const QString typed = value.toString().trimmed();
    if (typed == text(index.row(), index.column()))
        return false;
    if (index.column() == Amount) {
        const auto amount = moneyFromText(typed, Currency::euro());
        if (amount)
            Q_EMIT amountTyped(index.row(), *amount);
        else
            Q_EMIT wrongTyped(index.row(), index.column(), typed);
        return amount.hasValue();
    }
    const auto day = dateFromText(typed, m_today, DateLean::Future);
    if (day)
        Q_EMIT dayTyped(index.row(), *day);
    else
        Q_EMIT wrongTyped(index.row(), index.column(), typed);
    return day.has_value();
}

void PlanPartsModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

} // namespace tegoed::ui
