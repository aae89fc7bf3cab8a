#include "core/domain/escalation/next_step.h"

#include "core/domain/answer/answer.h"
#include "core/domain/message/gates.h"
#include "core/domain/party/party_words.h"

#include <algorithm>

namespace tegoed {
namespace {

using namespace Qt::Literals::StringLiterals;

QString isoOf(std::int32_t day)
{
    return day == kNoDay || day == kForever ? QString() : Date::fromDayNumber(day).toIso();
}

QString decimal(const Question& question, std::int64_t minorUnits)
{
    return Money(minorUnits, question.book.currencies[question.invoice.currency]).toDecimal();
}

QStringList argumentsOf(const Question& question, const Place& place, Check check, std::int32_t first)
{
    switch (check) {
    case Check::Agreement:
    case Check::Hold: return {first == kForever ? QString() : isoOf(first - 1)}; // The last day it holds.
    case Check::Answered:
        return {answerPauseCode(question.invoice.has(InvoiceFacts::SaysPaid)       ? AnswerPause::SaysPaid
                                    : question.invoice.has(InvoiceFacts::Proposes) ? AnswerPause::Proposes
                                                                                   : AnswerPause::Unread)};
    case Check::DebtorStatus: return {wordOf(question.debtor.status)};
    case Check::CreditCovers: return {decimal(question, question.credit.credit)};
    case Check::Tolerance: return {decimal(question, question.invoice.open)};
    case Check::UnmatchedMoney: return {decimal(question, question.credit.unmatched)};
    case Check::BankDataOld: return {isoOf(question.book.bankDay)};
    case Check::Announced: return {isoOf(question.debtor.announcedDay)};
    case Check::PreviousTerm: return {isoOf(place.previousDeadline)};
    case Check::FirstReminderTerm: return {isoOf(question.invoice.firstReminderEnd)};
    case Check::DemandTerm: return {isoOf(question.invoice.demandEnd)};
    case Check::AfterInvoice: return {isoOf(question.invoice.invoiceSentDay), isoOf(first)};
    case Check::ContactGap: return {isoOf(question.debtor.lastContactDay), isoOf(first)};
    case Check::NotInDefault:
    case Check::Snoozed:
    case Check::TooEarly:
    case Check::OneContact:
    case Check::WorkingDay: return {isoOf(first)};
    default: return {};
    }
}

Reason against(const Question& question, const Place& place, const CheckRow& row, std::int32_t first)
{
    Reason reason{checkCode(row.check), argumentsOf(question, place, row.check, first), true, row.weight == Weight::Soft, std::nullopt};
    if (first != kForever)
        reason.until = Date::fromDayNumber(first);
    return reason;
}

void addHistory(const Question& question, std::vector<Reason>& reasons)
{
    for (const StepRecord& record : question.records) {
        const int place = question.sequence == nullptr ? -1 : question.sequence->placeOf(record.step);
        const QString code = place < 0 ? (record.kind == StepKind::Message ? stageCode(record.stage) : stepKindCode(record.kind))
                                       : question.sequence->step(place).code;
        if (record.state == StepState::Sent)
            reasons.push_back({u"step_sent"_s, {code, stageCode(record.stage), isoOf(record.sentDay)}, false, false, std::nullopt});
        else if (record.state == StepState::Skipped)
            reasons.push_back({u"step_skipped"_s, {code}, false, false, std::nullopt});
    }
}

void addFacts(const Question& question, const NextStep& decision, std::vector<Reason>& reasons)
{
    const auto add = [&reasons](const QString& code, const QStringList& arguments) {
        reasons.push_back({code, arguments, false, false, std::nullopt});
    };
    if (question.invoice.open <= 0)
        return;
    const int late = question.today - question.invoice.dueDay;
    if (late > 0)
        add(u"days_late"_s, {QString::number(late)});
    else
        add(u"due_in"_s, {QString::number(-late)});
    addHistory(question, reasons);
    if (question.invoice.has(InvoiceFacts::PartlyPaid))
        add(u"part_paid"_s, {decimal(question, question.invoice.open)});
    else if (late > 0)
        add(u"no_payment"_s, {});
    if (decision.outcome != StepOutcome::Propose)
        return;
    if (decision.day != kNoDay && decision.day < question.today)
        add(u"step_due_since"_s, {isoOf(decision.day)});
    if (decision.repeat > 0 && !decision.givesNotice && question.sequence != nullptr)
        add(u"repeat"_s, {QString::number(decision.repeat), QString::number(question.sequence->step(decision.step).repeats)});
    if (decision.givesNotice)
        add(u"gives_notice"_s, {});
    if (decision.claimWaits)
        add(u"claim_waits"_s, {QString::fromLatin1(claimCondition(question))});
}

} // namespace

std::vector<Reason> explain(const Question& question, const NextStep& decision, std::span<const CheckRow> checks)
{
    const Place known = nextPlace(question);
    Place place = known;
    place.notBefore = question.today;
    std::vector<Reason> reasons;
    for (const CheckRow& row : checks) {
        if (row.needsStep && place.step < 0)
            continue;
        if (row.check == Check::OneContact && decision.check == Check::OneContact && decision.outcome == StepOutcome::Wait) {
            reasons.insert(reasons.begin(), against(question, place, row, decision.day));
            continue;
        }
        const std::int32_t first = row.ask(question, place);
        if (first <= question.today)
            continue;
        place.notBefore = row.weight == Weight::Soft && first == kForever ? place.notBefore : std::max(place.notBefore, first);
        const bool decides = decision.outcome != StepOutcome::Propose && row.check == decision.check;
        // A working day that only moves another day is not a reason of its own.
        if (row.check == Check::WorkingDay && !decides)
            continue;
        reasons.insert(decides ? reasons.begin() : reasons.end(), against(question, place, row, first));
    }
    addFacts(question, decision, reasons);
    return reasons;
}

} // namespace tegoed
