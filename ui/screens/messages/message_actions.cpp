#include "ui/screens/messages/message_actions.h"

#include "core/storage/queries/debtor_queries.h"
#include "core/storage/queries/invoice_queries.h"
#include "ui/screens/messages/bulk_sheet.h"
#include "ui/screens/messages/composer_dialog.h"
#include "ui/screens/messages/send_desk.h"
#include "ui/shell/app_context.h"

#include <QApplication>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {
namespace {

/// Who owe most and have the most to show: for pictures and tests of all dialogs.
std::vector<DebtorId> worstDebtors(AppContext& context, int count)
{
    DebtorFilter filter;
    filter.onlyOverdue = true;
    return DebtorQueries(context.database()).list(filter, DebtorSort::Overdue, SortOrder::Descending, context.today(), count).ids;
}

} // namespace

MessageActions::MessageActions(AppContext& context)
    : QObject(&context)
    , m_context(context)
{
    addAll();
    connect(SendDesk::of(context), &SendDesk::composerWanted, this, &MessageActions::openComposer);
}

MessageActions* MessageActions::of(AppContext& context)
{
    return context.findChild<MessageActions*>();
}

std::vector<DebtorId> MessageActions::debtors() const
{
    return m_debtors ? m_debtors() : std::vector<DebtorId>();
}

std::vector<InvoiceId> MessageActions::invoices() const
{
    for (const auto& chosen : m_invoices) {
        if (std::vector<InvoiceId> found = chosen(); !found.empty())
            return found;
    }
    return {};
}

std::optional<ComposePlan> MessageActions::invoicePlan() const
{
    const InvoiceId id = m_invoice ? m_invoice() : InvoiceId{};
    if (!id.isValid())
        return std::nullopt;
    const auto rows = InvoiceQueries(m_context.database()).rows({id}, m_context.today());
    if (rows.empty() || rows.front().kind != InvoiceKind::Invoice || rows.front().open.minorUnits() <= 0)
        return std::nullopt;
    ComposePlan plan;
    plan.debtor = rows.front().debtor;
    plan.invoices = std::vector{id};
    return plan;
}

void MessageActions::addAll()
{
    const auto isOneDebtor = [this] { return debtors().size() == 1; };
    const auto isAny = [this] { return !debtors().empty() || invoicePlan().has_value(); };
    const auto isInvoice = [this] { return invoicePlan().has_value(); };
    const auto add = [this](ActionEntry entry) { m_context.actions().add(std::move(entry)); };
    add({.id = u"message.send"_s, .text = [] { return tr("&Send"); }, .icon = u"mail"_s, .menu = MenuPlace::Debtor, .group = 1,
         .trigger = [this] {
             ComposePlan plan;
             plan.debtor = debtors().front();
             SendDesk::of(m_context)->sendUnseen(plan);
         },
         .isEnabled = isOneDebtor, .changesBook = true});
    add({.id = u"message.compose"_s, .text = [] { return tr("&Message…"); }, .icon = u"edit"_s,
         .shortcuts = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M)}, .menu = MenuPlace::Debtor, .group = 1, .trigger = [this] { compose(); },
         .isEnabled = isAny, .changesBook = true});
    add({.id = u"message.invoice"_s, .text = [] { return tr("&Message about it…"); }, .icon = u"mail"_s, .menu = MenuPlace::Invoice, .group = 1,
         .trigger = [this] { composeForInvoice({}); }, .isEnabled = isInvoice, .changesBook = true});
    add({.id = u"message.sendInvoice"_s, .text = [] { return tr("&Send the invoice again"); }, .icon = u"invoices"_s, .menu = MenuPlace::Invoice,
         .group = 1, .trigger = [this] { composeForInvoice(Stage::InvoiceSent); }, .isEnabled = isInvoice, .changesBook = true});
    add({.id = u"message.undo"_s, .text = [] { return tr("&Undo sending"); }, .icon = u"undo"_s, .shortcuts = {QKeySequence(Qt::ALT | Qt::Key_Z)},
         .menu = MenuPlace::Edit, .group = 0, .trigger = [this] { SendDesk::of(m_context)->undo(); },
         .isEnabled = [this] { return SendDesk::of(m_context)->canUndo(); }, .changesBook = true});
}

void MessageActions::compose()
{
    const std::vector<DebtorId> chosen = debtors();
    if (chosen.size() > 1)
        return openReview(chosen);
    if (chosen.size() == 1) {
        ComposePlan plan;
        plan.debtor = chosen.front();
        return openComposer(plan);
    }
    composeForInvoice({});
}

void MessageActions::composeForInvoice(std::optional<Stage> stage)
{
    auto plan = invoicePlan();
    if (!plan)
        return;
    plan->stage = stage;
    if (stage) // Raises no step and asks for nothing: one click.
        SendDesk::of(m_context)->sendUnseen(*plan);
    else
        openComposer(*plan);
}

void MessageActions::openComposer(const ComposePlan& plan)
{
    auto* dialog = new ComposerDialog(m_context, plan, QApplication::activeWindow());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MessageActions::openReview(const std::vector<DebtorId>& debtors)
{
    openSheet(new BulkSheet(m_context, debtors, QApplication::activeWindow()));
}

void MessageActions::openReview(const std::vector<DueProposal>& proposals, bool asksBank)
{
    if (!proposals.empty())
        openSheet(new BulkSheet(m_context, proposals, asksBank, QApplication::activeWindow()));
}

void MessageActions::openSheet(BulkSheet* sheet)
{
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(sheet, &BulkSheet::composerWanted, this, &MessageActions::openComposer);
    sheet->open();
}

void registerMessages(AppContext& context)
{
    new SendDesk(context);
    new MessageActions(context);
    const auto composer = [](Channel channel) {
        return [channel](AppContext& c, QWidget* parent) -> QDialog* {
            for (const DebtorId debtor : worstDebtors(c, 40)) {
                const ComposePlan plan{.debtor = debtor, .channels = {channel}};
                const auto message = composeMessage(c.session(), plan.request(channel));
                if (message && message->canLeave())
                    return new ComposerDialog(c, plan, parent);
            }
            return nullptr;
        };
    };
    context.addDialog({u"composer"_s, composer(Channel::Email)});
    context.addDialog({u"composer.sms"_s, composer(Channel::Sms)});
    context.addDialog({u"composer.letter"_s, composer(Channel::Letter)});
    context.addDialog({u"composer.blocked"_s, [](AppContext& c, QWidget* parent) -> QDialog* {
                           const auto worst = worstDebtors(c, 1);
                           if (worst.empty())
                               return nullptr;
                           return new ComposerDialog(c, ComposePlan{.debtor = worst.front(), .stage = Stage::Demand}, parent);
                       }});
    context.addDialog({u"review"_s, [](AppContext& c, QWidget* parent) -> QDialog* {
                           const auto worst = worstDebtors(c, 8);
                           return worst.empty() ? nullptr : new BulkSheet(c, worst, parent);
                       }});
}

} // namespace tegoed::ui
