#include "ui/screens/rules/sequence_ruler.h"

#include "ui/presentation/escalation_text.h"
#include "ui/widgets/theme.h"

#include <QMouseEvent>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {
namespace {

const Date kExampleDue(2026, 6, 1); ///< Any Monday without holidays around it.

} // namespace

SequenceRuler::SequenceRuler(QWidget* parent) : QWidget(parent)
{
    setObjectName(u"rules.ruler"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize SequenceRuler::sizeHint() const
{
    return {gap(60), fontMetrics().height() * 4 + gap(2)};
}

void SequenceRuler::show(const Sequence& sequence, int chosen)
{
    m_sequence = sequence;
    m_chosen = chosen;
    m_days.clear();
    for (const ExampleDay& example : workedExample(sequence, kExampleDue))
        m_days.push_back(example.day.dayNumber() - kExampleDue.dayNumber());
    update();
}

/// Steps stand at equal distances: in days, the first ones would lie over each other.
int SequenceRuler::xOf(std::size_t place) const
{
    const int slots = static_cast<int>(m_days.size()) + 1;
    const auto before = std::count_if(m_days.begin(), m_days.end(), [](int day) { return day < 0; });
    const int slot = static_cast<int>(place) + (static_cast<int>(place) >= before ? 1 : 0);
    return width() * (2 * slot + 1) / (2 * slots);
}

void SequenceRuler::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ThemeColors colors = themeColors(*this);
    const int line = fontMetrics().height();
    const int y = line + gap(2);
    painter.setPen(QPen(colors.muted, 1.5));
    painter.drawLine(gap(), y, width() - gap(), y);
    const int slots = static_cast<int>(m_days.size()) + 1;
    const int slotWidth = width() / std::max(1, slots);
    const auto before = static_cast<int>(std::count_if(m_days.begin(), m_days.end(), [](int day) { return day < 0; }));
    const auto mark = [&](int x, const QString& above, const QString& below, bool isChosen, bool isStep) {
        painter.setPen(isChosen ? colors.accent : palette().color(QPalette::Text));
        painter.drawText(QRect(x - slotWidth / 2, gap() / 2, slotWidth, line), Qt::AlignCenter, above);
        // A single word that is longer than its slot is written smaller; none is cut.
        const int room = slotWidth - 4;
        int longest = 0;
        for (const QString& word : below.split(u' '))
            longest = std::max(longest, fontMetrics().horizontalAdvance(word));
        QFont smaller = font();
        if (longest > room)
            smaller.setPointSizeF(smaller.pointSizeF() * std::max(0.6, double(room) / longest));
        painter.setFont(smaller);
        painter.drawText(QRect(x - slotWidth / 2 + 2, y + gap(), room, line * 2), Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, below);
        painter.setFont(font());
        if (!isStep)
            return painter.drawLine(x, y - gap() / 2, x, y + gap() / 2);
        painter.setBrush(isChosen ? colors.accent : palette().color(QPalette::Base));
        painter.setPen(QPen(colors.accent, 2));
        painter.drawEllipse(QPoint(x, y), gap() * 3 / 4, gap() * 3 / 4);
    };
    mark(width() * (2 * before + 1) / (2 * slots), u"0"_s, tr("due date"), false, false);
    for (std::size_t i = 0; i < m_days.size(); ++i) {
        const QString day = m_days[i] > 0 ? u'+' + QString::number(m_days[i]) : QString::number(m_days[i]).replace(u'-', u'−');
        mark(xOf(i), day, stepText(m_sequence.steps[i]), static_cast<int>(i) == m_chosen, true);
    }
}

void SequenceRuler::mousePressEvent(QMouseEvent* event)
{
    const int slotWidth = width() / (static_cast<int>(m_days.size()) + 1);
    for (std::size_t i = 0; i < m_days.size(); ++i) {
        if (std::abs(event->pos().x() - xOf(i)) < slotWidth / 2)
            return Q_EMIT stepChosen(static_cast<int>(i));
    }
}

} // namespace tegoed::ui
