#include "core/usecases/watch/watch_folder.h"

#include "core/base/hash.h"
#include "core/formats/archive/read_file.h"
#include "core/formats/problem_codes.h"
#include "core/storage/queries/book_queries.h"
#include "core/storage/stores/book_store.h"
#include "core/usecases/acts/act.h"
#include "core/usecases/answers/answers.h"
#include "core/usecases/bank/statement_import.h"
#include "core/usecases/import.h"
#include "core/usecases/import/collect_files.h"
#include "core/usecases/unit_of_work.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace tegoed {

using namespace Qt::Literals::StringLiterals;
using formats::FileRecord;
using formats::Problem;
using formats::Severity;
namespace problem = formats::problem;

namespace {

constexpr int kSettledSeconds = 5; // A download of the bank is written at one go; this is what a slow disk may need.
constexpr int kDeepest = 8;        // Folders below the folder.
constexpr int kTries = 3;          // Somebody else may change the book between looking and storing.
const QString kFolderSetting = u"watch.folder"_s;

struct Candidate {
    QString path, name;
    std::int64_t size = 0;
    QDateTime modified;
};

/// Half a download, what an editor keeps beside a file, and books themselves are never meant.
bool isMeant(const QString& fileName)
{
    const QString name = fileName.toLower();
    if (name.startsWith(u'.') || name.startsWith("~$"_L1) || name.endsWith(u'~'))
        return false;
    const QStringList others{u".part"_s, u".crdownload"_s, u".download"_s, u".tmp"_s, u".lock"_s, u".tegoed"_s,
                             u".tegoed-journal"_s, u".lnk"_s, u"desktop.ini"_s, u"thumbs.db"_s};
    return std::none_of(others.begin(), others.end(), [&](const QString& ending) { return name.endsWith(ending); });
}

/// `folders`: every one that was looked into.
void collect(const QString& folder, const QString& shown, int depth, std::vector<Candidate>& all, QStringList& folders)
{
    folders += folder;
    for (const QFileInfo& entry : QDir(folder).entryInfoList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        const QString name = shown.isEmpty() ? entry.fileName() : shown + u'/' + entry.fileName();
        if (entry.isDir()) {
            if (!entry.isSymLink() && depth < kDeepest)
                collect(entry.filePath(), name, depth + 1, all, folders);
        } else if (isMeant(entry.fileName())) {
            all.push_back({entry.filePath(), name, entry.size(), entry.lastModified().toUTC()});
        }
    }
}

WatchProblem toWatch(const Problem& problem)
{
    return {problem.code, problem.field, problem.seen, problem.line, problem.arguments};
}

Problem ofFile(QLatin1StringView code, const QString& seen = {}, const QStringList& arguments = {})
{
    return {Severity::Error, 0, {}, code, seen, arguments};
}

/// Remembers the first error; warnings are shown where the import is.
void note(WatchedFile& file, const QList<Problem>& problems)
{
    for (const Problem& one : problems) {
        if (one.severity == Severity::Error && !file.problem)
            file.problem = toWatch(one);
    }
}

/// One file, through the use cases a person would use.
class Intake {
public:
    Intake(BookSession& session, Progress& progress, WatchedFile& file) : m_session(session), m_progress(progress), m_file(file) {}

    /// Errors: what is wrong with the book or the machine, never with the file.
    Result<Done> take(const QByteArray& bytes)
    {
        if (m_file.name.endsWith(".eml"_L1, Qt::CaseInsensitive))
            return mail(bytes);
        const QList<FileRecord> records = formats::readBytes(bytes, m_file.name, {}, m_progress);
        if (records.isEmpty())
            return Error{Error::Code::Cancelled, {}, {}};
        m_file.kind = formats::kindName(records.front().kind);
        QList<FileRecord> statements, others;
        for (const FileRecord& record : records)
            (record.statements.isEmpty() ? others : statements) += record;
        for (const FileRecord& record : records)
            note(m_file, record.problems);
        if (const auto done = bank(statements); !done)
            return done;
        if (const auto done = documents(others); !done)
            return done;
        if (m_file.outcome != WatchOutcome::Imported && m_file.problem)
            m_file.outcome = WatchOutcome::Refused;
        return Done{};
    }

private:
    Result<Done> refuse(const Problem& problem)
    {
        m_file.outcome = WatchOutcome::Refused;
        m_file.problem = toWatch(problem);
        return Done{};
    }

    Result<Done> mail(const QByteArray& bytes)
    {
        m_file.kind = u"mail"_s;
        const auto read = importAnswer(m_session, bytes, m_file.name.section(u'/', -1));
        if (!read) {
            if (read.error().code == Error::Code::FileTooLarge)
                return refuse(ofFile(problem::kTooLarge, m_file.name, {read.error().arguments.value(1)}));
            return read.error().code == Error::Code::UnsupportedFormat ? refuse(ofFile(problem::kUnknownKind, m_file.name)) : Result<Done>(read.error());
        }
        m_file.answer = read->id;
        m_file.added = read->wasThere ? 0 : 1;
        m_file.outcome = read->wasThere ? WatchOutcome::NothingNew : WatchOutcome::Imported;
        return Done{};
    }

