// From an empty home to the aging on screen, and to the first reminder in the own mail program: a new user drops a folder of
// invoices. Every click and key is counted.
#include "core/storage/queries/book_queries.h"
#include "core/storage/queries/outbox_queries.h"
#include "tests/ui/shell/window_under_test.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
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
        "</cac:PartyLegalEntity><cac:Contact><cbc:Telephone>+31 515 123456</cbc:Telephone>"
        "<cbc:ElectronicMail>kantoor@jansendakwerken.example</cbc:ElectronicMail></cac:Contact></cac:Party></cac:AccountingSupplierParty>"
        "<cac:AccountingCustomerParty><cac:Party><cac:PartyName><cbc:Name>Klant %4 B.V.</cbc:Name></cac:PartyName>"
        "<cac:Contact><cbc:ElectronicMail>klant%4@klanten.example</cbc:ElectronicMail></cac:Contact></cac:Party></cac:AccountingCustomerParty>"
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

/// A user with an empty home who has a folder of invoices and does what the screen says. Counts what he does.
class NewUser {
public:
    NewUser()
    {
        test::WindowUnderTest::scratch(); // Empties what an earlier run left: settings, state, data.
        const QString home = test::WindowUnderTest::scratch();
        m_folder = home + u"/invoices"_s;
        for (const QString& part : {u"/invoices"_s, u"/data"_s, u"/state"_s, u"/config"_s, u"/cache"_s})
            QDir(home + part).removeRecursively();
        QDir().mkpath(m_folder);
        QCoreApplication::setApplicationName(u"Tegoed"_s);
        QCoreApplication::setOrganizationName(u"Tegoed"_s);
        desktop::Arguments arguments;
        arguments.language = u"nl"_s;
        arguments.light = true;
        m_program = std::make_unique<desktop::DesktopProgram>(arguments);
        for (int i = 1; i <= kInvoices; ++i) {
            QFile file(m_folder + u"/invoice-%1.xml"_s.arg(i));
            if (file.open(QIODevice::WriteOnly))
                file.write(invoice(i, m_program->clock().today().plusDays(-10 * i)));
        }
        m_isStarted = m_program->start() && QTest::qWaitForWindowExposed(&window());
        qApp->installEventFilter(&m_counter);
    }
    ~NewUser() { qApp->removeEventFilter(&m_counter); }

    bool isStarted() const { return m_isStarted; }
    ui::MainWindow& window() { return m_program->window(); }
    ui::AppContext& context() { return *window().context(); }
    int clicks() const { return m_clicks; }
    int keys() const { return m_counter.keys; }

    bool click(QPushButton* button)
    {
        if (!button || !button->isVisible() || !button->isEnabled())
            return false;
        ++m_clicks;
        QTest::mouseClick(button, Qt::LeftButton);
        return true;
    }
    bool click(const char* name) { return click(visible<QPushButton>(window(), name)); }
    void doubleClick(QWidget* widget, const QPoint& at)
    {
        m_clicks += 2;
        QTest::mouseClick(widget, Qt::LeftButton, {}, at);
        QTest::mouseDClick(widget, Qt::LeftButton, {}, at);
    }

