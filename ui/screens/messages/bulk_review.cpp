#include "ui/screens/messages/bulk_review.h"

#include "core/storage/queries/debtor_queries.h"
#include "core/usecases/unit_of_work.h"

#include <algorithm>

namespace tegoed::ui {

int BulkReview::count() const
{
    return static_cast<int>(std::count_if(rows.begin(), rows.end(), [](const Row& row) { return row.counts(); }));
}

int BulkReview::countOf(Channel channel) const
{
    return static_cast<int>(std::count_if(rows.begin(), rows.end(), [&](const Row& row) { return row.counts() && row.message->message.channel == channel; }));
}

int BulkReview::smsParts() const
{
    int parts = 0;
    for (const Row& row : rows) {
        if (row.counts() && row.message->message.channel == Channel::Sms)
            parts += row.message->sms.parts;
    }
    return parts;
}

std::vector<Money> BulkReview::asked() const
{
    std::vector<Money> sums;
    for (const Row& row : rows) {
        if (!row.counts())
            continue;
        const Money& amount = row.message->message.asked;
        const auto sum = std::find_if(sums.begin(), sums.end(), [&](const Money& m) { return sameCurrency(m, amount); });
        if (sum == sums.end())
            sums.push_back(amount);
        else
            *sum += amount;
    }
    return sums;
}

std::vector<ComposedMessage> BulkReview::leaving() const
{
    std::vector<ComposedMessage> messages;
    for (const Row& row : rows) {
        if (row.counts())
            messages.push_back(*row.message);
    }
    return messages;
}

Result<BulkReview> composeBulk(BookSession& session, const std::vector<DebtorId>& debtors, Progress& progress)
{
    BulkReview review;
    const auto names = reading([&]() -> Result<std::vector<DebtorRow>> { return DebtorQueries(session.database).rows(debtors, session.clock.today()); });
    if (!names)
        return names.error();
    const auto total = static_cast<std::int64_t>(names->size());
    for (const DebtorRow& debtor : *names) {
        if (!progress.report(static_cast<std::int64_t>(review.rows.size()), total))
            return Error{Error::Code::Cancelled, {}, {}};
        BulkReview::Row row;
        row.debtor = debtor.id;
        row.name = debtor.name;
        ComposePlan plan;
        plan.debtor = debtor.id;
        auto composed = composeMessage(session, plan.request({}));
        if (composed)
            row.message = std::move(composed).value();
        else
            row.error = composed.error();
        const auto waits = reading([&]() -> Result<bool> { return hasWaitingMessage(session.database, debtor.id); });
        row.isWaiting = waits && *waits;
        row.isTicked = row.canLeave() && !row.isWaiting;
        review.rows.push_back(std::move(row));
    }
    return review;
}

Result<BulkReview> composeProposals(BookSession& session, const std::vector<DueProposal>& proposals, Progress& progress)
{
    auto prepared = prepareProposals(session, proposals, progress);
    if (!prepared)
        return prepared.error();
    BulkReview review;
    for (PreparedMessage& made : *prepared) {
        BulkReview::Row row;
        row.debtor = made.proposal.debtor;
        row.name = made.proposal.debtorName;
        row.channel = made.channel;
        row.message = std::move(made.composed);
        row.error = made.error;
        const auto waits = reading([&]() -> Result<bool> { return hasWaitingMessage(session.database, row.debtor); });
        row.isWaiting = waits && *waits;
        row.isTicked = row.canLeave() && !row.isWaiting;
        row.proposal = std::move(made.proposal);
        review.rows.push_back(std::move(row));
    }
    return review;
}

} // namespace tegoed::ui
