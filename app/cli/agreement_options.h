#pragma once

#include "app/cli/values.h"
#include "core/usecases/agreements/agreement_parts.h"

namespace tegoed::cli {

// What the commands about promises, deferrals, disputes and reasons read from the line and write.

/// `--debtor` and every `--invoice`; one of the two is needed. Errors: MissingInput(debtor); as debtorOf and invoiceOf.
struct Subject { DebtorId debtor; std::vector<InvoiceId> invoices; };
Result<Subject> subjectOf(const CommandContext& context, Database& database);
/// The one `--invoice`. Errors: MissingInput(invoice).
Result<InvoiceId> oneInvoice(const CommandContext& context, Database& database);
/// Empty when the option is not given.
Result<std::optional<Date>> optionalDate(const CommandContext& context, const QString& option, const Date& today);
/// In the currency of the first invoice, else the book's. Empty when the option is not given.
Result<std::optional<Money>> optionalAmount(const CommandContext& context, OpenBook& book, const std::vector<InvoiceId>& invoices);
/// `switchName` with `--channel` and `--text-lang`; empty when the switch is not given.
Result<std::optional<Confirmation>> confirmationOf(const CommandContext& context, const QString& switchName);
/// With `--approve` what was made leaves with the next sending. 0 = nothing to do, else the exit code of the failure.
std::optional<Error> approveIfAsked(const CommandContext& context, BookSession& session, MessageId message);
/// The number on the line. Errors: MissingInput(id); InvalidInput(id, text).
Result<std::int64_t> idOf(const CommandContext& context);
/// The debtor of `--debtor`, where it is given.
Result<std::optional<DebtorId>> optionalDebtor(const CommandContext& context, Database& database);
/// Opens the book for reading and hands `list` the debtor of `--debtor`, empty = all.
int listForDebtor(CommandContext& context, int (*list)(CommandContext&, BookSession&, const std::optional<DebtorId>&));

QList<Option> subjectOptions();
QList<Option> confirmOptions(const QString& switchName, const QString& help);
QJsonValue idOrNull(std::int64_t id);

} // namespace tegoed::cli
