#include "core/domain/payment/matching/remittance.h"

#include "core/domain/payment/matching/hash_index.h"

#include <algorithm>

namespace tegoed {
namespace {

bool isAsciiLetter(QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z'); }
QChar asciiUpper(QChar c) { return c >= u'a' && c <= u'z' ? QChar(static_cast<char16_t>(c.unicode() - (u'a' - u'A'))) : c; }

} // namespace

Remittance::Remittance(const QString& text)
{
    constexpr qsizetype kLongest = 600; // four lines of a bank, and then some
    const qsizetype size = std::min(text.size(), kLongest);
    constexpr std::size_t kUsualPieces = 16;
    m_letters.reserve(size);
    m_pieces.reserve(kUsualPieces);
    bool isOpen = false;
    for (qsizetype i = 0; i < size; ++i) {
        const QChar c = text[i];
        const bool ascii = c.unicode() < 0x80;
        const bool digit = ascii ? c >= u'0' && c <= u'9' : c.isDigit();
        if (!digit && !(ascii ? isAsciiLetter(c) : c.isLetter())) {
            isOpen = false;
            continue;
        }
        if (!isOpen || m_pieces.back().isDigits != digit) {
            m_pieces.push_back({m_letters.size(), m_letters.size(), digit});
            isOpen = true;
        }
        m_letters += ascii ? asciiUpper(c) : c.toUpper();
        m_pieces.back().end = m_letters.size();
    }
}

QStringView Remittance::piece(qsizetype at) const
{
    const Piece& piece = m_pieces[static_cast<std::size_t>(at)];
    return QStringView(m_letters).mid(piece.begin, piece.end - piece.begin);
}

std::vector<NumberStretch> Remittance::stretches(int shortest, int longest) const
{
    constexpr std::size_t kMostPieces = 7; // "F 2026 / 01 - 05 b"
    std::vector<NumberStretch> all;
    all.reserve(m_pieces.size() * 3);
    for (std::size_t from = 0; from < m_pieces.size(); ++from) {
        detail::KeyHash exact, plain;
        bool hasDigit = false;
        for (std::size_t at = from; at < m_pieces.size() && at < from + kMostPieces; ++at) {
            const Piece& piece = m_pieces[at];
            if (piece.end - m_pieces[from].begin > longest)
                break;
            bool inZeros = piece.isDigits;
            for (qsizetype i = piece.begin; i < piece.end; ++i) {
                const char16_t c = m_letters[i].unicode();
                exact.add(c);
                inZeros = inZeros && c == u'0' && i + 1 < piece.end;
                if (!inZeros)
                    plain.add(c);
            }
            hasDigit = hasDigit || piece.isDigits;
            if (hasDigit && piece.end - m_pieces[from].begin >= shortest)
                all.push_back({static_cast<qsizetype>(from), static_cast<qsizetype>(at) + 1, exact.value(), plain.value()});
        }
    }
    return all;
}

QString Remittance::textOf(const NumberStretch& stretch) const
{
    const qsizetype begin = m_pieces[static_cast<std::size_t>(stretch.begin)].begin;
    return m_letters.mid(begin, m_pieces[static_cast<std::size_t>(stretch.end - 1)].end - begin);
}

NumberKeys numberKeys(const QString& number)
{
    constexpr int kTellingDigits = 5;
    NumberKeys keys;
    const Remittance whole(number);
    detail::KeyHash exact, plain, digits;
    int digitCount = 0;
    bool hasLetters = false, hasZeros = false;
    for (qsizetype at = 0; at < whole.pieces(); ++at) {
        const QStringView piece = whole.piece(at);
        bool inZeros = whole.isDigits(at);
        for (qsizetype i = 0; i < piece.size(); ++i) {
            const char16_t c = piece[i].unicode();
            keys.letters += piece[i];
            exact.add(c);
            inZeros = inZeros && c == u'0' && i + 1 < piece.size();
            if (inZeros)
                hasZeros = true;
            else
                plain.add(c);
            if (whole.isDigits(at)) {
                digits.add(c);
                ++digitCount;
            } else {
                hasLetters = true;
            }
        }
    }
    if (digitCount == 0)
        return keys; // Words are no number: they are found by name, not here.
    keys.exact = exact.value();
    keys.plain = hasZeros ? plain.value() : 0;
    keys.digits = hasLetters && digitCount >= kTellingDigits ? digits.value() : 0;
    return keys;
}

} // namespace tegoed
