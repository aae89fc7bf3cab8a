#include "ui/shell/strip_stack.h"

#include "ui/widgets/inline_strip.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {
namespace {
constexpr std::size_t kSeen = 2;
} // namespace

StripStack::StripStack(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_more(new QToolButton(this))
{
    setObjectName(u"strips"_s);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(gap() / 2);
    m_more->setObjectName(u"strips.more"_s);
    m_more->setAutoRaise(true);
    m_column->addWidget(m_more, 0, Qt::AlignLeft);
    connect(m_more, &QToolButton::clicked, this, [this] {
        m_showAll = true;
        arrange();
    });
    arrange();
}

void StripStack::add(const Strip& strip)
{
    if (strip.isQuiet) {
        for (InlineStrip* shown : m_strips) {
            if (shown->property("stripId") != strip.id)
                continue;
            shown->setText(strip.text); // In place: its button keeps the focus.
            return;
        }
    }
    if (!strip.id.isEmpty())
        remove(strip.id);
    auto* shown = new InlineStrip(this);
    shown->setProperty("stripId", strip.id);
    shown->setClosable(!strip.stays);
    shown->setAction(strip.actionText, strip.action);
    shown->setSecondAction(strip.secondText, strip.second);
    connect(shown, &InlineStrip::closed, this, [this, shown] {
        std::erase(m_strips, shown);
        shown->deleteLater();
        arrange();
    });
    m_strips.push_back(shown);
    m_column->insertWidget(m_column->count() - 1, shown);
    shown->say(strip.tone, strip.text);
    arrange();
}

void StripStack::remove(const QString& id)
{
    const auto found = std::find_if(m_strips.begin(), m_strips.end(), [&](const InlineStrip* strip) { return strip->property("stripId") == id; });
    if (found == m_strips.end())
        return;
    InlineStrip* strip = *found;
    m_strips.erase(found);
    strip->hide();
    strip->deleteLater(); // Its own button may be what removes it.
    arrange();
}

bool StripStack::has(const QString& id) const
{
    return std::any_of(m_strips.begin(), m_strips.end(), [&](const InlineStrip* strip) { return strip->property("stripId") == id; });
}

void StripStack::clear()
{
    for (InlineStrip* strip : m_strips) {
        strip->hide();
        strip->deleteLater();
    }
    m_strips.clear();
    m_showAll = false;
    arrange();
}

QStringList StripStack::texts() const
{
    QStringList all;
    for (const InlineStrip* strip : m_strips)
        all += strip->text();
    return all;
}

void StripStack::arrange()
{
    if (m_strips.size() <= kSeen)
        m_showAll = false;
    for (std::size_t i = 0; i < m_strips.size(); ++i)
        m_strips[i]->setVisible(m_showAll || i + kSeen >= m_strips.size());
    const int hidden = m_showAll ? 0 : static_cast<int>(m_strips.size()) - static_cast<int>(kSeen);
    m_more->setVisible(hidden > 0);
    m_more->setText(tr("%n more message(s)", nullptr, hidden));
    setVisible(!m_strips.empty());
}

void StripStack::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        arrange();
}

} // namespace tegoed::ui
