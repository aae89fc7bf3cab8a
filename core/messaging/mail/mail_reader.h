#pragma once

#include "core/messaging/mail/mail_message.h"

namespace tegoed {

/// What a person sees of an e-mail whose bytes are there: for the outbox, the practice inbox and the record of what was sent.
struct ReadMail {
    QString from, to, replyTo, subject; ///< Decoded; addresses with their names.
    QString text;                       ///< The plain part, lines separated by \n.
    QString html;                       ///< Empty = there is none.
    struct File {
        QString name, mimeType;
        qint64 size = 0;
    };
    std::vector<File> attachments;
};

/// Reads bytes as `mailBytes` makes them. Nothing in them is fetched, run or followed. Errors: UnsupportedFormat(message).
Result<ReadMail> readMail(const QByteArray& bytes);

} // namespace tegoed
