#include "core/documents/logo_image.h"

#include <QBuffer>
#include <QImageReader>

#include <cstring>

namespace tegoed {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kLargestMiB = 10;
constexpr qint64 kMostPixels = 5'000'000;

/// Only by its first bytes: a name or a plugin must not make something else of it.
QByteArray formatOf(const QByteArray& file)
{
    if (file.startsWith("\x89PNG\r\n\x1a\n"))
        return "png";
    return file.startsWith("\xff\xd8\xff") ? "jpeg" : QByteArray();
}

/// The pixels alone: no texts, profile or place where a photo was taken.
QImage pixelsOf(const QImage& read)
{
    const QImage source = read.convertToFormat(QImage::Format_ARGB32);
    QImage pixels(source.size(), QImage::Format_ARGB32);
    for (int y = 0; y < source.height(); ++y)
        std::memcpy(pixels.scanLine(y), source.constScanLine(y), static_cast<std::size_t>(source.width()) * 4);
    return pixels;
}

} // namespace

Result<QByteArray> logoImage(const QByteArray& file, const QString& name)
{
    const Error unsupported{Error::Code::UnsupportedFormat, {name}, u"not a PNG or JPEG picture"_s};
    if (file.size() > kLargestMiB * 1024 * 1024)
        return Error{Error::Code::FileTooLarge, {name, QString::number(kLargestMiB)}, {}};
    const QByteArray format = formatOf(file);
    if (format.isEmpty())
        return unsupported;
    QBuffer buffer;
    buffer.setData(file);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, format);
    reader.setAutoTransform(true);
    const QSize size = reader.size(); // From the header: nothing is unpacked before it is known to be small enough.
    if (!size.isValid())
        return unsupported;
    if (static_cast<qint64>(size.width()) * size.height() > kMostPixels)
        return Error{Error::Code::NotAllowed, {u"logo_too_large"_s, u"%1 × %2"_s.arg(size.width()).arg(size.height())}, {}};
    const QImage read = reader.read();
    if (read.isNull())
        return unsupported;
    QByteArray png;
    QBuffer out(&png);
    out.open(QIODevice::WriteOnly);
    if (!pixelsOf(read).save(&out, "PNG"))
        return unsupported;
    return png;
}

} // namespace tegoed
