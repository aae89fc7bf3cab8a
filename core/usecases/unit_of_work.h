#pragma once

#include "core/usecases/book_session.h"

#include <type_traits>
#include <utility>

namespace tegoed {

/// Runs one use case: `work(changes)` in one write transaction, committed when it returns a value and rolled back when it
/// returns an error. What it put into `changes` is published after the commit, never before.
///
/// The only place where a StorageFailure is caught; it comes back as its Error, as if nothing had happened. Errors besides
/// those of `work`: ReadOnlyBook, and what a broken world is called (DiskFull, StorageBroken, ConnectionFailed …).
template <typename Work>
auto inOneTransaction(BookSession& session, Work&& work) -> std::invoke_result_t<Work, ChangeSet&>
{
    if (session.database.isReadOnly())
        return Error{Error::Code::ReadOnlyBook, {session.database.address().toString()}, {}};
    ChangeSet changes;
    auto outcome = [&]() -> std::invoke_result_t<Work, ChangeSet&> {
        try {
            Transaction transaction(session.database);
            auto result = work(changes);
            if (result)
                transaction.commit();
            return result;
        } catch (const StorageFailure& failure) {
            return failure.error();
        }
    }();
    if (outcome && session.notifier)
        session.notifier->publish(changes);
    return outcome;
}

/// The same for a use case that only reads: no transaction of its own, a StorageFailure comes back as its Error.
template <typename Work>
auto reading(Work&& work) -> std::invoke_result_t<Work>
{
    try {
        return work();
    } catch (const StorageFailure& failure) {
        return failure.error();
    }
}

} // namespace tegoed
