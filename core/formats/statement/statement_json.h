#pragma once

#include "core/formats/statement/bank_statement.h"

#include <QJsonObject>

namespace tegoed::formats {

/// A statement as the command line prints it. Without `details`: `transactions` with each line in short. With them: the
/// reader's own record (`BankStatement::details`, whose names are those of the conformance index) and under `lines` every
/// line with all that is known of it. `credit_sum` and `debit_sum` hold pending entries too; what is no payment says so in
/// its `status`. `balanced` is null without both balances, and false when one of them cannot be read.
QJsonObject toJson(const BankStatement& statement, bool details);

/// `BOOK`, `PDNG` or `INFO`.
QString statusWord(EntryStatus status);

} // namespace tegoed::formats
