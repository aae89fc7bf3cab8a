// Setting accounts up: two typed fields, a test step by step in plain words, and a password that is nowhere but where it belongs.
#include "core/domain/message/limits.h"
#include "core/storage/queries/gate_queries.h"
#include "tests/messaging/python_server.h"
#include "tests/ui/outbox/outbox_window.h"
#include "ui/presentation/message_text.h"
#include "ui/screens/accounts/account_test_view.h"
#include "ui/screens/accounts/account_words.h"
#include "ui/screens/accounts/accounts_form.h"
#include "ui/screens/accounts/limits_form.h"
#include "ui/screens/accounts/mail_account_dialog.h"
#include "ui/screens/accounts/sms_account_dialog.h"
#include "ui/screens/settings/settings_dialog.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <QTimer>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;
using namespace tegoed;
using test::OutboxWindow;
using test::PythonServer;

namespace {

const QString kPassword = u"s3cret-Canary"_s;

QJsonObject script(const QJsonObject& answers = {})
{
    return {{u"tls"_s, u"none"_s}, {u"ehlo"_s, QJsonArray{u"AUTH PLAIN LOGIN"_s, u"SIZE 10000000"_s}}, {u"user"_s, u"ann@firm.example"_s},
            {u"password"_s, kPassword}, {u"answers"_s, answers}};
}

FoundMailServer found(const PythonServer& server)
{
    FoundMailServer result;
    result.source = FoundMailServer::Source::ServiceRecord;
    result.server.host = u"127.0.0.1"_s;
    result.server.port = server.port();
    result.server.security = MailSecurity::PlainOnLoopback;
    return result;
}

template <typename Dialog>
struct Opened {
    explicit Opened(OutboxWindow& w) : dialog(new Dialog(w.context(), {}, &w.window())) { dialog->show(); }
    ~Opened() { delete dialog; }
    QLineEdit* field(const QString& name) { return dialog->template findChild<QLineEdit*>(name); }
    void click(const QString& name) { dialog->template findChild<QPushButton*>(name)->click(); }
    QPointer<Dialog> dialog;
};

std::vector<StoredAccount> accounts(OutboxWindow& w)
{
    return AccountStore(w.context().database()).all();
}

} // namespace

