#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace tegoed {

inline constexpr int kLogoMegapixels = 5;

/// A picture from outside as it may be stored and printed: only PNG and JPEG, told by their first bytes and never by a name,
/// at most 5 megapixels, turned as its camera says, in sRGB, without anything hidden in it; always a PNG (failures I10).
/// Errors: PictureUnusable, PictureTooLarge(limit in megapixels).
Result<QByteArray> safeLogo(const QByteArray& bytes);

} // namespace tegoed
