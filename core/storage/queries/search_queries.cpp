#include "core/storage/queries/search_queries.h"

#include "core/storage/dialect.h"
#include "core/storage/queries/debtor_queries.h"
#include "core/storage/queries/ids_of.h"
#include "core/storage/queries/invoice_queries.h"
#include "core/base/text.h"

#include <QHash>

#include <algorithm>

namespace tegoed {

using namespace Qt::Literals::StringLiterals;
using namespace detail;

namespace {

// Lower goes first.
enum Rank { ExactNumber = 0, StartsWith = 10, WordStarts = 20, Within = 30 };

/// Debtors and invoices found, each with its best rank.
struct Found {
    QHash<std::int64_t, int> ranks;
    void add(std::int64_t id, int rank)
    {
        const auto there = ranks.find(id);
        if (there == ranks.end())
            ranks.insert(id, rank);
        else
            *there = std::min(*there, rank);
    }
    std::vector<std::pair<int, std::int64_t>> best(int limit) const
    {
        std::vector<std::pair<int, std::int64_t>> sorted;
        for (auto it = ranks.cbegin(); it != ranks.cend(); ++it)
            sorted.emplace_back(it.value(), it.key());
        std::sort(sorted.begin(), sorted.end());
        if (sorted.size() > static_cast<std::size_t>(limit))
            sorted.resize(static_cast<std::size_t>(limit));
        return sorted;
    }
};

int rankOf(const QString& searchText, const SearchWords& words)
{
    const QStringList parts = searchText.split(u'\n');
    const QString whole = words.words.join(u' ');
    if (parts.value(1) == whole && !whole.isEmpty())
        return ExactNumber;
    if (parts.value(0).startsWith(whole) && !whole.isEmpty())
        return StartsWith;
    const bool wordsStart = std::all_of(words.words.begin(), words.words.end(), [&searchText](const QString& word) {
        return searchText.startsWith(word) || searchText.contains(u' ' + word) || searchText.contains(u'\n' + word);
    });
    return wordsStart ? WordStarts : Within;
}

/// The part of the search text that matched, when it is not the name.
QString whatMatched(const QString& searchText, const SearchWords& words)
{
    const QStringList parts = searchText.split(u'\n');
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const bool all = std::all_of(words.words.begin(), words.words.end(), [&](const QString& word) { return parts.at(i).contains(word); });
        if (all || (!words.digits.isEmpty() && parts.at(i).contains(words.digits)))
            return i == 0 ? QString() : parts.at(i);
    }
    return {};
}

constexpr int kCandidates = 2'000; // Ranked in memory; a text that finds more is too short to mean something.

std::vector<SearchHit> debtorHits(Database& database, const SearchWords& words, const Date& today, int limit)
{
    Found found;
    QHash<std::int64_t, QString> texts;
    {
        QList<QVariant> parameters;
        const QString condition = debtorMatches(database, u"search_text"_s, words, parameters);
        Statement row(database, u"SELECT id, search_text FROM debtor WHERE merged_into IS NULL AND is_archived = 0 AND %1 "
                                "ORDER BY search_text LIMIT ?"_s.arg(condition));
        for (const QVariant& parameter : parameters)
            row.bind(parameter.toString());
        row.bind(kCandidates);
        while (row.next()) {
            const QString text = row.text(1);
            found.add(row.integer(0), rankOf(text, words));
            texts.insert(row.integer(0), text);
        }
    }
    // Of equal rank: by name.
    auto best = found.best(kCandidates);
    std::stable_sort(best.begin(), best.end(), [&texts](const auto& a, const auto& b) {
        return a.first != b.first ? a.first < b.first : texts.value(a.second) < texts.value(b.second);
    });
    if (best.size() > static_cast<std::size_t>(limit))
        best.resize(static_cast<std::size_t>(limit));

    std::vector<DebtorId> ids;
    for (const auto& [rank, id] : best)
        ids.push_back(DebtorId{id});
    std::vector<SearchHit> hits;
    for (DebtorRow& row : DebtorQueries(database).rows(ids, today)) {
        SearchHit hit;
        hit.kind = SearchHit::Kind::Debtor;
        hit.debtor = row.id;
        hit.title = row.name;
        const QString matched = whatMatched(texts.value(row.id.value), words);
        const QString ownWords = QStringList{row.number, row.city}.join(row.number.isEmpty() || row.city.isEmpty() ? QString() : u" · "_s);
        hit.subtitle = matched.isEmpty() || matched == foldForSearch(row.number) || matched == foldForSearch(row.city) ? ownWords : matched;
        if (matched == foldForSearch(row.email) && !row.email.isEmpty())
            hit.subtitle = row.email;
        hit.open = std::move(row.open);
        hit.daysLate = row.oldestDays;
        hit.rank = found.ranks.value(row.id.value);
        hits.push_back(std::move(hit));
    }
    return hits;
}

Found invoicesFound(Database& database, const SearchWords& words, const QString& text, int limit)
{
    Found found;
    const auto collect = [&](const QString& condition, const QList<QVariant>& parameters, int rank) {
        Statement row(database, u"SELECT id FROM invoice WHERE is_withdrawn = 0 AND %1 LIMIT ?"_s.arg(condition));
        for (const QVariant& parameter : parameters) {
            if (parameter.typeId() == QMetaType::QString)
                row.bind(parameter.toString());
            else
                row.bind(std::int64_t{parameter.toLongLong()});
        }
        row.bind(limit);
        while (row.next())
            found.add(row.integer(0), rank);
        return static_cast<int>(found.ranks.size()) >= limit;
    };
    collect(u"number_key = ?"_s, {normalisedInvoiceNumber(text.trimmed())}, ExactNumber);
    const QString typed = text.trimmed();
    if (collect(u"number >= ? AND number < ?"_s, {typed, QString(typed + QChar(0xFFFD))}, StartsWith))
        return found;
    if (words.cents && collect(u"amount_minor IN (?, ?)"_s, {qlonglong(*words.cents), qlonglong(-*words.cents)}, WordStarts))
        return found;
    if (words.cents && collect(u"open_minor = ? AND open_minor <> 0"_s, {qlonglong(*words.cents)}, WordStarts))
        return found;
    if (words.reference.size() >= 3) {
        QList<QVariant> parameters;
        const QString reference = referenceMatches(database, words, parameters);
        if (collect(reference, parameters, WordStarts))
            return found;
        QList<QVariant> within;
        const QString number = u"number > '' AND "_s + holdsUpper(database, u"number"_s, words.plain, within); // From their index, as the list does.
        collect(number, within, Within);
    }
    return found;
}

std::vector<SearchHit> invoiceHits(Database& database, const SearchWords& words, const QString& text, const Date& today, int limit)
{
    const Found found = invoicesFound(database, words, text, limit);
    std::vector<InvoiceId> ids;
    for (const auto& [rank, id] : found.best(limit))
        ids.push_back(InvoiceId{id});
    std::vector<SearchHit> hits;
    for (const InvoiceRow& row : InvoiceQueries(database).rows(ids, today)) {
        SearchHit hit;
        hit.kind = SearchHit::Kind::Invoice;
        hit.debtor = row.debtor;
        hit.invoice = row.id;
        hit.title = row.number;
        hit.subtitle = row.debtorName;
        hit.open = {row.open};
        hit.daysLate = row.open.isZero() ? 0 : row.daysLate;
        hit.rank = found.ranks.value(row.id.value);
        hits.push_back(std::move(hit));
    }
    return hits;
}

} // namespace

