// From an empty home to the aging on screen: a new user drops a folder of invoices. Every click and key is counted.
#include "core/storage/queries/book_queries.h"
#include "tests/ui/shell/window_under_test.h"
#include "ui/shell/main_window.h"

#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QPushButton>
#include <QTest>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;
using namespace tegoed;

namespace {

constexpr int kInvoices = 30;

/// Counts what a user does: clicks and keys, wherever they land.
class Counter final : public QObject {
public:
    int clicks = 0;
    int keys = 0;
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        // A window passes its events on to its widgets: only what the system hands to the window itself is one of the user.
        if (watched->isWindowType() && event->type() == QEvent::MouseButtonRelease)
            ++clicks;
        if (watched->isWindowType() && event->type() == QEvent::KeyPress)
            ++keys;
        return false;
    }
};

QByteArray invoice(int number, const Date& issued)
{
    const QString text = QStringLiteral(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        "<Invoice xmlns=\"urn:oasis:names:specification:ubl:schema:xsd:Invoice-2\""
        " xmlns:cac=\"urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2\""
        " xmlns:cbc=\"urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2\">"
        "<cbc:ID>2026-%1</cbc:ID><cbc:IssueDate>%2</cbc:IssueDate><cbc:DueDate>%3</cbc:DueDate>"
        "<cbc:InvoiceTypeCode>380</cbc:InvoiceTypeCode><cbc:DocumentCurrencyCode>EUR</cbc:DocumentCurrencyCode>"
        "<cac:AccountingSupplierParty><cac:Party><cac:PartyName><cbc:Name>Jansen Dakwerken B.V.</cbc:Name></cac:PartyName>"
        "<cac:PostalAddress><cbc:StreetName>Kade 4</cbc:StreetName><cbc:CityName>Sneek</cbc:CityName><cbc:PostalZone>8601 AB</cbc:PostalZone>"
        "<cac:Country><cbc:IdentificationCode>NL</cbc:IdentificationCode></cac:Country></cac:PostalAddress>"
        "<cac:PartyTaxScheme><cbc:CompanyID>NL001234567B01</cbc:CompanyID><cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme></cac:PartyTaxScheme>"
        "<cac:PartyLegalEntity><cbc:RegistrationName>Jansen Dakwerken B.V.</cbc:RegistrationName><cbc:CompanyID schemeID=\"0106\">01234567</cbc:CompanyID>"
        "</cac:PartyLegalEntity></cac:Party></cac:AccountingSupplierParty>"
        "<cac:AccountingCustomerParty><cac:Party><cac:PartyName><cbc:Name>Klant %4 B.V.</cbc:Name></cac:PartyName></cac:Party></cac:AccountingCustomerParty>"
        "<cac:PaymentMeans><cbc:PaymentMeansCode>30</cbc:PaymentMeansCode><cac:PayeeFinancialAccount><cbc:ID>NL91ABNA0417164300</cbc:ID>"
        "</cac:PayeeFinancialAccount></cac:PaymentMeans>"
        "<cac:LegalMonetaryTotal><cbc:TaxInclusiveAmount currencyID=\"EUR\">100.00</cbc:TaxInclusiveAmount>"
        "<cbc:PayableAmount currencyID=\"EUR\">100.00</cbc:PayableAmount></cac:LegalMonetaryTotal></Invoice>");
    return text.arg(number, 4, 10, QLatin1Char('0')).arg(issued.toIso(), issued.plusDays(30).toIso()).arg(number % 10 + 1).toUtf8();
}

template <typename Widget>
Widget* visible(QWidget& window, const char* name)
{
    for (Widget* widget : window.findChildren<Widget*>(QString::fromLatin1(name))) {
        if (widget->isVisible())
            return widget;
    }
    return nullptr;
}

} // namespace

class TestFirstMinutes final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void fromAnEmptyHomeToTheAging();
};

void TestFirstMinutes::fromAnEmptyHomeToTheAging()
{
    test::WindowUnderTest::scratch(); // Empties what an earlier run left: settings, state, data.
    const QString folder = test::WindowUnderTest::scratch() + u"/invoices"_s;
    QDir(folder).removeRecursively();
    QVERIFY(QDir().mkpath(folder));
    QCoreApplication::setApplicationName(u"Tegoed"_s);
    QCoreApplication::setOrganizationName(u"Tegoed"_s);
    desktop::Arguments arguments;
    arguments.language = u"nl"_s;
    arguments.light = true;
    desktop::DesktopProgram program(arguments);
    const Date today = program.clock().today();
    for (int i = 1; i <= kInvoices; ++i) {
        QFile file(folder + u"/invoice-%1.xml"_s.arg(i));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(invoice(i, today.plusDays(-10 * i)));
    }
    QVERIFY(program.start());
    ui::MainWindow& window = program.window();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QVERIFY(!window.context());
    Counter counter;
    qApp->installEventFilter(&counter);
    int clicks = 0;
    const auto click = [&](const char* name) {
        auto* button = visible<QPushButton>(window, name);
        if (!button || !button->isEnabled())
            return false;
        ++clicks;
        QTest::mouseClick(button, Qt::LeftButton);
        return true;
    };

    QVERIFY(click("firstRun.next"));
    auto* firstRun = window.findChild<QWidget*>(u"firstRun"_s);
    QVERIFY(firstRun && firstRun->isVisible());
    QMimeData files;
    files.setUrls({QUrl::fromLocalFile(folder)});
    QDragEnterEvent enter(firstRun->rect().center(), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(firstRun, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(firstRun->rect().center(), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(firstRun, &drop);

    QTRY_VERIFY_WITH_TIMEOUT(window.context() != nullptr, 10'000);
    QTRY_VERIFY_WITH_TIMEOUT(visible<QPushButton>(window, "importCheck.accept") != nullptr, 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(!window.context()->jobs().isBusy(), 20'000);
    auto* company = window.findChild<QWidget*>(u"importCheck.company"_s);
    QVERIFY(company && company->isVisible());
    auto* confirm = company->findChild<QPushButton*>();
    QVERIFY(confirm && confirm->isVisible());
    ++clicks;
    QTest::mouseClick(confirm, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!company->isVisible() && !window.context()->jobs().isBusy(), 20'000);

    QTRY_VERIFY_WITH_TIMEOUT(visible<QPushButton>(window, "importCheck.accept") != nullptr, 20'000);
    QVERIFY(click("importCheck.accept"));
    QTRY_VERIFY_WITH_TIMEOUT(visible<QPushButton>(window, "importResult.aging") != nullptr, 20'000);
    QVERIFY(click("importResult.aging"));
    QTRY_COMPARE_WITH_TIMEOUT(window.currentPageId(), u"aging"_s, 10'000);
    qApp->removeEventFilter(&counter);

    const BookInfo info = BookQueries(window.context()->database()).info();
    QCOMPARE(info.invoices, kInvoices);
    QCOMPARE(info.company.name, u"Jansen Dakwerken B.V."_s);
    QVERIFY(info.company.isConfirmed);
    QCOMPARE(info.company.iban, u"NL91ABNA0417164300"_s);
    QCOMPARE(info.open.size(), std::size_t(1));
    QCOMPARE(info.open.front().minorUnits(), std::int64_t(kInvoices) * 10'000);
    QVERIFY2(clicks <= 4, qPrintable(QString::number(clicks)));
    QCOMPARE(counter.keys, 0);
    qInfo().noquote() << u"from an empty home to the aging: %1 clicks, %2 typed fields"_s.arg(clicks).arg(counter.keys);
}

QTEST_MAIN(TestFirstMinutes)
#include "test_first_minutes.moc"
