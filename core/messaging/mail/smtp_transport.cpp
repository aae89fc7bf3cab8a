#include "core/messaging/mail/smtp_transport.h"

#include "core/domain/party/party.h"

using namespace Qt::Literals::StringLiterals;

namespace tegoed {
namespace {

using Kind = Outcome::Kind;
using Phase = Outcome::Phase;

bool hasOnlyWholeLines(const QByteArray& bytes)
{
    if (!bytes.endsWith("\r\n"))
        return false;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        if ((bytes[i] == '\r' && bytes[i + 1] != '\n') || (bytes[i] == '\n' && (i == 0 || bytes[i - 1] != '\r')) || bytes[i] == '\0')
            return false;
    }
    return true;
}

Outcome unfit(const QString& reason)
{
    Outcome outcome;
    outcome.kind = Kind::FailedPermanent;
    outcome.reasonCode = reason;
    return outcome;
}

/// A line of a server that is about to hang up, which it may say at any time (RFC 5321 3.8).
bool isFarewell(const QByteArray& unasked)
{
    return unasked.startsWith("421");
}

/// Refusals of the sender that say something of the account, and those of a message that is too large.
bool isAboutTheMessage(const SmtpReply& reply)
{
    return reply.code == 552 || reply.enhancedCode() == "5.3.4" || reply.enhancedCode() == "5.2.3";
}

QString reasonOf(Phase phase, const SmtpReply& reply)
{
    if (reply.code == 421)
        return u"busy"_s;
    if (reply.code == 530 || reply.code == 535 || reply.code == 538)
        return u"sign_in_needed"_s;
    if (isAboutTheMessage(reply))
        return u"too_large"_s;
    if (phase == Phase::Sender)
        return u"sender_refused"_s;
    if (phase == Phase::Recipient)
        return reply.isTemporary() ? u"recipient_deferred"_s : u"recipient_refused"_s;
    return reply.isTemporary() ? u"message_deferred"_s : u"message_refused"_s;
}

} // namespace

QByteArray dotStuffed(const QByteArray& bytes)
{
    QByteArray stuffed;
    stuffed.reserve(bytes.size() + bytes.size() / 50);
    if (bytes.startsWith('.'))
        stuffed += '.';
    qsizetype at = 0;
    for (qsizetype next; (next = bytes.indexOf("\n.", at)) >= 0; at = next + 1)
        stuffed += bytes.mid(at, next + 1 - at) + '.';
    stuffed += bytes.mid(at);
    stuffed.chop(2);
    return stuffed;
}

SmtpTransport::SmtpTransport(MailServer server, SecretText secret, MailTimeouts timeouts, StopAsked stop, BootClock clock)
    : m_server(std::move(server)), m_secret(std::move(secret)), m_timeouts(timeouts), m_stop(std::move(stop)), m_clock(std::move(clock))
{
}

SmtpTransport::~SmtpTransport() = default;

void SmtpTransport::close()
{
    if (m_connection.isOpen())
        m_connection.quit(m_timeouts.farewell);
}

Outcome SmtpTransport::signIn()
{
    close();
    m_messages = 0;
    return m_connection.open(m_server, m_secret, m_timeouts, m_stop);
}

std::optional<Outcome> SmtpTransport::connect()
{
    QByteArray unasked;
    if (m_connection.isOpen() && m_messages >= kMessagesPerConnection)
        close();
    if (m_connection.isOpen() && m_connection.peek(&unasked) == Io::Done)
        return {};
    m_connection.drop(); // The server hung up while we were idle, or says what nobody asked.
    m_messages = 0;
    const Outcome opened = m_connection.open(m_server, m_secret, m_timeouts, m_stop);
    return opened.kind == Kind::Sent ? std::nullopt : std::optional(opened);
}

Outcome SmtpTransport::brokenOff(Phase phase, Io io)
{
    Outcome outcome;
    outcome.phase = phase;
    outcome.server = m_connection.facts().server;
    outcome.kind = phase == Phase::Reply ? Kind::Unknown : Kind::FailedTemporary;
    switch (io) {
    case Io::TimedOut: outcome.reasonCode = u"timeout"_s; break;
    case Io::Stopped: outcome.reasonCode = u"cancelled"_s; break;
    case Io::OutOfStep: outcome.reasonCode = u"out_of_step"_s; break;
    case Io::Closed:
    case Io::Done: outcome.reasonCode = u"connection_lost"_s; break;
    }
    m_connection.drop();
    return outcome;
}

Outcome SmtpTransport::refused(Phase phase, const SmtpReply& reply)
{
    Outcome outcome;
    outcome.phase = phase;
    outcome.server = m_connection.facts().server;
    outcome.replyCode = reply.code;
    outcome.reply = reply.text();
    outcome.reasonCode = reasonOf(phase, reply);
    if (reply.isTemporary())
        outcome.kind = Kind::FailedTemporary;
    else if (outcome.reasonCode == u"sign_in_needed" || outcome.reasonCode == u"sender_refused")
        outcome.kind = Kind::Configuration;
    else
        outcome.kind = Kind::FailedPermanent;
    return outcome;
}

/// Anything the server says between two commands puts the answers out of step with the questions.
std::optional<Outcome> SmtpTransport::unaskedBytes(Phase phase)
{
    QByteArray unasked = m_connection.surplus();
    Io io = unasked.isEmpty() ? m_connection.peek(&unasked) : Io::OutOfStep;
    if (io == Io::Done)
        return {};
    Outcome outcome = brokenOff(phase, io);
    if (isFarewell(unasked)) {
        outcome.reasonCode = u"busy"_s;
        outcome.replyCode = 421;
    }
    return outcome;
}

