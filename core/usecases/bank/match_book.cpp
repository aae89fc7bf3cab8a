#include "core/usecases/bank/match_book.h"

#include "core/storage/queries/plan_queries.h"
#include "core/usecases/acts/act.h"

namespace tegoed::detail {

Result<Matcher> matcherOf(BookSession& session)
{
    constexpr int kPaidDays = 400; // Who pays twice does so within a year.
    const Date today = session.clock.today();
    MatchBook book = BankQueries(session.database).matchBook(today.plusDays(-kPaidDays));
    for (const PlanData& plan : PlanQueries(session.database).binding()) {
        const auto progress = progressOf(plan.current.plan.parts, plan.current.plan.terms, plan.receipts, today);
        if (!progress)
            return progress.error();
        if (!progress->next)
            continue;
        const Instalment& part = plan.current.plan.parts[*progress->next];
        MatchPlan known{plan.plan.number, shownAs(session.database, plan.plan.debtor), part.amount - progress->parts[*progress->next].paid, {}};
        for (const PlanItem& item : plan.current.plan.items)
            known.invoices.push_back(item.invoice);
        book.plans.push_back(std::move(known));
    }
    return Matcher(std::move(book));
}

MatchReceipt receiptOf(const NewBankLine& line)
{
    QStringList references = line.references;
    if (!line.endToEnd.isEmpty())
        references += line.endToEnd;
    return {line.amount, line.valueDay, references, line.text.isEmpty() ? line.bankText : line.text, line.name,
            line.counterIsIban ? line.counterAccount : QString()};
}

} // namespace tegoed::detail
