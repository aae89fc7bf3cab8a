// A book that lives through a year: the use cases of the product behind one line of JSON per request (standard input), one line
// per answer (standard output). It decides nothing: what happens, on which day and what the server does is said by
// simulated_book.py, which keeps the truth and looks at the book from outside. It dies where it is told to.
//   year_book BOOK RECORD      RECORD: what the server took, one line each, written before it answers
// Requests: create, acts, work, look, send, verify. Every one may carry "die_at": n (dying.h).
#include "core/documents/print_font.h"
#include "core/storage/queries/gate_queries.h"
#include "core/storage/stores/account_store.h"
#include "core/storage/stores/debtor_store.h"
#include "core/storage/stores/message_store.h"
#include "core/domain/party/party_words.h"
#include "core/usecases/books.h"
#include "core/usecases/debtors.h"
#include "core/usecases/escalation/calls.h"
#include "core/usecases/escalation/direct_debit.h"
#include "core/usecases/escalation/holds.h"
#include "core/usecases/escalation/prepare.h"
#include "core/usecases/invoices.h"
#include "core/usecases/legal_settings.h"
#include "core/usecases/messages/dispatch.h"
#include "core/usecases/messages/last_look.h"
#include "core/usecases/messages/outbox.h"
#include "core/usecases/messages/outbox_again.h"
#include "core/usecases/payments.h"
#include "core/usecases/unit_of_work.h"
#include "tests/simulation/dying.h"

#include <QFile>
#include <QFontMetrics>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <fcntl.h>
#include <iostream>
#include <string>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using namespace tegoed;
using test::dieAtWrite;
using test::writesSince;

namespace {

/// Stands still until the next request moves it.
class ToldClock final : public Clock {
public:
    Date today() const override { return companyDay(m_now); }
    QString nowUtc() const override { return m_now; }
    void set(const QString& now) { m_now = now; }

private:
    QString m_now = u"2027-01-01T09:00:00.000Z"_s;
};

/// The other side. It notes what it takes before it answers, and sometimes the answer is lost.
class Server final : public TransportSource {
public:
    explicit Server(const QString& record) : m_record(::open(record.toLocal8Bit().constData(), O_WRONLY | O_CREAT | O_APPEND, 0600)) {}
    void set(const Clock& clock, std::uint64_t seed) { m_clock = &clock; m_dice = SeededRandom(seed); }
    void take(const QString& id, const QString& how)
    {
        const QByteArray line = (m_clock->nowUtc() + u' ' + id + u' ' + how + u'\n').toUtf8();
        TEGOED_ENSURE(::write(m_record, line.constData(), static_cast<std::size_t>(line.size())) == line.size());
    }
    Result<std::unique_ptr<Transport>> transportFor(const std::optional<StoredAccount>&) override
    {
        return std::unique_ptr<Transport>(std::make_unique<Line>(*this));
    }

private:
    class Line final : public Transport {
    public:
        explicit Line(Server& server) : m_server(server) {}
        Outcome deliver(const FrozenMessage& message, const PointOfNoReturn& pass) override
        {
            const std::uint64_t luck = m_server.m_dice.next() % 100;
            Outcome outcome;
            if (luck == 0) { // It does not feel like it now.
                outcome.kind = Outcome::Kind::FailedTemporary;
                outcome.phase = Outcome::Phase::Recipient;
                outcome.replyCode = 451;
                outcome.reasonCode = u"refused"_s;
                return outcome;
            }
            if (!pass()) {
                outcome.kind = Outcome::Kind::Withheld;
                outcome.phase = Outcome::Phase::PointOfNoReturn;
                return outcome;
            }
            if (luck != 1) // 1: the line broke before the last byte arrived; 2: after it.
                m_server.take(message.id, u"email"_s);
            outcome.kind = luck <= 2 ? Outcome::Kind::Unknown : Outcome::Kind::Sent;
            outcome.phase = luck <= 2 ? Outcome::Phase::Reply : Outcome::Phase::Done;
            outcome.replyCode = luck <= 2 ? 0 : 250;
            outcome.reasonCode = luck <= 2 ? u"timeout"_s : QString();
            return outcome;
        }

    private:
        Server& m_server;
    };

