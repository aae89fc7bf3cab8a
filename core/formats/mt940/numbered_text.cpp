#include "core/formats/mt940/numbered_text.h"

#include <QRegularExpression>

namespace tegoed::formats {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qsizetype kPieceWidth = 27;

bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }

/// Pieces behind each other; one that is shorter than its place ended with blanks the bank left out.
void append(QString& result, const QString& piece)
{
    result += piece;
    if (piece.size() < kPieceWidth && !piece.isEmpty())
        result += u' ';
}

} // namespace

QString NumberedText::remittance() const
{
    QString result;
    for (const auto& [number, piece] : pieces)
        if ((number >= 20 && number <= 29) || (number >= 60 && number <= 63))
            append(result, piece);
    return result.simplified();
}

QString NumberedText::joined(int from, int until) const
{
    QString result;
    for (const auto& [number, piece] : pieces)
        if (number >= from && number <= until)
            append(result, piece);
    return result.simplified();
}

std::optional<NumberedText> readNumberedText(const QString& text)
{
    static const QRegularExpression start(u"^\\s*([0-9]{3})([?<>~^@+!|])(?=[0-9]{2})"_s);
    const QRegularExpressionMatch match = start.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    NumberedText result;
    result.code = match.captured(1);
    const QChar sign = match.captured(2).at(0);
    qsizetype at = match.capturedStart(2);
    while (at + 2 < text.size()) {
        const int number = text.mid(at + 1, 2).toInt();
        const qsizetype from = at + 3;
        for (at = from; at < text.size(); ++at)
            if (text.at(at) == sign && at + 2 < text.size() && isDigit(text.at(at + 1)) && isDigit(text.at(at + 2)))
                break;
        result.pieces.emplaceBack(number, text.mid(from, at - from));
    }
    return result;
}

QList<std::pair<QString, QString>> sepaParts(const QString& remittance)
{
    static const QRegularExpression key(u"(EREF|KREF|MREF|CRED|DEBT|SVWZ|ABWA|ABWE|COAM|OAMT|PURP|IBAN|BIC)\\+ ?"_s);
    QList<std::pair<QString, QString>> parts;
    QString open;
    qsizetype from = 0;
    for (auto it = key.globalMatch(remittance); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        if (const QString value = remittance.mid(from, match.capturedStart() - from).trimmed(); !value.isEmpty())
            parts.emplaceBack(open, value);
        open = match.captured(1);
        from = match.capturedEnd();
    }
    if (const QString value = remittance.mid(from).trimmed(); !value.isEmpty())
        parts.emplaceBack(open, value);
    return parts;
}

} // namespace tegoed::formats
