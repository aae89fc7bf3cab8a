// Letters: their text layer against golden files, their places against the geometry of envelopes measured on the rendered
// page, their codes against another program's reader, their bytes against another process.
#include "core/documents/letter/calibration_page.h"
#include "core/documents/letter/letter_pages.h"
#include "core/documents/letter/letter_units.h"
#include "core/documents/logo_image.h"
#include "core/documents/terms_sheet_print.h"
#include "tests/documents/sample_letters.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

using namespace tegoed;
using namespace tegoed::test;
using namespace Qt::Literals::StringLiterals;
using Part = LetterPages::Part;

namespace {

QString scratch(const QString& name)
{
    return qEnvironmentVariable("TEGOED_SCRATCH", QDir::tempPath()) + u'/' + name;
}

bool has(const QString& program)
{
    return !QStandardPaths::findExecutable(program).isEmpty();
}

QByteArray output(const QString& program, const QStringList& arguments, int* exitCode = nullptr)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished(60'000);
    if (exitCode)
        *exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    return process.readAllStandardOutput();
}

void save(const Result<QByteArray>& bytes, const QString& name)
{
    QVERIFY2(bytes, bytes ? "" : qPrintable(bytes.error().arguments.join(u'|') + bytes.error().detail));
    QFile file(scratch(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(*bytes);
}

QString textOf(const QString& name, const QStringList& options = {})
{
    return QString::fromUtf8(output(u"pdftotext"_s, options + QStringList{scratch(name), u"-"_s}));
}

/// The first page in pixels of a tenth of a millimetre.
QImage pageOf(const QString& name, int page = 1)
{
    const QString out = scratch(name.chopped(4) + u"-page"_s);
    output(u"pdftoppm"_s, {u"-gray"_s, u"-r"_s, u"254"_s, u"-f"_s, QString::number(page), u"-l"_s, QString::number(page), u"-singlefile"_s, scratch(name), out});
    return QImage(out + u".pgm"_s).convertToFormat(QImage::Format_Grayscale8);
}

/// The box around everything dark in `area`; empty when there is nothing.
QRect inkIn(const QImage& page, QRect area)
{
    area = area.intersected(page.rect());
    QRect ink;
    for (int y = area.top(); y <= area.bottom(); ++y) {
        const uchar* line = page.constScanLine(y);
        for (int x = area.left(); x <= area.right(); ++x)
            if (line[x] < 200)
                ink = ink.united(QRect(x, y, 1, 1));
    }
    return ink;
}

LetterPages laidOut(const LetterPrint& letter)
{
    Result<LetterPages> pages = LetterPages::layOut(letter, letterBody(letter));
    TEGOED_ENSURE(pages.hasValue());
    return *std::move(pages);
}

LetterPrint namedLetter(const QString& name)
{
    if (name == u"letter_nl"_s)
        return dutchLetter(1);
    if (name == u"letter_nl_pages"_s)
        return dutchLetter(24, 4);
    if (name == u"letter_be"_s)
        return belgianLetter(3);
    if (name == u"annex_nl"_s) {
        LetterPrint letter = dutchLetter(2);
        letter.annex = sampleAnnex(false);
        return letter;
    }
    if (name == u"annex_en"_s) { // By itself, as with an e-mail.
        LetterPrint sheet = dutchLetter(1);
        sheet.language = TextLanguage::English;
        sheet.text = {};
        sheet.text.subject = u"Salon Zonneveld"_s;
        sheet.payment.reset();
        sheet.enclosures.clear();
        sheet.recipient.clear();
        sheet.hasAddressee = false;
        sheet.hasFoldMarks = false;
        sheet.annex = sampleAnnex(true);
        return sheet;
    }
    LetterPrint letter = dutchLetter(2);
    letter.language = TextLanguage::English;
    letter.envelope = *envelopePreset(u"us_right");
    letter.isSample = true;
    letter.onPrintedLetterhead = false;
    letter.text.blocks[0] = paragraph(u"Dear Ms Zonneveld,"_s);
    letter.text.blocks[letter.text.blocks.size() - 2] = paragraph(u"Kind regards,"_s);
    return letter;
}

void compareWithGolden(const QString& name)
{
    const QString text = textOf(name + u".pdf"_s, {u"-raw"_s});
    const QString path = u"" TEGOED_SOURCE_DIR "/tests/golden/documents/"_s + name + u".txt"_s;
    if (qEnvironmentVariableIsSet("TEGOED_WRITE_GOLDEN")) {
        QFile golden(path);
        QVERIFY(golden.open(QIODevice::WriteOnly));
        golden.write(text.toUtf8());
    }
    QFile golden(path);
    QVERIFY2(golden.open(QIODevice::ReadOnly), qPrintable(path));
    QCOMPARE(text, QString::fromUtf8(golden.readAll()));
}

} // namespace

class TestLetterPrint final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theTextIsTheGoldenOne_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("Dutch, one invoice, one page") << u"letter_nl"_s;
        QTest::newRow("Dutch, many invoices over several pages") << u"letter_nl_pages"_s;
        QTest::newRow("Belgian rules, without a window") << u"letter_be"_s;
        QTest::newRow("English words, window at the right, sample book") << u"letter_en"_s;
        QTest::newRow("Dutch, with the specification of the claims behind it") << u"annex_nl"_s;
        QTest::newRow("English, the specification of announced claims by itself") << u"annex_en"_s;
    }

