#include "core/usecases/acts/act.h"

namespace tegoed {

NewEvent eventOf(const Act& act, DebtorId debtor, EventKind kind, const QJsonObject& body)
{
    NewEvent event;
    event.debtor = debtor;
    event.kind = kind;
    event.atUtc = act.atUtc;
    event.actor = act.actor;
    event.body = body;
    return event;
}

EventId tell(const Act& act, const NewEvent& event)
{
    return TimelineStore(act.database, act.random).append(event);
}

DebtorId shownAs(Database& database, DebtorId id)
{
    const DebtorStore debtors(database);
    auto debtor = debtors.find(id);
    while (debtor && debtor->mergedInto.isValid()) { // Merging never makes a ring.
        id = debtor->mergedInto;
        debtor = debtors.find(id);
    }
    return id;
}

Error notFound(const char* kind, std::int64_t id)
{
    return {Error::Code::NotFound, {QString::fromLatin1(kind), QString::number(id)}, {}};
}

Error missing(const char* field)
{
    return {Error::Code::MissingInput, {QString::fromLatin1(field)}, {}};
}

} // namespace tegoed
