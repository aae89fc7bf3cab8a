#pragma once

#include "core/base/progress.h"
#include "core/usecases/escalation/due.h"
#include "core/usecases/messages/outbox.h"
#include "ui/screens/messages/compose_plan.h"

#include <QObject>

class QTimer;

namespace tegoed::ui {

class AppContext;

/// Keeps and approves composed messages as one act: all of them or none. For the window or a worker.
/// Errors: those of keepMessage and approveMessages; Cancelled.
Result<std::vector<MessageId>> keepAndApprove(BookSession& session, const std::vector<ComposedMessage>& messages, const Approval& approval,
                                              Progress& progress);

/// What follows when somebody says "send": the bar to take it back, the other program that is opened and asked after, the printer.
/// One per open book.
class SendDesk final : public QObject {
    Q_OBJECT
public:
    explicit SendDesk(AppContext& context);
    static SendDesk* of(AppContext& context);

    /// One click: composes what the plan proposes and sends it when nothing speaks against it; else asks for the composer.
    void sendUnseen(const ComposePlan& plan);
    /// The same for a proposal of the work of today, over all its channels; the composer when a person has to look.
    void sendProposal(const DueProposal& proposal);
    /// Messages were approved: offers to take them back, opens what goes through another program, says what waits for the printer.
    void follow(const std::vector<MessageId>& ids);

    bool canUndo() const { return !m_pending.empty(); }
    void undo();
    void printLetters(const std::vector<MessageId>& ids);
    void openKept(MessageId id); ///< In the own mail program or WhatsApp.

Q_SIGNALS:
    void composerWanted(const tegoed::ui::ComposePlan& plan);

private:
    void showCountdown();
    void endUndo();
    void askWhetherSent(MessageId id, const QString& name);
    void askWhetherPosted(const std::vector<MessageId>& ids);
    QString folderFor(MessageId id);
    QString undoText() const;

    AppContext& m_context;
    std::vector<MessageId> m_pending;
    QString m_pendingName;   ///< Of the debtor, when it is one message.
    QString m_leavesAt;      ///< UTC; planned later than the undo time.
    qint64 m_deadline = 0;   ///< Milliseconds since the epoch, by the machine's clock.
    QTimer* m_tick;
};

} // namespace tegoed::ui
