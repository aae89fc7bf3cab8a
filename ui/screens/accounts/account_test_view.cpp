#include "ui/screens/accounts/account_test_view.h"

#include "ui/screens/accounts/account_words.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QClipboard>
#include <QEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {

AccountTestView::AccountTestView(QWidget* parent)
    : QWidget(parent)
    , m_fold(new QToolButton(this))
    , m_copy(new QPushButton(this))
    , m_details(new QPlainTextEdit(this))
{
    setObjectName(u"account.test"_s);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(gap());
    grid->setVerticalSpacing(gap() / 2);
    grid->setColumnStretch(1, 1);
    int at = 0;
    for (Row& row : m_rows) {
        row.icon = new QLabel(this);
        row.text = new QLabel(this);
        row.text->setObjectName(u"account.step%1"_s.arg(at));
        row.text->setWordWrap(true);
        grid->addWidget(row.icon, at, 0, Qt::AlignTop);
        grid->addWidget(row.text, at, 1, 1, 2);
        ++at;
    }
    m_fold->setAutoRaise(true);
    m_fold->setCheckable(true);
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_fold->setObjectName(u"account.details"_s);
    m_copy->setObjectName(u"account.copy"_s);
    m_details->setReadOnly(true);
    m_details->setMaximumHeight(fontMetrics().height() * 6);
    m_details->setTabChangesFocus(true);
    grid->addWidget(m_fold, at, 1, Qt::AlignLeft);
    grid->addWidget(m_copy, at, 2, Qt::AlignRight);
    grid->addWidget(m_details, at + 1, 1, 1, 2);
    connect(m_fold, &QToolButton::toggled, this, &AccountTestView::showSteps);
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_details->toPlainText()); });
    clear();
}

void AccountTestView::begin()
{
    for (Row& row : m_rows)
        row.step.reset();
    m_isRunning = true;
    showSteps();
}

void AccountTestView::clear()
{
    for (Row& row : m_rows)
        row.step.reset();
    m_isRunning = false;
    showSteps();
}

void AccountTestView::settle(const MailCheckStep& step)
{
    m_rows.at(static_cast<std::size_t>(step.what)).step = step;
    if (step.what == MailCheckStep::What::TestMessage)
        m_isRunning = false;
    showSteps();
}

QString AccountTestView::outcome() const
{
    bool hasAll = true;
    for (const Row& row : m_rows) {
        if (row.step && row.step->state == MailCheckStep::State::Failed)
            return row.step->reasonCode;
        hasAll = hasAll && row.step.has_value();
    }
    return hasAll ? u"ok"_s : QString();
}

QStringList AccountTestView::sentences() const
{
    QStringList all;
    for (const Row& row : m_rows) {
        if (row.step)
            all += checkStepText(*row.step);
    }
    return all;
}

void AccountTestView::showSteps()
{
    const ThemeColors colors = themeColors(*this);
    const int size = fontMetrics().height();
    QStringList details;
    bool isNext = true;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        Row& row = m_rows[i];
        const bool isRunningHere = m_isRunning && !row.step && isNext;
        isNext = isNext && row.step.has_value();
        QString name = u"info"_s;
        QColor color = colors.muted;
        if (row.step && row.step->state == MailCheckStep::State::Passed) {
            name = u"success"_s;
            color = colors.good;
        } else if (row.step && row.step->state == MailCheckStep::State::Failed) {
            name = u"error"_s;
            color = colors.error;
        } else if (isRunningHere) {
            name = u"refresh"_s;
            color = colors.info;
        }
        row.icon->setPixmap(icon(name, color).pixmap(size));
        const QString word = checkStepText(static_cast<MailCheckStep::What>(i));
        row.text->setText(row.step ? checkStepText(*row.step) : isRunningHere ? tr("%1…").arg(word) : word);
        QPalette ink = palette();
        if (!row.step && !isRunningHere)
            ink.setColor(QPalette::WindowText, colors.muted);
        row.text->setPalette(ink);
        if (row.step && row.step->state != MailCheckStep::State::Skipped)
            details += checkStepDetail(*row.step);
    }
    m_fold->setText(tr("Details"));
    m_fold->setIcon(icon(m_fold->isChecked() ? u"chevron-down"_s : u"chevron-right"_s));
    m_fold->setVisible(!details.isEmpty());
    m_copy->setText(tr("Copy"));
    m_copy->setVisible(m_fold->isChecked() && !details.isEmpty());
    m_details->setPlainText(details.join(u'\n'));
    m_details->setAccessibleName(tr("Technical details of the test"));
    m_details->setVisible(m_fold->isChecked() && !details.isEmpty());
}

void AccountTestView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        showSteps();
}

} // namespace tegoed::ui
