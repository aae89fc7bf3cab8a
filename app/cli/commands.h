#pragma once

#include "app/cli/command.h"

namespace tegoed::cli {

// One function per file cmd_<name>.cpp. A new command: its file, a line here, a line in commands.cpp.
Command aboutCommand();
Command agingCommand();
Command bookAdoptCommand();
Command bookBackupCommand();
Command bookCreateCommand();
Command bookInfoCommand();
Command bookMigrateCommand();
Command bookRestoreCommand();
Command bookVerifyCommand();
Command calcHolidaysCommand();
Command completionCommand();
Command debtorAddCommand();
Command debtorEditCommand();
Command debtorExportCommand();
Command debtorListCommand();
Command bookSetCommand();
Command debtorEraseCommand();
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
Command paymentAddCommand();
Command paymentAllocateCommand();
Command paymentListCommand();
Command paymentUndoCommand();
Command qrCommand();
Command referenceCheckCommand();
Command referenceMakeCommand();
Command smsLengthCommand();
Command textCheckCommand();
Command textExportCommand();
Command textImportCommand();
Command textListCommand();
Command textShowCommand();
Command timelineCommand();
Command verifyCommand();

} // namespace tegoed::cli
