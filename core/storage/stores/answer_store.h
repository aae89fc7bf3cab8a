#pragma once

#include "core/domain/answer/answer.h"
#include "core/domain/answer/match_answer.h"
#include "core/storage/database.h"

#include <QJsonArray>

#include <optional>
#include <vector>

namespace tegoed {

using AnswerId = Id<struct AnswerTag>;

struct StoredAnswer {
    AnswerId id;
    AnswerKind kind = AnswerKind::Reply;
    QString sha256;              ///< Of a blob of the book; '' = erased.
    QString mailId, fromName, fromAddress, subject, text;
    QString sentAt;              ///< ISO 8601, UTC; '' = not told.
    QJsonArray failed;           ///< {address, status, diagnostic, permanent}
    DebtorId debtor;             ///< Not valid: nobody knows yet.
    DocumentId document;
    MessageId message;
    AnswerMatch how = AnswerMatch::None;
    QJsonArray reasons;          ///< [code, argument] each.
    std::optional<AnswerTriage> triage;
    QString triagedAt, triagedBy;
    QString actor, createdAt;
    QString undoneAt;            ///< '' = stands.
    std::int64_t version = 1;
    std::vector<InvoiceId> invoices;

    /// What its invoices wait for: nothing while it is nobody's, and nothing once it was undone.
    std::optional<AnswerPause> pause() const;
};

/// Call writing functions inside a Transaction.
class AnswerStore {
public:
    explicit AnswerStore(Database& database) : m_database(database) {}

    AnswerId insert(const StoredAnswer& answer);
    /// Everything that may change of it: whose it is, what it answers, its invoices, its triage, and whether it stands.
    void update(const StoredAnswer& answer);
    std::optional<StoredAnswer> find(AnswerId id) const;
    /// The very bytes, or the same mail as another program saved it.
    std::optional<AnswerId> known(const QString& sha256, const QString& mailId, const QString& fromAddress) const;

    struct Filter {
        std::optional<DebtorId> debtor = {}; ///< With those merged into it.
        bool withDone = false;               ///< Also those that were triaged and pause nothing, and those nobody has to read.
        int limit = 500;
    };
    std::vector<StoredAnswer> list(const Filter& filter) const; ///< Newest first.

    /// What the book knows of what stands in a mail; debtors as they are stored.
    AnswerFinds findsOf(const AnswerClues& clues) const;
    std::vector<InvoiceId> openInvoicesOf(DebtorId debtor) const; ///< With those merged into it; by id.
    bool isSuspect(DebtorId debtor, const QString& channelCode, const QString& address) const;
    /// One of the debtor's own e-mail addresses, or of its contacts.
    bool isOwnAddress(DebtorId debtor, const QString& address) const;

    /// For the rules and the gates: rows (answer a, answer_invoice x) that keep an invoice back. A proposal is answered by whatever
    /// is agreed about the invoice after it was read.
    static QString pausing();

private:
    void readInvoices(std::vector<StoredAnswer>& answers) const;
    void writeInvoices(const StoredAnswer& answer);
    Database& m_database;
};

} // namespace tegoed
