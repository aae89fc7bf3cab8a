#include "core/domain/escalation/sequence.h"

#include "core/domain/money/money.h"
#include "core/domain/party/party_words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <limits>
#include <optional>

namespace tegoed {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr std::array kTracks = {LegalTrack::NlB2b, LegalTrack::NlB2c, LegalTrack::BeB2b, LegalTrack::BeB2c, LegalTrack::Other};
constexpr std::array kKinds = {StepKind::Message, StepKind::Call, StepKind::HandOver};
constexpr std::array kCountsFrom = {CountsFrom::DueDate, CountsFrom::PreviousDeadline, CountsFrom::PreviousSending};
constexpr std::array kCalendars = {WorkCalendar::Netherlands, WorkCalendar::Belgium, WorkCalendar::Banking};
constexpr std::array kWorkingDays = {WorkingDayRule::Next, WorkingDayRule::Previous, WorkingDayRule::Any};
constexpr std::array kStages = {Stage::PreDue, Stage::Reminder1, Stage::Reminder2, Stage::Reminder3, Stage::Demand, Stage::FinalNotice};
constexpr std::array kChannels = {Channel::Email, Channel::Sms, Channel::WhatsApp, Channel::Letter};

QString shown(const QJsonValue& value)
{
    if (value.isString())
        return value.toString();
    const QByteArray json = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(json.mid(1, json.size() - 2));
}

/// One object, read field by field. Keeps the first error; after it everything reads as the default.
class Reader {
public:
    Reader(const QJsonObject& object, const QString& path, std::optional<Error>& error) : m_object(object), m_path(path), m_error(error) {}

    void read(const QString& key, QString& value, bool isRequired = false)
    {
        if (const auto found = take(key, isRequired))
            found->isString() ? void(value = found->toString()) : fail(key, *found, u"a text"_s);
    }
    void read(const QString& key, bool& value)
    {
        if (const auto found = take(key, false))
            found->isBool() ? void(value = found->toBool()) : fail(key, *found, u"true or false"_s);
    }
    void read(const QString& key, int& value, bool isRequired = false)
    {
        const auto found = take(key, isRequired);
        if (!found)
            return;
        constexpr qint64 kNone = -1; // No field of a sequence is negative.
        const qint64 number = found->toInteger(kNone);
        if (number < 0 || number > std::numeric_limits<int>::max())
            return fail(key, *found, u"a whole number of 0 or more"_s);
        value = static_cast<int>(number);
    }
    /// Hundredths, as the text of a decimal: "5.00".
    void readAmount(const QString& key, std::int64_t& value)
    {
        const auto found = take(key, false);
        if (!found)
            return;
        const auto amount = Money::fromDecimal(found->toString(), Currency::euro());
        if (!found->isString() || !amount || amount->isNegative())
            return fail(key, *found, u"an amount such as \"5.00\""_s);
        value = amount->minorUnits();
    }
    template <typename Value, std::size_t size, typename Word>
    void readWord(const QString& key, Value& value, const std::array<Value, size>& all, Word word, bool isRequired = false)
    {
        if (const auto found = take(key, isRequired))
            setWord(key, *found, value, all, word);
    }
    template <typename Value, std::size_t size, typename Word>
    void readWords(const QString& key, std::vector<Value>& values, const std::array<Value, size>& all, Word word)
    {
        const auto found = take(key, false);
        if (!found)
            return;
        if (!found->isArray())
            return fail(key, *found, u"a list"_s);
        const QJsonArray list = found->toArray();
        for (const QJsonValue& entry : list) {
            Value value{};
            setWord(key, entry, value, all, word);
            values.push_back(value);
        }
    }
    std::optional<QJsonValue> take(const QString& key, bool isRequired)
    {
        m_known.push_back(key);
        const auto found = m_object.constFind(key);
        if (found != m_object.constEnd())
            return *found;
        if (isRequired && !m_error)
            m_error = Error{Error::Code::MissingInput, {m_path + key}, {}};
        return std::nullopt;
    }
    void refuseOthers()
    {
        for (auto field = m_object.constBegin(); field != m_object.constEnd(); ++field) {
            if (!m_known.contains(field.key()))
                fail(field.key(), *field, u"leave it out; known are %1"_s.arg(m_known.join(u", "_s)));
        }
    }
    void fail(const QString& key, const QJsonValue& seen, const QString& remedy)
    {
        if (!m_error)
            m_error = Error{Error::Code::InvalidInput, {m_path + key, shown(seen), remedy}, {}};
    }

private:
    template <typename Value, std::size_t size, typename Word>
    void setWord(const QString& key, const QJsonValue& seen, Value& value, const std::array<Value, size>& all, Word word)
    {
        QStringList words;
        for (const Value& each : all) {
            words.push_back(word(each));
            if (seen.isString() && seen.toString() == words.last()) {
                value = each;
                return;
            }
        }
        fail(key, seen, words.join(u", "_s));
    }

