#include "ui/screens/rules/simulation_view.h"

#include "ui/presentation/date_text.h"
#include "ui/presentation/escalation_text.h"
#include "ui/presentation/money_text.h"
#include "ui/presentation/simulation_text.h"
#include "ui/widgets/small_table.h"
#include "ui/widgets/theme.h"

#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {
namespace {

enum Column { WhenColumn, WhoColumn, WhatColumn, AmountColumn, Columns };
constexpr int kShownRows = 500; ///< More than anybody reads; the lines above count all.

void setCell(QTableWidget& table, int row, int column, const QString& text, bool isNumber = false)
{
    auto* item = new QTableWidgetItem(text);
    item->setToolTip(text);
    if (isNumber)
        item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    table.setItem(row, column, item);
}

} // namespace

SimulationView::SimulationView(QWidget* parent) : QWidget(parent), m_text(new QLabel(this)), m_rows(new QTableWidget(this))
{
    m_text->setObjectName(u"rules.difference"_s);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_rows->setObjectName(u"rules.simulation"_s);
    makeSmallTable(*m_rows, Columns, WhoColumn);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap());
    column->addWidget(m_text);
    column->addWidget(m_rows, 1);
    retranslate();
    hide();
}

void SimulationView::show(const SimulationResult& result, SimulatedDays days, bool isChanged)
{
    m_shown = Shown{result, days, isChanged};
    fill();
    setVisible(true);
}

void SimulationView::clear()
{
    m_shown.reset();
    hide();
}

QString SimulationView::text() const
{
    const auto& [result, days, isChanged] = *m_shown;
    const bool isPastYear = days == SimulatedDays::PastYear;
    if (!isPastYear)
        return isChanged ? simulationDifferenceText(result, false)
                         : tr("%n step(s) in the next 30 days, when nobody pays:", nullptr, static_cast<int>(result.now.size()));
    QStringList lines{tr("%1 to %2, with payments on the days they came, whatever was sent:").arg(dateText(result.from), dateText(result.until))};
    if (!isChanged) {
        lines += simulationSumsText(result.sumsNow);
        return lines.join(u'\n');
    }
    lines += tr("Rules as they are: %1").arg(simulationSumsText(result.sumsNow));
    lines += tr("Changed rules: %1").arg(simulationSumsText(result.sumsChanged));
    lines += simulationDifferenceText(result, true);
    if (result.paidBefore > 0)
        lines += paidBeforeText(result.paidBefore);
    return lines.join(u'\n');
}

void SimulationView::fill()
{
    if (!m_shown)
        return;
    const bool isPastYear = m_shown->days == SimulatedDays::PastYear; // Its days lie in two calendar years.
    const auto& rows = m_shown->isChanged ? m_shown->result.changed : m_shown->result.now;
    m_rows->setRowCount(static_cast<int>(std::min<std::size_t>(rows.size(), kShownRows)));
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        const SimulatedRow& one = rows[static_cast<std::size_t>(row)];
        setCell(*m_rows, row, WhenColumn, isPastYear ? dateText(one.day) : weekdayDateText(one.day));
        setCell(*m_rows, row, WhoColumn, one.debtorName);
        setCell(*m_rows, row, WhatColumn, actionText(one.kind, one.stage));
        setCell(*m_rows, row, AmountColumn, moneyText(one.asked), true);
    }
    for (const int column : {WhenColumn, WhatColumn, AmountColumn})
        m_rows->resizeColumnToContents(column);
    m_rows->setVisible(!rows.empty());
    QString said = text();
    if (rows.size() > kShownRows)
        said += u'\n' + tr("The first %1 of %n step(s):", nullptr, static_cast<int>(rows.size())).arg(kShownRows);
    m_text->setText(said);
}

void SimulationView::retranslate()
{
    m_rows->setAccessibleName(tr("Result of the simulation"));
    m_rows->setHorizontalHeaderLabels({tr("Day"), tr("Debtor"), tr("Step"), tr("Amount")});
    fill();
}

} // namespace tegoed::ui
