#include "app/cli/open_book.h"

#include "app/login_name.h"
#include "core/usecases/messages/texts.h"
#include "core/usecases/plans/plans.h"
#include "core/usecases/recent_books.h"
#include "ui/presentation/state_text.h"

#include <QCoreApplication>

namespace tegoed::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

struct CliBook {
    Q_DECLARE_TR_FUNCTIONS(CliBook)
};

Result<std::unique_ptr<Database>> openDatabase(const BookAddress& address, Access access)
{
    if (access == Access::Write)
        return Database::open(address, Database::Mode::ReadWrite);
    auto opened = Database::open(address, Database::Mode::ReadOnly);
    // A book of an older version must be brought up to date before it can be read.
    if (!opened && opened.error().code == Error::Code::ReadOnlyBook)
        return Database::open(address, Database::Mode::ReadWrite);
    return opened;
}

void warn(CommandContext& context, const Database& database)
{
    if (database.isNewer())
        context.err << CliBook::tr("This book was made by a newer version of Tegoed and is open read-only.") << u'\n';
    for (const QString& warning : database.warnings())
        context.err << ui::bookWarningText(warning) << u'\n';
}

} // namespace

OpenBook::OpenBook(std::unique_ptr<Database> database, std::unique_ptr<Clock> clock)
    : m_database(std::move(database)), m_clock(std::move(clock)), m_actor(actorName()), m_info(BookQueries(*m_database).info())
{
}

std::unique_ptr<Clock> clockOf(const CommandContext& context)
{
    if (context.today)
        return std::make_unique<FixedClock>(*context.today);
    return std::make_unique<SystemClock>();
}

void bringPlansUpToDate(const CommandContext& context, OpenBook& book)
{
    BookSession looking = book.session();
    const auto isBehind = context.today ? Result<bool>(false) : isPlanToFollow(looking);
    if (!isBehind || !*isBehind)
        return;
    const auto writable = openDatabase(book.database().address(), Access::Write);
    if (!writable)
        return;
    BookSession writing{**writable, looking.clock, looking.random, looking.actor, nullptr};
    static_cast<void>(followPlans(writing)); // Somebody else writes just now: the next one who looks does it.
}

QString actorName()
{
    return loginName();
}

std::unique_ptr<OpenBook> openBook(CommandContext& context, Access access, int& exitCode)
{
    const QString named = context.book.isEmpty() ? lastOpenedBook() : context.book;
    if (named.isEmpty()) {
        exitCode = context.fail(u"missing_input"_s, CliBook::tr("Which book?"),
                                CliBook::tr("Name it with --book PATH or in TEGOED_BOOK, or make one: tegoed-cli book create PATH."));
        return nullptr;
    }
    const auto address = BookAddress::parse(named);
    if (!address) {
        exitCode = context.fail(address.error());
        return nullptr;
    }
    auto opened = openDatabase(*address, access);
    if (!opened) {
        exitCode = context.fail(opened.error());
        return nullptr;
    }
    try {
        auto book = std::make_unique<OpenBook>(std::move(opened).value(), clockOf(context));
        if (access == Access::Write && context.today && !book->info().isSample) {
            exitCode = context.fail(u"not_allowed"_s, CliBook::tr("A command that writes does not take --today: the book would lie about when it was done."),
                                    CliBook::tr("Leave --today out, or try it on a sample book."));
            return nullptr;
        }
        if (access == Access::Write) { // A book from before the texts, or from a program with fewer of them.
            BookSession session = book->session();
            if (const Result<int> seeded = seedTexts(session); !seeded) {
                exitCode = context.fail(seeded.error());
                return nullptr;
            }
        }
        warn(context, book->database());
        if (!context.book.isEmpty())
            rememberRecentBook({address->toString(), book->info().company.name, book->info().isSample});
        return book;
    } catch (const StorageFailure& failure) {
        exitCode = context.fail(failure.error());
        return nullptr;
    }
}

} // namespace tegoed::cli
