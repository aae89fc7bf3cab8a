#include "ui/screens/aging/aging_debtors_model.h"

#include "ui/charts/chart_theme.h"
#include "ui/presentation/aging_text.h"
#include "ui/presentation/date_text.h"
#include "ui/presentation/money_text.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QFont>
#include <QFontMetrics>
#include <QPainter>
#include <QPixmap>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {
namespace {

const QString kGroupColumn = u"group_"_s;

/// A small square in the colour of a group, which ties a column to its bar.
QPixmap groupSwatch(int group, int count)
{
    const int size = QFontMetrics(QApplication::font()).height() / 2;
    const qreal sharpness = qApp->devicePixelRatio();
    QPixmap pixmap(QSize(size, size) * sharpness);
    pixmap.setDevicePixelRatio(sharpness);
    QPainter painter(&pixmap);
    const ChartTheme theme = ChartTheme::of(QApplication::palette());
    paintGroupBar(painter, QRectF(0, 0, size, size), theme, group, count, false);
    return pixmap;
}

/// As wide as an arrow and nothing: what stands below an opened debtor is set in by this.
QIcon indent()
{
    QPixmap pixmap(64, 64);
    pixmap.fill(Qt::transparent);
    return QIcon(pixmap);
}

} // namespace

AgingDebtorsModel::AgingDebtorsModel(Source source, QObject* parent)
    : PagedTableModel(parent)
    , m_source(std::move(source))
{
    setUpColumns();
    m_sortColumn = 0;
}

void AgingDebtorsModel::setUpColumns()
{
    const QString sortedBy = m_sortColumn < 0 ? QString() : m_columns[static_cast<std::size_t>(m_sortColumn)].name;
    const Qt::Alignment right = Qt::AlignRight | Qt::AlignVCenter;
    std::vector<ColumnSpec> columns;
    columns.push_back({u"debtor"_s, [] { return tr("Debtor"); }, Qt::AlignLeft | Qt::AlignVCenter, 28, true, ByName});
    for (int group = m_options.basis == AgingBasis::IssueDate ? 1 : 0; group < m_options.bounds.groups(); ++group) {
        columns.push_back({kGroupColumn + QString::number(group),
                           [options = m_options, group] { return agingGroupShortText(options, group); }, right, group == 0 ? 18 : 12, true,
                           ByGroup + group});
    }
    columns.push_back({u"credits"_s, [] { return tr("Credit"); }, right, 13, true, ByCredits});
    columns.push_back({u"total"_s, [code = m_code] { return tr("Total (%1)").arg(code.code()); }, right, 14, true, ByTotal});
    columns.push_back({u"oldest"_s, [] { return tr("Oldest (days)"); }, right, 9, true, ByOldest});
    setColumns(std::move(columns));
    m_sortColumn = std::max(0, columnOf(sortedBy));
}

void AgingDebtorsModel::setReport(const AgingOptions& options, const AgingCurrency* currency)
{
    const Currency code = currency ? currency->currency : m_code;
    const bool sameColumns = options.basis == m_options.basis && options.bounds == m_options.bounds && code == m_code;
    beginResetModel();
    m_options = options;
    m_code = code;
    m_currency = currency;
    if (!sameColumns) {
        m_groups.clear();
        setUpColumns();
    }
    rebuild();
    endResetModel();
}

void AgingDebtorsModel::setGroups(const std::set<int>& groups)
{
    if (groups == m_groups)
        return;
    beginResetModel();
    m_groups = groups;
    rebuild();
    endResetModel();
}

void AgingDebtorsModel::setOnly(std::optional<std::unordered_set<std::int64_t>> debtors)
{
    beginResetModel();
    m_only = std::move(debtors);
    rebuild();
    endResetModel();
}

void AgingDebtorsModel::reload()
{
    beginResetModel();
    rebuild();
    endResetModel();
}

void AgingDebtorsModel::refreshRows(const std::vector<std::int64_t>&)
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0));
}

