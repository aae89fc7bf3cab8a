#include "ui/screens/import/import_rows_model.h"

#include "ui/presentation/date_text.h"
#include "ui/presentation/error_text.h"
#include "ui/presentation/money_text.h"
#include "ui/presentation/problem_text.h"
#include "ui/presentation/state_text.h"
#include "ui/widgets/icons.h"

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {
namespace {

QString actionText(ImportAction action)
{
    switch (action) {
    case ImportAction::New: return ImportRowsModel::tr("new");
    case ImportAction::Updated: return ImportRowsModel::tr("updated");
    case ImportAction::Unchanged: return ImportRowsModel::tr("unchanged");
    case ImportAction::Rejected: return ImportRowsModel::tr("not imported");
    }
    return {};
}

QString actionIcon(const ImportRow& row)
{
    if (row.action == ImportAction::Rejected)
        return u"error"_s;
    if (!row.problems.isEmpty())
        return u"warning"_s;
    return row.action == ImportAction::Unchanged ? QString() : u"success"_s;
}

QString whatText(const ImportPlan& plan, const ImportRow& row)
{
    switch (row.what) {
    case ImportRow::What::Debtor: return ImportRowsModel::tr("debtor");
    case ImportRow::What::Payment: return ImportRowsModel::tr("payment");
    case ImportRow::What::Document: break;
    }
    if (row.record < 0)
        return ImportRowsModel::tr("line");
    const formats::FileRecord& file = plan.files.at(row.file);
    return row.record < file.documents.size() ? invoiceKindText(file.documents.at(row.record).type) : ImportRowsModel::tr("invoice");
}

QString remarksText(const ImportRow& row)
{
    QStringList remarks;
    for (const formats::Problem& problem : row.problems)
        remarks += problemTextWithPlace(problem);
    if (!row.changedFields.isEmpty()) {
        QStringList fields;
        for (const QString& field : row.changedFields)
            fields += thingText(field.section(u'.', -1));
        remarks += ImportRowsModel::tr("changes %1").arg(fields.join(u", "_s));
    }
    if (row.dueDateComputed && row.problems.isEmpty())
        remarks += ImportRowsModel::tr("due date from the payment term");
    return remarks.join(u' ');
}

} // namespace

void ImportRowsModel::setPlan(std::shared_ptr<const ImportPlan> plan)
{
    m_plan = std::move(plan);
    m_skipped.clear();
    collect();
}

void ImportRowsModel::collect()
{
    m_all.clear();
    if (m_plan) {
        // What concerns a file as a whole, or a line of it that became no record, comes first.
        for (int file = 0; file < m_plan->files.size(); ++file) {
            for (int i = 0; i < m_plan->readProblems.value(file); ++i) {
                const formats::Problem& problem = m_plan->files.at(file).problems.at(i);
                if (problem.severity == formats::Severity::Error && problem.line == 0)
                    m_all.push_back({-1, file, i});
            }
        }
        for (int i = 0; i < m_plan->rows.size(); ++i)
            m_all.push_back({i, m_plan->rows.at(i).file, -1});
    }
    setShow(m_show);
}

bool ImportRowsModel::passes(const Line& line, Show show) const
{
    if (show == Show::All)
        return true;
    if (line.row < 0)
        return show == Show::Rejected || show == Show::Remarks;
    const ImportRow& row = m_plan->rows.at(line.row);
    switch (show) {
    case Show::All: return true;
    case Show::New: return row.action == ImportAction::New;
    case Show::Updated: return row.action == ImportAction::Updated;
    case Show::Unchanged: return row.action == ImportAction::Unchanged;
    case Show::Rejected: return row.action == ImportAction::Rejected;
    case Show::Remarks: return !row.problems.isEmpty();
    }
    return true;
}

void ImportRowsModel::setShow(Show show)
{
    beginResetModel();
    m_show = show;
    m_shown.clear();
    for (const Line& line : m_all) {
        if (passes(line, show))
            m_shown.push_back(line);
    }
    endResetModel();
}

int ImportRowsModel::countOf(Show show) const
{
    return static_cast<int>(std::count_if(m_all.begin(), m_all.end(), [&](const Line& line) { return passes(line, show); }));
}

const ImportRow* ImportRowsModel::rowAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return nullptr;
    const int index = m_shown[static_cast<std::size_t>(row)].row;
    return index < 0 ? nullptr : &m_plan->rows.at(index);
}

void ImportRowsModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

QVariant ImportRowsModel::ofRow(const ImportRow& row, int number, int column, int role) const
{
    const bool canSkip = row.action == ImportAction::New || row.action == ImportAction::Updated;
    if (column == Action && role == Qt::CheckStateRole && canSkip)
        return m_skipped.contains(number) ? Qt::Unchecked : Qt::Checked;
    if (column == Action && role == Qt::DecorationRole)
        return icon(actionIcon(row));
    if (role == Qt::ToolTipRole && column == Remarks)
        return remarksText(row);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (column) {
    case Action: return actionText(row.action);
    case What: return whatText(*m_plan, row);
    case Label: return row.label;
    case Debtor: return row.debtorName;
    case IssueDate: return row.date ? dateText(*row.date) : QString();
    case DueDate: return row.dueDate ? dateText(*row.dueDate) : QString();
    case Amount: return row.amount ? moneyText(*row.amount) : QString();
    case Remarks: return remarksText(row);
    default: return {};
    }
}

QVariant ImportRowsModel::ofFile(const Line& line, int column, int role) const
{
    const formats::FileRecord& file = m_plan->files.at(line.file);
    const QString text = problemTextWithPlace(file.problems.at(line.problem));
    if (column == Action && role == Qt::DecorationRole)
        return icon(u"error"_s);
    if (role == Qt::ToolTipRole)
        return text;
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (column) {
    case Action: return tr("not read");
    case What: return tr("file");
    case Label: return file.fileName;
    case Remarks: return text;
    default: return {};
    }
}

QVariant ImportRowsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return index.column() == Amount ? QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter) : QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    const Line& line = m_shown[static_cast<std::size_t>(index.row())];
    return line.row >= 0 ? ofRow(m_plan->rows.at(line.row), line.row, index.column(), role) : ofFile(line, index.column(), role);
}

bool ImportRowsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const ImportRow* row = rowAt(index.row());
    if (!row || role != Qt::CheckStateRole || !(flags(index) & Qt::ItemIsUserCheckable))
        return false;
    const int number = m_shown[static_cast<std::size_t>(index.row())].row;
    if (value.toInt() == Qt::Checked)
        m_skipped.remove(number);
    else
        m_skipped.insert(number);
    Q_EMIT dataChanged(index, index);
    Q_EMIT skippedChanged();
    return true;
}

Qt::ItemFlags ImportRowsModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const ImportRow* row = rowAt(index.row());
    if (row && index.column() == Action && (row->action == ImportAction::New || row->action == ImportAction::Updated))
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QVariant ImportRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Action: return tr("What happens");
    case What: return tr("Kind");
    case Label: return tr("Number or name");
    case Debtor: return tr("Debtor");
    case IssueDate: return tr("Date");
    case DueDate: return tr("Due date");
    case Amount: return tr("Amount");
    case Remarks: return tr("Remarks");
    default: return {};
    }
}

} // namespace tegoed::ui
