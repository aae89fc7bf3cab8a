#pragma once

#include "core/base/result.h"
#include "core/domain/answer/answer.h"
#include "core/formats/mail/delivery_report.h"

#include <QDateTime>
#include <QStringList>

#include <optional>

namespace tegoed::formats {

/// A mail that came in, as far as it is needed to know what it is about. All texts are clean and bounded.
struct ReceivedMail {
    AnswerKind kind = AnswerKind::Reply;
    QString fromName, fromAddress;  ///< Address in lower case; '' = there is none.
    QString subject;
    std::optional<QDateTime> date;  ///< UTC, as the sender's clock says.
    QString messageId;              ///< Without brackets; '' = none.
    QStringList threadIds;          ///< Messages it names: In-Reply-To, References from the last on, then those of mails inside it.
    QStringList senders;            ///< `fromAddress`, then who wrote the mails inside it or forwarded by it.
    QString text;                   ///< Lines separated by \n; of an HTML mail what a person reads; at most 100,000 characters.
    QStringList attachments;        ///< Names only.
    std::vector<FailedRecipient> failed; ///< Of a bounce.
};

inline constexpr qint64 kLargestMail = 25 * 1024 * 1024;

/// Reads the bytes of an `.eml`. Nothing in it is loaded, run or followed, and no attachment is opened: only what identifies it.
/// What kind it is follows RFC 3834 (Auto-Submitted), RFC 3464 (delivery reports), RFC 8098 (receipts) and what mail programs do.
/// Errors: FileTooLarge; UnsupportedFormat(message): nothing like a mail, or parts inside parts beyond all measure.
Result<ReceivedMail> readReceivedMail(const QByteArray& bytes);

} // namespace tegoed::formats
