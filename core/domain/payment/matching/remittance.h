#pragma once

#include <QString>
#include <QStringView>

#include <cstdint>
#include <vector>

namespace tegoed {

/// A stretch of a payer's text that may be a number: letters and digits only, upper case, any signs and blanks between them gone.
struct NumberStretch {
    qsizetype begin = 0, end = 0; ///< In the pieces of the text.
    std::uint64_t exact = 0;      ///< Hash of its letters and digits.
    std::uint64_t plain = 0;      ///< The same with every group of digits freed of leading zeros.
};

/// What a payer wrote, cut into runs of letters and runs of digits.
class Remittance {
public:
    explicit Remittance(const QString& text);

    /// All stretches of at most seven neighbouring pieces with a digit and between `shortest` and `longest` characters.
    std::vector<NumberStretch> stretches(int shortest, int longest) const;
    QString textOf(const NumberStretch& stretch) const;
    bool isDigits(qsizetype piece) const { return m_pieces[static_cast<std::size_t>(piece)].isDigits; }
    qsizetype pieces() const { return static_cast<qsizetype>(m_pieces.size()); }
    QStringView piece(qsizetype at) const;

private:
    struct Piece { qsizetype begin, end; bool isDigits; };
    QString m_letters; ///< Of all pieces, upper case.
    std::vector<Piece> m_pieces;
};

/// How a number of the book is looked for. Zero = it has no such key.
struct NumberKeys {
    QString letters;          ///< Its letters and digits, upper case.
    std::uint64_t exact = 0;
    std::uint64_t plain = 0;  ///< Without leading zeros; zero when that is the same.
    std::uint64_t digits = 0; ///< Its digits alone, where it has letters and enough digits to tell.
};
NumberKeys numberKeys(const QString& number);

} // namespace tegoed