    int m_record;
    const Clock* m_clock = nullptr;
    SeededRandom m_dice{1};
};

[[noreturn]] void stop(const QString& what, const Error& error)
{
    std::fprintf(stderr, "%s: error %d %s %s\n", qPrintable(what), static_cast<int>(error.code), qPrintable(error.arguments.join(u' ')),
                 qPrintable(error.detail));
    std::exit(1);
}

template <typename T>
T must(const QString& what, Result<T> result)
{
    if (!result)
        stop(what, result.error());
    return std::move(result).value();
}

Date dayOf(const QJsonValue& value)
{
    return *Date::fromIso(value.toString());
}
Money euro(const QJsonValue& cents)
{
    return {cents.toInteger(), Currency::euro()};
}

class YearBook {
public:
    YearBook(const QString& book, const QString& record) : m_address(*BookAddress::parse(book)), m_server(record) {}

    QJsonObject answer(const QJsonObject& asked)
    {
        const QString what = asked["do"_L1].toString();
        m_clock.set(asked["now"_L1].toString());
        m_server.set(m_clock, static_cast<std::uint64_t>(asked["dice"_L1].toInteger()));
        if (what == u"create")
            return create(asked);
        if (!m_database)
            m_database = must(u"open"_s, Database::open(m_address, Database::Mode::ReadWrite));
        dieAtWrite(asked["die_at"_L1].toInt());
        QJsonObject result = what == u"acts" ? acts(asked) : what == u"work" ? work(asked) : what == u"look" ? look() : what == u"send" ? send() : verify();
        result.insert(u"writes"_s, writesSince());
        dieAtWrite(0);
        return result;
    }

private:
    BookSession session() { return {*m_database, m_clock, m_random, u"ann"_s, nullptr}; }

    QJsonObject create(const QJsonObject& asked)
    {
        NewBook book;
        book.company.name = u"De Vries Installaties"_s;
        book.company.iban = u"NL91ABNA0417164300"_s;
        book.company.email = u"administratie@devries.example"_s;
        book.company.phone = u"+31101234567"_s;
        book.company.registrationNumber = u"12345678"_s;
        book.company.address = {u"Havenkade 12"_s, u"3011 AB"_s, u"Rotterdam"_s, u"NL"_s};
        m_database = must(u"create"_s, createBook(m_address, book, m_clock, m_random));
        BookSession now = session();
        // Brakes of time: the clock stands still during a run. Each has tests of its own (usecases/messages).
        for (const QString& key : {u"per_minute"_s, u"breaker_unknown"_s, u"breaker_failures"_s, u"daily_emails"_s})
            must(key, setLimit(now, key, u"0"_s));
        LegalSettings legal;
        legal.termsAgreed = asked["agreed"_L1].toBool();
        legal.handoverParty = u"Deurwaarders Jansen, Rotterdam"_s;
        must(u"terms"_s, saveLegalSettings(now, legal));
        must(u"account"_s, inOneTransaction(now, [&](ChangeSet&) -> Result<AccountId> {
            return AccountStore(*m_database).insert({.kind = AccountData::Kind::Smtp, .name = u"post"_s, .sender = book.company.email, .settings = {},
                                                     .secretKey = {}, .isDefault = true}, m_clock.nowUtc());
        }));
        QJsonArray ids;
        for (const QJsonValue& one : asked["debtors"_L1].toArray()) {
            DebtorData debtor;
            debtor.name = one["name"_L1].toString();
            debtor.email = one["email"_L1].toString();
            debtor.kind = one["consumer"_L1].toBool() ? PartyKind::Consumer : PartyKind::Business;
            debtor.kindAssumed = false;
            const QString country = one["country"_L1].toString();
            debtor.address = {u"Kerkstraat 1"_s, country == u"NL" ? u"1234 AB"_s : u"9000"_s, u"Plaats"_s, country};
            debtor.language = one["language"_L1].toString();
            ids << static_cast<qint64>(must(u"debtor"_s, addDebtor(now, debtor)).id.value);
        }
        return {{u"debtors"_s, ids}};
    }

    /// What people do in the book, one transaction each. Told are the ids of what was made.
    QJsonObject acts(const QJsonObject& asked)
    {
        QJsonArray ids;
        for (const QJsonValue& one : asked["acts"_L1].toArray())
            ids << act(one.toObject());
        return {{u"ids"_s, ids}};
    }

