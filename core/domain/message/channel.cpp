#include "core/domain/message/channel.h"

#include <array>

namespace tegoed {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array<const char*, 4> kChannels = {"email", "sms", "whatsapp", "letter"};
constexpr std::array<const char*, 20> kStages = {
    "invoice_sent", "pre_due", "reminder_1", "reminder_2", "reminder_3", "demand", "final_notice",
    "promise_confirmation", "plan_proposal", "plan_confirmed", "plan_instalment", "plan_missed", "plan_broken", "deferral_granted",
    "dispute_ack", "payment_thanks", "statement", "prepayment_request", "correction", "limitation_notice"};

template <typename Value, std::size_t N>
std::optional<Value> valueOf(const std::array<const char*, N>& codes, QStringView code)
{
    for (std::size_t i = 0; i < N; ++i) {
        if (code == QLatin1StringView(codes[i]))
            return static_cast<Value>(i);
    }
    return std::nullopt;
}

} // namespace

QString channelCode(Channel channel)
{
    return QLatin1StringView(kChannels.at(static_cast<std::size_t>(channel)));
}

std::optional<Channel> channelOf(QStringView code)
{
    return valueOf<Channel>(kChannels, code);
}

QString stageCode(Stage stage)
{
    return QLatin1StringView(kStages.at(static_cast<std::size_t>(stage)));
}

std::optional<Stage> stageOf(QStringView code)
{
    return valueOf<Stage>(kStages, code);
}

} // namespace tegoed