    Result<Done> bank(const QList<FileRecord>& records)
    {
        if (records.isEmpty())
            return Done{};
        const auto result = importStatements(m_session, records, {}, m_progress);
        if (!result) {
            if (result.error().code == Error::Code::NothingToDo)
                return Done{};
            if (result.error().code == Error::Code::NotAllowed) {
                m_file.problem = toWatch(ofFile(problem::kNotOwnAccount, result.error().arguments.value(1)));
                return Done{};
            }
            return result.error();
        }
        m_file.batch = result->batch;
        m_file.added += result->added;
        m_file.certain = result->certain;
        m_file.proposed = result->proposed;
        m_file.unknown = result->unknown;
        for (const StatementFileResult& one : result->files) {
            m_file.rejected += one.doubtful;
            note(m_file, one.problems);
        }
        m_file.outcome = WatchOutcome::Imported;
        return Done{};
    }

    Result<Done> documents(const QList<FileRecord>& records)
    {
        if (records.isEmpty())
            return Done{};
        for (int left = kTries;; --left) {
            const auto plan = planImport(m_session, records, m_progress);
            if (!plan)
                return plan.error();
            const auto accepted = acceptImport(m_session, *plan, {}, m_progress);
            if (accepted) {
                m_file.batch = accepted->batch;
                m_file.added += accepted->newCount;
                m_file.updated += accepted->updatedCount;
                m_file.outcome = WatchOutcome::Imported;
            } else if (accepted.error().code == Error::Code::Conflict && left > 1) {
                continue;
            } else if (accepted.error().code != Error::Code::NothingToDo) {
                return accepted.error();
            }
            for (const ImportRow& row : plan->rows) {
                if (row.action != ImportAction::Rejected)
                    continue;
                ++m_file.rejected;
                note(m_file, row.problems);
            }
            return Done{};
        }
    }

    BookSession& m_session;
    Progress& m_progress;
    WatchedFile& m_file;
};

/// The file read whole; empty when it went away meanwhile.
std::optional<CollectedFile> readNow(const Candidate& candidate)
{
    std::optional<CollectedFile> read;
    forEachFile({candidate.path}, [&](CollectedFile&& file) {
        read = std::move(file);
        return false;
    });
    const bool isGone = !QFileInfo::exists(candidate.path);
    return isGone ? std::nullopt : read;
}

enum class Standing { Known, Waiting, Gone, New };

/// A file of the folder, compared with what the book remembers.
struct Met {
    Standing standing = Standing::Known;
    WatchedFile file = {};
    std::optional<CollectedFile> read = {}; ///< Of a new one.
};

Result<Met> meet(BookSession& session, const Candidate& candidate)
{
    Met met;
    WatchedFile& file = met.file;
    file.name = candidate.name;
    file.size = candidate.size;
    file.modifiedAt = candidate.modified.toString(Qt::ISODateWithMs);
    const auto isKnown = reading([&]() -> Result<bool> { return WatchStore(session.database).isKnown(file.name, file.size, file.modifiedAt); });
    if (!isKnown)
        return isKnown.error();
    if (*isKnown)
        return met;
    const QDateTime now = QDateTime::fromString(session.clock.nowUtc(), Qt::ISODateWithMs);
    if (const qint64 age = candidate.modified.secsTo(now); age >= 0 && age < kSettledSeconds) {
        met.standing = Standing::Waiting;
        return met;
    }
    met.read = readNow(candidate);
    if (!met.read) {
        met.standing = Standing::Gone;
        return met;
    }
    // What cannot be read (locked, too large) has no content to be known by: its name, size and time stand for it.
    file.sha256 = met.read->problem ? sha256Hex(QStringList{file.name, QString::number(file.size), file.modifiedAt}.join(u'\n').toUtf8())
                                    : sha256Hex(met.read->bytes);
    const auto isThere = reading([&]() -> Result<bool> { return WatchStore(session.database).isKnown(file.sha256); });
    if (!isThere)
        return isThere.error();
    met.standing = *isThere ? Standing::Known : Standing::New;
    return met;
}

} // namespace

bool WatchRun::hasTrouble() const
{
    return std::any_of(files.begin(), files.end(), [](const WatchedFile& file) { return file.problem.has_value(); });
}

QString watchFolder(Database& database)
{
    return BookQueries(database).setting(kFolderSetting);
}

