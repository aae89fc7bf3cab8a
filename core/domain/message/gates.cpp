#include "core/domain/message/gates.h"

#include "core/domain/message/gate_questions.h"
#include "core/domain/party/party_words.h"

#include <algorithm>
#include <array>

namespace tegoed {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array<const char*, 24> kCodes = {
    "sending_off", "paid", "credit_covers", "written_off", "disputed", "agreement", "answered", "hold", "debtor_status", "recipient",
    "recipient_foreign", "address_suspect", "opted_out", "not_opted_in", "previous_unknown", "already_sent", "account",
    "amount_changed", "day_over", "stage_not_allowed", "bank_data_old", "unmatched_money", "contact_gap", "hours"};

using Reasons = std::vector<GateReason>;

void addMoneyGates(const GateFacts& facts, Reasons& reasons)
{
    for (const GateFacts::Item& item : facts.items) {
        if (item.isWrittenOff)
            reasons.push_back({Gate::WrittenOff, {item.number}});
        else if (facts.asksPayment && item.open.minorUnits() <= 0) // Thanks and apologies are about what is paid.
            reasons.push_back({Gate::Paid, {item.number}});
        else if (item.open != item.asked)
            reasons.push_back({Gate::AmountChanged, {item.number, item.asked.toDecimal(), item.open.toDecimal()}});
        if (item.isMentioned)
            continue;
        if (item.isDisputed)
            reasons.push_back({Gate::Disputed, {item.number}});
        if (item.agreedUntil && dayAfter(item.agreedUntil->dayNumber()) > facts.today.dayNumber())
            reasons.push_back({Gate::Agreement, {item.number, item.agreedUntil->year() < 9999 ? item.agreedUntil->toIso() : QString()}});
        if (!item.answered.isEmpty())
            reasons.push_back({Gate::Answered, {item.number, item.answered}});
        if (item.isTaken)
            reasons.push_back({Gate::AlreadySent, {item.number}});
    }
    if (facts.asksPayment && !facts.items.empty() && creditCovers(facts.credit.minorUnits(), facts.asked.minorUnits()))
        reasons.push_back({Gate::CreditCovers, {facts.credit.toDecimal()}});
}

void addRecipientGates(const GateFacts& facts, Reasons& reasons)
{
    if (facts.recipient.isEmpty() || (facts.channel == Channel::Email && !isValidEmail(facts.recipient)))
        reasons.push_back({Gate::Recipient, {channelCode(facts.channel)}});
    else if (!facts.isRecipientOwn)
        reasons.push_back({Gate::RecipientForeign, {facts.recipient}});
    else if (facts.isAddressSuspect)
        reasons.push_back({Gate::AddressSuspect, {facts.recipient}});
    if (facts.consent == false)
        reasons.push_back({Gate::OptedOut, {channelCode(facts.channel)}});
    else if (facts.channel == Channel::WhatsApp && facts.consent != true)
        reasons.push_back({Gate::NotOptedIn, {}});
    if (!mayCarry(facts.channel, facts.stage))
        reasons.push_back({Gate::StageNotAllowed, {stageCode(facts.stage), channelCode(facts.channel)}});
}

void addBankGates(const GateFacts& facts, Reasons& reasons)
{
    const int allowed = facts.isAutomatic ? facts.limits.bankStopDays : facts.limits.bankWarnDays;
    const std::int32_t bankDay = facts.bankDataOf ? facts.bankDataOf->dayNumber() : std::numeric_limits<std::int32_t>::min();
    if (facts.knowsBank && isBankDataOld(bankDay, allowed, facts.today.dayNumber()))
        reasons.push_back({Gate::BankDataOld, {facts.bankDataOf ? facts.bankDataOf->toIso() : QString()}});
    if (!facts.unmatched.isZero())
        reasons.push_back({Gate::UnmatchedMoney, {facts.unmatched.toDecimal()}});
}

void addContactGates(const GateFacts& facts, Reasons& reasons)
{
    if (!facts.countsAsContact)
        return;
    std::optional<Date> last = facts.lastContact;
    std::optional<Date> first;
    if (last && facts.limits.contactGapDays > 0)
        first = Date::fromDayNumber(firstDayAfterContact(last->dayNumber(), facts.limits.contactGapDays, facts.calendar));
    if (facts.invoiceSentOn && facts.limits.afterInvoiceDays > 0) {
        const Date allowed = facts.invoiceSentOn->plusDays(facts.limits.afterInvoiceDays);
        if (!first || allowed > *first) {
            first = allowed;
            last = facts.invoiceSentOn;
        }
    }
    if (first && facts.today < *first)
        reasons.push_back({Gate::ContactGap, {last->toIso(), first->toIso()}});
}

void addHoursGate(const GateFacts& facts, Reasons& reasons)
{
    const bool isPhone = facts.channel == Channel::Sms || facts.channel == Channel::WhatsApp;
    if (!facts.isAutomatic && !isPhone)
        return; // A mail or letter by hand leaves at any time.
    const int from = isPhone ? facts.limits.smsFrom : facts.limits.hoursFrom;
    const int until = isPhone ? facts.limits.smsUntil : facts.limits.hoursUntil;
    const auto isOpenDay = isWorkingDay(facts.calendar, facts.today);
    if (!isOpenDay || !*isOpenDay) {
        const auto next = nextWorkingDay(facts.calendar, facts.today);
        reasons.push_back({Gate::Hours, {next ? next->toIso() : QString()}});
    } else if (facts.minuteOfDay < from || facts.minuteOfDay >= until) {
        reasons.push_back({Gate::Hours, {QStringLiteral("%1:%2").arg(from / 60, 2, 10, QLatin1Char('0')).arg(from % 60, 2, 10, QLatin1Char('0'))}});
    }
}

} // namespace

