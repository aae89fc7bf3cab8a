#include "ui/screens/accounts/mail_account_dialog.h"

#include "core/domain/party/party.h"
#include "core/messaging/mail/mail_account_check.h"
#include "core/messaging/mail/mail_message.h"
#include "core/storage/queries/book_queries.h"
#include "core/usecases/messages/accounts.h"
#include "ui/presentation/error_text.h"
#include "ui/screens/accounts/account_test_view.h"
#include "ui/screens/accounts/account_words.h"
#include "ui/screens/accounts/message_services.h"
#include "ui/screens/accounts/secret_place.h"
#include "ui/shell/app_context.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/inline_strip.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {
namespace {

enum ServerLabel { Host, Port, Security, SignIn, User, ReplyTo };

/// To ourselves, so that one sees it arrive.
Result<FrozenMessage> testMessage(const QString& id, const QString& name, const QString& address, const QDateTime& now, const QString& subject,
                                  const QString& text)
{
    MailMessage mail;
    mail.id = id;
    mail.date = now;
    mail.from = {name, address};
    mail.to = {name, address};
    mail.subject = subject;
    mail.text = text;
    const auto bytes = mailBytes(mail);
    if (!bytes)
        return bytes.error();
    return FrozenMessage{*bytes, mail.id, address, address, {}};
}

} // namespace

MailAccountDialog::MailAccountDialog(AppContext& context, AccountId account, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_stop(std::make_shared<std::atomic<bool>>(false))
    , m_nameLabel(new QLabel(this))
    , m_addressLabel(new QLabel(this))
    , m_passwordLabel(new QLabel(this))
    , m_name(new QLineEdit(this))
    , m_address(new QLineEdit(this))
    , m_password(new QLineEdit(this))
    , m_keep(new QCheckBox(this))
    , m_found(new QLabel(this))
    , m_hint(new QLabel(this))
    , m_myself(new QToolButton(this))
    , m_serverFields(new QWidget(this))
    , m_host(new QLineEdit(this))
    , m_user(new QLineEdit(this))
    , m_replyTo(new QLineEdit(this))
    , m_port(new QSpinBox(this))
    , m_security(new QComboBox(this))
    , m_signIn(new QComboBox(this))
    , m_selfCopy(new QCheckBox(this))
    , m_default(new QCheckBox(this))
    , m_test(new AccountTestView(this))
    , m_strip(new InlineStrip(this))
    , m_save(new QPushButton(this))
    , m_again(new QPushButton(this))
    , m_cancel(new QPushButton(this))
{
    setObjectName(u"mailAccount"_s);
    build();
    const BookInfo info = BookQueries(context.database()).info();
    m_name->setText(info.company.name);
    m_default->setChecked(true);
    if (account.isValid())
        m_account = AccountStore(context.database()).find(account);
    m_secretKey = m_account && !m_account->data.secretKey.isEmpty() ? m_account->data.secretKey : newSecretKey(context.session(), AccountData::Kind::Smtp);
    if (m_account)
        showAccount(*m_account);
    retranslate();
    m_address->setFocus();
}

MailAccountDialog::~MailAccountDialog()
{
    *m_stop = true; // A test that runs has nobody to tell any more.
    for (QObject* field : findChildren<QObject*>())
        field->disconnect(this); // A field that loses the focus at its end says so.
}

void MailAccountDialog::build()
{
    m_name->setObjectName(u"account.name"_s);
    m_address->setObjectName(u"account.address"_s);
    m_password->setObjectName(u"account.password"_s);
    m_password->setEchoMode(QLineEdit::Password);
    m_keep->setObjectName(u"account.keep"_s);
    m_keep->setChecked(true);
    m_found->setObjectName(u"account.found"_s);
    m_found->setWordWrap(true);
    m_hint->setObjectName(u"account.hint"_s);
    m_hint->setWordWrap(true);
    m_myself->setObjectName(u"account.myself"_s);
    m_myself->setCheckable(true);
    m_myself->setAutoRaise(true);
    m_save->setObjectName(u"account.save"_s);
    m_again->setObjectName(u"account.testAgain"_s);
    m_cancel->setObjectName(u"account.cancel"_s);
    makePrimary(*m_save);
    m_save->setAutoDefault(false);
    m_again->setAutoDefault(false);
    m_cancel->setAutoDefault(false); // Enter in the password starts the test and closes nothing.
    buildServerFields();
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(gap(2));
    form->setVerticalSpacing(gap());
    form->addRow(m_nameLabel, m_name);
    form->addRow(m_addressLabel, m_address);
    form->addRow(m_passwordLabel, m_password);
    form->addRow(QString(), m_keep);
    m_nameLabel->setBuddy(m_name);
    m_addressLabel->setBuddy(m_address);
    m_passwordLabel->setBuddy(m_password);
    auto* foundRow = new QHBoxLayout;
    foundRow->addWidget(m_found, 1);
    foundRow->addWidget(m_myself, 0, Qt::AlignTop);
    auto* line = new QFrame(this);
    line->setFrameShape(QFrame::HLine);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(gap());
    buttons->addWidget(m_again);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_save);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(gap(3), gap(2), gap(3), gap(2));
    column->setSpacing(gap());
    column->addLayout(form);
    column->addLayout(foundRow);
    column->addWidget(m_hint);
    column->addWidget(m_serverFields);
    column->addWidget(line);
    column->addWidget(m_test);
    column->addStretch();
    column->addWidget(m_strip);
    column->addLayout(buttons);
    m_hint->hide();
    m_serverFields->hide();
    setMinimumWidth(fontMetrics().averageCharWidth() * 80);
    connect(m_myself, &QToolButton::toggled, m_serverFields, &QWidget::setVisible);
    connect(m_address, &QLineEdit::editingFinished, this, &MailAccountDialog::findServer);
    connect(m_password, &QLineEdit::editingFinished, this, [this] {
        if (!m_password->text().isEmpty() && m_password->isModified() && !m_isForeign) {
            m_password->setModified(false);
            startTest();
        }
    });
    connect(m_again, &QPushButton::clicked, this, &MailAccountDialog::startTest);
    connect(m_save, &QPushButton::clicked, this, &MailAccountDialog::submit);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
}

