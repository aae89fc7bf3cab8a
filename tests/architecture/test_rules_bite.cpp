// The rules are tried on wrong examples first: a checker that never says no is worth nothing.
#include "tests/architecture/source_rules.h"

#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace tegoed::architecture;

class TestRulesBite final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aLineIsJudged_data();
    void aLineIsJudged();
    void commentsAndLiteralsAreBlankedLineByLine();
    void anAllowanceExcusesOnlyItsOwnLine();
    void anAllowanceWithoutReasonIsRefused();
};

void TestRulesBite::aLineIsJudged_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("rule"); // empty: nothing to say
    const auto row = [](const char* name, const char* path, const char* code, const char* rule) {
        QTest::newRow(name) << QString::fromUtf8(path) << QString::fromUtf8(code) << QString::fromUtf8(rule);
    };
    row("domain may know base", "core/domain/money/money.h", "#include \"core/base/result.h\"", "");
    row("base may not know domain", "core/base/result.h", "#include \"core/domain/money/money.h\"", "include");
    row("formats may not know storage", "core/formats/csv/a.cpp", "#include \"core/storage/store.h\"", "include");
    row("storage may not know formats", "core/storage/a.cpp", "#include \"core/formats/records.h\"", "include");
    row("documents may not know storage", "core/documents/a.cpp", "#include \"core/storage/store.h\"", "include");
    row("storage may not know use cases", "core/storage/a.cpp", "#include \"core/usecases/a.h\"", "include");
    row("use cases may know storage", "core/usecases/a.cpp", "#include \"core/storage/store.h\"", "");
    row("core may not know the window", "core/usecases/a.cpp", "#include \"ui/presentation/money.h\"", "include");
    row("widgets may not know screens", "ui/widgets/a.cpp", "#include \"ui/screens/aging/page.h\"", "include");
    row("presentation may not know widgets", "ui/presentation/a.h", "#include \"ui/widgets/a.h\"", "include");
    row("screens may know the shell", "ui/screens/a/a.cpp", "#include \"ui/shell/main_window.h\"", "");
    row("the window may not know the programs", "ui/shell/a.cpp", "#include \"app/composition.h\"", "include");
    row("the command line has no widgets", "app/cli/a.cpp", "#include \"ui/widgets/a.h\"", "include");
    row("the desktop program has all", "app/desktop/main.cpp", "#include \"ui/shell/main_window.h\"", "");
    row("an include beside is not from the top", "core/base/text.cpp", "#include \"text.h\"", "include");
    row("an include upwards is not from the top", "core/base/text.cpp", "#include \"../domain/a.h\"", "include");
    row("angle brackets do not hide it", "core/base/a.h", "#include <core/domain/money/money.h>", "include");
    row("a wrong include with blanks", "core/base/a.h", "  #  include  \"core/domain/a.h\"", "include");
    row("the program does not know its tests", "core/base/a.h", "#include \"tests/helpers.h\"", "include");
    row("a commented include is none", "core/base/a.h", "// #include \"core/domain/a.h\"", "");
    row("a file in no room", "core/misc/a.h", "int a;", "include");
    row("what the build makes is included as it is", "ui/widgets/a.cpp", "#include \"a.moc\"", "");

    row("domain knows no SQL", "core/domain/a.h", "#include <QSqlQuery>", "module");
    row("a screen knows no SQL", "ui/screens/a/a.cpp", "#include <QtSql/QSqlDatabase>", "module");
    row("storage knows SQL", "core/storage/a.cpp", "#include <QSqlQuery>", "");
    row("core knows no widget", "core/documents/a.cpp", "#include <QLabel>", "module");
    row("core knows no table widget", "core/usecases/a.cpp", "#include <QTableWidget>", "module");
    row("formats knows no network", "core/formats/a.cpp", "#include <QNetworkAccessManager>", "module");
    row("domain does not paint", "core/domain/a.cpp", "#include <QPainter>", "module");
    row("documents paints", "core/documents/a.cpp", "#include <QPainter>", "");

    row("a double in money", "core/domain/money/money.cpp", "double cents = 1;", "floating-point");
    row("a float in claims", "core/domain/claim/claim.h", "float rate;", "floating-point");
    row("an amount read as a double", "core/formats/csv/a.cpp", "auto a = text.toDouble(&ok);", "floating-point");
    row("a double beside money in the window is drawing", "ui/charts/a.cpp", "double height = 2.0;", "");
    row("the word double in a comment", "core/domain/money/money.h", "int a; // never a double", "");
    row("the word double in a text", "core/domain/a.cpp", "log(u\"double entry\"_s);", "");
    row("a longer word", "core/domain/a.cpp", "int doubled = 2;", "");

    row("today from the machine", "core/usecases/a.cpp", "const QDate d = QDate::currentDate();", "clock");
    row("now from the machine", "core/storage/a.cpp", "QDateTime::currentDateTimeUtc()", "clock");
    row("epoch from the machine", "core/base/a.cpp", "QDateTime::currentMSecsSinceEpoch()", "clock");
    row("the C++ clock", "core/domain/a.cpp", "std::chrono::system_clock::now()", "clock");
    row("the C clock", "core/domain/a.cpp", "std::time(nullptr)", "clock");
    row("a stopwatch is not a clock", "core/base/a.cpp", "std::chrono::steady_clock::now()", "");
    row("a function of its own name", "core/domain/a.cpp", "settlement_time(a)", "");

    row("tr in core", "core/usecases/a.cpp", "return tr(\"Paid\");", "tr-in-core");
    row("translate in core", "core/documents/a.cpp", "QCoreApplication::translate(\"a\", \"b\")", "tr-in-core");
    row("a word that ends in tr", "core/base/a.cpp", "auto s = fromStr(a); ptr(b);", "");

    row("a title without tr", "ui/screens/a/a.cpp", "setWindowTitle(QStringLiteral(\"Invoices\"));", "untranslated");
    row("a short literal without tr", "ui/screens/a/a.cpp", "m_label->setText(u\"Paid today\"_s);", "untranslated");
    row("a label made without tr", "ui/shell/a.cpp", "auto* l = new QLabel(u\"Total\"_s, this);", "untranslated");
    row("an action without tr", "ui/shell/a.cpp", "menu->addAction(\n    QStringLiteral(\"Open\"));", "untranslated");
    row("a title with tr", "ui/screens/a/a.cpp", "setWindowTitle(tr(\"Invoices\"));", "");
    row("a format is no text", "ui/screens/a/a.cpp", "m_label->setText(u\"%1 / %2\"_s.arg(a, b));", "");
    row("markup is no text", "ui/screens/a/a.cpp", "m_label->setText(u\"<b>%1</b>\"_s.arg(a));", "");
    row("a dash is no text", "ui/screens/a/a.cpp", "m_label->setText(u\"–\"_s);", "");

    row("a path of somebody's machine", "packaging/a.sh", "cp /ho" "me/anna/a b", "machine-path");
    row("a path in the environment", "packaging/a.sh", "cp $HOME/a b", "");
}

