#include "ui/screens/accounts/sms_account_dialog.h"

#include "core/messaging/sms/sms_request.h"
#include "core/usecases/messages/accounts.h"
#include "ui/presentation/error_text.h"
#include "ui/presentation/message_text.h"
#include "ui/screens/accounts/account_words.h"
#include "ui/screens/accounts/message_services.h"
#include "ui/screens/accounts/secret_place.h"
#include "ui/shell/app_context.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/inline_strip.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {
namespace {

const QString kFirstProvider = u"smstools"_s; ///< The one most used here comes first.

QString compactNumber(const QString& typed)
{
    QString number = typed;
    return number.remove(QRegularExpression(u"[\\s().-]"_s));
}

bool isInternational(const QString& number)
{
    static const QRegularExpression form(u"\\A\\+[1-9][0-9]{6,14}\\z"_s);
    return form.match(number).hasMatch();
}

} // namespace

QString smsSenderProblem(const QString& sender)
{
    static const QRegularExpression name(u"\\A[A-Za-z0-9][A-Za-z0-9 ]{0,10}\\z"_s);
    static const QRegularExpression onlyDigits(u"\\A[0-9 ]+\\z"_s);
    if (isInternational(compactNumber(sender)) || (name.match(sender).hasMatch() && !onlyDigits.match(sender).hasMatch()))
        return {};
    return SmsAccountDialog::tr("The sender is a name of at most 11 letters and digits, such as DeVries, or a number such as +31612345678.");
}

SmsAccountDialog::SmsAccountDialog(AppContext& context, AccountId account, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_providers(shippedSmsProviders())
    , m_providerLabel(new QLabel(this))
    , m_senderLabel(new QLabel(this))
    , m_senderHelp(new QLabel(this))
    , m_numberLabel(new QLabel(this))
    , m_provider(new QComboBox(this))
    , m_form(new QFormLayout)
    , m_sender(new QLineEdit(this))
    , m_number(new QLineEdit(this))
    , m_keep(new QCheckBox(this))
    , m_default(new QCheckBox(this))
    , m_strip(new InlineStrip(this))
    , m_test(new QPushButton(this))
    , m_save(new QPushButton(this))
    , m_cancel(new QPushButton(this))
{
    setObjectName(u"smsAccount"_s);
    if (account.isValid())
        m_account = AccountStore(context.database()).find(account);
    m_secretKey = m_account && !m_account->data.secretKey.isEmpty() ? m_account->data.secretKey : newSecretKey(context.session(), AccountData::Kind::Sms);
    std::stable_partition(m_providers.begin(), m_providers.end(), [](const SmsProvider& one) { return one.code == kFirstProvider; });
    m_provider->setObjectName(u"sms.provider"_s);
    for (const SmsProvider& one : m_providers)
        m_provider->addItem(one.name, one.code);
    m_sender->setObjectName(u"sms.sender"_s);
    m_number->setObjectName(u"sms.number"_s);
    m_keep->setChecked(true);
    m_default->setChecked(true);
    m_senderHelp->setWordWrap(true);
    m_keep->setObjectName(u"sms.keep"_s);
    m_default->setObjectName(u"sms.default"_s);
    m_test->setObjectName(u"sms.test"_s);
    m_save->setObjectName(u"sms.save"_s);
    m_cancel->setObjectName(u"sms.cancel"_s);
    makePrimary(*m_save);
    for (QPushButton* button : {m_test, m_save, m_cancel})
        button->setAutoDefault(false);
    m_form->setHorizontalSpacing(gap(2));
    m_form->setVerticalSpacing(gap());
    auto* numberRow = new QHBoxLayout;
    numberRow->setSpacing(gap());
    numberRow->addWidget(m_number, 1);
    numberRow->addWidget(m_test);
    m_providerLabel->setBuddy(m_provider);
    m_senderLabel->setBuddy(m_sender);
    m_numberLabel->setBuddy(m_number);
    m_form->addRow(m_providerLabel, m_provider);
    m_form->addRow(m_senderLabel, m_sender);
    m_form->addRow(QString(), m_senderHelp);
    m_form->addRow(QString(), m_keep);
    m_form->addRow(QString(), m_default);
    m_form->addRow(m_numberLabel, numberRow);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(gap());
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_save);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(gap(3), gap(2), gap(3), gap(2));
    column->setSpacing(gap());
    column->addLayout(m_form);
    column->addStretch();
    column->addWidget(m_strip);
    column->addLayout(buttons);
    m_sender->setMinimumWidth(fontMetrics().averageCharWidth() * 54); // Of the dialog it would let a long text be cut.
    connect(m_provider, &QComboBox::currentIndexChanged, this, &SmsAccountDialog::showFields);
    connect(m_test, &QPushButton::clicked, this, &SmsAccountDialog::startTest);
    connect(m_save, &QPushButton::clicked, this, &SmsAccountDialog::submit);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    if (m_account)
        m_provider->setCurrentIndex(std::max(0, m_provider->findData(m_account->data.settings.value(u"provider"_s).toString())));
    showFields();
    showAccount();
    retranslate();
}

