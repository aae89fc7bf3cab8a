#include <QDir>
#include <QImage>
#include <QProcess>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;

/// `tegoed --screenshots` as a user calls it.
class TestScreenshots final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyPageAndDialogGetsAPicture_data();
    void everyPageAndDialogGetsAPicture();
    void aFolderThatCannotBeMadeIsSaid();
};

void TestScreenshots::everyPageAndDialogGetsAPicture_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("suffix");
    QTest::newRow("Dutch") << QStringList{u"--lang"_s, u"nl"_s} << u"-nl.png"_s;
    QTest::newRow("English, dark, large text") << QStringList{u"--lang"_s, u"en"_s, u"--dark"_s, u"--scale"_s, u"150"_s} << u"-en-dark-150.png"_s;
}

void TestScreenshots::everyPageAndDialogGetsAPicture()
{
    QFETCH(QStringList, options);
    QFETCH(QString, suffix);
    const QString folder = qEnvironmentVariable("TEGOED_SCRATCH") + u"/pictures"_s;
    QDir(folder).removeRecursively();
    QProcess program;
    program.start(QString::fromUtf8(TEGOED_PROGRAM), QStringList{u"--screenshots"_s, folder} + options);
    QVERIFY(program.waitForFinished(100'000));
    QVERIFY2(program.exitCode() == 0, program.readAllStandardError().constData());
    const QStringList pictures = QDir(folder).entryList({u"*"_s + suffix}, QDir::Files);
    QVERIFY2(pictures.size() >= 6, qPrintable(pictures.join(u' ')));
    QVERIFY(pictures.contains(u"start"_s + suffix));
    for (const QString& name : pictures) {
        const QImage picture(folder + u'/' + name);
        QVERIFY2(picture.width() >= 200 && picture.height() >= 100, qPrintable(name));
        // The ground of the window is dark when asked for; an empty picture has one colour.
        const bool isDark = picture.pixelColor(2, picture.height() / 2).lightness() < 128;
        QVERIFY2(isDark == suffix.contains(u"dark"_s), qPrintable(name));
        const QImage small = picture.scaled(64, 64);
        QSet<QRgb> colors;
        for (int y = 0; y < 64; ++y) {
            for (int x = 0; x < 64; ++x)
                colors.insert(small.pixel(x, y));
        }
        QVERIFY2(colors.size() > 3, qPrintable(name));
    }
}

void TestScreenshots::aFolderThatCannotBeMadeIsSaid()
{
    const QString file = qEnvironmentVariable("TEGOED_SCRATCH") + u"/a-file"_s;
    QFile blocker(file);
    QVERIFY(blocker.open(QIODevice::WriteOnly));
    QProcess program;
    program.start(QString::fromUtf8(TEGOED_PROGRAM), {u"--screenshots"_s, file + u"/inside"_s});
    QVERIFY(program.waitForFinished(30'000));
    QCOMPARE(program.exitCode(), 1);
    QVERIFY(program.readAllStandardError().contains("cannot make the folder"));
}

QTEST_GUILESS_MAIN(TestScreenshots)
#include "test_screenshots.moc"
