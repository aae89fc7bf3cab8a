#include "tests/ui/outbox/outbox_window.h"

#include "core/documents/letter/letter_print.h"
#include "core/messaging/mail/mail_message.h"
#include "core/messaging/sms/sms_request.h"
#include "core/storage/queries/gate_queries.h"
#include "core/storage/stores/document_store.h"
#include "core/usecases/debtors.h"
#include "core/usecases/invoices.h"
#include "core/usecases/unit_of_work.h"
#include "ui/screens/outbox/outbox_sender.h"
#include "ui/shell/strip_stack.h"

#include <QDateTime>
#include <QPushButton>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::test {
namespace {

class OneTransport final : public Transport {
public:
    explicit OneTransport(ServicesUnderTest& services) : m_services(services) {}
    Outcome deliver(const FrozenMessage& message, const PointOfNoReturn& pass) override
    {
        m_services.sentOn = QThread::currentThread();
        const Outcome outcome = m_services.deliver(message, pass);
        if (outcome.kind == Outcome::Kind::Sent)
            ++m_services.delivered;
        return outcome;
    }

private:
    ServicesUnderTest& m_services;
};

class OneSource final : public TransportSource {
public:
    explicit OneSource(ServicesUnderTest& services) : m_services(services) {}
    Result<std::unique_ptr<Transport>> transportFor(const std::optional<StoredAccount>&) override
    {
        return std::unique_ptr<Transport>(std::make_unique<OneTransport>(m_services));
    }

private:
    ServicesUnderTest& m_services;
};

QString stamp(int seconds)
{
    return QDateTime::currentDateTimeUtc().addSecs(seconds).toString(Qt::ISODateWithMs);
}

QByteArray contentFor(const NewMessage& data)
{
    if (data.channel == Channel::Sms)
        return smsRequestBytes({data.recipient, data.sender, u"De Vries: graag kijken naar factuur A-1."_s, data.uuid, false});
    if (data.channel == Channel::Letter) {
        LetterPrint letter;
        letter.sender.name = u"Leeg bv"_s;
        letter.recipient = data.recipient.split(u'\n');
        letter.date = Date(2026, 11, 25);
        letter.text.subject = data.subject;
        const auto pdf = letterPdf(letter);
        return pdf ? *pdf : QByteArray();
    }
    MailMessage mail;
    mail.id = data.uuid;
    mail.date = QDateTime::currentDateTimeUtc();
    mail.from = {u"Leeg bv"_s, data.sender};
    mail.to = {data.recipientName, data.recipient};
    mail.subject = data.subject;
    mail.text = u"Geachte heer of mevrouw,\n\nOp "_s + data.subject + u" staat nog 121 euro open.\n"_s;
    mail.attachments.push_back({u"herinnering.pdf"_s, u"application/pdf"_s, "%PDF-1.4 test"});
    const auto bytes = mailBytes(mail);
    return bytes ? *bytes : QByteArray();
}

} // namespace

std::unique_ptr<TransportSource> ServicesUnderTest::transports(PracticeInbox practice, StopAsked stop)
{
    if (deliver)
        return std::make_unique<OneSource>(*this);
    return RealMessageServices::transports(std::move(practice), std::move(stop));
}

Result<FoundMailServer> ServicesUnderTest::findServer(const QString& address)
{
    if (!server)
        return Error{Error::Code::NotFound, {u"mail server"_s, address.section(u'@', -1)}, {}};
    FoundMailServer found = *server;
    if (found.server.userName.isEmpty())
        found.server.userName = address;
    return found;
}

Result<Done> ServicesUnderTest::keepSecret(SecretStore::Kind where, const QString& key, const SecretText& secret)
{
    if (where != SecretStore::Kind::Keychain)
        return RealMessageServices::keepSecret(where, key, secret);
    const std::lock_guard lock(m_mutex);
    if (!hasKeychain)
        return Error{Error::Code::ConnectionFailed, {u"keychain"_s}, {}};
    return m_keychain.write(key, secret);
}

Result<SecretText> ServicesUnderTest::readSecret(const QString& key)
{
    {
        const std::lock_guard lock(m_mutex);
        if (auto secret = m_keychain.read(key))
            return secret;
        if (!hasKeychain && !isVaultOpen())
            return Error{Error::Code::NotFound, {u"secret"_s, key}, {}};
    }
    return RealMessageServices::readSecret(key);
}

