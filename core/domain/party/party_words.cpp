#include "core/domain/party/party_words.h"

#include <array>
#include <utility>

namespace tegoed {
namespace {

template <typename Value, std::size_t Count>
using Words = std::array<std::pair<Value, QLatin1String>, Count>;

constexpr Words<PartyKind, 3> kKinds{{{PartyKind::Consumer, QLatin1String("consumer")},
                                      {PartyKind::Business, QLatin1String("business")},
                                      {PartyKind::PublicBody, QLatin1String("public_body")}}};
constexpr Words<LegalTrack, 5> kTracks{{{LegalTrack::NlB2b, QLatin1String("nl-b2b")},
                                        {LegalTrack::NlB2c, QLatin1String("nl-b2c")},
                                        {LegalTrack::BeB2b, QLatin1String("be-b2b")},
                                        {LegalTrack::BeB2c, QLatin1String("be-b2c")},
                                        {LegalTrack::Other, QLatin1String("other")}}};
constexpr Words<DebtorStatus, 6> kStatuses{{{DebtorStatus::Normal, QLatin1String("normal")},
                                            {DebtorStatus::Bankrupt, QLatin1String("bankrupt")},
                                            {DebtorStatus::DebtSettlement, QLatin1String("debt_settlement")},
                                            {DebtorStatus::UnderGuardianship, QLatin1String("under_guardianship")},
                                            {DebtorStatus::Deceased, QLatin1String("deceased")},
                                            {DebtorStatus::HandedOver, QLatin1String("handed_over")}}};

template <typename Value, std::size_t Count>
QString wordIn(const Words<Value, Count>& words, Value value)
{
    for (const auto& [known, word] : words)
        if (known == value)
            return word;
    return words.back().second;
}

template <typename Value, std::size_t Count>
std::optional<Value> valueIn(const Words<Value, Count>& words, QStringView word)
{
    for (const auto& [value, known] : words)
        if (known == word)
            return value;
    return std::nullopt;
}

} // namespace

QString wordOf(PartyKind kind) { return wordIn(kKinds, kind); }
QString wordOf(LegalTrack track) { return wordIn(kTracks, track); }
QString wordOf(DebtorStatus status) { return wordIn(kStatuses, status); }
std::optional<PartyKind> partyKindFromWord(QStringView word) { return valueIn(kKinds, word); }
std::optional<DebtorStatus> debtorStatusFromWord(QStringView word) { return valueIn(kStatuses, word); }

} // namespace tegoed
