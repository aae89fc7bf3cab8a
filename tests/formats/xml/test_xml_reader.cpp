#include "core/formats/problem_codes.h"
#include "core/formats/xml/xml_reader.h"

#include <QElapsedTimer>
#include <QtTest>

using namespace tegoed::formats;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Every element as "depth:name@line", the way a reader that descends everywhere sees them.
void walk(XmlReader& xml, int depth, QStringList& seen)
{
    for (XmlChildren children(xml); children.next();) {
        seen += u"%1:%2@%3"_s.arg(depth).arg(QString::fromUtf8(xml.name().data(), static_cast<qsizetype>(xml.name().size()))).arg(xml.line());
        walk(xml, depth + 1, seen);
    }
}

QString textOfRoot(XmlReader& xml)
{
    for (XmlChildren top(xml); top.next();)
        return xml.text();
    return {};
}

QByteArray utf16(const QString& text, bool bigEndian, bool mark)
{
    QByteArray bytes;
    const auto put = [&](char16_t c) {
        const char high = static_cast<char>(c >> 8), low = static_cast<char>(c & 0xFF);
        bytes += bigEndian ? high : low;
        bytes += bigEndian ? low : high;
    };
    if (mark)
        put(0xFEFF);
    for (const QChar c : text)
        put(c.unicode());
    return bytes;
}

} // namespace

