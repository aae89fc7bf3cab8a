#pragma once

#include "core/domain/answer/proposed_payment.h"
#include "core/usecases/agreements/agreements_due.h"
#include "ui/screens/contacts/call_dialog.h"
#include "ui/screens/contacts/contact_subject.h"
#include "ui/screens/contacts/promise_dialog.h"

#include <QObject>

#include <functional>
#include <vector>

namespace tegoed::ui {

class AppContext;

/// The commands about what is said and agreed with a debtor, from anywhere. A page says whom it shows; where none does, the dialog
/// asks.
class ContactActions final : public QObject {
    Q_OBJECT
public:
    explicit ContactActions(AppContext& context);
    static ContactActions* of(AppContext& context);

    /// Whom a page has in front; not valid and empty while it is behind another one. The first that knows is taken.
    using Subject = std::function<ContactSubject()>;
    void addSubject(Subject subject) { m_subjects.push_back(std::move(subject)); }
    ContactSubject inFront() const;

    /// The editor of payment plans, when there is one. It begins with what the debtor proposed, as far as that was understood.
    using PlanEditing = std::function<void(const ContactSubject&, const ProposedPayment&)>;
    void setPlanEditor(PlanEditing editor) { m_planEditor = std::move(editor); }
    bool hasPlans() const { return m_planEditor != nullptr; }

    void openQuickAdd(const ContactSubject& subject);
    void openCall(const ContactSubject& subject, const CallDialog::Start& start = {});
    void openPromise(const ContactSubject& subject, const PromiseDialog::Start& start = {});
    void openDeferral(const ContactSubject& subject);
    void openPlan(const ContactSubject& subject, const ProposedPayment& proposed = {});
    void openDispute(const ContactSubject& subject);
    void openReason(const ContactSubject& subject);
    void openHold(InvoiceId invoice);
    void mendNumber(DebtorId debtor); ///< Opens its data.

    // What is done with something that stands: each with undo, and what went wrong is said.
    void settlePromise(std::int64_t id);                 ///< Seen; out of the list of today.
    void withdrawPromise(std::int64_t id);               ///< It was a mistake and counts for nothing.
    void confirmPromise(std::int64_t id);
    void waiveConfirmation(std::int64_t id);
    void endDeferral(std::int64_t id);
    void endDispute(std::int64_t id);                    ///< Asks how.
    void withdrawDispute(std::int64_t id);
    void moveAnswer(std::int64_t id);                    ///< Asks until when.
    void finishAction(InvoiceId invoice);                ///< The next action of its reason is done; the reason stays.

private:
    void addAll();
    void addDialogs();
    InvoiceId invoiceInFront() const; ///< Not valid unless exactly one.

    AppContext& m_context;
    std::vector<Subject> m_subjects;
    PlanEditing m_planEditor;
};

/// Commands and dialogs, for one open book. Before the pages that tell what they act on.
void registerContacts(AppContext& context);

} // namespace tegoed::ui
