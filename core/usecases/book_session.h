#pragma once

#include "core/base/random_source.h"
#include "core/base/result.h"
#include "core/domain/calendar/date.h"
#include "core/storage/database.h"
#include "core/usecases/change_set.h"

#include <QString>

#include <memory>

namespace tegoed {

/// Time as an argument. `today` is the company's civil date; `now` the instant in UTC.
class Clock {
public:
    virtual ~Clock() = default;
    virtual Date today() const = 0;
    virtual QString nowUtc() const = 0; ///< ISO 8601 with milliseconds and Z.
};
class SystemClock final : public Clock {
public:
    Date today() const override;
    QString nowUtc() const override;
};
/// `--today` and tests.
class FixedClock final : public Clock {
public:
    explicit FixedClock(Date today, QString nowUtc = {}) : m_today(today), m_now(std::move(nowUtc)) {}
    Date today() const override { return m_today; }
    QString nowUtc() const override { return m_now.isEmpty() ? m_today.toIso() + QStringLiteral("T12:00:00.000Z") : m_now; }

private:
    Date m_today;
    QString m_now;
};

/// An open book with what every use case needs. One per thread; `forWorker` makes the second.
struct BookSession {
    Database& database;
    const Clock& clock;
    RandomSource& random;
    QString actor; ///< Who does it, as written into the timeline: the system's user name.
    ChangeNotifier* notifier = nullptr; ///< Null: nobody listens (CLI).
};

/// Undoes one reversible use case. Kept on the undo stack of the window and printed by the CLI.
struct UndoToken {
    enum class Kind { None, Debtor, Invoice, Payment, Allocation, ImportBatch, Merge, Settings, WriteOff };
    Kind kind = Kind::None;
    std::int64_t id = 0;
    std::int64_t version = 0;  ///< The row's version after the act; another one now = a later action depends on it.
    QByteArray before;         ///< JSON of the state to restore, where the row alone does not say it.
    bool isValid() const { return kind != Kind::None; }
};

} // namespace tegoed