const SmsProvider& SmsAccountDialog::provider() const
{
    return m_providers.at(static_cast<std::size_t>(std::max(0, m_provider->currentIndex())));
}

void SmsAccountDialog::showFields()
{
    for (const Field& field : m_fields)
        m_form->removeRow(field.edit);
    m_fields.clear();
    m_outcome.clear();
    int row = 1;
    for (const SmsField& field : provider().fields) {
        auto* edit = new QLineEdit(this);
        edit->setObjectName(u"sms.field."_s + field.code);
        if (field.isSecret)
            edit->setEchoMode(QLineEdit::Password);
        edit->setPlaceholderText(field.standard);
        auto* label = new QLabel(this);
        label->setBuddy(edit);
        m_form->insertRow(row++, label, edit);
        m_fields.push_back({field, label, edit});
    }
    retranslate();
}

void SmsAccountDialog::showAccount()
{
    if (!m_account)
        return;
    m_sender->setText(m_account->data.sender);
    m_default->setChecked(m_account->data.isDefault);
    const QJsonObject stored = m_account->data.settings.value(u"fields"_s).toObject();
    for (const Field& field : m_fields)
        field.edit->setText(field.field.isSecret ? QString() : stored.value(field.field.code).toString());
}

SecretText SmsAccountDialog::secret() const
{
    QJsonObject several;
    for (const Field& field : m_fields) {
        if (field.field.isSecret && !field.edit->text().isEmpty())
            several.insert(field.field.code, field.edit->text());
    }
    if (several.isEmpty())
        return {};
    return several.size() == 1 ? SecretText(several.begin().value().toString()) : SecretText(QJsonDocument(several).toJson(QJsonDocument::Compact));
}

SmsAccount SmsAccountDialog::account() const
{
    SmsAccount account;
    for (const Field& field : m_fields) {
        const QString text = field.edit->text().trimmed();
        if (field.field.isSecret)
            account.secrets.insert(field.field.code, SecretText(field.edit->text()));
        else if (!text.isEmpty())
            account.fields.insert(field.field.code, text);
    }
    return account;
}

bool SmsAccountDialog::isFilled()
{
    for (const Field& field : m_fields) {
        const bool isKept = field.field.isSecret && m_account;
        if (field.field.isRequired && field.field.standard.isEmpty() && field.edit->text().trimmed().isEmpty() && !isKept) {
            const QString place = provider().website.isEmpty() ? provider().name : provider().website;
            m_strip->say(Tone::Bad, tr("Fill in: %1. You find it at %2.").arg(smsFieldText(field.field.code), place));
            field.edit->setFocus();
            return false;
        }
    }
    if (const QString problem = smsSenderProblem(m_sender->text().trimmed()); !problem.isEmpty()) {
        m_strip->say(Tone::Bad, problem);
        m_sender->setFocus();
        return false;
    }
    m_strip->hide();
    return true;
}

