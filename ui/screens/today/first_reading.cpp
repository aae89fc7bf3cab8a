#include "ui/screens/today/first_reading.h"

#include "ui/presentation/error_text.h"
#include "ui/screens/today/due_reading.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {
namespace {
constexpr int kPatienceMs = 300;
constexpr int kBarSteps = 1'000;
} // namespace

FirstReading::FirstReading(DueReading& due, QWidget* parent)
    : QWidget(parent)
    , m_due(due)
    , m_stack(new QStackedLayout(this))
    , m_nothing(new QWidget(this))
    , m_reading(buildProgress())
    , m_ended(new EmptyState(this))
    , m_again(new QAction(this))
{
    setObjectName(u"today.first"_s);
    setFocusPolicy(Qt::StrongFocus); // Esc works before there is a button.
    m_again->setObjectName(u"today.readAgain"_s);
    for (QWidget* part : {m_nothing, m_reading, static_cast<QWidget*>(m_ended)})
        m_stack->addWidget(part);
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatienceMs);
    connect(&m_patience, &QTimer::timeout, this, &FirstReading::showState);
    connect(&m_due, &DueReading::began, this, [this] {
        m_patience.start();
        showState();
    });
    connect(&m_due, &DueReading::progressed, this, &FirstReading::showProgress);
    connect(&m_due, &DueReading::failed, this, &FirstReading::showState);
    connect(m_cancel, &QPushButton::clicked, &m_due, &DueReading::cancel);
    connect(m_again, &QAction::triggered, &m_due, &DueReading::readAgain);
    retranslate();
}

QWidget* FirstReading::buildProgress()
{
    auto* part = new QWidget(this);
    m_title = new QLabel(part);
    m_hint = new QLabel(part);
    m_count = new QLabel(part);
    m_bar = new QProgressBar(part);
    m_cancel = new QPushButton(part);
    m_title->setObjectName(u"today.first.title"_s);
    m_count->setObjectName(u"today.first.count"_s);
    m_bar->setObjectName(u"today.first.bar"_s);
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(fontMetrics().averageCharWidth() * 48);
    m_bar->setMaximumHeight(gap());
    m_cancel->setObjectName(u"today.first.cancel"_s);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    large.setWeight(QFont::DemiBold);
    m_title->setFont(large);
    for (QLabel* label : {m_hint, m_count})
        label->setForegroundRole(QPalette::PlaceholderText);
    auto* column = new QVBoxLayout(part);
    column->setSpacing(gap());
    column->addStretch(2);
    for (QWidget* one : {static_cast<QWidget*>(m_title), static_cast<QWidget*>(m_hint), static_cast<QWidget*>(m_bar), static_cast<QWidget*>(m_count),
                         static_cast<QWidget*>(m_cancel)})
        column->addWidget(one, 0, Qt::AlignHCenter);
    column->addStretch(3);
    return part;
}

void FirstReading::showState()
{
    const bool hasFocusHere = hasFocus() || isAncestorOf(QApplication::focusWidget());
    if (m_due.job()) {
        m_stack->setCurrentWidget(m_patience.isActive() ? m_nothing : m_reading);
        showProgress();
        if (hasFocusHere && !m_patience.isActive())
            m_cancel->setFocus();
        return;
    }
    if (!m_due.error())
        return;
    if (m_due.error()->code == Error::Code::Cancelled)
        m_ended->setTexts(u"today"_s, tr("The work of today was not read"),
                          tr("You stopped while the open invoices were being looked at, so nothing stands here yet. Everything else works as always."));
    else
        m_ended->setTexts(u"warning"_s, tr("The work of today could not be read"), errorText(*m_due.error()));
    m_ended->setActions({m_again});
    m_stack->setCurrentWidget(m_ended);
    if (hasFocusHere) {
        if (auto* again = m_ended->findChild<QPushButton*>())
            again->setFocus();
    }
}

void FirstReading::showProgress()
{
    const Job* job = m_due.job();
    if (!job)
        return;
    const QLocale locale;
    const bool isKnown = job->total() > 0;
    QString text = tr("Counting…");
    if (job->state() == Job::State::Waiting)
        text = tr("Waiting until other work is done");
    else if (isKnown)
        text = tr("%1 of %2").arg(locale.toString(static_cast<qlonglong>(job->done())), locale.toString(static_cast<qlonglong>(job->total())));
    m_count->setText(text);
    m_bar->setRange(0, isKnown ? kBarSteps : 0);
    if (isKnown)
        m_bar->setValue(static_cast<int>(job->done() * kBarSteps / job->total()));
    m_bar->setAccessibleName(m_title->text() + u": "_s + text);
}

void FirstReading::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_due.job())
        return m_due.cancel();
    QWidget::keyPressEvent(event);
}

void FirstReading::retranslate()
{
    m_title->setText(tr("The open invoices are being looked at"));
    m_hint->setText(tr("You can work on other pages meanwhile."));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setToolTip(tr("Stop looking at the open invoices (Esc)"));
    m_again->setText(tr("&Read again"));
    showState();
}

} // namespace tegoed::ui