    /// Three clicks and a drop: the folder is in the book.
    void importFolder()
    {
        QVERIFY(click("firstRun.next"));
        auto* firstRun = window().findChild<QWidget*>(u"firstRun"_s);
        QVERIFY(firstRun && firstRun->isVisible());
        QMimeData files;
        files.setUrls({QUrl::fromLocalFile(m_folder)});
        QDragEnterEvent enter(firstRun->rect().center(), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(firstRun, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(firstRun->rect().center(), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(firstRun, &drop);

        QTRY_VERIFY_WITH_TIMEOUT(window().context() != nullptr, 10'000);
        QTRY_VERIFY_WITH_TIMEOUT(visible<QPushButton>(window(), "importCheck.accept") != nullptr, 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(!context().jobs().isBusy(), 20'000);
        auto* company = window().findChild<QWidget*>(u"importCheck.company"_s);
        QVERIFY(company && company->isVisible());
        QVERIFY(click(company->findChild<QPushButton*>()));
        QTRY_VERIFY_WITH_TIMEOUT(!company->isVisible() && !context().jobs().isBusy(), 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(visible<QPushButton>(window(), "importCheck.accept") != nullptr, 20'000);
        QVERIFY(click("importCheck.accept"));
        QTRY_VERIFY_WITH_TIMEOUT(visible<QPushButton>(window(), "importResult.aging") != nullptr, 20'000);
    }

private:
    QString m_folder;
    std::unique_ptr<desktop::DesktopProgram> m_program;
    Counter m_counter;
    int m_clicks = 0;
    bool m_isStarted = false;
};

/// A mail program that writes down what it was given, one argument a line.
class StandInMailProgram {
public:
    StandInMailProgram()
    {
        const QString folder = test::WindowUnderTest::scratch() + u"/bin"_s;
        QDir().mkpath(folder);
        m_given = folder + u"/given.txt"_s;
        QFile::remove(m_given);
        QFile program(folder + u"/xdg-email"_s);
        if (program.open(QIODevice::WriteOnly | QIODevice::Truncate))
            program.write("#!/bin/sh\nfor a in \"$@\"; do printf '%s\\n' \"$a\" >> '" + QFile::encodeName(m_given) + ".part'; done\nmv '"
                          + QFile::encodeName(m_given) + ".part' '" + QFile::encodeName(m_given) + "'\n");
        program.close();
        program.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        m_path = qgetenv("PATH");
        qputenv("PATH", QFile::encodeName(folder) + ':' + m_path);
    }
    ~StandInMailProgram() { qputenv("PATH", m_path); }

    bool wasOpened() const { return QFile::exists(m_given); }
    QString given() const
    {
        QFile file(m_given);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

private:
    QString m_given;
    QByteArray m_path;
};

class TestFirstMinutes final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void fromAnEmptyHomeToTheAging();
    void fromAnEmptyHomeToTheFirstReminder();
};

void TestFirstMinutes::fromAnEmptyHomeToTheAging()
{
    NewUser user;
    QVERIFY(user.isStarted());
    QVERIFY(!user.window().context());
    user.importFolder();
    QVERIFY(user.click("importResult.aging"));
    QTRY_COMPARE_WITH_TIMEOUT(user.window().currentPageId(), u"aging"_s, 10'000);

    const BookInfo info = BookQueries(user.context().database()).info();
    QCOMPARE(info.invoices, kInvoices);
    QCOMPARE(info.company.name, u"Jansen Dakwerken B.V."_s);
    QVERIFY(info.company.isConfirmed);
    QCOMPARE(info.company.iban, u"NL91ABNA0417164300"_s);
    QCOMPARE(info.open.size(), std::size_t(1));
    QCOMPARE(info.open.front().minorUnits(), std::int64_t(kInvoices) * 10'000);
    QVERIFY2(user.clicks() <= 4, qPrintable(QString::number(user.clicks())));
    QCOMPARE(user.keys(), 0);
    qInfo().noquote() << u"from an empty home to the aging: %1 clicks, %2 typed fields"_s.arg(user.clicks()).arg(user.keys());
}

void TestFirstMinutes::fromAnEmptyHomeToTheFirstReminder()
{
#if !defined(Q_OS_LINUX)
    QSKIP("not run: the stand-in for the mail program is xdg-email");
#endif
    NewUser user;
    const StandInMailProgram mail;
    QVERIFY(user.isStarted());
    user.importFolder();
    QVERIFY(user.click("importResult.debtors"));
    auto* list = visible<QTableView>(user.window(), "debtorList.table");
    QVERIFY(list && list->model()->rowCount() == 10);
    user.doubleClick(list->viewport(), list->visualRect(list->model()->index(0, 0)).center());
    auto* name = visible<QLabel>(user.window(), "debtorDetail.name");
    QVERIFY(name);
    const auto named = [&](const QString& text) {
        for (auto* button : user.window().findChildren<QPushButton*>()) {
            if (button->isVisible() && button->text().remove(u'&') == text)
                return button;
        }
        return static_cast<QPushButton*>(nullptr);
    };
    QVERIFY(user.click(named(u"Stuur"_s)));
    const auto said = [] { // Instead of the mail program: what kept it here.
        QStringList texts;
        for (QWidget* window : QApplication::topLevelWidgets()) {
            for (auto* label : window->findChildren<QLabel*>()) {
                if (label->isVisible() && (label->objectName().startsWith(u"checks."_s) || label->objectName() == u"strip.text"))
                    texts << label->text();
            }
        }
        return texts.join(u'\n');
    };
    QTRY_VERIFY2_WITH_TIMEOUT(mail.wasOpened(), qPrintable(said()), 20'000);

    const QString given = mail.given();
    const QString number = name->text().section(u' ', 1, 1);
    QVERIFY2(given.contains(u"mailto:klant%1@klanten.example"_s.arg(number)), qPrintable(given));
    QVERIFY2(given.contains(u"--subject"_s) && given.contains(u"Jansen Dakwerken"_s), qPrintable(given));
    QVERIFY2(given.contains(u"€"_s) && given.contains(u"NL91"_s), qPrintable(given)); // What is owed, and where to.
    QVERIFY2(user.clicks() <= 7, qPrintable(QString::number(user.clicks())));
    QCOMPARE(user.keys(), 0);
    qInfo().noquote() << u"from an empty home to the first reminder: %1 clicks, %2 typed fields"_s.arg(user.clicks()).arg(user.keys());

    // What is known of it: it was opened. Only the user knows whether it was sent.
    QTRY_VERIFY_WITH_TIMEOUT(named(u"Ja, verzonden"_s) != nullptr, 20'000);
    const OutboxQueries outbox(user.context().database());
    QCOMPARE(outbox.list(OutboxBox::ToConfirm).size(), std::size_t(1));
    QVERIFY(user.click(named(u"Ja, verzonden"_s)));
    QCOMPARE(outbox.list(OutboxBox::Sent).size(), std::size_t(1));
    QVERIFY(!named(u"Ja, verzonden"_s));
}

QTEST_MAIN(TestFirstMinutes)
#include "test_first_minutes.moc"
