#include "core/domain/escalation/sequence.h"

#include "core/domain/escalation/next_step.h"

namespace tegoed {

using namespace Qt::Literals::StringLiterals;

QString stepKindCode(StepKind kind)
{
    switch (kind) {
    case StepKind::Call: return u"call"_s;
    case StepKind::HandOver: return u"hand_over"_s;
    case StepKind::Message: break;
    }
    return u"message"_s;
}

QString countsFromCode(CountsFrom from)
{
    switch (from) {
    case CountsFrom::PreviousDeadline: return u"previous_deadline"_s;
    case CountsFrom::PreviousSending: return u"previous_sending"_s;
    case CountsFrom::DueDate: break;
    }
    return u"due_date"_s;
}

QString workingDayRuleCode(WorkingDayRule rule)
{
    switch (rule) {
    case WorkingDayRule::Previous: return u"previous"_s;
    case WorkingDayRule::Any: return u"any"_s;
    case WorkingDayRule::Next: break;
    }
    return u"next"_s;
}

QString workCalendarCode(WorkCalendar calendar)
{
    switch (calendar) {
    case WorkCalendar::Belgium: return u"be"_s;
    case WorkCalendar::Banking: return u"banking"_s;
    case WorkCalendar::Netherlands: break;
    }
    return u"nl"_s;
}

bool isOfSequence(Stage stage)
{
    return stage >= Stage::PreDue && stage <= Stage::FinalNotice;
}

bool isLegalStage(Stage stage, LegalTrack track)
{
    return stage == Stage::Demand || stage == Stage::FinalNotice || isMandatoryStage(stage, track);
}

bool isMandatoryStage(Stage stage, LegalTrack track)
{
    switch (track) {
    case LegalTrack::NlB2c: return stage == Stage::Demand;
    case LegalTrack::BeB2c: return stage == Stage::Reminder1 || stage == Stage::Demand;
    case LegalTrack::NlB2b:
    case LegalTrack::BeB2b:
    case LegalTrack::Other: break;
    }
    return false;
}

std::vector<ExampleDay> workedExample(const Sequence& sequence, const Date& due)
{
    const ReadySequence ready(sequence);
    const BookFacts book;
    const DebtorFacts debtor;
    InvoiceFacts invoice;
    invoice.dueDay = due.dayNumber();
    Place place;
    std::vector<ExampleDay> result;
    for (place.step = 0; place.step < ready.size(); ++place.step) {
        const Question question{book, debtor, invoice, {}, &ready, due.dayNumber(), {}, 0};
        const Step& step = ready.step(place.step);
        std::int32_t first = ownDay(question, place);
        if (place.previousDeadline != kNoDay && step.kind != StepKind::Call)
            first = ready.calendar(place.step).onOrAfter(std::max(first, place.previousDeadline + 1));
        const Date day = Date::fromDayNumber(first);
        const auto payBy = payByDay(step, sequence.track, day);
        result.push_back({day, payBy});
        if (step.kind == StepKind::Message) {
            place.previousSent = place.previousLast = day.dayNumber() + step.repeats * step.repeatEveryDays;
            place.previousDeadline = payBy ? payBy->dayNumber() + step.repeats * step.repeatEveryDays : kNoDay;
        }
    }
    return result;
}

} // namespace tegoed
