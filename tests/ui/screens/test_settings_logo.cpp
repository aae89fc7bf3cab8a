#include "core/documents/logo_image.h"
#include "core/storage/queries/book_queries.h"
#include "core/storage/queries/invoice_queries.h"
#include "tests/ui/screens/page_under_test.h"
#include "ui/screens/settings/logo_field.h"
#include "ui/shell/strip_stack.h"

#include <QBuffer>
#include <QImage>
#include <QUndoStack>

using namespace tegoed;
using namespace tegoed::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray picture(const char* format, const QSize& size, const QString& text = {})
{
    QImage image(size, QImage::Format_ARGB32);
    image.fill(QColor(20, 90, 160));
    if (!text.isEmpty())
        image.setText(u"Author"_s, text);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

} // namespace

class TestSettingsLogo final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsALogo_data();
    void whatIsALogo();
    void onlyPixelsAreKept();
    void chooseSaveRemoveUndo();
    void aDamagedFileOpensReadOnlyAndSaysSo();
};

void TestSettingsLogo::whatIsALogo_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<int>("code"); // −1 = it is one.
    const auto code = [](Error::Code c) { return static_cast<int>(c); };
    QTest::newRow("a PNG") << picture("PNG", {300, 100}) << -1;
    QTest::newRow("a JPEG") << picture("JPEG", {300, 100}) << -1;
    QTest::newRow("exactly five million pixels") << picture("PNG", {2500, 2000}) << -1;
    QTest::newRow("one row more") << picture("PNG", {2500, 2001}) << code(Error::Code::PictureTooLarge);
    QTest::newRow("a BMP") << picture("BMP", {30, 10}) << code(Error::Code::PictureUnusable);
    QTest::newRow("a PNG that stops in the middle") << picture("PNG", {300, 100}).left(60) << code(Error::Code::PictureUnusable);
    QTest::newRow("an SVG") << QByteArray("<svg xmlns=\"http://www.w3.org/2000/svg\"/>") << code(Error::Code::PictureUnusable);
    QTest::newRow("nothing") << QByteArray() << code(Error::Code::PictureUnusable);
    QTest::newRow("more than 40 MB") << QByteArray("\x89PNG\r\n\x1a\n") + QByteArray(41'000'000, 'x') << code(Error::Code::PictureTooLarge);
}

void TestSettingsLogo::whatIsALogo()
{
    QFETCH(QByteArray, file);
    QFETCH(int, code);
    const Result<QByteArray> logo = safeLogo(file);
    QCOMPARE(logo ? -1 : static_cast<int>(logo.error().code), code);
    if (!logo)
        return;
    QVERIFY(logo->startsWith("\x89PNG"));
    QCOMPARE(QImage::fromData(*logo).size(), QImage::fromData(file).size());
    QCOMPARE(*safeLogo(*logo), *logo); // The same picture, the same bytes.
}

void TestSettingsLogo::onlyPixelsAreKept()
{
    const QByteArray file = picture("PNG", {30, 10}, u"kanarie"_s);
    QVERIFY(QImage::fromData(file).text(u"Author"_s) == u"kanarie");
    QVERIFY(QImage::fromData(*safeLogo(file)).text(u"Author"_s).isEmpty());
}

void TestSettingsLogo::chooseSaveRemoveUndo()
{
    WindowUnderTest test(WindowUnderTest::Book::Small);
    const auto stored = [&] { return BookQueries(test.context().database()).info().company.logoSha256; };
    QVERIFY(stored().isEmpty());
    const QString path = WindowUnderTest::scratch() + u"/logo.jpg"_s;
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(picture("JPEG", {300, 100}));
    file.close();

    auto dialog = openDialog(test, u"settings"_s);
    QVERIFY(dialog);
    auto* logo = dialog->findChild<ui::LogoField*>(u"company.logo"_s);
    QVERIFY(logo);
    QVERIFY(!logo->choose(WindowUnderTest::scratch() + u"/not-there.png"_s));
    QVERIFY(!stripText(*dialog).isEmpty());
    QVERIFY(logo->choose(path));
    QVERIFY(press(*dialog, u"settings.save"_s));
    const QString sha256 = stored();
    QVERIFY(!sha256.isEmpty());
    QCOMPARE(QImage::fromData(InvoiceQueries(test.context().database()).documentContent(sha256)).size(), QSize(300, 100));

    QVERIFY(test.context().undoStack().undoText().contains(u"logo"_s));
    dialog = openDialog(test, u"settings"_s);
    logo = dialog->findChild<ui::LogoField*>(u"company.logo"_s);
    logo->findChild<QAbstractButton*>(u"company.logo.remove"_s)->click();
    QVERIFY(press(*dialog, u"settings.save"_s));
    QVERIFY(stored().isEmpty());
    test.context().undoStack().undo();
    QCOMPARE(stored(), sha256);
    test.context().undoStack().undo();
    QVERIFY(stored().isEmpty());
}

void TestSettingsLogo::aDamagedFileOpensReadOnlyAndSaysSo()
{
    const QString path = WindowUnderTest::scratch() + u"/damaged.tegoed"_s;
    QFile::remove(path);
    {
        WindowUnderTest test(WindowUnderTest::Book::Small);
    }
    QVERIFY(QFile::copy(WindowUnderTest::scratch() + u"/small.tegoed"_s, path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    // A page in the last third is overwritten, as a bad sector would: the book still opens.
    constexpr qint64 kPage = 4096;
    const qint64 page = file.size() / kPage * 2 / 3;
    file.seek(page * kPage);
    file.write(QByteArray(kPage, '\x5a'));
    file.close();

    WindowUnderTest test(WindowUnderTest::Book::Empty);
    const Result<BookAddress> address = BookAddress::parse(path);
    QVERIFY(test.program().openBook(*address, false));
    QTRY_VERIFY_WITH_TIMEOUT(test.window().strips().has(u"book.damaged"_s), 10'000);
    QVERIFY(test.context().isReadOnly());
    QCOMPARE(test.context().database().address().path, path);
}

QTEST_MAIN(TestSettingsLogo)
#include "test_settings_logo.moc"
