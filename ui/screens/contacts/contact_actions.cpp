#include "ui/screens/contacts/contact_actions.h"

#include "core/storage/queries/debtor_queries.h"
#include "core/storage/queries/invoice_queries.h"
#include "core/usecases/agreements/deferrals.h"
#include "core/usecases/agreements/disputes.h"
#include "core/usecases/agreements/payment_reasons.h"
#include "core/usecases/agreements/promises.h"
#include "core/usecases/escalation/holds.h"
#include "core/usecases/messages/outbox.h"
#include "ui/presentation/date_text.h"
#include "ui/presentation/money_text.h"
#include "ui/screens/contacts/deferral_dialog.h"
#include "ui/screens/contacts/dispute_dialog.h"
#include "ui/screens/contacts/dispute_outcome_dialog.h"
#include "ui/screens/contacts/payment_reason_dialog.h"
#include "ui/screens/contacts/quick_add_dialog.h"
#include "ui/screens/messages/send_desk.h"
#include "ui/screens/rules/reason_dialog.h"
#include "ui/shell/app_context.h"
#include "ui/shell/open_dialog.h"


#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {
namespace {

std::optional<DisputeRow> disputeWith(AppContext& context, std::int64_t id)
{
    const auto rows = disputes(context.session());
    if (!rows)
        return std::nullopt;
    const auto found = std::find_if(rows->begin(), rows->end(), [id](const DisputeRow& row) { return row.id.value == id; });
    return found == rows->end() ? std::nullopt : std::optional(*found);
}

} // namespace

ContactActions::ContactActions(AppContext& context)
    : QObject(&context)
    , m_context(context)
{
    addAll();
    addDialogs();
}

ContactActions* ContactActions::of(AppContext& context)
{
    return context.findChild<ContactActions*>();
}

ContactSubject ContactActions::inFront() const
{
    for (const Subject& subject : m_subjects) {
        if (ContactSubject found = subject(); found.debtor.isValid() || !found.invoices.empty())
            return found;
    }
    return {};
}

InvoiceId ContactActions::invoiceInFront() const
{
    const ContactSubject subject = inFront();
    return subject.invoices.size() == 1 ? subject.invoices.front() : InvoiceId{};
}

void ContactActions::addAll()
{
    const auto add = [this](const QString& id, std::function<QString()> text, const QString& icon, QList<QKeySequence> shortcuts, std::function<void()> trigger) {
        m_context.actions().add({.id = id, .text = std::move(text), .icon = icon, .shortcuts = std::move(shortcuts), .menu = MenuPlace::Debtor, .group = 1,
                                 .trigger = std::move(trigger), .changesBook = true});
    };
    add(u"contact.quickAdd"_s, [] { return tr("Note, call or &promise…"); }, u"note"_s, {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N)},
        [this] { openQuickAdd(inFront()); });
    add(u"contact.call"_s, [] { return tr("Note a &call…"); }, u"phone"_s, {}, [this] { openCall(inFront()); });
    add(u"contact.promise"_s, [] { return tr("Pro&mise to pay…"); }, u"promise"_s, {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B)},
        [this] { openPromise(inFront()); });
    add(u"contact.deferral"_s, [] { return tr("&Deferral…"); }, u"forward"_s, {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_U)},
        [this] { openDeferral(inFront()); });
    add(u"contact.dispute"_s, [] { return tr("Disp&ute…"); }, u"dispute"_s, {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_G)},
        [this] { openDispute(inFront()); });
    add(u"contact.reason"_s, [] { return tr("&Reason for not paying…"); }, u"help"_s, {}, [this] { openReason(inFront()); });
    m_context.actions().add({.id = u"invoice.hold"_s, .text = [] { return tr("Put on &hold…"); }, .icon = u"hold"_s, .menu = MenuPlace::Invoice, .group = 1,
                             .trigger = [this] { openHold(invoiceInFront()); }, .isEnabled = [this] { return invoiceInFront().isValid(); }, .changesBook = true});
}

