#pragma once

#include "core/base/result.h"
#include "core/domain/calendar/holidays.h"
#include "core/domain/message/channel.h"
#include "core/domain/party/party.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace tegoed {

enum class StepKind {
    Message,
    Call,     ///< A task on the call list; one that was not made by the day of the next step lapses.
    HandOver, ///< The proposal to give the claim to somebody else.
};

enum class CountsFrom {
    DueDate,
    PreviousDeadline, ///< The pay-by day of the step before, as it was sent; with several channels the last.
    PreviousSending,  ///< The day the step before was sent.
};

/// What happens when the day of a step is no working day of its calendar.
enum class WorkingDayRule { Next, Previous, Any };

/// One step of a sequence (decision 1). Days are calendar days.
struct Step {
    QString code;  ///< Stable for ever: history, claims and uniqueness hang on it. a–z, 0–9 and _, at most 40.
    StepKind kind = StepKind::Message;
    Stage stage = Stage::Reminder1;       ///< Texts of a message step; of other kinds without meaning.
    CountsFrom countsFrom = CountsFrom::DueDate;
    int days = 0;                         ///< 0–730, never negative: `isBefore` says on which side (U06).
    bool isBefore = false;                ///< Before the due date; only with CountsFrom::DueDate.
    int minimumAfterPrevious = 0;         ///< Days after the previous step was sent; wins over `days`.
    std::int64_t minimumOpen = 0;         ///< Hundredths of the invoice's own currency: 500 = 5.00. A call step is passed over below it, another waits.
    std::vector<Channel> channels;        ///< In order of preference; empty for calls and hand-over.
    bool usesAllChannels = false;         ///< Over all of them that reach the debtor, else over the first that does.
    int payByDays = 0;                    ///< The message names this day: planned day + n, on a working day. 0 = none.
    bool isAutomatic = false;             ///< Sends by itself after the preview; never for legal steps.
    bool claimsInterest = false;
    bool claimsCosts = false;             ///< Collection costs, fixed compensation: by the law of the track.
    int repeats = 0;                      ///< Times the step comes again after the first, 0–50 (U05, U19).
    int repeatEveryDays = 0;              ///< Days from the last sending to the next time.
    WorkCalendar calendar = WorkCalendar::Netherlands;
    WorkingDayRule workingDay = WorkingDayRule::Next;
    bool isMandatoryLegal = false;        ///< May not be removed, skipped or made automatic.

    friend bool operator==(const Step&, const Step&) = default;
};

/// Ordered steps for one kind of debtor.
struct Sequence {
    QString code;             ///< nl_b2b, nl_b2c, …; the user's own are any code of a–z, 0–9 and _.
    QString name;             ///< As the user named it; empty for a shipped one, which the window names by its code.
    LegalTrack track = LegalTrack::Other; ///< Whose law it was written for; Other = for any.
    int version = 1;          ///< Grows with each change that is saved.
    bool isActive = true;
    std::vector<Step> steps;

    friend bool operator==(const Sequence&, const Sequence&) = default;
};

QString stepKindCode(StepKind kind);             ///< message, call, hand_over
QString countsFromCode(CountsFrom from);         ///< due_date, previous_deadline, previous_sending
QString workingDayRuleCode(WorkingDayRule rule); ///< next, previous, any
QString workCalendarCode(WorkCalendar calendar); ///< nl, be, banking

/// A stage that steps of a sequence speak in. The others belong to one event: an agreement, a dispute, a thank-you.
bool isOfSequence(Stage stage);
/// Stages of which the law or the house wants that a person saw the message: demand and final notice, in Belgium towards
/// consumers also the first reminder. Never automatic.
bool isLegalStage(Stage stage, LegalTrack track);
/// Steps the law of a track cannot do without: the 14-day letter and demand towards consumers, the free first reminder in Belgium.
bool isMandatoryStage(Stage stage, LegalTrack track);

/// Something that keeps a sequence from being used.
struct SequenceProblem {
    int step = -1;    ///< Its place; −1 = the sequence itself.
    QString field;    ///< As in the JSON: days, code, automatic …
    QString problem;  ///< empty, code_malformed, code_double, out_of_range, before_without_due_date, not_in_order, no_channel,
                      ///< channel_not_allowed, channel_double, no_payby, legal_automatic, legal_missing, legal_not_marked,
                      ///< first_has_no_previous, repeat_without_days, no_steps
    QString seen;
    QString remedy;   ///< What would do: a number, a code, a range.
    friend bool operator==(const SequenceProblem&, const SequenceProblem&) = default;
};
/// All problems, in order of the steps; empty = good. Legal steps of `track` cannot be left out.
std::vector<SequenceProblem> checkSequence(const Sequence& sequence);

/// Strict: an unknown field and a wrong type are errors; `code`, `kind` and `days` of a step have to be there, the rest has
/// the defaults above. Errors: InvalidInput(path of the field such as
/// "steps[2].days", value seen, remedy); MissingInput(path). The result passed `checkSequence`.
Result<Sequence> sequenceFromJson(const QByteArray& json);
QByteArray sequenceToJson(const Sequence& sequence); ///< Same input, same bytes; read back it is equal.

/// A plain date example for the rules page (U06): an invoice due on `due`, never paid, each message sent on its first day.
/// One row per step, in order; the day the step would be proposed and the pay-by day it would name.
struct ExampleDay {
    Date day;
    std::optional<Date> payBy;
};
std::vector<ExampleDay> workedExample(const Sequence& sequence, const Date& due);

} // namespace tegoed
