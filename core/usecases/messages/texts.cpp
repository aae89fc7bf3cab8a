#include "core/usecases/messages/texts.h"

#include "core/usecases/shipped_texts.h"
#include "core/usecases/unit_of_work.h"

#include <QRegularExpression>

#include <set>

namespace tegoed {

using namespace Qt::Literals::StringLiterals;

namespace {

TemplateRecord recordOf(const BookSession& session, const TemplateText& text)
{
    TemplateRecord record;
    record.name = text.key.name;
    record.isBlock = text.key.isBlock();
    record.channel = text.key.channel ? channelCode(*text.key.channel) : QString();
    record.language = text.key.language;
    record.track = text.key.track ? segmentCode(*text.key.track) : u"*"_s;
    record.subject = text.subject;
    record.tone = text.tone ? toneCode(*text.tone) : QString();
    record.body = editableText(text);
    record.actor = session.actor;
    record.createdAt = session.clock.nowUtc();
    return record;
}

std::optional<TemplateText> textOf(const TemplateRecord& record)
{
    TextKey key;
    key.name = record.name;
    if (!record.isBlock)
        key.channel = channelOf(record.channel);
    key.language = record.language;
    key.track = trackOfSegment(record.track);
    const auto text = textFromEditor(key, record.body);
    return text ? std::optional(*text) : std::nullopt;
}

} // namespace

Result<TemplateLibrary> bookTexts(Database& database)
{
    return reading([&]() -> Result<TemplateLibrary> {
        TemplateLibrary library = shippedTexts();
        for (const TemplateRecord& record : TemplateStore(database).current()) {
            if (const auto text = textOf(record))
                library.put(*text);
        }
        return library;
    });
}

Result<int> saveText(BookSession& session, const TemplateText& text)
{
    const auto library = bookTexts(session.database);
    if (!library)
        return library.error();
    if (const TemplateText* now = library->find(text.key); now && *now == text)
        return Error{Error::Code::NothingToDo, {u"text"_s, text.key.code()}, {}};
    for (const TextFinding& finding : checkText(*library, text, [](const MessageRequest& request) { return sampleData().values(request); })) {
        if (finding.blocks)
            return templateBroken(finding.problem);
    }
    return inOneTransaction(session, [&](ChangeSet& changes) -> Result<int> {
        changes.book = true;
        return TemplateStore(session.database).append(recordOf(session, text));
    });
}

Result<int> restoreOriginalText(BookSession& session, const TextKey& key)
{
    const TemplateText* original = shippedTexts().find(key);
    if (!original)
        return Error{Error::Code::NotFound, {u"text"_s, key.code()}, {}};
    return inOneTransaction(session, [&](ChangeSet& changes) -> Result<int> {
        changes.book = true;
        return TemplateStore(session.database).append(recordOf(session, *original));
    });
}

Result<std::vector<TextVersion>> textVersions(Database& database, const TextKey& key)
{
    return reading([&]() -> Result<std::vector<TextVersion>> {
        TemplateRecord wanted;
        wanted.name = key.name;
        wanted.isBlock = key.isBlock();
        wanted.channel = key.channel ? channelCode(*key.channel) : QString();
        wanted.language = key.language;
        wanted.track = key.track ? segmentCode(*key.track) : u"*"_s;
        std::vector<TextVersion> versions;
        for (const TemplateRecord& record : TemplateStore(database).versions(wanted)) {
            if (const auto text = textOf(record))
                versions.push_back({record.version, record.actor, record.createdAt, *text});
        }
        return versions;
    });
}

Result<int> copyLanguage(BookSession& session, const QString& from, const QString& to)
{
    static const QRegularExpression code(u"^[a-z]{2}$"_s);
    if (!code.match(to).hasMatch())
        return Error{Error::Code::InvalidInput, {u"language"_s, to}, {}};
    const auto library = bookTexts(session.database);
    if (!library)
        return library.error();
    const QStringList languages = library->languages();
    if (!languages.contains(from))
        return Error{Error::Code::NotFound, {u"language"_s, from}, {}};
    if (languages.contains(to))
        return Error{Error::Code::AlreadyExists, {u"language"_s, to}, {}};
    return inOneTransaction(session, [&](ChangeSet& changes) -> Result<int> {
        TemplateStore store(session.database);
        int copied = 0;
        for (TemplateText text : library->texts()) {
            if (text.key.language != from)
                continue;
            text.key.language = to;
            store.append(recordOf(session, text));
            ++copied;
        }
        changes.book = true;
        return copied;
    });
}

Result<int> seedTexts(BookSession& session)
{
    const auto missing = reading([&]() -> Result<bool> { return TemplateStore(session.database).current().size() < shippedTexts().texts().size(); });
    if (!missing)
        return missing.error();
    if (!*missing)
        return 0;
    return inOneTransaction(session, [&](ChangeSet& changes) -> Result<int> {
        TemplateStore store(session.database);
        std::set<QString> there;
        for (const TemplateRecord& record : store.current()) {
            if (const auto text = textOf(record))
                there.insert(text->key.code());
        }
        int seeded = 0;
        for (const TemplateText& text : shippedTexts().texts()) {
            if (there.contains(text.key.code()))
                continue;
            store.append(recordOf(session, text));
            ++seeded;
        }
        changes.book = true;
        return seeded;
    });
}

} // namespace tegoed
