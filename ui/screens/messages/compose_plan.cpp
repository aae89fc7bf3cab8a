#include "ui/screens/messages/compose_plan.h"

#include "core/storage/queries/book_queries.h"
#include "core/storage/queries/debtor_queries.h"
#include "core/storage/queries/outbox_queries.h"
#include "core/usecases/messages/statement.h"
#include "core/usecases/messages/texts.h"
#include "core/usecases/unit_of_work.h"

#include <algorithm>

namespace tegoed::ui {
namespace {

std::map<Channel, QStringList> addressesOf(const DebtorDetail& debtor)
{
    std::map<Channel, QStringList> addresses;
    const auto add = [&](Channel channel, const QString& address) {
        if (!address.isEmpty() && !addresses[channel].contains(address))
            addresses[channel] << address;
    };
    const auto addParty = [&](const QString& email, const QString& phone) {
        add(Channel::Email, email);
        add(Channel::Sms, phone);
        add(Channel::WhatsApp, phone);
    };
    addParty(debtor.data.email, debtor.data.phone);
    for (const DebtorDetail::Contact& contact : debtor.contacts)
        addParty(contact.data.email, contact.data.phone);
    const PostalAddress& post = debtor.data.address;
    if (post.isComplete())
        addresses[Channel::Letter] << QStringList{post.street, QString(post.postalCode + QLatin1Char(' ') + post.city)}.join(QStringLiteral(", "));
    return addresses;
}

Result<ComposedMessage> composeBy(BookSession& session, const ComposePlan& plan, const ComposeRequest& request)
{
    return plan.paymentPlan.isValid() ? composePlanLetter(session, plan.paymentPlan, request) : composeMessage(session, request);
}

Result<ComposedMessage> composeOne(BookSession& session, const ComposePlan& plan, std::optional<Channel> channel)
{
    ComposeRequest request = plan.request(channel);
    auto composed = composeBy(session, plan, request);
    if (!composed || plan.ownTexts.empty())
        return composed;
    const auto own = plan.ownTexts.find({composed->message.channel, composed->message.language, composed->message.stage});
    if (own == plan.ownTexts.end())
        return composed;
    request.channel = composed->message.channel;
    request.editedText = own->second;
    return composeBy(session, plan, request);
}

} // namespace

ComposeRequest ComposePlan::request(std::optional<Channel> channel) const
{
    ComposeRequest request;
    request.debtor = debtor;
    request.stage = stage;
    request.step = step;
    request.repeat = repeat;
    request.payBy = payBy;
    request.currency = currency;
    request.channel = channel;
    request.language = language;
    request.invoices = invoices;
    if (channel) {
        if (const auto found = recipients.find(*channel); found != recipients.end())
            request.recipient = found->second;
    }
    request.withLetter = withLetter;
    request.withInvoiceCopies = withInvoiceCopies;
    if (channel.value_or(Channel::Email) == Channel::Email) // Nothing goes along with a text message or in an envelope.
        request.files = files;
    request.plannedDay = plannedDay;
    return request;
}

ComposePlan planOf(const DueProposal& proposal, const std::vector<Channel>& channels)
{
    ComposePlan plan;
    plan.debtor = proposal.debtor;
    plan.stage = proposal.stage;
    plan.step = proposal.step;
    plan.repeat = proposal.repeat;
    plan.payBy = proposal.payBy;
    plan.currency = proposal.asked.currency().code();
    plan.channels = channels;
    plan.invoices.emplace();
    for (const DueInvoice& invoice : proposal.invoices)
        plan.invoices->push_back(invoice.id);
    return plan;
}

bool ComposePlan::has(Channel channel) const
{
    return std::find(channels.begin(), channels.end(), channel) != channels.end();
}

Result<ComposedPlan> composePlan(BookSession& session, const ComposePlan& plan)
{
    ComposedPlan composed;
    bool isDutch = false;
    const auto ground = reading([&]() -> Result<Done> {
        const auto debtor = DebtorQueries(session.database).detail(plan.debtor, session.clock.today());
        if (!debtor)
            return Error{Error::Code::NotFound, {QStringLiteral("debtor"), QString::number(plan.debtor.value)}, {}};
        composed.addresses = addressesOf(*debtor);
        composed.debtorName = debtor->data.name;
        const QString language = !plan.language.isEmpty() ? plan.language
            : !debtor->data.language.isEmpty()            ? debtor->data.language
                                                          : BookQueries(session.database).info().language;
        isDutch = language.startsWith(QLatin1StringView("nl"));
        const auto texts = bookTexts(session.database);
        if (!texts)
            return texts.error();
        composed.languages = texts->languages();
        return Done{};
    });
    if (!ground)
        return ground.error();
    ComposePlan whole = plan;
    if (plan.withStatement) {
        const auto statement = makeStatement(session, {plan.debtor, plan.language, {}});
        if (!statement)
            return statement.error();
        const QString name = isDutch ? QStringLiteral("rekeningoverzicht.pdf") : QStringLiteral("statement.pdf");
        whole.files.push_back({QStringLiteral("statement"), name, QStringLiteral("application/pdf"), statement->pdf, {}});
    }
    std::vector<std::optional<Channel>> channels(plan.channels.begin(), plan.channels.end());
    if (channels.empty())
        channels.emplace_back();
    for (const std::optional<Channel> channel : channels) {
        auto message = composeOne(session, whole, channel);
        if (!message)
            return message.error();
        composed.messages.push_back(std::move(message).value());
    }
    return composed;
}

bool hasWaitingMessage(Database& database, DebtorId debtor)
{
    const auto waits = [](const MessageRow& row) {
        switch (row.message.data.state) {
        case MessageState::Proposed:
        case MessageState::Queued:
        case MessageState::Claimed:
        case MessageState::Wire:
        case MessageState::Unknown:
        case MessageState::ToConfirm:
        case MessageState::ToPrint:
        case MessageState::Printed:
            return row.message.data.countsAsContact;
        default:
            return false;
        }
    };
    const auto rows = OutboxQueries(database).ofDebtor(debtor);
    return std::any_of(rows.begin(), rows.end(), waits);
}

bool mustBeSeen(Stage stage)
{
    return stage == Stage::Demand || stage == Stage::FinalNotice || stage == Stage::LimitationNotice;
}

bool mayLeaveUnseen(const ComposedMessage& message)
{
    return message.canLeave() && message.warnings.empty() && !mustBeSeen(message.message.stage) && message.message.channel != Channel::Letter;
}

} // namespace tegoed::ui
