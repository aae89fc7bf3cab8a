#include "ui/shell/task_panel.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {

TaskPanel::TaskPanel(Jobs& jobs, QWidget* parent)
    : QWidget(parent)
    , m_jobs(jobs)
    , m_text(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QToolButton(this))
{
    setObjectName(u"taskPanel"_s);
    m_text->setObjectName(u"taskPanel.text"_s);
    m_bar->setObjectName(u"taskPanel.bar"_s);
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(fontMetrics().averageCharWidth() * 20);
    m_bar->setMaximumHeight(gap());
    m_cancel->setObjectName(u"taskPanel.cancel"_s);
    m_cancel->setIcon(icon(u"close"_s));
    m_cancel->setAutoRaise(true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(gap(), 0, gap(), 0);
    row->setSpacing(gap());
    row->addWidget(m_text);
    row->addWidget(m_bar);
    row->addWidget(m_cancel);
    connect(m_cancel, &QToolButton::clicked, this, [this] {
        if (const std::vector<Job*> all = m_jobs.jobs(); !all.empty())
            all.front()->cancel();
        showJobs();
    });
    connect(&m_jobs, &Jobs::changed, this, &TaskPanel::showJobs);
    showJobs();
}

void TaskPanel::showJobs()
{
    const std::vector<Job*> all = m_jobs.jobs();
    setVisible(!all.empty());
    if (all.empty())
        return;
    const Job* job = all.front();
    const QLocale locale;
    QString text = job->title();
    if (job->isCancelled())
        text = tr("%1: stopping…").arg(job->title());
    else if (job->total() > 0)
        text = tr("%1: %2 of %3").arg(job->title(), locale.toString(static_cast<qlonglong>(job->done())), locale.toString(static_cast<qlonglong>(job->total())));
    if (const int left = job->secondsLeft(); left > 0 && !job->isCancelled())
        text += u" · "_s + tr("%n second(s) left", nullptr, left);
    if (all.size() > 1)
        text += u" · "_s + tr("%n more waiting", nullptr, static_cast<int>(all.size()) - 1);
    m_text->setText(text);
    m_bar->setRange(0, job->total() > 0 ? 1000 : 0);
    if (job->total() > 0)
        m_bar->setValue(static_cast<int>(job->done() * 1000 / job->total()));
    m_bar->setAccessibleName(text);
    m_cancel->setEnabled(!job->isCancelled());
    m_cancel->setToolTip(tr("Cancel"));
    m_cancel->setAccessibleName(tr("Cancel %1").arg(job->title()));
}

void TaskPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showJobs();
}

} // namespace tegoed::ui
