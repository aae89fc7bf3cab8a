#include "ui/screens/rules/explain_panel.h"

#include "core/usecases/escalation/debtor_next_step.h"
#include "core/usecases/escalation/holds.h"
#include "ui/presentation/claim_text.h"
#include "ui/presentation/escalation_text.h"
#include "ui/presentation/next_step_text.h"
#include "ui/screens/rules/reason_dialog.h"
#include "ui/screens/rules/what_if_line.h"
#include "ui/shell/app_context.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/form_captions.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSlider>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {
namespace {

constexpr int kDaysAhead = 180; ///< From the first reminder to the hand-over in every shipped sequence.
constexpr int kDaysOfPage = 30;

} // namespace

ExplainPanel::ExplainPanel(AppContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_step(new QLabel(this))
    , m_decides(new QLabel(this))
    , m_why(new QLabel(this))
    , m_onLabel(new QLabel(this))
    , m_on(new DateEdit(context.today(), this))
    , m_ahead(new QSlider(Qt::Horizontal, this))
    , m_whatIf(new WhatIfLine(context, this))
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
    m_decides->setObjectName(u"explain.decides"_s);
    m_decides->setWordWrap(true);
    m_decides->setTextFormat(Qt::PlainText);
    m_decides->hide();
    m_why->setObjectName(u"explain.why"_s);
    m_why->setWordWrap(true);
    m_why->setTextFormat(Qt::RichText);
    m_why->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_on->setObjectName(u"explain.on"_s);
    m_on->setLean(DateLean::Future);
    m_on->setDate(context.today());
    m_on->setMinimumWidth(fontMetrics().averageCharWidth() * 20); // Beside the buttons it would be cut off.
    m_onLabel->setBuddy(m_on);
    m_ahead->setObjectName(u"explain.ahead"_s);
    m_ahead->setRange(0, kDaysAhead);
    m_ahead->setPageStep(kDaysOfPage);
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
    column->addWidget(m_ahead);
    column->addWidget(m_whatIf);
    column->addWidget(m_step);
    column->addWidget(m_decides);
    column->addWidget(m_why);
    column->addStretch();
    connect(m_on, &DateEdit::dateChosen, this, &ExplainPanel::read);
    connect(m_ahead, &QSlider::valueChanged, this, [this](int days) {
        m_on->setDate(m_context.today().plusDays(days));
        read();
    });
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

void ExplainPanel::show(DebtorId debtor)
{
    m_debtor = debtor;
    read();
}

void ExplainPanel::refresh(const ChangeSet& changes)
{
    if (!changes.isEmpty())
        read();
}

Result<std::optional<ExplainPanel::Known>> ExplainPanel::readOf(BookSession& session, DebtorId debtor, InvoiceId invoice, std::optional<Date> on)
{
    Known known;
    if (debtor.isValid()) {
        auto next = nextStepOf(session, debtor, on);
        if (!next)
            return next.error();
        if (!next->has_value())
            return std::optional<Known>();
        known.explanation = std::move((*next)->explanation);
        known.number = (*next)->number;
    } else {
        auto explanation = explainInvoice(session, invoice, on);
        if (!explanation)
            return explanation.error();
        known.explanation = std::move(explanation).value();
    }
    const auto exclusion = exclusionOf(session, known.explanation.invoice);
    if (!exclusion)
        return exclusion.error();
    known.isExcluded = exclusion->has_value();
    const auto sequences = sequenceChoices(session);
    if (!sequences)
        return sequences.error();
    for (const SequenceRow& row : *sequences) {
        if (row.code == known.explanation.sequence && !row.isRetired)
            known.sequence = row;
    }
    return std::optional(std::move(known));
}

void ExplainPanel::read()
{
    if (!m_invoice.isValid() && !m_debtor.isValid())
        return;
    const int version = ++m_version;
    const Date on = m_on->date().value_or(m_context.today());
    {
        const QSignalBlocker quiet(m_ahead); // It follows what was typed; beyond its end it stands there.
        m_ahead->setValue(static_cast<int>(on.dayNumber() - m_context.today().dayNumber()));
    }
    if (m_debtor.isValid())
        m_whatIf->show(m_debtor, on);
    m_context.runReading(
        [debtor = m_debtor, invoice = m_invoice, on = m_on->date()](BookSession& session, Progress&) { return readOf(session, debtor, invoice, on); }, this,
        [this, version](const Result<std::optional<Known>>& read) {
            if (version != m_version)
                return;
            m_isRead = true;
            m_error = read ? std::nullopt : std::optional(read.error());
            if (read) {
                const std::optional<Known>& known = *read;
                m_known = known ? std::optional(known->explanation) : std::nullopt;
                m_isExcluded = known && known->isExcluded;
                m_sequence = known ? known->sequence : SequenceRow();
                if (m_debtor.isValid()) {
                    m_invoice = known ? known->explanation.invoice : InvoiceId{};
                    m_number = known ? known->number : QString();
                }
            }
            fill();
        });
}

void ExplainPanel::fill()
{
    const bool mayAct = !m_context.isReadOnly() && m_invoice.isValid();
    m_hold->setVisible(mayAct);
    m_exclude->setVisible(mayAct);
    m_exclude->setText(m_isExcluded ? tr("Include again") : tr("E&xclude from reminders…"));
    m_decides->setVisible(m_debtor.isValid() && m_known && !m_error);
    m_decides->setText(tr("Invoice %1 decides it.").arg(m_number));
    if (m_error || !m_known) {
        m_step->setText(m_error ? errorText(*m_error) : m_isRead && m_debtor.isValid() ? tr("Nothing is open.") : QString());
        m_why->clear();
        return;
    }
    const InvoiceExplanation& known = *m_known;
    m_step->setText(nextStepText(known, m_on->date().value_or(m_context.today()), m_context.today()));
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
    if (!known.sequence.isEmpty())
        lines += u"• "_s + tr("Sequence “%1”, %2").arg(sequenceText(known.sequence, m_sequence.name, m_sequence.track), assignedByText(known.assignedBy)).toHtmlEscaped();
    else if (known.assignedBy != AssignedBy::Nobody)
        lines += u"• "_s + tr("No reminders, %1").arg(assignedByText(known.assignedBy)).toHtmlEscaped();
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
    m_ahead->setAccessibleName(tr("What if it were another day: days from today"));
    m_whatIf->retranslate();
    m_hold->setText(tr("Put on &hold…"));
    fill();
}

} // namespace tegoed::ui