OutboxWindow::OutboxWindow(WindowUnderTest::Book book, const QString& language)
{
    desktop::setMessageServices(&m_services);
    if (book == WindowUnderTest::Book::Empty)
        QFile::remove(WindowUnderTest::scratch() + u"/empty.tegoed"_s);
    m_window = std::make_unique<WindowUnderTest>(book, language);
}

OutboxWindow::~OutboxWindow()
{
    m_window.reset();
    desktop::setMessageServices(nullptr);
}

AccountId OutboxWindow::addAccount()
{
    if (!m_account.isValid()) {
        m_account = *inOneTransaction(context().session(), [&](ChangeSet&) -> Result<AccountId> {
            return AccountStore(context().database()).insert({.kind = AccountData::Kind::Smtp, .name = u"post"_s, .sender = u"ann@firm.example"_s, .settings = {},
                                                              .secretKey = {}, .isDefault = true}, stamp(0));
        });
    }
    return m_account;
}

MessageId OutboxWindow::message(MessageState state, Channel channel, int inSeconds)
{
    const int number = ++m_count;
    BookSession& session = context().session();
    DebtorData debtor;
    debtor.name = u"Debtor %1"_s.arg(number);
    debtor.email = u"d%1@customer.example"_s.arg(number);
    debtor.address = {u"Dorpsstraat %1"_s.arg(number), u"%1 AB"_s.arg(3'600 - number), u"Utrecht"_s, u"NL"_s};
    const DebtorId id = addDebtor(session, debtor)->id;
    const Date due = context().today().plusDays(-20);
    const InvoiceId invoice = addInvoice(session, {.debtor = id, .number = u"A-%1"_s.arg(number), .kind = InvoiceKind::Invoice, .invoiceDate = due.plusDays(-30),
                                                   .dueDate = due, .dueDateComputed = false, .amount = Money(12'100, Currency::euro()), .paymentReference = {},
                                                   .description = {}, .paymentLink = {}, .orderReference = {}, .isDirectDebit = false,
                                                   .serviceFrom = std::nullopt, .serviceUntil = std::nullopt})->id;
    NewMessage data;
    data.uuid = session.random.uuid();
    data.debtor = id;
    data.stepCode = stageCode(data.stage);
    data.channel = channel;
    data.transport = channel == Channel::Letter ? TransportKind::Letter : state == MessageState::ToConfirm ? TransportKind::OwnMail : TransportKind::Smtp;
    if (data.transport == TransportKind::Smtp)
        data.account = addAccount();
    data.state = state;
    data.asked = Money(12'100, Currency::euro());
    data.sender = u"ann@firm.example"_s;
    data.recipient = channel == Channel::Letter ? postalRecipient(debtor.name, debtor.address) : debtor.email;
    data.recipientName = debtor.name;
    data.subject = u"Herinnering A-%1"_s.arg(number);
    data.preview = data.subject;
    data.plannedDay = context().today();
    data.createdAt = stamp(-60);
    data.createdBy = u"ann"_s;
    data.notBefore = stamp(inSeconds);
    data.items = {{invoice, 1, 0, data.asked, true}};
    const MessageId made = *inOneTransaction(session, [&](ChangeSet& changes) -> Result<MessageId> {
        data.contentSha256 = DocumentStore(context().database()).putBlob(contentFor(data));
        const MessageId inserted = MessageStore(context().database()).insert(data);
        if (state == MessageState::Unknown)
            Statement(context().database(), u"UPDATE message SET wire_at = ? WHERE id = ?"_s).bind(stamp(-120)).bind(inserted).run();
        changes.messages = {inserted};
        return inserted;
    });
    return made;
}

void OutboxWindow::refresh()
{
    ChangeSet changes;
    changes.everything = true;
    context().notifier().publish(changes);
    m_window->settle();
}

bool OutboxWindow::waitFor(const std::function<bool()>& done, int milliseconds)
{
    return QTest::qWaitFor(done, milliseconds);
}

QPushButton* OutboxWindow::button(const QString& name)
{
    for (auto* one : window().findChildren<QPushButton*>(name)) {
        if (one->isVisible())
            return one;
    }
    return nullptr;
}

void OutboxWindow::openBox(OutboxBox box)
{
    context().openPage(u"outbox"_s, {{u"box"_s, outboxBoxCode(box)}});
    m_window->settle();
}

void OutboxWindow::openMessage(MessageId id)
{
    context().openPage(u"outbox"_s, {{u"message"_s, static_cast<qlonglong>(id.value)}});
    m_window->settle();
}

QStringList OutboxWindow::strips()
{
    return window().strips().texts();
}

} // namespace tegoed::test