    void theTermsSheetIsTheGoldenOne_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("country");
        QTest::addColumn<bool>("isEnglish");
        QTest::newRow("Netherlands, in Dutch") << u"terms_nl"_s << u"NL"_s << false;
        QTest::newRow("Belgium, in English") << u"terms_be_en"_s << u"BE"_s << true;
    }
    void theTermsSheetIsTheGoldenOne()
    {
        if (!has(u"pdftotext"_s))
            QSKIP("not run: pdftotext is not installed");
        QFETCH(QString, name);
        QFETCH(QString, country);
        QFETCH(bool, isEnglish);
        LetterPrint frame = country == u"BE" ? belgianLetter(1) : dutchLetter(1);
        frame.payment.reset();
        frame.enclosures.clear();
        frame.text = {};
        frame.language = isEnglish ? TextLanguage::English : TextLanguage::Dutch;
        const auto euro = [](std::int64_t cents) { return Money(cents, Currency::euro()); };
        TermsSheet sheet{3, Date(2026, 11, 26), 14, country, true, true, true, {}, euro(4'000)};
        sheet.consumerScale.steps = {{euro(0), euro(15'000), euro(2'000), YearlyRate{0}},
                                     {euro(15'000), euro(50'000), euro(3'000), YearlyRate{100'000}},
                                     {euro(50'000), std::nullopt, euro(6'500), YearlyRate{50'000}}};
        sheet.consumerScale.maximum = euro(200'000);
        save(termsSheetPdf(sheet, frame), name + u".pdf"_s);
        compareWithGolden(name);
        const QString pages = QString::fromUtf8(output(u"pdfinfo"_s, {scratch(name + u".pdf"_s)}));
        QVERIFY2(pages.contains(QRegularExpression(u"Pages:\\s+1\\b"_s)), qPrintable(pages));
        // A clause that is off is not said.
        TermsSheet without = sheet;
        without.hasInterestClause = without.hasCostClause = without.hasRetentionOfTitle = false;
        save(termsSheetPdf(without, frame), name + u"_less.pdf"_s);
        const QString less = textOf(name + u"_less.pdf"_s);
        for (const QString& word : {u"rente"_s, u"interest"_s, u"vergoeding"_s, u"compensation"_s, u"blijft van ons"_s, u"stays ours"_s})
            QVERIFY2(!less.contains(word), qPrintable(word));
    }
    void theTextIsTheGoldenOne()
    {
        if (!has(u"pdftotext"_s))
            QSKIP("not run: pdftotext is not installed");
        QFETCH(QString, name);
        save(letterPdf(namedLetter(name)), name + u".pdf"_s);
        compareWithGolden(name);
    }

    void theFileIsSoundAndHoldsItsFonts()
    {
        if (!has(u"qpdf"_s) || !has(u"pdffonts"_s))
            QSKIP("not run: qpdf or pdffonts is not installed");
        save(letterPdf(dutchLetter(24, 4)), u"sound.pdf"_s);
        int exitCode = -1;
        output(u"qpdf"_s, {u"--check"_s, scratch(u"sound.pdf"_s)}, &exitCode);
        QCOMPARE(exitCode, 0);
        const QStringList fonts = QString::fromUtf8(output(u"pdffonts"_s, {scratch(u"sound.pdf"_s)})).split(u'\n', Qt::SkipEmptyParts).mid(2);
        QVERIFY(!fonts.isEmpty());
        for (const QString& font : fonts) // Embedded, subset, with a table of characters.
            QVERIFY2(font.contains(QRegularExpression(u" yes (yes|no ) yes "_s)), qPrintable(font));
    }

    void wordsWithLigaturesCanBeFound()
    {
        if (!has(u"pdftotext"_s))
            QSKIP("not run: pdftotext is not installed");
        LetterPrint letter = dutchLetter(3);
        letter.text.blocks[1] = paragraph(u"De officiële afspraak over het affiche in het filiaal."_s);
        save(letterPdf(letter), u"ligatures.pdf"_s);
        QVERIFY(textOf(u"ligatures.pdf"_s).contains(u"De officiële afspraak over het affiche in het filiaal."_s));
    }

    void theCodeHoldsThePayment_data()
    {
        QTest::addColumn<bool>("belgian");
        QTest::addColumn<QString>("payload");
        QTest::newRow("Dutch, invoice number in the text") << false << u"BCD\n002\n1\nSCT\n\nDe Vries Installaties B.V.\nNL91ABNA0417164300\nEUR1210.00\n\n\n2026-0123"_s;
        QTest::newRow("Belgian, structured communication in the text")
            << true << u"BCD\n002\n1\nSCT\n\nPeeters Schilderwerken bv\nBE68539007547034\nEUR1210.00\n\n\n+++090/9337/55493+++"_s;
    }
    void theCodeHoldsThePayment()
    {
        if (!has(u"zbarimg"_s) || !has(u"pdftoppm"_s))
            QSKIP("not run: zbarimg or pdftoppm is not installed");
        QFETCH(bool, belgian);
        QFETCH(QString, payload);
        save(letterPdf(belgian ? belgianLetter(1) : dutchLetter(1)), u"code.pdf"_s);
        pageOf(u"code.pdf"_s);
        QCOMPARE(QString::fromUtf8(output(u"zbarimg"_s, {u"-q"_s, u"--raw"_s, scratch(u"code-page.pgm"_s)})).trimmed(), payload);
    }

    void lettersHaveTheirPages_data()
    {
        QTest::addColumn<int>("invoices");
        QTest::addColumn<int>("extra");
        QTest::addColumn<int>("pages");
        QTest::newRow("one invoice") << 1 << 0 << 1;
        QTest::newRow("a dozen invoices") << 12 << 0 << 2;
        QTest::newRow("ninety invoices") << 90 << 4 << 5;
    }
    void lettersHaveTheirPages()
    {
        QFETCH(int, invoices);
        QFETCH(int, extra);
        QFETCH(int, pages);
        const LetterPrint letter = dutchLetter(invoices, extra);
        QCOMPARE(*letterPageCount(letter), pages);
        if (!has(u"pdfinfo"_s))
            QSKIP("not run: pdfinfo is not installed");
        save(letterPdf(letter), u"pages.pdf"_s);
        QVERIFY(output(u"pdfinfo"_s, {scratch(u"pages.pdf"_s)}).contains(u"Pages:           %1"_s.arg(pages).toLatin1()));
        const QString last = textOf(u"pages.pdf"_s, {u"-f"_s, QString::number(pages)});
        QCOMPARE(last.contains(u"Pagina %1 van %1"_s.arg(pages)), pages > 1);
        if (pages > 1)
            for (const QString& what : {u"Bakkerij Zonneveld B.V."_s, u"23 november 2026"_s, letter.ourReference})
                QVERIFY2(last.contains(what), qPrintable(what));
    }

    void pagesBreakWhereAReaderExpectsIt_data()
    {
        QTest::addColumn<int>("invoices");
        QTest::addColumn<int>("extra");
        for (int invoices = 1; invoices <= 40; invoices += 3)
            for (int extra = 0; extra <= 12; extra += 2)
                QTest::newRow(qPrintable(u"%1 invoices, %2 paragraphs more"_s.arg(invoices).arg(extra))) << invoices << extra;
    }
    void pagesBreakWhereAReaderExpectsIt()
    {
        QFETCH(int, invoices);
        QFETCH(int, extra);
        const LetterPages pages = laidOut(dutchLetter(invoices, extra));
        std::size_t rows = 0, lines = 0;
        for (std::size_t number = 0; number < pages.pages.size(); ++number) {
            const auto& page = pages.pages[number];
            QVERIFY(!page.empty());
            int y = 0;
            for (const LetterPages::Placed& placed : page) {
                const Part& part = pages.parts[placed.part];
                QVERIFY(placed.y >= y);
                y = placed.y + part.height;
                QVERIFY2(y <= letter_unit::mm(2715), "runs into the foot");
                rows += part.kind == Part::Kind::TableRow;
                lines += part.kind == Part::Kind::Line;
            }
            const Part& first = pages.parts[page.front().part];
            const Part& last = pages.parts[page.back().part];
            QVERIFY2(first.kind != Part::Kind::TableRow && first.kind != Part::Kind::TableTotal, "a table goes on without its head");
            QVERIFY2(last.kind != Part::Kind::TableHead, "a head without a row");
            if (number > 0 && first.kind == Part::Kind::Line && first.text[0].lines() > 1)
                QVERIFY2(first.line == 0 || first.line + 1 < first.text[0].lines(), "one line alone at the top");
            for (std::size_t i = 0; i < page.size(); ++i) {
                const LetterElement& element = pages.elements[pages.parts[page[i].part].element];
                if (element.kind == LetterElement::Kind::Closing)
                    QVERIFY2(number == 0 || i >= 2, "fewer than two lines before the closing");
                if (element.kind == LetterElement::Kind::Closing) // The name follows on the same page.
                    QVERIFY(pages.elements[pages.parts[page.back().part].element].kind != LetterElement::Kind::Closing);
            }
        }
        QCOMPARE(rows, std::size_t(invoices));
        std::size_t expectedLines = 0;
        for (const Part& part : pages.parts)
            expectedLines += part.kind == Part::Kind::Line;
        QCOMPARE(lines, expectedLines);
    }

    void onlyTheAddressShowsInTheWindow_data()
    {
        QTest::addColumn<QString>("preset");
        for (const Envelope& envelope : envelopePresets())
            QTest::newRow(qPrintable(envelope.code)) << envelope.code;
    }
    void onlyTheAddressShowsInTheWindow()
    {
        if (!has(u"pdftoppm"_s))
            QSKIP("not run: pdftoppm is not installed");
        QFETCH(QString, preset);
        for (const bool withLogo : {false, true}) {
            LetterPrint letter = dutchLetter(3);
            letter.envelope = *envelopePreset(preset);
            letter.recipient = QStringList{u"De heer Luc Maes"_s, u"Zaakvoerder"_s, u"Garage Maes nv"_s, u"Industriepark 7"_s, u"Steenweg 101 bus 2"_s, u"9000 GENT"_s, u"BELGIË"_s};
            if (withLogo) {
                QImage logo(400, 400, QImage::Format_RGB32);
                logo.fill(Qt::darkBlue);
                QBuffer buffer(&letter.logo);
                buffer.open(QIODevice::WriteOnly);
                logo.save(&buffer, "PNG");
            }
            save(letterPdf(letter), preset + u".pdf"_s);
            const QImage page = pageOf(preset + u".pdf"_s);
            QCOMPARE(page.width(), 2100);
            const QRect ink = inkIn(page, everVisible(letter.envelope));
            QVERIFY(!ink.isEmpty());
            const QRect field = *addressField(letter.envelope);
            QVERIFY2(field.adjusted(-2, -2, 2, 2).contains(ink),
                     qPrintable(u"ink %1,%2 %3x%4"_s.arg(ink.left()).arg(ink.top()).arg(ink.width()).arg(ink.height())));
            QVERIFY(ink.height() > 200); // Seven lines.
        }
    }

    void envelopesHaveTheirGeometry()
    {
        // The check of ux.md 8.2: DL with a window of 90 × 45 shows x 20–100, y 50–90 in every position.
        QCOMPARE(alwaysVisible(*envelopePreset(u"din_5008_b")), QRect(200, 500, 800, 400));
        QCOMPARE(everVisible(*envelopePreset(u"din_5008_b")), QRect(100, 450, 1000, 500));
        // DIN 5008: the address lies 45–90 mm (form B), 27–72 mm (form A) from the top.
        QVERIFY(QRect(200, 450, 850, 450).contains(alwaysVisible(*envelopePreset(u"din_5008_b"))));
        QVERIFY(QRect(200, 270, 850, 450).contains(alwaysVisible(*envelopePreset(u"din_5008_a"))));
        QCOMPARE(addressField(*envelopePreset(u"none"))->topLeft(), QPoint(330, 590)); // NBN Z 01-002.
        Envelope envelope = *envelopePreset(u"din_5008_b");
        envelope.windowWidth = 650;
        QCOMPARE(addressField(envelope).error().arguments.constFirst(), u"envelope"_s);
        envelope = *envelopePreset(u"din_5008_b");
        envelope.height = 1000; // The folded sheet is 105 mm high.
        QVERIFY(!addressField(envelope));
    }

    void theShiftOfAPrinterMovesThePage()
    {
        if (!has(u"pdftoppm"_s))
            QSKIP("not run: pdftoppm is not installed");
        LetterPrint letter = dutchLetter(1);
        save(letterPdf(letter), u"unshifted.pdf"_s);
        const QRect before = inkIn(pageOf(u"unshifted.pdf"_s), everVisible(letter.envelope));
        letter.envelope.shiftX = 20;
        letter.envelope.shiftY = -10;
        save(letterPdf(letter), u"shifted.pdf"_s);
        const QRect after = inkIn(pageOf(u"shifted.pdf"_s), everVisible(letter.envelope));
        QVERIFY(qAbs(after.left() - before.left() - 20) <= 1);
        QVERIFY(qAbs(after.top() - before.top() + 10) <= 1);
    }

    void aPrinterWithMarginsPrintsInTrueSize()
    {
        if (!has(u"pdftoppm"_s))
            QSKIP("not run: pdftoppm is not installed");
        const LetterPrint letter = dutchLetter(1);
        save(letterPdf(letter), u"true.pdf"_s);
        const QRect expected = inkIn(pageOf(u"true.pdf"_s), everVisible(letter.envelope));
        QPdfWriter printer(scratch(u"printer.pdf"_s)); // Another resolution, and coordinates that begin inside the margins.
        printer.setResolution(300);
        printer.setPageSize(QPageSize(QPageSize::A4));
        printer.setPageMargins(QMarginsF(8, 12, 8, 12), QPageLayout::Millimeter);
        QVERIFY(paintLetter(printer, letter));
        const QRect printed = inkIn(pageOf(u"printer.pdf"_s), everVisible(letter.envelope));
        QVERIFY2(qAbs(printed.left() - expected.left()) <= 2 && qAbs(printed.top() - expected.top()) <= 2
                     && qAbs(printed.width() - expected.width()) <= 3,
                 qPrintable(u"%1,%2 instead of %3,%4"_s.arg(printed.left()).arg(printed.top()).arg(expected.left()).arg(expected.top())));
    }

    void longValuesAreNotCut()
    {
        if (!has(u"pdftotext"_s))
            QSKIP("not run: pdftotext is not installed");
        LetterPrint letter = dutchLetter(2);
        letter.sender.name = u"Installatiebedrijf Van den Broeck & Zonen Rotterdam-Rijnmond"_s;
        letter.sender.email = u"debiteurenadministratie@installatiebedrijfvandenbroeck.example"_s;
        letter.ourReference = u"Debiteur 10023 / dossier 2026-0123 / vestiging Rotterdam"_s;
        letter.yourReference = u"Inkooporder 88213 van de afdeling Techniek en Beheer"_s;
        letter.payment->name = u"Stichting Derdengelden Installatiebedrijf Van den Broeck en Zonen B.V."_s;
        save(letterPdf(letter), u"long.pdf"_s);
        const QString text = textOf(u"long.pdf"_s, {u"-raw"_s}).remove(u'\n');
        for (const QString& value : {letter.sender.name, letter.sender.email, letter.ourReference, letter.yourReference, letter.payment->name})
            QVERIFY2(text.contains(value), qPrintable(value));
        QVERIFY(!text.contains(u'…'));
    }

    void printedPaperHasItsOwnHead()
    {
        if (!has(u"pdftotext"_s))
            QSKIP("not run: pdftotext is not installed");
        LetterPrint letter = dutchLetter(1);
        letter.onPrintedLetterhead = true;
        save(letterPdf(letter), u"printed.pdf"_s);
        const QString text = textOf(u"printed.pdf"_s);
        QVERIFY(!text.contains(u"12345678"_s) && !text.contains(u"Havenkade"_s));
        QVERIFY(text.contains(u"Bakkerij Zonneveld B.V."_s));
    }

    void valuesAreNeverMarkup()
    {
        if (!has(u"pdftotext"_s))
            QSKIP("not run: pdftotext is not installed");
        const QString payload = u"<img src=file:///etc/passwd>"_s;
        LetterPrint letter = dutchLetter(2);
        letter.recipient[0] = payload;
        letter.text.subject = u"<b>"_s + payload;
        letter.text.blocks[1] = paragraph(payload, u"<i>"_s);
        letter.text.blocks[2].invoices[0].description = payload;
        save(letterPdf(letter), u"payload.pdf"_s);
        const QString text = textOf(u"payload.pdf"_s).simplified();
        QCOMPARE(text.count(payload), 4 + *letterPageCount(letter) - 1); // The addressee again on other pages.
        QVERIFY(text.contains(u"<b>"_s) && text.contains(u"<i>"_s));
        if (!has(u"strace"_s))
            QSKIP("not run: strace is not installed, so that opened files were not watched");
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"TEGOED_PRINT_TO"_s, scratch(u"traced.pdf"_s));
        process.setProcessEnvironment(environment);
        process.start(u"strace"_s, {u"-f"_s, u"-qq"_s, u"-e"_s, u"trace=openat,open,connect"_s, u"-o"_s, scratch(u"trace.txt"_s),
                                    QCoreApplication::applicationFilePath(), u"writesALetterSomewhere"_s});
        QVERIFY(process.waitForFinished(60'000));
        if (process.exitCode() != 0)
            QSKIP("not run: this system does not let strace watch a process");
        QFile trace(scratch(u"trace.txt"_s));
        QVERIFY(trace.open(QIODevice::ReadOnly));
        const QByteArray calls = trace.readAll();
        QVERIFY(calls.contains("traced.pdf")); // It did watch.
        const qsizetype start = calls.indexOf("letter-begins");
        const qsizetype end = calls.indexOf("traced.pdf");
        QVERIFY(start > 0 && start < end);
        QVERIFY2(!calls.mid(start, end - start).contains("passwd"), calls.mid(start, end - start).constData());
    }
    void writesALetterSomewhere() // Run by tests, in a process of its own.
    {
        const QString path = qEnvironmentVariable("TEGOED_PRINT_TO");
        if (path.isEmpty())
            return;
        QFile(u"/nonexistent/letter-begins"_s).open(QIODevice::ReadOnly); // Seen by strace: from here on.
        LetterPrint letter = dutchLetter(24, 4);
        letter.recipient[0] = u"<img src=file:///etc/passwd>"_s;
        const Result<QByteArray> pdf = letterPdf(letter);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(*pdf);
    }

    void theSameInputGivesTheSameBytesInEveryProcess()
    {
        LetterPrint letter = dutchLetter(24, 4);
        letter.recipient[0] = u"<img src=file:///etc/passwd>"_s;
        const QByteArray here = *letterPdf(letter);
        QCOMPARE(*letterPdf(letter), here);
        for (int run = 0; run < 4; ++run) {
            QProcess process;
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.remove(u"QT_HASH_SEED"_s);
            environment.insert(u"TEGOED_PRINT_TO"_s, scratch(u"other.pdf"_s));
            process.setProcessEnvironment(environment);
            process.start(QCoreApplication::applicationFilePath(), {u"writesALetterSomewhere"_s});
            QVERIFY(process.waitForFinished(60'000));
            QFile other(scratch(u"other.pdf"_s));
            QVERIFY(other.open(QIODevice::ReadOnly));
            QVERIFY(other.readAll() == here);
        }
    }

    void aMissingCharacterBlocksTheLetter_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("missing");
        QTest::newRow("Georgian") << u"გიორგი"_s << u"U+10D2"_s;
        QTest::newRow("Chinese") << u"王 Trading"_s << u"U+738B"_s;
        QTest::newRow("a picture sign") << u"Bloemen 🌷"_s << u"U+1F337"_s;
        QTest::newRow("Turkish, Polish and Greek are there") << u"Yılmaz Łódź Αθήνα"_s << QString();
        QTest::newRow("an accent put together from two characters is there") << QString(u"Zoe"_s + QChar(0x0308)) << QString();
        QTest::newRow("an invisible sign that turns the text round is left out") << QString(u"Jan"_s + QChar(0x202E) + u"sen"_s) << QString();
    }
    void aMissingCharacterBlocksTheLetter()
    {
        QFETCH(QString, name);
        QFETCH(QString, missing);
        for (const int place : {0, 1, 2, 3}) {
            LetterPrint letter = dutchLetter(2);
            if (place == 0)
                letter.recipient[0] = name;
            if (place == 1)
                letter.text.blocks[4] = paragraph(name);
            if (place == 2)
                letter.text.blocks[2].invoices[1].description = name;
            if (place == 3)
                letter.yourReference = name;
            const Result<QByteArray> pdf = letterPdf(letter);
            QCOMPARE(pdf.hasValue(), missing.isEmpty());
            if (pdf)
                continue;
            QCOMPARE(pdf.error().code, Error::Code::GlyphMissing);
            QCOMPARE(pdf.error().arguments.value(1), missing);
        }
    }

    void anAddressThatDoesNotFitIsAnError()
    {
        LetterPrint letter = dutchLetter(1);
        letter.recipient.clear();
        QCOMPARE(letterPdf(letter).error().code, Error::Code::MissingInput);
        letter.recipient = QStringList(12, u"Nog een regel"_s);
        QCOMPARE(letterPdf(letter).error().arguments.constFirst(), u"address"_s);
    }

    void aBatchIsOneFile()
    {
        if (!has(u"pdftotext"_s))
            QSKIP("not run: pdftotext is not installed");
        save(lettersPdf({dutchLetter(1), belgianLetter(20), dutchLetter(1)}), u"batch.pdf"_s);
        const int pages = 2 + *letterPageCount(belgianLetter(20));
        QVERIFY(pages > 3);
        const QStringList texts = textOf(u"batch.pdf"_s).split(u'\f');
        QCOMPARE(texts.size(), pages + 1);
        QVERIFY(!texts[0].contains(u"Pagina 1"_s)); // Counted per letter.
        QVERIFY(texts[1].contains(u"Pagina 1 van %1"_s.arg(pages - 2)));
        QCOMPARE(lettersPdf({}).error().code, Error::Code::NothingToDo);
        LetterPrint wrong = dutchLetter(1);
        wrong.recipient[0] = u"王"_s;
        QCOMPARE(lettersPdf({dutchLetter(1), wrong}).error().code, Error::Code::GlyphMissing);
    }

    void aStatementAddsUp()
    {
        StatementPrint statement = sampleStatement(7);
        const StatementTotals totals = *statementTotals(statement);
        std::int64_t sum = 0;
        for (const StatementPrint::Line& line : statement.lines)
            sum += line.open.minorUnits();
        QCOMPARE(totals.balance.minorUnits(), sum);
        QCOMPARE(totals.credits.minorUnits(), -17'100);
        QCOMPARE(totals.overdue.minorUnits(), 121'000 + 60'000 + 122'210 + 122'815 + 60'000 + 124'025); // Due on the as-of date is not overdue.
        save(statementPdf(statement), u"statement.pdf"_s);
        if (!has(u"pdftotext"_s))
            QSKIP("not run: pdftotext is not installed");
        const QString text = textOf(u"statement.pdf"_s, {u"-layout"_s}).simplified();
        for (const QString& what : {u"Rekeningoverzicht"_s, u"Stand per 23 november 2026"_s, u"2026-C004"_s, u"Saldo te betalen"_s,
                                    moneyText(totals.balance, TextLanguage::Dutch), amountText(totals.credits, TextLanguage::Dutch)})
            QVERIFY2(text.contains(what.simplified()), qPrintable(what + u"\n"_s + text));
        statement.lines.push_back({Date(2026, 11, 2), StatementPrint::Type::Invoice, u"x"_s, std::nullopt, Money(1, *Currency::fromCode(u"USD")),
                                   Money(1, *Currency::fromCode(u"USD"))});
        QCOMPARE(statementPdf(statement).error().code, Error::Code::CurrencyMix);
        statement.lines.clear();
        QCOMPARE(statementPdf(statement).error().code, Error::Code::NothingToDo);
    }
    void aLongStatementRepeatsItsHead()
    {
        if (!has(u"pdftotext"_s))
            QSKIP("not run: pdftotext is not installed");
        save(statementPdf(sampleStatement(60)), u"long-statement.pdf"_s);
        const QStringList pages = textOf(u"long-statement.pdf"_s, {u"-layout"_s}).split(u'\f', Qt::SkipEmptyParts);
        QVERIFY(pages.size() >= 3);
        int heads = 0;
        for (const QString& page : pages)
            heads += page.contains(u"Vervaldatum"_s);
        QVERIFY(heads >= pages.size() - 1); // The last page may hold the end of the letter alone.
    }

    void theCalibrationPageMeasuresInMillimetres()
    {
        if (!has(u"pdftoppm"_s))
            QSKIP("not run: pdftoppm is not installed");
        const Envelope envelope = *envelopePreset(u"din_5008_b");
        save(calibrationPdf(envelope, TextLanguage::Dutch), u"calibration.pdf"_s);
        const QImage page = pageOf(u"calibration.pdf"_s);
        // The left line of what always shows: x 20 mm between y 52 and 88 mm.
        const QRect edge = inkIn(page, QRect(190, 600, 20, 200));
        QVERIFY(qAbs(edge.center().x() - 200) <= 2);
        QCOMPARE(edge.height(), 200);
        // A mark each centimetre of the ruler: at y 100 mm, not between the millimetres.
        QVERIFY(!inkIn(page, QRect(85, 998, 10, 5)).isEmpty());
        QVERIFY(inkIn(page, QRect(75, 1003, 10, 4)).isEmpty());
        QVERIFY(calibrationPdf(*envelopePreset(u"none"), TextLanguage::English));
    }

    void picturesAreMadeSafe()
    {
        QImage image(40, 20, QImage::Format_ARGB32);
        image.fill(QColor(200, 0, 0, 128));
        image.setText(u"Author"_s, u"secret place"_s);
        const auto bytesOf = [](const QImage& picture, const char* format) {
            QByteArray bytes;
            QBuffer buffer(&bytes);
            buffer.open(QIODevice::WriteOnly);
            picture.save(&buffer, format);
            return bytes;
        };
        const QByteArray png = bytesOf(image, "PNG");
        QVERIFY(png.contains("secret place"));
        const Result<QByteArray> safe = safeLogo(png);
        QVERIFY(safe && !safe->contains("secret place"));
        QCOMPARE(QImage::fromData(*safe).pixel(3, 3), image.pixel(3, 3));
        QCOMPARE(*safeLogo(*safe), *safe);
        QVERIFY(safeLogo(bytesOf(image, "JPEG"))->startsWith("\x89PNG"));
        for (const QByteArray& wrong : {QByteArray(), QByteArray("<svg xmlns='http://www.w3.org/2000/svg'/>"), bytesOf(image, "BMP"), bytesOf(image, "PPM"),
                                        png.left(60), QByteArray("GIF89a"), QByteArray("\xFF\xD8\xFF nothing")})
            QCOMPARE(safeLogo(wrong).error().code, Error::Code::PictureUnusable);
        QVERIFY(safeLogo(bytesOf(QImage(2500, 2000, QImage::Format_Grayscale8), "PNG")));
        QCOMPARE(safeLogo(bytesOf(QImage(2501, 2000, QImage::Format_Grayscale8), "PNG")).error().code, Error::Code::PictureTooLarge);
        LetterPrint letter = dutchLetter(1);
        letter.logo = "<svg/>";
        QCOMPARE(letterPdf(letter).error().code, Error::Code::PictureUnusable);
    }
};

QTEST_MAIN(TestLetterPrint)
#include "test_letter_print.moc"
