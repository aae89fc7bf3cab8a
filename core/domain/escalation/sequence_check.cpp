#include "core/domain/escalation/sequence.h"
#include "core/domain/message/gates.h"

#include <QSet>

#include <algorithm>

namespace tegoed {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int kMostSteps = 60;
constexpr int kMostDays = 730;
constexpr int kMostPayBy = 90;
constexpr int kMostRepeats = 50;
constexpr int kLongestCode = 40;
constexpr std::int64_t kMostMinimum = 1'000'000'000'00;

bool isCode(const QString& code)
{
    return !code.isEmpty() && code.size() <= kLongestCode && std::all_of(code.begin(), code.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'_';
    });
}

/// A day by which to pay belongs to every message that asks for money late, except the 14-day letter.
bool needsPayBy(const Step& step, LegalTrack track)
{
    return step.stage != Stage::PreDue && !(step.stage == Stage::Demand && track == LegalTrack::NlB2c);
}

class Checker {
public:
    explicit Checker(const Sequence& sequence) : m_sequence(sequence) {}

    std::vector<SequenceProblem> problems()
    {
        if (!isCode(m_sequence.code))
            add(-1, u"code"_s, u"code_malformed"_s, m_sequence.code, u"a-z 0-9 _"_s);
        if (m_sequence.version < 1)
            add(-1, u"version"_s, u"out_of_range"_s, QString::number(m_sequence.version), u"1"_s);
        if (m_sequence.steps.empty())
            add(-1, u"steps"_s, u"no_steps"_s, {}, u"1"_s);
        if (m_sequence.steps.size() > kMostSteps)
            add(-1, u"steps"_s, u"out_of_range"_s, QString::number(m_sequence.steps.size()), u"1-%1"_s.arg(kMostSteps));
        for (std::size_t i = 0; i < m_sequence.steps.size(); ++i)
            checkStep(static_cast<int>(i), m_sequence.steps[i]);
        checkOrder();
        checkMandatory();
        std::stable_sort(m_problems.begin(), m_problems.end(),
                         [](const SequenceProblem& a, const SequenceProblem& b) { return a.step < b.step; });
        return m_problems;
    }

private:
    void add(int step, const QString& field, const QString& problem, const QString& seen, const QString& remedy)
    {
        m_problems.push_back({step, field, problem, seen, remedy});
    }

    void checkRange(int place, const QString& field, std::int64_t value, std::int64_t most, std::int64_t least = 0)
    {
        if (value < least || value > most)
            add(place, field, u"out_of_range"_s, QString::number(value), u"%1-%2"_s.arg(least).arg(most));
    }

    void checkStep(int place, const Step& step)
    {
        if (!isCode(step.code))
            add(place, u"code"_s, u"code_malformed"_s, step.code, u"a-z 0-9 _"_s);
        else if (m_codes.contains(step.code))
            add(place, u"code"_s, u"code_double"_s, step.code, u"%1_2"_s.arg(step.code));
        m_codes.insert(step.code);
        checkRange(place, u"days"_s, step.days, kMostDays);
        checkRange(place, u"minimum_after_previous"_s, step.minimumAfterPrevious, kMostDays);
        checkRange(place, u"minimum_open"_s, step.minimumOpen, kMostMinimum);
        checkRange(place, u"pay_by_days"_s, step.payByDays, kMostPayBy);
        checkRange(place, u"repeats"_s, step.repeats, kMostRepeats);
        checkRange(place, u"repeat_every_days"_s, step.repeatEveryDays, kMostDays);
        if (step.repeats > 0 && step.repeatEveryDays < 1)
            add(place, u"repeat_every_days"_s, u"repeat_without_days"_s, QString::number(step.repeatEveryDays), u"7"_s);
        if (step.isBefore && step.countsFrom != CountsFrom::DueDate)
            add(place, u"before"_s, u"before_without_due_date"_s, countsFromCode(step.countsFrom), u"due_date"_s);
        const bool isFirst = std::none_of(m_sequence.steps.begin(), m_sequence.steps.begin() + place,
                                          [](const Step& before) { return !before.isBefore && before.kind == StepKind::Message; });
        if (step.countsFrom != CountsFrom::DueDate && isFirst)
            add(place, u"counts_from"_s, u"first_has_no_previous"_s, countsFromCode(step.countsFrom), u"due_date"_s);
        const bool isLegal = step.isMandatoryLegal || step.kind == StepKind::HandOver
            || (step.kind == StepKind::Message && isLegalStage(step.stage, m_sequence.track));
        if (step.isAutomatic && (isLegal || step.kind != StepKind::Message))
            add(place, u"automatic"_s, u"legal_automatic"_s, u"true"_s, u"false"_s);
        if (step.kind == StepKind::Message)
            checkMessage(place, step);
    }