    const QJsonObject& m_object;
    QString m_path;
    std::optional<Error>& m_error;
    QStringList m_known;
};

Step readStep(const QJsonObject& object, const QString& path, std::optional<Error>& error)
{
    Reader reader(object, path, error);
    Step step;
    reader.read(u"code"_s, step.code, true);
    reader.readWord(u"kind"_s, step.kind, kKinds, stepKindCode, true);
    reader.readWord(u"stage"_s, step.stage, kStages, stageCode, step.kind == StepKind::Message);
    reader.readWord(u"counts_from"_s, step.countsFrom, kCountsFrom, countsFromCode);
    reader.read(u"days"_s, step.days, true);
    reader.read(u"before"_s, step.isBefore);
    reader.read(u"minimum_after_previous"_s, step.minimumAfterPrevious);
    reader.readAmount(u"minimum_open"_s, step.minimumOpen);
    reader.readWords(u"channels"_s, step.channels, kChannels, channelCode);
    reader.read(u"all_channels"_s, step.usesAllChannels);
    reader.read(u"pay_by_days"_s, step.payByDays);
    reader.read(u"automatic"_s, step.isAutomatic);
    reader.read(u"claims_interest"_s, step.claimsInterest);
    reader.read(u"claims_costs"_s, step.claimsCosts);
    reader.read(u"repeats"_s, step.repeats);
    reader.read(u"repeat_every_days"_s, step.repeatEveryDays);
    reader.readWord(u"calendar"_s, step.calendar, kCalendars, workCalendarCode);
    reader.readWord(u"working_day"_s, step.workingDay, kWorkingDays, workingDayRuleCode);
    reader.read(u"mandatory_legal"_s, step.isMandatoryLegal);
    reader.refuseOthers();
    return step;
}

void readSteps(Reader& reader, Sequence& sequence, std::optional<Error>& error)
{
    const auto steps = reader.take(u"steps"_s, true);
    if (!steps)
        return;
    if (!steps->isArray())
        return reader.fail(u"steps"_s, *steps, u"a list of steps"_s);
    const QJsonArray list = steps->toArray();
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QString path = u"steps[%1]"_s.arg(i);
        if (!list[i].isObject())
            return reader.fail(path, list[i], u"an object with code, kind and days"_s);
        sequence.steps.push_back(readStep(list[i].toObject(), path + u'.', error));
    }
}

QJsonObject stepObject(const Step& step)
{
    QJsonArray channels;
    for (const Channel channel : step.channels)
        channels.append(channelCode(channel));
    return {{u"code"_s, step.code},
            {u"kind"_s, stepKindCode(step.kind)},
            {u"stage"_s, stageCode(step.stage)},
            {u"counts_from"_s, countsFromCode(step.countsFrom)},
            {u"days"_s, step.days},
            {u"before"_s, step.isBefore},
            {u"minimum_after_previous"_s, step.minimumAfterPrevious},
            {u"minimum_open"_s, Money(step.minimumOpen, Currency::euro()).toDecimal()},
            {u"channels"_s, channels},
            {u"all_channels"_s, step.usesAllChannels},
            {u"pay_by_days"_s, step.payByDays},
            {u"automatic"_s, step.isAutomatic},
            {u"claims_interest"_s, step.claimsInterest},
            {u"claims_costs"_s, step.claimsCosts},
            {u"repeats"_s, step.repeats},
            {u"repeat_every_days"_s, step.repeatEveryDays},
            {u"calendar"_s, workCalendarCode(step.calendar)},
            {u"working_day"_s, workingDayRuleCode(step.workingDay)},
            {u"mandatory_legal"_s, step.isMandatoryLegal}};
}

} // namespace

Result<Sequence> sequenceFromJson(const QByteArray& json)
{
    QJsonParseError parse;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parse);
    if (!document.isObject())
        return Error{Error::Code::InvalidInput, {u"json"_s, QString::number(parse.offset), parse.errorString()}, {}};
    const QJsonObject object = document.object();
    std::optional<Error> error;
    Reader reader(object, {}, error);
    Sequence sequence;
    reader.read(u"code"_s, sequence.code, true);
    reader.read(u"name"_s, sequence.name);
    reader.readWord(u"track"_s, sequence.track, kTracks, static_cast<QString (*)(LegalTrack)>(wordOf));
    reader.read(u"version"_s, sequence.version);
    reader.read(u"active"_s, sequence.isActive);
    readSteps(reader, sequence, error);
    reader.refuseOthers();
    if (error)
        return *error;
    const std::vector<SequenceProblem> problems = checkSequence(sequence);
    if (problems.empty())
        return sequence;
    const SequenceProblem& problem = problems.front();
    const QString path = problem.step < 0 ? problem.field : u"steps[%1].%2"_s.arg(problem.step).arg(problem.field);
    return Error{Error::Code::InvalidInput, {path, problem.seen, problem.remedy}, problem.problem};
}

QByteArray sequenceToJson(const Sequence& sequence)
{
    QJsonArray steps;
    for (const Step& step : sequence.steps)
        steps.append(stepObject(step));
    const QJsonObject object{{u"code"_s, sequence.code}, {u"name"_s, sequence.name}, {u"track"_s, wordOf(sequence.track)},
                             {u"version"_s, sequence.version}, {u"active"_s, sequence.isActive}, {u"steps"_s, steps}};
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

} // namespace tegoed
