#include "ui/presentation/next_step_text.h"

#include "ui/presentation/date_text.h"
#include "ui/presentation/escalation_text.h"
#include "ui/presentation/message_text.h"

#include <QCoreApplication>

namespace tegoed::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

struct NextStepText {
    Q_DECLARE_TR_FUNCTIONS(NextStepText)
};

} // namespace

QString nextStepText(const InvoiceExplanation& known, const Date& on, const Date& today)
{
    const QString step = known.stage ? stageText(*known.stage) : known.step.startsWith(u"call"_s) ? actionText(ActionKind::Call, Stage::Reminder1)
        : known.step.isEmpty() ? QString()
                               : actionText(ActionKind::HandOver, Stage::Reminder1);
    if (step.isEmpty())
        return NextStepText::tr("There is no next step.");
    if (known.decision.outcome == StepOutcome::Propose)
        return on == today ? NextStepText::tr("Next step: %1, today.").arg(step) : NextStepText::tr("Next step: %1, on this day.").arg(step);
    if (known.day)
        return NextStepText::tr("Next step: %1, on %2 at the earliest.").arg(step, longDateText(*known.day));
    return NextStepText::tr("Next step: %1, not before something changes.").arg(step);
}

QString assignedByText(AssignedBy by)
{
    switch (by) {
    case AssignedBy::Invoice: return NextStepText::tr("chosen for this invoice");
    case AssignedBy::Debtor: return NextStepText::tr("chosen for this debtor");
    case AssignedBy::Group: return NextStepText::tr("of the customer group");
    case AssignedBy::Track: return NextStepText::tr("of the legal track");
    case AssignedBy::Nobody: break;
    }
    return NextStepText::tr("no sequence is assigned");
}

} // namespace tegoed::ui
