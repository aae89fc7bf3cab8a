#pragma once

#include "core/domain/message/check_texts.h"
#include "core/domain/message/template_library.h"
#include "core/storage/stores/template_store.h"
#include "core/usecases/book_session.h"

namespace tegoed {

/// The texts of the book: the shipped ones with the book's own versions over them.
Result<TemplateLibrary> bookTexts(Database& database);

/// Keeps a new version of a text; earlier ones stay. Returns its number. Errors: TemplateBroken when it could not be sent;
/// NothingToDo when it is what is there already.
Result<int> saveText(BookSession& session, const TemplateText& text);
/// The shipped text again, as a new version. Errors: NotFound(text) when it is one of the user's own.
Result<int> restoreOriginalText(BookSession& session, const TextKey& key);
/// All versions of the book, newest first, as `TemplateText`; the shipped one is not among them.
struct TextVersion { int version; QString actor, createdAt; TemplateText text; };
Result<std::vector<TextVersion>> textVersions(Database& database, const TextKey& key);
/// A new language by copying every text, block and term of another (decision 5). Returns how many.
/// Errors: NotFound(language, from); AlreadyExists(language, to); InvalidInput(language, to).
Result<int> copyLanguage(BookSession& session, const QString& from, const QString& to);
/// Puts the shipped texts into the book as version 1 where it has none yet: so the book keeps them, whatever a later program ships.
/// Returns how many were new.
Result<int> seedTexts(BookSession& session);

} // namespace tegoed
