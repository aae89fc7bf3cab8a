// The comparison must see a wrong value, or the conformance tests prove nothing.
#include "tests/conformance/expectation.h"

#include <QJsonDocument>
#include <QtTest>

using namespace tegoed::conformance;
using namespace Qt::Literals::StringLiterals;

class TestExpectation final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void values_data()
    {
        QTest::addColumn<QByteArray>("expect");
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<int>("keys");
        QTest::addColumn<QString>("deviating");
        const QByteArray document = R"({"number":"1","seller_vat":"BE0505890632","due_date":null,"payee_accounts":["NL98ABNA0474400964"],"seller_name":"Sum BV","ids":[{"id":"1","scheme":"a"}]})";
        const QByteArray file = "{\"items\":3,\"first\":{\"number\":\"7\",\"total\":\"1.00\"},\"documents\":[" + document + "]}";
        const auto row = [&](const char* name, const QByteArray& expect, int keys, const QString& deviating) {
            QTest::newRow(name) << expect << file << keys << deviating;
        };
        row("the same", R"({"number":"1"})", 1, {});
        row("another", R"({"number":"2"})", 1, u"number"_s);
        row("missing", R"({"order_reference":"2"})", 1, u"order_reference"_s);
        row("null is not a date", R"({"due_date":"2024-01-01"})", 1, u"due_date"_s);
        row("VAT number with blanks and dots", R"({"seller_vat":"BE 0505.890.632"})", 1, {});
        row("another VAT number", R"({"seller_vat":"BE0505890633"})", 1, u"seller_vat"_s);
        row("account with blanks", R"({"payee_accounts":["NL98 ABNA 0474 4009 64"]})", 1, {});
        row("one account more", R"({"payee_accounts":["NL98ABNA0474400964","x"]})", 1, u"payee_accounts"_s);
        row("any of the names", R"({"seller_names":["Total NV","Sum BV"]})", 1, {});
        row("none of the names", R"({"seller_names":["Total NV"]})", 1, u"seller_names"_s);
        row("number and text are not the same", R"({"items":"3"})", 1, u"items"_s);
        row("of the file", R"({"items":3})", 1, {});
        row("inside an object", R"({"first":{"number":"7","total":"2.00"}})", 2, u"first.total"_s);
        row("inside a list", R"({"ids":[{"id":"1","scheme":"b"}]})", 2, u"ids[0].scheme"_s);
    }
    void refusals_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("deviating");
        QTest::newRow("refused") << QByteArray(R"({"new":0,"problems":[{"severity":"error"}]})") << QString();
        QTest::newRow("a warning only") << QByteArray(R"({"new":0,"problems":[{"severity":"warning"}]})") << u"error"_s;
        QTest::newRow("taken in part") << QByteArray(R"({"new":2,"problems":[{"severity":"error"}]})") << u"error"_s;
    }
    void refusals()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, deviating);
        const QJsonObject expect{{u"error"_s, true}, {u"reason"_s, u"no statements"_s}};
        const Comparison comparison = compare(expect, QJsonDocument::fromJson(file).object());
        QCOMPARE(comparison.deviations.isEmpty() ? QString() : comparison.deviations.first().key, deviating);
    }
    void values()
    {
        QFETCH(QByteArray, expect);
        QFETCH(QByteArray, file);
        QFETCH(int, keys);
        QFETCH(QString, deviating);
        const Comparison comparison = compare(QJsonDocument::fromJson(expect).object(), QJsonDocument::fromJson(file).object());
        QCOMPARE(comparison.keys, keys);
        QStringList found;
        for (const Deviation& deviation : comparison.deviations)
            found += deviation.key;
        QCOMPARE(found.join(u' '), deviating);
    }
};

QTEST_GUILESS_MAIN(TestExpectation)
#include "test_expectation.moc"