void MailAccountDialog::buildServerFields()
{
    m_host->setObjectName(u"account.host"_s);
    m_port->setObjectName(u"account.port"_s);
    m_port->setRange(1, 65'535);
    m_port->setValue(465);
    m_security->setObjectName(u"account.security"_s);
    m_signIn->setObjectName(u"account.signIn"_s);
    m_user->setObjectName(u"account.user"_s);
    m_replyTo->setObjectName(u"account.replyTo"_s);
    for (const MailSecurity security : {MailSecurity::Tls, MailSecurity::StartTls, MailSecurity::PlainOnLoopback})
        m_security->addItem(QString(), static_cast<int>(security));
    for (const MailSignIn way : {MailSignIn::Password, MailSignIn::Token, MailSignIn::None})
        m_signIn->addItem(QString(), static_cast<int>(way));
    m_serverForm = new QFormLayout(m_serverFields);
    m_serverForm->setContentsMargins(0, 0, 0, 0);
    m_serverForm->setHorizontalSpacing(gap(2));
    QWidget* fields[] = {m_host, m_port, m_security, m_signIn, m_user, m_replyTo};
    for (int i = 0; i < 6; ++i) {
        m_labels[i] = new QLabel(m_serverFields);
        m_labels[i]->setBuddy(fields[i]);
        m_serverForm->addRow(m_labels[i], fields[i]);
    }
    m_serverForm->addRow(QString(), m_selfCopy);
    m_serverForm->addRow(QString(), m_default);
    connect(m_security, &QComboBox::activated, this, [this](int index) {
        m_port->setValue(index == 0 ? 465 : index == 1 ? 587 : 25);
    });
}

void MailAccountDialog::showAccount(const StoredAccount& account)
{
    m_name->setText(account.data.settings.value(u"sender_name"_s).toString());
    m_address->setText(account.data.sender);
    m_foundFor = account.data.sender;
    m_replyTo->setText(account.data.settings.value(u"reply_to"_s).toString());
    m_selfCopy->setChecked(account.data.settings.value(u"self_copy"_s).toBool());
    m_default->setChecked(account.data.isDefault);
    showServer(mailServerOfSettings(account.data.settings, account.data.sender));
}

void MailAccountDialog::findServer()
{
    const QString address = m_address->text().trimmed();
    if (address.isEmpty() || address == m_foundFor)
        return;
    m_foundFor = address;
    m_test->clear();
    if (!isValidEmail(address)) {
        say({Error::Code::InvalidEmail, {address}, {}});
        return;
    }
    m_strip->hide();
    m_found->setText(tr("Looking for the server of %1…").arg(address.section(u'@', -1)));
    MessageServices& services = MessageServices::of(m_context);
    m_context.runJob(
        tr("Looking for the mail server"), [&services, address](BookSession&, Progress&) { return services.findServer(address); }, this,
        [this, address](const Result<FoundMailServer>& found) {
            if (address == m_foundFor)
                showFound(found);
        });
}

void MailAccountDialog::showFound(const Result<FoundMailServer>& found)
{
    m_isForeign = false;
    m_hint->hide();
    if (!found) {
        m_found->setText(tr("No server was found for this address. Your provider’s help pages name it: “outgoing mail”, “SMTP”."));
        m_myself->setChecked(true);
        return;
    }
    m_found->setText(foundServerText(*found));
    QString hint = providerHintText(found->hint, found->providerName);
    if (found->isForeignHost) {
        m_isForeign = true;
        hint = tr("The settings of %1 lead to %2. Go on only if that is your mail provider.").arg(m_foundFor.section(u'@', -1), found->server.host);
    }
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    if (!found->server.host.isEmpty())
        showServer(found->server);
    if (!m_password->text().isEmpty() && !m_isForeign)
        startTest();
}

void MailAccountDialog::showServer(const MailServer& server)
{
    m_host->setText(server.host);
    m_port->setValue(server.port);
    m_security->setCurrentIndex(m_security->findData(static_cast<int>(server.security)));
    m_signIn->setCurrentIndex(m_signIn->findData(static_cast<int>(server.signIn)));
    m_user->setText(server.userName.isEmpty() ? m_address->text().trimmed() : server.userName);
    if (m_account)
        m_found->setText(serverText(server));
}

MailServer MailAccountDialog::server() const
{
    MailServer server;
    server.host = m_host->text().trimmed();
    server.port = m_port->value();
    server.security = static_cast<MailSecurity>(m_security->currentData().toInt());
    server.signIn = static_cast<MailSignIn>(m_signIn->currentData().toInt());
    server.userName = m_user->text().trimmed().isEmpty() ? m_address->text().trimmed() : m_user->text().trimmed();
    if (m_account)
        server.caFile = m_account->data.settings.value(u"ca_file"_s).toString();
    return server;
}

void MailAccountDialog::startTest()
{
    if (server().host.isEmpty()) {
        findServer();
        return;
    }
    *m_stop = true;
    m_stop = std::make_shared<std::atomic<bool>>(false);
    m_test->begin();
    m_again->setEnabled(false);
    runTest(server(), SecretText(m_password->text()));
}

void MailAccountDialog::runTest(const MailServer& server, const SecretText& secret)
{
    MessageServices& services = MessageServices::of(m_context);
    const auto message = testMessage(m_context.session().random.uuid(), m_name->text().trimmed(), m_address->text().trimmed(),
                                     QDateTime::fromString(m_context.session().clock.nowUtc(), Qt::ISODateWithMs), tr("Test of Tegoed"),
                                     tr("This message shows that Tegoed can send by this account. You can delete it."));
    if (!message) {
        m_test->clear();
        m_again->setEnabled(true);
        say(message.error());
        return;
    }
    const bool isStored = secret.isEmpty() && m_account.has_value();
    m_context.runJob(
        tr("Trying the mail account out"),
        [&context = m_context, view = QPointer<AccountTestView>(m_test), &services, server, secret, isStored, key = m_secretKey, message = *message,
         stop = m_stop](BookSession&, Progress&) -> Result<Done> {
            SecretText used = secret;
            if (isStored) {
                auto read = services.readSecret(key);
                if (!read)
                    return read.error();
                used = std::move(read).value();
            }
            const auto settle = [&context, view, stop](const MailCheckStep& step) {
                const auto show = [view, step, stop] {
                    if (view && !*stop) // The dialog may have gone, or ask something newer.
                        view->settle(step);
                };
                QMetaObject::invokeMethod(&context, show, Qt::QueuedConnection);
            };
            checkMailAccount(server, used, message, settle, services.testTimeouts(), [stop] { return stop->load(); });
            return Done{};
        },
        this, [this](const Result<Done>& done) {
            m_again->setEnabled(true);
            if (!done) {
                m_test->clear();
                say(done.error());
            }
        });
}

void MailAccountDialog::submit()
{
    const QString address = m_address->text().trimmed();
    if (!isValidEmail(address)) {
        say({Error::Code::InvalidEmail, {address}, {}});
        m_address->setFocus();
        return;
    }
    if (server().host.isEmpty()) {
        m_strip->say(Tone::Bad, tr("Fill in the server for outgoing mail, for example smtp.example.com."));
        m_myself->setChecked(true);
        m_host->setFocus();
        return;
    }
    if (m_password->text().isEmpty()) {
        keep(); // A relay without a password, or the one that is kept already.
        return;
    }
    m_save->setEnabled(false);
    keepSecret(m_context, this, m_secretKey, SecretText(m_password->text()), m_keep->isChecked(), [this](SecretStore::Kind where) {
        m_save->setEnabled(true);
        const QString said = secretKindText(where);
        if (where != SecretStore::Kind::Keychain)
            m_context.showMessage(said, Tone::Info);
        keep();
    });
}

void MailAccountDialog::keep()
{
    AccountData wanted;
    wanted.kind = AccountData::Kind::Smtp;
    wanted.name = m_address->text().trimmed();
    wanted.sender = wanted.name;
    wanted.settings = mailSettings(server());
    wanted.settings.insert(u"sender_name"_s, m_name->text().trimmed());
    if (!m_replyTo->text().trimmed().isEmpty())
        wanted.settings.insert(u"reply_to"_s, m_replyTo->text().trimmed());
    if (m_selfCopy->isChecked())
        wanted.settings.insert(u"self_copy"_s, true);
    wanted.secretKey = server().signIn == MailSignIn::None ? QString() : m_secretKey;
    wanted.isDefault = m_default->isChecked();
    BookSession& session = m_context.session();
    AccountId id = m_account ? m_account->id : AccountId{};
    if (m_account) {
        if (const auto done = editAccount(session, id, m_account->version, wanted); !done)
            return say(done.error());
    } else {
        const auto added = addAccount(session, wanted);
        if (!added)
            return say(added.error());
        id = *added;
    }
    if (const QString outcome = m_test->outcome(); !outcome.isEmpty()) {
        if (const auto done = recordAccountTest(session, id, outcome); !done)
            return say(done.error());
    }
    accept();
}

void MailAccountDialog::say(const Error& error)
{
    m_strip->say(Tone::Bad, errorText(error));
}

void MailAccountDialog::retranslate()
{
    setWindowTitle(m_account ? tr("Mail account") : tr("Add mail account"));
    m_nameLabel->setText(tr("Your &name"));
    m_addressLabel->setText(tr("&E-mail address"));
    m_passwordLabel->setText(tr("&Password"));
    m_password->setPlaceholderText(m_account ? tr("as it is") : QString());
    m_keep->setText(tr("&Keep in the keychain of this system"));
    m_myself->setText(tr("Set up myself"));
    m_labels[Host]->setText(tr("Server for outgoing mail"));
    m_labels[Port]->setText(tr("Port"));
    m_labels[Security]->setText(tr("Security"));
    m_labels[SignIn]->setText(tr("Sign in with"));
    m_labels[User]->setText(tr("User name"));
    m_labels[ReplyTo]->setText(tr("Answers go to"));
    for (int i = 0; i < m_security->count(); ++i)
        m_security->setItemText(i, securityText(static_cast<MailSecurity>(m_security->itemData(i).toInt())));
    m_signIn->setItemText(0, tr("password"));
    m_signIn->setItemText(1, tr("access token"));
    m_signIn->setItemText(2, tr("nothing"));
    m_selfCopy->setText(tr("A copy of each message to myself"));
    m_default->setText(tr("Use this account for new messages"));
    m_save->setText(tr("&Save"));
    m_again->setText(tr("&Test"));
    m_cancel->setText(tr("Cancel"));
    if (m_found->text().isEmpty() || m_found->text() == m_foundHint) {
        m_foundHint = tr("The server is found by your address.");
        m_found->setText(m_foundHint);
    }
}

void MailAccountDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace tegoed::ui
