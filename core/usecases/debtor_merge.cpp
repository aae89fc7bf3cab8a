// Two debtors that are one: shown together, their chains never merge, and taking them apart restores both (decision 4).
#include "core/storage/queries/debtor_queries.h"
#include "core/storage/queries/invoice_queries.h"
#include "core/storage/queries/timeline_queries.h"
#include "core/storage/stores/allocation_store.h"
#include "core/usecases/acts/act.h"
#include "core/usecases/debtors.h"
#include "core/usecases/unit_of_work.h"

#include <QJsonArray>

#include <limits>

namespace tegoed {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonArray idsOf(const std::vector<DebtorId>& debtors)
{
    QJsonArray ids;
    for (const DebtorId id : debtors)
        ids += static_cast<qint64>(id.value);
    return ids;
}

void tellBoth(const Act& act, EventKind kind, DebtorId into, DebtorId from, const QJsonArray& moved)
{
    QJsonObject body{{u"into"_s, static_cast<qint64>(into.value)}, {u"from"_s, static_cast<qint64>(from.value)}};
    if (!moved.isEmpty())
        body.insert(u"moved"_s, moved);
    for (const DebtorId id : {into, from})
        tell(act, eventOf(act, id, kind, body));
}

/// The debtors that were shown as part of `from` when it was merged: those that taking it apart gives back.
std::vector<DebtorId> movedWith(Database& database, DebtorId from)
{
    for (const TimelineRow& row : TimelineQueries(database).ofDebtor(from)) { // Newest first.
        if (row.kind != toWord(EventKind::DebtorMerged) || row.body.value("from"_L1).toInteger() != from.value)
            continue;
        std::vector<DebtorId> moved;
        for (const QJsonValue& id : row.body.value("moved"_L1).toArray())
            moved.push_back(DebtorId{id.toInteger()});
        return moved;
    }
    return {};
}

/// Money of one group that was set against documents of the other since they were merged.
std::optional<QString> sharedAllocation(Database& database, const std::vector<DebtorId>& part, DebtorId whole)
{
    const auto isInPart = [&](DebtorId id) { return std::find(part.begin(), part.end(), id) != part.end(); };
    const AllocationStore allocations(database);
    const PaymentQueries payments(database);
    for (const PaymentRow& payment : payments.list(whole, false, std::numeric_limits<int>::max())) {
        for (const StoredAllocation& allocation : allocations.inForceOfPayment(payment.id))
            if (isInPart(payment.debtor) != isInPart(allocation.data.debtor))
                return payment.reference;
    }
    return std::nullopt;
}

} // namespace

Result<UndoToken> mergeDebtors(BookSession& session, DebtorId into, DebtorId from)
{
    return inOneTransaction(session, [&](ChangeSet& changes) -> Result<UndoToken> {
        DebtorStore debtors(session.database);
        for (const DebtorId id : {into, from})
            if (!debtors.find(id))
                return notFound("debtor", id.value);
        const DebtorId target = shownAs(session.database, into);
        if (target == shownAs(session.database, from))
            return Error{Error::Code::NothingToDo, {u"merge"_s, debtors.find(from)->data.name}, {}};
        if (debtors.find(from)->mergedInto.isValid())
            return Error{Error::Code::NotAllowed, {u"merged_elsewhere"_s, debtors.find(from)->data.name}, {}};

        const Act act(session);
        // What was shown as part of `from` moves along, so that everything lies one step below the debtor shown.
        const std::vector<DebtorId> moved = DebtorQueries(session.database).detail(from, act.today)->mergedDebtors;
        for (const DebtorId id : moved)
            debtors.setMergedInto(id, target);
        debtors.setMergedInto(from, target);
        tellBoth(act, EventKind::DebtorMerged, target, from, idsOf(moved));
        changes.debtors = {target, from};
        changes.debtors.insert(changes.debtors.end(), moved.begin(), moved.end());
        return UndoToken{UndoToken::Kind::Merge, from.value, 0, {}};
    });
}

Result<Done> unmergeDebtor(BookSession& session, DebtorId merged)
{
    return inOneTransaction(session, [&](ChangeSet& changes) -> Result<Done> {
        DebtorStore debtors(session.database);
        const auto debtor = debtors.find(merged);
        if (!debtor)
            return notFound("debtor", merged.value);
        if (!debtor->mergedInto.isValid())
            return Error{Error::Code::NothingToDo, {u"merge"_s, debtor->data.name}, {}};

        std::vector<DebtorId> moved = movedWith(session.database, merged);
        // One that was merged elsewhere or taken out meanwhile stays where it is.
        std::erase_if(moved, [&](DebtorId id) { return debtors.find(id)->mergedInto != debtor->mergedInto; });
        std::vector<DebtorId> part = moved;
        part.push_back(merged);
        if (const auto payment = sharedAllocation(session.database, part, debtor->mergedInto))
            return Error{Error::Code::DependsOnLater, {u"allocation"_s, *payment}, {}};

        for (const DebtorId id : moved)
            debtors.setMergedInto(id, merged);
        debtors.setMergedInto(merged, {});
        tellBoth(Act(session), EventKind::DebtorUnmerged, debtor->mergedInto, merged, idsOf(moved));
        changes.debtors = part;
        changes.debtors.push_back(debtor->mergedInto);
        return Done{};
    });
}

} // namespace tegoed