void SmsAccountDialog::startTest()
{
    if (!isFilled())
        return;
    const QString number = compactNumber(m_number->text());
    if (!isInternational(number)) {
        m_strip->say(Tone::Bad, tr("Fill in your own mobile number with its country, for example +31612345678."));
        m_number->setFocus();
        return;
    }
    SmsRequest request;
    request.to = number;
    request.from = m_sender->text().trimmed();
    request.text = tr("Test of Tegoed: this account can send text messages.");
    request.reference = m_context.session().random.uuid();
    const FrozenMessage message{smsRequestBytes(request), request.reference, request.from, request.to, {}};
    m_test->setEnabled(false);
    m_strip->say(Tone::Info, tr("Sending a test message…"));
    MessageServices& services = MessageServices::of(m_context);
    const bool isStored = m_account && secret().isEmpty();
    m_context.runJob(
        tr("Trying the SMS account out"),
        [&services, message, provider = provider(), account = account(), isStored, key = m_secretKey](BookSession&, Progress&) mutable -> Result<Outcome> {
            if (isStored) {
                auto read = services.readSecret(key);
                if (!read)
                    return read.error();
                const QJsonObject several = QJsonDocument::fromJson(read->bytes()).object();
                for (auto&& [code, kept] : account.secrets.asKeyValueRange())
                    kept = several.contains(code) ? SecretText(several.value(code).toString()) : *read;
            }
            return services.smsTransport(provider, account)->deliver(message, [] { return true; });
        },
        this, [this, number](const Result<Outcome>& outcome) {
            m_test->setEnabled(true);
            if (!outcome) {
                m_strip->say(Tone::Bad, errorText(outcome.error()));
                return;
            }
            m_outcome = outcome->kind == Outcome::Kind::Sent ? u"ok"_s : outcome->reasonCode;
            if (outcome->kind == Outcome::Kind::Sent)
                m_strip->say(Tone::Good, tr("The provider took the test message for %1: look whether it arrives.").arg(number));
            else if (outcome->reply.isEmpty())
                m_strip->say(Tone::Bad, reasonText(outcome->reasonCode));
            else
                m_strip->say(Tone::Bad, QString(reasonText(outcome->reasonCode) + u' ' + tr("The provider says: %1").arg(outcome->reply)));
        });
}

void SmsAccountDialog::submit()
{
    if (!isFilled())
        return;
    if (secret().isEmpty()) {
        keep();
        return;
    }
    m_save->setEnabled(false);
    keepSecret(m_context, this, m_secretKey, secret(), m_keep->isChecked(), [this](SecretStore::Kind where) {
        m_save->setEnabled(true);
        if (where != SecretStore::Kind::Keychain)
            m_context.showMessage(secretKindText(where), Tone::Info);
        keep();
    });
}

void SmsAccountDialog::keep()
{
    AccountData wanted;
    wanted.kind = AccountData::Kind::Sms;
    wanted.name = provider().name;
    wanted.sender = m_sender->text().trimmed();
    QJsonObject fields;
    for (const Field& field : m_fields) {
        if (!field.field.isSecret && !field.edit->text().trimmed().isEmpty())
            fields.insert(field.field.code, field.edit->text().trimmed());
    }
    wanted.settings = {{u"provider"_s, provider().code}, {u"fields"_s, fields}};
    wanted.secretKey = m_secretKey;
    wanted.isDefault = m_default->isChecked();
    BookSession& session = m_context.session();
    AccountId id = m_account ? m_account->id : AccountId{};
    if (m_account) {
        if (const auto done = editAccount(session, id, m_account->version, wanted); !done) {
            m_strip->say(Tone::Bad, errorText(done.error()));
            return;
        }
    } else {
        const auto added = addAccount(session, wanted);
        if (!added) {
            m_strip->say(Tone::Bad, errorText(added.error()));
            return;
        }
        id = *added;
    }
    if (!m_outcome.isEmpty())
        static_cast<void>(recordAccountTest(session, id, m_outcome));
    accept();
}

void SmsAccountDialog::retranslate()
{
    setWindowTitle(m_account ? tr("SMS account") : tr("Add SMS account"));
    m_providerLabel->setText(tr("&Provider"));
    m_senderLabel->setText(tr("S&ender"));
    m_senderHelp->setText(tr("A name of at most 11 letters and digits, or your number. A name cannot be answered."));
    m_numberLabel->setText(tr("Test to my &number"));
    m_number->setPlaceholderText(tr("for example %1").arg(u"+31612345678"_s));
    m_keep->setText(tr("&Keep the key in the keychain of this system"));
    m_default->setText(tr("Use this account for new messages"));
    m_test->setText(tr("Send a &test"));
    m_save->setText(tr("&Save"));
    m_cancel->setText(tr("Cancel"));
    for (const Field& field : m_fields)
        field.label->setText(smsFieldText(field.field.code));
}

void SmsAccountDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace tegoed::ui