    void checkMessage(int place, const Step& step)
    {
        if (!isOfSequence(step.stage))
            add(place, u"stage"_s, u"out_of_range"_s, stageCode(step.stage), u"pre_due, reminder_1, reminder_2, reminder_3, demand, final_notice"_s);
        if ((step.stage == Stage::PreDue) != step.isBefore)
            add(place, u"before"_s, u"not_in_order"_s, step.isBefore ? u"true"_s : u"false"_s, step.isBefore ? u"false"_s : u"true"_s);
        if (step.channels.empty())
            add(place, u"channels"_s, u"no_channel"_s, {}, u"email"_s);
        for (std::size_t i = 0; i < step.channels.size(); ++i) {
            const Channel channel = step.channels[i];
            if (!mayCarry(channel, step.stage))
                add(place, u"channels"_s, u"channel_not_allowed"_s, channelCode(channel), u"email, letter"_s);
            if (std::count(step.channels.begin(), step.channels.begin() + static_cast<std::ptrdiff_t>(i), channel) > 0)
                add(place, u"channels"_s, u"channel_double"_s, channelCode(channel), {});
        }
        if (step.payByDays == 0 && needsPayBy(step, m_sequence.track))
            add(place, u"pay_by_days"_s, u"no_payby"_s, u"0"_s, u"7"_s);
        if (isMandatoryStage(step.stage, m_sequence.track) && !step.isMandatoryLegal)
            add(place, u"mandatory_legal"_s, u"legal_not_marked"_s, u"false"_s, u"true"_s);
    }

    /// Steps come in the order of their days, and texts in the order of their tone.
    void checkOrder()
    {
        int lastStage = -1;
        int lastDay = -kMostDays;
        for (std::size_t i = 0; i < m_sequence.steps.size(); ++i) {
            const Step& step = m_sequence.steps[i];
            const int place = static_cast<int>(i);
            const int day = step.isBefore ? -step.days : step.days;
            if (step.countsFrom == CountsFrom::DueDate && day < lastDay)
                add(place, u"days"_s, u"not_in_order"_s, QString::number(day), QString::number(lastDay));
            if (step.countsFrom == CountsFrom::DueDate)
                lastDay = std::max(lastDay, day);
            if (step.kind != StepKind::Message)
                continue;
            const int stage = static_cast<int>(step.stage);
            if (stage < lastStage)
                add(place, u"stage"_s, u"not_in_order"_s, stageCode(step.stage), stageCode(static_cast<Stage>(lastStage)));
            lastStage = std::max(lastStage, stage);
        }
    }

    void checkMandatory()
    {
        for (const Stage stage : {Stage::Reminder1, Stage::Demand}) {
            const bool isThere = std::any_of(m_sequence.steps.begin(), m_sequence.steps.end(), [stage](const Step& step) {
                return step.kind == StepKind::Message && step.stage == stage;
            });
            if (isMandatoryStage(stage, m_sequence.track) && !isThere)
                add(-1, u"steps"_s, u"legal_missing"_s, {}, stageCode(stage));
        }
    }

    const Sequence& m_sequence;
    QSet<QString> m_codes;
    std::vector<SequenceProblem> m_problems;
};

} // namespace

std::vector<SequenceProblem> checkSequence(const Sequence& sequence)
{
    return Checker(sequence).problems();
}

} // namespace tegoed