QString gateCode(Gate gate)
{
    return QLatin1StringView(kCodes.at(static_cast<std::size_t>(gate)));
}

std::optional<Gate> gateOf(QStringView code)
{
    for (std::size_t i = 0; i < kCodes.size(); ++i) {
        if (code == QLatin1StringView(kCodes[i]))
            return static_cast<Gate>(i);
    }
    return std::nullopt;
}

bool isHard(Gate gate)
{
    return gate < Gate::BankDataOld;
}

bool mayCarry(Channel channel, Stage stage)
{
    const bool isFormal = stage == Stage::Demand || stage == Stage::FinalNotice || stage == Stage::LimitationNotice;
    if (channel == Channel::WhatsApp)
        return stage == Stage::InvoiceSent || stage == Stage::PreDue || stage == Stage::Reminder1 || stage == Stage::PromiseConfirmation
            || stage == Stage::PlanInstalment || stage == Stage::DeferralGranted || stage == Stage::PaymentThanks;
    return channel != Channel::Sms || !isFormal;
}

std::vector<GateReason> closedGates(const GateFacts& facts)
{
    Reasons reasons;
    if (!facts.sendingOffReason.isEmpty())
        reasons.push_back({Gate::SendingOff, {facts.sendingOffReason}});
    addMoneyGates(facts, reasons);
    if (!facts.heldUntil.isEmpty() && (facts.heldUntil == u"-" || facts.heldUntil >= facts.today.toIso()))
        reasons.push_back({Gate::Hold, {facts.heldUntil == u"-" ? QString() : facts.heldUntil}});
    if (facts.status != DebtorStatus::Normal)
        reasons.push_back({Gate::DebtorStatus, {wordOf(facts.status)}});
    addRecipientGates(facts, reasons);
    if (!facts.unknownBefore.isEmpty())
        reasons.push_back({Gate::PreviousUnknown, {facts.unknownBefore}});
    if (!facts.accountProblem.isEmpty())
        reasons.push_back({Gate::Account, {facts.accountProblem}});
    if (facts.plannedDay < facts.today)
        reasons.push_back({Gate::DayOver, {facts.plannedDay.toIso()}});
    addBankGates(facts, reasons);
    addContactGates(facts, reasons);
    addHoursGate(facts, reasons);
    std::stable_sort(reasons.begin(), reasons.end(), [](const GateReason& a, const GateReason& b) { return a.gate < b.gate; });
    return reasons;
}

std::vector<GateReason> stopping(const std::vector<GateReason>& closed, bool isAutomatic, const std::vector<Gate>& seen)
{
    Reasons result;
    std::copy_if(closed.begin(), closed.end(), std::back_inserter(result), [&](const GateReason& reason) {
        return isHard(reason.gate) || isAutomatic || std::find(seen.begin(), seen.end(), reason.gate) == seen.end();
    });
    return result;
}

} // namespace tegoed
