#include "core/usecases/books.h"
#include "tests/benchmark/rows.h"

#include <QDir>
#include <QFile>

#include <cstdlib>

namespace tegoed::bench {
namespace {

using namespace Qt::Literals::StringLiterals;

const Date kToday(2026, 11, 25);
constexpr std::uint64_t kSeed = 1;

[[noreturn]] void give(const Error& error)
{
    qCritical("the sample book cannot be made: %s %s", qPrintable(error.arguments.join(u", "_s)), qPrintable(error.detail));
    std::exit(1);
}

} // namespace

Book sampleBook(const QString& folder, int invoices)
{
    const QString path = folder + u"/bench-%1.tegoed"_s.arg(invoices);
    const BookAddress address = *BookAddress::parse(path);
    if (!QFile::exists(path)) {
        const FixedClock clock(kToday);
        SystemRandom random;
        NoProgress progress;
        const QString unfinished = path + u".part"_s;
        QFile::remove(unfinished);
        auto database = createBook(*BookAddress::parse(unfinished), {}, clock, random);
        if (!database)
            give(database.error());
        BookSession session{**database, clock, random, u"bench"_s, nullptr};
        if (const auto filled = fillSampleBook(session, invoices, kSeed, kToday, progress); !filled)
            give(filled.error());
        (*database)->execute(u"ANALYZE"_s);
        database->reset();
        QFile::rename(unfinished, path);
    }
    auto database = Database::open(address, Database::Mode::ReadWrite);
    if (!database)
        give(database.error());
    return {path, kToday, std::move(*database)};
}

} // namespace tegoed::bench
