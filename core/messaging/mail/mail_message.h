#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace tegoed {

/// Somebody's mail address, with the name shown beside it (may be empty).
struct MailAddress {
    QString name;
    QString address; ///< Must pass isValidEmail.
};

/// A file that travels along.
struct MailAttachment {
    QString fileName; ///< Without folder; see `safeAttachmentName`.
    QString mimeType; ///< `application/pdf`.
    QByteArray bytes;
};

/// A picture the HTML shows as `<img src="cid:…">`.
struct InlineImage {
    QString contentId; ///< Letters, digits, `-`, `.` and `_`; the part behind `cid:`.
    QString mimeType;  ///< `image/png`.
    QByteArray bytes;
};

/// Everything an e-mail is made of. One debtor, one message, one recipient: an address list does not fit in.
struct MailMessage {
    QString id;     ///< Uuid of the message; with the sender's domain it makes the Message-ID.
    QDateTime date; ///< Shown in its own offset from UTC, to the second.
    MailAddress from;
    std::optional<MailAddress> replyTo;
    MailAddress to;
    QString subject; ///< One line.
    QString text;    ///< Plain text, lines separated by \n; always there.
    QString html;    ///< The same said in HTML; empty = plain text only.
    std::vector<InlineImage> images; ///< Only together with html.
    std::vector<MailAttachment> attachments;
    bool isDraft = false; ///< Another program finishes it: `from` may be empty, the program fills in its own.
};

/// The bytes that are frozen, kept as evidence and sent (RFC 5322): CRLF only, lines of at most 78 bytes in bodies, seven bits,
/// every body quoted-printable or base64, headers per RFC 2047 and 2231. Same message, same bytes: boundaries come from the id.
/// Errors: InvalidEmail(text); MissingInput(field) for from, to, subject, text, date and id; InvalidInput(field, value) for a control
/// character in anything that becomes a header, an id that is no uuid, a file name with a folder, a malformed MIME type.
/// Source: failures I2, I3; decision 35.
Result<QByteArray> mailBytes(const MailMessage& message);

/// `id@domain of the sender`, without brackets: what the header, and a reply to it, will carry. Of a draft without a sender
/// `id@draft.invalid`.
QString mailMessageId(const QString& id, const QString& fromAddress);

/// A name from outside made fit for `MailAttachment::fileName`: no folder, control or bidi character or reserved sign, no leading
/// point, at most 120 units with its extension kept. Empty becomes `attachment` (failures I9).
QString safeAttachmentName(const QString& name);

} // namespace tegoed
