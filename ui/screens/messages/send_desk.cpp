#include "ui/screens/messages/send_desk.h"

#include "core/usecases/escalation/prepare.h"
#include "core/usecases/messages/open_message.h"
#include "core/usecases/unit_of_work.h"
#include "ui/presentation/date_text.h"
#include "ui/presentation/error_text.h"
#include "ui/screens/messages/letter_preview.h"
#include "ui/shell/app_context.h"
#include "ui/shell/letters_to_print.h"

#include <QApplication>
#include <QDateTime>
#include <QDesktopServices>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QPrintDialog>
#include <QPrinter>
#include <QStandardPaths>
#include <QTimer>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {
namespace {

const QString kUndoStrip = u"messages.undo"_s;
constexpr qint64 kPlannedUndoMs = 60'000; ///< How long a planned one can be taken back from the bar; after that in the outbox.
constexpr int kDaysKept = 2;              ///< Copies of attachments for another program.

QString confirmStrip(MessageId id)
{
    return u"messages.confirm.%1"_s.arg(id.value);
}

qint64 milliseconds(const QString& utc)
{
    return QDateTime::fromString(utc, Qt::ISODateWithMs).toMSecsSinceEpoch();
}

QString outgoingFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + u"/tegoed/outgoing"_s;
}

/// Copies that some mail program needed days ago are of no use to anybody.
void removeOldCopies()
{
    QDirIterator folders(outgoingFolder(), QDir::Dirs | QDir::NoDotAndDotDot);
    const QDateTime oldest = QDateTime::currentDateTime().addDays(-kDaysKept);
    while (folders.hasNext()) {
        folders.next();
        if (folders.fileInfo().lastModified() < oldest)
            QDir(folders.filePath()).removeRecursively();
    }
}

void takeBack(BookSession& session, const std::vector<MessageId>& ids)
{
    if (!ids.empty())
        static_cast<void>(cancelMessages(session, ids)); // They were only kept: nobody waits for them.
}

/// What one click came to.
struct Unseen {
    std::vector<MessageId> sent; ///< Empty: a person has to look.
    QString waitsFor;            ///< Name of the debtor to whom a message is on its way already; '' = none.
};

} // namespace

Result<std::vector<MessageId>> keepAndApprove(BookSession& session, const std::vector<ComposedMessage>& messages, const Approval& approval,
                                              Progress& progress)
{
    std::vector<MessageId> kept;
    const auto total = static_cast<std::int64_t>(messages.size());
    for (const ComposedMessage& message : messages) {
        if (!progress.report(static_cast<std::int64_t>(kept.size()), total)) {
            takeBack(session, kept);
            return Error{Error::Code::Cancelled, {}, {}};
        }
        const auto id = keepMessage(session, message, MessageState::Proposed);
        if (!id) {
            takeBack(session, kept);
            return id.error();
        }
        kept.push_back(*id);
    }
    if (const auto approved = approveMessages(session, kept, approval); !approved) {
        takeBack(session, kept);
        return approved.error();
    }
    return kept;
}

