#include "core/usecases/acts/text_acts.h"

#include "core/storage/queries/book_queries.h"
#include "core/storage/stores/book_store.h"
#include "core/usecases/shipped_texts.h"

#include <set>

namespace tegoed {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString kLanguagesOff = u"texts.languages_off"_s;
const QString kTermChannel = u"term"_s; // In the column of the channel: a word per country is neither text nor block.

QString countryColumn(Terms::Country country)
{
    switch (country) {
    case Terms::Country::Netherlands: return u"NL"_s;
    case Terms::Country::Belgium: return u"BE"_s;
    case Terms::Country::Other: break;
    }
    return u"*"_s;
}

std::optional<int> currentVersion(Database& database, const TemplateRecord& place)
{
    const std::vector<TemplateRecord> versions = TemplateStore(database).versions(place);
    return versions.empty() ? std::nullopt : std::optional(versions.front().version);
}

} // namespace

TemplateRecord placeOf(const TextKey& key)
{
    TemplateRecord place;
    place.name = key.name;
    place.isBlock = key.isBlock();
    place.channel = key.channel ? channelCode(*key.channel) : QString();
    place.language = key.language;
    place.track = key.track ? segmentCode(*key.track) : u"*"_s;
    return place;
}

TemplateRecord placeOf(const TermKey& key)
{
    TemplateRecord place;
    place.name = key.name;
    place.isBlock = true;
    place.channel = kTermChannel;
    place.language = key.language;
    place.track = countryColumn(key.country);
    return place;
}

TemplateRecord recordOf(const TextKey& key, const QString& editable, const QString& actor, const QString& atUtc)
{
    TemplateRecord record = placeOf(key);
    if (const auto text = textFromEditor(key, editable)) {
        record.subject = text->subject;
        record.tone = text->tone ? toneCode(*text->tone) : QString();
    }
    record.body = editable;
    record.actor = actor;
    record.createdAt = atUtc;
    return record;
}

TemplateRecord recordOf(const TermKey& key, const QString& value, const QString& actor, const QString& atUtc)
{
    TemplateRecord record = placeOf(key);
    record.body = value;
    record.actor = actor;
    record.createdAt = atUtc;
    return record;
}

std::optional<TemplateText> textOf(const TemplateRecord& record)
{
    if (record.channel == kTermChannel)
        return std::nullopt;
    TextKey key;
    key.name = record.name;
    if (!record.isBlock)
        key.channel = channelOf(record.channel);
    key.language = record.language;
    key.track = trackOfSegment(record.track);
    const auto text = textFromEditor(key, record.body);
    return text ? std::optional(*text) : std::nullopt;
}

std::optional<TermKey> termOf(const TemplateRecord& record)
{
    if (record.channel != kTermChannel)
        return std::nullopt;
    const Terms::Country country = record.track == u"NL"_s ? Terms::Country::Netherlands
        : record.track == u"BE"_s                          ? Terms::Country::Belgium
                                                           : Terms::Country::Other;
    return TermKey{record.name, record.language, country};
}

bool hasShippedTexts(Database& database)
{
    return TemplateStore(database).firstVersionsOf(kShippedActor) >= static_cast<int>(shippedTexts().texts().size());
}

int putShippedTexts(Database& database, const QString& atUtc)
{
    TemplateStore store(database);
    std::set<QString> there;
    for (const TemplateRecord& record : store.current()) {
        if (const auto text = textOf(record))
            there.insert(text->key.code());
    }
    int put = 0;
    for (const TemplateText& text : shippedTexts().texts()) {
        if (there.contains(text.key.code()))
            continue;
        store.append(recordOf(text.key, editableText(text), kShippedActor, atUtc));
        ++put;
    }
    return put;
}

QStringList languagesOff(Database& database)
{
    return BookQueries(database).setting(kLanguagesOff).split(u' ', Qt::SkipEmptyParts);
}

void storeLanguagesOff(Database& database, const QStringList& codes)
{
    BookStore(database).saveSetting(kLanguagesOff, codes.join(u' '));
}

QJsonObject toJson(const TextChange& change)
{
    QJsonObject json{{u"name"_s, change.place.name},       {u"is_block"_s, change.place.isBlock}, {u"channel"_s, change.place.channel},
                     {u"language"_s, change.place.language}, {u"track"_s, change.place.track},      {u"version"_s, change.version}};
    if (change.before)
        json.insert(u"before"_s, *change.before);
    return json;
}

Result<Done> takeBackText(const Act& act, const QJsonObject& change)
{
    TemplateRecord place;
    place.name = change["name"_L1].toString();
    place.isBlock = change["is_block"_L1].toBool();
    place.channel = change["channel"_L1].toString();
    place.language = change["language"_L1].toString();
    place.track = change["track"_L1].toString();
    if (currentVersion(act.database, place) != change["version"_L1].toInt())
        return Error{Error::Code::DependsOnLater, {u"text"_s, place.name}, {}};
    const QString before = change["before"_L1].toString();
    TemplateRecord record = place;
    record.body = before;
    if (const auto text = textOf(record); text && change.contains("before"_L1))
        record = recordOf(text->key, before, act.actor, act.atUtc);
    record.isOff = !change.contains("before"_L1); // Versions are never removed: a text that was not there is switched off.
    record.actor = act.actor;
    record.createdAt = act.atUtc;
    TemplateStore(act.database).append(record);
    return Done{};
}

} // namespace tegoed