/// Sends one command and reads its answer. Empty when an answer came that can be relied upon.
std::optional<Outcome> SmtpTransport::command(Phase phase, const QByteArray& line, SmtpReply* reply)
{
    if (const Io io = m_connection.send(line + "\r\n", m_timeouts.command, m_stop); io != Io::Done)
        return brokenOff(phase, io);
    if (const Io io = m_connection.receive(reply, m_timeouts.command, m_stop); io != Io::Done)
        return brokenOff(phase, io);
    if (reply->code == 421) {
        const Outcome outcome = refused(phase, *reply);
        m_connection.drop();
        return outcome;
    }
    return unaskedBytes(phase);
}

std::optional<Outcome> SmtpTransport::envelope(const FrozenMessage& message)
{
    SmtpReply reply;
    QByteArray mail = "MAIL FROM:<" + message.sender.toLatin1() + '>';
    if (m_connection.facts().sizeLimit)
        mail += " SIZE=" + QByteArray::number(message.bytes.size());
    if (auto broken = command(Phase::Sender, mail, &reply))
        return broken;
    if (!reply.isPositive())
        return reply.code < 400 ? brokenOff(Phase::Sender, Io::OutOfStep) : refused(Phase::Sender, reply);

    if (auto broken = command(Phase::Recipient, "RCPT TO:<" + message.recipient.toLatin1() + '>', &reply))
        return broken;
    if (!reply.isPositive())
        return reply.code < 400 ? brokenOff(Phase::Recipient, Io::OutOfStep) : refused(Phase::Recipient, reply);
    if (!message.selfCopy.isEmpty()) {
        // Ours to have, not the debtor's to wait for: a refusal is no reason to stop (failures C17).
        if (auto broken = command(Phase::Recipient, "RCPT TO:<" + message.selfCopy.toLatin1() + '>', &reply))
            return broken;
    }
    if (auto broken = command(Phase::Body, "DATA"_ba, &reply))
        return broken;
    if (reply.code != 354)
        return reply.code < 400 ? brokenOff(Phase::Body, Io::OutOfStep) : refused(Phase::Body, reply);
    return {};
}

Outcome SmtpTransport::finish()
{
    if (const Io io = m_connection.send("\r\n.\r\n"_ba, m_timeouts.body, {}); io != Io::Done)
        return brokenOff(Phase::Reply, io);
    SmtpReply reply;
    if (const Io io = m_connection.receive(&reply, m_timeouts.reply, m_stop); io != Io::Done)
        return brokenOff(Phase::Reply, io);
    const QByteArray surplus = m_connection.surplus();
    if (reply.code < 200 || (reply.code >= 300 && reply.code < 400) || (!surplus.isEmpty() && !isFarewell(surplus))) {
        Outcome outcome = brokenOff(Phase::Reply, Io::OutOfStep); // Two answers to one question: neither can be believed.
        outcome.replyCode = reply.code;
        outcome.reply = reply.text();
        return outcome;
    }
    ++m_messages;
    Outcome outcome;
    if (reply.isPositive()) {
        outcome.kind = Kind::Sent;
        outcome.phase = Phase::Done;
        outcome.replyCode = reply.code;
        outcome.reply = reply.text();
        outcome.server = m_connection.facts().server;
    } else {
        outcome = refused(Phase::Reply, reply);
    }
    if (!surplus.isEmpty() || reply.code == 421)
        m_connection.drop();
    return outcome;
}

void SmtpTransport::startOver()
{
    SmtpReply reply;
    if (m_connection.isOpen() && (command(Phase::Sender, "RSET"_ba, &reply) || !reply.isPositive()))
        m_connection.drop();
}

Outcome SmtpTransport::deliver(const FrozenMessage& message, const PointOfNoReturn& pass)
{
    if (!isValidEmail(message.sender) || !isValidEmail(message.recipient)
        || (!message.selfCopy.isEmpty() && !isValidEmail(message.selfCopy)))
        return unfit(u"invalid_address"_s);
    if (!hasOnlyWholeLines(message.bytes))
        return unfit(u"invalid_message"_s);
    if (auto failed = connect())
        return *failed;
    if (const auto limit = m_connection.facts().sizeLimit; limit && *limit > 0 && message.bytes.size() > *limit) {
        Outcome outcome = unfit(u"too_large"_s);
        outcome.phase = Phase::Sender;
        outcome.server = m_connection.facts().server;
        return outcome;
    }
    if (auto failed = envelope(message)) {
        startOver();
        return *failed;
    }
    if (const Io io = m_connection.send(dotStuffed(message.bytes), m_timeouts.body, m_stop); io != Io::Done)
        return brokenOff(Phase::Body, io);
    if (auto unasked = unaskedBytes(Phase::Body))
        return *unasked;

    const std::int64_t asked = m_clock();
    const bool mayGo = pass();
    const bool slept = m_clock() - asked > kLongestGap;
    const bool stopped = m_stop && m_stop();
    if (!mayGo || slept || stopped) {
        // Without the dot the server throws away what it has (RFC 5321 4.1.1.4). Whether we slept is asked last of all.
        Outcome outcome = brokenOff(Phase::PointOfNoReturn, Io::Done);
        outcome.kind = Kind::Withheld;
        outcome.reasonCode = !mayGo ? u"withheld"_s : slept ? u"machine_slept"_s : u"cancelled"_s;
        return outcome;
    }
    if (auto unasked = unaskedBytes(Phase::PointOfNoReturn))
        return *unasked;
    const Outcome outcome = finish();
    if (outcome.kind != Kind::Sent)
        startOver();
    return outcome;
}

} // namespace tegoed
