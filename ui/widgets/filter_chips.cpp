#include "ui/widgets/filter_chips.h"

#include "ui/widgets/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {

FilterChips::FilterChips(Choice choice, QWidget* parent)
    : QWidget(parent)
    , m_choice(choice)
    , m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(gap(1) * 3 / 4);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void FilterChips::setChips(std::vector<Chip> chips)
{
    for (QToolButton* button : m_buttons)
        delete button;
    m_buttons.clear();
    m_chips = std::move(chips);
    m_counts.assign(m_chips.size(), -1);
    for (std::size_t i = 0; i < m_chips.size(); ++i) {
        auto* button = new QToolButton(this);
        button->setObjectName(u"chip."_s + m_chips[i].id);
        button->setCheckable(true);
        button->setFocusPolicy(Qt::TabFocus);
        connect(button, &QToolButton::clicked, this, [this, i] { toggled(static_cast<int>(i)); });
        m_row->addWidget(button);
        m_buttons.push_back(button);
    }
    retranslate();
    applyColors();
}

QStringList FilterChips::chosen() const
{
    QStringList ids;
    for (std::size_t i = 0; i < m_chips.size(); ++i) {
        if (m_buttons[i]->isChecked())
            ids += m_chips[i].id;
    }
    return ids;
}

void FilterChips::setChosen(const QStringList& ids)
{
    for (std::size_t i = 0; i < m_chips.size(); ++i)
        m_buttons[i]->setChecked(ids.contains(m_chips[i].id));
}

void FilterChips::setCount(const QString& id, int count)
{
    for (std::size_t i = 0; i < m_chips.size(); ++i) {
        if (m_chips[i].id == id)
            m_counts[i] = count;
    }
    retranslate();
}

void FilterChips::toggled(int index)
{
    if (m_choice == Choice::AtMostOne) {
        for (std::size_t i = 0; i < m_buttons.size(); ++i) {
            if (static_cast<int>(i) != index)
                m_buttons[i]->setChecked(false);
        }
    }
    Q_EMIT changed();
}

void FilterChips::retranslate()
{
    for (std::size_t i = 0; i < m_chips.size(); ++i) {
        QString text = m_chips[i].text();
        if (m_counts[i] >= 0)
            text += u' ' + QLocale().toString(m_counts[i]);
        m_buttons[i]->setText(text);
        m_buttons[i]->setToolTip(m_chips[i].toolTip ? m_chips[i].toolTip() : QString());
    }
}

void FilterChips::applyColors()
{
    const ThemeColors colors = themeColors(*this);
    const int height = fontMetrics().height() + gap(1);
    // A style sheet on the buttons alone: their colours come from the theme table, their size from the text.
    const QString sheet = u"QToolButton { border: 1px solid %1; border-radius: %2px; padding: 2px %3px; background: transparent; }"
                          "QToolButton:hover { background: %4; }"
                          "QToolButton:checked { background: %5; border-color: %6; color: %7; font-weight: 600; }"
                          "QToolButton:focus { border: 2px solid %6; }"_s
                              .arg(colors.line.name())
                              .arg(height / 2)
                              .arg(gap(1))
                              .arg(colors.mutedSoft.name(), colors.accentSoft.name(), colors.accent.name(),
                                   palette().color(QPalette::WindowText).name());
    for (QToolButton* button : m_buttons) {
        button->setStyleSheet(sheet);
        button->setMinimumHeight(height);
    }
}

void FilterChips::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        applyColors();
}

} // namespace tegoed::ui
