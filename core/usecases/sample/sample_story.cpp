#include "core/usecases/sample/sample_story.h"

#include "core/domain/message/format.h"
#include "core/domain/reference/reference.h"
#include "core/storage/stores/document_store.h"
#include "core/usecases/acts/debtor_acts.h"
#include "core/usecases/acts/invoice_acts.h"
#include "core/usecases/acts/payment_acts.h"
#include "core/usecases/sample/sample_pdf.h"
#include "core/usecases/sample/sample_people.h"

#include <algorithm>
#include <array>
#include <functional>
#include <map>

namespace tegoed::sample {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kStoryDays = 730;
constexpr int kWrittenOffAfterDays = 210;

/// An invoice as planned, and as stored when its day has come.
struct Plan {
    std::size_t who = 0;
    Date issue;
    Date due;
    std::int64_t minor = 0; ///< Positive.
    bool isNeverPaid = false;
    InvoiceId id;
    QString number;
};

/// Something that happens on a day. Acts of one day keep the order in which they were planned.
struct Happening {
    Date day;
    int minute = 0; ///< Of the day, UTC.
    std::function<void(const Act&)> act;
};

constexpr std::array kWork{"onderhoud cv-ketel", "storing warmtepomp verholpen", "levering en plaatsing warmtepomp",
                           "vervangen groepenkast", "aanleg zonnepanelen, 12 stuks", "onderhoudscontract ventilatie",
                           "renovatie badkamer, installatiewerk", "lekkage hoofdleiding hersteld", "keuring elektrische installatie",
                           "plaatsen laadpaal", "vloerverwarming begane grond", "inregelen klimaatinstallatie"};
constexpr std::array kCalls{"Gebeld: factuur ligt bij de afdeling inkoop, betaling volgt volgende week.",
                            "Vraagt om een kopie van de werkbon bij de factuur; gestuurd.",
                            "Contactpersoon is met vakantie; daarna terugbellen.",
                            "Zegt dat de factuur niet is ontvangen; opnieuw gemaild.",
                            "Tevreden over het werk, betaalt zoals afgesproken."};

Date workday(Date day)
{
    while (day.isoWeekday() > 5)
        day = day.plusDays(1);
    return day;
}

class Story {
public:
    Story(Database& database, std::uint64_t seed, const Date& today)
        : m_database(database), m_random(seed), m_today(today), m_people(cast(m_random)), m_ids(m_people.size())
    {
    }

    Result<Done> tell(Progress& progress)
    {
        planDebtors();
        planInvoices();
        planPayments();
        planTroubles();
        std::stable_sort(m_happenings.begin(), m_happenings.end(), [](const Happening& a, const Happening& b) {
            return std::pair(a.day.dayNumber(), a.minute) < std::pair(b.day.dayNumber(), b.minute);
        });
        std::int64_t done = 0;
        for (const Happening& happening : m_happenings) {
            const QString at = u"%1T%2:%3:00.000Z"_s.arg(happening.day.toIso())
                                   .arg(happening.minute / 60, 2, 10, QChar(u'0')).arg(happening.minute % 60, 2, 10, QChar(u'0'));
            happening.act(Act(m_database, m_random, u"Kim de Vries"_s, at, happening.day));
            if (++done % 100 == 0 && !progress.report(done, static_cast<std::int64_t>(m_happenings.size())))
                return Error{Error::Code::Cancelled, {}, {}};
        }
        return Done{};
    }

private:
    Date lastDay() const { return m_today.plusDays(-1); }
    void at(const Date& day, int minute, std::function<void(const Act&)> act) { m_happenings.push_back({day, minute, std::move(act)}); }
    Money money(const Plan& plan, std::int64_t minor) const { return {minor, m_people[plan.who].currency}; }

    void planDebtors();
    void planInvoices();
    void planPayments();
    void planTroubles();
    void planPaymentOf(std::size_t index);
    bool isToBeWrittenOff(std::size_t index) const;

    InvoiceData invoiceOf(const Act& act, Plan& plan);
    void send(const Act& act, std::size_t index);
    void receive(const Act& act, std::size_t index, std::int64_t minor, const QString& reference);
    void receiveForAll(const Act& act, const std::vector<std::size_t>& indexes);
    void receiveUnknown(const Act& act, std::size_t who, std::int64_t minor);
    void creditOn(const Act& act, std::size_t index, int percent, bool setOff);
    Money openOf(const Plan& plan) const;
    QString nextNumber(const Date& day);
    template <typename Value>
    Value must(Result<Value> result)
    {
        TEGOED_ENSURE(result.hasValue()); // The story is ours: what is refused in it is a bug.
        return std::move(result).value();
    }

