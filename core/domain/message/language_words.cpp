#include "core/domain/message/language_words.h"

#include <array>

namespace tegoed {
namespace {

using namespace Qt::Literals::StringLiterals;

using MonthNames = std::array<const char16_t*, 12>;
constexpr MonthNames kDutch{u"januari", u"februari", u"maart", u"april", u"mei", u"juni", u"juli", u"augustus", u"september",
                            u"oktober", u"november", u"december"};
constexpr MonthNames kDutchShort{u"jan", u"feb", u"mrt", u"apr", u"mei", u"jun", u"jul", u"aug", u"sep", u"okt", u"nov", u"dec"};
constexpr MonthNames kEnglish{u"January", u"February", u"March", u"April", u"May", u"June", u"July", u"August", u"September",
                              u"October", u"November", u"December"};
constexpr MonthNames kEnglishShort{u"Jan", u"Feb", u"Mar", u"Apr", u"May", u"Jun", u"Jul", u"Aug", u"Sep", u"Oct", u"Nov", u"Dec"};

QString at(const MonthNames& names, int month)
{
    return QString::fromUtf16(names.at(static_cast<std::size_t>(month - 1)));
}

} // namespace

QString monthName(int month, bool english)
{
    return at(english ? kEnglish : kDutch, month);
}

QString shortMonthName(int month, bool english)
{
    return at(english ? kEnglishShort : kDutchShort, month);
}

int monthFromWord(const QString& word)
{
    QString plain = word.toLower();
    if (plain.endsWith(u'.'))
        plain.chop(1);
    if (plain == u"sept"_s)
        return 9;
    for (int month = 1; month <= 12; ++month)
        for (const MonthNames* names : {&kDutch, &kDutchShort, &kEnglish, &kEnglishShort})
            if (plain == at(*names, month).toLower())
                return month;
    return 0;
}

} // namespace tegoed
