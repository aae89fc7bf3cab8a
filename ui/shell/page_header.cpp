#include "ui/shell/page_header.h"

#include "ui/shell/page.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {
namespace {

QToolButton* iconButton(QWidget* parent, const QString& name, const QString& iconName)
{
    auto* button = new QToolButton(parent);
    button->setObjectName(name);
    button->setIcon(icon(iconName));
    button->setAutoRaise(true);
    return button;
}

} // namespace

PageHeader::PageHeader(QWidget* parent)
    : QWidget(parent)
    , m_back(iconButton(this, u"back"_s, u"back"_s))
    , m_forward(iconButton(this, u"forward"_s, u"forward"_s))
    , m_title(new QLabel(this))
    , m_subtitle(new QLabel(this))
    , m_search(iconButton(this, u"searchEverywhere"_s, u"search"_s))
    , m_buttons(new QHBoxLayout)
{
    setObjectName(u"pageHeader"_s);
    m_title->setObjectName(u"pageTitle"_s);
    m_subtitle->setObjectName(u"pageSubtitle"_s);
    m_search->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gap());
    row->addWidget(m_back);
    row->addWidget(m_forward);
    row->addSpacing(gap() / 2);
    row->addWidget(m_title);
    row->addWidget(m_subtitle, 1);
    row->addWidget(m_search);
    m_buttons->setSpacing(gap());
    row->addLayout(m_buttons);
    connect(m_back, &QToolButton::clicked, this, &PageHeader::backRequested);
    connect(m_forward, &QToolButton::clicked, this, &PageHeader::forwardRequested);
    connect(m_search, &QToolButton::clicked, this, &PageHeader::searchRequested);
    applyFonts();
    retranslate();
}

void PageHeader::showPage(const Page* page, bool canGoBack, bool canGoForward)
{
    while (QLayoutItem* item = m_buttons->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater(); // One of them may have been clicked.
        }
        delete item;
    }
    m_back->setEnabled(canGoBack);
    m_forward->setEnabled(canGoForward);
    m_title->setText(page ? page->title() : QString());
    m_subtitle->setText(page ? page->subtitle() : QString());
    if (!page)
        return;
    const QList<QAction*> actions = page->headerActions();
    for (qsizetype i = actions.size() - 1; i >= 0; --i)
        m_buttons->addWidget(new ActionButton(actions[i], i == 0, this));
}

void PageHeader::retranslate()
{
    const QString back = tr("Back");
    const QString forward = tr("Forward");
    m_back->setToolTip(tr("Back (Alt+Left)"));
    m_back->setAccessibleName(back);
    m_forward->setToolTip(tr("Forward (Alt+Right)"));
    m_forward->setAccessibleName(forward);
    m_search->setText(tr("Search everywhere"));
    m_search->setToolTip(tr("Search debtors, invoices, amounts and commands (%1)").arg(QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText)));
}

void PageHeader::applyFonts()
{
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    large.setWeight(QFont::DemiBold);
    m_title->setFont(large);
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, themeColors(*this).muted);
    m_subtitle->setPalette(muted);
    m_search->setPalette(muted);
}

void PageHeader::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        applyFonts();
}

} // namespace tegoed::ui
