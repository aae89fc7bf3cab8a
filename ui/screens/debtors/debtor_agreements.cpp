#include "ui/screens/debtors/debtor_agreements.h"

#include "core/usecases/agreements/deferrals.h"
#include "core/usecases/agreements/disputes.h"
#include "core/usecases/agreements/promises.h"
#include "ui/presentation/date_text.h"
#include "ui/presentation/money_text.h"
#include "ui/screens/agreements/plan_editor.h"
#include "ui/screens/agreements/plan_words.h"
#include "ui/shell/app_context.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/small_table.h"
#include "ui/widgets/theme.h"

#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {
namespace {

enum Column { WhatColumn, AboutColumn, UntilColumn, AmountColumn, StateColumn, ColumnCount };

} // namespace

DebtorAgreements::DebtorAgreements(AppContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_table(new QTableWidget(this))
    , m_none(new QLabel(this))
{
    m_table->setObjectName(u"debtorDetail.agreementList"_s);
    makeSmallTable(*m_table, ColumnCount, AboutColumn);
    m_none->setAlignment(Qt::AlignCenter);
    m_none->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, gap(), 0, 0);
    column->addWidget(m_table, 1);
    column->addWidget(m_none, 1);
    connect(m_table, &QTableWidget::cellActivated, this, [this](int row, int) { open(row); });
    retranslate();
}

void DebtorAgreements::show(DebtorId debtor)
{
    m_debtor = debtor;
    read();
}

void DebtorAgreements::read()
{
    m_rows.clear();
    BookSession& session = m_context.session();
    if (const auto found = plans(session, m_debtor)) {
        for (const PlanRow& plan : *found) {
            const PlanData& known = plan.data;
            const Date last = known.current.plan.parts.back().due;
            m_rows.push_back({u"plan"_s, known.plan.id, known.log.empty() ? last : known.log.front().on,
                              {tr("Payment plan"), known.plan.number, dateText(last),
                               tr("%1 of %2 paid").arg(moneyText(plan.progress.paid), moneyText(plan.progress.total)), planStateText(known.plan.state)},
                              u"calendar"_s});
        }
    }
    if (const auto found = promises(session, m_debtor, true)) {
        for (const PromiseRow& promise : *found)
            m_rows.push_back({u"promise"_s, {}, promise.madeOn,
                              {tr("Promise"), promise.numbers.join(u", "_s), dateText(promise.payOn), moneyText(promise.amount), promiseStateWord(promise).word},
                              u"promise"_s});
    }
    if (const auto found = deferrals(session, m_debtor, true)) {
        for (const DeferralRow& deferral : *found)
            m_rows.push_back({u"deferral"_s, {}, deferral.from,
                              {tr("Deferral"), deferral.numbers.join(u", "_s), dateText(deferral.until), QString(), deferral.isOver ? tr("over") : tr("runs")}, u"forward"_s});
    }
    if (const auto found = disputes(session, m_debtor, true)) {
        for (const DisputeRow& dispute : *found)
            m_rows.push_back({u"dispute"_s, {}, dispute.from,
                              {tr("Dispute"), dispute.number, dateText(dispute.ended.value_or(dispute.answerBy)), moneyText(dispute.amount),
                               dispute.outcome ? disputeOutcomeText(*dispute.outcome) : dispute.ended ? tr("withdrawn") : tr("to be answered")},
                              u"dispute"_s});
    }
    std::stable_sort(m_rows.begin(), m_rows.end(), [](const Row& a, const Row& b) { return b.from < a.from; });
    m_table->setVisible(!m_rows.empty());
    m_none->setVisible(m_rows.empty());
    m_table->setRowCount(count());
    for (int at = 0; at < count(); ++at) {
        const Row& row = m_rows[static_cast<std::size_t>(at)];
        for (int column = 0; column < ColumnCount; ++column) {
            auto* item = new QTableWidgetItem(row.cells[column]);
            item->setToolTip(row.cells[column]);
            if (column == WhatColumn)
                item->setIcon(icon(row.icon));
            if (column == AmountColumn)
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_table->setItem(at, column, item);
        }
    }
    for (const int column : {WhatColumn, UntilColumn, AmountColumn, StateColumn})
        m_table->resizeColumnToContents(column);
}

void DebtorAgreements::open(int at)
{
    const Row& row = m_rows[static_cast<std::size_t>(at)];
    if (row.plan.isValid())
        openPlanEditor(m_context, row.plan);
    else
        m_context.openPage(u"agreements"_s, {{u"kind"_s, row.kind}});
}

void DebtorAgreements::retranslate()
{
    m_table->setHorizontalHeaderLabels({tr("Agreement"), tr("About"), tr("Until"), tr("Amount"), tr("State")});
    m_table->setAccessibleName(tr("What was agreed with this debtor"));
    m_none->setText(tr("Nothing was agreed with this debtor yet. A payment plan, a promise, a deferral or a dispute stands here once it is made."));
    if (m_debtor.isValid())
        read();
}

} // namespace tegoed::ui
