#pragma once

#include "core/base/ids.h"
#include "core/storage/database.h"
#include "core/storage/stores/answer_store.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace tegoed {

using WatchedFileId = Id<struct WatchedFileTag>;

/// What became of a file in the watch folder.
enum class WatchOutcome {
    Imported,   ///< It brought something.
    NothingNew, ///< Everything in it was there, or it is nothing that is booked.
    Refused,    ///< It cannot be read, or a person has to decide; the problem says why.
};
QString watchOutcomeCode(WatchOutcome outcome); ///< imported, nothing_new, refused

/// One of core/formats/problem_codes.h.
struct WatchProblem {
    QString code, field, seen;
    int line = 0;
    QStringList arguments;
};

struct WatchedFile {
    WatchedFileId id;
    QString sha256;
    QString name;              ///< Below the folder.
    std::int64_t size = 0;     ///< Bytes.
    QString modifiedAt;        ///< UTC.
    QString kind;              ///< As formats::kindName, or mail; '' = not known.
    WatchOutcome outcome = WatchOutcome::NothingNew;
    int added = 0, updated = 0, rejected = 0;
    int certain = 0, proposed = 0, unknown = 0; ///< Receipts of a statement.
    std::optional<WatchProblem> problem;
    BatchId batch;             ///< Valid: `import undo` takes it back.
    AnswerId answer;
    QString actor, createdAt, seenAt;
};

/// Remembers what was looked at in the watch folder. Call writing functions inside a Transaction.
class WatchStore {
public:
    explicit WatchStore(Database& database) : m_database(database) {}

    bool isKnown(const QString& sha256) const;
    /// Known, and unchanged since: by its name, size and time of change.
    bool isKnown(const QString& name, std::int64_t size, const QString& modifiedAt) const;
    /// Not valid when another process remembered this content meanwhile.
    WatchedFileId insert(const WatchedFile& file);
    std::vector<WatchedFile> list(bool onlyUnseen, int limit) const; ///< Newest first.
    std::optional<WatchedFile> find(WatchedFileId id) const;
    void markSeen(WatchedFileId until, const QString& at); ///< All up to this one.
    void forget(WatchedFileId id, const QString& at);

private:
    Database& m_database;
};

} // namespace tegoed
