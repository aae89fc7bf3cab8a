#include "core/usecases/reminding.h"

#include "core/storage/queries/escalation_queries.h"
#include "core/usecases/acts/act.h"
#include "core/usecases/escalation/direct_debit.h"
#include "core/usecases/unit_of_work.h"

#include <iterator>

namespace tegoed {

Result<Reminding> readReminding(BookSession& session, DebtorId debtor)
{
    const Result<Assignments> chosen = assignments(session);
    if (!chosen)
        return chosen.error();
    const Result<std::vector<SequenceRow>> rows = assignableSequences(session);
    if (!rows)
        return rows.error();
    return reading([&]() -> Result<Reminding> {
        const DebtorQueries queries(session.database);
        const auto detail = queries.detail(debtor, session.clock.today());
        if (!detail)
            return notFound("debtor", debtor.value);
        Assignments others = *chosen;
        others.byDebtor.remove(debtor.value);
        Reminding result;
        result.sequence = sequenceFor(*chosen, detail->track, detail->data.group, debtor, {});
        result.withoutOwn = sequenceFor(others, detail->track, detail->data.group, debtor, {});
        result.choices = *rows;
        const std::vector<ConsentRow> said = queries.consents(debtor);
        for (const Channel channel : {Channel::Email, Channel::Sms, Channel::WhatsApp, Channel::Letter}) {
            Reminding::Use use{channel, channel != Channel::WhatsApp, std::nullopt};
            for (const ConsentRow& row : said) {
                if (row.channel == channel)
                    use = {channel, row.isAllowed, row};
            }
            result.channels.push_back(std::move(use));
        }
        for (const EscalationQueries::OpenInvoice& invoice : EscalationQueries(session.database).openOf(debtor)) {
            result.open.push_back(invoice.id);
            result.byDirectDebit += invoice.isDirectDebit ? 1 : 0;
        }
        result.hasMandate = hasMandate(session.database, debtor);
        return result;
    });
}

} // namespace tegoed