/// What is shown, in which order, and its sum. Opened debtors stay open as long as they are in the list.
void AgingDebtorsModel::rebuild()
{
    m_shown.clear();
    m_sum = {};
    m_sum.groups.assign(static_cast<std::size_t>(m_options.bounds.groups()), 0);
    for (std::size_t i = 0; m_currency && i < m_currency->rows.size(); ++i) {
        const AgingRow& row = m_currency->rows[i];
        const bool inGroups = m_groups.empty() || std::any_of(m_groups.begin(), m_groups.end(), [&](int group) {
            return row.groups[static_cast<std::size_t>(group)] != 0;
        });
        if (!inGroups || (m_only && !m_only->contains(row.debtor.value)))
            continue;
        m_shown.push_back(static_cast<int>(i));
        for (std::size_t group = 0; group < row.groups.size(); ++group)
            m_sum.groups[group] += row.groups[group];
        m_sum.credits += row.credits;
        m_sum.total += row.total;
        m_sum.items += row.items;
        m_sum.oldestDays = std::max(m_sum.oldestDays, row.oldestDays);
    }
    sortShown();
    for (auto& [debtor, lines] : m_open)
        lines = linesShown(DebtorId{debtor});
    makeLines();
}

std::int64_t AgingDebtorsModel::sortValue(const AgingRow& row, int key) const
{
    switch (key) {
    case ByName:
        return m_source.rank(row.debtor);
    case ByCredits:
        return row.credits;
    case ByTotal:
        return row.total;
    case ByOldest:
        return row.oldestDays;
    default:
        return row.groups[static_cast<std::size_t>(key - ByGroup)];
    }
}

void AgingDebtorsModel::sortShown()
{
    if (!m_currency)
        return;
    const int key = m_columns[static_cast<std::size_t>(m_sortColumn)].sortKey;
    struct Place {
        std::int64_t value;
        int rank;
        int row;
    };
    std::vector<Place> places;
    places.reserve(m_shown.size());
    for (const int row : m_shown) {
        const AgingRow& figures = m_currency->rows[static_cast<std::size_t>(row)];
        places.push_back({sortValue(figures, key), m_source.rank(figures.debtor), row});
    }
    const bool descending = m_sortOrder == Qt::DescendingOrder;
    std::sort(places.begin(), places.end(), [descending](const Place& a, const Place& b) {
        if (a.value != b.value)
            return descending ? a.value > b.value : a.value < b.value;
        return a.rank != b.rank ? a.rank < b.rank : a.row < b.row; // Equal amounts: by name, whatever the direction.
    });
    std::transform(places.begin(), places.end(), m_shown.begin(), [](const Place& place) { return place.row; });
}

void AgingDebtorsModel::makeLines()
{
    m_lines.clear();
    m_lines.reserve(m_shown.size());
    for (int shown = 0; shown < static_cast<int>(m_shown.size()); ++shown) {
        m_lines.push_back({shown, -1});
        if (m_open.empty())
            continue;
        const auto open = m_open.find(agingRow(shown).debtor.value);
        for (int line = 0; open != m_open.end() && line < static_cast<int>(open->second.size()); ++line)
            m_lines.push_back({shown, line});
    }
}

std::vector<AgingLine> AgingDebtorsModel::linesShown(DebtorId debtor) const
{
    std::vector<AgingLine> lines = m_source.lines(debtor);
    std::erase_if(lines, [this](const AgingLine& line) {
        return line.item.open.currency() != m_code || (!m_groups.empty() && !m_groups.contains(line.item.group));
    });
    return lines;
}

bool AgingDebtorsModel::canExpand(int row) const
{
    return row >= 0 && row < rowCount() && m_lines[static_cast<std::size_t>(row)].line < 0;
}

bool AgingDebtorsModel::isExpanded(int row) const
{
    return canExpand(row) && m_open.contains(debtorAt(row).value);
}

void AgingDebtorsModel::setExpanded(int row, bool expanded)
{
    if (!canExpand(row) || isExpanded(row) == expanded)
        return;
    const DebtorId debtor = debtorAt(row);
    const int shown = m_lines[static_cast<std::size_t>(row)].shown;
    if (expanded) {
        std::vector<AgingLine> lines = linesShown(debtor);
        const int count = static_cast<int>(lines.size());
        m_open[debtor.value] = std::move(lines);
        if (count > 0) {
            beginInsertRows({}, row + 1, row + count);
            std::vector<Line> added;
            for (int line = 0; line < count; ++line)
                added.push_back({shown, line});
            m_lines.insert(m_lines.begin() + row + 1, added.begin(), added.end());
            endInsertRows();
        }
    } else {
        const int count = static_cast<int>(m_open[debtor.value].size());
        if (count > 0) {
            beginRemoveRows({}, row + 1, row + count);
            m_lines.erase(m_lines.begin() + row + 1, m_lines.begin() + row + 1 + count);
            endRemoveRows();
        }
        m_open.erase(debtor.value);
    }
    Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
}

void AgingDebtorsModel::collapseAll()
{
    if (m_open.empty())
        return;
    beginResetModel();
    m_open.clear();
    makeLines();
    endResetModel();
}

