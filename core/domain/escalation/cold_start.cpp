#include "core/domain/escalation/cold_start.h"

#include <algorithm>

namespace tegoed {
namespace {

bool isOverdue(const Question& question)
{
    return question.sequence != nullptr && question.invoice.open > 0 && question.invoice.dueDay < question.today;
}

int firstAfterDue(const ReadySequence& sequence)
{
    for (int place = 0; place < sequence.size(); ++place) {
        if (sequence.step(place).kind == StepKind::Message && !sequence.step(place).isBefore)
            return place;
    }
    return -1;
}

/// The first step that later ones build on; an old invoice does not start behind it.
int cornerStone(const Question& question)
{
    const ReadySequence& sequence = *question.sequence;
    const LegalTrack track = question.debtor.track;
    const bool needsNotice = track == LegalTrack::NlB2c && defaultFrom(question.invoice, track) == kForever;
    for (int place = 0; place < sequence.size(); ++place) {
        const Step& step = sequence.step(place);
        const bool isFreeReminder = track == LegalTrack::BeB2c && step.stage == Stage::Reminder1;
        const bool isNotice = needsNotice && step.stage == Stage::Reminder2;
        if (step.kind == StepKind::Message && (isFreeReminder || isNotice || step.stage == Stage::Demand || step.isMandatoryLegal))
            return place;
    }
    return sequence.size() - 1;
}

} // namespace

ColdStart fittingStep(const Question& question)
{
    ColdStart result;
    if (!isOverdue(question))
        return result;
    const ReadySequence& sequence = *question.sequence;
    int byAge = firstAfterDue(sequence);
    if (byAge < 0)
        return result;
    const int age = question.today - question.invoice.dueDay;
    for (int place = byAge; place < sequence.size(); ++place) {
        if (sequence.nominalDay(place) <= age && sequence.step(place).kind != StepKind::Call)
            byAge = place;
    }
    result.byAge = static_cast<std::int8_t>(byAge);
    result.step = static_cast<std::int8_t>(std::min(byAge, cornerStone(question)));
    return result;
}

ColdStart firstStep(const Question& question)
{
    const int place = isOverdue(question) ? firstAfterDue(*question.sequence) : -1;
    return {static_cast<std::int8_t>(place), static_cast<std::int8_t>(place)};
}

int longServiceDays(std::optional<Date> serviceFrom, std::optional<Date> serviceUntil, int longDays)
{
    if (!serviceFrom || !serviceUntil)
        return 0;
    const int days = daysBetween(*serviceFrom, *serviceUntil) + 1; // Both days are of the period.
    return days > longDays ? days : 0;
}

} // namespace tegoed
