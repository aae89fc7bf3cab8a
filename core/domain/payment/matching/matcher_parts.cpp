#include "core/domain/payment/matching/matcher_parts.h"

#include <algorithm>

namespace tegoed {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kShortestReference = 7;
constexpr qsizetype kLongestReference = 25;

int mod97(QStringView digits)
{
    int rest = 0;
    for (const QChar c : digits)
        rest = (rest * 10 + c.digitValue()) % 97;
    return rest;
}

} // namespace

QString referenceKeyOf(const QString& printed)
{
    QString key;
    key.reserve(printed.size());
    for (const QChar c : printed) {
        const char16_t u = c.unicode();
        if (u >= 0x80) {
            if (c.isLetterOrNumber())
                key += c.toUpper();
        } else if ((u >= u'0' && u <= u'9') || (u >= u'A' && u <= u'Z')) {
            key += c;
        } else if (u >= u'a' && u <= u'z') {
            key += QChar(static_cast<char16_t>(u - (u'a' - u'A')));
        }
    }
    return key.size() < kShortestReference || key.size() > kLongestReference ? QString() : key;
}

bool hasRightCheckDigits(const QString& key)
{
    const bool allDigits = std::all_of(key.begin(), key.end(), [](QChar c) { return c.isDigit(); });
    if (allDigits && key.size() == 12) {
        const int rest = mod97(QStringView(key).left(10));
        if ((rest == 0 ? 97 : rest) == mod97(QStringView(key).right(2)) || (rest == 0 && key.endsWith(u"97"_s)))
            return true;
    }
    if (const auto rf = key.startsWith("RF"_L1) ? checkRf(key) : std::nullopt; rf && rf->valid)
        return true;
    const auto kenmerk = allDigits ? checkBetalingskenmerk(key) : std::nullopt;
    return kenmerk && kenmerk->valid && key.size() >= 9;
}

bool looksStructured(const QString& printed)
{
    const QString text = printed.simplified();
    return text.contains("+++"_L1) || text.contains("***"_L1)
        || (text.size() == 14 && text[3] == u'/' && text[8] == u'/');
}

QStringList referencesIn(const QString& text)
{
    QStringList found;
    qsizetype at = 0;
    const auto isDigit = [&](qsizetype i) { return i < text.size() && text[i].isDigit(); };
    while (at < text.size()) {
        const QChar c = text[at];
        const bool isStart = at == 0 || !text[at - 1].isLetterOrNumber();
        if (isStart && (c == u'R' || c == u'r') && at + 3 < text.size() && (text[at + 1] == u'F' || text[at + 1] == u'f')
            && isDigit(at + 2) && isDigit(at + 3)) {
            qsizetype end = at;
            qsizetype letters = 0;
            // Groups of four with single blanks between; without blanks up to its longest.
            while (end < text.size() && letters < kLongestReference && (text[end].isLetterOrNumber() || (text[end] == u' ' && letters % 4 == 0))) {
                letters += text[end].isLetterOrNumber() ? 1 : 0;
                ++end;
            }
            const QString whole = text.mid(at, end - at);
            found += whole;
            for (qsizetype cut = whole.lastIndexOf(u' '); cut > 6; cut = whole.lastIndexOf(u' ', cut - 1))
                found += whole.left(cut);
            at = std::max(end, at + 1);
            continue;
        }
        if (c.isDigit() && isStart) {
            // Digits with / . - or single blanks between them.
            qsizetype end = at, digits = 0;
            while (end < text.size()) {
                if (text[end].isDigit())
                    ++digits;
                else if (!((text[end] == u'/' || text[end] == u'.' || text[end] == u'-' || text[end] == u' ') && isDigit(end + 1)))
                    break;
                ++end;
            }
            if (digits >= kShortestReference && digits <= kLongestReference) {
                const bool framed = at >= 3 && (QStringView(text).mid(at - 3, 3) == u"+++" || QStringView(text).mid(at - 3, 3) == u"***");
                found += framed ? u"+++"_s + text.mid(at, end - at) : text.mid(at, end - at);
            }
            // "20261101 +090 9337 …": a group of its own may be the reference as well.
            for (qsizetype from = at; from < end;) {
                qsizetype until = from;
                while (until < end && text[until].isDigit())
                    ++until;
                if (until - from >= 9 && until - from < end - at)
                    found += text.mid(from, until - from);
                from = until + 1;
            }
            at = end;
            continue;
        }
        ++at;
    }
    return found;
}

std::vector<std::uint64_t> nameEnds(const QStringList& words)
{
    std::vector<std::uint64_t> keys;
    for (const QString& word : words) {
        const qsizetype letters = word.size() < 7 ? 3 : 4; // One slip leaves the beginning or the end as it was.
        if (word.size() < letters)
            continue;
        detail::KeyHash begin, end;
        end.add(1); // "ber" at the end is not "ber" at the beginning.
        for (qsizetype i = 0; i < letters; ++i) {
            begin.add(word[i].unicode());
            end.add(word[word.size() - letters + i].unicode());
        }
        keys.push_back(begin.value());
        keys.push_back(end.value());
    }
    return keys;
}

bool isSameWithout(const QString& number, const QString& written)
{
    const auto plain = [](const QString& text) {
        QString result;
        for (qsizetype i = 0; i < text.size(); ++i) {
            const bool startsGroup = text[i].isDigit() && (i == 0 || !text[i - 1].isDigit());
            if (startsGroup)
                while (i + 1 < text.size() && text[i] == u'0' && text[i + 1].isDigit())
                    ++i;
            result += text[i];
        }
        return result;
    };
    const auto digits = [](const QString& text) {
        QString result;
        std::copy_if(text.begin(), text.end(), std::back_inserter(result), [](QChar c) { return c.isDigit(); });
        return result;
    };
    // The groups of a number are not known any more here, so "2026-0101" and "2026 101" are compared without any zero.
    const auto withoutZeros = [](QString text) { return text.remove(u'0'); };
    return plain(number) == plain(written) || digits(number) == written || withoutZeros(number) == withoutZeros(written);
}

} // namespace tegoed