Result<Done> startWatching(BookSession& session, const QString& typed)
{
    const QString folder = QDir::cleanPath(typed.trimmed());
    if (typed.trimmed().isEmpty())
        return missing("folder");
    if (!QDir::isAbsolutePath(folder))
        return Error{Error::Code::InvalidInput, {u"folder"_s, folder}, {}};
    if (!QFileInfo(folder).isDir())
        return Error{Error::Code::FileNotFound, {folder}, {}};
    return inOneTransaction(session, [&](ChangeSet& changes) -> Result<Done> {
        BookStore(session.database).saveSetting(kFolderSetting, folder);
        changes.book = true;
        return Done{};
    });
}

Result<Done> stopWatching(BookSession& session)
{
    return inOneTransaction(session, [&](ChangeSet& changes) -> Result<Done> {
        if (watchFolder(session.database).isEmpty())
            return Error{Error::Code::NothingToDo, {u"watch"_s}, {}};
        BookStore(session.database).saveSetting(kFolderSetting, {});
        changes.book = true;
        return Done{};
    });
}

Result<WatchLook> lookIntoWatchFolder(BookSession& session, Progress& progress)
{
    WatchLook look;
    const auto folder = reading([&]() -> Result<QString> { return watchFolder(session.database); });
    if (!folder)
        return folder.error();
    look.folder = *folder;
    if (look.folder.isEmpty())
        return look;
    if (!QFileInfo(look.folder).isDir())
        return Error{Error::Code::FileNotFound, {look.folder}, {}};
    std::vector<Candidate> candidates;
    collect(look.folder, {}, 0, candidates, look.folders);
    std::int64_t looked = 0;
    for (const Candidate& candidate : candidates) {
        if (!progress.report(looked++, static_cast<std::int64_t>(candidates.size())))
            return Error{Error::Code::Cancelled, {}, {}};
        const auto met = meet(session, candidate);
        if (!met)
            return met.error();
        look.waiting += met->standing == Standing::Waiting ? 1 : 0;
        look.hasNew = met->standing == Standing::New;
        if (look.hasNew)
            break;
    }
    return look;
}

Result<WatchRun> runWatch(BookSession& session, Progress& progress, const std::function<void(const WatchedFile&)>& taken)
{
    WatchRun run;
    const auto folder = reading([&]() -> Result<QString> { return watchFolder(session.database); });
    if (!folder)
        return folder.error();
    run.folder = *folder;
    if (run.folder.isEmpty())
        return Error{Error::Code::NothingToDo, {u"watch"_s}, {}};
    if (!QFileInfo(run.folder).isDir())
        return Error{Error::Code::FileNotFound, {run.folder}, {}};
    std::vector<Candidate> candidates;
    QStringList folders;
    collect(run.folder, {}, 0, candidates, folders);
    std::int64_t looked = 0;
    for (const Candidate& candidate : candidates) {
        if (!progress.report(looked++, static_cast<std::int64_t>(candidates.size())))
            return Error{Error::Code::Cancelled, {}, {}};
        auto met = meet(session, candidate);
        if (!met)
            return met.error();
        run.known += met->standing == Standing::Known ? 1 : 0;
        run.waiting += met->standing == Standing::Waiting ? 1 : 0;
        if (met->standing != Standing::New)
            continue;
        WatchedFile& file = met->file;
        const auto& read = met->read;
        if (read->problem) {
            file.outcome = WatchOutcome::Refused;
            file.problem = toWatch(*read->problem);
        } else if (const auto in = Intake(session, progress, file).take(read->bytes); !in) {
            return in.error();
        }
        file.actor = session.actor;
        file.createdAt = session.clock.nowUtc();
        const auto kept = inOneTransaction(session, [&](ChangeSet& changes) -> Result<WatchedFileId> {
            changes.book = true;
            return WatchStore(session.database).insert(file);
        });
        if (!kept)
            return kept.error();
        file.id = *kept;
        if (file.id.isValid())
            run.files.push_back(file);
        else
            ++run.known; // Another process was faster; its import left nothing for this one.
        if (taken)
            taken(file);
    }
    return run;
}

Result<std::vector<WatchedFile>> watchedFiles(BookSession& session, bool onlyUnseen, int limit)
{
    return reading([&]() -> Result<std::vector<WatchedFile>> { return WatchStore(session.database).list(onlyUnseen, limit); });
}

Result<Done> markWatchedSeen(BookSession& session, WatchedFileId until)
{
    return inOneTransaction(session, [&](ChangeSet& changes) -> Result<Done> {
        WatchStore store(session.database);
        if (!store.find(until))
            return notFound("file", until.value);
        store.markSeen(until, session.clock.nowUtc());
        changes.book = true;
        return Done{};
    });
}

Result<Done> retryWatched(BookSession& session, WatchedFileId id)
{
    return inOneTransaction(session, [&](ChangeSet& changes) -> Result<Done> {
        WatchStore store(session.database);
        if (!store.find(id))
            return notFound("file", id.value);
        store.forget(id, session.clock.nowUtc());
        changes.book = true;
        return Done{};
    });
}

} // namespace tegoed