void ContactActions::openQuickAdd(const ContactSubject& subject)
{
    openDialog(m_context, new QuickAddDialog(m_context, subject, dialogParent()));
}

void ContactActions::openCall(const ContactSubject& subject, const CallDialog::Start& start)
{
    openDialog(m_context, new CallDialog(m_context, subject, start, dialogParent()));
}

void ContactActions::openPromise(const ContactSubject& subject, const PromiseDialog::Start& start)
{
    openDialog(m_context, new PromiseDialog(m_context, subject, start, dialogParent()));
}

void ContactActions::openDeferral(const ContactSubject& subject)
{
    openDialog(m_context, new DeferralDialog(m_context, subject, dialogParent()));
}

void ContactActions::openPlan(const ContactSubject& subject, const ProposedPayment& proposed)
{
    if (m_planEditor)
        m_planEditor(subject, proposed);
}

void ContactActions::openDispute(const ContactSubject& subject)
{
    openDialog(m_context, new DisputeDialog(m_context, subject, dialogParent()));
}

void ContactActions::openReason(const ContactSubject& subject)
{
    openDialog(m_context, new PaymentReasonDialog(m_context, subject, dialogParent()));
}

void ContactActions::mendNumber(DebtorId debtor)
{
    m_context.openDebtor(debtor);
    m_context.actions().refresh();
    if (QAction* edit = m_context.actions().action(u"debtor.edit"_s))
        edit->trigger();
}

