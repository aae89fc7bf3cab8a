#include "core/domain/message/sms_text.h"

#include <QHash>

#include <algorithm>

namespace tegoed {

using namespace Qt::Literals::StringLiterals;

namespace {

// 3GPP TS 23.038, 6.2.1: the basic table without escape, and its extension.
const QString kBasic = u"@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿"
                       "abcdefghijklmnopqrstuvwxyzäöñüà"_s;
const QString kExtension = u"^{}\\[~]|€\f"_s;

/// 1 or 2 septets; 0 = not in the alphabet.
int septetsOf(QChar letter)
{
    return kBasic.contains(letter) ? 1 : kExtension.contains(letter) ? 2 : 0;
}

/// The whole characters of a text: a surrogate pair is one.
QStringList charactersOf(const QString& text)
{
    QStringList characters;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        characters += text.mid(i, isPair ? 2 : 1);
        i += isPair ? 1 : 0;
    }
    return characters;
}

/// Parts and room in the last one, filled character by character.
void fill(const std::vector<int>& sizes, int single, int joined, SmsLength& length)
{
    for (const int size : sizes)
        length.units += size;
    if (length.units <= single) {
        length.parts = sizes.empty() ? 0 : 1;
        length.left = single - length.units;
        return;
    }
    int used = joined; // The first character opens a part.
    for (const int size : sizes) {
        if (used + size > joined) {
            ++length.parts;
            used = 0;
        }
        used += size;
    }
    length.left = joined - used;
}

const QHash<QString, QString>& plainForms()
{
    static const QHash<QString, QString> forms{
        {u"‘"_s, u"'"_s}, {u"’"_s, u"'"_s}, {u"‚"_s, u"'"_s}, {u"‛"_s, u"'"_s}, {u"`"_s, u"'"_s}, {u"´"_s, u"'"_s}, {u"′"_s, u"'"_s},
        {u"“"_s, u"\""_s}, {u"”"_s, u"\""_s}, {u"„"_s, u"\""_s}, {u"«"_s, u"\""_s}, {u"»"_s, u"\""_s}, {u"″"_s, u"\""_s},
        {u"‐"_s, u"-"_s}, {u"\u2011"_s, u"-"_s}, {u"‒"_s, u"-"_s}, {u"–"_s, u"-"_s}, {u"—"_s, u"-"_s}, {u"―"_s, u"-"_s}, {u"−"_s, u"-"_s},
        {u"…"_s, u"..."_s}, {u"•"_s, u"-"_s}, {u"·"_s, u"."_s}, {u"×"_s, u"x"_s}, {u"½"_s, u"1/2"_s}, {u"°"_s, u" gr."_s},
        {u"©"_s, u"(c)"_s}, {u"®"_s, u"(R)"_s}, {u"™"_s, u"(TM)"_s}, {u"œ"_s, u"oe"_s}, {u"Œ"_s, u"OE"_s}, {u"ĳ"_s, u"ij"_s}, {u"Ĳ"_s, u"IJ"_s},
        {u"ł"_s, u"l"_s}, {u"Ł"_s, u"L"_s}, {u"đ"_s, u"d"_s}, {u"Đ"_s, u"D"_s}, {u"ð"_s, u"d"_s}, {u"þ"_s, u"th"_s}, {u"ı"_s, u"i"_s},
        {u"\t"_s, u" "_s}, {u"\u00A0"_s, u" "_s}, {u"\u202F"_s, u" "_s}, {u"\u2009"_s, u" "_s}, {u"\u2007"_s, u" "_s}, {u"\u3000"_s, u" "_s},
        {u"\u00AD"_s, QString()}, {u"\u200B"_s, QString()}, {u"\u200C"_s, QString()}, {u"\u200D"_s, QString()}, {u"\uFEFF"_s, QString()},
        {u"\u2060"_s, QString()}};
    return forms;
}

/// The plain form of a character outside the alphabet; itself when it has none.
QString plainForm(const QString& character)
{
    if (const auto form = plainForms().constFind(character); form != plainForms().constEnd())
        return *form;
    QString bare;
    for (const QChar letter : character.normalized(QString::NormalizationForm_KD)) {
        if (letter.category() != QChar::Mark_NonSpacing)
            bare += letter;
    }
    return isGsm7(bare) && !bare.isEmpty() ? bare : character;
}

} // namespace

bool isGsm7(const QString& text)
{
    for (const QChar letter : text) {
        if (septetsOf(letter) == 0)
            return false;
    }
    return true;
}

SmsLength smsLength(const QString& text)
{
    SmsLength length;
    std::vector<int> septets;
    std::vector<int> units;
    for (const QString& character : charactersOf(text)) {
        const int count = character.size() == 1 ? septetsOf(character[0]) : 0;
        if (count == 0) {
            length.alphabet = SmsAlphabet::Ucs2;
            if (!length.outsideGsm7.contains(character))
                length.outsideGsm7 += character;
        }
        septets.push_back(count);
        units.push_back(static_cast<int>(character.size()));
    }
    if (length.alphabet == SmsAlphabet::Gsm7)
        fill(septets, 160, 153, length);
    else
        fill(units, 70, 67, length);
    return length;
}

FittedSms fitted(const QString& text)
{
    FittedSms result;
    // "e" with a mark of its own becomes é first, which the alphabet has.
    for (const QString& character : charactersOf(text.normalized(QString::NormalizationForm_C))) {
        const QString plain = isGsm7(character) ? character : plainForm(character);
        result.text += plain;
        if (plain == character) {
            if (!isGsm7(character) && !result.remaining.contains(character))
                result.remaining += character;
            continue;
        }
        const auto same = [&character](const SmsReplacement& one) { return one.from == character; };
        const auto known = std::find_if(result.replacements.begin(), result.replacements.end(), same);
        if (known == result.replacements.end())
            result.replacements.push_back({character, plain, 1});
        else
            ++known->count;
    }
    return result;
}

} // namespace tegoed
