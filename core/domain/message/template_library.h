#pragma once

#include "core/domain/message/template_text.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace tegoed {

/// A file of texts as it lies in the program: name and content.
struct TextFile {
    QString name;
    QString content;
};

/// Every text there is: the shipped ones with a book's own versions over them. It chooses by exact segment, then `*`, and
/// never takes another language.
class TemplateLibrary {
public:
    /// From files in the shipped format: `_blocks.md`, `_terms.md` and one file per stage; others are left alone.
    /// Errors: TemplateBroken.
    static Result<TemplateLibrary> fromFiles(const std::vector<TextFile>& files);

    /// A book's own version: takes the place of the text with the same key, or is a new one (another language).
    void put(const TemplateText& text);
    void setTerm(const QString& key, const QString& language, Terms::Country country, const QString& value);

    const std::vector<StageInfo>& stages() const { return m_stages; } ///< In the order of the stages.
    const StageInfo* stage(Stage stage) const;
    const std::vector<TemplateText>& texts() const { return m_texts; } ///< Blocks included, in the order they came.
    const Terms& terms() const { return m_terms; }
    QStringList languages() const;    ///< That have at least one text of a stage and are not switched off.
    QStringList allLanguages() const; ///< The same with those that are switched off.
    void setLanguagesOff(const QStringList& codes) { m_off = codes; } ///< No message is made in these; their texts stay.
    QStringList blockNames() const;

    const TemplateText* find(const TextKey& key) const; ///< Exactly that one.
    /// The text for a message, `Same-as` followed. WhatsApp takes the SMS text where it has none of its own.
    /// Errors: NoTextInLanguage(stage, channel, language); RequiredValueMissing(segment, stage, stage_not_for_track).
    Result<TemplateText> choose(Stage stage, Channel channel, const QString& language, LegalTrack track) const;
    const TemplateText* block(const QString& name, const QString& language, LegalTrack track) const;
    Tone toneOf(const TemplateText& text) const; ///< Its own, else its stage's.

private:
    const TemplateText* mostExact(const TextKey& key) const;

    std::vector<StageInfo> m_stages;
    std::vector<TemplateText> m_texts;
    QHash<QString, std::size_t> m_places; ///< TextKey::code → place in m_texts.
    Terms m_terms;
    QStringList m_off;
};

} // namespace tegoed
