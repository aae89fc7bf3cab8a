#include "core/domain/payment/matching/name_likeness.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <numeric>
#include <string_view>

namespace tegoed {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Legal forms, titles and little words, which one writes and another leaves out. Sorted.
bool isForm(QStringView word)
{
    using namespace std::string_view_literals;
    static constexpr std::array kForms{u"asbl"sv, u"bv"sv, u"bvba"sv, u"cj"sv, u"commv"sv, u"cv"sv, u"cvba"sv, u"de"sv, u"dhr"sv, u"en"sv,
                                       u"eo"sv, u"gmbh"sv, u"het"sv, u"hr"sv, u"inc"sv, u"llc"sv, u"ltd"sv, u"mevr"sv, u"mr"sv, u"mrs"sv,
                                       u"mw"sv, u"nv"sv, u"of"sv, u"sa"sv, u"sprl"sv, u"srl"sv, u"the"sv, u"vof"sv, u"vzw"sv};
    static_assert(std::is_sorted(kForms.begin(), kForms.end()));
    constexpr qsizetype kLongestForm = 5;
    return word.size() <= kLongestForm && std::binary_search(kForms.begin(), kForms.end(), std::u16string_view(word.utf16(), static_cast<std::size_t>(word.size())));
}

} // namespace

QStringList nameWords(const QString& name)
{
    const QString folded = foldForSearch(name);
    const auto wordsOf = [&folded](bool withForms) {
        QStringList words;
        words.reserve(folded.count(u' ') + 1);
        for (const QStringView word : QStringView(folded).tokenize(u' ', Qt::SkipEmptyParts))
            if (withForms || !isForm(word))
                words += word.toString();
        return words;
    };
    QStringList words = wordsOf(false);
    if (words.isEmpty())
        words = wordsOf(true);
    words.sort();
    return words;
}

namespace {

/// The distance when it is at most one, else two. What both begin and end with is no part of a single slip.
int oneSlip(QStringView a, QStringView b)
{
    while (!a.isEmpty() && !b.isEmpty() && a.front() == b.front()) {
        a = a.mid(1);
        b = b.mid(1);
    }
    while (!a.isEmpty() && !b.isEmpty() && a.back() == b.back()) {
        a.chop(1);
        b.chop(1);
    }
    if (a.size() <= 1 && b.size() <= 1)
        return static_cast<int>(std::max(a.size(), b.size()));
    const bool isSwapped = a.size() == 2 && b.size() == 2 && a[0] == b[1] && a[1] == b[0];
    return isSwapped ? 1 : 2;
}

} // namespace

int editDistance(QStringView a, QStringView b, int limit)
{
    constexpr qsizetype kLongest = 80;
    a = a.left(kLongest);
    b = b.left(kLongest);
    if (std::abs(a.size() - b.size()) > limit)
        return limit + 1;
    if (limit == 1)
        return oneSlip(a, b);
    std::array<std::array<int, kLongest + 1>, 3> rows{};
    for (qsizetype j = 0; j <= b.size(); ++j)
        rows[0][static_cast<std::size_t>(j)] = static_cast<int>(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        auto& now = rows[static_cast<std::size_t>(i % 3)];
        const auto& above = rows[static_cast<std::size_t>((i - 1) % 3)];
        const auto& twoAbove = rows[static_cast<std::size_t>((i + 1) % 3)];
        now[0] = static_cast<int>(i);
        int least = now[0];
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const auto at = static_cast<std::size_t>(j);
            const bool same = a[i - 1] == b[j - 1];
            int best = std::min({above[at] + 1, now[at - 1] + 1, above[at - 1] + (same ? 0 : 1)});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                best = std::min(best, twoAbove[at - 2] + 1);
            now[at] = best;
            least = std::min(least, best);
        }
        if (least > limit)
            return limit + 1;
    }
    return std::min(rows[static_cast<std::size_t>(a.size() % 3)][static_cast<std::size_t>(b.size())], limit + 1);
}

namespace {

constexpr qsizetype kTellingWord = 4; ///< Shorter ones say too little by themselves.

int slipsAllowed(qsizetype length)
{
    return length < 5 ? 0 : length < 9 ? 1 : length < 15 ? 2 : 3;
}

bool isWord(const QString& a, const QString& b)
{
    if (a == b)
        return true;
    if (a.size() == 1 || b.size() == 1) // an initial
        return a.front() == b.front();
    const qsizetype shorter = std::min(a.size(), b.size());
    return shorter > kTellingWord && editDistance(a, b, 1) <= 1;
}

qsizetype lengthOf(const QStringList& words)
{
    return std::accumulate(words.begin(), words.end(), qsizetype{0}, [](qsizetype sum, const QString& word) { return sum + word.size(); });
}

bool isPartOf(const QStringList& few, const QStringList& many)
{
    constexpr std::size_t kMostWords = 128; // A name is cut at 200 letters.
    if (many.size() > static_cast<qsizetype>(kMostWords))
        return false;
    std::array<bool, kMostWords> used{};
    std::array<const QString*, kMostWords> longestFirst; // An initial takes what is left.
    std::size_t count = 0;
    for (const QString& word : few) {
        std::size_t place = count++;
        for (; place > 0 && longestFirst[place - 1]->size() < word.size(); --place)
            longestFirst[place] = longestFirst[place - 1];
        longestFirst[place] = &word;
    }
    bool isTelling = false;
    for (std::size_t at = 0; at < count; ++at) {
        const QString& word = *longestFirst[at];
        bool found = false;
        for (const bool initials : {false, true}) { // "j" is a whole word's last choice
            for (qsizetype i = 0; i < many.size() && !found; ++i) {
                if (!used[static_cast<std::size_t>(i)] && (many[i].size() == 1) == initials && isWord(word, many[i])) {
                    used[static_cast<std::size_t>(i)] = found = true;
                    isTelling = isTelling || (word.size() >= kTellingWord && many[i].size() >= kTellingWord);
                }
            }
        }
        if (!found)
            return false;
    }
    return isTelling;
}

} // namespace

NameLikeness nameLikeness(const QStringList& a, const QStringList& b)
{
    if (a.isEmpty() || b.isEmpty())
        return NameLikeness::Different;
    if (a == b)
        return NameLikeness::Same;
    if (a.size() <= b.size() ? isPartOf(a, b) : isPartOf(b, a))
        return NameLikeness::Alike;
    const qsizetype lengths[] = {lengthOf(a), lengthOf(b)};
    const qsizetype shorter = std::min(lengths[0], lengths[1]), longer = std::max(lengths[0], lengths[1]);
    constexpr qsizetype kCut = 12;
    const int slips = slipsAllowed(shorter);
    if (shorter < kCut && longer - shorter > slips)
        return NameLikeness::Different; // Most are: without putting their words together.
    const QString first = a.join(QString()), second = b.join(QString());
    if (first == second)
        return NameLikeness::Same; // "Bouw Groep" and "Bouwgroep"
    if (slips > 0 && editDistance(first, second, slips) <= slips)
        return NameLikeness::Alike;
    const bool isCut = shorter >= kCut && (first.startsWith(second) || second.startsWith(first));
    return isCut ? NameLikeness::Alike : NameLikeness::Different;
}

} // namespace tegoed
