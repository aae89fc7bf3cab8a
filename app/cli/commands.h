#pragma once

#include "app/cli/command.h"

namespace tegoed::cli {

// One function per file cmd_<name>.cpp. A new command: its file, a line here, a line in commands.cpp.
Command aboutCommand();
Command accountAddCommand();
Command accountListCommand();
Command accountRemoveCommand();
Command accountStartCommand();
Command accountTestCommand();
Command agingCommand();
Command bookAdoptCommand();
Command bookBackupCommand();
Command bookCreateCommand();
Command bookInfoCommand();
Command bookMigrateCommand();
Command bookRestoreCommand();
Command bookSetCommand();
Command bookVerifyCommand();
Command calcHolidaysCommand();
Command completionCommand();
Command composeCommand();
Command debtorAddCommand();
Command debtorConsentCommand();
Command debtorEditCommand();
Command debtorEraseCommand();
Command debtorExportCommand();
Command debtorListCommand();
Command debtorLookAlikesCommand();
Command debtorMergeCommand();
Command debtorShowCommand();
Command debtorUnmergeCommand();
Command demoCommand();
Command importCommand();
Command importUndoCommand();
Command invoiceAddCommand();
Command invoiceListCommand();
Command invoiceShowCommand();
Command invoiceWriteOffCommand();
Command lettersPostedCommand();
Command lettersPrintCommand();
Command outboxApproveCommand();
Command outboxCancelCommand();
Command outboxConfirmCommand();
Command outboxLimitsCommand();
Command outboxListCommand();
Command outboxPauseCommand();
Command outboxResolveCommand();
Command outboxResumeCommand();
Command outboxRetryCommand();
Command outboxSendCommand();
Command outboxShowCommand();
Command paymentAddCommand();
Command paymentAllocateCommand();
Command paymentListCommand();
Command paymentUndoCommand();
Command qrCommand();
Command referenceCheckCommand();
Command referenceMakeCommand();
Command remindCommand();
Command smsLengthCommand();
Command statementCommand();
Command textCheckCommand();
Command textExportCommand();
Command textImportCommand();
Command textListCommand();
Command textShowCommand();
Command timelineCommand();
Command verifyCommand();

} // namespace tegoed::cli
