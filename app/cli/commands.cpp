#include "app/cli/commands.h"

#include "ui/presentation/ui_language.h"

#include <QHash>

namespace tegoed::cli {
namespace {

QList<Command> make()
{
    return {
        bookCreateCommand(),
        bookInfoCommand(),
        bookSetCommand(),
        bookVerifyCommand(),
        bookBackupCommand(),
        bookRestoreCommand(),
        bookMigrateCommand(),
        bookAdoptCommand(),
        demoCommand(),
        importCommand(),
        importUndoCommand(),
        debtorListCommand(),
        debtorShowCommand(),
        debtorAddCommand(),
        debtorEditCommand(),
        debtorMergeCommand(),
        debtorUnmergeCommand(),
        debtorLookAlikesCommand(),
        debtorExportCommand(),
        debtorEraseCommand(),
        debtorConsentCommand(),
        invoiceListCommand(),
        invoiceShowCommand(),
        invoiceAddCommand(),
        invoiceWriteOffCommand(),
        paymentAddCommand(),
        paymentListCommand(),
        paymentAllocateCommand(),
        paymentUndoCommand(),
        dueCommand(),
        composeCommand(),
        remindCommand(),
        claimListCommand(),
        claimWaiveCommand(),
        claimRestoreCommand(),
        reportBehaviourCommand(),
        planNewCommand(),
        planEditCommand(),
        planProposeCommand(),
        planCounterCommand(),
        planHistoryCommand(),
        planAgreeCommand(),
        planSignCommand(),
        planWithdrawCommand(),
        planEndCommand(),
        planLetterCommand(),
        planSendCommand(),
        planSaidCommand(),
        planFollowCommand(),
        planShowCommand(),
        planListCommand(),
        holdSetCommand(),
        holdClearCommand(),
        holdListCommand(),
        ruleListCommand(),
        ruleShowCommand(),
        ruleSaveCommand(),
        ruleRestoreCommand(),
        ruleAssignCommand(),
        ruleStartCommand(),
        ruleSimulateCommand(),
        ruleCheckCommand(),
        outboxListCommand(),
        outboxShowCommand(),
        outboxSendCommand(),
        outboxApproveCommand(),
        outboxCancelCommand(),
        outboxRetryCommand(),
        outboxResolveCommand(),
        outboxConfirmCommand(),
        outboxLimitsCommand(),
        outboxPauseCommand(),
        outboxResumeCommand(),
        keepWorkingOnCommand(),
        keepWorkingOffCommand(),
        keepWorkingStatusCommand(),
        lettersPrintCommand(),
        lettersPostedCommand(),
        accountAddCommand(),
        accountListCommand(),
        accountTestCommand(),
        accountStartCommand(),
        accountRemoveCommand(),
        statementCommand(),
        timelineCommand(),
        agingCommand(),
        textListCommand(),
        textShowCommand(),
        textCheckCommand(),
        textExportCommand(),
        textImportCommand(),
        referenceCheckCommand(),
        referenceMakeCommand(),
        smsLengthCommand(),
        qrCommand(),
        calcCostsCommand(),
        calcInterestCommand(),
        calcRateCommand(),
        calcAllocateCommand(),
        calcTermCommand(),
        calcCourtFeeCommand(),
        calcHolidaysCommand(),
        lawShowCommand(),
        lawImportCommand(),
        lawTermsCommand(),
        lawHandoverCommand(),
        verifyCommand(),
        aboutCommand(),
        completionCommand(),
    };
}

} // namespace

const QList<Command>& commands()
{
    // Their help is in the language of the program: one list for each.
    static QHash<QString, QList<Command>> all;
    const QString language = ui::UiLanguage::current();
    if (!all.contains(language))
        all.insert(language, make());
    return *all.constFind(language);
}

} // namespace tegoed::cli
