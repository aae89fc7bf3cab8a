#include "ui/screens/today/today_acts.h"

#include "core/usecases/escalation/announced_days.h"
#include "core/usecases/escalation/holds.h"
#include "ui/presentation/escalation_text.h"
#include "ui/screens/today/today_page.h"

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {

std::vector<InvoiceId> invoiceIdsOf(const DueProposal& proposal)
{
    std::vector<InvoiceId> ids;
    for (const DueInvoice& invoice : proposal.invoices)
        ids.push_back(invoice.id);
    return ids;
}

ReasonedAct putOffAct(const DueProposal& proposal, const Date& today)
{
    const QString name = proposal.debtorName;
    ReasonedAct act;
    act.id = u"snooze"_s;
    act.title = [] { return TodayPage::tr("Not now"); };
    act.about = [name] { return TodayPage::tr("The invoices of %1 in this row show again on the day you choose.").arg(name); };
    act.verb = [] { return TodayPage::tr("Put off"); };
    act.day = ReasonedAct::Day::Required;
    act.dayCaption = [] { return TodayPage::tr("&Again on"); };
    act.proposedDay = today.plusDays(1);
    act.offersDays = true;
    act.needsReason = false;
    act.act = [ids = invoiceIdsOf(proposal)](BookSession& session, const QString& reason, const std::optional<Date>& day) {
        return snooze(session, ids, *day, reason);
    };
    act.undoText = [name] { return TodayPage::tr("%1 put off").arg(name); };
    return act;
}

ReasonedAct passOverAct(const DueProposal& proposal)
{
    const QString name = proposal.debtorName;
    ReasonedAct act;
    act.id = u"pass"_s;
    act.title = [] { return TodayPage::tr("Pass over this step"); };
    act.about = [name, what = proposal] {
        return TodayPage::tr("“%1” to %2 is not sent; the next step follows in its turn.").arg(actionText(what.kind, what.stage), name);
    };
    act.verb = [] { return TodayPage::tr("Pass over"); };
    act.act = [ids = invoiceIdsOf(proposal), step = proposal.step, repeat = proposal.repeat](BookSession& session, const QString& reason, const std::optional<Date>&) {
        return skipStep(session, ids, step, repeat, reason);
    };
    act.undoText = [name] { return TodayPage::tr("step of %1 passed over").arg(name); };
    return act;
}

ReasonedAct announcedAct(const DueProposal& proposal, bool isExtended, const Date& today)
{
    const QString name = proposal.debtorName;
    ReasonedAct act;
    act.id = isExtended ? u"extend"_s : u"drop"_s;
    act.title = [isExtended] { return isExtended ? TodayPage::tr("Extend the announced day") : TodayPage::tr("Drop the announced day"); };
    act.about = [name, isExtended] {
        return isExtended ? TodayPage::tr("The final notice to %1 announced this day. Tell the debtor of the new one with a message.").arg(name)
                          : TodayPage::tr("What the final notice to %1 announced is not carried out.").arg(name);
    };
    act.verb = [isExtended] { return isExtended ? TodayPage::tr("Extend") : TodayPage::tr("Drop"); };
    if (isExtended) {
        act.day = ReasonedAct::Day::Required;
        act.dayCaption = [] { return TodayPage::tr("&New day"); };
        act.proposedDay = today.plusDays(7);
        act.offersDays = true;
    }
    act.act = [message = proposal.announced->message, isExtended](BookSession& session, const QString& reason, const std::optional<Date>& day) {
        return isExtended ? extendAnnounced(session, message, *day, reason) : dropAnnounced(session, message, reason);
    };
    act.undoText = [name] { return TodayPage::tr("announced day of %1 decided").arg(name); };
    return act;
}

} // namespace tegoed::ui
