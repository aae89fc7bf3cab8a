#include "core/documents/logo_image.h"

#include <QBuffer>
#include <QColorSpace>
#include <QImage>
#include <QImageReader>

namespace tegoed {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qsizetype kMaxBytes = 40'000'000; // Five megapixels without any compression are 20 MB.

QByteArray formatOf(const QByteArray& bytes)
{
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return "png";
    return bytes.startsWith("\xFF\xD8\xFF") ? "jpeg" : QByteArray();
}

/// The pixels alone: no texts, no profile, no resolution.
QImage pixelsOf(const QImage& image)
{
    QImage sRgb = image.colorSpace().isValid() ? image.convertedToColorSpace(QColorSpace(QColorSpace::SRgb)) : image;
    sRgb = sRgb.convertToFormat(sRgb.hasAlphaChannel() ? QImage::Format_ARGB32 : QImage::Format_RGB32);
    QImage pixels(sRgb.size(), sRgb.format());
    for (int y = 0; y < sRgb.height(); ++y)
        std::copy_n(sRgb.constScanLine(y), sRgb.bytesPerLine(), pixels.scanLine(y));
    return pixels;
}

} // namespace

Result<QByteArray> safeLogo(const QByteArray& bytes)
{
    const Error unusable{Error::Code::PictureUnusable, {}, {}};
    const Error tooLarge{Error::Code::PictureTooLarge, {QString::number(kLogoMegapixels)}, {}};
    const QByteArray format = formatOf(bytes);
    if (format.isEmpty())
        return unusable;
    if (bytes.size() > kMaxBytes)
        return tooLarge;
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, format);
    reader.setAutoDetectImageFormat(false); // No other plugin ever sees the bytes.
    reader.setAutoTransform(true);
    const QSize size = reader.size(); // From the head of the file, before anything is unpacked.
    if (!size.isValid() || size.isEmpty())
        return unusable;
    if (std::int64_t(size.width()) * size.height() > std::int64_t(kLogoMegapixels) * 1'000'000)
        return tooLarge;
    const QImage image = reader.read();
    if (image.isNull())
        return unusable;
    QByteArray safe;
    QBuffer out(&safe);
    out.open(QIODevice::WriteOnly);
    if (!pixelsOf(image).save(&out, "PNG"))
        return unusable;
    return safe;
}

} // namespace tegoed
