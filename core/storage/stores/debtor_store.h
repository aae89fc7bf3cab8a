#pragma once

#include "core/domain/party/party.h"
#include "core/storage/database.h"

#include <optional>
#include <vector>

namespace tegoed {

/// A debtor as it stands in the book, for a use case that is going to change it.
struct StoredDebtor {
    DebtorId id;
    CaseId caseId;
    std::int64_t version = 0;
    DebtorData data;
    LegalTrack track = LegalTrack::Other;
    bool archived = false;
    DebtorId mergedInto; ///< Not valid = stands by itself.
    BatchId batch;       ///< Valid: brought by this import.
    QString createdAt;
};

struct StoredContact {
    ContactId id;
    DebtorId debtor;
    ContactData data;
    bool archived = false;
    std::int64_t version = 0;
};

/// What an import recognises debtors by. `name` and `nameFolded` as stored.
struct DebtorKeys {
    DebtorId id;
    DebtorId mergedInto;
    QString number, externalId, vatNumber, registrationNumber, iban, email, name, nameFolded;
};

/// Writes debtors, their cases, contacts and groups. Call inside a Transaction.
class DebtorStore {
public:
    explicit DebtorStore(Database& database) : m_database(database) {}

    /// A debtor and its case. `track` from legalTrackOf.
    DebtorId insert(const DebtorData& data, LegalTrack track, const QString& createdAt, BatchId batch = {});
    std::optional<StoredDebtor> find(DebtorId id) const;
    /// False when `version` is not the stored one: nothing was written. Grows the version.
    bool update(DebtorId id, std::int64_t version, const DebtorData& data, LegalTrack track);
    bool settleKind(DebtorId id, PartyKind kind, LegalTrack track); ///< Clears *assumed*. False when not there.
    void setMergedInto(DebtorId id, DebtorId into);                 ///< Not valid = stands by itself again.
    void setArchived(DebtorId id, bool archived);
    CaseId caseOf(DebtorId id) const; ///< Not valid when there is no such debtor.

    // A debtor is withdrawn when its import was undone and it was archived then: nothing recognises it any more.
    std::optional<DebtorId> byNumber(const QString& number) const; ///< Exact; archived ones too, withdrawn ones not.
    std::vector<DebtorKeys> allKeys() const; ///< In id order, without withdrawn ones: for recognising thousands of records in memory.
    std::vector<DebtorId> ofBatch(BatchId batch) const;
    /// True when anything besides its own creation hangs on the debtor: invoices in force, payments, contacts, notes, merges.
    bool isUsed(DebtorId id) const;

    ContactId insertContact(DebtorId debtor, const ContactData& data);
    std::optional<StoredContact> findContact(ContactId id) const;
    void updateContact(ContactId id, const ContactData& data);
    void setContactArchived(ContactId id, bool archived);

    CustomerGroupId ensureGroup(const QString& name); ///< The group of that name, made when new.
    void dismissLookAlike(DebtorId first, DebtorId second);

private:
    void refreshSearchText(DebtorId id);
    Database& m_database;
};

/// What is searched in, folded: name first (lists sort by it), then number, city, e-mail, phone digits, IBAN, VAT and
/// registration number, contacts; one part per line.
QString debtorSearchText(const DebtorData& data, const std::vector<ContactData>& contacts);

} // namespace tegoed
