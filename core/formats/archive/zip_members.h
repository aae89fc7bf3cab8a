#pragma once

#include "core/formats/records.h"

#include <functional>

namespace tegoed::formats {

/// One member of an archive. The name is only for showing: never used as a path.
struct ZipMember {
    QString name;
    QByteArray content;
};

/// What bounds the unpacking of a foreign archive (failures E19).
struct ZipLimits {
    qint64 entries = 10'000;
    qint64 totalBytes = 512LL * 1024 * 1024;
    qint64 memberBytes = 256LL * 1024 * 1024;
    qint64 ratio = 100;              ///< Unpacked to packed, of members beyond `ratioFrom`.
    qint64 ratioFrom = 1024 * 1024;
};

/// Calls `take` for each member, sorted by name. Directories, symbolic links and a Mac's resource forks are left out. Stops
/// at the first limit. `take` returns false to stop.
/// Problems: bad_zip, encrypted, zip_limit (arguments: entries | size | ratio | nested).
QList<Problem> forEachZipMember(const QByteArray& bytes, const ZipLimits& limits, const std::function<bool(ZipMember&&)>& take);

/// Names of all members; empty for what is no archive.
QStringList zipMemberNames(const QByteArray& bytes);

/// One member by its name (in any case), within the limits; empty when it is not there or cannot be read. `why` is set when
/// it is there and cannot be read, or when there is no archive.
std::optional<QByteArray> zipMember(const QByteArray& bytes, const QString& name, const ZipLimits& limits = {},
                                    std::optional<Problem>* why = nullptr);

} // namespace tegoed::formats
