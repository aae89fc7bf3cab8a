#pragma once

#include "core/domain/message/check_texts.h"
#include "core/domain/message/template_library.h"
#include "core/storage/stores/template_store.h"
#include "core/usecases/acts/text_acts.h"
#include "core/usecases/book_session.h"

namespace tegoed {

/// The texts of the book: the shipped ones with the book's own versions over them; languages switched off are marked.
Result<TemplateLibrary> bookTexts(Database& database);

struct TextSaved { int version = 1; UndoToken undo; };
/// Keeps a new version of a text; earlier ones stay. Errors: TemplateBroken when it could not be sent; NothingToDo when it is
/// what is there already.
Result<TextSaved> saveText(BookSession& session, const TemplateText& text);
/// The shipped text again, as a new version. Errors: NotFound(text) when it is one of the user's own; NothingToDo(text) when it
/// is the shipped one already.
Result<TextSaved> restoreOriginalText(BookSession& session, const TextKey& key);

/// A version the book has, as `TemplateText`. An empty actor: it came with the program.
struct TextVersion { int version; QString actor, createdAt; TemplateText text; };
/// All versions of the book, newest first.
Result<std::vector<TextVersion>> textVersions(Database& database, const TextKey& key);

/// A word that differs per country; of a language of the user's own they are his to translate.
/// Errors: MissingInput(text); NotFound(text) for one no text can use; NothingToDo(text).
Result<UndoToken> saveTerm(BookSession& session, const TermKey& key, const QString& value);

/// A new language by copying every text, block and term of another (decision 5). Returns how many texts and blocks.
/// Errors: NotFound(language, from); AlreadyExists(language, to); InvalidInput(language, to) unless two small letters.
Result<int> copyLanguage(BookSession& session, const QString& from, const QString& to);
/// Switches a language off or on. Off: its texts stay, and no message is made from them.
/// Errors: NotFound(language); NothingToDo(language); NotAllowed(last_language) for the only one that is on.
Result<UndoToken> useLanguage(BookSession& session, const QString& language, bool isUsed);

/// Puts the shipped texts into the book as version 1 where it has none yet: so the book keeps them, whatever a later program ships.
/// Returns how many were new. One COUNT when there is nothing to do.
Result<int> seedTexts(BookSession& session);

} // namespace tegoed
