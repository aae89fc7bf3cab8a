// From an empty home to the aging on screen, and to the first reminder in the own mail program: a new user drops a folder of
// invoices. Every click and key is counted.
#include "core/storage/queries/book_queries.h"
#include "core/storage/queries/outbox_queries.h"
#include "tests/messaging/python_server.h"
#include "tests/ui/outbox/outbox_window.h"
#include "tests/ui/shell/window_under_test.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QLabel>
#include <QLineEdit>
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
    int typedFields() const { return m_typedFields; }

    /// Into the field that has the focus, as a person types: nothing is aimed at.
    bool type(const QString& field, const QString& text)
    {
        QWidget* focused = QApplication::focusWidget();
        if (!focused || focused->objectName() != field)
            return false;
        ++m_typedFields;
        QTest::keyClicks(focused, text);
        return true;
    }

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
    int m_typedFields = 0;
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

QPushButton* named(NewUser& user, const QString& text)
{
    for (auto* button : user.window().findChildren<QPushButton*>()) {
        if (button->isVisible() && button->text().remove(u'&') == text)
            return button;
    }
    return nullptr;
}

/// Instead of a message that left: what kept it here.
QString said()
{
    QStringList texts;
    for (QWidget* window : QApplication::topLevelWidgets()) {
        for (auto* label : window->findChildren<QLabel*>()) {
            if (label->isVisible() && (label->objectName().startsWith(u"checks."_s) || label->objectName() == u"strip.text"))
                texts << label->text();
        }
    }
    return texts.join(u'\n');
}

class TestFirstMinutes final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void fromAnEmptyHomeToTheAging();
    void fromAnEmptyHomeToTheFirstReminder();
    void fromAnEmptyHomeToTheFirstReminderByOwnServer();
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
    QVERIFY(user.click(named(user, u"Stuur"_s)));
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
    QTRY_VERIFY_WITH_TIMEOUT(named(user, u"Ja, verzonden"_s) != nullptr, 20'000);
    const OutboxQueries outbox(user.context().database());
    QCOMPARE(outbox.list(OutboxBox::ToConfirm).size(), std::size_t(1));
    QVERIFY(user.click(named(user, u"Ja, verzonden"_s)));
    QCOMPARE(outbox.list(OutboxBox::Sent).size(), std::size_t(1));
    QVERIFY(!named(user, u"Ja, verzonden"_s));
}

/// The program itself hands the message in at the user's mail server: an address and a password are all that is typed. DNS is the
/// only thing that does not happen: where the server of the address is, this test says.
void TestFirstMinutes::fromAnEmptyHomeToTheFirstReminderByOwnServer()
{
    const QString address = u"kantoor@jansendakwerken.example"_s, password = u"s3cret-Canary"_s;
    const test::PythonServer server(u"scripted_smtp"_s, {{u"tls"_s, u"none"_s}, {u"ehlo"_s, QJsonArray{u"AUTH PLAIN LOGIN"_s, u"SIZE 10000000"_s}},
                                                         {u"user"_s, address}, {u"password"_s, password}, {u"answers"_s, QJsonObject()}});
    if (server.port() == 0)
        QSKIP("not run: no Python for the scripted mail server");
    test::ServicesUnderTest services;
    services.server.emplace();
    services.server->source = FoundMailServer::Source::ServiceRecord;
    services.server->server.host = u"127.0.0.1"_s;
    services.server->server.port = server.port();
    services.server->server.security = MailSecurity::PlainOnLoopback;
    desktop::setMessageServices(&services);
    struct Restore {
        ~Restore() { desktop::setMessageServices(nullptr); }
    } restore;
    NewUser user;
    QVERIFY(user.isStarted());
    user.importFolder();

    auto* offer = visible<QWidget>(user.window(), "importResult.mail");
    QVERIFY(offer);
    QVERIFY(user.click(offer->findChild<QPushButton*>()));
    QTRY_VERIFY(visible<QDialog>(user.window(), "mailAccount"));
    auto& dialog = *visible<QDialog>(user.window(), "mailAccount");
    QTRY_VERIFY(QApplication::focusWidget() == dialog.findChild<QWidget*>(u"account.address"_s));
    QVERIFY(user.type(u"account.address"_s, address));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QVERIFY(user.type(u"account.password"_s, password));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(server.logged(u"accepted"_s).size(), 1, 30'000); // The message that tries the account out.
    QTRY_VERIFY_WITH_TIMEOUT(!user.context().jobs().isBusy(), 20'000);
    QVERIFY(user.click(dialog.findChild<QPushButton*>(u"account.save"_s)));
    QTRY_VERIFY_WITH_TIMEOUT(!visible<QDialog>(user.window(), "mailAccount"), 20'000);
    QVERIFY(!offer->isVisible()); // Done: nothing to offer any more.

    QVERIFY(user.click("importResult.debtors"));
    auto* list = visible<QTableView>(user.window(), "debtorList.table");
    QVERIFY(list);
    user.doubleClick(list->viewport(), list->visualRect(list->model()->index(0, 0)).center());
    auto* name = visible<QLabel>(user.window(), "debtorDetail.name");
    QVERIFY(name);
    const QString number = name->text().section(u' ', 1, 1);
    QVERIFY(user.click(named(user, u"Stuur"_s)));
    // It waits half a minute, so that it can be taken back; then it leaves by itself.
    QTRY_VERIFY2_WITH_TIMEOUT(server.logged(u"accepted"_s).size() == 2, qPrintable(said()), 90'000);
    const QJsonObject accepted = server.logged(u"accepted"_s).last();
    QCOMPARE(accepted[u"to"_s].toArray(), QJsonArray{u"klant%1@klanten.example"_s.arg(number)});
    const QByteArray bytes = QByteArray::fromBase64(accepted[u"accepted"_s].toString().toLatin1());
    QVERIFY2(bytes.contains(QByteArray("From: \"Jansen Dakwerken B.V.\" <" + address.toLatin1() + '>')), bytes.left(1'000).constData());
    QVERIFY2(bytes.contains("Content-Type: image/png"), bytes.constData()); // To pay by: the code for the banking app.
    QVERIFY2(user.clicks() <= 9, qPrintable(QString::number(user.clicks())));
    QCOMPARE(user.typedFields(), 2);
    qInfo().noquote() << u"from an empty home to the first reminder by the own server: %1 clicks, %2 typed fields"_s.arg(user.clicks()).arg(user.typedFields());
    const OutboxQueries outbox(user.context().database());
    QTRY_COMPARE_WITH_TIMEOUT(outbox.list(OutboxBox::Sent).size(), std::size_t(1), 20'000);
}

QTEST_MAIN(TestFirstMinutes)
#include "test_first_minutes.moc"
