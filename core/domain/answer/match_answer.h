#pragma once

#include "core/base/ids.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace tegoed {

/// How an answer was found to be about what it is about, the surest first.
enum class AnswerMatch {
    Thread,        ///< It names a message that was sent (In-Reply-To, References, the mail that came back).
    Reference,     ///< A payment reference stands in it.
    InvoiceNumber, ///< An invoice number stands in it.
    Sender,        ///< Only its sender is known.
    ByHand,        ///< A person said whose it is.
    None,
};
QString answerMatchCode(AnswerMatch match); ///< message_id, reference, invoice_number, sender, by_hand, none
std::optional<AnswerMatch> answerMatchOf(QStringView code);

/// A mail, as far as it tells what it is about.
struct AnswerMail {
    QStringList threadIds; ///< Message-IDs it names, without brackets, the most specific first.
    QStringList senders;   ///< Addresses: its own, and of a forwarded one the first writer's.
    QString subject, text;
};

/// What has to be looked up in a book to know.
struct AnswerClues {
    struct Word {
        QString text;         ///< As it stands there, without blanks and signs.
        bool isOwn = false;   ///< Written now, or in the subject; else in what is quoted.
        friend bool operator==(const Word&, const Word&) = default;
    };
    QStringList uuids;        ///< Of messages sent.
    std::vector<Word> words;  ///< May be a payment reference or an invoice number; each once, at most 400.
    QStringList senders;      ///< Lower case.
};
/// Errors: none; anything may stand in a mail. Linear in its length.
AnswerClues cluesIn(const AnswerMail& mail);

/// What the book knows of those.
struct AnswerFinds {
    struct Message { QString uuid; MessageId id; DebtorId debtor; std::vector<InvoiceId> invoices; }; ///< The invoices it asked for.
    struct Invoice { QString word; bool isReference = false; InvoiceId id; DebtorId debtor; };
    struct Sender { QString address; DebtorId debtor; };
    std::vector<Message> messages;
    std::vector<Invoice> invoices;
    std::vector<Sender> senders;
};

struct AnswerReason {
    QString code;     ///< message_id (uuid) · reference (text) · invoice_number (text) · sender (address) · other_sender (address) ·
                      ///< many_debtors (how many) · many_senders (how many) · nothing_known
    QString argument;
    friend bool operator==(const AnswerReason&, const AnswerReason&) = default;
};

struct AnswerMatched {
    AnswerMatch how = AnswerMatch::None;
    DebtorId debtor;
    MessageId message;                ///< The one that is answered.
    std::vector<InvoiceId> invoices;  ///< Empty with a debtor: everything that is open of them.
    std::vector<AnswerReason> reasons;
};

/// The first of message, reference, number, sender that leads to one debtor; debtors in `finds` are as shown. Words written now go
/// before quoted ones. Where words lead to several debtors, the sender decides between them, else nobody does.
AnswerMatched matchAnswer(const AnswerClues& clues, const AnswerFinds& finds);

} // namespace tegoed
