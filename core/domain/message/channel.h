#pragma once

#include <QString>

#include <optional>

namespace tegoed {

/// The way a message goes. One message has one channel; a step over two channels is two messages and one contact (decisions 14, 18).
enum class Channel { Email, Sms, WhatsApp, Letter };

QString channelCode(Channel channel);                       ///< email, sms, whatsapp, letter.
std::optional<Channel> channelOf(QStringView code);         ///< The inverse; empty for other words.

/// The family of texts a message uses (decision 1); codes and order as resources/templates.
enum class Stage {
    InvoiceSent, PreDue, Reminder1, Reminder2, Reminder3, Demand, FinalNotice,
    PromiseConfirmation, PlanProposal, PlanConfirmed, PlanInstalment, PlanMissed, PlanBroken, DeferralGranted,
    DisputeAck, PaymentThanks, Statement, PrepaymentRequest, Correction, LimitationNotice
};

QString stageCode(Stage stage);                             ///< invoice_sent, pre_due, reminder_1 …
std::optional<Stage> stageOf(QStringView code);

enum class Tone { Friendly, Neutral, Firm };

} // namespace tegoed
