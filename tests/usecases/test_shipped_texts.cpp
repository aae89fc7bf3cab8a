// What the program carries is what lies in resources/templates, and it can be used as it is.

#include "core/domain/message/check_texts.h"
#include "core/usecases/shipped_texts.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace tegoed;
using namespace Qt::Literals::StringLiterals;

class TestShippedTexts final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theProgramCarriesEveryFile()
    {
        const QDir folder(u"" TEGOED_SOURCE_DIR "/resources/templates"_s);
        int files = 0;
        for (const QString& name : folder.entryList(QDir::Files)) {
            if (name == u"INDEX.md"_s) // Says how the others are made.
                continue;
            QFile built(u":/tegoed/templates/"_s + name);
            QFile source(folder.filePath(name));
            QVERIFY2(built.open(QIODevice::ReadOnly), qPrintable(name));
            QVERIFY(source.open(QIODevice::ReadOnly));
            QCOMPARE(built.readAll(), source.readAll());
            ++files;
        }
        QCOMPARE(files, 23);
    }

    void theTextsAreReadyToUse()
    {
        QCOMPARE(shippedTexts().stages().size(), std::size_t(20));
        const auto typical = [](const MessageRequest& request) { return sampleData().values(request); };
        const std::vector<TextFinding> findings = checkTexts(shippedTexts(), typical);
        QVERIFY2(findings.empty(), qPrintable(findings.empty() ? QString() : findings.front().problem.where));
        const MessageRequest request{Stage::Demand, Channel::Letter, u"nl"_s, LegalTrack::BeB2b};
        QVERIFY(renderMessage(shippedTexts(), request, sampleData().values(request)).hasValue());
    }
};

QTEST_APPLESS_MAIN(TestShippedTexts)
#include "test_shipped_texts.moc"
