#include "core/domain/answer/answer.h"

#include "core/domain/message/message_words.h"

#include <array>

namespace tegoed {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array<const char*, 4> kKinds = {"reply", "out_of_office", "bounce", "receipt"};
constexpr std::array<const char*, 5> kTriages = {"paid", "disputes", "plan", "address", "nothing"};
constexpr std::array<const char*, 3> kPauses = {"unread", "says_paid", "proposes"};

template<typename Value, std::size_t Count> QString codeIn(const std::array<const char*, Count>& codes, Value value)
{
    return QString::fromLatin1(codes.at(static_cast<std::size_t>(value)));
}

template<typename Value, std::size_t Count> std::optional<Value> valueIn(const std::array<const char*, Count>& codes, QStringView code)
{
    for (std::size_t i = 0; i < Count; ++i) {
        if (code == QLatin1StringView(codes.at(i)))
            return static_cast<Value>(i);
    }
    return std::nullopt;
}

} // namespace

QString answerKindCode(AnswerKind kind)
{
    return codeIn(kKinds, kind);
}

std::optional<AnswerKind> answerKindOf(QStringView code)
{
    return valueIn<AnswerKind>(kKinds, code);
}

QString answerTriageCode(AnswerTriage triage)
{
    return codeIn(kTriages, triage);
}

std::optional<AnswerTriage> answerTriageOf(QStringView code)
{
    return valueIn<AnswerTriage>(kTriages, code);
}

QString answerPauseCode(AnswerPause pause)
{
    return codeIn(kPauses, pause);
}

std::optional<AnswerPause> answerPauseOf(QStringView code)
{
    return valueIn<AnswerPause>(kPauses, code);
}

std::optional<AnswerTriage> saidByLink(const QString& subject)
{
    for (const TextLanguage language : {TextLanguage::Dutch, TextLanguage::English}) {
        const ReplyWords words = replyWords(language);
        if (subject.startsWith(words.paid, Qt::CaseInsensitive))
            return AnswerTriage::Paid;
        if (subject.startsWith(words.proposal, Qt::CaseInsensitive))
            return AnswerTriage::Plan;
        if (subject.startsWith(words.dispute, Qt::CaseInsensitive))
            return AnswerTriage::Disputes;
    }
    return std::nullopt;
}

std::optional<AnswerPause> pauseOf(AnswerKind kind, std::optional<AnswerTriage> triage)
{
    if (!triage)
        return kind == AnswerKind::Reply ? std::optional(AnswerPause::Unread) : std::nullopt;
    if (triage == AnswerTriage::Paid)
        return AnswerPause::SaysPaid;
    return triage == AnswerTriage::Plan ? std::optional(AnswerPause::Proposes) : std::nullopt;
}

} // namespace tegoed
