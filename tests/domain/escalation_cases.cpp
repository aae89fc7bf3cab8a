#include "tests/domain/escalation_book.h"

namespace tegoed::test {
namespace {

using Change = std::function<void(SmallBook&)>;

SmallBook days71530() { return SmallBook::shipped(LegalTrack::NlB2b, u"days_7_15_30"_s); }

/// Reminders 5, 20 and 40 days after the due date, on any day of the week; the second may count from the deadline of the first.
SmallBook days52040(CountsFrom second = CountsFrom::DueDate)
{
    Sequence sequence;
    sequence.code = u"days_5_20_40"_s;
    for (const auto& [code, stage, days] : {std::tuple{u"reminder_1"_s, Stage::Reminder1, 5}, std::tuple{u"reminder_2"_s, Stage::Reminder2, 20},
                                            std::tuple{u"reminder_3"_s, Stage::Reminder3, 40}}) {
        Step step;
        step.code = code;
        step.stage = stage;
        step.days = days;
        step.minimumOpen = 500;
        step.payByDays = 14;
        step.channels = {Channel::Email};
        step.workingDay = WorkingDayRule::Any;
        step.countsFrom = stage == Stage::Reminder2 ? second : CountsFrom::DueDate;
        sequence.steps.push_back(step);
    }
    return SmallBook(LegalTrack::NlB2b, sequence);
}

SmallBook withRepeats()
{
    SmallBook book = days52040();
    Sequence sequence = book.sequences.front().sequence();
    sequence.steps.back().repeats = 2;
    sequence.steps.back().repeatEveryDays = 30;
    return SmallBook(LegalTrack::NlB2b, sequence).invoice();
}

SmallBook automatic()
{
    Sequence sequence = shippedSequence(u"days_7_15_30"_s);
    sequence.steps.front().isAutomatic = true;
    return SmallBook(LegalTrack::NlB2b, sequence).invoice();
}

/// Invoice 1 had its first reminder on 8 March, invoice 2 had none.
SmallBook mixedSteps()
{
    return days71530().invoice().record("reminder_1", "2027-03-08", "2027-03-15").invoice("2027-03-05", 200'00);
}

SmallBook consumer(const char* code = "nl_b2c") { return SmallBook::shipped(LegalTrack::NlB2c, QString::fromLatin1(code)).invoice(); }
SmallBook belgian() { return SmallBook::shipped(LegalTrack::BeB2c, u"be_b2c"_s).invoice(); }

Change flag(InvoiceFacts::Flag flag)
{
    return [flag](SmallBook& book) { book.last().flags |= flag; };
}
Change termNotAgreed()
{
    return [](SmallBook& book) { book.last().flags &= static_cast<std::uint16_t>(~InvoiceFacts::TermAgreed); };
}
/// Everything up to and with the demand was sent; its term ends on `demandEnd`, none when null.
SmallBook afterDemand(SmallBook book, const char* demandEnd)
{
    book.record("reminder_1", "2027-03-04", "2027-03-11").record("reminder_2", "2027-03-16", "2027-03-24").record("demand", "2027-03-30");
    if (demandEnd != nullptr)
        book.last().demandEnd = day(demandEnd).dayNumber();
    return book;
}

using Cases = std::vector<EscalationCase>;

void addTiming(Cases& cases)
{
    const auto sent1 = [] { return days71530().invoice().record("reminder_1", "2027-03-08", "2027-03-15"); };
    const auto sent2 = [sent1] { return sent1().record("reminder_2", "2027-03-16", "2027-03-30"); };
    cases.insert(cases.end(), {
        {"S36: six days late, reminders on 7, 15, 30 days", days71530().invoice(), "2027-03-07", "wait too_early 2027-03-08"},
        {"S36: seven days late", days71530().invoice(), "2027-03-08", "propose reminder_1 > message 1 1000.00"},
        {"S36: the first was sent on its day", sent1(), "2027-03-15", "wait too_early 2027-03-16"},
        {"S36: fifteen days late", sent1(), "2027-03-16", "propose reminder_2 > message 1 1000.00"},
        {"S36: both were sent", sent2(), "2027-03-30", "wait too_early 2027-03-31"},
        {"S36: thirty days late, after Easter", sent2(), "2027-03-31", "propose reminder_3 > message 1 1000.00"},
        {"S36: paid on the 15th, only the first was sent", sent1().with([](SmallBook& b) { b.last().open = 0; }), "2027-03-16", "nothing paid"},
        {"level 5 at +4", days52040().invoice(), "2027-03-05", "wait too_early 2027-03-06"},
        {"level 5 at +5", days52040().invoice(), "2027-03-06", "propose reminder_1 > message 1 1000.00"},
        {"U04: level 5 at +30, still the first while it was not sent", days52040().invoice(), "2027-03-31", "propose reminder_1 > message 1 1000.00"},
        {"U04: at +60 one step, not three", days52040().invoice(), "2027-04-30", "propose reminder_1 > message 1 1000.00"},
        {"level 2 counts from the deadline of the first",
         days52040(CountsFrom::PreviousDeadline).invoice().record("reminder_1", "2027-03-10", "2027-03-24"), "2027-04-12",
         "wait too_early 2027-04-13"},
        {"level 2 counts from the sending of the first",
         days52040(CountsFrom::PreviousSending).invoice().record("reminder_1", "2027-03-10", "2027-03-24"), "2027-03-29",
         "wait too_early 2027-03-30"},
        {"level 2 on the day so counted", days52040(CountsFrom::PreviousSending).invoice().record("reminder_1", "2027-03-10", "2027-03-24"),
         "2027-03-30", "propose reminder_2 > message 1 1000.00"},
        {"the first went late: the day it named itself is waited for, and the weekend",
         days71530().invoice().record("reminder_1", "2027-03-12", "2027-03-19"), "2027-03-19", "wait previous_term 2027-03-22"},
        {"over two channels the term runs from the last",
         days71530().invoice().record("reminder_1", "2027-03-08", "2027-03-15").record("reminder_1", "2027-03-12", "2027-03-19"),
         "2027-03-17", "wait previous_term 2027-03-22"},
        {"U18: a Saturday", days71530().invoice("2027-03-01"), "2027-03-13", "wait working_day 2027-03-15"},
        {"U18: Good Friday is no working day", days71530().invoice("2027-03-19"), "2027-03-26", "wait too_early 2027-03-30"},
        {"year end: due 25 December, the seventh day is New Year", days71530().invoice("2026-12-25"), "2026-12-31",
         "wait too_early 2027-01-04"},
        {"29 February exists: due 22 February 2028, seven days", days71530().invoice("2028-02-22"), "2028-02-28", "wait too_early 2028-02-29"},
        {"29 February: the day itself", days71530().invoice("2028-02-22"), "2028-02-29", "propose reminder_1 > message 1 1000.00"},
        {"summer time begins that night (a date has no hours)", days71530().invoice("2027-03-22"), "2027-03-28", "wait too_early 2027-03-30"},
        {"U05: the last step repeats after its days",
         withRepeats().record("reminder_3", "2027-04-10", "2027-04-24"), "2027-05-10", "propose reminder_3 again 1 > message 1 1000.00"},
        {"U05: and not before", withRepeats().record("reminder_3", "2027-04-10", "2027-04-24"), "2027-05-09", "wait too_early 2027-05-10"},
        {"U19: after the last repeat nothing more",
         withRepeats().record("reminder_3", "2027-04-10").record("reminder_3", "2027-05-10", nullptr, StepState::Sent, 1).record("reminder_3", "2027-06-09", nullptr, StepState::Sent, 2),
         "2027-09-01", "nothing sequence_ended"},
    });
}

void addGates(Cases& cases)
{
    const auto due = [] { return days71530().invoice(); };
    const auto held = [](const char* until) { return [until](SmallBook& b) { b.last().heldUntil = day(until).dayNumber(); }; };
    cases.insert(cases.end(), {
        {"U42: written off", due().with(flag(InvoiceFacts::WrittenOff)), "2027-03-08", "nothing written_off"},
        {"disputed", due().with(flag(InvoiceFacts::Disputed)), "2027-03-08", "blocked disputed"},
        {"S58: an answer came in", due().with(flag(InvoiceFacts::Answered)), "2027-03-08", "blocked answered"},
        {"U43: a promise until the 10th", due().with([](SmallBook& b) { b.last().agreedUntil = day("2027-03-10").dayNumber(); }), "2027-03-10",
         "blocked agreement 2027-03-11"},
        {"U43, S51: the promise was not kept, the step is the same", due().with([](SmallBook& b) { b.last().agreedUntil = day("2027-03-10").dayNumber(); }),
         "2027-03-11", "propose reminder_1 > message 1 1000.00"},
        {"a plan runs", due().with([](SmallBook& b) { b.last().agreedUntil = kForever; }), "2027-03-08", "blocked agreement"},
        {"U16: the invoice is on hold until Friday, and the weekend", due().with(held("2027-03-12")), "2027-03-12", "blocked hold 2027-03-15"},
        {"U16: the debtor is on hold", due().with([](SmallBook& b) { b.debtor().heldUntil = kForever; }), "2027-03-08", "blocked hold"},
        {"U16: the whole book is on hold", due().with([](SmallBook& b) { b.facts.book.heldUntil = day("2027-04-01").dayNumber(); }), "2027-03-08",
         "blocked hold 2027-04-02"},
        {"U16: the debtor is excluded", due().with([](SmallBook& b) { b.debtor().isExcluded = true; }), "2027-03-08", "blocked excluded"},
        {"U16: the invoice is excluded", due().with(flag(InvoiceFacts::Excluded)), "2027-03-08", "blocked excluded"},
        {"U17: direct debit that has not failed", due().with(flag(InvoiceFacts::DirectDebit)), "2027-03-08", "blocked direct_debit"},
        {"the debtor is bankrupt", due().with([](SmallBook& b) { b.debtor().status = DebtorStatus::Bankrupt; }), "2027-03-08", "blocked debtor_status"},
        {"a copy of the book", due().with([](SmallBook& b) { b.facts.book.isSendingOff = true; }), "2027-03-08", "blocked sending_off"},
        {"the sequence was switched off", SmallBook(LegalTrack::NlB2b, [] { auto s = shippedSequence(u"days_7_15_30"_s); s.isActive = false; return s; }()).invoice(),
         "2027-03-08", "nothing no_sequence"},
        {"no sequence", due().with([](SmallBook& b) { b.last().sequence = -1; }), "2027-03-08", "nothing no_sequence"},
        {"U44: overdue when it came in and nobody chose where it starts", due().with(flag(InvoiceFacts::AwaitsStart)), "2027-03-08", "blocked cold_start"},
        {"U01: the message waits in the outbox", due().record("reminder_1", "2027-03-08", nullptr, StepState::Waiting), "2027-03-08", "blocked already_sent"},
        {"U01: it was sent today, the second run", due().record("reminder_1", "2027-03-08", "2027-03-15"), "2027-03-08", "wait too_early 2027-03-16"},
        {"perhaps it was sent", due().record("reminder_1", "2027-03-08", "2027-03-15", StepState::Unknown), "2027-03-16", "blocked previous_unknown"},
        {"skipped by a person: the next on its own day", due().record("reminder_1", "2027-03-08", nullptr, StepState::Skipped), "2027-03-16",
         "propose reminder_2 > message 1 1000.00"},
        {"snoozed until Thursday", due().with([](SmallBook& b) { b.last().snoozedUntil = day("2027-03-11").dayNumber(); }), "2027-03-08",
         "wait snoozed 2027-03-11"},
        {"tolerance 5.00, open 4.99", days52040().invoice("2027-03-01", 499), "2027-03-08", "nothing tolerance"},
        {"U24: tolerance 5.00, open 5.00", days52040().invoice("2027-03-01", 500), "2027-03-08", "propose reminder_1 > message 1 5.00"},
        {"no address for any channel", due().with([](SmallBook& b) { b.debtor().reachable = setOf(Channel::Sms); }), "2027-03-08", "blocked recipient"},
        {"no mail account, no address for a letter", due().with([](SmallBook& b) { b.facts.book.channels = setOf(Channel::Letter); b.debtor().reachable = setOf(Channel::Email); }),
         "2027-03-08", "blocked recipient"},
        {"the only address bounced", due().with([](SmallBook& b) { b.debtor().reachable = b.debtor().suspect = setOf(Channel::Email); }), "2027-03-08",
         "blocked address_suspect"},
        {"U03: the invoice itself went yesterday", due().with([](SmallBook& b) { b.last().invoiceSentDay = day("2027-03-08").dayNumber(); }), "2027-03-09",
         "wait after_invoice 2027-03-11"},
        {"U23: contacted two days ago: possible from", due().with([](SmallBook& b) { b.debtor().lastContactDay = day("2027-03-08").dayNumber(); }),
         "2027-03-10", "wait contact_gap 2027-03-15"},
        {"bank data of last week: with a warning", due().with([](SmallBook& b) { b.facts.book.bankDay = day("2027-03-01").dayNumber(); }), "2027-03-08",
         "propose reminder_1 bank! > message 1 1000.00"},
        {"money that is perhaps theirs: with a warning", due().credit(0, 50'00), "2027-03-08", "propose reminder_1 unmatched! > message 1 1000.00"},
        {"automatic, everything in order", automatic(), "2027-03-08", "propose reminder_1 > message 1 1000.00 automatic"},
        {"not automatic with money perhaps theirs", automatic().credit(0, 50'00), "2027-03-08", "propose reminder_1 unmatched! > message 1 1000.00"},
        {"not automatic with bank data of more than three banking days", automatic().with([](SmallBook& b) { b.facts.book.bankDay = day("2027-03-02").dayNumber(); }),
         "2027-03-08", "propose reminder_1 bank! > message 1 1000.00"},
        {"automatic with bank data of three banking days", automatic().with([](SmallBook& b) { b.facts.book.bankDay = day("2027-03-03").dayNumber(); }),
         "2027-03-08", "propose reminder_1 bank! > message 1 1000.00 automatic"},
        {"not automatic while nobody reads the bank", automatic().with([](SmallBook& b) { b.facts.book.knowsBank = false; }), "2027-03-08",
         "propose reminder_1 > message 1 1000.00"},
    });
}

void addDebtorRows(Cases& cases)
{
    const auto due = [] { return days71530().invoice(); };
    cases.insert(cases.end(), {
        {"U25: credit larger than what is open", due().credit(1500'00), "2027-03-08", "nothing credit_covers"},
        {"U25: credit equal to what is open", due().credit(1000'00), "2027-03-08", "nothing credit_covers"},
        {"U25: credit one cent less, the rest is below the tolerance", due().credit(999'99), "2027-03-08", "nothing tolerance"},
        {"U25, U34: credit is netted", due().credit(400'00), "2027-03-08", "propose reminder_1 > message 1 600.00"},
        {"U20: three invoices at one step, one message", due().invoice().invoice("2027-02-26", 100'00), "2027-03-08",
         "propose reminder_1 | propose reminder_1 | propose reminder_1 > message 3+1+2 2100.00"},
        {"mixed steps: the highest goes, the other is also open", mixedSteps(), "2027-03-16",
         "propose reminder_2 | wait one_contact 2027-03-23 > message 1 1000.00 also 2"},
        {"mixed steps: the law does not allow the highest yet, so the lower one goes",
         SmallBook::shipped(LegalTrack::NlB2c, u"nl_b2c"_s).invoice().record("reminder_1", "2027-03-04", "2027-03-11").record("reminder_2", "2027-03-16", "2027-03-30")
             .with([](SmallBook& b) { b.last().flags &= static_cast<std::uint16_t>(~InvoiceFacts::TermAgreed); b.last().noticeDay = day("2027-04-12").dayNumber(); })
             .invoice("2027-03-28", 200'00),
         "2027-04-01", "blocked not_in_default 2027-04-13 | propose reminder_1 > message 2 200.00"},
        {"U41: the oldest is paid, the other keeps its own step", mixedSteps().with([](SmallBook& b) { b.facts.invoices.front().open = 0; }), "2027-03-16",
         "nothing paid | propose reminder_1 > message 2 200.00"},
        {"U21: the others were left out last time, they come after the gap", mixedSteps().with([](SmallBook& b) { b.facts.invoices.front().flags |= InvoiceFacts::Excluded; }),
         "2027-03-15", "blocked excluded | propose reminder_1 > message 2 200.00"},
        {"a disputed one is not mentioned", mixedSteps().with(flag(InvoiceFacts::Disputed)), "2027-03-16", "propose reminder_2 | blocked disputed > message 1 1000.00"},
        {"U39: what another sequence sent counts by its stage", SmallBook::shipped(LegalTrack::NlB2b, u"nl_b2b"_s).invoice().with([](SmallBook& b) {
             b.record("reminder_1", "2027-03-08", "2027-03-15"); b.facts.records.back().step = stepKey(u"own_first"); }), "2027-03-16",
         "propose reminder_2 > message 1 1000.00"},
        {"decision 26: a final notice named 20 April: nothing else meanwhile", due().with([](SmallBook& b) { b.debtor().announcedDay = day("2027-04-20").dayNumber(); }),
         "2027-03-08", "blocked announced 2027-04-20"},
        {"decision 26: that day has come and asks for a decision", due().with([](SmallBook& b) { b.debtor().announcedDay = day("2027-04-20").dayNumber(); }),
         "2027-04-20", "blocked announced > announced 1 1000.00"},
        {"S48: call on day 1 above the amount", SmallBook::shipped(LegalTrack::NlB2b, u"nl_b2b"_s).invoice("2027-03-01", 2500'00), "2027-03-02",
         "propose call_1 > call 1 2500.00"},
        {"S48: below it the reminder comes, no call", SmallBook::shipped(LegalTrack::NlB2b, u"nl_b2b"_s).invoice("2027-03-01", 2499'99), "2027-03-02",
         "wait too_early 2027-03-04"},
        {"S48: what credit leaves is not worth a call", SmallBook::shipped(LegalTrack::NlB2b, u"nl_b2b"_s).invoice("2027-03-01", 2600'00).credit(200'00),
         "2027-03-02", "wait too_early 2027-03-04"},
        {"S48: nor does that credit count twice", SmallBook::shipped(LegalTrack::NlB2b, u"nl_b2b"_s).invoice("2027-03-01", 2600'00).invoice("2027-03-07", 900'00).credit(200'00),
         "2027-03-02", "wait too_early 2027-03-04 | propose pre_due > message 2 700.00"},
        {"S48: due on Friday, call on Monday", SmallBook::shipped(LegalTrack::NlB2b, u"nl_b2b"_s).invoice("2027-03-05", 9000'00), "2027-03-06",
         "wait too_early 2027-03-08"},
        {"a call that was not made by the day of the reminder lapses", SmallBook::shipped(LegalTrack::NlB2b, u"nl_b2b"_s).invoice("2027-03-01", 9000'00),
         "2027-03-04", "propose reminder_1 > message 1 9000.00"},
        {"S29: before the due date", SmallBook::shipped(LegalTrack::NlB2b, u"nl_b2b"_s).invoice(), "2027-02-24", "propose pre_due > message 1 1000.00"},
        {"S29: not on the due date itself", SmallBook::shipped(LegalTrack::NlB2b, u"nl_b2b"_s).invoice(), "2027-03-01", "wait too_early 2027-03-04"},
        {"S29: never for an invoice that came in later", SmallBook::shipped(LegalTrack::NlB2b, u"nl_b2b"_s).invoice().with([](SmallBook& b) {
             b.last().knownDay = day("2027-02-25").dayNumber(); }), "2027-02-25", "wait too_early 2027-03-04"},
        {"S29: never twice", SmallBook::shipped(LegalTrack::NlB2b, u"nl_b2b"_s).invoice().record("pre_due", "2027-02-24"), "2027-02-26", "wait too_early 2027-03-04"},
    });
}

void addLaw(Cases& cases)
{
    const auto belgianSent = [](const char* end) {
        return belgian().record("reminder_1", "2027-03-04", "2027-03-10").with([end](SmallBook& b) {
            if (end != nullptr)
                b.last().firstReminderEnd = day(end).dayNumber();
        });
    };
    const auto remindedTwice = [] { return consumer().record("reminder_1", "2027-03-04", "2027-03-11").record("reminder_2", "2027-03-16", "2027-03-30"); };
    const auto notice = [](const char* date) { return [date](SmallBook& b) { termNotAgreed()(b); b.last().noticeDay = day(date).dayNumber(); }; };
    cases.insert(cases.end(), {
        {"decision 24: consumer, agreed term: the 14-day letter with its amounts", remindedTwice(), "2027-03-31", "propose demand claims > message 1 1000.00"},
        {"decision 24: the term only stands on the invoice: the second reminder gives notice",
         consumer().record("reminder_1", "2027-03-04", "2027-03-11").with(termNotAgreed()), "2027-03-16", "propose reminder_2 notice > message 1 1000.00"},
        {"decision 24: without that notice the reminder comes again, with it", remindedTwice().with(termNotAgreed()), "2027-03-31",
         "propose reminder_2 again 1 notice > message 1 1000.00"},
        {"decision 24: the 14-day letter waits for the date in the notice", remindedTwice().with(notice("2027-04-12")), "2027-04-01",
         "blocked not_in_default 2027-04-13"},
        {"decision 24: the day after it", remindedTwice().with(notice("2027-04-12")), "2027-04-13", "propose demand claims > message 1 1000.00"},
        {"nl-b2b: the demand itself gives notice and claims nothing yet",
         SmallBook::shipped(LegalTrack::NlB2b, u"nl_b2b"_s).invoice().record("reminder_2", "2027-03-16", "2027-03-22").with(termNotAgreed()),
         "2027-03-23", "propose demand notice claim-waits > message 1 1000.00"},
        {"be-b2c: the second reminder without a free first one",
         belgianSent(nullptr), "2027-03-18", "blocked first_reminder_missing"},
        {"be-b2c: the second reminder waits for the statutory term", belgianSent("2027-03-18"), "2027-03-17", "wait first_reminder_term 2027-03-19"},
        {"be-b2c: the day after the term", belgianSent("2027-03-18"), "2027-03-19", "propose reminder_2 > message 1 1000.00"},
        {"be-b2c: the first reminder never by SMS alone",
         SmallBook(LegalTrack::BeB2c, [] { auto s = shippedSequence(u"be_b2c"_s); s.steps[1].channels = {Channel::Sms, Channel::Email}; return s; }())
             .invoice().with([](SmallBook& b) { b.debtor().reachable = setOf(Channel::Sms); }),
         "2027-03-04", "blocked recipient"},
        {"be-b2c without a clause: the demand claims nothing",
         belgianSent("2027-03-18").record("reminder_2", "2027-03-19", "2027-03-26").with([](SmallBook& b) { b.last().flags = 0; }), "2027-03-30",
         "propose demand claim-waits > message 1 1000.00"},
        {"final notice to a consumer whose demand has no term", afterDemand(consumer(), nullptr), "2027-04-20", "blocked demand_missing"},
        {"final notice waits for the term of the 14-day letter", afterDemand(consumer(), "2027-04-21"), "2027-04-20", "wait demand_term 2027-04-22"},
        {"final notice the day after the term", afterDemand(consumer(), "2027-04-21"), "2027-04-22", "propose final_notice claims > message 1 1000.00"},
        {"decision 22: on behalf of others, not registered, consumer", consumer().with([](SmallBook& b) { b.facts.book.mayWriteToConsumers = false; }),
         "2027-03-04", "blocked no_registration"},
        {"decision 22: unsure counts as consumer", SmallBook::shipped(LegalTrack::Other, u"days_7_15_30"_s).invoice().with([](SmallBook& b) {
             b.facts.book.mayWriteToConsumers = false; }), "2027-03-08", "blocked no_registration"},
        {"decision 22: a business may be written to", days71530().invoice().with([](SmallBook& b) { b.facts.book.mayWriteToConsumers = false; }), "2027-03-08",
         "propose reminder_1 > message 1 1000.00"},
        {"decision 2: class Other claims nothing by law",
         SmallBook::shipped(LegalTrack::Other, u"days_7_15_30"_s).invoice().record("reminder_3", "2027-03-31", "2027-04-07"), "2027-04-08",
         "propose demand claim-waits > message 1 1000.00"},
        {"decision 26: be-b2b mentions and does not claim", SmallBook::shipped(LegalTrack::BeB2b, u"be_b2b"_s).invoice().record("reminder_2", "2027-03-16", "2027-03-22")
             .with(flag(InvoiceFacts::MentionsClaims)), "2027-03-23", "propose demand claim-waits > message 1 1000.00"},
        {"be-b2b claims after its tick", SmallBook::shipped(LegalTrack::BeB2b, u"be_b2b"_s).invoice().record("reminder_2", "2027-03-16", "2027-03-22"), "2027-03-23",
         "propose demand claims > message 1 1000.00"},
    });
}

} // namespace

std::vector<EscalationCase> escalationCases()
{
    Cases cases;
    addTiming(cases);
    addGates(cases);
    addDebtorRows(cases);
    addLaw(cases);
    return cases;
}

} // namespace tegoed::test
