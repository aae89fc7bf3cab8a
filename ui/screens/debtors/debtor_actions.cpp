#include "ui/screens/debtors/debtor_actions.h"

#include "core/storage/queries/debtor_queries.h"
#include "core/usecases/debtors.h"
#include "ui/screens/contacts/contact_actions.h"
#include "ui/screens/debtors/contact_dialog.h"
#include "ui/screens/debtors/customer_group_dialog.h"
#include "ui/screens/debtors/debtor_detail_view.h"
#include "ui/screens/debtors/debtor_dialog.h"
#include "ui/screens/debtors/debtors_page.h"
#include "ui/screens/debtors/erase_debtor_dialog.h"
#include "ui/screens/debtors/look_alikes_dialog.h"
#include "ui/screens/debtors/reminding_dialog.h"
#include "ui/screens/invoices/add_invoice_dialog.h"
#include "ui/screens/messages/message_actions.h"
#include "ui/screens/payments/record_payment_dialog.h"
#include "ui/screens/rules/explain_dialog.h"
#include "ui/screens/rules/standing_holds.h"
#include "ui/shell/app_context.h"

#include <QApplication>
#include <QClipboard>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {

DebtorActions::DebtorActions(AppContext& context)
    : QObject(&context)
    , m_context(context)
{
    addAll();
    if (auto* messages = MessageActions::of(context)) {
        messages->setDebtors([this] { return chosen(); });
        messages->addInvoices([this] { return m_page && m_page->isVisible() ? m_page->detail().selectedInvoices() : std::vector<InvoiceId>(); });
    }
    if (auto* contacts = ContactActions::of(context))
        contacts->addSubject([this] {
            return ContactSubject{one(), one().isValid() ? m_page->detail().chosenInvoices() : std::vector<InvoiceId>()};
        });
}

std::vector<DebtorId> DebtorActions::chosen() const
{
    return m_page && m_page->isVisible() ? m_page->selectedDebtors() : std::vector<DebtorId>();
}

DebtorId DebtorActions::one() const
{
    const std::vector<DebtorId> debtors = chosen();
    return debtors.size() == 1 ? debtors.front() : DebtorId{};
}

void DebtorActions::addAll()
{
    const auto isOne = [this] { return one().isValid(); };
    const auto any = [this] { return !chosen().empty(); };
    const auto add = [this](ActionEntry entry) { m_context.actions().add(std::move(entry)); };
    add({u"debtor.add"_s, [] { return tr("&Add debtor…"); }, u"add"_s, {}, MenuPlace::Debtor, 0, [this] { addDebtor(); }, {}, {}, QAction::NoRole, true});
    add({u"debtor.open"_s, [] { return tr("&Open debtor"); }, u"debtors"_s, {}, MenuPlace::Debtor, 0, [this] { m_context.openDebtor(one()); }, isOne, {}});
    add({u"debtor.edit"_s, [] { return tr("&Edit debtor…"); }, u"edit"_s, {}, MenuPlace::Debtor, 0, [this] { editDebtor(); }, isOne, {}, QAction::NoRole, true});
    add({u"debtor.note"_s, [] { return tr("Add &note"); }, u"note"_s, {}, MenuPlace::Debtor, 1,
         [this] { note(); }, isOne, {}, QAction::NoRole, true});
    add({.id = u"debtor.payment"_s, .text = [] { return tr("Record a pa&yment…"); }, .icon = u"payments"_s, .menu = MenuPlace::Debtor, .group = 1,
         .trigger = [this] { RecordPaymentDialog(m_context, one(), InvoiceId{}, QApplication::activeWindow()).exec(); }, .isEnabled = isOne,
         .changesBook = true});
    add({.id = u"debtor.invoice"_s, .text = [] { return tr("Add an &invoice…"); }, .icon = u"invoices"_s, .menu = MenuPlace::Debtor, .group = 1,
         .trigger = [this] { AddInvoiceDialog(m_context, one(), QApplication::activeWindow()).exec(); }, .isEnabled = isOne, .changesBook = true});
    add({u"debtor.business"_s, [] { return tr("Settle as &business"); }, u"debtors"_s, {}, MenuPlace::Debtor, 2, [this] { settle(true); }, any, {},
         QAction::NoRole, true});
    add({u"debtor.consumer"_s, [] { return tr("Settle as &consumer"); }, u"contact"_s, {}, MenuPlace::Debtor, 2, [this] { settle(false); }, any, {},
         QAction::NoRole, true});
    add({.id = u"debtor.group"_s, .text = [] { return tr("Customer &group…"); }, .menu = MenuPlace::Debtor, .group = 2,
         .trigger = [this] { CustomerGroupDialog(m_context, chosen(), QApplication::activeWindow()).exec(); }, .isEnabled = any, .changesBook = true});
    add({.id = u"debtor.explain"_s, .text = [] { return tr("E&xplain the next step…"); }, .icon = u"help"_s,
         .shortcuts = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_W)}, .menu = MenuPlace::Debtor, .group = 2, .trigger = [this] { explainNext(); },
         .isEnabled = isOne});
    add({.id = u"debtor.endHold"_s, .text = [] { return tr("End the &hold"); }, .menu = MenuPlace::Debtor, .group = 2,
         .trigger = [this] {
             if (const auto hold = holdOn(m_context, one(), {}))
                 endHold(m_context, *hold);
         },
         .isEnabled = [this] { return one().isValid() && holdOn(m_context, one(), {}); }, .changesBook = true});
    add({u"debtor.merge"_s, [] { return tr("&Merge two debtors…"); }, u"merge"_s, {}, MenuPlace::Debtor, 3, [this] { merge(); },
         [this] { return chosen().size() == 2; }, {}, QAction::NoRole, true});
    add({u"debtor.lookAlikes"_s, [] { return tr("&Look-alikes…"); }, u"merge"_s, {}, MenuPlace::Debtor, 3, [this] { lookAlikes(); }, {}, {},
         QAction::NoRole, true});
    add({u"debtor.archive"_s, [] { return tr("A&rchive or bring back"); }, u"delete"_s, {}, MenuPlace::Debtor, 3, [this] { archive(); }, any, {},
         QAction::NoRole, true});
    add({.id = u"debtor.erase"_s, .text = [] { return tr("Erase personal &data…"); }, .menu = MenuPlace::Debtor, .group = 3,
         .trigger = [this] { eraseWithQuestion(m_context, one(), QApplication::activeWindow()); }, .isEnabled = isOne, .changesBook = true});
    add({u"debtor.copyPhone"_s, [] { return tr("Copy &phone number"); }, u"phone"_s, {}, MenuPlace::Debtor, 4, [this] { copy(true); }, isOne, {}});
    add({u"debtor.copyEmail"_s, [] { return tr("Copy e-&mail address"); }, u"mail"_s, {}, MenuPlace::Debtor, 4, [this] { copy(false); }, isOne, {}});
}

