#include "core/storage/queries/ids_of.h"

#include "core/base/text.h"
#include "core/storage/dialect.h"

#include <QRegularExpression>
#include <QSet>

namespace tegoed::detail {

using namespace Qt::Literals::StringLiterals;

namespace {

QString digitsIn(const QString& text, const QString& mayStandBetween)
{
    QString digits;
    for (const QChar c : text) {
        if (c >= u'0' && c <= u'9')
            digits += c;
        else if (!mayStandBetween.contains(c))
            return {};
    }
    return digits;
}

/// The decimal sign is a point or comma with one or two digits after it at the end; other signs part thousands.
std::optional<std::int64_t> centsIn(const QString& text)
{
    static const QRegularExpression pattern(u"^(?:€|EUR)?\\s*(\\d{1,12}|\\d{1,3}(?:[., ']\\d{3}){1,3})(?:[.,](\\d{1,2}))?$"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    const std::int64_t whole = digitsIn(match.captured(1), u"., '"_s).toLongLong();
    const QString decimals = match.captured(2).leftJustified(2, u'0');
    return whole * 100 + decimals.toLongLong();
}

} // namespace

std::vector<std::int64_t> idsOf(Database& database, const QString& query, const QList<QVariant>& parameters)
{
    Statement row(database, database.dialect().joined(query));
    for (const QVariant& parameter : parameters) {
        if (parameter.typeId() == QMetaType::QString)
            row.bind(parameter.toString());
        else
            row.bind(std::int64_t{parameter.toLongLong()});
    }
    std::vector<std::int64_t> ids;
    if (!row.next() || row.isNull(0))
        return ids;
    const QString joined = row.text(0);
    ids.reserve(static_cast<std::size_t>(joined.size() / 6));
    std::int64_t id = 0;
    for (const QChar c : joined) {
        if (c == u' ') {
            ids.push_back(id);
            id = 0;
        } else {
            id = id * 10 + (c.unicode() - u'0');
        }
    }
    ids.push_back(id);
    return ids;
}

SearchWords searchWords(const QString& text)
{
    static const QSet<QString> prefixes{u"de"_s, u"den"_s, u"der"_s, u"van"_s, u"het"_s, u"t"_s, u"la"_s, u"le"_s};
    SearchWords result;
    result.plain = text.simplified().toUpper();
    QStringList left;
    for (const QString& word : foldForSearch(text).split(u' ', Qt::SkipEmptyParts)) {
        result.words << word;
        if (!prefixes.contains(word))
            left << word;
    }
    if (!left.isEmpty())
        result.words = left;
    for (const QChar c : result.plain) {
        result.hasDigit = result.hasDigit || c.isDigit();
        if (c.isLetterOrNumber())
            result.reference += c;
    }
    QString digits = digitsIn(text.simplified(), u"+-/() ."_s);
    while (digits.startsWith(u'0'))
        digits.remove(0, 1);
    if (digits.size() >= 6)
        result.digits = digits;
    result.cents = centsIn(text);
    return result;
}

QString debtorMatches(const Database& database, const QString& column, const SearchWords& words, QList<QVariant>& parameters)
{
    QStringList conditions;
    for (const QString& word : words.words) {
        conditions << database.dialect().contains(column, u"?"_s);
        parameters << word;
    }
    if (conditions.isEmpty())
        conditions << u"1 = 0"_s; // Nothing to search by: only punctuation was typed.
    QString all = u'(' + conditions.join(u" AND "_s) + u')';
    if (!words.digits.isEmpty()) {
        all = u'(' + all + u" OR "_s + database.dialect().contains(column, u"?"_s) + u')';
        parameters << words.digits;
    }
    return all;
}

QString holdsUpper(const Database& database, const QString& column, const QString& upper, QList<QVariant>& parameters)
{
    // SQLite's LIKE looks at both cases by itself, in half the time of upper() over a million rows. It refuses very long patterns.
    constexpr qsizetype kLongestPattern = 1'000;
    if (!database.dialect().isSqlite() || upper.size() > kLongestPattern || upper.contains(QChar(u'\0'))) {
        parameters << upper;
        return database.dialect().contains(u"upper(%1)"_s.arg(column), u"?"_s);
    }
    QString pattern = upper;
    for (const QString& special : {u"\\"_s, u"%"_s, u"_"_s})
        pattern.replace(special, u'\\' + special);
    parameters << QString(u'%' + pattern + u'%');
    return column + u" LIKE ? ESCAPE '\\'"_s;
}

QString referenceMatches(const Database& database, const SearchWords& words, QList<QVariant>& parameters)
{
    // Signs are taken away only where there are any: a million references are read for one filter.
    const Dialect& dialect = database.dialect();
    const auto withSign = [&dialect](const QString& sign, const QString& plain) {
        return u"(%1 AND %2)"_s.arg(dialect.contains(u"payment_reference"_s, u"'%1'"_s.arg(sign)), dialect.contains(plain, u"?"_s));
    };
    const QString asTyped = holdsUpper(database, u"payment_reference"_s, words.plain, parameters);
    parameters << words.reference << words.reference;
    return u"payment_reference <> '' AND (%1 OR %2 OR %3)"_s.arg(
        asTyped,
        withSign(u"/"_s, u"replace(replace(payment_reference, '/', ''), '+', '')"_s),
        withSign(u" "_s, u"replace(upper(payment_reference), ' ', '')"_s));
}

} // namespace tegoed::detail
