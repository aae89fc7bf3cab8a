#pragma once

#include "app/cli/command.h"
#include "core/storage/queries/book_queries.h"
#include "core/usecases/book_session.h"

#include <memory>

namespace tegoed::cli {

/// The book a command works on, with everything a use case needs.
class OpenBook {
public:
    OpenBook(std::unique_ptr<Database> database, std::unique_ptr<Clock> clock);

    Database& database() { return *m_database; }
    BookSession session() { return {*m_database, *m_clock, m_random, m_actor, nullptr}; }
    Date today() const { return m_clock->today(); }
    const BookInfo& info() const { return m_info; } ///< As it was when opened.

private:
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Clock> m_clock;
    SystemRandom m_random;
    QString m_actor;
    BookInfo m_info;
};

enum class Access { Read, Write };

/// Opens the book of `--book`, $TEGOED_BOOK or the last one. A command that writes refuses `--today` except on a sample book
/// (decision 34). Null after a failure, which has been printed; `exitCode` is then what the command returns.
std::unique_ptr<OpenBook> openBook(CommandContext& context, Access access, int& exitCode);

/// For a command that reads what is to be done: payment plans that are behind the money and the day are brought up to date, unless
/// it looks at another day or the book cannot be written to.
void bringPlansUpToDate(const CommandContext& context, OpenBook& book);

/// The clock's date, or that of `--today`.
std::unique_ptr<Clock> clockOf(const CommandContext& context);

/// The system's user name, as it is written into the timeline.
QString actorName();

} // namespace tegoed::cli