SendDesk::SendDesk(AppContext& context)
    : QObject(&context)
    , m_context(context)
    , m_tick(new QTimer(this))
{
    m_tick->setInterval(1'000);
    connect(m_tick, &QTimer::timeout, this, &SendDesk::showCountdown);
    removeOldCopies();
}

SendDesk* SendDesk::of(AppContext& context)
{
    return context.findChild<SendDesk*>();
}

void SendDesk::sendUnseen(const ComposePlan& plan)
{
    m_context.runJob(
        tr("Making the message"),
        [plan](BookSession& session, Progress& progress) -> Result<Unseen> {
            const auto composed = composePlan(session, plan);
            if (!composed)
                return composed.error();
            const ComposedMessage& message = composed->messages.front();
            const auto waits = reading([&]() -> Result<bool> { return hasWaitingMessage(session.database, plan.debtor); });
            if (!waits)
                return waits.error();
            if (*waits && message.message.countsAsContact) // A second click is no second reminder.
                return Unseen{{}, composed->debtorName};
            if (!mayLeaveUnseen(message))
                return Unseen{};
            const auto sent = keepAndApprove(session, {message}, {}, progress);
            if (!sent)
                return sent.error();
            return Unseen{*sent, {}};
        },
        this,
        [this, plan](const Result<Unseen>& done) {
            if (!done)
                return m_context.showError(done.error());
            if (!done->waitsFor.isEmpty())
                return m_context.showMessage([name = done->waitsFor] {
                    return tr("A message to %1 waits already. Let it leave or take it back first.").arg(name);
                });
            if (done->sent.empty())
                Q_EMIT composerWanted(plan);
            else
                follow(done->sent);
        });
}

void SendDesk::sendProposal(const DueProposal& proposal)
{
    m_context.runJob(
        tr("Making the message"),
        [proposal](BookSession& session, Progress& progress) -> Result<std::vector<MessageId>> {
            const auto prepared = prepareProposals(session, {proposal}, progress);
            if (!prepared)
                return prepared.error();
            std::vector<ComposedMessage> messages;
            for (const PreparedMessage& made : *prepared) {
                if (made.error)
                    return *made.error;
                if (!made.composed || !mayLeaveUnseen(*made.composed))
                    return std::vector<MessageId>{}; // A person has to look.
                messages.push_back(*made.composed);
            }
            return keepAndApprove(session, messages, {}, progress);
        },
        this,
        [this, proposal](const Result<std::vector<MessageId>>& sent) {
            if (!sent)
                return m_context.showError(sent.error());
            if (!sent->empty())
                return follow(*sent);
            Q_EMIT composerWanted(planOf(proposal, proposal.channels));
        });
}

void SendDesk::follow(const std::vector<MessageId>& ids)
{
    const auto stored = reading([&]() -> Result<std::vector<MessageRow>> { return OutboxQueries(m_context.database()).rows(ids); });
    if (!stored)
        return m_context.showError(stored.error());
    std::vector<MessageId> queued, letters, others;
    QString name, leaves;
    for (const MessageRow& row : *stored) {
        const StoredMessage& message = row.message;
        if (message.data.state == MessageState::ToConfirm) {
            others.push_back(row.id);
        } else if (message.data.state == MessageState::ToPrint) {
            letters.push_back(row.id);
        } else if (message.data.state == MessageState::Queued) {
            queued.push_back(row.id);
            name = row.debtorName;
            leaves = std::max(leaves, message.data.notBefore);
        }
    }
    for (const MessageId id : others)
        openKept(id);
    if (!letters.empty())
        m_context.showStrip({.tone = Tone::Good,
                             .text = [count = static_cast<int>(letters.size())] { return tr("%n letter(s) wait to be printed.", nullptr, count); },
                             .actionText = [] { return tr("Print now"); }, .action = [this, letters] { printLetters(letters); }, .id = u"messages.print"_s});
    if (queued.empty())
        return;
    const qint64 wait = milliseconds(leaves) - milliseconds(m_context.session().clock.nowUtc());
    m_pending = queued;
    m_pendingName = queued.size() == 1 ? name : QString();
    m_leavesAt = wait > kPlannedUndoMs * 6 ? leaves : QString();
    m_deadline = QDateTime::currentMSecsSinceEpoch() + (m_leavesAt.isEmpty() ? wait : kPlannedUndoMs);
    m_context.removeStrip(kUndoStrip);
    showCountdown();
    m_tick->start();
    m_context.actions().refresh();
}

QString SendDesk::undoText() const
{
    const int count = static_cast<int>(m_pending.size());
    if (!m_leavesAt.isEmpty())
        return m_pendingName.isEmpty() ? tr("%n message(s) are planned for %1.", nullptr, count).arg(timeText(m_leavesAt))
                                       : tr("The message to %1 is planned for %2.").arg(m_pendingName, timeText(m_leavesAt));
    const qint64 seconds = std::max<qint64>(0, (m_deadline - QDateTime::currentMSecsSinceEpoch() + 999) / 1'000);
    const QString left = u"%1:%2"_s.arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
    return m_pendingName.isEmpty() ? tr("%n message(s) leave in %1.", nullptr, count).arg(left)
                                   : tr("The message to %1 leaves in %2.").arg(m_pendingName, left);
}

void SendDesk::showCountdown()
{
    if (m_pending.empty() || QDateTime::currentMSecsSinceEpoch() >= m_deadline)
        return endUndo();
    m_context.showStrip({.tone = Tone::Good, .text = [this] { return undoText(); }, .actionText = [] { return tr("Undo"); },
                         .action = [this] { undo(); }, .id = kUndoStrip, .stays = true, .isQuiet = true});
}

void SendDesk::endUndo()
{
    m_tick->stop();
    m_pending.clear();
    m_context.removeStrip(kUndoStrip);
    m_context.actions().refresh();
}

void SendDesk::undo()
{
    if (m_pending.empty())
        return;
    const auto result = cancelMessages(m_context.session(), m_pending);
    endUndo();
    if (!result)
        return m_context.showError(result.error());
    if (const int late = static_cast<int>(result->tooLate.size()); late > 0)
        m_context.showMessage([late] { return tr("%n message(s) could not be taken back any more.", nullptr, late); }, Tone::Warning);
    if (const int count = static_cast<int>(result->cancelled.size()); count > 0)
        m_context.showMessage([count] { return tr("%n message(s) taken back; nothing was sent.", nullptr, count); });
}

QString SendDesk::folderFor(MessageId id)
{
    const QString folder = outgoingFolder() + u'/' + QString::number(id.value) + u'-' + QString::number(QDateTime::currentSecsSinceEpoch());
    QDir().mkpath(folder);
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return folder;
}

void SendDesk::openKept(MessageId id)
{
    MailProgramOptions options;
    options.folder = folderFor(id);
    m_context.runJob(
        tr("Opening the message in the other program"),
        [id, options](BookSession& session, Progress&) { return openKeptMessage(session, id, options); }, this,
        [this, id, folder = options.folder](const Result<OpenedMail>& opened) {
            const auto rows = reading([&]() -> Result<std::vector<MessageRow>> { return OutboxQueries(m_context.database()).rows({id}); });
            const QString name = rows && !rows->empty() ? rows->front().debtorName : QString();
            if (!opened) { // It is nowhere to be seen: as if it had not been sent.
                takeBack(m_context.session(), {id});
                return m_context.showError(opened.error());
            }
            if (!opened->openUrl.isEmpty())
                QDesktopServices::openUrl(QUrl::fromEncoded(opened->openUrl.toLatin1()));
            if (!opened->attachmentPaths.isEmpty() && !opened->hasAttachments)
                m_context.showStrip({.tone = Tone::Warning, .text = [] { return tr("The program took no attachments; add them from their folder yourself."); },
                                     .actionText = [] { return tr("Open the folder"); },
                                     .action = [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); }});
            askWhetherSent(id, name);
        });
}

void SendDesk::askWhetherSent(MessageId id, const QString& name)
{
    const auto answer = [this, id](bool wasSent) {
        m_context.removeStrip(confirmStrip(id));
        const auto done = confirmOpened(m_context.session(), id, wasSent);
        if (!done)
            m_context.showError(done.error());
    };
    m_context.showStrip({.tone = Tone::Info, .text = [name] { return tr("The message to %1 stands in the other program. Was it sent?").arg(name); },
                         .actionText = [] { return tr("Yes, sent"); }, .action = [answer] { answer(true); }, .id = confirmStrip(id),
                         .secondText = [] { return tr("No"); }, .second = [answer] { answer(false); }});
}

void SendDesk::printLetters(const std::vector<MessageId>& ids)
{
    m_context.removeStrip(u"messages.print"_s);
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(QPageSize(QPageSize::A4));
    QPrintDialog dialog(&printer, QApplication::activeWindow());
    if (dialog.exec() != QDialog::Accepted)
        return;
    std::vector<MessageId> printed;
    const OutboxQueries queries(m_context.database());
    for (const MessageRow& row : queries.rows(lettersToPrint(m_context, ids))) {
        if (row.message.data.state != MessageState::ToPrint)
            continue;
        if (!LetterPreview::print(queries.content(row.message.data.contentSha256), printer)) {
            m_context.showMessage([name = row.debtorName] { return tr("The letter to %1 could not be printed.").arg(name); }, Tone::Bad);
            break;
        }
        printed.push_back(row.id);
    }
    if (printed.empty())
        return;
    if (const auto done = markPrinted(m_context.session(), printed); !done)
        return m_context.showError(done.error());
    askWhetherPosted(printed);
}

void SendDesk::askWhetherPosted(const std::vector<MessageId>& ids)
{
    const QString strip = u"messages.posted"_s;
    m_context.showStrip({.tone = Tone::Info,
                         .text = [count = static_cast<int>(ids.size())] {
                             return tr("%n letter(s) printed. Posted? Their terms run from the day they are posted.", nullptr, count);
                         },
                         .actionText = [] { return tr("Yes, today"); },
                         .action = [this, ids, strip] {
                             m_context.removeStrip(strip);
                             notePosted(m_context, ids, m_context.today());
                         },
                         .id = strip,
                         .secondText = [] { return tr("Later"); },
                         .second = [this, strip] { m_context.removeStrip(strip); }});
}

} // namespace tegoed::ui
