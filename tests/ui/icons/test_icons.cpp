// The icon family: every name the window asks for is there, drawn in one manner, and no two can be mistaken at 24 pixels.
#include <QDir>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QRegularExpression>
#include <QSvgRenderer>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray source(const QString& name)
{
    QFile file(u":/tegoed/icons/%1.svg"_s.arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QImage drawn(const QByteArray& svg, int size)
{
    QSvgRenderer renderer(svg);
    QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    renderer.render(&painter);
    return image;
}

int inkedPixels(const QImage& image)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += qAlpha(image.pixel(x, y)) > 40;
    }
    return count;
}

/// Pixels inked in one picture and not in the other.
int difference(const QImage& a, const QImage& b)
{
    int count = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x)
            count += std::abs(qAlpha(a.pixel(x, y)) - qAlpha(b.pixel(x, y))) > 100;
    }
    return count;
}

QStringList familyNames()
{
    QStringList names;
    for (const QString& file : QDir(u":/tegoed/icons"_s).entryList({u"*.svg"_s}, QDir::Files, QDir::Name)) {
        if (file != u"tegoed.svg"_s)
            names << file.chopped(4);
    }
    return names;
}

} // namespace

class TestIcons final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyNameTheWindowUsesIsThere();
    void theFamilyIsDrawnInOneManner_data();
    void theFamilyIsDrawnInOneManner();
    void noTwoLookAlikeInAToolBar();
    void theProgramIconIsInColourAndFillsItsSquare();
};

void TestIcons::everyNameTheWindowUsesIsThere()
{
    const QString names = u"debtors invoices payments aging import settings search add edit merge delete undo redo print "
                          "export document note contact phone mail sample warning error info success calendar filter "
                          "columns language book backup help close back forward refresh credit chevron-down chevron-right "
                          "today tegoed"_s;
    for (const QString& name : names.split(u' '))
        QVERIFY2(!source(name).isEmpty(), qPrintable(name));
}

void TestIcons::theFamilyIsDrawnInOneManner_data()
{
    QTest::addColumn<QString>("name");
    for (const QString& name : familyNames())
        QTest::newRow(qPrintable(name)) << name;
}

void TestIcons::theFamilyIsDrawnInOneManner()
{
    QFETCH(QString, name);
    const QByteArray svg = source(name);
    const QString text = QString::fromUtf8(svg);
    QVERIFY(text.contains(u"viewBox=\"0 0 24 24\""_s));
    QVERIFY(text.contains(u"stroke-linecap=\"round\""_s));
    static const QRegularExpression stroke(u"stroke-width=\"([^\"]+)\""_s);
    const QString width = stroke.match(text).captured(1);
    QVERIFY2(width == u"1.75"_s || width == u"2"_s, qPrintable(width));

    // Colour comes from the palette: nothing but currentColor and none.
    static const QRegularExpression paint(u"(?:fill|stroke)=\"([^\"]+)\""_s);
    for (auto matches = paint.globalMatch(text); matches.hasNext();) {
        const QString colour = matches.next().captured(1);
        QVERIFY2(colour == u"currentColor"_s || colour == u"none"_s, qPrintable(colour));
    }
    QVERIFY(!text.contains(u"style="_s) && !text.contains(u'#'));

    QVERIFY(QSvgRenderer(svg).isValid());
    const QImage image = drawn(svg, 96);
    QVERIFY2(inkedPixels(image) > 96 * 96 / 25, "hardly anything is drawn");
    // One pixel of the grid stays free around the drawing, so that neighbours in a tool bar do not touch.
    for (int i = 0; i < 96; ++i) {
        for (const QPoint& edge : {QPoint(i, 1), QPoint(i, 94), QPoint(1, i), QPoint(94, i)})
            QCOMPARE(qAlpha(image.pixel(edge)), 0);
    }
}

void TestIcons::noTwoLookAlikeInAToolBar()
{
    const QStringList names = familyNames();
    for (qsizetype i = 0; i < names.size(); ++i) {
        for (qsizetype j = i + 1; j < names.size(); ++j) {
            const int different = difference(drawn(source(names[i]), 24), drawn(source(names[j]), 24));
            QVERIFY2(different >= 12, qPrintable(u"%1 and %2 differ in %3 pixels"_s.arg(names[i], names[j]).arg(different)));
        }
    }
}

void TestIcons::theProgramIconIsInColourAndFillsItsSquare()
{
    for (const int size : {16, 24, 32, 48, 64, 128, 256}) {
        const QImage image = drawn(source(u"tegoed"_s), size);
        QVERIFY(inkedPixels(image) > size * size * 8 / 10);
        const QColor coin = image.pixelColor(size / 2, size / 4);
        QVERIFY2(coin.red() > 200 && coin.blue() < 160, qPrintable(u"%1: %2"_s.arg(size).arg(coin.name())));
    }
}

QTEST_GUILESS_MAIN(TestIcons)
#include "test_icons.moc"
