#include "ui/screens/agreements/register.h"

#include "core/storage/queries/debtor_queries.h"
#include "core/storage/queries/invoice_queries.h"
#include "core/usecases/claims.h"
#include "ui/screens/agreements/agree_dialog.h"
#include "ui/screens/agreements/agreement_acts.h"
#include "ui/screens/agreements/agreements_page.h"
#include "ui/screens/agreements/choose_debtor_dialog.h"
#include "ui/screens/agreements/plan_editor.h"
#include "ui/screens/agreements/signed_copy_dialog.h"
#include "ui/screens/contacts/contact_actions.h"
#include "ui/screens/messages/message_actions.h"
#include "ui/shell/app_context.h"

#include <QApplication>
#include <QPointer>
#include <QTimer>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {
namespace {

struct AgreementCommands {
    Q_DECLARE_TR_FUNCTIONS(tegoed::ui::AgreementCommands)
};

/// Brings plans up to date while the book is open: when it opens, after money moved, and on a new day.
class PlanFollower final : public QObject {
public:
    explicit PlanFollower(AppContext& context)
        : QObject(&context)
        , m_context(context)
    {
        if (context.isReadOnly())
            return;
        m_soon.setSingleShot(true);
        m_soon.setInterval(kSoonMs);
        m_daily.setInterval(kDailyMs);
        connect(&m_soon, &QTimer::timeout, this, &PlanFollower::follow);
        connect(&m_daily, &QTimer::timeout, this, [this] {
            if (m_context.today() != m_day)
                follow();
        });
        connect(&context, &AppContext::changed, this, [this](const ChangeSet& changes) {
            if (changes.everything || !changes.payments.empty())
                m_soon.start();
        });
        m_soon.start();
        m_daily.start();
    }

private:
    static constexpr int kSoonMs = 200; ///< What changes together is looked at once.
    static constexpr int kDailyMs = 5 * 60'000;

    void follow()
    {
        m_day = m_context.today();
        if (const auto followed = followPlans(m_context.session()); !followed)
            m_context.showError(followed.error());
    }

