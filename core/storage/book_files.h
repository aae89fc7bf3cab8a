#pragma once

#include "core/base/result.h"

#include <QString>

#include <optional>

namespace tegoed::detail {

// Files that must be whole or not be there at all. Null = well.

/// Makes an empty file, readable by its owner only. Errors: AlreadyExists, FileNotFound (folder), FileNotWritable, DiskFull.
std::optional<Error> makeFile(const QString& path);
/// Writes what the system still holds back of a file, and the name of it in its folder. Errors: FileNotWritable.
std::optional<Error> syncFile(const QString& path);
void syncFolderOf(const QString& path);
/// Gives `from` the name `to`, in one step, whatever had that name. Errors: FileNotWritable.
std::optional<Error> moveOver(const QString& from, const QString& to);
/// Gives a file a second name (where the system can; else the first name is lost). Errors: FileNotWritable.
std::optional<Error> keepAside(const QString& path, const QString& keptAs);
/// A name beside `path` that nobody else uses while this program makes the file.
QString partNameOf(const QString& path);
/// Removes a half-made SQLite file with its journal when it goes out of scope, unless it was moved away.
class PartFile {
public:
    explicit PartFile(QString path) : m_path(std::move(path)) {}
    ~PartFile();
    PartFile(const PartFile&) = delete;
    PartFile& operator=(const PartFile&) = delete;
    const QString& path() const { return m_path; }

private:
    QString m_path;
};

} // namespace tegoed::detail
