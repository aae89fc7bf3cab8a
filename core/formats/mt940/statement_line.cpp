#include "core/formats/mt940/statement_line.h"

#include "core/formats/bank_text/found_references.h"

#include <QRegularExpression>

#include <cstdlib>

namespace tegoed::formats {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qsizetype kReferenceWidth = 16; // field 61, subfield 7

/// The day `MMDD` in the year nearest `near`: a booking of 2 January may carry a value date of 31 December.
std::optional<Date> nearestDay(const QString& text, int year, const std::optional<Date>& near)
{
    const int month = text.left(2).toInt(), day = text.mid(2, 2).toInt();
    std::optional<Date> best;
    for (int candidate = near ? year - 1 : year; candidate <= (near ? year + 1 : year); ++candidate) {
        const std::optional<Date> date = Date::from(candidate, month, day);
        if (date && (!best || (near && std::abs(daysBetween(*near, *date)) < std::abs(daysBetween(*near, *best)))))
            best = date;
    }
    return best;
}

void readReferences(StatementLine& line, const QString& rest)
{
    QString reference = rest;
    if (const qsizetype mark = rest.indexOf(u"//"_s); mark >= 0) {
        reference = rest.left(mark);
        line.bankReference = rest.mid(mark + 2).trimmed();
    } else if (rest.size() > kReferenceWidth && rest.at(kReferenceWidth - 1).isSpace() && !isIbanShaped(rest.trimmed())) {
        reference = rest.left(kReferenceWidth);
        line.owner = rest.mid(kReferenceWidth).trimmed();
    }
    line.reference = isNotProvided(reference) ? QString() : reference.trimmed();
    if (isNotProvided(line.bankReference))
        line.bankReference.clear();
}

std::optional<StatementLine> readFirstLine(const QString& text)
{
    static const QRegularExpression shape(u"^\\s*([0-9]{6})([0-9]{4}|\\s{4})?\\s*([RE]?[CD])([A-Z])?\\s*([0-9]+[.,]?[0-9]*)(.*)$"_s);
    const QRegularExpressionMatch match = shape.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    StatementLine line;
    line.valueDateText = match.captured(1);
    line.valueDate = swiftDate(line.valueDateText);
    const int shortYear = line.valueDateText.left(2).toInt();
    if (const QString entry = match.captured(2).trimmed(); !entry.isEmpty())
        line.entryDate = nearestDay(entry, shortYear < 80 ? 2000 + shortYear : 1900 + shortYear, line.valueDate);
    const QString mark = match.captured(3);
    line.isReversal = mark.startsWith(u'R');
    line.isExpected = mark.startsWith(u'E');
    line.isIncoming = mark.endsWith(u'C') != line.isReversal;
    line.amount = swiftAmount(match.captured(5));
    if (line.amount.isEmpty())
        return std::nullopt;
    const QString rest = match.captured(6);
    line.typeCode = rest.left(4);
    readReferences(line, rest.mid(4));
    return line;
}

} // namespace

QString swiftAmount(const QString& text)
{
    static const QRegularExpression shape(u"^\\s*([0-9]+)(?:[.,]([0-9]*))?\\s*$"_s);
    const QRegularExpressionMatch match = shape.match(text);
    if (!match.hasMatch())
        return {};
    QString whole = match.captured(1);
    while (whole.size() > 1 && whole.startsWith(u'0'))
        whole.remove(0, 1);
    const QString decimals = match.captured(2);
    if (whole.size() + decimals.size() > 18)
        return {};
    return decimals.isEmpty() ? whole : whole + u'.' + decimals;
}

std::optional<Date> swiftDate(const QString& text)
{
    if (text.size() != 6)
        return std::nullopt;
    const int year = text.left(2).toInt();
    return Date::from(year < 80 ? 2000 + year : 1900 + year, text.mid(2, 2).toInt(), text.mid(4, 2).toInt());
}

std::optional<StatementLine> readStatementLine(const QStringList& lines)
{
    if (lines.isEmpty())
        return std::nullopt;
    if (auto line = readFirstLine(lines.first())) {
        line->supplement = lines.mid(1);
        return line;
    }
    if (lines.size() < 2)
        return std::nullopt;
    auto line = readFirstLine(lines.at(0) + lines.at(1));
    if (line)
        line->supplement = lines.mid(2);
    return line;
}

} // namespace tegoed::formats
