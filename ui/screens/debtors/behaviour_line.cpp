#include "ui/screens/debtors/behaviour_line.h"

#include "ui/charts/pay_pattern.h"
#include "ui/presentation/behaviour_text.h"
#include "ui/shell/app_context.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {

BehaviourLine::BehaviourLine(AppContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_pattern(new PayPattern(this))
    , m_facts(new QLabel(this))
{
    setObjectName(u"behaviourLine"_s);
    m_pattern->setObjectName(u"debtorDetail.pattern"_s);
    m_facts->setObjectName(u"debtorDetail.behaviour"_s);
    m_facts->setTextFormat(Qt::PlainText);
    m_facts->setWordWrap(true);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gap(2));
    row->addWidget(m_pattern, 0, Qt::AlignVCenter);
    row->addWidget(m_facts, 1, Qt::AlignVCenter);
}

void BehaviourLine::show(DebtorId debtor)
{
    const auto row = readBehaviour(m_context.session(), debtor);
    m_row = row ? std::optional(*row) : std::nullopt;
    m_pattern->setPaid(m_row ? m_row->paid : std::vector<PaidInvoice>());
    m_pattern->setVisible(m_pattern->bars() > 0);
    retranslate();
}

void BehaviourLine::retranslate()
{
    const bool hasFacts = m_row && (m_row->facts.paidInvoices > 0 || m_row->agreements.plansEnded > 0);
    setVisible(hasFacts);
    m_facts->setText(hasFacts ? behaviourFacts(*m_row, {}).join(u" · "_s) : QString());
}

} // namespace tegoed::ui
