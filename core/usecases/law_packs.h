#pragma once

#include "core/domain/law/law_difference.h"
#include "core/usecases/book_session.h"

#include <memory>

namespace tegoed {

/// A file that may become the law of the book, looked at and not kept yet.
struct LawPackCheck {
    QString fileName;
    QByteArray content;
    std::optional<LawPack> pack;          ///< Empty when a problem is more than a notice.
    std::vector<LawPackProblem> problems;
    Date now{2000, 1, 1};                 ///< As-of day of the law in use.
    std::vector<LawChange> changes;       ///< From the law in use to this one.
    bool isOlder = false;                 ///< Its as-of day lies before that of the law in use.
    /// What was worked with would change: asks for a person's word.
    bool needsConfirmation() const;
};

/// Whether a file calls itself a law pack, by its first keys: decides where a dropped file goes. False for what cannot be read.
bool looksLikeLawPack(const QString& path);
/// Errors: FileNotFound, FileUnreadable, FileTooLarge(name, MiB).
Result<LawPackCheck> checkLawPack(BookSession& session, const QString& path);
/// Keeps it as the law of the book. Errors: InvalidInput(law_pack) when it cannot be used; NothingToDo(law_pack) when it says the same;
/// NotAllowed(law_pack_past) when it needs a confirmation and has none.
Result<UndoToken> importLawPack(BookSession& session, const LawPackCheck& check, bool isConfirmed);

/// Where the law of the book comes from.
struct LawInUse {
    std::shared_ptr<const LawPack> law;
    bool isShipped = true;
    QString fileName, broughtInBy, broughtInAt; ///< Of one that was brought in.
    std::vector<RateTable> ending; ///< Tables for this book's country whose last rate ends within ninety days, or has ended.
};
Result<LawInUse> lawInUse(BookSession& session);

} // namespace tegoed
