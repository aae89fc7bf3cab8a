#pragma once

#include "core/usecases/escalation/due.h"
#include "core/usecases/messages/compose.h"
#include "core/usecases/plans/plan_letters.h"

#include <functional>
#include <map>
#include <tuple>

namespace tegoed::ui {

/// What a person wants to send to one debtor, over one channel or several: one message each (decision 14). What is empty is
/// proposed.
struct ComposePlan {
    DebtorId debtor = {};
    std::optional<Stage> stage = {};
    QString step = {};           ///< Of the sequence, when it is proposed by the work of today and the stage stays.
    int repeat = 0;
    std::optional<Date> payBy = {};
    QString currency = {};
    QString language = {};
    std::vector<Channel> channels = {}; ///< Ticked ones, in their own order.
    std::optional<std::vector<InvoiceId>> invoices = {};
    std::map<Channel, QString> recipients = {}; ///< Another address of the debtor than the first.
    std::optional<bool> withLetter = {};
    bool withInvoiceCopies = true;
    bool withStatement = false; ///< Of account, with an e-mail.
    std::vector<ComposedFile> files = {};
    std::optional<Date> plannedDay = {};
    PlanId paymentPlan = {}; ///< Valid: what this payment plan has to say; stage, step and invoices follow from it.
    /// Done right before the first message is kept, such as proposing the plan it speaks of. When it fails, nothing leaves.
    std::function<Result<Done>(BookSession&)> beforeSending = {};

    /// Own texts, kept per language, stage and channel: going to another language and back loses nothing.
    struct TextPlace {
        Channel channel = Channel::Email;
        QString language;
        Stage stage = Stage::Reminder1;
        friend bool operator<(const TextPlace& a, const TextPlace& b)
        {
            return std::tie(a.channel, a.language, a.stage) < std::tie(b.channel, b.language, b.stage);
        }
    };
    std::map<TextPlace, QString> ownTexts = {};

    ComposeRequest request(std::optional<Channel> channel) const;
    bool has(Channel channel) const;
};

/// The plan for the message of a proposal: the same stage, step, invoices and day to pay.
ComposePlan planOf(const DueProposal& proposal, const std::vector<Channel>& channels);

/// Everything the composer shows.
struct ComposedPlan {
    std::vector<ComposedMessage> messages; ///< One per ticked channel; the first one is the proposed one when none was ticked.
    QStringList languages;                 ///< That have texts.
    std::map<Channel, QStringList> addresses; ///< Of the debtor and its contacts.
    QString debtorName;
};

/// Composes every message of the plan; for a worker. An own text belongs to the language and stage that come out of the proposal, so
/// a message with one is composed a second time. Errors: those of composeMessage.
Result<ComposedPlan> composePlan(BookSession& session, const ComposePlan& plan);

/// Whether a contact with this debtor is on its way or waits for somebody: then the next step is not sent by one click.
bool hasWaitingMessage(Database& database, DebtorId debtor);
/// Firm words that a person must have looked at before they leave (ux.md 3.3b).
bool mustBeSeen(Stage stage);
/// What one click may send: nothing blocks, nothing warns, no firm words, and no paper.
bool mayLeaveUnseen(const ComposedMessage& message);

} // namespace tegoed::ui