    AppContext& m_context;
    QTimer m_soon, m_daily;
    Date m_day{2000, 1, 1};
};

using PagePointer = std::shared_ptr<QPointer<AgreementsPage>>;

/// What a new plan is to be about.
struct PlanSubject {
    DebtorId debtor;
    std::vector<InvoiceId> invoices;
};

/// The debtor whose invoices they all are; not valid when they are of several, or there are none.
DebtorId debtorOf(AppContext& context, const std::vector<InvoiceId>& invoices)
{
    DebtorId debtor;
    for (const InvoiceRow& row : InvoiceQueries(context.database()).rows(invoices, context.today())) {
        if (debtor.isValid() && row.debtor != debtor)
            return {};
        debtor = row.debtor;
    }
    return debtor;
}

/// Of the page in front: the invoices selected, else the debtor; of invoices of several debtors nothing.
PlanSubject subjectInFront(AppContext& context, const PagePointer& page)
{
    if (*page && (*page)->isVisible())
        return {(*page)->debtor(), {}};
    const auto* messages = MessageActions::of(context);
    if (!messages)
        return {};
    PlanSubject subject{{}, messages->invoices()};
    subject.debtor = debtorOf(context, subject.invoices);
    if (!subject.debtor.isValid() && !subject.invoices.empty())
        return {}; // Of several debtors.
    if (!subject.debtor.isValid() && messages->debtors().size() == 1)
        subject.debtor = messages->debtors().front();
    return subject;
}

void newPlan(AppContext& context, const PagePointer& page)
{
    const bool isOnPage = *page && (*page)->isVisible();
    PlanSubject subject = subjectInFront(context, page);
    if (!subject.debtor.isValid() || isOnPage) { // On the page of all agreements the row chosen is only the likeliest one.
        ChooseDebtorDialog dialog(context, subject.debtor, QApplication::activeWindow());
        if (dialog.exec() != QDialog::Accepted)
            return;
        subject = {dialog.debtor(), {}};
    }
    openPlanEditor(context, subject.debtor, subject.invoices);
}

void addCommands(AppContext& context, const PagePointer& page)
{
    const auto plan = [page]() -> const PlanRow* { return *page && (*page)->isVisible() ? (*page)->plan() : nullptr; };
    const auto promise = [page]() -> const PromiseRow* { return *page && (*page)->isVisible() ? (*page)->promise() : nullptr; };
    const auto deferral = [page]() -> const DeferralRow* { return *page && (*page)->isVisible() ? (*page)->deferral() : nullptr; };
    const auto dispute = [page]() -> const DisputeRow* { return *page && (*page)->isVisible() ? (*page)->dispute() : nullptr; };
    const auto debtor = [page] { return *page && (*page)->isVisible() ? (*page)->debtor() : DebtorId{}; };
    const auto mayPlan = [plan](PlanAct act) { return plan() && stateAfter(plan()->data.plan.state, act).has_value(); };
    const auto add = [&context](ActionEntry entry) {
        entry.menu = MenuPlace::Debtor;
        entry.group = 6;
        context.actions().add(std::move(entry));
    };
    context.actions().add({.id = u"plan.new"_s, .text = [] { return AgreementCommands::tr("Payment &plan…"); }, .icon = u"calendar"_s,
                           .shortcuts = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R)}, .menu = MenuPlace::Debtor, .group = 1,
                           .trigger = [&context, page] { newPlan(context, page); }, .changesBook = true});
    add({.id = u"agreement.open"_s, .text = [] { return AgreementCommands::tr("Open the agreement"); }, .icon = u"calendar"_s,
         .trigger =
             [&context, plan, debtor] {
                 if (const PlanRow* row = plan())
                     openPlanEditor(context, row->data.plan.id);
                 else
                     context.openDebtor(debtor());
             },
         .isEnabled = [debtor] { return debtor().isValid(); }});
    add({.id = u"agreement.debtor"_s, .text = [] { return AgreementCommands::tr("Open the debtor of the agreement"); }, .icon = u"debtors"_s,
         .trigger = [&context, debtor] { context.openDebtor(debtor()); }, .isEnabled = [debtor] { return debtor().isValid(); }});
    add({.id = u"agreement.sendDue"_s, .text = [] { return AgreementCommands::tr("Send what the plan has to say today"); }, .icon = u"mail"_s,
         .trigger = [&context, plan] { queueAndSendDue(context, plan()->data.plan.id); }, .isEnabled = [plan] { return plan() && plan()->message; },
         .changesBook = true});
    add({.id = u"agreement.confirm"_s, .text = [] { return AgreementCommands::tr("Confirm the promise"); }, .icon = u"mail"_s,
         .trigger = [&context, promise] { confirmPromiseNow(context, PromiseRow(*promise())); },
         .isEnabled = [promise] { return promise() && promise()->endedHow.isEmpty() && promise()->confirmation == ConfirmationState::None; }, .changesBook = true});
    add({.id = u"agreement.agree"_s, .text = [] { return AgreementCommands::tr("Agree on the plan…"); }, .icon = u"success"_s,
         .trigger = [&context, plan] { AgreeDialog(context, plan()->data.plan.id, QApplication::activeWindow()).exec(); },
         .isEnabled = [mayPlan] { return mayPlan(PlanAct::Agree); }, .changesBook = true});
    add({.id = u"agreement.signed"_s, .text = [] { return AgreementCommands::tr("Signed copy of the plan received…"); }, .icon = u"document"_s,
         .trigger = [&context, plan] { SignedCopyDialog(context, plan()->data.plan.id, plan()->data.plan.number, {}, QApplication::activeWindow()).exec(); },
         .isEnabled = [mayPlan] { return mayPlan(PlanAct::Sign); }, .changesBook = true});
    // The row is copied: what was read may be read again while the question stands.
    add({.id = u"agreement.end"_s, .text = [] { return AgreementCommands::tr("End or settle the agreement…"); }, .icon = u"close"_s,
         .trigger =
             [&context, plan, promise, deferral, dispute] {
                 QWidget* window = QApplication::activeWindow();
                 if (const PlanRow* row = plan())
                     endPlanWithQuestion(context, PlanRow(*row), window);
                 else if (const PromiseRow* promised = promise())
                     settlePromiseWithQuestion(context, PromiseRow(*promised), false, window);
                 else if (const DeferralRow* deferred = deferral())
                     endDeferralWithQuestion(context, DeferralRow(*deferred), window);
                 else if (const DisputeRow* disputed = dispute())
                     settleDisputeWithQuestion(context, DisputeRow(*disputed), window);
             },
         .isEnabled =
             [mayPlan, promise, deferral, dispute] {
                 return mayPlan(PlanAct::End) || (promise() && promise()->endedHow.isEmpty()) || (deferral() && !isOver(*deferral()))
                     || (dispute() && !isOver(*dispute()));
             },
         .changesBook = true});
    add({.id = u"agreement.withdraw"_s, .text = [] { return AgreementCommands::tr("Withdraw the agreement…"); }, .icon = u"undo"_s,
         .trigger =
             [&context, plan, promise, dispute] {
                 QWidget* window = QApplication::activeWindow();
                 if (const PlanRow* row = plan())
                     endPlanWithQuestion(context, PlanRow(*row), window);
                 else if (const PromiseRow* promised = promise())
                     settlePromiseWithQuestion(context, PromiseRow(*promised), true, window);
                 else if (const DisputeRow* disputed = dispute())
                     withdrawDisputeNow(context, DisputeRow(*disputed));
             },
         .isEnabled =
             [mayPlan, promise, dispute] {
                 return mayPlan(PlanAct::Withdraw) || (promise() && promise()->endedHow.isEmpty()) || (dispute() && !isOver(*dispute()));
             },
         .changesBook = true});
}

