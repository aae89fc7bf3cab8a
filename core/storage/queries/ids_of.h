#pragma once

#include "core/storage/database.h"
#include "core/storage/queries/list_query.h"

#include <QList>
#include <QVariant>

namespace tegoed::detail {

/// The ids that `query` (one column named id) gives, in its order. Parameters are bound in order.
std::vector<std::int64_t> idsOf(Database& database, const QString& query, const QList<QVariant>& parameters);

/// The first `limit` of the query's ids, or all for 0.
template <typename IdType>
IdList<IdType> listOf(Database& database, QString query, const QList<QVariant>& parameters, int limit)
{
    if (limit > 0)
        query += QStringLiteral(" LIMIT %1").arg(limit + 1); // One more, to know whether there are more.
    IdList<IdType> result;
    for (const std::int64_t id : idsOf(database, query, parameters))
        result.ids.push_back(IdType{id});
    if (limit > 0 && result.ids.size() > static_cast<std::size_t>(limit)) {
        result.ids.pop_back();
        result.isComplete = false;
    }
    return result;
}

/// What is typed in a search box, understood.
struct SearchWords {
    QStringList words; ///< Folded; articles and prefixes like *de* and *van* are left out when something else remains.
    QString digits;    ///< Six or more digits in any notation of a telephone number, without leading zeros; else empty.
    QString plain;     ///< As typed, upper case, for numbers and references.
    QString reference; ///< Letters and digits only, upper case: a payment reference without its slashes.
    std::optional<std::int64_t> cents; ///< An amount: 1210, 1.210,00, 1,210.00.
    bool hasDigit = false;
    bool isEmpty() const { return words.isEmpty() && plain.isEmpty(); }
};
SearchWords searchWords(const QString& text);

/// `search_text` holds every word, or the telephone digits. Appends to `parameters`.
QString debtorMatches(const Database& database, const QString& column, const SearchWords& words, QList<QVariant>& parameters);
/// `column` holds `upper` (in upper case), whatever the case of its own letters from A to Z. Appends to `parameters`.
QString holdsUpper(const Database& database, const QString& column, const QString& upper, QList<QVariant>& parameters);
/// A payment reference holds what was typed, with or without slashes and blanks. Appends to `parameters`.
QString referenceMatches(const Database& database, const SearchWords& words, QList<QVariant>& parameters);

} // namespace tegoed::detail
