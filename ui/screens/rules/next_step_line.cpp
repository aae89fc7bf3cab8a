#include "ui/screens/rules/next_step_line.h"

#include "ui/presentation/escalation_text.h"
#include "ui/presentation/next_step_text.h"
#include "ui/screens/rules/explain_dialog.h"
#include "ui/shell/app_context.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {

NextStepLine::NextStepLine(AppContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_text(new QLabel(this))
    , m_why(new QPushButton(this))
{
    setObjectName(u"nextStep"_s);
    m_text->setObjectName(u"nextStep.text"_s);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::RichText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_why->setObjectName(u"nextStep.why"_s);
    m_why->setAutoDefault(false);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gap());
    row->addWidget(m_text, 1);
    row->addWidget(m_why, 0, Qt::AlignTop);
    connect(m_why, &QPushButton::clicked, this, [this] { ExplainDialog(m_context, m_debtor, m_name, this).exec(); });
    hide();
    retranslate();
}

void NextStepLine::show(DebtorId debtor, const QString& name)
{
    m_name = name;
    if (std::exchange(m_debtor, debtor) != debtor) { // What stands here is somebody else's.
        m_known.reset();
        fill();
    }
    const int version = ++m_version;
    m_context.runReading([debtor](BookSession& session, Progress&) { return nextStepOf(session, debtor); }, this,
                         [this, version](const Result<std::optional<DebtorNextStep>>& known) {
                             if (version != m_version)
                                 return;
                             m_known = known ? *known : std::nullopt; // What went wrong is said where it is asked for: in the explanation.
                             fill();
                         });
}

void NextStepLine::fill()
{
    setVisible(m_known.has_value());
    if (!m_known)
        return;
    const Date today = m_context.today();
    const InvoiceExplanation& known = m_known->explanation;
    m_text->setText(u"<b>"_s + nextStepText(known, today, today).toHtmlEscaped() + u"</b> "_s + whyStepLine(known.reasons).toHtmlEscaped());
}

void NextStepLine::retranslate()
{
    m_why->setText(tr("&Why?"));
    m_why->setToolTip(tr("What happens next with this debtor, and why"));
    fill();
}

} // namespace tegoed::ui
