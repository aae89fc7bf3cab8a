#pragma once

#include "core/domain/message/check_texts.h"
#include "core/domain/message/limits.h"
#include "core/storage/queries/outbox_queries.h"
#include "core/usecases/messages/compose.h"

#include <QString>

namespace tegoed::ui {

// Everything about messages as words in the language of the program. Codes nobody knows (a newer program's) are shown as they are.

QString channelText(Channel channel);                       ///< E-mail, SMS, WhatsApp, Letter.
QString channelIcon(Channel channel);                       ///< Name of the icon family: mail, phone, document …
QString stageText(Stage stage);                             ///< First reminder …
QString messageStateText(MessageState state);               ///< Waiting, Sent, Outcome unknown …
QString outboxBoxText(OutboxBox box);
QString transportText(TransportKind kind);                  ///< Own mail program, …
QString gateText(const GateReason& reason);                 ///< One sentence: why it stays here.
QString gateRemedyText(Gate gate);                          ///< What to do about it; empty = nothing to be done.
QString composeCheckText(const ComposeCheck& check);        ///< One sentence for a block or warning, B01–B12 and W01–W15.
QString composeWhyNotText(const QString& whyNot);           ///< Why an invoice is not ticked: not due yet …
QString reasonText(const QString& code);                    ///< Of an Outcome or account: wrong_password, certificate_expired, no_host …, plain words and the remedy.
QString logText(const MessageLogRow& row);                  ///< One line of what happened to a message.
QString limitLabel(const LimitField& field);                ///< "Working days between two contacts".
QString limitUnit(const LimitField& field, int count = 2);  ///< "days", for one "day"; "minutes", "" …
QString textFindingText(const TextFinding& finding);        ///< Of the check of all texts.
QString placeholderText(const QString& name);               ///< What a field of a text means.

} // namespace tegoed::ui
