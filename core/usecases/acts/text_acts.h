#pragma once

#include "core/domain/message/template_text.h"
#include "core/storage/stores/template_store.h"
#include "core/usecases/acts/act.h"

#include <QJsonObject>

#include <optional>

namespace tegoed {

/// Who wrote the texts that came with the program.
inline const QString kShippedActor;

/// A word that differs per country, of one language.
struct TermKey {
    QString name;     ///< "term.dueDate".
    QString language; ///< "nl" …
    Terms::Country country = Terms::Country::Netherlands;
    friend bool operator==(const TermKey&, const TermKey&) = default;
};

/// Where the book keeps a text: everything but version, content, actor and moment.
TemplateRecord placeOf(const TextKey& key);
TemplateRecord placeOf(const TermKey& key);
TemplateRecord recordOf(const TextKey& key, const QString& editable, const QString& actor, const QString& atUtc);
TemplateRecord recordOf(const TermKey& key, const QString& value, const QString& actor, const QString& atUtc);
std::optional<TemplateText> textOf(const TemplateRecord& record); ///< Empty for a term, and for what cannot be read.
std::optional<TermKey> termOf(const TemplateRecord& record);      ///< Empty for a text.

/// Puts the shipped texts that the book does not have yet into it, inside the caller's transaction. Returns how many.
int putShippedTexts(Database& database, const QString& atUtc);
/// One COUNT: whether there is nothing for `putShippedTexts` to do.
bool hasShippedTexts(Database& database);

/// Languages of texts no message is made from (a setting of the book).
QStringList languagesOff(Database& database);
void storeLanguagesOff(Database& database, const QStringList& codes);

/// The inverse of one new version: what was there before becomes the newest again. `before` empty = there was nothing.
struct TextChange {
    TemplateRecord place;
    int version = 1;
    std::optional<QString> before; ///< Body of the version before.
};
QJsonObject toJson(const TextChange& change);
/// Errors: DependsOnLater(text) when there is a newer version.
Result<Done> takeBackText(const Act& act, const QJsonObject& change);

} // namespace tegoed
