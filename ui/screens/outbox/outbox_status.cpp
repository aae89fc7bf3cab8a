#include "ui/screens/outbox/outbox_status.h"

#include "ui/screens/outbox/outbox_sender.h"
#include "ui/shell/app_context.h"
#include "ui/shell/task_panel.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QStatusBar>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {
namespace {

constexpr int kCountsDown = 600; ///< Seconds: what leaves later is planned, not running off.

} // namespace

OutboxStatus::OutboxStatus(AppContext& context, OutboxSender& sender, QStatusBar& bar)
    : QWidget(&bar)
    , m_context(context)
    , m_sender(sender)
    , m_text(new QLabel(this))
    , m_takeBack(new QToolButton(this))
    , m_tasks(new TaskPanel(sender.jobs(), this))
{
    // The window has a panel of its own: each is found by its name.
    QList<QWidget*> parts = m_tasks->findChildren<QWidget*>();
    parts << m_tasks;
    for (QWidget* part : std::as_const(parts))
        part->setObjectName(part->objectName().replace(u"taskPanel"_s, u"senderPanel"_s));
    setObjectName(u"outboxStatus"_s);
    m_text->setObjectName(u"outboxStatus.text"_s);
    m_takeBack->setObjectName(u"outboxStatus.takeBack"_s);
    m_takeBack->setAutoRaise(true);
    m_takeBack->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_takeBack->setIcon(icon(u"undo"_s));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gap());
    row->addWidget(m_tasks);
    row->addWidget(m_text);
    row->addWidget(m_takeBack);
    connect(m_takeBack, &QToolButton::clicked, this, [this] {
        if (const int tooLate = m_sender.cancelWaiting(); tooLate > 0)
            m_context.showMessage(tr("%n message(s) were on their way already.", nullptr, tooLate), Tone::Warning);
    });
    connect(&m_sender, &OutboxSender::changed, this, &OutboxStatus::showState);
    showState();
}

void OutboxStatus::showState()
{
    const int seconds = m_sender.secondsToNext();
    const int waiting = m_sender.waiting();
    const bool isCounting = waiting > 0 && !m_sender.isSending() && seconds >= 0 && seconds <= kCountsDown;
    m_text->setVisible(isCounting);
    m_takeBack->setVisible(isCounting && !m_context.isReadOnly());
    setVisible(isCounting || m_sender.isSending());
    if (!isCounting)
        return;
    const QString left = u"%1:%2"_s.arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
    m_text->setText(tr("%n message(s) ready to leave (%1 left)", nullptr, waiting).arg(left));
    m_takeBack->setText(tr("Take back"));
    m_takeBack->setToolTip(tr("Take back the messages that have not left yet (Alt+Z)"));
    m_takeBack->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Z));
}

void OutboxStatus::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showState();
}

} // namespace tegoed::ui
