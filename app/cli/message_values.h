#pragma once

#include "app/cli/open_book.h"
#include "app/cli/values.h"
#include "core/storage/queries/outbox_queries.h"
#include "core/usecases/messages/compose.h"

namespace tegoed::cli {

// What the commands about messages read from the line and write as JSON.

/// Errors: InvalidInput(stage | channel, text).
Result<Stage> stageFrom(const QString& text);
Result<Channel> channelFrom(const QString& text);
/// The message of an id or a uuid. Errors: NotFound(message, text).
Result<MessageId> messageOf(Database& database, const QString& text);
/// All positional arguments as messages. Errors: as messageOf; MissingInput(message) for none.
Result<std::vector<MessageId>> messagesOf(Database& database, const QStringList& texts);

/// What `--stage`, `--channel` and `--text-lang` ask for. Errors: as stageFrom and channelFrom.
Result<ComposeRequest> composeRequestOf(const CommandContext& context, DebtorId debtor);

QJsonObject messageJson(const MessageRow& row);
QJsonArray reasonsJson(const QJsonArray& stored); ///< With a sentence each.
QJsonArray checksJson(const std::vector<ComposeCheck>& checks);
/// What was composed, without its bytes.
QJsonObject composedJson(const ComposedMessage& message);
/// The reasons of a stored message as sentences, one behind the other.
QString reasonSentences(const QJsonArray& stored);

Result<Done> writeFile(const QString& path, const QByteArray& bytes); ///< Whole or not at all. Errors: FileNotWritable.

} // namespace tegoed::cli
