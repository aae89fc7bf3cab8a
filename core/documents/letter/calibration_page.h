#pragma once

#include "core/documents/letter/envelope.h"
#include "core/domain/message/format.h"

#include <QByteArray>

class QPagedPaintDevice;

namespace tegoed {

/// A page to fold and look at: the outline of the window in the middle of its play, the field of the address, the folds, and
/// rulers in millimetres along both edges. What is off by then goes into `shiftX` and `shiftY`. Errors: InvalidInput(envelope, code).
Result<QByteArray> calibrationPdf(const Envelope& envelope, TextLanguage language);
/// The same on a printer, in true size.
Result<Done> paintCalibration(QPagedPaintDevice& device, const Envelope& envelope, TextLanguage language);

} // namespace tegoed
