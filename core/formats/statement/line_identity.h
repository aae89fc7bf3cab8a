#pragma once

#include "core/domain/calendar/date.h"
#include "core/formats/statement/bank_statement.h"

#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace tegoed::formats {

/// What makes two lines of one account the same wherever and whenever they were exported: booking date (else value date), value
/// date, amount, currency, who (account, else name) and what is written, in a spelling that blanks, line breaks, case and
/// accents don't change. Not the bank's reference, which some banks make anew with every export (failures E2), and not the
/// account itself: identity is the pair of the two. SHA-256, 32 hexadecimal digits of it.
QString contentFingerprint(const StatementEntry& entry);

/// The identity of a line within its account: the content and its number among equal ones of the same day, so that two
/// genuine equal payments are two (failures E3) and stay two in every overlapping download.
QString lineFingerprint(const QString& content, int occurrence);

/// Counts equal lines of one account in a file. Ask it for booked entries only: what is pending comes again when booked.
class LineCounter {
public:
    QString next(const StatementEntry& entry); ///< Its line fingerprint.

private:
    QHash<quint64, int> m_counts; ///< By the first 64 bits of the content: a file may have millions of lines.
};

/// A line as it is compared with what was imported before.
struct KnownLine {
    Date day; ///< Booking date, else value date.
    QString content;     ///< `contentFingerprint`
    QString fingerprint; ///< `lineFingerprint`
    QString reference;   ///< `referenceKey`; may be empty.
};

/// The bank's reference with amount and part: the parts of a batch may share one. Empty without a reference.
QString referenceKey(const StatementEntry& entry);
/// Empty for an entry without a date.
std::optional<KnownLine> knownLine(const StatementEntry& entry);

enum class LineNovelty {
    New,
    Known,
    /// Reads like one that is there, under another reference, in a file that does not repeat that day: most likely a second
    /// equal payment or a message that was made anew. A person decides.
    Doubtful,
};

struct SortedLine {
    LineNovelty novelty = LineNovelty::New;
    QString fingerprint; ///< To store it under: unique within the account, also for a line that reads like a stored one.
};

/// Tells for each line of one account in a file whether it was imported before. `stored` holds the lines of that account of
/// the days in question. A line is known by its reference first. Of what is left: on a day of which other lines were known by
/// their reference the bank keeps its references, so an unknown reference is a new payment; otherwise the content and its
/// count decide, and where two different references stand against each other only a file that repeats everything stored of
/// that day is believed to be the same day again.
QList<SortedLine> sortOut(const QList<KnownLine>& incoming, const QList<KnownLine>& stored);

} // namespace tegoed::formats
