#include "ui/widgets/empty_state.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {
namespace {
constexpr int kIconSize = 48;
} // namespace

EmptyState::EmptyState(QWidget* parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_title(new QLabel(this))
    , m_sentence(new QLabel(this))
    , m_buttons(new QHBoxLayout)
{
    setObjectName(u"emptyState"_s);
    m_icon->setObjectName(u"emptyState.icon"_s);
    m_icon->setAlignment(Qt::AlignCenter);
    m_title->setObjectName(u"emptyState.title"_s);
    m_title->setAlignment(Qt::AlignCenter);
    m_title->setWordWrap(true);
    m_sentence->setObjectName(u"emptyState.sentence"_s);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextBrowserInteraction);
    m_buttons->setSpacing(gap());

    auto* column = new QVBoxLayout(this);
    column->setSpacing(gap());
    column->addStretch(2);
    column->addWidget(m_icon);
    column->addWidget(m_title);
    column->addWidget(m_sentence);
    column->addSpacing(gap());
    auto* row = new QHBoxLayout;
    row->addStretch();
    row->addLayout(m_buttons);
    row->addStretch();
    column->addLayout(row);
    column->addStretch(3);
    applyColors();
}

void EmptyState::setTexts(const QString& iconName, const QString& title, const QString& sentence)
{
    m_iconName = iconName;
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    m_sentence->setText(sentence);
    applyColors();
}

void EmptyState::setActions(const QList<QAction*>& actions)
{
    while (QLayoutItem* item = m_buttons->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (QAction* action : actions)
        m_buttons->addWidget(new ActionButton(action, action == actions.first(), this));
}

void EmptyState::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        applyColors();
}

void EmptyState::applyColors()
{
    const ThemeColors colors = themeColors(*this);
    m_icon->setPixmap(icon(m_iconName, colors.muted).pixmap(QSize(kIconSize, kIconSize), devicePixelRatioF()));
    m_icon->setVisible(!m_iconName.isEmpty());
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    large.setWeight(QFont::DemiBold);
    m_title->setFont(large);
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, colors.muted);
    m_sentence->setPalette(muted);
}

} // namespace tegoed::ui
