#pragma once

#include "core/base/random_source.h"
#include "core/usecases/book_session.h"

#include <QElapsedTimer>
#include <QHash>
#include <QJsonObject>

namespace tegoed::harness {

/// Daytime of a working day plus what has passed since the program started, so that hours, holidays and midnight stay out of
/// the way whenever the harness is run. `plus` lets the pauses between two tries go by.
class HarnessClock final : public Clock {
public:
    explicit HarnessClock(qint64 plusSeconds);
    Date today() const override;
    QString nowUtc() const override;

private:
    QDateTime m_start;
    QElapsedTimer m_since;
};

/// What a book for one run looks like.
struct FillPlan {
    int count = 0;
    QString host = QStringLiteral("127.0.0.1");
    int port = 0;
    QString caFile;                 ///< Filled: TLS from the start, with this authority trusted.
    bool isSms = false;
    bool signsIn = false;
    bool watchesOrder = false;      ///< Notes in which order claims, points of no return and payments were committed.
    QHash<QString, QString> limits; ///< Over those of the harness.
};

/// Makes a book with `count` debtors, each with one open invoice and one queued, frozen message to it. Brakes are out of the way
/// (caps, gaps and breakers off); the gates are those of the product.
Result<Done> fillBook(const BookAddress& address, const FillPlan& plan);

/// The mail account hands in elsewhere from now on.
Result<Done> moveAccount(const BookAddress& address, const QString& host, int port);

/// Every message with its state, tries, log and timeline events; what verify says; the order of commits where it was watched.
Result<QJsonObject> reportOf(Database& database);

/// Pays the invoice of a message that is about to leave, at random moments, until none is waiting or `most` were paid.
Result<int> payAtRandom(BookSession& session, int most, std::uint64_t seed);

/// Amount of every invoice of the harness, in cents.
inline constexpr std::int64_t kCents = 12'100;

} // namespace tegoed::harness
