#pragma once

#include <QByteArray>

namespace tegoed::formats {

/// True when some compressed stream of a PDF would grow beyond `limit` bytes. libqpdf unpacks the streams that hold the
/// file's structure whole and without a bound, so this is asked before it is let loose. Counts only, keeps nothing; streams
/// in other encodings than zlib's are not looked at (failures E19).
bool hasInflationBomb(const QByteArray& pdf, qint64 limit);

} // namespace tegoed::formats