void TestRulesBite::aLineIsJudged()
{
    QFETCH(QString, path);
    QFETCH(QString, code);
    QFETCH(QString, rule);
    QStringList rules;
    for (const Violation& violation : allViolations({path, u"\n"_s + code + u"\n"_s}))
        rules << violation.rule;
    rules.removeDuplicates();
    QCOMPARE(rules.join(u' '), rule);
}

void TestRulesBite::commentsAndLiteralsAreBlankedLineByLine()
{
    const QString text = u"a /* b\n c */ d // e\nf \"g\\\"h\" 'i' 1'000 R\"x(j\"k)x\" l\n"_s;
    const QString blanked = withoutComments(text, true);
    QCOMPARE(blanked.count(u'\n'), text.count(u'\n'));
    QCOMPARE(blanked.size(), text.size());
    for (const QChar gone : u"bceghijk"_s)
        QVERIFY2(!blanked.contains(gone), qPrintable(blanked));
    for (const QChar kept : u"adfl"_s)
        QVERIFY2(blanked.contains(kept), qPrintable(blanked));
    QVERIFY(blanked.contains(u"1'000"_s));
}

void TestRulesBite::anAllowanceExcusesOnlyItsOwnLine()
{
    QStringList malformed;
    const auto allowances = readAllowances(
        u"# a comment\n\nclock | core/base/clock.cpp | currentDateTimeUtc | the one clock\n"_s, &malformed);
    QCOMPARE(malformed, QStringList());
    QCOMPARE(allowances.size(), std::size_t(1));
    QVERIFY(isAllowed({u"clock"_s, u"core/base/clock.cpp"_s, 3, u"QDateTime::currentDateTimeUtc()"_s, {}}, allowances));
    QVERIFY(!isAllowed({u"clock"_s, u"core/base/clock.cpp"_s, 3, u"QDate::currentDate()"_s, {}}, allowances));
    QVERIFY(!isAllowed({u"clock"_s, u"core/base/log.cpp"_s, 3, u"QDateTime::currentDateTimeUtc()"_s, {}}, allowances));
    QVERIFY(!isAllowed({u"include"_s, u"core/base/clock.cpp"_s, 3, u"currentDateTimeUtc"_s, {}}, allowances));
}

void TestRulesBite::anAllowanceWithoutReasonIsRefused()
{
    QStringList malformed;
    QVERIFY(readAllowances(u"clock | core/base/clock.cpp | currentDate\n"_s, &malformed).empty());
    QCOMPARE(malformed.size(), 1);
}

QTEST_GUILESS_MAIN(TestRulesBite)
#include "test_rules_bite.moc"