void DebtorActions::addDebtor()
{
    DebtorDialog dialog(m_context, DebtorDialog::New{}, QApplication::activeWindow());
    if (dialog.exec() == QDialog::Accepted)
        m_context.openDebtor(dialog.saved());
}

void DebtorActions::editDebtor()
{
    const std::optional<DebtorDetail> detail = DebtorQueries(m_context.database()).detail(one(), m_context.today());
    if (!detail)
        return;
    DebtorDialog dialog(m_context, *detail, QApplication::activeWindow());
    dialog.exec();
}

void DebtorActions::explainNext()
{
    const std::vector<DebtorRow> rows = DebtorQueries(m_context.database()).rows({one()}, m_context.today());
    if (!rows.empty())
        ExplainDialog(m_context, rows.front().id, rows.front().name, QApplication::activeWindow()).exec();
}

void DebtorActions::settle(bool business)
{
    const PartyKind kind = business ? PartyKind::Business : PartyKind::Consumer;
    const std::vector<DebtorId> debtors = chosen();
    const Result<UndoToken> settled = settlePartyKind(m_context.session(), debtors, kind);
    if (!settled)
        return m_context.showError(settled.error());
    const int count = static_cast<int>(debtors.size());
    m_context.pushUndo([count, business] { return business ? tr("%n debtor(s) settled as business", nullptr, count)
                                                           : tr("%n debtor(s) settled as consumer", nullptr, count); },
                       *settled);
}

void DebtorActions::merge()
{
    const std::vector<DebtorId> debtors = chosen();
    if (debtors.size() == 2)
        mergeWithQuestion(m_context, debtors[0], debtors[1], QApplication::activeWindow());
}

void DebtorActions::lookAlikes()
{
    LookAlikesDialog dialog(m_context, QApplication::activeWindow());
    dialog.exec();
}

void DebtorActions::archive()
{
    DebtorQueries queries(m_context.database());
    for (const DebtorId id : chosen()) {
        const std::optional<DebtorDetail> detail = queries.detail(id, m_context.today());
        if (!detail)
            continue;
        const Result<Done> done = archiveDebtor(m_context.session(), id, !detail->archived);
        if (!done)
            return m_context.showError(done.error());
        m_context.showMessage([name = detail->data.name, wasArchived = detail->archived] {
            return wasArchived ? tr("%1 is out of the archive.").arg(name)
                               : tr("%1 is archived and left out of lists; its invoices stay. The same command brings it back.").arg(name);
        });
    }
}

