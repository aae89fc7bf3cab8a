#include "ui/widgets/inline_strip.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {
namespace {

QString iconOf(Tone tone)
{
    switch (tone) {
    case Tone::Good: return u"success"_s;
    case Tone::Warning: return u"warning"_s;
    case Tone::Bad: return u"error"_s;
    case Tone::Neutral:
    case Tone::Info: break;
    }
    return u"info"_s;
}

} // namespace

InlineStrip::InlineStrip(QWidget* parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_button(new QPushButton(this))
    , m_second(new QPushButton(this))
    , m_close(new QToolButton(this))
{
    setObjectName(u"strip"_s);
    m_icon->setObjectName(u"strip.icon"_s);
    m_text->setObjectName(u"strip.text"_s);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard | Qt::LinksAccessibleByMouse);
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_button->setObjectName(u"strip.action"_s);
    m_button->hide();
    m_second->setObjectName(u"strip.second"_s);
    m_second->hide();
    m_close->setObjectName(u"strip.close"_s);
    m_close->setAutoRaise(true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(gap() * 3 / 2, gap() / 2 + 2, gap(), gap() / 2 + 2);
    row->setSpacing(gap());
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    row->addWidget(m_button);
    row->addWidget(m_second);
    row->addWidget(m_close);
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_action)
            m_action();
    });
    connect(m_second, &QPushButton::clicked, this, [this] {
        if (m_secondAction)
            m_secondAction();
    });
    connect(m_close, &QToolButton::clicked, this, [this] {
        hide();
        Q_EMIT closed();
    });
    setVisible(false);
    applyColors();
}

void InlineStrip::say(const Error& error)
{
    say(error.code == Error::Code::Cancelled ? Tone::Info : Tone::Bad, error);
}

void InlineStrip::showTexts()
{
    m_text->setText(m_said());
    setAccessibleName(m_said());
    m_button->setText(m_actionText());
    m_second->setText(m_secondText());
}

void InlineStrip::say(Tone tone, const LiveText& text)
{
    m_tone = tone;
    m_said = text;
    showTexts();
    applyColors();
    setVisible(!m_text->text().isEmpty());
    if (!m_text->text().isEmpty()) {
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

void InlineStrip::setAction(const LiveText& text, std::function<void()> action)
{
    m_actionText = text;
    showTexts();
    m_button->setVisible(!m_button->text().isEmpty());
    m_action = std::move(action);
}

void InlineStrip::setSecondAction(const LiveText& text, std::function<void()> action)
{
    m_secondText = text;
    showTexts();
    m_second->setVisible(!m_second->text().isEmpty());
    m_secondAction = std::move(action);
}

void InlineStrip::setText(const LiveText& text)
{
    m_said = text;
    showTexts();
}

void InlineStrip::setClosable(bool closable)
{
    m_close->setVisible(closable);
}

QString InlineStrip::text() const
{
    return m_text->text();
}

void InlineStrip::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showTexts();
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LanguageChange)
        applyColors();
}

void InlineStrip::paintEvent(QPaintEvent*)
{
    const ThemeColors colors = themeColors(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colors.isHighContrast ? colors.of(m_tone) : Qt::transparent));
    painter.setBrush(colors.softOf(m_tone));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

void InlineStrip::applyColors()
{
    const int size = fontMetrics().height() + 2;
    m_icon->setPixmap(icon(iconOf(m_tone), themeColors(*this).of(m_tone)).pixmap(QSize(size, size), devicePixelRatioF()));
    m_close->setIcon(icon(u"close"_s));
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(tr("Close this message"));
}

} // namespace tegoed::ui
