#include "core/formats/bank_text/labelled_text.h"

#include "core/domain/reference/reference.h"

#include <QHash>
#include <QRegularExpression>

namespace tegoed::formats {
namespace {

using namespace Qt::Literals::StringLiterals;

QString valueBehind(const QString& text, qsizetype from, qsizetype until)
{
    QString value = text.mid(from, until - from).simplified();
    if (value.endsWith(u'/')) // Knab divides by a stroke: REK: NL65…/NAAM: …
        value.chop(1);
    return value.trimmed();
}

} // namespace

std::optional<LabelledText> readLabelledText(const QString& text)
{
    static const QRegularExpression label(
        u"(?<![A-Za-z])(IBAN|BIC|NAAM|OMSCHRIJVING|KENMERK(?: MACHTIGING)?|MACHTIGING(?: ID)?|INCASSANT(?: ID)?|REK|VOOR|VALUTADATUM|DATUM/TIJD"
        u"|PASVOLGNR|TRANSACTIE|TERM)\\s*:\\s*"_s,
        QRegularExpression::CaseInsensitiveOption);
    QHash<QString, QString> values;
    QString before;
    QString open;
    qsizetype from = 0;
    for (auto it = label.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        if (open.isEmpty())
            before = valueBehind(text, 0, match.capturedStart());
        else if (!values.contains(open))
            values.insert(open, valueBehind(text, from, match.capturedStart()));
        open = match.captured(1).toUpper().section(u' ', 0, 0);
        from = match.capturedEnd();
    }
    if (open.isEmpty())
        return std::nullopt;
    if (!values.contains(open))
        values.insert(open, valueBehind(text, from, text.size()));
    const bool says = values.contains(u"IBAN"_s) || values.contains(u"REK"_s) || values.contains(u"OMSCHRIJVING"_s) || values.size() >= 2;
    if (!says)
        return std::nullopt;
    LabelledText result;
    result.before = before;
    result.name = values.value(u"NAAM"_s);
    const QString account = values.contains(u"IBAN"_s) ? values.value(u"IBAN"_s) : values.value(u"REK"_s);
    if (isValidIban(account))
        result.iban = normalisedIban(account);
    result.bic = values.value(u"BIC"_s);
    result.text = values.value(u"OMSCHRIJVING"_s);
    result.reference = values.value(u"KENMERK"_s);
    result.mandateId = values.value(u"MACHTIGING"_s);
    result.ultimateName = values.value(u"VOOR"_s);
    return result;
}

} // namespace tegoed::formats