class TestXmlReader final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void elementsComeInOrderWithTheirLines()
    {
        XmlReader xml("<?xml version='1.0'?>\n<a:Invoice xmlns:a='urn:x' xmlns='urn:y'>\n <a:ID>1</a:ID>\n <b><c/>\n<c/></b>\n</a:Invoice>\n");
        QStringList seen;
        walk(xml, 0, seen);
        QCOMPARE(seen, (QStringList{u"0:Invoice@2"_s, u"1:ID@3"_s, u"1:b@4"_s, u"2:c@4"_s, u"2:c@5"_s}));
        QVERIFY(!xml.failed());
        QVERIFY(xml.problems().isEmpty());
        QCOMPARE(xml.rootName(), u"Invoice"_s);
        QCOMPARE(xml.rootNamespace(), u"urn:x"_s);
    }

    void whatIsNotReadIsSkipped()
    {
        XmlReader xml("<r><skip><ID>wrong</ID><deep><ID>wrong</ID></deep></skip><ID scheme='0106' xmlns:x='u' x:other='b'>right</ID>"
                      "<half><one>1</one><two>2</two></half><last>end</last></r>");
        QStringList read;
        for (XmlChildren top(xml); top.next();) {
            for (XmlChildren root(xml); root.next();) {
                if (xml.is("ID")) {
                    read += xml.attribute("scheme") + u'/' + xml.attribute("other") + u'/' + xml.attribute("none");
                    read += xml.text();
                    QVERIFY(xml.name().empty());
                } else if (xml.is("half")) {
                    XmlChildren half(xml);
                    QVERIFY(half.next()); // left in the middle
                    read += xml.text();
                } else if (xml.is("last")) {
                    read += xml.text();
                }
            }
        }
        QCOMPARE(read, (QStringList{u"0106/b/"_s, u"right"_s, u"1"_s, u"end"_s}));
        QVERIFY(!xml.failed());
    }

    void textIsTheWholeTextOfAnElementCleaned()
    {
        XmlReader xml("<r>\n  one &amp; <b>two</b>\t<![CDATA[<3>]]>&#x202E; \n</r>");
        QCOMPARE(textOfRoot(xml), u"one & two <3>"_s);
    }

    void aTextLongerThanAPieceIsWhole()
    {
        const QByteArray content = QByteArray("0123456789").repeated(50'000);
        XmlReader xml("<r><x/><pdf>" + content + "</pdf><y>after</y></r>");
        QString after;
        for (XmlChildren top(xml); top.next();) {
            for (XmlChildren root(xml); root.next();) {
                if (xml.is("pdf"))
                    QCOMPARE(xml.blob(1'000'000).value_or(QByteArray()), content);
                else if (xml.is("y"))
                    after = xml.text();
            }
        }
        QCOMPARE(after, u"after"_s);
    }

    void aBlobOverTheLimitIsSkippedAndTheRestRead()
    {
        XmlReader xml("<r><pdf>" + QByteArray(200'000, 'A') + "</pdf><y>after</y></r>");
        QString after;
        for (XmlChildren top(xml); top.next();) {
            for (XmlChildren root(xml); root.next();) {
                if (xml.is("pdf"))
                    QVERIFY(!xml.blob(100'000));
                else
                    after = xml.text();
            }
        }
        QCOMPARE(after, u"after"_s);
        QVERIFY(!xml.failed());
    }

    void encodings_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("warnedAbout"); // "line seen declared read-as", empty = no warning
        const QByteArray latin = "<r>caf\xE9 \x80</r>"; // 0x80 is the euro sign of windows-1252
        QTest::newRow("UTF-8 declared and written") << QByteArray("<?xml version=\"1.0\" encoding=\"UTF-8\"?><r>café €</r>") << u"café €"_s << QString();
        QTest::newRow("UTF-8 without declaration") << QByteArray("<r>café €</r>") << u"café €"_s << QString();
        QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF<?xml version=\"1.0\" encoding=\"utf-8\"?><r>café €</r>") << u"café €"_s << QString();
        QTest::newRow("blank lines before the declaration") << QByteArray("\r\n\n <?xml version=\"1.0\"?><r>x</r>") << u"x"_s << QString();
        QTest::newRow("zeros after the end") << QByteArray("<r>x</r>\n\0\0\0", 12) << u"x"_s << QString();
        QTest::newRow("ISO-8859-1") << QByteArray("<?xml version='1.0' encoding='ISO-8859-1'?>" + latin) << u"café €"_s << QString();
        QTest::newRow("windows-1252") << QByteArray("<?xml version='1.0' encoding='windows-1252'?>" + latin) << u"café €"_s << QString();
        QTest::newRow("ISO-8859-15") << QByteArray("<?xml version='1.0' encoding='ISO-8859-15'?><r>caf\xE9 \xA4</r>") << u"café €"_s << QString();
        QTest::newRow("UTF-16 little endian with mark") << utf16(u"<?xml version='1.0' encoding='UTF-16'?><r>café €</r>"_s, false, true) << u"café €"_s << QString();
        QTest::newRow("UTF-16 big endian with mark") << utf16(u"<?xml version='1.0' encoding='UTF-16'?><r>café €</r>"_s, true, true) << u"café €"_s << QString();
        QTest::newRow("UTF-16 without mark") << utf16(u"<?xml version='1.0' encoding='UTF-16'?><r>café €</r>"_s, false, false) << u"café €"_s << QString();
        QTest::newRow("says UTF-16, is UTF-8") << QByteArray("<?xml version=\"1.0\" encoding=\"utf-16\"?>\n<r>café €</r>") << u"café €"_s << u"2 0xC3 utf-16 utf-8"_s;
        QTest::newRow("says UTF-16, is ASCII") << QByteArray("<?xml version=\"1.0\" encoding=\"utf-16\"?>\n<r>cafe</r>") << u"cafe"_s << QString();
        QTest::newRow("says UTF-8, is windows-1252") << QByteArray("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + latin) << u"café €"_s << u"2 0xE9 utf-8 windows-1252"_s;
        QTest::newRow("says nothing, is windows-1252") << QByteArray("\n" + latin) << u"café €"_s << u"2 0xE9 utf-8 windows-1252"_s;
        QTest::newRow("says ISO-8859-1, is UTF-8") << QByteArray("<?xml version='1.0' encoding='iso-8859-1'?>\n<r>café €</r>") << u"café €"_s << u"2 0xC3 iso-8859-1 utf-8"_s;
        QTest::newRow("an unknown encoding") << QByteArray("<?xml version='1.0' encoding='klingon'?>\n<r>café €</r>") << u"café €"_s << u"2 0xC3 klingon utf-8"_s;
        QTest::newRow("UTF-8 but for one byte") << QByteArray("<r>caf\xC3\xA9 \xE2\x82\xAC \xC3\xA9 x\xE9y</r>") << u"café € é x\uFFFDy"_s << u"1 0xE9"_s;
    }
    void encodings()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, text);
        QFETCH(QString, warnedAbout);
        XmlReader xml(bytes);
        QCOMPARE(textOfRoot(xml), text);
        QVERIFY(!xml.failed());
        QStringList warnings;
        for (const Problem& problem : xml.problems()) {
            QCOMPARE(problem.severity, Severity::Warning);
            QCOMPARE(problem.code, QString(problem::kBadEncoding));
            warnings += (QStringList{QString::number(problem.line), problem.seen} + problem.arguments).join(u' ');
        }
        QCOMPARE(warnings.join(u';'), warnedAbout);
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("line");
        QTest::newRow("nothing") << QByteArray("  \n ") << QString(problem::kEmptyFile) << 0;
        QTest::newRow("no XML") << QByteArray("\nhello") << QString(problem::kBadXml) << 2;
        QTest::newRow("external DTD") << QByteArray("<?xml version='1.0'?>\n<!DOCTYPE r SYSTEM 'http://127.0.0.1/x.dtd'><r/>") << QString(problem::kDoctype) << 2;
        QTest::newRow("DTD with a file entity") << QByteArray("<!DOCTYPE r [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><r>&e;</r>") << QString(problem::kDoctype) << 1;
        QTest::newRow("billion laughs") << QByteArray("<!DOCTYPE r [<!ENTITY a 'ha'><!ENTITY b '&a;&a;'>]>\n<r>&b;</r>") << QString(problem::kDoctype) << 1;
        QTest::newRow("an entity nobody declared") << QByteArray("<r>\n&nbsp;</r>") << QString(problem::kBadXml) << 2;
        QTest::newRow("depth 101") << QByteArray(QByteArray("<a>").repeated(101) + QByteArray("</a>").repeated(101)) << QString(problem::kTooDeep) << 1;
        QTest::newRow("cut in a text") << QByteArray("<r>\n<a>te") << QString(problem::kTruncated) << 2;
        QTest::newRow("cut in a tag") << QByteArray("<r>\n<a id='1") << QString(problem::kTruncated) << 2;
        QTest::newRow("cut between tags") << QByteArray("<r>\n<a></a>\n") << QString(problem::kTruncated) << 2;
        QTest::newRow("cut in CDATA") << QByteArray("<r><![CDATA[ab") << QString(problem::kTruncated) << 1;
        QTest::newRow("tags crossed") << QByteArray("<r>\n<a><b></a></b></r>") << QString(problem::kBadXml) << 2;
        QTest::newRow("something after the root") << QByteArray("<r/>\n<r/>") << QString(problem::kBadXml) << 2;
        QTest::newRow("a control character") << QByteArray("<r>\n\x01</r>") << QString(problem::kBadXml) << 2;
        QTest::newRow("an attribute twice") << QByteArray("<r>\n<a x='1' x='2'/></r>") << QString(problem::kBadXml) << 2;
        QTest::newRow("a text of over 1 MiB") << QByteArray("<r>\n" + QByteArray(1024 * 1024 + 1, 'x') + "</r>") << QString(problem::kTooLarge) << 1;
        QTest::newRow("a comment without end") << QByteArray("<r>\n<!--" + QByteArray(3'000'000, 'x') + "--></r>") << QString(problem::kTooLarge) << 2;
        QTest::newRow("a comment without end before the root") << QByteArray("\n<!--" + QByteArray(3'000'000, 'x') + "--><r/>") << QString(problem::kTooLarge) << 2;
        QByteArray many = "<r\n";
        for (int i = 0; i < 201; ++i)
            many += " a" + QByteArray::number(i) + "='1'";
        QTest::newRow("201 attributes") << QByteArray(many + "/>") << QString(problem::kBadXml) << 1;
    }
    void refused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, code);
        QFETCH(int, line);
        XmlReader xml(bytes);
        for (XmlChildren top(xml); top.next();)
            xml.text();
        QVERIFY(xml.failed());
        QCOMPARE(xml.problems().size(), 1);
        QCOMPARE(xml.problems().first().severity, Severity::Error);
        QCOMPARE(xml.problems().first().code, code);
        QCOMPARE(xml.problems().first().line, line);
    }

    void depth100IsRead()
    {
        XmlReader xml(QByteArray("<a>").repeated(100) + QByteArray("</a>").repeated(100));
        QStringList seen;
        walk(xml, 0, seen);
        QCOMPARE(seen.size(), 100);
        QVERIFY(!xml.failed());
    }

    void everyCutOfAFileIsTruncatedNotRead()
    {
        const QByteArray whole = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!-- c --><r a='1'><b>é</b><![CDATA[x]]>&amp;<c/></r>";
        for (qsizetype length = 1; length < whole.size(); ++length) {
            XmlReader xml(whole.left(length));
            QStringList seen;
            walk(xml, 0, seen);
            QVERIFY2(xml.failed(), qPrintable(QString::number(length)));
            QCOMPARE(xml.problems().last().code, QString(problem::kTruncated));
        }
    }

    void aBigFileTakesLittleTime()
    {
        QByteArray bytes = "<r>";
        for (int i = 0; i < 200'000; ++i)
            bytes += "<line no='" + QByteArray::number(i) + "'><amount>12.34</amount></line>\n";
        bytes += "</r>";
        QElapsedTimer timer;
        timer.start();
        XmlReader xml(bytes);
        int lines = 0;
        for (XmlChildren top(xml); top.next();)
            for (XmlChildren root(xml); root.next();)
                for (XmlChildren line(xml); line.next();)
                    lines += xml.text() == u"12.34"_s;
        QCOMPARE(lines, 200'000);
        QVERIFY2(timer.elapsed() < 5'000, qPrintable(QString::number(timer.elapsed())));
        qInfo("%lld bytes in %lld ms", static_cast<long long>(bytes.size()), static_cast<long long>(timer.elapsed()));
    }
};

QTEST_GUILESS_MAIN(TestXmlReader)
#include "test_xml_reader.moc"
