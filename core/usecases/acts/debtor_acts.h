#pragma once

#include "core/usecases/acts/act.h"

namespace tegoed {

/// `data` as it may be stored: lines cleaned, codes in capitals. `self`: the debtor being edited, whose own number is free.
/// Errors: MissingInput(name), InvalidEmail, InvalidIban, InvalidInput(field), AlreadyExists(debtor, number).
Result<DebtorData> checkedDebtor(Database& database, DebtorData data, DebtorId self = {});
/// Errors: MissingInput(name) when there is neither a name nor an address to reach it by; InvalidEmail.
Result<ContactData> checkedContact(ContactData data);

LegalTrack trackOf(Database& database, const DebtorData& data);

/// With its case, and the events that open it. `data` has been checked.
DebtorId openDebtor(const Act& act, const DebtorData& data);
/// Tells which fields changed. Conflict when `version` is not the stored one; NothingToDo when nothing differs.
Result<StoredDebtor> changeDebtor(const Act& act, const StoredDebtor& before, std::int64_t version, const DebtorData& data);
ContactId openContact(const Act& act, DebtorId debtor, const ContactData& data);
EventId writeNote(const Act& act, DebtorId debtor, const QString& text, std::optional<InvoiceId> invoice);

} // namespace tegoed