int AgingDebtorsModel::parentRow(int row) const
{
    while (row > 0 && !canExpand(row))
        --row;
    return row;
}

const AgingRow& AgingDebtorsModel::agingRow(int shown) const
{
    return m_currency->rows[static_cast<std::size_t>(m_shown[static_cast<std::size_t>(shown)])];
}

const AgingLine* AgingDebtorsModel::lineAt(int row) const
{
    const Line& line = m_lines[static_cast<std::size_t>(row)];
    if (line.line < 0)
        return nullptr;
    return &m_open.at(agingRow(line.shown).debtor.value)[static_cast<std::size_t>(line.line)];
}

DebtorId AgingDebtorsModel::debtorAt(int row) const
{
    return row >= 0 && row < rowCount() ? agingRow(m_lines[static_cast<std::size_t>(row)].shown).debtor : DebtorId{};
}

std::int64_t AgingDebtorsModel::lineId(const AgingItem& item)
{
    return item.kind == AgingKind::Receipt ? -2 * item.payment.value - 1 : -2 * item.invoice.value;
}

std::int64_t AgingDebtorsModel::idAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return 0;
    const AgingLine* line = lineAt(row);
    return line ? lineId(line->item) : debtorAt(row).value;
}

int AgingDebtorsModel::rowOf(std::int64_t id) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (idAt(row) == id)
            return row;
    }
    return -1;
}

int AgingDebtorsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int AgingDebtorsModel::groupOf(int column) const
{
    const QString& name = m_columns[static_cast<std::size_t>(column)].name;
    return name.startsWith(kGroupColumn) ? QStringView(name).mid(kGroupColumn.size()).toInt() : -1;
}

QString AgingDebtorsModel::figureText(const AgingRow& row, int column) const
{
    const QString& name = m_columns[static_cast<std::size_t>(column)].name;
    if (const int group = groupOf(column); group >= 0)
        return amountText(Money(row.groups[static_cast<std::size_t>(group)], m_code));
    if (name == u"credits"_s)
        return amountText(Money(row.credits, m_code));
    if (name == u"total"_s)
        return amountText(Money(row.total, m_code));
    return row.oldestDays > 0 ? QString::number(row.oldestDays) : QString();
}

QString AgingDebtorsModel::lineText(const AgingLine& line, int column) const
{
    const AgingItem& item = line.item;
    const QString& name = m_columns[static_cast<std::size_t>(column)].name;
    if (name == u"debtor"_s) {
        if (item.kind == AgingKind::Receipt)
            return tr("Payment of %1 not allocated  %2").arg(dateText(Date::fromDayNumber(item.issueDay)), line.name).trimmed();
        if (item.kind == AgingKind::CreditNote)
            return tr("Credit note %1 of %2").arg(line.name, dateText(Date::fromDayNumber(item.issueDay)));
        if (m_options.basis == AgingBasis::IssueDate)
            return tr("%1 of %2").arg(line.name, dateText(Date::fromDayNumber(item.issueDay)));
        return tr("%1 due %2").arg(line.name, dateText(Date::fromDayNumber(item.dueDay)));
    }
    const bool isHere = item.group >= 0 ? item.group == groupOf(column) : name == u"credits"_s;
    if (isHere || name == u"total"_s)
        return amountText(item.open);
    if (name == u"oldest"_s && item.group >= 0 && item.days > 0)
        return QString::number(item.days);
    return {};
}

AgingCurrency AgingDebtorsModel::shownAsCurrency() const
{
    AgingCurrency shown{m_code, m_sum.groups, std::vector<int>(m_sum.groups.size()), m_sum.credits, m_sum.total, m_sum.items, {}};
    std::vector<int> rows = m_shown;
    std::sort(rows.begin(), rows.end()); // By debtor id, as in every report.
    for (const int row : rows) {
        shown.rows.push_back(m_currency->rows[static_cast<std::size_t>(row)]);
        for (const AgingItem& item : m_source.items(shown.rows.back().debtor)) {
            if (item.group >= 0 && item.open.currency() == m_code)
                ++shown.groupItems[static_cast<std::size_t>(item.group)];
        }
    }
    return shown;
}

Money AgingDebtorsModel::sumOf(const std::vector<std::int64_t>& ids) const
{
    const std::unordered_set<std::int64_t> chosen(ids.begin(), ids.end());
    Money sum(0, m_code);
    for (int row = 0; row < rowCount(); ++row) {
        if (!chosen.contains(idAt(row)))
            continue;
        if (const AgingLine* line = lineAt(row)) {
            if (!chosen.contains(debtorAt(row).value))
                sum += line->item.open;
        } else {
            sum += Money(agingRow(m_lines[static_cast<std::size_t>(row)].shown).total, m_code);
        }
    }
    return sum;
}

