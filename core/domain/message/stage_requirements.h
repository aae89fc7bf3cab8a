#pragma once

#include "core/domain/message/field_values.h"
#include "core/domain/message/render_message.h"

#include <optional>
#include <vector>

namespace tegoed {

/// One condition a message has to meet (templates/INDEX section 6, column "requires").
struct StageRequirement {
    enum class Rule {
        Filled, Empty,
        IsTrue, IsFalse,
        Positive,         ///< An amount above zero.
        InFuture, InPast, ///< Against message.date; neither holds on the day itself.
        NotInPast,
        After,            ///< Later than `other`.
        Same,             ///< The same value as `other`.
        EitherOf,         ///< The field or `other` is filled.
        AtLeastTwo,       ///< Rows of a list.
        AtLeastOne,
        EveryRow,         ///< The field "list.field" is filled in every row.
        EveryRowInPast, EveryRowNotInPast, EveryRowSame, ///< A date of every row, against message.date or `other`.
        RowsAddUp,        ///< The amounts "list.field" of all rows make `other`.
    };
    std::vector<Stage> stages;      ///< Empty = all.
    std::vector<LegalTrack> tracks; ///< Empty = all.
    QString when;                   ///< Only while this field is filled; empty = always.
    Rule rule = Rule::Filled;
    QString field;
    QString other;
};

const std::vector<StageRequirement>& stageRequirements();

struct UnmetRequirement {
    QString field;
    QString rule; ///< `empty`, `not_true`, `not_false`, `not_in_future`, `not_in_past`, `not_after`, `not_same`, `too_few`, `does_not_add_up`, `not_empty`.
};
std::optional<UnmetRequirement> firstUnmetRequirement(const MessageRequest& request, const FieldValues& values);

/// What values cannot show and the composer has to make sure of.
enum class OutsideRequirement {
    InvoiceAttached,      ///< invoice_sent.
    WrittenMessageToo,    ///< This SMS only points to an e-mail or letter of the same step.
    WrittenChannel,       ///< An e-mail or letter carries the step; an SMS alone is not it.
    LetterAttached,       ///< The e-mail of plan_proposal carries the letter as PDF.
    SignedPlan,           ///< plan_confirmed, plan_broken.
    MissedMessageSent,    ///< plan_broken: plan_missed went before.
    ProvableDelivery,     ///< limitation_notice: registered letter, or e-mail with confirmation.
    NotTimeBarred,        ///< limitation_notice.
};
std::vector<OutsideRequirement> outsideRequirements(const MessageRequest& request, bool givesNoticeOfDefault);

} // namespace tegoed
