#pragma once

#include "core/base/random_source.h"
#include "core/storage/stores/debtor_store.h"
#include "core/storage/stores/timeline_store.h"
#include "core/usecases/book_session.h"

namespace tegoed {

/// One act inside a transaction that is open already: who does it and when. The use cases and the sample book share the
/// functions of this folder, which write through the stores and tell the timeline; they begin and commit nothing.
struct Act {
    Database& database;
    RandomSource& random;
    QString actor;
    QString atUtc;
    Date today;

    explicit Act(const BookSession& session)
        : Act(session.database, session.random, session.actor, session.clock.nowUtc(), session.clock.today())
    {
    }
    Act(Database& book, RandomSource& source, QString who, QString at, const Date& day)
        : database(book), random(source), actor(std::move(who)), atUtc(std::move(at)), today(day)
    {
    }
};

/// An event of this act; its kind and facts are still to be filled in.
NewEvent eventOf(const Act& act, DebtorId debtor, EventKind kind, const QJsonObject& body);
EventId tell(const Act& act, const NewEvent& event);

/// The debtor that `id` is shown as: itself, or the one it was merged into.
DebtorId shownAs(Database& database, DebtorId id);

/// Error texts of the use cases: what kind of thing, and its name.
Error notFound(const char* kind, std::int64_t id);
Error missing(const char* field);

} // namespace tegoed