    qint64 act(const QJsonObject& one)
    {
        BookSession now = session();
        const QString what = one["act"_L1].toString();
        const DebtorId debtor{one["debtor"_L1].toInteger()};
        const InvoiceId invoice{one["invoice"_L1].toInteger()};
        const auto done = [&what](const auto& result) { // Done before, by the process that died: as good.
            // … and a day nobody has to decide about any more, because it was paid.
            const bool isOver = !result && result.error().code == Error::Code::NotFound && (what == u"drop" || what == u"carry_out");
            // … and a message whose outcome was told by the process that died. What it became is read from outside.
            const bool isTold = !result && result.error().code == Error::Code::Conflict && what == u"resolve";
            if (!result && !isOver && !isTold && result.error().code != Error::Code::NothingToDo)
                stop(what, result.error());
            return qint64{0};
        };
        if (what == u"invoice") {
            const std::int64_t cents = one["cents"_L1].toInteger();
            return must(what, addInvoice(now, {.debtor = debtor, .number = one["number"_L1].toString(),
                                               .kind = cents < 0 ? InvoiceKind::CreditNote : InvoiceKind::Invoice,
                                               .invoiceDate = dayOf(one["issued"_L1]), .dueDate = dayOf(one["due"_L1]), .dueDateComputed = false,
                                               .amount = euro(one["cents"_L1]), .paymentReference = {}, .description = u"Onderhoud ketel"_s, .paymentLink = {},
                                               .orderReference = {}, .isDirectDebit = one["debit"_L1].toBool(), .serviceFrom = {}, .serviceUntil = {}}))
                .id.value;
        }
        if (what == u"pay") {
            std::vector<AllocationPart> parts;
            if (invoice.isValid())
                parts.push_back({invoice, euro(one["part"_L1])});
            return must(what, addPayment(now, {debtor, dayOf(one["day"_L1]), euro(one["cents"_L1]), one["reference"_L1].toString(), {}}, parts)).id.value;
        }
        if (what == u"allocate")
            return done(allocatePayment(now, PaymentId{one["payment"_L1].toInteger()}, {{invoice, euro(one["part"_L1])}}, {}));
        if (what == u"bank_return")
            return done(undoPayment(now, PaymentId{one["payment"_L1].toInteger()}));
        if (what == u"hold")
            return done(setHold(now, {.debtor = debtor, .invoice = invoice, .until = dayOf(one["until"_L1]), .reason = u"asked"_s}));
        if (what == u"exclude")
            return done(invoice.isValid() ? excludeInvoice(now, invoice, u"agreed"_s) : excludeDebtor(now, debtor, u"agreed"_s));
        if (what == u"debit")
            return done(setDirectDebit(now, {invoice}, one["on"_L1].toBool()));
        if (what == u"looked")
            return done(setBankLookedUntil(now, dayOf(one["day"_L1])));
        if (what == u"status") {
            const auto stored = DebtorStore(*m_database).find(debtor);
            DebtorData data = stored->data;
            data.status = *debtorStatusFromWord(one["status"_L1].toString());
            return done(editDebtor(now, debtor, stored->version, data));
        }
        const MessageId message{one["message"_L1].toInteger()};
        if (what == u"resolve")
            return done(resolveUnknown(now, message, one["sent"_L1].toBool() ? Settled::Sent : Settled::NotSent));
        if (what == u"carry_out")
            return done(carryOutAnnounced(now, message, u"done"_s));
        TEGOED_ENSURE(what == u"drop");
        return done(dropAnnounced(now, message, u"they called"_s));
    }

    /// With `notOf`: those that were not made for that day.
    std::vector<MessageId> inState(const QStringList& states, std::optional<Date> notOf = {})
    {
        std::vector<MessageId> ids;
        Statement row(*m_database, u"SELECT id FROM message WHERE state IN ('%1') AND planned_day <> ? ORDER BY id"_s.arg(states.join(u"','"_s)));
        row.bind(notOf ? notOf->dayNumber() : 0);
        while (row.next())
            ids.push_back(row.id<MessageId>(0));
        return ids;
    }

    DispatchReport dispatch()
    {
        BookSession now = session();
        if (!m_presence)
            m_presence = must(u"presence"_s, SenderPresence::announce(*m_database, m_random));
        return must(u"dispatch"_s, dispatchOutbox(now, *m_presence, m_server, {}));
    }
    QJsonObject send()
    {
        const DispatchReport report = dispatch();
        return {{u"sent"_s, report.sent}, {u"unknown"_s, report.unknown}, {u"withheld"_s, report.withheld}};
    }

