// A test that no command runs, or that may hang for ever, is as good as none: asks ctest what it knows of each.
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSet>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;

namespace {

const QSet<QString> kLabels{u"fast"_s, u"full"_s, u"long"_s, u"core"_s, u"fuzz"_s, u"benchmark"_s};

QJsonValue propertyOf(const QJsonObject& test, const QString& name)
{
    for (const QJsonValue& property : test.value(u"properties"_s).toArray()) {
        if (property.toObject().value(u"name"_s).toString() == name)
            return property.toObject().value(u"value"_s);
    }
    return QJsonValue(QJsonValue::Undefined);
}

QStringList faultsOf(const QJsonObject& test)
{
    QStringList faults;
    QSet<QString> labels;
    for (const QJsonValue& label : propertyOf(test, u"LABELS"_s).toArray())
        labels << label.toString();
    if (labels.contains(u"full"_s) == labels.contains(u"long"_s))
        faults << u"is neither or both of `full` and `long`"_s;
    if (labels.contains(u"fast"_s) && !labels.contains(u"full"_s))
        faults << u"is `fast` but not `full`"_s;
    const QSet<QString> unknown = QSet<QString>(labels).subtract(kLabels);
    if (!unknown.isEmpty())
        faults << u"has a label nobody knows: "_s + *unknown.begin();
    if (propertyOf(test, u"TIMEOUT"_s).toDouble() <= 0)
        faults << u"has no TIMEOUT"_s;
    if (propertyOf(test, u"SKIP_RETURN_CODE"_s).toInt() != 77)
        faults << u"cannot say \"not run\" (SKIP_RETURN_CODE 77)"_s;
    return faults;
}

} // namespace

class TestRegistration final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aWrongRegistrationIsSeen();
    void everyTestIsRunBySomeCommandAndEnds();
};

void TestRegistration::aWrongRegistrationIsSeen()
{
    const auto test = [](const QByteArray& properties) {
        return QJsonDocument::fromJson("{\"name\":\"a\",\"properties\":[" + properties + "]}").object();
    };
    const QByteArray timeout = "{\"name\":\"TIMEOUT\",\"value\":10},{\"name\":\"SKIP_RETURN_CODE\",\"value\":77}";
    QCOMPARE(faultsOf(test(timeout + ",{\"name\":\"LABELS\",\"value\":[\"fast\",\"full\"]}")), QStringList());
    QCOMPARE(faultsOf(test("{\"name\":\"LABELS\",\"value\":[\"full\"]}")).size(), 2);
    QCOMPARE(faultsOf(test(timeout)).size(), 1);
    QCOMPARE(faultsOf(test(timeout + ",{\"name\":\"LABELS\",\"value\":[\"full\",\"ful\"]}")).size(), 1);
}

void TestRegistration::everyTestIsRunBySomeCommandAndEnds()
{
    QProcess ctest;
    ctest.start(QString::fromUtf8(TEGOED_CTEST), {u"--test-dir"_s, QString::fromUtf8(TEGOED_BUILD_DIR), u"--show-only=json-v1"_s});
    QVERIFY(ctest.waitForFinished(60'000) && ctest.exitCode() == 0);
    const QJsonArray tests = QJsonDocument::fromJson(ctest.readAllStandardOutput()).object().value(u"tests"_s).toArray();
    QVERIFY(tests.size() > 3);
    QStringList wrong;
    for (const QJsonValue& test : tests) {
        for (const QString& fault : faultsOf(test.toObject()))
            wrong << test.toObject().value(u"name"_s).toString() + u' ' + fault;
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestRegistration)
#include "test_registration.moc"
