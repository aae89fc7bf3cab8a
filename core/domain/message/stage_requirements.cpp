#include "core/domain/message/stage_requirements.h"

#include <algorithm>

namespace tegoed {

using namespace Qt::Literals::StringLiterals;

namespace {

using Rule = StageRequirement::Rule;
using enum LegalTrack;

std::vector<StageRequirement> ofEveryMessage()
{
    return {
        {{}, {}, {}, Rule::Filled, u"message.date"_s, {}},
        {{}, {}, u"message.payBy"_s, Rule::NotInPast, u"message.payBy"_s, {}},
        // Only reminder_2 to a Dutch debtor who is not in default yet can be the notice of default.
        {{}, {BeB2b, BeB2c, Other}, {}, Rule::IsFalse, u"legal.givesNoticeOfDefault"_s, {}},
        {{}, {}, u"legal.givesNoticeOfDefault"_s, Rule::IsFalse, u"legal.inDefault"_s, {}},
        {{}, {Other}, {}, Rule::IsFalse, u"legal.inDefault"_s, {}},
        {{}, {Other}, {}, Rule::Empty, u"costs.amount"_s, {}},
        {{}, {Other}, {}, Rule::IsFalse, u"interest.applies"_s, {}},
    };
}

std::vector<StageRequirement> ofReminders()
{
    return {
        {{Stage::InvoiceSent}, {}, {}, Rule::Filled, u"message.payBy"_s, {}},
        {{Stage::InvoiceSent}, {}, {}, Rule::EveryRowSame, u"invoices.dueDate"_s, u"message.payBy"_s},
        {{Stage::PreDue}, {}, {}, Rule::EveryRowNotInPast, u"invoices.dueDate"_s, {}},
        {{Stage::Reminder1}, {BeB2c}, {}, Rule::Filled, u"company.registration"_s, {}},
        {{Stage::Reminder1}, {BeB2c}, {}, Rule::EveryRow, u"invoices.description"_s, {}},
        {{Stage::Reminder1}, {BeB2c}, {}, Rule::InFuture, u"legal.termEnd"_s, {}},
        {{Stage::Reminder1}, {BeB2c}, u"legal.hasClause"_s, Rule::EitherOf, u"costs.amount"_s, u"interest.applies"_s},
        {{Stage::Reminder1}, {BeB2c}, {}, Rule::Same, u"totals.payable"_s, u"totals.open"_s}, // It is free of charge.
        {{Stage::Reminder2}, {}, u"legal.givesNoticeOfDefault"_s, Rule::InFuture, u"message.payBy"_s, {}},
        {{Stage::Reminder2, Stage::Reminder3}, {BeB2c}, {}, Rule::InPast, u"legal.firstReminderEnd"_s, {}},
        {{Stage::Reminder3}, {BeB2c}, {}, Rule::Filled, u"company.registration"_s, {}},
        {{Stage::Reminder3}, {BeB2c}, {}, Rule::Filled, u"legal.firstReminderDate"_s, {}},
    };
}

std::vector<StageRequirement> ofDemands()
{
    return {
        {{Stage::Demand}, {NlB2c, BeB2c}, {}, Rule::IsTrue, u"legal.inDefault"_s, {}},
        {{Stage::Demand}, {NlB2c}, {}, Rule::Positive, u"costs.amount"_s, {}},
        {{Stage::Demand}, {NlB2c}, {}, Rule::Same, u"totals.payable"_s, u"totals.open"_s}, // Costs come only after the 14 days.
        {{Stage::Demand}, {BeB2c}, {}, Rule::Filled, u"company.registration"_s, {}},
        {{Stage::Demand}, {BeB2c}, {}, Rule::Filled, u"legal.firstReminderDate"_s, {}},
        {{Stage::Demand}, {BeB2c}, {}, Rule::InPast, u"legal.firstReminderEnd"_s, {}},
        {{Stage::Demand}, {BeB2b}, {}, Rule::EveryRowInPast, u"invoices.dueDate"_s, {}},
        {{Stage::Demand}, {BeB2b, NlB2b}, {}, Rule::Filled, u"costs.amount"_s, {}},
        {{Stage::Demand}, {}, u"interest.applies"_s, Rule::Filled, u"interest.from"_s, {}},
        {{Stage::Demand}, {NlB2b, BeB2b}, u"interest.applies"_s, Rule::Filled, u"interest.name"_s, {}},
        {{Stage::Demand}, {BeB2c}, u"interest.applies"_s, Rule::Filled, u"interest.rate"_s, {}},
        {{Stage::FinalNotice}, {}, {}, Rule::Filled, u"handover.party"_s, {}},
        {{Stage::FinalNotice}, {}, {}, Rule::After, u"handover.date"_s, u"message.payBy"_s},
        {{Stage::FinalNotice}, {NlB2c, BeB2c}, {}, Rule::Filled, u"message.demandDate"_s, {}},
    };
}

std::vector<StageRequirement> ofAgreements()
{
    return {
        {{Stage::PromiseConfirmation}, {}, {}, Rule::Filled, u"promise.date"_s, {}},
        {{Stage::PromiseConfirmation}, {}, {}, Rule::Filled, u"promise.amount"_s, {}},
        {{Stage::PlanProposal}, {}, {}, Rule::AtLeastTwo, u"plan.instalments"_s, {}},
        {{Stage::PlanProposal}, {}, {}, Rule::RowsAddUp, u"plan.instalments.amount"_s, u"plan.total"_s},
        {{Stage::PlanInstalment}, {}, {}, Rule::Filled, u"plan.next.no"_s, {}},
        {{Stage::PlanInstalment}, {}, {}, Rule::Filled, u"plan.next.date"_s, {}},
        {{Stage::PlanInstalment}, {}, {}, Rule::Filled, u"plan.next.amount"_s, {}},
        {{Stage::PlanMissed}, {}, {}, Rule::Filled, u"plan.missed.no"_s, {}},
        {{Stage::PlanMissed}, {}, {}, Rule::Filled, u"plan.missed.date"_s, {}},
        {{Stage::PlanMissed}, {}, {}, Rule::Filled, u"plan.missed.amount"_s, {}},
        {{Stage::PlanMissed}, {}, {}, Rule::InFuture, u"plan.graceDate"_s, {}},
        {{Stage::PlanBroken}, {}, {}, Rule::InPast, u"plan.graceDate"_s, {}},
        {{Stage::DeferralGranted}, {}, {}, Rule::InFuture, u"deferral.newDate"_s, {}},
    };
}

std::vector<StageRequirement> ofOtherStages()
{
    return {
        {{Stage::DisputeAck}, {}, {}, Rule::Filled, u"dispute.date"_s, {}},
        {{Stage::DisputeAck}, {}, {}, Rule::Filled, u"dispute.reason"_s, {}},
        {{Stage::DisputeAck}, {}, {}, Rule::Filled, u"dispute.answerBy"_s, {}},
        {{Stage::PaymentThanks}, {}, {}, Rule::Filled, u"received.amount"_s, {}},
        {{Stage::Statement}, {}, {}, Rule::AtLeastOne, u"statement.lines"_s, {}},
        {{Stage::PrepaymentRequest}, {}, {}, Rule::Filled, u"prepayment.amount"_s, {}},
        {{Stage::PrepaymentRequest}, {}, {}, Rule::Filled, u"prepayment.orderRef"_s, {}},
        {{Stage::Correction}, {}, {}, Rule::Filled, u"message.previousDate"_s, {}},
        {{Stage::Correction}, {}, {}, Rule::Filled, u"correction.reason"_s, {}},
        // These name what they are about, row by row.
        {{Stage::InvoiceSent, Stage::PreDue, Stage::Reminder1, Stage::Reminder2, Stage::Reminder3, Stage::Demand, Stage::FinalNotice,
          Stage::PlanBroken, Stage::DeferralGranted, Stage::LimitationNotice}, {}, {}, Rule::AtLeastOne, u"invoices"_s, {}},
        // Credits set off against them leave something to ask for, and what is asked is what is listed.
        {{Stage::InvoiceSent, Stage::PreDue, Stage::Reminder1, Stage::Reminder2, Stage::Reminder3, Stage::Demand, Stage::FinalNotice,
          Stage::PlanBroken, Stage::DeferralGranted, Stage::LimitationNotice}, {}, {}, Rule::Positive, u"totals.payable"_s, {}},
        {{Stage::InvoiceSent, Stage::PreDue, Stage::Reminder1, Stage::Reminder2, Stage::Reminder3}, {}, {}, Rule::RowsAddUp,
         u"invoices.open"_s, u"totals.payable"_s},
        {{Stage::Demand, Stage::FinalNotice}, {}, {}, Rule::RowsAddUp, u"invoices.open"_s, u"totals.open"_s},
    };
}

template <typename Value>
bool holds(const std::vector<Value>& list, Value value)
{
    return list.empty() || std::find(list.begin(), list.end(), value) != list.end();
}

std::optional<Date> dateOf(const FieldValue& value)
{
    const auto* date = std::get_if<Date>(&value);
    return date ? std::optional(*date) : std::nullopt;
}

/// "invoices.dueDate" of every row.
std::vector<FieldValue> columnOf(const FieldValues& values, const QString& field)
{
    std::vector<FieldValue> column;
    for (const FieldRow& row : values.lists.value(field.section(u'.', 0, -2)))
        column.push_back(row.value(field.section(u'.', -1)));
    return column;
}

bool addUp(const std::vector<FieldValue>& parts, const FieldValue& total)
{
    const auto* whole = std::get_if<Money>(&total);
    if (!whole)
        return false;
    Money sum(0, whole->currency());
    for (const FieldValue& amount : parts) {
        const auto* part = std::get_if<Money>(&amount);
        if (!part || !sameCurrency(*part, sum))
            return false;
        sum += *part;
    }
    return sum == *whole;
}

/// The word for what is wrong; empty when the requirement is met.
QString failureOfRows(const StageRequirement& need, const FieldValues& values, const std::optional<Date>& today)
{
    const std::optional<Date> other = dateOf(values.fields.value(need.other));
    for (const FieldValue& value : columnOf(values, need.field)) {
        if (!isFilled(value))
            return u"empty"_s;
        const std::optional<Date> date = dateOf(value);
        if (need.rule == Rule::EveryRowInPast && !(date && today && *date < *today))
            return u"not_in_past"_s;
        if (need.rule == Rule::EveryRowNotInPast && !(date && today && *date >= *today))
            return u"not_in_future"_s;
        if (need.rule == Rule::EveryRowSame && (!date || date != other))
            return u"not_same"_s;
    }
    return {};
}

QString failureOf(const StageRequirement& need, const FieldValues& values)
{
    const FieldValue value = values.fields.value(need.field);
    const FieldValue other = values.fields.value(need.other);
    const std::optional<Date> today = dateOf(values.fields.value(u"message.date"_s));
    const std::optional<Date> date = dateOf(value);
    const auto unless = [](bool isMet, const QString& word) { return isMet ? QString() : word; };
    switch (need.rule) {
    case Rule::Filled: return unless(isFilled(value), u"empty"_s);
    case Rule::Empty: return unless(!isFilled(value), u"not_empty"_s);
    case Rule::IsTrue: return unless(isFilled(value), u"not_true"_s);
    case Rule::IsFalse: return unless(!isFilled(value), u"not_false"_s);
    case Rule::Positive: {
        const auto* money = std::get_if<Money>(&value);
        return unless(money && money->minorUnits() > 0, u"empty"_s);
    }
    case Rule::InFuture: return !date ? u"empty"_s : unless(today && *date > *today, u"not_in_future"_s);
    case Rule::InPast: return !date ? u"empty"_s : unless(today && *date < *today, u"not_in_past"_s);
    case Rule::NotInPast: return unless(date && today && *date >= *today, u"not_in_future"_s);
    case Rule::After: return !date ? u"empty"_s : unless(dateOf(other) && *date > *dateOf(other), u"not_after"_s);
    case Rule::Same: return !isFilled(value) ? u"empty"_s : unless(value == other, u"not_same"_s);
    case Rule::EitherOf: return unless(isFilled(value) || isFilled(other), u"empty"_s);
    case Rule::AtLeastTwo: return unless(values.lists.value(need.field).size() >= 2, u"too_few"_s);
    case Rule::AtLeastOne: return unless(!values.lists.value(need.field).empty(), u"too_few"_s);
    case Rule::RowsAddUp: return unless(addUp(columnOf(values, need.field), other), u"does_not_add_up"_s);
    case Rule::EveryRow:
    case Rule::EveryRowInPast:
    case Rule::EveryRowNotInPast:
    case Rule::EveryRowSame: return failureOfRows(need, values, today);
    }
    return {};
}

} // namespace

const std::vector<StageRequirement>& stageRequirements()
{
    static const std::vector<StageRequirement> all = [] {
        std::vector<StageRequirement> list;
        for (const auto part : {ofEveryMessage, ofReminders, ofDemands, ofAgreements, ofOtherStages}) {
            const std::vector<StageRequirement> some = part();
            list.insert(list.end(), some.begin(), some.end());
        }
        return list;
    }();
    return all;
}

std::optional<UnmetRequirement> firstUnmetRequirement(const MessageRequest& request, const FieldValues& values)
{
    for (const StageRequirement& need : stageRequirements()) {
        if (!holds(need.stages, request.stage) || !holds(need.tracks, request.track))
            continue;
        if (!need.when.isEmpty() && !isFilled(values.fields.value(need.when)))
            continue;
        if (const QString rule = failureOf(need, values); !rule.isEmpty())
            return UnmetRequirement{need.field, rule};
    }
    return std::nullopt;
}

std::vector<OutsideRequirement> outsideRequirements(const MessageRequest& request, bool givesNoticeOfDefault)
{
    using enum OutsideRequirement;
    std::vector<OutsideRequirement> list;
    const Stage stage = request.stage;
    const bool isSms = request.channel == Channel::Sms || request.channel == Channel::WhatsApp;
    const bool isNotice = stage == Stage::Reminder2 && givesNoticeOfDefault;
    const bool isFirstReminderBe = stage == Stage::Reminder1 && request.track == BeB2c;
    if (stage == Stage::InvoiceSent && !isSms)
        list.push_back(InvoiceAttached);
    if (isSms && (stage == Stage::InvoiceSent || stage == Stage::Demand || stage == Stage::FinalNotice || stage == Stage::PlanBroken
                  || stage == Stage::PlanProposal || stage == Stage::Statement || stage == Stage::LimitationNotice || isNotice || isFirstReminderBe))
        list.push_back(WrittenMessageToo);
    if (!isSms && (stage == Stage::Demand || isNotice || isFirstReminderBe))
        list.push_back(WrittenChannel);
    if (stage == Stage::PlanProposal && request.channel == Channel::Email)
        list.push_back(LetterAttached);
    if (stage == Stage::PlanConfirmed || stage == Stage::PlanBroken)
        list.push_back(SignedPlan);
    if (stage == Stage::PlanBroken)
        list.push_back(MissedMessageSent);
    if (stage == Stage::LimitationNotice) {
        list.push_back(ProvableDelivery);
        list.push_back(NotTimeBarred);
    }
    return list;
}

} // namespace tegoed