/// For pictures and tests of all dialogs: a new plan for whoever owes most in euro and is in no plan.
QDialog* editorToShow(AppContext& context, QWidget* parent)
{
    DebtorFilter filter;
    filter.onlyOverdue = true;
    for (const DebtorId debtor : DebtorQueries(context.database()).list(filter, DebtorSort::Overdue, SortOrder::Descending, context.today(), 20).ids) {
        if (QDialog* editor = makePlanEditor(context, debtor, {}, {}, parent))
            return editor;
    }
    return nullptr;
}

} // namespace

void registerAgreements(AppContext& context, std::function<int()> toDo)
{
    auto page = std::make_shared<QPointer<AgreementsPage>>();
    PageEntry entry;
    entry.id = u"agreements"_s;
    entry.title = [] { return AgreementsPage::tr("Agreements"); };
    entry.icon = u"calendar"_s;
    entry.order = 45;
    entry.shortcut = QKeySequence(Qt::CTRL | Qt::Key_5);
    entry.badge = std::move(toDo);
    entry.make = [page](AppContext& of) -> Page* {
        *page = new AgreementsPage(of);
        return *page;
    };
    context.pages().add(std::move(entry));
    addCommands(context, page);
    if (auto* contacts = ContactActions::of(context)) { // A call or an answer led to it.
        contacts->setPlanEditor([&context](const ContactSubject& subject, const ProposedPayment& proposed) {
            const DebtorId debtor = subject.debtor.isValid() ? subject.debtor : debtorOf(context, subject.invoices);
            if (debtor.isValid())
                openPlanEditor(context, debtor, subject.invoices,
                               {.parts = proposed.parts, .each = proposed.each, .rhythm = proposed.rhythm, .start = proposed.start, .isByDebtor = !proposed.isEmpty()});
        });
    }
    new PlanFollower(context);
    context.addDialog({u"plan.new"_s, editorToShow});
    context.addDialog({u"plan.chooseDebtor"_s, [](AppContext& c, QWidget* parent) -> QDialog* { return new ChooseDebtorDialog(c, {}, parent); }});
}

} // namespace tegoed::ui
