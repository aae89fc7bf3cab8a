#include "core/domain/escalation/next_step.h"

#include <algorithm>

namespace tegoed {
namespace {

bool isDutch(LegalTrack track)
{
    return track == LegalTrack::NlB2b || track == LegalTrack::NlB2c;
}

/// Where a record stands in this sequence. One of another sequence counts by its stage, so that changing the sequence
/// neither repeats nor forgets what was sent.
int placeOfRecord(const ReadySequence& sequence, const StepRecord& record)
{
    const int place = sequence.placeOf(record.step);
    return place >= 0 || record.kind != StepKind::Message ? place : sequence.placeOfStage(record.stage);
}

/// What history says: the highest step done, and the last sending at or below it.
struct History {
    int place = -1;
    int sentPlace = -1;
    std::uint16_t repeat = 0;
    bool isSkipped = false;
};

History readHistory(const Question& question, Place& place)
{
    History done;
    for (const StepRecord& record : question.records) {
        place.isWaiting |= record.state == StepState::Waiting;
        place.isUnknown |= record.state == StepState::Unknown;
        if (record.state == StepState::Waiting || record.state == StepState::Unknown)
            continue;
        const int at = placeOfRecord(*question.sequence, record);
        if (at < 0)
            continue;
        const bool isSent = record.state == StepState::Sent;
        if (at > done.place || (at == done.place && isSent)) {
            done.isSkipped = !isSent && at > done.place;
            done.place = at;
        }
        if (!isSent || at < done.sentPlace || (at == done.sentPlace && record.repeat < done.repeat))
            continue;
        if (at > done.sentPlace || record.repeat > done.repeat)
            place.previousSent = place.previousLast = place.previousDeadline = kNoDay;
        done.sentPlace = at;
        done.repeat = record.repeat;
        // Done at the first channel sent; its terms run from the last (decision 14).
        place.previousSent = place.previousSent == kNoDay ? record.sentDay : std::min(place.previousSent, record.sentDay);
        place.previousLast = std::max(place.previousLast, record.sentDay);
        place.previousDeadline = std::max(place.previousDeadline, record.deadline);
    }
    return done;
}

bool isBelow(const Question& question, const Step& step)
{
    const auto rows = allChecks();
    static const auto tolerance = std::find_if(rows.begin(), rows.end(), [](const CheckRow& row) { return row.check == Check::Tolerance; });
    Place place;
    place.step = static_cast<int>(&step - question.sequence->sequence().steps.data());
    return tolerance->ask(question, place) != kNoDay;
}

/// Notices before the due date that came too late or for an invoice that came later (S29), and calls that are not worth it or
/// were not made by the day of the next step: they are no reason to stand still.
bool isPassed(const Question& question, const Place& place)
{
    const Step& step = question.sequence->step(place.step);
    if (step.isBefore)
        return question.today >= question.invoice.dueDay || question.invoice.knownDay > ownDay(question, place);
    if (step.kind != StepKind::Call)
        return false;
    if (isBelow(question, step))
        return true;
    if (place.step + 1 >= question.sequence->size())
        return false;
    Place next = place;
    ++next.step;
    return ownDay(question, next) <= question.today;
}

std::uint16_t timesSent(const Question& question, int step)
{
    int times = 0;
    for (const StepRecord& record : question.records) {
        if (record.state == StepState::Sent && placeOfRecord(*question.sequence, record) == step)
            times = std::max(times, record.repeat + 1);
    }
    return static_cast<std::uint16_t>(times);
}

/// Who was never put in default gets notice of it before anything is built on default (templates section 8).
void insertNotice(const Question& question, Place& place)
{
    const LegalTrack track = question.debtor.track;
    const InvoiceFacts& invoice = question.invoice;
    if (place.step < 0 || !isDutch(track) || invoice.has(InvoiceFacts::TermAgreed) || invoice.noticeDay != kNoDay)
        return;
    const Step& step = question.sequence->step(place.step);
    if (step.kind != StepKind::Message)
        return;
    if (step.stage == Stage::Reminder2 || (step.stage == Stage::Demand && track == LegalTrack::NlB2b)) {
        place.givesNotice = true;
    } else if (step.stage == Stage::Demand && question.sequence->placeOfStage(Stage::Reminder2) >= 0) {
        place.step = question.sequence->placeOfStage(Stage::Reminder2);
        place.repeat = timesSent(question, place.step);
        place.givesNotice = true;
    }
}

} // namespace

QString outcomeCode(StepOutcome outcome)
{
    switch (outcome) {
    case StepOutcome::Propose: return QStringLiteral("propose");
    case StepOutcome::Wait: return QStringLiteral("wait");
    case StepOutcome::Blocked: return QStringLiteral("blocked");
    case StepOutcome::Nothing: break;
    }
    return QStringLiteral("nothing");
}

const char* claimCondition(const Question& question)
{
    switch (question.debtor.track) {
    case LegalTrack::Other: return "other_track";
    case LegalTrack::BeB2b:
        if (question.invoice.has(InvoiceFacts::MentionsClaims))
            return "mentioned_only";
        break;
    case LegalTrack::BeB2c:
        if (!question.invoice.has(InvoiceFacts::HasClause))
            return "no_clause";
        break;
    case LegalTrack::NlB2b:
    case LegalTrack::NlB2c: break;
    }
    return defaultFrom(question.invoice, question.debtor.track) > question.today ? "not_in_default" : "";
}

Place nextPlace(const Question& question)
{
    Place place;
    if (question.sequence == nullptr)
        return place;
    const ReadySequence& sequence = *question.sequence;
    const History done = readHistory(question, place);
    place.previous = done.place;
    const bool wasSent = done.place >= 0 && done.place == done.sentPlace && !done.isSkipped;
    if (wasSent && done.repeat < sequence.step(done.place).repeats) {
        place.step = done.place;
        place.repeat = static_cast<std::uint16_t>(done.repeat + 1);
        return place;
    }
    for (place.step = done.place + 1; place.step < sequence.size() && isPassed(question, place);)
        ++place.step;
    if (place.step >= sequence.size())
        place.step = -1;
    insertNotice(question, place);
    return place;
}

std::int32_t defaultFrom(const InvoiceFacts& invoice, LegalTrack track)
{
    const auto dayAfterOr = [](std::int32_t day) { return day == kNoDay ? kForever : day + 1; };
    switch (track) {
    case LegalTrack::NlB2b:
    case LegalTrack::NlB2c:
        return invoice.has(InvoiceFacts::TermAgreed) ? invoice.dueDay + 1 : dayAfterOr(invoice.noticeDay);
    case LegalTrack::BeB2b: return invoice.dueDay + 1;
    case LegalTrack::BeB2c: return dayAfterOr(invoice.firstReminderEnd);
    case LegalTrack::Other: break;
    }
    return kForever;
}

std::optional<Date> payByDay(const Step& step, LegalTrack track, const Date& day)
{
    if (step.kind != StepKind::Message || step.payByDays == 0 || (step.stage == Stage::Demand && track == LegalTrack::NlB2c))
        return std::nullopt;
    return Date::fromDayNumber(WorkingDays::of(step.calendar).onOrAfter(day.dayNumber() + step.payByDays));
}

} // namespace tegoed
