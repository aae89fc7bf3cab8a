#include "core/documents/letter/calibration_page.h"

#include "core/documents/letter/letter_painter.h"
#include "core/documents/letter/letter_units.h"
#include "core/documents/pdf_bytes.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

namespace tegoed {
namespace {

using namespace Qt::Literals::StringLiterals;
using namespace letter_unit;

class CalibrationPainter {
public:
    CalibrationPainter(QPainter& painter, const Envelope& envelope, TextLanguage language)
        : m_painter(painter), m_envelope(envelope), m_language(language)
    {
    }

    void paint(const QRect& field)
    {
        rulers();
        for (const int fold : m_envelope.folds)
            line(0, fold, 2100, fold, 4, Qt::DashLine, kMuted);
        if (m_envelope.hasWindow)
            outline(everVisible(m_envelope), say(u"Dit kan in het venster komen", u"This may show in the window"), Qt::DotLine, kMuted, 8);
        outline(alwaysVisible(m_envelope), say(u"Dit is altijd te zien", u"This always shows"), Qt::SolidLine, kAccent, alwaysVisible(m_envelope).height() - 28);
        outline(field, say(u"Plaats van het adres", u"Place of the address"), Qt::DashLine, kInk, 8);
        const LetterText how(say(u"Vouw dit blad op de streepjeslijnen en schuif het in de envelop. Staat de doorgetrokken rechthoek niet midden in het "
                                 "venster? Meet op de linialen hoeveel millimeter hij verschoven is en vul dat in bij Envelop, verschuiving.",
                                 u"Fold this sheet along the dashed lines and put it into the envelope. Is the solid rectangle not in the middle of the "
                                 "window? Read from the rulers how many millimetres it is off and enter them under Envelope, shift."),
                             mm(1600), kBodySize);
        how.paint(m_painter, QPoint(mm(300), mm(1850)), kBodyLeading, kInk, how.lines());
    }

private:
    static constexpr int kNameSize = 65;
    static constexpr int kNameLeading = 76;

    QString say(const char16_t* dutch, const char16_t* english) const
    {
        return QString::fromUtf16(m_language == TextLanguage::English ? english : dutch);
    }
    void line(int fromX, int fromY, int toX, int toY, int width, Qt::PenStyle style, const QColor& colour)
    {
        QPen pen(colour);
        pen.setWidth(width);
        pen.setStyle(style);
        m_painter.setPen(pen);
        m_painter.drawLine(mm(fromX), mm(fromY), mm(toX), mm(toY));
    }
    void outline(const QRect& place, const QString& name, Qt::PenStyle style, const QColor& colour, int nameDown)
    {
        QPen pen(colour);
        pen.setWidth(6);
        pen.setStyle(style);
        m_painter.setPen(pen);
        m_painter.drawRect(mm(place.left()), mm(place.top()), mm(place.width()), mm(place.height()));
        LetterText(name, mm(1000), kNameSize).paintLine(m_painter, 0, QPoint(mm(place.left() + 20), mm(place.top() + nameDown)), kNameLeading, colour);
    }
    void rulers()
    {
        for (int at = 0; at <= 2970; at += 10) {
            const int length = at % 100 == 0 ? 60 : at % 50 == 0 ? 45 : 30;
            line(40, at, 40 + length, at, 3, Qt::SolidLine, kInk);
            if (at <= 2100)
                line(at, 40, at, 40 + length, 3, Qt::SolidLine, kInk);
            if (at % 100 != 0 || at == 0)
                continue;
            const QString tens = QString::number(at / 10);
            LetterText(tens, mm(200), 60).paintLine(m_painter, 0, QPoint(mm(110), mm(at) - 42), 84, kMuted);
            if (at < 2100)
                LetterText(tens, mm(200), 60).paintLine(m_painter, 0, QPoint(mm(at) - textWidth(tens, 60) / 2, mm(105)), 84, kMuted);
        }
    }

    QPainter& m_painter;
    const Envelope& m_envelope;
    TextLanguage m_language;
};

} // namespace

Result<Done> paintCalibration(QPagedPaintDevice& device, const Envelope& envelope, TextLanguage language)
{
    const Result<QRect> field = addressField(envelope);
    if (!field)
        return field.error();
    QPainter painter(&device);
    paintInTrueSize(painter, device);
    painter.translate(mm(envelope.shiftX), mm(envelope.shiftY));
    CalibrationPainter(painter, envelope, language).paint(*field);
    return Done{};
}

Result<QByteArray> calibrationPdf(const Envelope& envelope, TextLanguage language)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(kPerInch);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(0, 0, 0, 0));
        if (const Result<Done> painted = paintCalibration(writer, envelope, language); !painted)
            return painted.error();
    }
    const bool isEnglish = language == TextLanguage::English;
    return normalisedPdf(buffer.data(), isEnglish ? u"Envelope check"_s : u"Envelop controleren"_s, isEnglish ? u"en"_s : u"nl"_s);
}

} // namespace tegoed
