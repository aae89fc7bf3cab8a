#include "ui/widgets/icons.h"

#include <QApplication>
#include <QFile>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {
namespace {

QByteArray svgOf(const QString& name)
{
    static QHash<QString, QByteArray> read;
    auto found = read.constFind(name);
    if (found == read.constEnd()) {
        QFile file(u":/tegoed/icons/%1.svg"_s.arg(name));
        found = read.insert(name, file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
    }
    return *found;
}

/// Draws the SVG in the colour of the moment.
class FamilyEngine final : public QIconEngine {
public:
    FamilyEngine(QString name, QColor color) : m_name(std::move(name)), m_color(std::move(color)) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        const qreal ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
        painter->drawPixmap(rect, drawn(rect.size(), ratio, mode));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override { return drawn(size, 1.0, mode); }
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        // The size comes in device pixels already.
        QPixmap picture = drawn(size, 1.0, mode);
        picture.setDevicePixelRatio(scale);
        return picture;
    }
    QIconEngine* clone() const override { return new FamilyEngine(m_name, m_color); }
    QString key() const override { return u"tegoed"_s; }
    QString iconName() override { return m_name; }
    bool isNull() override { return svgOf(m_name).isEmpty(); }

private:
    QColor colorFor(QIcon::Mode mode) const
    {
        const QPalette palette = QApplication::palette();
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::WindowText);
        if (m_color.isValid())
            return m_color;
        return palette.color(mode == QIcon::Selected ? QPalette::HighlightedText : QPalette::WindowText);
    }

    QPixmap drawn(const QSize& size, qreal ratio, QIcon::Mode mode) const
    {
        const QColor color = colorFor(mode);
        const QSize pixels = (QSizeF(size) * ratio).toSize();
        const QString key = u"tegoed-icon/%1/%2/%3x%4"_s.arg(m_name, color.name(QColor::HexArgb)).arg(pixels.width()).arg(pixels.height());
        QPixmap picture;
        if (!QPixmapCache::find(key, &picture)) {
            QByteArray svg = svgOf(m_name);
            svg.replace("currentColor", color.name().toLatin1());
            picture = QPixmap(pixels);
            picture.fill(Qt::transparent);
            QSvgRenderer renderer(svg);
            if (renderer.isValid()) {
                QPainter painter(&picture);
                renderer.setAspectRatioMode(Qt::KeepAspectRatio);
                renderer.render(&painter);
            }
            QPixmapCache::insert(key, picture);
        }
        picture.setDevicePixelRatio(ratio);
        return picture;
    }

    QString m_name;
    QColor m_color; ///< Not valid: from the palette.
};

} // namespace

QIcon icon(const QString& name)
{
    return QIcon(new FamilyEngine(name, {}));
}

QIcon icon(const QString& name, const QColor& color)
{
    return QIcon(new FamilyEngine(name, color));
}

QIcon programIcon()
{
    return icon(u"tegoed"_s);
}

} // namespace tegoed::ui