    /// A morning at the desk: what was left behind, what the rules propose, the review, letters, the mail, the calls.
    QJsonObject work(const QJsonObject& asked)
    {
        BookSession now = session();
        NoProgress nobody;
        dispatch(); // As at every start: what waited, and what a process that died left.
        if (const auto missed = inState({u"missed"_s, u"withheld"_s}); !missed.empty() && asked["again"_L1].toBool()) {
            std::vector<MessageId> useless; // Paid by now, or something else in the way: the rules say what comes next.
            for (const MadeAgain::Kept& kept : must(u"again"_s, makeAgain(now, missed)).kept)
                useless.push_back(kept.id);
            if (!useless.empty())
                must(u"cancel"_s, cancelMessages(now, useless));
        }
        // What was proposed on another day and not approved is made anew: it names the days of that day.
        if (const auto old = inState({u"proposed"_s}, m_clock.today()); !old.empty())
            must(u"cancel"_s, cancelMessages(now, old));
        QSet<qint64> left;
        for (const QJsonValue& id : asked["left"_L1].toArray())
            left.insert(id.toInteger());
        const DueList list = must(u"due"_s, readDue(now, {.withExcluded = true}));
        std::vector<DueProposal> chosen;
        for (const DueProposal& proposal : list.messages) {
            if (!left.contains(proposal.debtor.value))
                chosen.push_back(proposal);
        }
        auto prepared = asked["letters"_L1].toBool() ? must(u"prepare"_s, prepareProposals(now, chosen, nobody)) : withoutLetters(chosen);
        must(u"keep"_s, keepPrepared(now, prepared, nobody));
        QJsonArray refused;
        for (const PreparedMessage& message : prepared) {
            if (!message.kept.isValid())
                refused << QJsonArray{static_cast<qint64>(message.proposal.debtor.value), message.proposal.step,
                                      message.composed && !message.composed->blocks.empty() ? message.composed->blocks.front().reason : u"error"_s};
        }
        if (const auto ready = inState({u"proposed"_s}); !ready.empty())
            must(u"approve"_s, approveMessages(now, ready, {.undoSeconds = 0, .notBefore = {}, .typedCount = static_cast<int>(ready.size())}));
        postLetters();
        for (const QJsonValue& one : asked["between"_L1].toArray()) { // While the messages wait in the outbox.
            act(one.toObject());
            m_server.take(one["reference"_L1].toString(), u"booked"_s); // So that the record has the order of both.
        }
        dispatch();
        for (const DueProposal& call : list.calls) {
            if (!left.contains(call.debtor.value))
                must(u"call"_s, recordCall(now, {call.debtor, idsOf(call.invoices), call.step, CallResult::Reached, {}, {}}));
        }
        return {{u"due"_s, told(list)}, {u"refused"_s, refused}, {u"again"_s, told(must(u"due"_s, readDue(now, {})))}};
    }

    /// As prepareProposals, without painting the letter that goes along with an e-mail: most of the time of a message.
    std::vector<PreparedMessage> withoutLetters(const std::vector<DueProposal>& proposals)
    {
        BookSession now = session();
        std::vector<PreparedMessage> messages;
        for (const DueProposal& proposal : proposals) {
            for (const Channel channel : proposal.channels) {
                ComposeRequest request = requestOf(proposal, channel);
                request.withLetter = false;
                messages.push_back({.proposal = proposal, .channel = channel, .composed = must(u"compose"_s, composeMessage(now, request)), .error = {}, .kept = {}});
            }
        }
        return messages;
    }

    /// A person puts them into an envelope and notes it afterwards; one that lies in the letterbox already is not posted again, and
    /// one that is not, but was paid since it was printed, is torn up.
    void postLetters()
    {
        BookSession now = session();
        if (const auto waiting = inState({u"to_print"_s}); !waiting.empty()) {
            if (const LastLook look = must(u"look"_s, lastLook(now, waiting)); !look.ready.empty())
                must(u"print"_s, markPrinted(now, look.ready));
        }
        for (const MessageId id : inState({u"printed"_s})) {
            const auto message = MessageStore(*m_database).find(id);
            if (companyDay(message->data.createdAt) > m_clock.today())
                continue; // The clock stands back: it was made "tomorrow".
            if (!isInLetterbox(message->data.uuid)) {
                if (!must(u"overtaken"_s, overtakenLetters(*m_database, {id}, m_clock.nowUtc())).empty()) {
                    must(u"tear up"_s, cancelMessages(now, {id}));
                    continue;
                }
                m_server.take(message->data.uuid, u"letter"_s);
            }
            must(u"post"_s, markPosted(now, {id}, m_clock.today()));
        }
    }
    bool isInLetterbox(const QString& uuid)
    {
        QFile record(QCoreApplication::arguments().at(2));
        return record.open(QIODevice::ReadOnly) && record.readAll().contains(uuid.toUtf8());
    }