void ContactActions::openHold(InvoiceId invoice)
{
    const auto rows = InvoiceQueries(m_context.database()).rows({invoice}, m_context.today());
    if (rows.empty())
        return;
    const QString number = rows.front().number;
    ReasonedAct act;
    act.id = u"holdInvoice"_s;
    act.title = [] { return tr("Put on hold"); };
    act.about = [number] { return tr("Nothing is proposed and nothing leaves about invoice %1 while it is on hold; the others go on.").arg(number); };
    act.verb = [] { return tr("Put on hold"); };
    act.day = ReasonedAct::Day::Optional;
    act.dayCaption = [] { return tr("&Until (empty = until you clear it)"); };
    act.offersDays = true;
    act.act = [invoice](BookSession& session, const QString& reason, const std::optional<Date>& day) -> Result<UndoToken> {
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
    openDialog(m_context, new ReasonDialog(m_context, std::move(act), dialogParent()));
}

void ContactActions::settlePromise(std::int64_t id)
{
    const auto done = endPromise(m_context.session(), AgreementId{id}, false);
    if (!done)
        return m_context.showError(done.error());
    m_context.pushUndo([] { return tr("promise settled"); }, *done);
}

void ContactActions::withdrawPromise(std::int64_t id)
{
    const auto done = endPromise(m_context.session(), AgreementId{id}, true);
    if (!done)
        return m_context.showError(done.error());
    m_context.pushUndo([] { return tr("promise withdrawn"); }, *done);
}

void ContactActions::confirmPromise(std::int64_t id)
{
    const auto made = tegoed::confirmPromise(m_context.session(), AgreementId{id}, {});
    if (!made)
        return m_context.showError(made.error());
    m_context.pushUndo([] { return tr("confirmation of a promise"); }, made->undo);
    if (const auto approved = approveMessages(m_context.session(), {made->confirmation}, {}); !approved)
        return m_context.showError(approved.error()); // It stays in the outbox as a proposal.
    if (auto* desk = SendDesk::of(m_context))
        desk->follow({made->confirmation});
}

void ContactActions::waiveConfirmation(std::int64_t id)
{
    const auto done = tegoed::waiveConfirmation(m_context.session(), AgreementId{id});
    if (!done)
        return m_context.showError(done.error());
    m_context.pushUndo([] { return tr("promise needs no confirmation"); }, *done);
}

void ContactActions::endDeferral(std::int64_t id)
{
    const auto done = tegoed::endDeferral(m_context.session(), AgreementId{id});
    if (!done)
        return m_context.showError(done.error());
    m_context.pushUndo([] { return tr("deferral ended"); }, *done);
}

void ContactActions::endDispute(std::int64_t id)
{
    if (auto dispute = disputeWith(m_context, id))
        openDialog(m_context, new DisputeOutcomeDialog(m_context, *std::move(dispute), dialogParent()));
}

void ContactActions::withdrawDispute(std::int64_t id)
{
    const auto done = tegoed::withdrawDispute(m_context.session(), DisputeId{id});
    if (!done)
        return m_context.showError(done.error());
    m_context.pushUndo([] { return tr("dispute withdrawn"); }, *done);
}

void ContactActions::moveAnswer(std::int64_t id)
{
    const auto dispute = disputeWith(m_context, id);
    if (!dispute)
        return;
    const QString number = dispute->number;
    ReasonedAct act;
    act.id = u"moveAnswer"_s;
    act.title = [] { return tr("Another day for the answer"); };
    act.about = [number] { return tr("The debtor hears about invoice %1 by this day.").arg(number); };
    act.verb = [] { return tr("Move"); };
    act.day = ReasonedAct::Day::Required;
    act.dayCaption = [] { return tr("Answer &by"); };
    act.proposedDay = m_context.today().plusDays(7);
    act.offersDays = true;
    act.needsReason = false;
    act.act = [id](BookSession& session, const QString&, const std::optional<Date>& day) { return changeDispute(session, DisputeId{id}, std::nullopt, day); };
    act.undoText = [number] { return tr("answer about invoice %1 moved").arg(number); };
    openDialog(m_context, new ReasonDialog(m_context, std::move(act), dialogParent()));
}

void ContactActions::finishAction(InvoiceId invoice)
{
    const auto known = reasonOf(m_context.session(), invoice);
    if (!known)
        return m_context.showError(known.error());
    if (!*known)
        return;
    NewReason same;
    same.invoice = invoice;
    same.reason = (*known)->reason;
    same.day = (*known)->day;
    same.source = (*known)->source;
    same.note = (*known)->note;
    const auto done = recordReason(m_context.session(), same);
    if (!done)
        return m_context.showError(done.error());
    m_context.pushUndo([action = (*known)->nextAction] { return tr("“%1” done").arg(action); }, *done);
}

namespace {

/// Who owes most and has something overdue: for pictures and tests of all dialogs.
ContactSubject subjectToShow(AppContext& context)
{
    DebtorFilter filter;
    filter.onlyOverdue = true;
    const auto ids = DebtorQueries(context.database()).list(filter, DebtorSort::Overdue, SortOrder::Descending, context.today(), 1).ids;
    return ids.empty() ? ContactSubject{} : ContactSubject{ids.front(), {}};
}

template <typename Dialog>
QDialog* makeDialog(AppContext& context, QWidget* parent)
{
    const ContactSubject subject = subjectToShow(context);
    return subject.debtor.isValid() ? new Dialog(context, subject, parent) : nullptr;
}

} // namespace

void ContactActions::addDialogs()
{
    m_context.addDialog({u"contact.quickAdd"_s, makeDialog<QuickAddDialog>});
    m_context.addDialog({u"contact.call"_s, makeDialog<CallDialog>});
    m_context.addDialog({u"contact.promise"_s, makeDialog<PromiseDialog>});
    m_context.addDialog({u"contact.deferral"_s, makeDialog<DeferralDialog>});
    m_context.addDialog({u"contact.dispute"_s, makeDialog<DisputeDialog>});
    m_context.addDialog({u"contact.reason"_s, makeDialog<PaymentReasonDialog>});
    m_context.addDialog({u"contact.outcome"_s, [](AppContext& c, QWidget* parent) -> QDialog* {
                             const auto rows = disputes(c.session());
                             return rows && !rows->empty() ? new DisputeOutcomeDialog(c, rows->front(), parent) : nullptr;
                         }});
}

void registerContacts(AppContext& context)
{
    new ContactActions(context);
}

} // namespace tegoed::ui
