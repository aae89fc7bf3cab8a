#pragma once

#include "core/base/result.h"

#include <QList>
#include <QRect>
#include <QString>

#include <optional>
#include <vector>

namespace tegoed {

/// An envelope and how an A4 sheet is folded into it. All lengths in tenths of a millimetre.
struct Envelope {
    QString code;           ///< As stored in settings: "din_5008_b", "custom" …
    int width = 2200;
    int height = 1100;
    bool hasWindow = true;
    int windowLeft = 200;  ///< From the left edge of the envelope.
    int windowBottom = 150;
    int windowWidth = 900;
    int windowHeight = 450;
    int panel = 1050;      ///< From the top of the sheet to the fold that lies at the bottom of the envelope.
    int folded = 1050;     ///< Height of the folded sheet; differs from `panel` in DIN 5008 form A.
    std::vector<int> folds{1050, 2100}; ///< Marks, from the top of the sheet.
    int addressLeft = 0;   ///< Without a window: where the address stands on the sheet.
    int addressTop = 0;
    int shiftX = 0;        ///< Of one printer, found with the calibration page: moves everything that is printed.
    int shiftY = 0;
};

/// The part of the sheet that shows in every position of the sheet in the envelope, 3 mm off its edges: here the address
/// stands. Without a window, a field of 85 × 45 mm at the address's place. Errors: InvalidInput(envelope, code) when the sheet does
/// not fit in or too little of the window is left for an address (60 × 20 mm).
Result<QRect> addressField(const Envelope& envelope);
/// As `addressField`, before the margin: what shows in every position.
QRect alwaysVisible(const Envelope& envelope);
/// What shows in some position: nothing but the address may stand here.
QRect everVisible(const Envelope& envelope);

/// The shipped presets, in the order of a list, "no window" last; own measures start from one of them.
QList<Envelope> envelopePresets();
std::optional<Envelope> envelopePreset(QStringView code);

} // namespace tegoed
