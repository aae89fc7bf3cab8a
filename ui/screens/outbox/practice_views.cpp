#include "ui/screens/outbox/practice_views.h"

#include "core/documents/letter/envelope.h"
#include "ui/screens/outbox/pdf_pages.h"
#include "ui/widgets/theme.h"

#include <QPainter>
#include <QPainterPath>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {
namespace {

constexpr int kMostBubbles = 8;
constexpr int kLockScreenCharacters = 90; ///< About two lines of a phone in its usual text size.
constexpr int kSheetWidth = 2100;         ///< A4 in tenths of a millimetre.
constexpr int kSheetHeight = 2970;

int textHeight(const QFont& font, const QString& text, int width)
{
    return QFontMetrics(font).boundingRect(QRect(0, 0, width, 100'000), Qt::TextWordWrap | Qt::AlignLeft, text).height();
}

} // namespace

PhoneView::PhoneView(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"practice.phone"_s);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void PhoneView::setBubbles(std::vector<Bubble> newestFirst)
{
    if (newestFirst.size() > kMostBubbles)
        newestFirst.resize(kMostBubbles);
    m_bubbles = std::move(newestFirst);
    QStringList said;
    for (const Bubble& bubble : m_bubbles)
        said += u"%1: %2"_s.arg(bubble.from, bubble.text);
    setAccessibleName(said.join(u'\n')); // The picture is words to a screen reader.
    updateGeometry();
    update();
}

QString PhoneView::lockScreenText(const QString& text)
{
    const QString line = text.simplified();
    return line.size() <= kLockScreenCharacters ? line : line.left(kLockScreenCharacters).trimmed() + u'…';
}

QSize PhoneView::sizeHint() const
{
    const int width = fontMetrics().averageCharWidth() * 42;
    return {width, heightForWidth(width)};
}

int PhoneView::heightForWidth(int width) const
{
    if (m_bubbles.empty())
        return fontMetrics().height() * 10;
    const int inner = width - gap(8);
    int height = gap(10) + fontMetrics().height() * 3 + textHeight(font(), lockScreenText(m_bubbles.front().text), inner - gap(4));
    for (const Bubble& bubble : m_bubbles)
        height += textHeight(font(), bubble.text, inner - gap(4)) + fontMetrics().height() + gap(5);
    return height + gap(4);
}

void PhoneView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ThemeColors colors = themeColors(*this);
    const QRectF body = QRectF(rect()).adjusted(gap(), gap(), -gap(), -gap());
    painter.setPen(QPen(colors.line, 2));
    painter.setBrush(colors.sunken);
    painter.drawRoundedRect(body, gap(3), gap(3));
    const QRect inner = rect().adjusted(gap(4), gap(4), -gap(4), -gap(3));
    painter.setPen(palette().color(QPalette::WindowText));
    if (m_bubbles.empty()) {
        painter.setPen(colors.muted);
        painter.drawText(inner, Qt::AlignCenter | Qt::TextWordWrap, tr("No text message has arrived yet."));
        return;
    }
    int y = inner.top();
    const int line = fontMetrics().height();
    const auto caption = [&](const QString& text) {
        painter.setPen(colors.muted);
        painter.drawText(QRect(inner.left(), y, inner.width(), line), Qt::AlignLeft | Qt::AlignVCenter, text);
        y += line + gap() / 2;
    };
    const auto box = [&](const QString& head, const QString& text, const QColor& ground) {
        const int height = textHeight(font(), text, inner.width() - gap(4)) + line + gap(2);
        const QRect card(inner.left(), y, inner.width(), height);
        painter.setPen(Qt::NoPen);
        painter.setBrush(ground);
        painter.drawRoundedRect(card, gap(), gap());
        QFont bold = font();
        bold.setWeight(QFont::DemiBold);
        painter.setFont(bold);
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(card.adjusted(gap(2), gap(), -gap(2), 0), Qt::AlignLeft | Qt::AlignTop,
                         QFontMetrics(bold).elidedText(head, Qt::ElideRight, inner.width() - gap(4)));
        painter.setFont(font());
        painter.drawText(card.adjusted(gap(2), gap() + line, -gap(2), 0), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, text);
        y += height + gap(2);
    };
    const Bubble& newest = m_bubbles.front();
    caption(tr("On the locked screen"));
    box(newest.from, lockScreenText(newest.text), colors.mutedSoft);
    caption(tr("The conversation"));
    for (const Bubble& bubble : m_bubbles)
        box(bubble.from + u" · "_s + bubble.moment, bubble.text, colors.accentSoft);
}

EnvelopeView::EnvelopeView(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"practice.envelope"_s);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void EnvelopeView::setLetter(const QByteArray& pdf, const QString& envelopeCode)
{
    m_code = envelopeCode;
    m_page = firstPdfPage(pdf, 1200);
    setVisible(!m_page.isNull());
    keepShape();
    setAccessibleName(tr("The letter in its window envelope"));
    update();
}

QSize EnvelopeView::sizeHint() const
{
    const int width = fontMetrics().averageCharWidth() * 42;
    return {width, heightForWidth(width)};
}

int EnvelopeView::heightForWidth(int width) const
{
    const Envelope envelope = envelopePreset(m_code).value_or(envelopePresets().front());
    return width * envelope.height / envelope.width;
}

void EnvelopeView::keepShape()
{
    setFixedHeight(heightForWidth(width())); // A column short of room would cut the window off.
}

void EnvelopeView::resizeEvent(QResizeEvent*)
{
    keepShape();
}

void EnvelopeView::paintEvent(QPaintEvent*)
{
    if (m_page.isNull())
        return;
    const Envelope envelope = envelopePreset(m_code).value_or(envelopePresets().front());
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const ThemeColors colors = themeColors(*this);
    const double scale = double(width()) / envelope.width;
    const QRectF outline(1, 1, envelope.width * scale - 2, envelope.height * scale - 2);
    painter.setPen(QPen(colors.line, 1));
    painter.setBrush(QColor(244, 240, 228)); // Paper of an envelope, in the dark too.
    painter.drawRoundedRect(outline, 3, 3);
    if (!envelope.hasWindow)
        return;
    const QRectF window(envelope.windowLeft * scale, (envelope.height - envelope.windowBottom - envelope.windowHeight) * scale,
                        envelope.windowWidth * scale, envelope.windowHeight * scale);
    // The sheet stands on the lower edge, in the middle of its play to the left and right.
    const double sheetLeft = (envelope.width - kSheetWidth) / 2.0 * scale;
    const double sheetTop = (envelope.height - envelope.panel) * scale;
    QPainterPath hole;
    hole.addRoundedRect(window, 4, 4);
    painter.save();
    painter.setClipPath(hole);
    painter.drawImage(QRectF(sheetLeft, sheetTop, kSheetWidth * scale, kSheetHeight * scale), m_page);
    painter.restore();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(QColor(170, 165, 150), 1));
    painter.drawPath(hole);
}

} // namespace tegoed::ui
