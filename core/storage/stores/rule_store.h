#pragma once

#include "core/domain/escalation/assignment.h"
#include "core/storage/database.h"

#include <optional>
#include <vector>

namespace tegoed {

/// One saved version of a sequence.
struct SequenceRecord {
    QString code;
    int version = 1;
    QByteArray content;            ///< As sequenceToJson.
    InvoiceId afterInvoice;        ///< Only for later invoices; not valid = for all.
    QString actor, createdAt;
};

/// One choice of a sequence: exactly one of the four says for what.
struct SequenceChoice {
    std::optional<LegalTrack> track = {};
    CustomerGroupId group = {};
    DebtorId debtor = {};
    InvoiceId invoice = {};
};

/// Writes versions of sequences and who follows which. Call inside a Transaction.
class RuleStore {
public:
    explicit RuleStore(Database& database) : m_database(database) {}

    /// In force, by code and version (those taken back are left out).
    std::vector<SequenceRecord> versions() const;
    std::vector<SequenceRecord> versionsOf(const QString& code) const; ///< Newest first.
    int append(const SequenceRecord& record); ///< `version` is given here: one higher than any there was.
    void takeBack(const QString& code, int version);
    InvoiceId lastInvoice() const;

    Assignments choices() const; ///< What was chosen, without the shipped ones.
    std::optional<QString> choiceFor(const SequenceChoice& what) const;
    void choose(const SequenceChoice& what, const std::optional<QString>& sequence, const QString& actor, const QString& at);

private:
    Database& m_database;
};

} // namespace tegoed
