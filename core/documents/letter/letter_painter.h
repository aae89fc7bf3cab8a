#pragma once

#include "core/documents/letter/letter_pages.h"

#include <vector>

class QPagedPaintDevice;
class QPainter;

namespace tegoed {

/// A letter that can be printed: what it says and where it stands.
struct LaidOutLetter {
    const LetterPrint* print;
    LetterPages pages;
};

/// The letters one after the other, each beginning on a new page.
void paintLetters(QPagedPaintDevice& device, const std::vector<LaidOutLetter>& letters);
/// The same as PDF bytes with a title and a language.
Result<QByteArray> lettersAsPdf(const std::vector<LaidOutLetter>& letters, const QString& title);

/// Prepares the painter for a device: units are tenths of a point from the corner of the sheet, whatever the device's resolution and margins.
void paintInTrueSize(QPainter& painter, QPagedPaintDevice& device);

} // namespace tegoed
