#include "ui/screens/outbox/closing_question.h"

#include "core/storage/queries/outbox_queries.h"
#include "core/usecases/keep_working.h"
#include "core/usecases/messages/outbox_again.h"
#include "ui/screens/outbox/outbox_sender.h"
#include "ui/shell/app_context.h"

#include <QEvent>
#include <QMainWindow>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {

ClosingQuestion::ClosingQuestion(AppContext& context, OutboxSender& sender, QMainWindow& window)
    : QObject(&sender)
    , m_context(context)
    , m_sender(sender)
    , m_window(window)
{
    window.installEventFilter(this);
    connect(&sender, &OutboxSender::changed, this, &ClosingQuestion::closeWhenIdle);
}

ClosingQuestion::Answer ClosingQuestion::ask()
{
    QMessageBox question(&m_window);
    question.setObjectName(u"outboxCloseQuestion"_s);
    question.setIcon(QMessageBox::Question);
    question.setWindowTitle(tr("Messages are waiting"));
    question.setText(m_sender.isSending() ? tr("Messages are being sent; %n still wait(s).", nullptr, m_sender.waiting())
                                          : tr("%n message(s) have not left yet.", nullptr, m_sender.waiting()));
    const KeepWorking work = keepWorking(m_context.database().address());
    question.setInformativeText(
        work.isOn && work.missingProgram.isEmpty() && work.way != KeepWorkingWay::LoginStart
            ? tr("Kept messages leave at the next quarter of an hour, also without a window. What could not leave on its day is not sent silently: it is offered to you.")
            : tr("Kept messages leave when this book is open again. What could not leave on its day is not sent silently: it is offered to you."));
    QPushButton* send = question.addButton(tr("&Send now and close"), QMessageBox::AcceptRole);
    send->setObjectName(u"outboxClose.send"_s);
    QPushButton* keep = question.addButton(tr("&Keep for next time"), QMessageBox::DestructiveRole);
    keep->setObjectName(u"outboxClose.keep"_s);
    QPushButton* cancel = question.addButton(tr("&Cancel sending"), QMessageBox::DestructiveRole);
    cancel->setObjectName(u"outboxClose.cancel"_s);
    QPushButton* stay = question.addButton(tr("&Don’t close"), QMessageBox::RejectRole);
    stay->setObjectName(u"outboxClose.stay"_s);
    question.setDefaultButton(keep);
    question.setEscapeButton(stay);
    question.exec();
    if (question.clickedButton() == send)
        return Answer::SendNow;
    if (question.clickedButton() == keep)
        return Answer::Keep;
    return question.clickedButton() == cancel ? Answer::Cancel : Answer::Stay;
}

bool ClosingQuestion::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != &m_window || event->type() != QEvent::Close || m_context.isReadOnly())
        return QObject::eventFilter(watched, event);
    if (m_isClosing && m_sender.isSending()) { // Asked already; the message at hand is finished first.
        event->ignore();
        return true;
    }
    if (m_isClosing || (m_sender.waiting() == 0 && !m_sender.isSending()))
        return QObject::eventFilter(watched, event);
    const Answer answer = ask();
    switch (answer) {
    case Answer::Stay:
        event->ignore();
        return true;
    case Answer::SendNow:
        static_cast<void>(sendNow(m_context.session(), OutboxQueries(m_context.database()).list(OutboxBox::Waiting)));
        m_sendsAll = true;
        m_sender.wake();
        break;
    case Answer::Cancel:
        m_sender.cancelWaiting();
        m_sender.stop();
        break;
    case Answer::Keep:
        m_sender.stop();
        break;
    }
    m_isClosing = true;
    if (!m_sender.isSending())
        return QObject::eventFilter(watched, event);
    event->ignore();
    return true;
}

void ClosingQuestion::closeWhenIdle()
{
    if (!m_isClosing || m_sender.isSending())
        return;
    if (m_sendsAll && m_sender.waiting() > 0 && m_sender.secondsToNext() == 0 && m_sender.mayGoOn())
        return; // Another run follows at once.
    if (m_sendsAll && m_sender.waiting() > 0) { // A brake, a stopped account, a server that is away: not closed behind one's back.
        m_isClosing = false;
        m_sendsAll = false;
        m_window.show();
        m_context.showMessage(tr("%n message(s) could not be sent yet; the window stays open.", nullptr, m_sender.waiting()), Tone::Warning);
        return;
    }
    QMetaObject::invokeMethod(&m_window, &QWidget::close, Qt::QueuedConnection);
}

} // namespace tegoed::ui
