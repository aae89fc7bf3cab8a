#include "core/usecases/escalation/prepare.h"

namespace tegoed {

ComposeRequest requestOf(const DueProposal& proposal, Channel channel)
{
    ComposeRequest request;
    request.debtor = proposal.debtor;
    request.stage = proposal.stage;
    request.step = proposal.step;
    request.repeat = proposal.repeat;
    request.channel = channel;
    request.currency = proposal.asked.currency().code();
    request.payBy = proposal.payBy;
    std::vector<InvoiceId> asked;
    for (const DueInvoice& invoice : proposal.invoices)
        asked.push_back(invoice.id);
    request.invoices = asked;
    return request;
}

Result<std::vector<PreparedMessage>> prepareProposals(BookSession& session, const std::vector<DueProposal>& proposals, Progress& progress)
{
    std::vector<PreparedMessage> messages;
    std::int64_t done = 0;
    for (const DueProposal& proposal : proposals) {
        if (!progress.report(done++, static_cast<std::int64_t>(proposals.size())))
            return Error{Error::Code::Cancelled, {}, {}};
        if (proposal.kind != ActionKind::Message)
            continue;
        for (const Channel channel : proposal.channels) {
            PreparedMessage message;
            message.proposal = proposal;
            message.channel = channel;
            auto composed = composeMessage(session, requestOf(proposal, channel));
            if (composed)
                message.composed = std::move(composed).value();
            else
                message.error = composed.error();
            messages.push_back(std::move(message));
        }
    }
    return messages;
}

Result<int> keepPrepared(BookSession& session, std::vector<PreparedMessage>& messages, Progress& progress)
{
    int kept = 0;
    std::int64_t done = 0;
    for (PreparedMessage& message : messages) {
        if (!progress.report(done++, static_cast<std::int64_t>(messages.size())))
            return Error{Error::Code::Cancelled, {}, {}};
        if (!message.canLeave())
            continue;
        const auto id = keepMessage(session, *message.composed, MessageState::Proposed);
        if (id) {
            message.kept = *id;
            ++kept;
        } else {
            message.error = id.error();
        }
    }
    return kept;
}

} // namespace tegoed
