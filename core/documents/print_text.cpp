#include "core/documents/print_text.h"

#include "core/documents/print_font.h"

#include <QRawFont>

namespace tegoed {

using namespace Qt::Literals::StringLiterals;

QString printedText(const QString& text)
{
    QString printed;
    for (const uint character : text.normalized(QString::NormalizationForm_C).toUcs4()) {
        const QChar::Category category = QChar::category(character);
        if (character == u'\t')
            printed += u' ';
        else if (character == u'\n' || (category != QChar::Other_Control && category != QChar::Other_Format))
            printed += QChar::fromUcs4(character);
    }
    return printed;
}

Result<Done> checkGlyphs(const QStringList& texts)
{
    constexpr int kAnySize = 100;
    const QRawFont normal = QRawFont::fromFont(printFont(kAnySize));
    const QRawFont strong = QRawFont::fromFont(printFont(kAnySize, true));
    for (const QString& text : texts) {
        for (const uint character : printedText(text).toUcs4()) {
            if (character == u'\n' || (normal.supportsCharacter(character) && strong.supportsCharacter(character)))
                continue;
            const QString sign = QString::fromUcs4(reinterpret_cast<const char32_t*>(&character), 1);
            return Error{Error::Code::GlyphMissing, {sign, u"U+"_s + QString::number(character, 16).toUpper().rightJustified(4, u'0')}, {}};
        }
    }
    return Done{};
}

} // namespace tegoed
