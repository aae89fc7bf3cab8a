#include "ui/screens/invoices/invoice_actions.h"

#include "core/storage/queries/invoice_queries.h"
#include "core/usecases/escalation/direct_debit.h"
#include "ui/screens/contacts/contact_actions.h"
#include "ui/screens/invoices/add_invoice_dialog.h"
#include "ui/screens/invoices/invoice_detail_view.h"
#include "ui/screens/invoices/invoices_page.h"
#include "ui/screens/invoices/write_off_dialog.h"
#include "ui/screens/messages/message_actions.h"
#include "ui/screens/payments/record_payment_dialog.h"
#include "ui/screens/rules/standing_holds.h"
#include "ui/shell/app_context.h"

#include <QApplication>
#include <QClipboard>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {

InvoiceActions::InvoiceActions(AppContext& context)
    : QObject(&context)
    , m_context(context)
{
    addAll();
    if (auto* messages = MessageActions::of(context)) {
        messages->setInvoice([this] { return chosen(); });
        messages->addInvoices([this] { return m_page && m_page->isVisible() ? m_page->selectedInvoices() : std::vector<InvoiceId>(); });
    }
    if (auto* contacts = ContactActions::of(context))
        contacts->addSubject([this] { return chosen().isValid() ? ContactSubject{{}, {chosen()}} : ContactSubject{}; });
}

InvoiceId InvoiceActions::chosen() const
{
    return m_page && m_page->isVisible() ? m_page->currentInvoice() : InvoiceId{};
}

bool InvoiceActions::isOpen() const
{
    const InvoiceId id = chosen();
    if (!id.isValid())
        return false;
    const auto rows = InvoiceQueries(m_context.database()).rows({id}, m_context.today());
    return !rows.empty() && rows.front().open.minorUnits() > 0;
}

void InvoiceActions::addAll()
{
    const auto any = [this] { return chosen().isValid(); };
    const auto row = [this]() -> std::optional<InvoiceRow> {
        const auto rows = InvoiceQueries(m_context.database()).rows({chosen()}, m_context.today());
        return rows.empty() ? std::nullopt : std::optional(rows.front());
    };
    const auto add = [this](ActionEntry entry) { m_context.actions().add(std::move(entry)); };
    add({.id = u"invoice.add"_s, .text = [] { return tr("&Add invoice…"); }, .icon = u"add"_s, .menu = MenuPlace::Invoice, .group = 0,
         .trigger = [this] {
             AddInvoiceDialog dialog(m_context, {}, QApplication::activeWindow());
             if (dialog.exec() == QDialog::Accepted)
                 m_context.openInvoice(dialog.saved());
         },
         .changesBook = true});
    add({.id = u"invoice.open"_s, .text = [] { return tr("&Open invoice"); }, .icon = u"invoices"_s, .menu = MenuPlace::Invoice, .group = 0,
         .trigger = [this] { m_context.openInvoice(chosen()); }, .isEnabled = any});
    add({.id = u"invoice.debtor"_s, .text = [] { return tr("Open its &debtor"); }, .icon = u"debtors"_s, .menu = MenuPlace::Invoice, .group = 0,
         .trigger = [this, row] {
             if (const auto found = row())
                 m_context.openDebtor(found->debtor);
         },
         .isEnabled = any});
    add({.id = u"invoice.payment"_s, .text = [] { return tr("Record a &payment for it…"); }, .icon = u"payments"_s, .menu = MenuPlace::Invoice,
         .group = 1,
         .trigger = [this, row] {
             if (const auto found = row())
                 RecordPaymentDialog(m_context, found->debtor, found->id, QApplication::activeWindow()).exec();
         },
         .isEnabled = [this] { return isOpen(); }, .changesBook = true});
    add({.id = u"invoice.writeOff"_s, .text = [] { return tr("&Write off…"); }, .icon = u"delete"_s, .menu = MenuPlace::Invoice, .group = 1,
         .trigger = [this, row] {
             if (const auto found = row())
                 WriteOffDialog(m_context, *found, QApplication::activeWindow()).exec();
         },
         .isEnabled = [this] { return isOpen(); }, .changesBook = true});
    add({.id = u"invoice.endHold"_s, .text = [] { return tr("End the &hold"); }, .menu = MenuPlace::Invoice, .group = 1,
         .trigger = [this] {
             if (const auto hold = holdOn(m_context, {}, chosen()))
                 endHold(m_context, *hold);
         },
         .isEnabled = [this] { return chosen().isValid() && holdOn(m_context, {}, chosen()); }, .changesBook = true});
    add({.id = u"invoice.directDebit"_s, .text = [] { return tr("Direct de&bit on or off"); }, .menu = MenuPlace::Invoice, .group = 1,
         .trigger = [this] { changeDirectDebit(); }, .isEnabled = [this] { return isOpen(); }, .changesBook = true});
    add({.id = u"invoice.attach"_s, .text = [] { return tr("Attach a &file…"); }, .icon = u"document"_s, .menu = MenuPlace::Invoice, .group = 2,
         .trigger = [this] {
             m_context.openInvoice(chosen());
             m_page->detail().chooseFiles();
         },
         .isEnabled = any, .changesBook = true});
    add({.id = u"invoice.copyNumber"_s, .text = [] { return tr("&Copy invoice number"); }, .menu = MenuPlace::Invoice, .group = 2,
         .trigger = [row] {
             if (const auto found = row())
                 QApplication::clipboard()->setText(found->number);
         },
         .isEnabled = any});
}

void InvoiceActions::changeDirectDebit()
{
    const auto detail = InvoiceQueries(m_context.database()).detail(chosen(), m_context.today());
    if (!detail)
        return;
    const bool isWanted = !detail->data.isDirectDebit;
    const auto done = setDirectDebit(m_context.session(), {chosen()}, isWanted);
    if (!done)
        return m_context.showError(done.error());
    m_context.pushUndo([number = detail->data.number, isWanted] {
        return isWanted ? tr("invoice %1 by direct debit").arg(number) : tr("invoice %1 not by direct debit any more").arg(number);
    }, *done);
}

namespace {

/// The invoice that is overdue longest, as pictures and tests of the dialogs show it.
std::optional<InvoiceRow> invoiceToShow(AppContext& context)
{
    InvoiceQueries queries(context.database());
    InvoiceFilter filter;
    filter.onlyOverdue = true;
    const auto found = queries.list(filter, InvoiceSort::DueDate, SortOrder::Ascending, context.today());
    const auto rows = found.ids.empty() ? std::vector<InvoiceRow>() : queries.rows({found.ids.front()}, context.today());
    return rows.empty() ? std::nullopt : std::optional(rows.front());
}

QDialog* makeAddDialog(AppContext& context, QWidget* parent)
{
    const std::optional<InvoiceRow> invoice = invoiceToShow(context);
    return new AddInvoiceDialog(context, invoice ? invoice->debtor : DebtorId{}, parent);
}

QDialog* makeWriteOffDialog(AppContext& context, QWidget* parent)
{
    const std::optional<InvoiceRow> invoice = invoiceToShow(context);
    return invoice ? new WriteOffDialog(context, *invoice, parent) : nullptr;
}

} // namespace

void addInvoiceActions(AppContext& context)
{
    new InvoiceActions(context);
    context.addDialog({u"invoice.add"_s, makeAddDialog});
    context.addDialog({u"invoice.writeOff"_s, makeWriteOffDialog});
}

void bindInvoiceActions(AppContext& context, InvoicesPage& page)
{
    if (auto* actions = context.findChild<InvoiceActions*>())
        actions->bind(page);
}

} // namespace tegoed::ui