class TestAccountDialogs : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void addressAndPasswordAreAllOneTypes()
    {
        PythonServer server(u"scripted_smtp"_s, script());
        if (server.port() == 0)
            QSKIP("not run: no Python for the scripted mail server");
        OutboxWindow w;
        w.services().server = found(server);
        Opened<ui::MailAccountDialog> opened(w);
        QTest::keyClicks(opened.field(u"account.address"_s), u"ann@firm.example"_s);
        QTest::keyClick(opened.field(u"account.address"_s), Qt::Key_Return);
        QTest::keyClicks(opened.field(u"account.password"_s), kPassword);
        QTest::keyClick(opened.field(u"account.password"_s), Qt::Key_Return);
        auto& steps = opened.dialog->test();
        QVERIFY2(OutboxWindow::waitFor([&] { return steps.outcome() == u"ok"_s; }), qPrintable(steps.sentences().join(u'\n')));
        QCOMPARE(steps.sentences().front(), u"Server reachable"_s);
        QCOMPARE(server.awaited(u"accepted"_s).size(), 1); // The test message, to ourselves.
        opened.click(u"account.save"_s);
        QVERIFY(OutboxWindow::waitFor([&] { return accounts(w).size() == 1; }));
        const StoredAccount account = accounts(w).front();
        QCOMPARE(account.data.sender, u"ann@firm.example"_s);
        QCOMPARE(account.testOutcome, u"ok"_s);
        QVERIFY(account.data.isDefault);
        const auto kept = w.services().readSecret(account.data.secretKey);
        QVERIFY(kept.hasValue());
        QCOMPARE(kept->bytes(), kPassword.toUtf8());
        // Nowhere else: neither in the book nor among the settings.
        w.context().settings().sync();
        for (const QString& path : {w.context().database().address().path, w.context().settings().fileName()}) {
            QFile file(path);
            if (file.open(QIODevice::ReadOnly))
                QVERIFY2(!file.readAll().contains(kPassword.toUtf8()), qPrintable(path));
        }
    }

    void aWrongPasswordIsSaidInPlainWordsAndMayBeKept()
    {
        PythonServer server(u"scripted_smtp"_s, script());
        if (server.port() == 0)
            QSKIP("not run: no Python for the scripted mail server");
        OutboxWindow w;
        w.services().server = found(server);
        Opened<ui::MailAccountDialog> opened(w);
        QTest::keyClicks(opened.field(u"account.address"_s), u"ann@firm.example"_s);
        QTest::keyClick(opened.field(u"account.address"_s), Qt::Key_Return);
        QTest::keyClicks(opened.field(u"account.password"_s), u"wrong"_s);
        QTest::keyClick(opened.field(u"account.password"_s), Qt::Key_Return);
        auto& steps = opened.dialog->test();
        QVERIFY(OutboxWindow::waitFor([&] { return !steps.outcome().isEmpty(); }));
        QCOMPARE(steps.outcome(), u"wrong_password"_s);
        const QString said = opened.dialog->findChild<QLabel*>(u"account.step2"_s)->text();
        QVERIFY2(said.contains(ui::reasonText(u"wrong_password"_s)), qPrintable(said));
        QVERIFY2(!said.contains(u"535"_s), qPrintable(said)); // That is behind the fold.
        opened.dialog->findChild<QToolButton*>(u"account.details"_s)->click();
        opened.click(u"account.copy"_s);
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"535"_s));
        QVERIFY(!QGuiApplication::clipboard()->text().contains(u"wrong "_s));
        opened.click(u"account.save"_s);
        QVERIFY(OutboxWindow::waitFor([&] { return accounts(w).size() == 1; }));
        QCOMPARE(accounts(w).front().testOutcome, u"wrong_password"_s);
    }

    void savedWithoutATestItIsMarked()
    {
        OutboxWindow w; // No server is found: one sets it up oneself.
        Opened<ui::MailAccountDialog> opened(w);
        QTest::keyClicks(opened.field(u"account.address"_s), u"ann@firm.example"_s);
        QTest::keyClick(opened.field(u"account.address"_s), Qt::Key_Return);
        QVERIFY(OutboxWindow::waitFor([&] { return opened.field(u"account.host"_s)->isVisible(); }));
        opened.field(u"account.host"_s)->setText(u"smtp.firm.example"_s);
        opened.click(u"account.save"_s);
        QVERIFY(OutboxWindow::waitFor([&] { return accounts(w).size() == 1; }));
        QCOMPARE(ui::accountStateWord(accounts(w).front()).word, u"Not tested"_s);
    }

    void withoutAKeychainThePersonIsTold()
    {
        OutboxWindow w;
        w.services().hasKeychain = false;
        Opened<ui::MailAccountDialog> opened(w);
        opened.field(u"account.address"_s)->setText(u"ann@firm.example"_s);
        opened.field(u"account.host"_s)->setText(u"smtp.firm.example"_s);
        opened.field(u"account.password"_s)->setText(kPassword);
        QTimer closer;
        bool wasAsked = false;
        connect(&closer, &QTimer::timeout, &closer, [&] {
            if (auto* question = qobject_cast<QInputDialog*>(QApplication::activeModalWidget())) {
                wasAsked = true;
                question->reject();
            }
        });
        closer.start(20);
        opened.click(u"account.save"_s);
        QVERIFY(OutboxWindow::waitFor([&] { return accounts(w).size() == 1; }));
        QVERIFY(wasAsked);
        QVERIFY2(w.strips().join(u' ').contains(u"kept until you close the program"_s), qPrintable(w.strips().join(u'\n')));
        QCOMPARE(w.services().RealMessageServices::readSecret(accounts(w).front().data.secretKey)->bytes(), kPassword.toUtf8());
    }

    void aSenderOfTextsIsANameOrANumber_data()
    {
        QTest::addColumn<QString>("sender");
        QTest::addColumn<bool>("isGood");
        QTest::newRow("a name") << u"DeVries"_s << true;
        QTest::newRow("11 signs") << u"DeVries Bv1"_s << true;
        QTest::newRow("12 signs") << u"DeVriesBv123"_s << false;
        QTest::newRow("an accent") << u"Café"_s << false;
        QTest::newRow("a number with its country") << u"+31612345678"_s << true;
        QTest::newRow("written with spaces") << u"+31 6 12345678"_s << true;
        QTest::newRow("a national number") << u"0612345678"_s << false;
        QTest::newRow("nothing") << QString() << false;
    }
    void aSenderOfTextsIsANameOrANumber()
    {
        QFETCH(QString, sender);
        QFETCH(bool, isGood);
        QCOMPARE(ui::smsSenderProblem(sender).isEmpty(), isGood);
    }

    void anSmsAccountAsksWhatItsProviderWants()
    {
        OutboxWindow w;
        Opened<ui::SmsAccountDialog> opened(w);
        QCOMPARE(opened.dialog->findChild<QComboBox*>(u"sms.provider"_s)->currentData().toString(), u"smstools"_s);
        opened.click(u"sms.save"_s);
        QVERIFY(accounts(w).empty()); // Something is missing, and it is said which.
        for (const SmsProvider& provider : shippedSmsProviders()) {
            if (provider.code != u"smstools"_s)
                continue;
            for (const SmsField& field : provider.fields) {
                QLineEdit* edit = opened.field(u"sms.field."_s + field.code);
                QVERIFY2(edit, qPrintable(field.code));
                QCOMPARE(edit->echoMode() == QLineEdit::Password, field.isSecret);
                if (field.isRequired)
                    edit->setText(u"secret-"_s + field.code);
            }
        }
        opened.field(u"sms.sender"_s)->setText(u"DeVries"_s);
        opened.click(u"sms.save"_s);
        QVERIFY(OutboxWindow::waitFor([&] { return accounts(w).size() == 1; }));
        QCOMPARE(accounts(w).front().data.settings.value(u"provider"_s).toString(), u"smstools"_s);
        QVERIFY(!QJsonDocument(accounts(w).front().data.settings).toJson().contains("secret-client"));
    }

    void limitsAreKeptAndGoBackToTheirDefaults()
    {
        OutboxWindow w;
        ui::LimitsForm form(w.context());
        auto* gap = form.findChild<QSpinBox*>(u"limits.contact_gap_days"_s);
        QVERIFY(gap);
        QCOMPARE(gap->value(), Limits{}.contactGapDays);
        gap->setValue(9);
        QVERIFY(!form.save());
        QCOMPARE(GateQueries(w.context().database()).limits().contactGapDays, 9);
        form.reset();
        QCOMPARE(GateQueries(w.context().database()).limits().contactGapDays, 9); // Until it is saved.
        QVERIFY(!form.save());
        QCOMPARE(GateQueries(w.context().database()).limits(), Limits{});
    }

    void aStoppedAccountStartsAgain()
    {
        OutboxWindow w;
        const AccountId id = w.addAccount();
        {
            Transaction transaction(w.context().database());
            AccountStore(w.context().database()).stop(id, u"wrong_password"_s, {});
            transaction.commit();
        }
        ui::AccountsForm form(w.context());
        form.show();
        QVERIFY(form.findChild<QLabel*>(u"accounts.explanation"_s)->text().contains(ui::reasonText(u"wrong_password"_s)));
        form.findChild<QPushButton*>(u"accounts.start"_s)->click();
        QVERIFY(accounts(w).front().stoppedReason.isEmpty());
        w.under().program().language().setCode(u"nl"_s);
        form.retranslate();
        QVERIFY(form.findChild<QPushButton*>(u"accounts.addMail"_s)->text().contains(u"Mailaccount"_s));
    }
};

QTEST_MAIN(TestAccountDialogs)
#include "test_account_dialogs.moc"
