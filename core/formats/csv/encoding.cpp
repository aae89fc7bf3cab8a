#include "core/formats/csv/encoding.h"

#include "core/base/text.h"
#include "core/formats/problem_codes.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>

namespace tegoed::formats {
namespace {

constexpr int kMostReported = 20;

// Bytes 0x80–0x9F of windows-1252; 0 where the code page has no character. Source: Unicode's CP1252.TXT.
constexpr std::array<char16_t, 32> kWindows1252 = {
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
    0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178};

// Where ISO 8859-15 differs from 8859-1.
char16_t latin9(std::uint8_t byte)
{
    switch (byte) {
    case 0xA4: return 0x20AC;
    case 0xA6: return 0x0160;
    case 0xA8: return 0x0161;
    case 0xB4: return 0x017D;
    case 0xB8: return 0x017E;
    case 0xBC: return 0x0152;
    case 0xBD: return 0x0153;
    case 0xBE: return 0x0178;
    default: return byte;
    }
}

void appendUtf8(QByteArray& out, char32_t c)
{
    if (c < 0x80) {
        out += static_cast<char>(c);
    } else if (c < 0x800) {
        out += static_cast<char>(0xC0 | (c >> 6));
        out += static_cast<char>(0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
        out += static_cast<char>(0xE0 | (c >> 12));
        out += static_cast<char>(0x80 | ((c >> 6) & 0x3F));
        out += static_cast<char>(0x80 | (c & 0x3F));
    } else {
        out += static_cast<char>(0xF0 | (c >> 18));
        out += static_cast<char>(0x80 | ((c >> 12) & 0x3F));
        out += static_cast<char>(0x80 | ((c >> 6) & 0x3F));
        out += static_cast<char>(0x80 | (c & 0x3F));
    }
}

/// Length of the UTF-8 sequence that starts here, 0 when it is none. Table 3-7 of the Unicode standard.
int sequenceLength(const std::uint8_t* at, const std::uint8_t* end)
{
    const auto continues = [&](std::ptrdiff_t i, std::uint8_t low = 0x80, std::uint8_t high = 0xBF) {
        return end - at > i && at[i] >= low && at[i] <= high;
    };
    const std::uint8_t first = *at;
    if (first < 0x80)
        return 1;
    if (first >= 0xC2 && first <= 0xDF)
        return continues(1) ? 2 : 0;
    if (first >= 0xE0 && first <= 0xEF) {
        const std::uint8_t low = first == 0xE0 ? 0xA0 : 0x80;
        const std::uint8_t high = first == 0xED ? 0x9F : 0xBF;
        return continues(1, low, high) && continues(2) ? 3 : 0;
    }
    if (first >= 0xF0 && first <= 0xF4) {
        const std::uint8_t low = first == 0xF0 ? 0x90 : 0x80;
        const std::uint8_t high = first == 0xF4 ? 0x8F : 0xBF;
        return continues(1, low, high) && continues(2) && continues(3) ? 4 : 0;
    }
    return 0;
}

class LineReporter {
public:
    LineReporter(QList<Problem>& problems, std::string_view text) : m_problems(problems), m_text(text) {}

    void badByteAt(std::size_t offset)
    {
        if (m_problems.size() >= kMostReported)
            return;
        m_line += static_cast<int>(std::count(m_text.begin() + static_cast<std::ptrdiff_t>(m_counted),
                                              m_text.begin() + static_cast<std::ptrdiff_t>(offset), '\n'));
        m_counted = offset;
        if (!m_problems.isEmpty() && m_problems.last().line == m_line)
            return;
        const int byte = static_cast<std::uint8_t>(m_text[offset]);
        m_problems.append({Severity::Error, m_line, {}, problem::kBadEncoding,
                           QStringLiteral("0x") + QString::number(byte, 16).toUpper(), {}});
    }

private:
    QList<Problem>& m_problems;
    std::string_view m_text;
    std::size_t m_counted = 0;
    int m_line = 1;
};

void decodeUtf8(DecodedText& decoded, const QByteArray& bytes, qsizetype from)
{
    const std::string_view text(bytes.constData() + from, static_cast<std::size_t>(bytes.size() - from));
    decoded.encoding = QStringLiteral("utf-8");
    if (firstInvalidUtf8(text) < 0) {
        decoded.storage = bytes;
        decoded.text = text;
        return;
    }
    LineReporter reporter(decoded.problems, text);
    decoded.storage.reserve(bytes.size() + 64);
    const auto* const begin = reinterpret_cast<const std::uint8_t*>(text.data());
    const auto* const end = begin + text.size();
    for (const std::uint8_t* at = begin; at < end;) {
        if (const int length = sequenceLength(at, end); length > 0) {
            decoded.storage.append(reinterpret_cast<const char*>(at), length);
            at += length;
        } else {
            reporter.badByteAt(static_cast<std::size_t>(at - begin));
            appendUtf8(decoded.storage, 0xFFFD);
            ++at;
        }
    }
}

void decodeSingleByte(DecodedText& decoded, const QByteArray& bytes, bool isLatin9)
{
    decoded.encoding = isLatin9 ? QStringLiteral("iso-8859-15") : QStringLiteral("windows-1252");
    LineReporter reporter(decoded.problems, {bytes.constData(), static_cast<std::size_t>(bytes.size())});
    decoded.storage.reserve(bytes.size() + bytes.size() / 16 + 16);
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const auto byte = static_cast<std::uint8_t>(bytes[i]);
        char16_t c = byte;
        if (isLatin9)
            c = latin9(byte);
        else if (byte >= 0x80 && byte < 0xA0)
            c = kWindows1252[byte - 0x80];
        if (c == 0 && byte != 0) {
            reporter.badByteAt(static_cast<std::size_t>(i));
            c = 0xFFFD;
        }
        appendUtf8(decoded.storage, c);
    }
}

void decodeUtf16(DecodedText& decoded, const QByteArray& bytes, qsizetype from, bool bigEndian)
{
    decoded.encoding = bigEndian ? QStringLiteral("utf-16be") : QStringLiteral("utf-16le");
    const auto unit = [&](qsizetype at) -> char16_t {
        const auto first = static_cast<std::uint8_t>(bytes[at]);
        const auto second = static_cast<std::uint8_t>(bytes[at + 1]);
        return static_cast<char16_t>(bigEndian ? first << 8 | second : second << 8 | first);
    };
    int line = 1;
    const auto report = [&](int value) {
        if (decoded.problems.size() < kMostReported)
            decoded.problems.append({Severity::Error, line, {}, problem::kBadEncoding,
                                     QStringLiteral("0x") + QString::number(value, 16).toUpper(), {}});
    };
    decoded.storage.reserve(bytes.size());
    for (qsizetype at = from; at + 1 < bytes.size(); at += 2) {
        const char16_t c = unit(at);
        if (c == u'\n')
            ++line;
        if (QChar::isHighSurrogate(c) && at + 3 < bytes.size() && QChar::isLowSurrogate(unit(at + 2))) {
            appendUtf8(decoded.storage, QChar::surrogateToUcs4(c, unit(at + 2)));
            at += 2;
        } else if (QChar::isSurrogate(c)) {
            report(c);
            appendUtf8(decoded.storage, 0xFFFD);
        } else {
            appendUtf8(decoded.storage, c);
        }
    }
    if ((bytes.size() - from) % 2 != 0) // cut in the middle of a character
        report(static_cast<std::uint8_t>(bytes.back()));
}

enum class Zeros { None, EvenPlaces, OddPlaces };

/// Text in a Latin script written as UTF-16 has a zero in nearly every other place.
Zeros zerosOf(const QByteArray& bytes)
{
    const qsizetype looked = std::min<qsizetype>(bytes.size(), 4096) / 2 * 2;
    if (looked < 4)
        return Zeros::None;
    qsizetype even = 0, odd = 0;
    for (qsizetype i = 0; i < looked; i += 2) {
        even += bytes[i] == 0;
        odd += bytes[i + 1] == 0;
    }
    const qsizetype half = looked / 2;
    if (odd * 10 > half * 6 && even * 10 < half)
        return Zeros::OddPlaces;
    if (even * 10 > half * 6 && odd * 10 < half)
        return Zeros::EvenPlaces;
    return Zeros::None;
}

/// True when most of what is not ASCII forms proper UTF-8 sequences: a damaged UTF-8 file, not another code page.
bool mostlyUtf8(std::string_view text)
{
    const auto* at = reinterpret_cast<const std::uint8_t*>(text.data());
    const auto* const end = at + text.size();
    std::int64_t good = 0, bad = 0;
    while (at < end) {
        const int length = sequenceLength(at, end);
        good += length > 1;
        bad += length == 0;
        at += std::max(length, 1);
    }
    return good > bad;
}

} // namespace

qsizetype firstInvalidUtf8(std::string_view text)
{
    const auto* const begin = reinterpret_cast<const std::uint8_t*>(text.data());
    const auto* const end = begin + text.size();
    for (const std::uint8_t* at = begin; at < end;) {
        if (end - at >= 8) {
            std::uint64_t eight;
            std::memcpy(&eight, at, sizeof eight);
            if ((eight & 0x8080808080808080ULL) == 0) {
                at += 8;
                continue;
            }
        }
        const int length = sequenceLength(at, end);
        if (length == 0)
            return at - begin;
        at += length;
    }
    return -1;
}

DecodedText decodeText(const QByteArray& bytes, const QString& wanted)
{
    DecodedText decoded;
    const bool utf8Mark = bytes.startsWith("\xEF\xBB\xBF");
    const bool littleMark = bytes.startsWith("\xFF\xFE");
    const bool bigMark = bytes.startsWith("\xFE\xFF");
    const QString name = wanted.toLower();

    if (name == QLatin1String("windows-1252") || name == QLatin1String("cp1252") || name == QLatin1String("iso-8859-1")
        || name == QLatin1String("latin1")) {
        decodeSingleByte(decoded, bytes, false);
    } else if (name == QLatin1String("iso-8859-15") || name == QLatin1String("latin9")) {
        decodeSingleByte(decoded, bytes, true);
    } else if (name == QLatin1String("utf-16be")) {
        decodeUtf16(decoded, bytes, bigMark ? 2 : 0, true);
    } else if (name == QLatin1String("utf-16le")) {
        decodeUtf16(decoded, bytes, littleMark ? 2 : 0, false);
    } else if (name == QLatin1String("utf-8")) {
        decodeUtf8(decoded, bytes, utf8Mark ? 3 : 0);
    } else if (utf8Mark) {
        decodeUtf8(decoded, bytes, 3);
    } else if (littleMark || bigMark) {
        decodeUtf16(decoded, bytes, 2, bigMark);
    } else if (const Zeros zeros = zerosOf(bytes); zeros != Zeros::None || name == QLatin1String("utf-16")) {
        decodeUtf16(decoded, bytes, 0, zeros == Zeros::EvenPlaces);
    } else {
        const std::string_view text(bytes.constData(), static_cast<std::size_t>(bytes.size()));
        if (firstInvalidUtf8(text) < 0 || mostlyUtf8(text))
            decodeUtf8(decoded, bytes, 0);
        else
            decodeSingleByte(decoded, bytes, false);
    }
    if (!name.isEmpty() && !QStringList{QStringLiteral("utf-8"), QStringLiteral("utf-16"), QStringLiteral("utf-16le"),
                                       QStringLiteral("utf-16be"), QStringLiteral("windows-1252"), QStringLiteral("cp1252"),
                                       QStringLiteral("iso-8859-1"), QStringLiteral("latin1"), QStringLiteral("iso-8859-15"),
                                       QStringLiteral("latin9")}
                                .contains(name))
        decoded.problems.append({Severity::Error, 0, {}, problem::kBadEncoding, cleanLine(wanted), {}});
    if (decoded.text.data() == nullptr)
        decoded.text = {decoded.storage.constData(), static_cast<std::size_t>(decoded.storage.size())};
    return decoded;
}

} // namespace tegoed::formats
