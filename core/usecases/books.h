#pragma once

#include "core/base/progress.h"
#include "core/storage/queries/book_queries.h"
#include "core/usecases/book_session.h"

#include <QJsonObject>

namespace tegoed {

struct NewBook {
    QString country = QStringLiteral("NL");
    QString language = QStringLiteral("nl");
    int paymentTermDays = 30;
    OwnCompany company; ///< May be empty: read from the first invoices and confirmed later.
};
Result<std::unique_ptr<Database>> createBook(const BookAddress& address, const NewBook& book, const Clock& clock, RandomSource& random);

Result<UndoToken> saveOwnCompany(BookSession& session, const OwnCompany& company); ///< Confirms it. Errors: InvalidIban, MissingInput(name).
/// The logo of the letterhead, from a PNG or JPEG file. Errors: those of `safeLogo`; NothingToDo when it is the same.
Result<UndoToken> saveLogo(BookSession& session, const QByteArray& file);
Result<UndoToken> removeLogo(BookSession& session); ///< Errors: NothingToDo when there is none.
struct BookSettings { QString country; QString language; int paymentTermDays = 30; };
/// Another country also settles anew which law each debtor falls under.
Result<UndoToken> saveBookSettings(BookSession& session, const BookSettings& settings);
Result<Done> saveSetting(BookSession& session, const QString& name, const QString& value);

/// Integrity, foreign keys, sums, chains, blobs. `problems` empty = all is well. `digest` is the same for the same content
/// on both engines (decision 28).
struct VerifyReport {
    QStringList problems;
    int invoices = 0, allocations = 0, events = 0, blobs = 0;
    QString digest;
    QJsonObject toJson() const;
};
/// Looks quickly whether the file of a book is sound, at opening (failures F9): the pages of SQLite hang together. Files too
/// large for two seconds are left to `verifyBook`; a server looks after its own. Errors: IntegrityBroken(what was found).
Result<Done> quickCheckBook(Database& database);
Result<VerifyReport> verifyBook(Database& database, Progress& progress);

/// A verified copy, always a SQLite `.tegoed` file, from either engine. Written beside, verified, then renamed.
Result<VerifyReport> backupBook(Database& database, const QString& file, Progress& progress);
/// What a restore brought, and where what stood there before is now (empty = nothing was there).
struct RestoreReport {
    VerifyReport book;
    QString keptAside;
};
/// Restores a backup as a new book at `target` with a new instance and sending off (decision 31). Never over live data:
/// a file that is there is kept aside.
Result<RestoreReport> restoreBook(const QString& backup, const BookAddress& target, const Clock& clock, RandomSource& random, Progress& progress);
/// "This is the real one": a restored or copied book may send again under a new instance.
Result<Done> adoptBook(BookSession& session);

/// A believable sample book of a Dutch installation firm, anchored to `today` (issue: demo). `invoices` 0 = the small
/// hand-made one (about 120 debtors, 900 invoices); more = that many, fast, the same for the same seed.
Result<Done> fillSampleBook(BookSession& session, int invoices, std::uint64_t seed, const Date& today, Progress& progress);

} // namespace tegoed