QString AgingDebtorsModel::sumText(int column) const
{
    if (column < 0 || column >= columnCount())
        return {};
    if (m_columns[static_cast<std::size_t>(column)].name == u"debtor"_s) {
        return isFiltered() ? tr("%1 of %n debtor(s)", nullptr, allDebtorCount()).arg(debtorCount())
                            : tr("%n debtor(s)", nullptr, debtorCount());
    }
    return figureText(m_sum, column);
}

QString AgingDebtorsModel::sentence(int row) const
{
    if (const AgingLine* line = lineAt(row))
        return tr("%1, %2").arg(lineText(*line, 0), moneySpoken(line->item.open));
    const int shown = m_lines[static_cast<std::size_t>(row)].shown;
    const AgingRow& figures = agingRow(shown);
    const QString open = moneySpoken(Money(figures.total, m_code));
    const QString state = isExpanded(row) ? tr("opened") : tr("closed");
    if (figures.oldestDays <= 0)
        return tr("%1, %2, nothing late, %3").arg(m_source.name(figures.debtor), open, state);
    return tr("%1, %2, oldest %n day(s), %3", nullptr, figures.oldestDays).arg(m_source.name(figures.debtor), open, state);
}

bool AgingDebtorsModel::isZero(int row, int column) const
{
    if (lineAt(row) || column == 0)
        return false;
    const AgingRow& figures = agingRow(m_lines[static_cast<std::size_t>(row)].shown);
    return sortValue(figures, m_columns[static_cast<std::size_t>(column)].sortKey) == 0;
}

QVariant AgingDebtorsModel::rawValue(int row, int column) const
{
    if (column == 0)
        return {};
    if (m_columns[static_cast<std::size_t>(column)].name == u"oldest"_s)
        return data(index(row, column), Qt::DisplayRole).toInt();
    if (const AgingLine* line = lineAt(row))
        return lineText(*line, column).isEmpty() ? QVariant() : QVariant(line->item.open.toDecimal());
    const AgingRow& figures = agingRow(m_lines[static_cast<std::size_t>(row)].shown);
    return Money(sortValue(figures, m_columns[static_cast<std::size_t>(column)].sortKey), m_code).toDecimal();
}

QVariant AgingDebtorsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const int row = index.row();
    const int column = index.column();
    const AgingLine* line = lineAt(row);
    const int shown = m_lines[static_cast<std::size_t>(row)].shown;
    switch (role) {
    case Qt::DisplayRole:
        if (line)
            return lineText(*line, column);
        return column == 0 ? m_source.name(agingRow(shown).debtor) : figureText(agingRow(shown), column);
    case Qt::AccessibleTextRole:
        return column == 0 ? sentence(row) : data(index, Qt::DisplayRole);
    case Qt::ToolTipRole:
        return column == 0 ? QVariant(data(index, Qt::DisplayRole)) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(m_columns[static_cast<std::size_t>(column)].alignment);
    case Qt::DecorationRole:
        if (column != 0)
            return {};
        return line ? indent() : icon(isExpanded(row) ? u"chevron-down"_s : u"chevron-right"_s);
    case Qt::ForegroundRole:
        return line || isZero(row, column) ? QVariant(themeColors(QApplication::palette()).muted) : QVariant();
    case Qt::FontRole: {
        if (line || m_columns[static_cast<std::size_t>(column)].name != u"total"_s)
            return {};
        QFont strong = QApplication::font();
        strong.setWeight(QFont::DemiBold);
        return strong;
    }
    case IdRole:
        return static_cast<qlonglong>(idAt(row));
    case RawRole:
        return column == 0 ? data(index, Qt::DisplayRole) : rawValue(row, column);
    case LevelRole:
        return line ? 1 : 0;
    case ExpandedRole:
        return isExpanded(row);
    default:
        return {};
    }
}

QVariant AgingDebtorsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && section >= 0 && section < columnCount()) {
        const int group = groupOf(section);
        if (group >= 0 && role == Qt::DecorationRole)
            return groupSwatch(group, m_options.bounds.groups());
        if (group >= 0 && role == Qt::ToolTipRole)
            return agingGroupText(m_options, group);
    }
    return PagedTableModel::headerData(section, orientation, role);
}

} // namespace tegoed::ui