    Database& m_database;
    SeededRandom m_random;
    Date m_today;
    std::vector<Character> m_people;
    std::vector<DebtorId> m_ids;
    std::vector<Plan> m_plans;
    std::vector<Happening> m_happenings;
    std::map<int, int> m_numbers; ///< Per year, the last one given.
};

void Story::planDebtors()
{
    for (std::size_t who = 0; who < m_people.size(); ++who) {
        // Half of them were customers before the story begins.
        const int before = who % 2 == 0 ? kStoryDays : between(m_random, 60, kStoryDays);
        const Date day = workday(m_today.plusDays(-before - 3));
        at(day, 8 * 60 + 5, [this, who](const Act& act) {
            const Character& person = m_people[who];
            m_ids[who] = openDebtor(act, must(checkedDebtor(m_database, person.data)));
            for (const ContactData& contact : person.contacts)
                openContact(act, m_ids[who], must(checkedContact(contact)));
            if (!person.note.isEmpty())
                writeNote(act, m_ids[who], person.note, std::nullopt);
        });
        for (int i = 0; i < m_people[who].invoices; ++i) {
            const Date issue = workday(m_today.plusDays(-between(m_random, 2, before)));
            if (issue > lastDay())
                continue;
            const int term = m_people[who].data.paymentTermDays.value_or(30);
            // Net amounts end on 5 cents; large jobs are rarer than small ones.
            const int size = pick(m_random, 10);
            const std::int64_t net = 5 * (size < 5 ? between(m_random, 1'900, 9'000)
                                          : size < 9 ? between(m_random, 9'000, 60'000) : between(m_random, 60'000, 240'000));
            m_plans.push_back({who, issue, issue.plusDays(term), net * 121 / 100, false, {}, {}});
        }
        if (m_people[who].currency != Currency::euro()) // Something to see in every currency.
            m_plans.push_back({who, workday(m_today.plusDays(-52)), workday(m_today.plusDays(-52)).plusDays(30), 184'500, true, {}, {}});
    }
}

void Story::planInvoices()
{
    std::stable_sort(m_plans.begin(), m_plans.end(), [](const Plan& a, const Plan& b) { return a.issue < b.issue; });
    for (std::size_t i = 0; i < m_plans.size(); ++i) {
        // Small ones of long ago that never came in are written off later.
        if (isToBeWrittenOff(i))
            m_plans[i].isNeverPaid = true;
        at(m_plans[i].issue, 9 * 60 + static_cast<int>(i % 50), [this, i](const Act& act) { send(act, i); });
    }
}

bool Story::isToBeWrittenOff(std::size_t index) const
{
    return index % 9 == 4 && m_plans[index].minor < 40'000 && daysBetween(m_plans[index].due, m_today) > kWrittenOffAfterDays;
}

void Story::planPaymentOf(std::size_t index)
{
    const Plan& plan = m_plans[index];
    const auto pay = [&](int daysAfterDue, std::int64_t minor, const QString& reference) {
        const Date day = workday(std::max(plan.issue.plusDays(1), plan.due.plusDays(daysAfterDue)));
        if (day <= lastDay())
            at(day, 12 * 60 + static_cast<int>(index % 60), [this, index, minor, reference](const Act& act) { receive(act, index, minor, reference); });
    };
    const std::int64_t all = plan.minor;
    const int daysOld = daysBetween(plan.due, m_today);
    switch (m_people[plan.who].habit) {
    case Habit::OnTime:
        pay(between(m_random, -12, 2), all, {});
        break;
    case Habit::ABitLate:
        pay(between(m_random, 2, 18), all, {});
        break;
    case Habit::Late:
        pay(between(m_random, 15, 65), all, {});
        break;
    case Habit::Struggling: {
        const std::int64_t part = all * between(m_random, 3, 7) / 10;
        pay(between(m_random, 10, 35), part, u"deel van factuur"_s);
        if (daysOld > 240 || pick(m_random, 3) > 0)
            pay(between(m_random, 45, 130), all - part, u"rest factuur"_s);
        break;
    }
    case Habit::Silent:
        if (daysOld > 300)
            pay(between(m_random, 40, 120), all, {});
        break;
    }
}

void Story::planPayments()
{
    for (std::size_t i = 0; i < m_plans.size(); ++i) {
        // The housing corporation pays what is there once a month, in one amount.
        if (!m_plans[i].isNeverPaid && m_people[m_plans[i].who].data.name != u"Woningstichting Havenzicht")
            planPaymentOf(i);
    }
    for (int month = 24; month > 0; --month) {
        const Date day = workday(m_today.plusDays(-month * 30 + 12));
        if (day > lastDay())
            continue;
        at(day, 14 * 60, [this](const Act& act) {
            std::vector<std::size_t> due;
            for (std::size_t i = 0; i < m_plans.size(); ++i) {
                const Plan& plan = m_plans[i];
                if (plan.id.isValid() && m_people[plan.who].data.name == u"Woningstichting Havenzicht" && plan.due <= act.today.plusDays(10)
                    && !openOf(plan).isZero())
                    due.push_back(i);
            }
            receiveForAll(act, due);
        });
    }
}

void Story::planTroubles()
{
    for (std::size_t i = 0; i < m_plans.size(); ++i) {
        const Plan& plan = m_plans[i];
        const Date soon = workday(plan.issue.plusDays(6));
        const auto later = [&](const Date& day, auto act) {
            if (day <= lastDay())
                at(day, 15 * 60 + static_cast<int>(i % 60), act);
        };
        if (i % 48 == 11)
            later(soon, [this, i](const Act& act) { creditOn(act, i, 20, true); });
        if (i % 97 == 31) // A credit note that still lies there.
            later(soon, [this, i](const Act& act) { creditOn(act, i, 10, false); });
        if (i % 140 == 60) // Paid twice: the second time stays as credit.
            later(workday(plan.due.plusDays(9)), [this, i](const Act& act) { receiveUnknown(act, m_plans[i].who, m_plans[i].minor); });
        if (i % 211 == 77) // Money of a customer without saying what for.
            later(workday(plan.issue.plusDays(20)), [this, i](const Act& act) { receiveUnknown(act, m_plans[i].who, 12'500); });
        if (i % 60 == 25)
            later(workday(plan.due.plusDays(4)), [this, i](const Act& act) {
                writeNote(act, m_ids[m_plans[i].who], QString::fromUtf8(kCalls[i / 60 % kCalls.size()]), m_plans[i].id);
            });
        if (i % 130 == 90) // Booked on the wrong invoice and taken back at once.
            later(workday(plan.issue.plusDays(3)), [this, i](const Act& act) {
                if (openOf(m_plans[i]).minorUnits() < 5'000)
                    return;
                const PaymentData wrong{m_ids[m_plans[i].who], act.today, money(m_plans[i], 5'000), u"onbekend"_s, {}};
                const BookedPayment booked = must(bookPayment(act, wrong, {{m_plans[i].id, money(m_plans[i], 5'000)}}));
                must(withdrawPayment(act, *PaymentStore(m_database).find(booked.id)));
            });
        if (isToBeWrittenOff(i))
            later(workday(plan.due.plusDays(kWrittenOffAfterDays)), [this, i](const Act& act) {
                if (!openOf(m_plans[i]).isZero())
                    must(writeOff(act, m_plans[i].id, act.today, u"Klein bedrag, niet de moeite van een procedure waard"_s));
            });
    }
    const Date yesterday = workday(m_today.plusDays(-5));
    if (yesterday <= lastDay()) {
        at(yesterday, 16 * 60, [this](const Act& act) {
            for (const Character& person : m_people)
                if (person.data.status == DebtorStatus::Bankrupt)
                    writeNote(act, m_ids[static_cast<std::size_t>(&person - m_people.data())], u"Verslag van de curator ontvangen."_s, std::nullopt);
        });
    }
}

QString Story::nextNumber(const Date& day)
{
    return u"%1-%2"_s.arg(day.year()).arg(++m_numbers[day.year()], 4, 10, QChar(u'0'));
}

Money Story::openOf(const Plan& plan) const
{
    return plan.id.isValid() ? InvoiceStore(m_database).find(plan.id)->open : money(plan, 0);
}

InvoiceData Story::invoiceOf(const Act& act, Plan& plan)
{
    const Character& person = m_people[plan.who];
    plan.number = nextNumber(act.today);
    const bool belgian = person.data.address.countryCode == "BE"_L1;
    return {.debtor = m_ids[plan.who],
            .number = plan.number,
            .kind = InvoiceKind::Invoice,
            .invoiceDate = plan.issue,
            .dueDate = plan.due,
            .dueDateComputed = false,
            .amount = money(plan, plan.minor),
            .paymentReference = belgian ? makeOgm(QString(plan.number).remove(u'-')).valueOr(plan.number) : plan.number,
            .description = QString::fromUtf8(kWork[static_cast<std::size_t>(pick(m_random, static_cast<int>(kWork.size())))]),
            .paymentLink = {},
            .orderReference = person.data.kind == PartyKind::PublicBody ? u"VPL-%1"_s.arg(between(m_random, 10'000, 99'999)) : QString(),
            .isDirectDebit = person.data.name == u"Sportschool Fit aan de Maas",
            .serviceFrom = std::nullopt,
            .serviceUntil = std::nullopt};
}

void Story::send(const Act& act, std::size_t index)
{
    constexpr int kWithDocumentDays = 60;
    Plan& plan = m_plans[index];
    const InvoiceData data = must(checkedInvoice(m_database, invoiceOf(act, plan)));
    plan.id = openInvoice(act, data);
    if (daysBetween(plan.issue, m_today) > kWithDocumentDays)
        return;
    const QByteArray pdf = plainPdf({u"De Vries Installatietechniek B.V."_s,
                                     u"Voorbeeld: deze factuur is verzonnen."_s,
                                     {},
                                     u"Factuur "_s + data.number,
                                     u"Aan: "_s + m_people[plan.who].data.name,
                                     u"Datum: "_s + dateText(data.invoiceDate, TextLanguage::Dutch),
                                     u"Te betalen voor: "_s + dateText(data.dueDate, TextLanguage::Dutch),
                                     {},
                                     data.description,
                                     u"Totaal inclusief btw: "_s + moneyText(data.amount, TextLanguage::Dutch),
                                     u"Kenmerk: "_s + data.paymentReference});
    DocumentStore(m_database).insert({data.debtor, plan.id, u"invoice_copy"_s, data.number + u".pdf"_s, u"application/pdf"_s, {}, act.atUtc}, pdf);
}

void Story::receive(const Act& act, std::size_t index, std::int64_t minor, const QString& reference)
{
    const Plan& plan = m_plans[index];
    const Money open = openOf(plan);
    if (open.minorUnits() <= 0)
        return; // Credited meanwhile.
    const Money part = money(plan, std::min(minor, open.minorUnits()));
    const QString text = reference.isEmpty() ? plan.number : reference + u' ' + plan.number;
    must(bookPayment(act, {m_ids[plan.who], act.today, part, text, {}}, {{plan.id, part}}));
}

void Story::receiveForAll(const Act& act, const std::vector<std::size_t>& indexes)
{
    if (indexes.empty())
        return;
    std::vector<AllocationPart> parts;
    Money sum = money(m_plans[indexes.front()], 0);
    QStringList numbers;
    for (const std::size_t index : indexes) {
        parts.push_back({m_plans[index].id, openOf(m_plans[index])});
        sum += parts.back().amount;
        numbers += m_plans[index].number;
    }
    must(bookPayment(act, {m_ids[m_plans[indexes.front()].who], act.today, sum, u"facturen "_s + numbers.join(u", "_s), {}}, parts));
}

void Story::receiveUnknown(const Act& act, std::size_t who, std::int64_t minor)
{
    must(bookPayment(act, {m_ids[who], act.today, Money(minor, m_people[who].currency), u"betaling"_s, {}}, {}));
}

void Story::creditOn(const Act& act, std::size_t index, int percent, bool setOff)
{
    const Plan& plan = m_plans[index];
    const Money open = openOf(plan);
    const std::int64_t minor = std::min(plan.minor * percent / 100, open.minorUnits());
    if (minor <= 0)
        return;
    const InvoiceData credit{.debtor = m_ids[plan.who],
                             .number = u"C"_s + nextNumber(act.today),
                             .kind = InvoiceKind::CreditNote,
                             .invoiceDate = act.today,
                             .dueDate = act.today,
                             .dueDateComputed = false,
                             .amount = money(plan, -minor),
                             .paymentReference = plan.number,
                             .description = u"Creditnota bij factuur "_s + plan.number,
                             .paymentLink = {},
                             .orderReference = {},
                             .isDirectDebit = false,
                             .serviceFrom = std::nullopt,
                             .serviceUntil = std::nullopt};
    const InvoiceId id = openInvoice(act, must(checkedInvoice(m_database, credit)));
    if (setOff)
        must(setOffCredit(act, id, {{plan.id, money(plan, minor)}}, std::nullopt));
}

} // namespace

Result<Done> tellStory(Database& database, std::uint64_t seed, const Date& today, Progress& progress)
{
    return Story(database, seed, today).tell(progress);
}

} // namespace tegoed::sample
