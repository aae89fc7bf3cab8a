#pragma once

#include <QColor>

namespace tegoed::letter_unit {

// A letter is laid out in tenths of a point, 720 to the inch; where things stand on paper is said in tenths of a millimetre.
constexpr int kPerInch = 720;
constexpr int mm(int tenths) { return tenths * kPerInch / 254; }

constexpr int kPageWidth = mm(2100);
constexpr int kPageHeight = mm(2970);

constexpr int kBodySize = 98;
constexpr int kBodyLeading = 135;
constexpr int kSmallSize = 75;
constexpr int kSmallLeading = 108;
constexpr int kSubjectSize = 108;
constexpr int kSubjectLeading = 150;
constexpr int kReferenceSize = 95;
constexpr int kTableSize = 92;
constexpr int kTableLeading = 126;

constexpr QColor kInk(0x16, 0x18, 0x1D);
constexpr QColor kMuted(0x5B, 0x5B, 0x66);
constexpr QColor kAccent(0x1F, 0x4E, 0x79);
constexpr QColor kRule(0xB8, 0xB8, 0xC2);
constexpr QColor kFill(0xF3, 0xF6, 0xF9);
constexpr QColor kNotice(0x8A, 0x5A, 0x00); ///< "This is not a real letter".

} // namespace tegoed::letter_unit
