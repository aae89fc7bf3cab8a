#pragma once

#include "core/usecases/book_session.h"
#include "core/domain/party/party.h"

namespace tegoed {

// Each is one transaction with its timeline event(s); errors leave everything as it was.

struct DebtorSaved { DebtorId id; UndoToken undo; };
/// `groupName`: the customer group by its name, made when it is new; empty = `data.group` holds.
Result<DebtorSaved> addDebtor(BookSession& session, const DebtorData& data, const QString& groupName = {});
/// `version` is the one the form was opened with; another one now = Conflict (failures F15).
Result<DebtorSaved> editDebtor(BookSession& session, DebtorId id, std::int64_t version, const DebtorData& data, const QString& groupName = {});
/// Puts debtors into a customer group by its name, made when it is new; '' = out of any. One undo for all.
/// Errors: NotFound(debtor); NothingToDo when all are there already.
Result<UndoToken> moveToGroup(BookSession& session, const std::vector<DebtorId>& debtors, const QString& groupName);
/// Decision 3: settles business/consumer for many debtors at once; clears *assumed*.
Result<UndoToken> settlePartyKind(BookSession& session, const std::vector<DebtorId>& debtors, PartyKind kind);
/// Shows `from` as part of `into`; chains never merge, `unmergeDebtor` restores.
Result<UndoToken> mergeDebtors(BookSession& session, DebtorId into, DebtorId from);
Result<Done> unmergeDebtor(BookSession& session, DebtorId merged);
Result<Done> dismissLookAlike(BookSession& session, DebtorId first, DebtorId second);
Result<Done> archiveDebtor(BookSession& session, DebtorId id, bool archived);

Result<ContactId> addContact(BookSession& session, DebtorId debtor, const ContactData& data);
Result<Done> editContact(BookSession& session, ContactId id, const ContactData& data);
Result<Done> removeContact(BookSession& session, ContactId id);

/// A note on the timeline. Errors: MissingInput(text).
Result<Done> addNote(BookSession& session, DebtorId debtor, const QString& text, std::optional<InvoiceId> invoice);

} // namespace tegoed
