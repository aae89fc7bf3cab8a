#include "ui/screens/rules/explain_panel.h"

#include "core/usecases/escalation/holds.h"
#include "ui/presentation/claim_text.h"
#include "ui/presentation/date_text.h"
#include "ui/presentation/escalation_text.h"
#include "ui/presentation/message_text.h"
#include "ui/screens/rules/reason_dialog.h"
#include "ui/shell/app_context.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/form_captions.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {

ExplainPanel::ExplainPanel(AppContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_step(new QLabel(this))
    , m_why(new QLabel(this))
    , m_onLabel(new QLabel(this))
    , m_on(new DateEdit(context.today(), this))
    , m_hold(new QPushButton(this))
    , m_exclude(new QPushButton(this))
{
    setObjectName(u"explain"_s);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_step->setObjectName(u"explain.step"_s);
    m_step->setFont(bold);
    m_step->setWordWrap(true);
    m_step->setTextFormat(Qt::PlainText);
    m_why->setObjectName(u"explain.why"_s);
    m_why->setWordWrap(true);
    m_why->setTextFormat(Qt::RichText);
    m_why->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_on->setObjectName(u"explain.on"_s);
    m_on->setLean(DateLean::Future);
    m_on->setDate(context.today());
    m_onLabel->setBuddy(m_on);
    m_hold->setObjectName(u"explain.hold"_s);
    m_exclude->setObjectName(u"explain.exclude"_s);
    auto* row = new QHBoxLayout;
    row->setSpacing(gap());
    row->addWidget(m_onLabel);
    row->addWidget(m_on);
    row->addStretch();
    row->addWidget(m_hold);
    row->addWidget(m_exclude);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(gap());
    column->addLayout(row);
    column->addWidget(m_step);
    column->addWidget(m_why);
    column->addStretch();
    connect(m_on, &DateEdit::dateChosen, this, &ExplainPanel::read);
    connect(m_hold, &QPushButton::clicked, this, &ExplainPanel::hold);
    connect(m_exclude, &QPushButton::clicked, this, &ExplainPanel::exclude);
    retranslate();
}

void ExplainPanel::show(InvoiceId invoice, const QString& number)
{
    if (invoice != m_invoice) {
        m_known.reset();
        m_on->setDate(m_context.today());
    }
    m_invoice = invoice;
    m_number = number;
    read();
}

void ExplainPanel::refresh(const ChangeSet& changes)
{
    if (m_invoice.isValid() && !changes.isEmpty())
        read();
}

void ExplainPanel::read()
{
    if (!m_invoice.isValid())
        return;
    struct Known {
        InvoiceExplanation explanation;
        bool isExcluded = false;
    };
    const int version = ++m_version;
    m_context.runReading(
        [invoice = m_invoice, on = m_on->date()](BookSession& session, Progress&) -> Result<Known> {
            auto explanation = explainInvoice(session, invoice, on);
            if (!explanation)
                return explanation.error();
            const auto exclusion = exclusionOf(session, invoice);
            if (!exclusion)
                return exclusion.error();
            return Known{std::move(explanation).value(), exclusion->has_value()};
        },
        this,
        [this, version](const Result<Known>& known) {
            if (version != m_version)
                return;
            m_error = known ? std::nullopt : std::optional(known.error());
            if (known) {
                m_known = known->explanation;
                m_isExcluded = known->isExcluded;
            }
            fill();
        });
}

void ExplainPanel::fill()
{
    m_hold->setVisible(!m_context.isReadOnly());
    m_exclude->setVisible(!m_context.isReadOnly());
    m_exclude->setText(m_isExcluded ? tr("Include again") : tr("E&xclude from reminders…"));
    if (m_error || !m_known) {
        m_step->setText(m_error ? errorText(*m_error) : QString());
        m_why->clear();
        return;
    }
    const InvoiceExplanation& known = *m_known;
    const QString step = known.stage ? stageText(*known.stage) : known.step.startsWith(u"call"_s) ? actionText(ActionKind::Call, Stage::Reminder1)
        : known.step.isEmpty() ? QString()
                               : actionText(ActionKind::HandOver, Stage::Reminder1);
    if (step.isEmpty())
        m_step->setText(tr("There is no next step."));
    else if (known.decision.outcome == StepOutcome::Propose)
        m_step->setText(tr("Next step: %1, on this day.").arg(step));
    else if (known.day)
        m_step->setText(tr("Next step: %1, on %2 at the earliest.").arg(step, longDateText(*known.day)));
    else
        m_step->setText(tr("Next step: %1, not before something changes.").arg(step));
    QStringList lines;
    for (const Reason& reason : known.reasons) {
        QString line = whyText(reason).toHtmlEscaped();
        if (reason.isAgainst) {
            line = u"<b>"_s + line + u"</b>"_s; // No text: markup around what keeps it back.
            if (const QString remedy = whyRemedyText(reason.code); !remedy.isEmpty())
                line += u' ' + remedy.toHtmlEscaped();
        }
        lines += u"• "_s + line;
    }
    for (const DueClaim& claim : known.claims)
        lines += u"• "_s + dueClaimText(claim).toHtmlEscaped();
    if (!known.waitsFor.isEmpty())
        lines += u"• "_s + tr("The message about invoice %1 goes first.").arg(known.waitsFor).toHtmlEscaped();
    m_why->setText(lines.join(u"<br>"_s));
}

void ExplainPanel::hold()
{
    const QString number = m_number;
    ReasonedAct act;
    act.id = u"hold"_s;
    act.title = [] { return tr("Put on hold"); };
    act.about = [number] { return tr("Nothing is proposed and nothing leaves for invoice %1 while it is on hold.").arg(number); };
    act.verb = [] { return tr("Put on hold"); };
    act.day = ReasonedAct::Day::Optional;
    act.dayCaption = [] { return tr("&Until (empty = until you clear it)"); };
    act.offersDays = true;
    act.act = [invoice = m_invoice](BookSession& session, const QString& reason, const std::optional<Date>& day) -> Result<UndoToken> {
        NewHold hold;
        hold.invoice = invoice;
        hold.until = day;
        hold.reason = reason;
        const auto set = setHold(session, hold);
        if (!set)
            return set.error();
        return set->undo;
    };
    act.undoText = [number] { return tr("invoice %1 put on hold").arg(number); };
    ReasonDialog(m_context, act, this).exec();
}

void ExplainPanel::exclude()
{
    const QString number = m_number;
    if (m_isExcluded) {
        const auto done = includeInvoice(m_context.session(), m_invoice);
        if (!done)
            return m_context.showError(done.error());
        return m_context.pushUndo([number] { return tr("invoice %1 included again").arg(number); }, *done);
    }
    ReasonedAct act;
    act.id = u"exclude"_s;
    act.title = [] { return tr("Exclude from reminders"); };
    act.about = [number] { return tr("Invoice %1 is left out of reminders until you take that back.").arg(number); };
    act.verb = [] { return tr("Exclude"); };
    act.act = [invoice = m_invoice](BookSession& session, const QString& reason, const std::optional<Date>&) {
        return excludeInvoice(session, invoice, reason);
    };
    act.undoText = [number] { return tr("invoice %1 excluded from reminders").arg(number); };
    ReasonDialog(m_context, act, this).exec();
}

void ExplainPanel::retranslate()
{
    FormCaptions::write(*m_onLabel, tr("What &if it were"));
    m_hold->setText(tr("Put on &hold…"));
    fill();
}

} // namespace tegoed::ui
