#include "core/usecases/messages/texts.h"

#include "core/base/text.h"
#include "core/storage/stores/book_store.h"
#include "core/usecases/acts/company_acts.h"
#include "core/usecases/shipped_texts.h"
#include "core/usecases/unit_of_work.h"

#include <QRegularExpression>

#include <algorithm>

namespace tegoed {

using namespace Qt::Literals::StringLiterals;

namespace {

MessageValues typicalValues(const MessageRequest& request)
{
    return sampleData().values(request);
}

UndoToken undoOf(const TextChange& change)
{
    return settingsToken(u"text"_s, toJson(change), {});
}

/// A new version over `before`, what the book has now.
TextSaved append(BookSession& session, const TemplateRecord& record, const std::optional<QString>& before, ChangeSet& changes)
{
    changes.book = true;
    const int version = TemplateStore(session.database).append(record);
    return {version, undoOf({record, version, before})};
}

} // namespace

namespace {

/// The shipped texts with those of the book over them.
TemplateLibrary libraryOf(const std::vector<TemplateRecord>& records)
{
    TemplateLibrary library = shippedTexts();
    for (const TemplateRecord& record : records) {
        if (record.isOff)
            continue;
        if (const auto term = termOf(record))
            library.setTerm(term->name, term->language, term->country, record.body);
        else if (const auto text = textOf(record))
            library.put(*text);
    }
    return library;
}

} // namespace

Result<TemplateLibrary> bookTexts(Database& database)
{
    return reading([&]() -> Result<TemplateLibrary> {
        // A run composes hundreds of messages from the same texts: they are read and parsed once, and again when a version was added.
        thread_local struct { QString stamp; std::optional<TemplateLibrary> library; } last;
        const TemplateStore store(database);
        const QString stamp = store.stamp();
        if (!last.library || last.stamp != stamp) {
            last.library = libraryOf(store.current());
            last.stamp = stamp;
        }
        TemplateLibrary library = *last.library;
        library.setLanguagesOff(languagesOff(database));
        return library;
    });
}

Result<TextSaved> saveText(BookSession& session, const TemplateText& text)
{
    const auto library = bookTexts(session.database);
    if (!library)
        return library.error();
    const TemplateText* now = library->find(text.key);
    if (now && *now == text)
        return Error{Error::Code::NothingToDo, {u"text"_s, text.key.code()}, {}};
    for (const TextFinding& finding : checkText(*library, text, typicalValues)) {
        if (finding.blocks)
            return templateBroken(finding.problem);
    }
    return inOneTransaction(session, [&](ChangeSet& changes) -> Result<TextSaved> {
        return append(session, recordOf(text.key, editableText(text), session.actor, session.clock.nowUtc()),
                      now ? std::optional(editableText(*now)) : std::nullopt, changes);
    });
}

Result<TextSaved> restoreOriginalText(BookSession& session, const TextKey& key)
{
    const TemplateText* original = shippedTexts().find(key);
    if (!original)
        return Error{Error::Code::NotFound, {u"text"_s, key.code()}, {}};
    const auto library = bookTexts(session.database);
    if (!library)
        return library.error();
    const TemplateText* now = library->find(key);
    if (now && *now == *original)
        return Error{Error::Code::NothingToDo, {u"text"_s, key.code()}, {}};
    return inOneTransaction(session, [&](ChangeSet& changes) -> Result<TextSaved> {
        return append(session, recordOf(key, editableText(*original), session.actor, session.clock.nowUtc()),
                      now ? std::optional(editableText(*now)) : std::nullopt, changes);
    });
}

Result<std::vector<TextVersion>> textVersions(Database& database, const TextKey& key)
{
    return reading([&]() -> Result<std::vector<TextVersion>> {
        std::vector<TextVersion> versions;
        for (const TemplateRecord& record : TemplateStore(database).versions(placeOf(key))) {
            if (record.isOff)
                continue;
            if (const auto text = textOf(record))
                versions.push_back({record.version, record.actor, record.createdAt, *text});
        }
        return versions;
    });
}

Result<UndoToken> saveTerm(BookSession& session, const TermKey& key, const QString& value)
{
    const QString word = cleanLine(value);
    if (word.isEmpty())
        return Error{Error::Code::MissingInput, {u"text"_s}, {}};
    const auto library = bookTexts(session.database);
    if (!library)
        return library.error();
    if (!library->terms().keys().contains(key.name))
        return Error{Error::Code::NotFound, {u"text"_s, key.name}, {}};
    const QString now = library->terms().value(key.name, key.language, key.country);
    if (now == word)
        return Error{Error::Code::NothingToDo, {u"text"_s, key.name}, {}};
    return inOneTransaction(session, [&](ChangeSet& changes) -> Result<UndoToken> {
        return append(session, recordOf(key, word, session.actor, session.clock.nowUtc()),
                      now.isEmpty() ? std::nullopt : std::optional(now), changes).undo;
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
    const QStringList languages = library->allLanguages();
    if (!languages.contains(from))
        return Error{Error::Code::NotFound, {u"language"_s, from}, {}};
    if (languages.contains(to))
        return Error{Error::Code::AlreadyExists, {u"language"_s, to}, {}};
    return inOneTransaction(session, [&](ChangeSet& changes) -> Result<int> {
        TemplateStore store(session.database);
        const QString now = session.clock.nowUtc();
        int copied = 0;
        for (const TemplateText& text : library->texts()) {
            if (text.key.language != from)
                continue;
            TextKey key = text.key;
            key.language = to;
            store.append(recordOf(key, editableText(text), session.actor, now));
            ++copied;
        }
        for (const QString& name : library->terms().keys()) {
            for (const auto country : {Terms::Country::Netherlands, Terms::Country::Belgium, Terms::Country::Other})
                store.append(recordOf(TermKey{name, to, country}, library->terms().value(name, from, country), session.actor, now));
        }
        changes.book = true;
        return copied;
    });
}

Result<UndoToken> useLanguage(BookSession& session, const QString& language, bool isUsed)
{
    const auto library = bookTexts(session.database);
    if (!library)
        return library.error();
    if (!library->allLanguages().contains(language))
        return Error{Error::Code::NotFound, {u"language"_s, language}, {}};
    const QStringList inUse = library->languages();
    if (inUse.contains(language) == isUsed)
        return Error{Error::Code::NothingToDo, {u"language"_s, language}, {}};
    if (!isUsed && inUse.size() == 1)
        return Error{Error::Code::NotAllowed, {u"last_language"_s, language}, {}};
    return inOneTransaction(session, [&](ChangeSet& changes) -> Result<UndoToken> {
        const QStringList before = languagesOff(session.database);
        QStringList after = before;
        if (isUsed)
            after.removeAll(language);
        else
            after += language;
        storeLanguagesOff(session.database, after);
        changes.book = true;
        return settingsToken(u"languages_off"_s, {{u"codes"_s, before.join(u' ')}}, {{u"codes"_s, after.join(u' ')}});
    });
}

Result<int> seedTexts(BookSession& session)
{
    const auto isThere = reading([&]() -> Result<bool> { return hasShippedTexts(session.database); });
    if (!isThere)
        return isThere.error();
    if (*isThere)
        return 0;
    return inOneTransaction(session, [&](ChangeSet& changes) -> Result<int> {
        const int put = putShippedTexts(session.database, session.clock.nowUtc());
        changes.book = put > 0;
        return put;
    });
}

} // namespace tegoed
