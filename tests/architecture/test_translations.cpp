// Collects the texts of the sources anew with lupdate and compares: nothing missing, nothing unfinished.
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <QtTest>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace {

/// One text of the programs and what a catalogue makes of it.
struct Message {
    bool plural = false;
    bool finished = true; ///< translated, and all plural forms filled
};
using Catalogue = std::map<QString, Message>; ///< key: context, source and comment

Message readMessageBody(QXmlStreamReader& xml, QString* key)
{
    Message message;
    QString source;
    QString comment;
    message.plural = xml.attributes().value(u"numerus"_s) == u"yes"_s;
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source"_s) {
            source = xml.readElementText();
        } else if (xml.name() == u"comment"_s) {
            comment = xml.readElementText();
        } else if (xml.name() == u"translation"_s) {
            const QString type = xml.attributes().value(u"type"_s).toString();
            if (type == u"vanished"_s || type == u"obsolete"_s)
                *key = QString(); // belongs to a text that is gone
            bool empty = false;
            if (message.plural) {
                while (xml.readNextStartElement())
                    empty = xml.readElementText(QXmlStreamReader::IncludeChildElements).isEmpty() || empty;
            } else {
                empty = xml.readElementText(QXmlStreamReader::IncludeChildElements).isEmpty();
            }
            message.finished = type != u"unfinished"_s && !empty;
        } else {
            xml.skipCurrentElement();
        }
    }
    if (!key->isNull())
        *key += u" | "_s + source + (comment.isEmpty() ? QString() : u" | "_s + comment);
    return message;
}

Catalogue readCatalogue(const QString& path)
{
    Catalogue found;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return found;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name"_s) {
            context = xml.readElementText();
        } else if (xml.name() == u"message"_s) {
            QString key = context.isNull() ? u""_s : context;
            const Message message = readMessageBody(xml, &key);
            if (!key.isNull())
                found[key] = message;
        }
    }
    return found;
}

/// All catalogues of one language together.
Catalogue catalogueOf(const QString& folder, const QString& language)
{
    Catalogue all;
    for (const QString& name : QDir(folder).entryList({u"*_%1.ts"_s.arg(language)}, QDir::Files))
        all.merge(readCatalogue(folder + u'/' + name));
    return all;
}

QStringList faults(const Catalogue& texts, const Catalogue& catalogue, bool onlyPlurals)
{
    QStringList wrong;
    for (const auto& [key, text] : texts) {
        const auto found = catalogue.find(key);
        if (found == catalogue.end()) {
            if (text.plural || !onlyPlurals)
                wrong << u"missing: "_s + key;
        } else if (!found->second.finished && (text.plural || !onlyPlurals)) {
            wrong << u"unfinished: "_s + key;
        }
    }
    return wrong;
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

/// What lupdate finds in these folders. `root` is where includes start: without it lupdate does not see the class behind
/// `#include "ui/…/page.h"` and files its texts under "Page" while the program looks for them under "tegoed::ui::Page".
Catalogue collectTexts(const QString& root, const QStringList& folders, const QString& scratch)
{
    const QString target = scratch + u"/collected_xx.ts"_s;
    QProcess lupdate;
    lupdate.start(QString::fromUtf8(TEGOED_LUPDATE),
                  QStringList{u"-I"_s, root, u"-silent"_s, u"-locations"_s, u"none"_s, u"-source-language"_s, u"en"_s, u"-target-language"_s,
                              u"en"_s} + folders + QStringList{u"-ts"_s, target});
    if (!lupdate.waitForFinished(60'000) || lupdate.exitCode() != 0)
        qWarning() << "lupdate:" << lupdate.readAllStandardError();
    return readCatalogue(target);
}

} // namespace

class TestTranslations final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void missingAndUnfinishedTextsAreSeen();
    void aTextBelongsToItsWholeClassName();
    void bothLanguagesAreComplete();
};

void TestTranslations::missingAndUnfinishedTextsAreSeen()
{
    QTemporaryDir scratch;
    QVERIFY(QDir(scratch.path()).mkpath(u"ui"_s));
    write(scratch.filePath(u"ui/a.cpp"_s),
          "#include <QObject>\nclass Page : public QObject { Q_OBJECT void f(int n) {\n"
          "tr(\"Paid\"); tr(\"Open\"); tr(\"Late\"); tr(\"%n invoice(s)\", nullptr, n); } };\n");
    const Catalogue texts = collectTexts(scratch.path(), {scratch.filePath(u"ui"_s)}, scratch.path());
    QCOMPARE(texts.size(), std::size_t(4));

    write(scratch.filePath(u"ui_nl.ts"_s),
          "<?xml version=\"1.0\"?><TS version=\"2.1\" language=\"nl\"><context><name>Page</name>"
          "<message><source>Paid</source><translation>Betaald</translation></message>"
          "<message><source>Open</source><translation type=\"unfinished\">Open</translation></message>"
          "<message numerus=\"yes\"><source>%n invoice(s)</source><translation>"
          "<numerusform>%n factuur</numerusform><numerusform></numerusform></translation></message>"
          "</context></TS>");
    const QStringList found = faults(texts, catalogueOf(scratch.path(), u"nl"_s), false);
    QCOMPARE(found, QStringList({u"unfinished: Page | %n invoice(s)"_s, u"missing: Page | Late"_s, u"unfinished: Page | Open"_s}));
}

void TestTranslations::aTextBelongsToItsWholeClassName()
{
    QTemporaryDir scratch;
    QVERIFY(QDir(scratch.path()).mkpath(u"ui/screens"_s));
    write(scratch.filePath(u"ui/screens/page.h"_s),
          "#include <QObject>\nnamespace tegoed::ui { class Page : public QObject { Q_OBJECT void f(); }; }\n");
    write(scratch.filePath(u"ui/screens/page.cpp"_s),
          "#include \"ui/screens/page.h\"\nnamespace tegoed::ui {\nvoid Page::f() { tr(\"Paid\"); }\n}\n");
    const Catalogue texts = collectTexts(scratch.path(), {scratch.filePath(u"ui"_s)}, scratch.path());
    QCOMPARE(texts.size(), std::size_t(1));
    QCOMPARE(texts.begin()->first, u"tegoed::ui::Page | Paid"_s); // what QObject::tr asks for
}

void TestTranslations::bothLanguagesAreComplete()
{
    const QString root = QString::fromUtf8(TEGOED_SOURCE_DIR);
    const QString folder = root + u"/translations"_s;
    if (QDir(folder).entryList({u"*.ts"_s}, QDir::Files).isEmpty())
        QSKIP("not run: there are no catalogues yet");
    QTemporaryDir scratch;
    const Catalogue texts = collectTexts(root, {root + u"/app"_s, root + u"/ui"_s, root + u"/core"_s}, scratch.path());
    QVERIFY(!texts.empty());

    const QStringList dutch = faults(texts, catalogueOf(folder, u"nl"_s), false);
    QVERIFY2(dutch.isEmpty(), qPrintable(u"Dutch: %1 of %2 texts\n"_s.arg(dutch.size()).arg(texts.size()) + dutch.join(u'\n')));
    // The texts in the code are English already; only plurals need a catalogue.
    const QStringList english = faults(texts, catalogueOf(folder, u"en"_s), true);
    QVERIFY2(english.isEmpty(), qPrintable(u"English: %1 texts\n"_s.arg(english.size()) + english.join(u'\n')));
    qInfo().noquote() << u"%1 texts, complete in Dutch and English"_s.arg(texts.size());
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "test_translations.moc"
