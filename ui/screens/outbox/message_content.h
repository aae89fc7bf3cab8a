#pragma once

#include "core/storage/stores/message_store.h"

#include <QString>

#include <vector>

namespace tegoed {
class Database;
}

namespace tegoed::ui {

/// A message as a person reads it, out of the very bytes that leave or left.
struct MessageContent {
    QString from, to, subject, text;
    struct File {
        QString name, mimeType, sha256; ///< The hash is empty for what exists inside the mail only.
        qint64 size = 0;
    };
    std::vector<File> files;
    QByteArray pdf;          ///< Of a letter.
    bool isReadable = false; ///< False: nothing was frozen, or the bytes are damaged; `text` then is the preview.
};

MessageContent contentOf(Database& database, const StoredMessage& message);

} // namespace tegoed::ui
