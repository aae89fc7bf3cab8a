#include "ui/screens/agreements/agree_dialog.h"

#include "core/usecases/agreements/promises.h"
#include "ui/presentation/behaviour_text.h"
#include "ui/presentation/date_text.h"
#include "ui/presentation/money_text.h"
#include "ui/screens/agreements/plan_words.h"
#include "ui/shell/app_context.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/inline_strip.h"
#include "ui/widgets/small_table.h"
#include "ui/widgets/theme.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {

AgreeDialog::AgreeDialog(AppContext& context, PlanId plan, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_plan(plan)
    , m_strip(new InlineStrip(this))
    , m_about(new QLabel(this))
    , m_facts(new QLabel(this))
    , m_feasibility(new QLabel(this))
    , m_none(new QLabel(this))
    , m_payments(new QTableWidget(this))
    , m_note(new QLineEdit(this))
{
    setObjectName(u"agreePlanDialog"_s);
    m_facts->setObjectName(u"agreePlan.facts"_s);
    m_payments->setObjectName(u"agreePlan.payments"_s);
    m_note->setObjectName(u"agreePlan.note"_s);
    for (QLabel* label : {m_about, m_facts, m_feasibility, m_none}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    makeSmallTable(*m_payments, 2, 0);
    m_payments->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    auto* form = new QFormLayout;
    m_captions.addRow(*form, [] { return tr("&How it was agreed"); }, m_note);
    const auto [buttons, agree] = makeSaveAndCancel(*this, u"agreePlan"_s);
    m_agree = agree;
    auto* column = new QVBoxLayout(this);
    column->setSpacing(gap());
    for (QWidget* part : std::initializer_list<QWidget*>{m_strip, m_about, m_facts, m_feasibility, m_none})
        column->addWidget(part);
    column->addWidget(m_payments, 1);
    column->addLayout(form);
    column->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 70);
    connect(buttons, &QDialogButtonBox::accepted, this, &AgreeDialog::submit);

    const auto row = readPlan(context.session(), plan);
    m_number = row ? row->data.plan.number : QString();
    const auto shown = showPlanHistory(context.session(), plan);
    if (shown)
        m_history = *shown;
    else
        m_strip->say(shown.error());
    m_agree->setEnabled(m_history.has_value());
    retranslate();
    m_note->setFocus();
}

void AgreeDialog::retranslate()
{
    setWindowTitle(tr("Agree on plan %1").arg(m_number));
    m_about->setText(tr("This is how the debtor paid before. That you saw it is kept with the plan."));
    m_captions.retranslate();
    m_agree->setText(tr("Agreed"));
    m_payments->setHorizontalHeaderLabels({tr("Received on"), tr("Amount")});
    m_payments->setAccessibleName(tr("Payments of this debtor"));
    m_none->setText(tr("No payment of this debtor is in the book."));
    if (!m_history)
        return;
    const auto promises = promiseRecord(m_context.session(), m_history->behaviour.debtor);
    m_facts->setText(behaviourFacts(m_history->behaviour, promises ? *promises : PromiseRecord()).join(u" · "_s));
    m_feasibility->setText((isDoubtful(m_history->feasibility) ? u"⚠ "_s : QString()) + feasibilityText(m_history->feasibility));
    m_payments->setRowCount(static_cast<int>(m_history->payments.size()));
    m_payments->setVisible(!m_history->payments.empty());
    m_none->setVisible(m_history->payments.empty());
    int at = 0;
    for (const auto& [day, amount] : m_history->payments) {
        auto* received = new QTableWidgetItem(moneyText(amount));
        received->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_payments->setItem(at, 0, new QTableWidgetItem(dateText(day)));
        m_payments->setItem(at++, 1, received);
    }
}

void AgreeDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void AgreeDialog::submit()
{
    const auto done = agreePlan(m_context.session(), m_plan, m_note->text().trimmed());
    if (!done)
        return m_strip->say(done.error());
    m_context.pushUndo([number = m_number] { return tr("plan %1 agreed").arg(number); }, *done);
    accept();
}

} // namespace tegoed::ui