    static std::vector<InvoiceId> idsOf(const std::vector<DueInvoice>& invoices)
    {
        std::vector<InvoiceId> ids;
        for (const DueInvoice& invoice : invoices)
            ids.push_back(invoice.id);
        return ids;
    }
    static QJsonArray rows(const std::vector<DueProposal>& proposals)
    {
        QJsonArray all;
        for (const DueProposal& proposal : proposals) {
            QJsonArray asked, also;
            for (const InvoiceId id : idsOf(proposal.invoices))
                asked << static_cast<qint64>(id.value);
            for (const InvoiceId id : idsOf(proposal.alsoOpen))
                also << static_cast<qint64>(id.value);
            all << QJsonObject{{u"debtor"_s, static_cast<qint64>(proposal.debtor.value)}, {u"step"_s, proposal.step}, {u"invoices"_s, asked},
                               {u"also"_s, also}, {u"asked"_s, static_cast<qint64>(proposal.asked.minorUnits())},
                               {u"notice"_s, proposal.announced ? static_cast<qint64>(proposal.announced->message.value) : 0}};
        }
        return all;
    }
    static QJsonObject told(const DueList& list)
    {
        QJsonArray excluded;
        for (const DueExcluded& one : list.excluded)
            excluded << QJsonArray{static_cast<qint64>(one.invoice.value), one.gate, one.until ? one.until->toIso() : QString()};
        return {{u"messages"_s, rows(list.messages)}, {u"calls"_s, rows(list.calls)}, {u"hand_overs"_s, rows(list.handOvers)},
                {u"announced"_s, rows(list.announced)}, {u"excluded"_s, excluded}};
    }
    QJsonObject look()
    {
        BookSession now = session();
        return told(must(u"due"_s, readDue(now, {.withExcluded = true})));
    }

    QJsonObject verify()
    {
        NoProgress nobody;
        const VerifyReport report = must(u"verify"_s, verifyBook(*m_database, nobody));
        return {{u"problems"_s, QJsonArray::fromStringList(report.problems)}, {u"events"_s, report.events}};
    }

    BookAddress m_address;
    ToldClock m_clock;
    SystemRandom m_random;
    Server m_server;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<SenderPresence> m_presence; ///< Gone before the database it speaks to.
};

} // namespace

// Until it is killed or nothing more is asked. A life begins with nothing of the one before but what is in the book.
static int live(char** argv)
{
    YearBook book(QString::fromLocal8Bit(argv[1]), QString::fromLocal8Bit(argv[2]));
    for (std::string line; std::getline(std::cin, line);) {
        const QJsonObject asked = QJsonDocument::fromJson(QByteArray::fromStdString(line)).object();
        std::cout << QJsonDocument(book.answer(asked)).toJson(QJsonDocument::Compact).toStdString() << std::endl;
    }
    return 0;
}

// Thirty times a year it dies. Its libraries and fonts are loaded once, by a parent that knows nothing of the book.
int main(int argc, char** argv)
{
    const QGuiApplication app(argc, argv); // Letters are painted.
    QCoreApplication::setApplicationName(u"tegoed"_s);
    if (argc != 3)
        return 2;
    for (const bool strong : {false, true})
        (void)QFontMetrics(printFont(95, strong)).horizontalAdvance(u"Tegoed"_s);
    for (;;) {
        const pid_t life = fork();
        if (life == 0)
            return live(argv);
        int status = 0;
        while (waitpid(life, &status, 0) < 0 && errno == EINTR) {}
        if (life < 0 || !WIFSIGNALED(status) || WTERMSIG(status) != SIGKILL)
            return life > 0 && WIFEXITED(status) ? WEXITSTATUS(status) : 1;
        std::cout << R"({"died":true})" << std::endl;
    }
}
