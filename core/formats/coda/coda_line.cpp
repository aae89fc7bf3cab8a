#include "core/formats/coda/coda_line.h"

#include "core/base/text.h"

#include <algorithm>

namespace tegoed::formats {

using namespace Qt::Literals::StringLiterals;

QString CodaLine::raw(int from, int until) const
{
    return m_text.mid(from - 1, until - from + 1).leftJustified(until - from + 1, u' ');
}

QString CodaLine::field(int from, int until) const { return cleanLine(m_text.mid(from - 1, until - from + 1)); }

QString CodaLine::record() const
{
    const QChar kind = at(1);
    return kind == u'2' || kind == u'3' ? m_text.left(2) : QString(kind);
}

std::optional<Date> CodaLine::date(int from, bool* isWrong) const
{
    const QString text = raw(from, from + 5);
    if (text.trimmed().isEmpty() || text == "000000"_L1)
        return std::nullopt;
    const bool isNumber = std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    const int year = QStringView(text).mid(4).toInt();
    const std::optional<Date> date = isNumber
        ? Date::from(year >= 80 ? 1900 + year : 2000 + year, QStringView(text).mid(2, 2).toInt(), QStringView(text).left(2).toInt())
        : std::nullopt;
    if (!date && isWrong != nullptr)
        *isWrong = true;
    return date;
}

QString CodaLine::amount(int signColumn, int from) const
{
    const QString digits = raw(from, from + 14);
    if (!std::all_of(digits.begin(), digits.end(), [](QChar c) { return c >= u'0' && c <= u'9'; }))
        return {};
    qsizetype first = 0;
    while (first < 11 && digits.at(first) == u'0')
        ++first;
    const QString decimal = digits.mid(first, 12 - first) + u'.' + digits.mid(12);
    return at(signColumn) == u'1' ? u'-' + decimal : decimal;
}

} // namespace tegoed::formats
