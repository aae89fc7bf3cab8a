#include "core/storage/queries/invoice_queries.h"
#include "core/usecases/acts/act.h"
#include "core/usecases/escalation/due_names.h"
#include "core/usecases/plans/plans.h"
#include "core/usecases/unit_of_work.h"

namespace tegoed {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kShownPayments = 24;

Result<PlanRow> rowOf(const PlanData& data, const Date& today)
{
    const auto progress = progressOf(data.current.plan.parts, data.current.plan.terms, data.receipts, today);
    if (!progress)
        return progress.error();
    const auto message = messageDue(data.course(), today);
    if (!message)
        return message.error();
    return PlanRow{data, {}, *progress, *message};
}

} // namespace

Result<std::vector<PlanRow>> plans(BookSession& session, std::optional<DebtorId> debtor)
{
    return reading([&]() -> Result<std::vector<PlanRow>> {
        Database& database = session.database;
        std::vector<PlanRow> rows;
        detail::DueNames names;
        for (const PlanData& data : PlanQueries(database).list(debtor ? std::optional(shownAs(database, *debtor)) : std::nullopt)) {
            const auto row = rowOf(data, session.clock.today());
            if (!row)
                return row.error();
            rows.push_back(*row);
            names.wantDebtor(data.plan.debtor);
        }
        names.read(database);
        for (PlanRow& row : rows)
            row.debtorName = names.debtor(row.data.plan.debtor).name;
        return rows;
    });
}

Result<PlanRow> readPlan(BookSession& session, PlanId id)
{
    return reading([&]() -> Result<PlanRow> {
        const auto data = PlanQueries(session.database).find(id);
        if (!data)
            return notFound("plan", id.value);
        auto row = rowOf(*data, session.clock.today());
        if (row)
            row->debtorName = DebtorStore(session.database).find(shownAs(session.database, data->plan.debtor))->data.name;
        return row;
    });
}

Result<PlanId> planByNumber(BookSession& session, const QString& number)
{
    return reading([&]() -> Result<PlanId> {
        const PlanStore plans(session.database);
        if (const auto plan = plans.findByNumber(number.trimmed()))
            return plan->id;
        if (const auto plan = plans.find(PlanId{number.trimmed().toLongLong()}))
            return plan->id;
        return Error{Error::Code::NotFound, {u"plan"_s, number.trimmed()}, {}};
    });
}

Result<PlanHistory> showPlanHistory(BookSession& session, PlanId id)
{
    const auto shown = reading([&]() -> Result<PlanHistory> {
        Database& database = session.database;
        const auto data = PlanQueries(database).find(id);
        if (!data)
            return notFound("plan", id.value);
        const DebtorId debtor = shownAs(database, data->plan.debtor);
        const auto behaviour = readBehaviour(session, debtor);
        if (!behaviour)
            return behaviour.error();
        PlanHistory history{*behaviour, feasibilityOf(data->current.plan.parts, PlanQueries(database).feasibility(debtor, id)), {}};
        for (const PaymentRow& payment : PaymentQueries(database).list(debtor, false, kShownPayments))
            history.payments.emplace_back(payment.valueDate, payment.amount);
        return history;
    });
    if (!shown)
        return shown;
    const auto kept = inOneTransaction(session, [&](ChangeSet&) -> Result<Done> {
        PlanStore plans(session.database);
        StoredPlan plan = *plans.find(id);
        plan.historyAt = session.clock.nowUtc();
        plan.historyBy = session.actor;
        plans.update(plan);
        return Done{};
    });
    return kept ? shown : Result<PlanHistory>(kept.error());
}

} // namespace tegoed