std::vector<SearchHit> SearchQueries::find(const QString& text, const Date& today, int limit) const
{
    QString typed = text.trimmed();
    const bool onlyInvoices = typed.startsWith(u'#');
    const bool onlyDebtors = typed.startsWith(u'@');
    if (onlyInvoices || onlyDebtors)
        typed = typed.mid(1).trimmed();
    const SearchWords words = searchWords(typed);
    if (words.words.isEmpty())
        return {};
    std::vector<SearchHit> hits;
    if (!onlyInvoices)
        hits = debtorHits(m_database, words, today, limit);
    if (!onlyDebtors && (words.hasDigit || onlyInvoices)) {
        std::vector<SearchHit> invoices = invoiceHits(m_database, words, typed, today, limit);
        hits.insert(hits.end(), std::make_move_iterator(invoices.begin()), std::make_move_iterator(invoices.end()));
    }
    // Equal ranks: debtors by name before invoices by number.
    std::stable_sort(hits.begin(), hits.end(), [](const SearchHit& a, const SearchHit& b) {
        const bool bothInvoices = a.kind == SearchHit::Kind::Invoice && b.kind == SearchHit::Kind::Invoice;
        return a.rank != b.rank ? a.rank < b.rank : bothInvoices && a.title < b.title;
    });
    if (hits.size() > static_cast<std::size_t>(limit))
        hits.resize(static_cast<std::size_t>(limit));
    return hits;
}

} // namespace tegoed