void DebtorActions::note()
{
    m_context.openDebtor(one());
    if (m_page)
        m_page->detail().focusNote();
}

void DebtorActions::copy(bool phone)
{
    const std::optional<DebtorDetail> detail = DebtorQueries(m_context.database()).detail(one(), m_context.today());
    if (!detail)
        return;
    const QString text = phone ? detail->data.phone : detail->data.email;
    if (text.isEmpty())
        return m_context.showMessage([phone, name = detail->data.name] {
            return phone ? tr("%1 has no phone number.").arg(name) : tr("%1 has no e-mail address.").arg(name);
        });
    QApplication::clipboard()->setText(text);
}

namespace {

/// The dialogs about debtors as pictures and tests open them: of the one who is overdue most, so that there is something to see.
std::optional<DebtorDetail> debtorToShow(AppContext& context)
{
    DebtorQueries queries(context.database());
    const std::vector<DebtorId> ids = queries.list({}, DebtorSort::Overdue, SortOrder::Descending, context.today()).ids;
    return ids.empty() ? std::nullopt : queries.detail(ids.front(), context.today());
}

QDialog* makeEditDialog(AppContext& context, QWidget* parent)
{
    const std::optional<DebtorDetail> debtor = debtorToShow(context);
    return debtor ? new DebtorDialog(context, *debtor, parent) : nullptr;
}

QDialog* makeContactDialog(AppContext& context, QWidget* parent)
{
    const std::optional<DebtorDetail> debtor = debtorToShow(context);
    if (!debtor)
        return nullptr;
    return new ContactDialog({}, true, [&context, id = debtor->id](const ContactData& contact) -> Result<Done> {
        const Result<ContactId> added = addContact(context.session(), id, contact);
        if (!added)
            return added.error();
        return Done{};
    }, parent);
}

QDialog* makeRemindingDialog(AppContext& context, QWidget* parent)
{
    const std::optional<DebtorDetail> debtor = debtorToShow(context);
    if (!debtor)
        return nullptr;
    const auto reminding = readReminding(context.session(), debtor->id);
    return reminding ? new RemindingDialog(context, debtor->id, debtor->data.name, *reminding, parent) : nullptr;
}

QDialog* makeExplainDialog(AppContext& context, QWidget* parent)
{
    const std::optional<DebtorDetail> debtor = debtorToShow(context);
    return debtor ? new ExplainDialog(context, debtor->id, debtor->data.name, parent) : nullptr;
}

QDialog* makeEraseDialog(AppContext& context, QWidget* parent)
{
    const std::optional<DebtorDetail> debtor = debtorToShow(context);
    const Result<ErasureCheck> check = debtor ? checkErasure(context.session(), debtor->id) : Result<ErasureCheck>(Error{});
    return check ? new EraseDebtorDialog(context, debtor->id, *check, parent) : nullptr;
}

QDialog* makeMergeQuestion(AppContext& context, QWidget* parent)
{
    DebtorQueries queries(context.database());
    const std::vector<LookAlike> pairs = queries.lookAlikes(1);
    if (pairs.empty())
        return nullptr;
    const std::vector<DebtorRow> rows = queries.rows({pairs.front().first, pairs.front().second}, context.today());
    return rows.size() == 2 ? new MergeQuestion(rows[0], rows[1], parent) : nullptr;
}

} // namespace

void addDebtorActions(AppContext& context)
{
    new DebtorActions(context);
    context.addDialog({u"debtor.add"_s, [](AppContext& c, QWidget* parent) -> QDialog* { return new DebtorDialog(c, DebtorDialog::New{}, parent); }});
    context.addDialog({u"debtor.edit"_s, makeEditDialog});
    context.addDialog({u"debtor.contact"_s, makeContactDialog});
    context.addDialog({u"debtor.reminding"_s, makeRemindingDialog});
    context.addDialog({u"debtor.explain"_s, makeExplainDialog});
    context.addDialog({u"debtor.group"_s, [](AppContext& c, QWidget* parent) -> QDialog* {
                           const std::optional<DebtorDetail> debtor = debtorToShow(c);
                           return debtor ? new CustomerGroupDialog(c, {debtor->id}, parent) : nullptr;
                       }});
    context.addDialog({u"debtor.lookAlikes"_s, [](AppContext& c, QWidget* parent) -> QDialog* { return new LookAlikesDialog(c, parent); }});
    context.addDialog({u"debtor.merge"_s, makeMergeQuestion});
    context.addDialog({u"debtor.erase"_s, makeEraseDialog});
}

void bindDebtorActions(AppContext& context, DebtorsPage& page)
{
    if (auto* actions = context.findChild<DebtorActions*>())
        actions->bind(page);
}

} // namespace tegoed::ui
