#pragma once

#include "core/base/result.h"

#include <QFile>

#include <cstdint>
#include <memory>
#include <vector>

namespace tegoed {

/// What other sides accepted, written down before the book is told: when the book cannot be reached after an acceptance, or the
/// program dies there, this says that the message was accepted (failures C10, C28). One file per book and machine, kept small;
/// its room is taken beforehand, so that a full disk does not keep an acceptance from being written.
class AcceptanceJournal {
public:
    struct Entry {
        QString uuid; ///< Of the message.
        std::int64_t epoch = 0;
        QString reply;
        friend bool operator==(const Entry&, const Entry&) = default;
    };

    /// Makes the file when it is not there. Errors: FileNotWritable, DiskFull.
    static Result<std::unique_ptr<AcceptanceJournal>> open(const QString& path);

    /// On the disk when it returns true.
    bool append(const Entry& entry);
    const std::vector<Entry>& entries() const { return m_entries; } ///< Also those of earlier runs.
    void remove(); ///< Everything in it has been told to the book.

private:
    AcceptanceJournal() = default;
    bool sync();
    QFile m_file;
    qint64 m_end = 0;
    std::vector<Entry> m_entries;
};

} // namespace tegoed
