#pragma once

#include "core/documents/letter/letter_print.h"
#include "core/domain/message/gates.h"
#include "core/domain/message/message_values.h"
#include "core/domain/message/render_message.h"
#include "core/domain/message/sms_text.h"
#include "core/storage/stores/message_store.h"
#include "core/usecases/book_session.h"

namespace tegoed {

/// A file that goes along, with its bytes.
struct ComposedFile {
    QString kind; ///< letter, invoice_copy, statement, file.
    QString fileName, mimeType;
    QByteArray bytes;
    InvoiceId invoice;
};

/// What a message of a payment plan says of it, and what it asks: a part, or the rest.
struct ComposePlan {
    PlanValues values;
    std::optional<Money> asked = {};
};

/// What a message about money that came in says of it: thanks, or that a reminder had crossed it (usecases/bank/receipt_letters).
struct ComposeReceipt {
    ReceivedValues received = {};
    std::optional<Date> remindedOn = {}; ///< Of a correction: the day the message that it withdraws had left …
    QString reason = {};                 ///< … and why that was wrong, as half a sentence.
};

/// Which message is wanted. What is empty is filled in (ux.md 5.2).
struct ComposeRequest {
    DebtorId debtor = {};
    std::optional<Stage> stage = {};
    QString step = {};                      ///< Code of the step it is sent for; empty: the stage's own.
    int repeat = 0;                         ///< … and which time the step comes.
    std::optional<Channel> channel = {};
    std::optional<TransportKind> transport = {}; ///< Own mail program instead of an account, …
    QString language = {};
    std::optional<std::vector<InvoiceId>> invoices = {};
    QString recipient = {};
    std::optional<Date> payBy = {};
    std::optional<QString> editedText = {}; ///< As `editableText`: this message's own text instead of the template.
    std::optional<bool> withLetter = {};    ///< The letter as PDF with an e-mail; empty: with reminders.
    bool withInvoiceCopies = true;
    std::vector<ComposedFile> files = {};
    std::optional<Date> plannedDay = {};    ///< Empty = today.
    QString currency = {};                  ///< Empty: the book's, else the one the debtor owes most in.
    bool isAutomatic = false;
    std::optional<PromiseValues> promise = {};   ///< What a confirmation confirms (stages of agreements); its amount is what is asked.
    std::optional<DeferralValues> deferral = {};
    std::optional<DisputeValues> dispute = {};
    std::optional<ComposePlan> plan = {};   ///< Of the stages of a payment plan (usecases/plans).
    std::optional<ComposeReceipt> receipt = {}; ///< Of thanks and corrections: `invoices` are what was paid, open or not; it asks nothing.
};

/// An open invoice of the debtor, and whether the message asks for it.
struct ComposeInvoice {
    InvoiceId id;
    QString number;
    Date issued{2000, 1, 1}, due{2000, 1, 1};
    Money open{0, Currency::euro()};
    int cycle = 1;
    bool isAsked = false;
    QString whyNot; ///< not_due, other_step, disputed, agreement …; '' when asked.
    Stage nextStage = Stage::Reminder1;
};

/// What keeps it here (B01–B12) or asks for a second look (W01–W18), with the reason behind it.
struct ComposeCheck {
    QString code;
    QString reason; ///< Code of a gate, of an Error, or of the check itself.
    QStringList arguments;
    bool isSoftGate = false;
    friend bool operator==(const ComposeCheck&, const ComposeCheck&) = default;
};

/// A message as it would leave: the same bytes in window and command line for the same inputs (decision 35).
struct ComposedMessage {
    NewMessage message;      ///< With everything but its content's hash.
    RenderedText text;
    TemplateText source;     ///< What it was made from, for the editor.
    QByteArray content;      ///< What leaves: mail (RFC 5322), SMS request, letter (PDF). Empty when something blocks the rendering.
    QByteArray letter;       ///< PDF of a letter, or of the one that goes with an e-mail.
    QByteArray html;         ///< Of an e-mail.
    QByteArray paymentQr;    ///< PNG that the HTML shows as `cid:payment-qr`; empty = none.
    std::vector<ComposedFile> files;
    QJsonObject legal;       ///< What the book keeps of it for the law: the term it gives, the claims it makes once sent.
    SmsLength sms;
    std::vector<ComposeInvoice> invoices;
    std::vector<ComposeCheck> blocks, warnings;
    std::vector<Channel> channels; ///< That have an address of this debtor.
    bool canLeave() const { return blocks.empty() && !content.isEmpty(); }
};

/// Errors: NotFound(debtor); NothingToDo(nothing_open). Everything else that is wrong is a block in the result.
Result<ComposedMessage> composeMessage(BookSession& session, const ComposeRequest& request);

/// Keeps a composed message, frozen: Draft and Proposed for later, or approved at once (`undoSeconds`, `notBefore` as Approval).
/// Soft gates count as seen by the person. Errors: NotAllowed(blocked code …); AlreadyExists(step, number) when another message
/// has the step meanwhile.
Result<MessageId> keepMessage(BookSession& session, const ComposedMessage& message, MessageState state);

/// The stage an invoice is at: the first of the standard sequence no live message has.
Stage nextStageOf(const std::vector<QString>& stepsDone);

} // namespace tegoed
