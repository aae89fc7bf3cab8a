#pragma once

#include "core/base/result.h"
#include "core/domain/message/channel.h"
#include "core/domain/party/party.h"

#include <QHash>
#include <QString>

#include <optional>
#include <vector>

namespace tegoed {

QString segmentCode(LegalTrack track);                       ///< nl-b2b, nl-b2c, be-b2b, be-b2c, other.
std::optional<LegalTrack> trackOfSegment(QStringView code);  ///< The inverse; empty for `*` and other words.
QString toneCode(Tone tone);
std::optional<Tone> toneOf(QStringView code);

/// Which text: of a stage on a channel, or a building block; in a language, for one legal track or for all.
struct TextKey {
    QString name;                    ///< Stage code (`reminder_1`) or block name (`pay`).
    std::optional<Channel> channel;  ///< Empty = a building block.
    QString language;                ///< "nl", "en" … without region.
    std::optional<LegalTrack> track; ///< Empty = every track that has no text of its own.

    bool isBlock() const { return !channel; }
    QString code() const; ///< "demand | email | nl | nl-b2b", "pay | nl | *": for messages and for storing.
    friend bool operator==(const TextKey&, const TextKey&) = default;
};
std::optional<TextKey> textKeyOf(const QString& code); ///< The inverse of TextKey::code.

/// One text as the user edits it.
struct TemplateText {
    TextKey key;
    QString subject;                 ///< Of e-mail and letter; mustache.
    QString body;                    ///< Mustache with light markup, lines separated by '\n', no blank line around it.
    std::optional<Tone> tone;        ///< Overrides the stage's.
    std::optional<Channel> sameAs;   ///< Takes the text of this channel instead of having one.
    friend bool operator==(const TemplateText&, const TemplateText&) = default;
};

/// What a stage is: the front matter of its file.
struct StageInfo {
    enum class Timing { Days, Event, Manual };

    Stage stage = Stage::InvoiceSent;
    std::vector<std::pair<QString, QString>> names; ///< Language and name, in the order of the file.
    Tone tone = Tone::Friendly;
    Timing timing = Timing::Days;
    int offsetDays = 0;                             ///< Days after the due date (or the instalment's date); with Timing::Days.
    bool advancesEscalation = false;
    bool asksPayment = false;
    std::vector<LegalTrack> tracks;                 ///< Only for these; empty = all five.
    QString legalNote;
    QString note;                                   ///< What the file says about the stage, for the editor.

    QString name(const QString& language) const;    ///< Falls back to English, then to the code.
    bool existsFor(LegalTrack track) const;
    friend bool operator==(const StageInfo&, const StageInfo&) = default;
};

/// Words that differ per country (`term.*`); of one language three columns.
class Terms {
public:
    enum class Country { Netherlands, Belgium, Other };

    QString value(const QString& key, const QString& language, Country country) const; ///< Empty when there is none.
    QStringList keys() const { return m_keys; }                                        ///< "term.dueDate" …
    void set(const QString& key, const QString& language, Country country, const QString& value);

private:
    QStringList m_keys;
    QHash<QString, QString> m_values;
};

struct StageFile {
    StageInfo info;
    std::vector<TemplateText> texts;
};

/// The shipped file format (templates/INDEX section 3). `fileName` only names the file in an error.
/// Errors: TemplateBroken(file, line, column, problem, thing, suggestion).
Result<StageFile> parseStageFile(const QString& fileName, const QString& content);
Result<std::vector<TemplateText>> parseBlockFile(const QString& fileName, const QString& content);
Result<Terms> parseTermsFile(const QString& fileName, const QString& content);

/// The same files written again; what was read comes back byte for byte.
QString stageFileText(const StageFile& file);

/// One text as the editor shows it: its `Subject:`, `Tone:` and `Same-as:` lines, then the body.
QString editableText(const TemplateText& text);
/// Errors: TemplateBroken.
Result<TemplateText> textFromEditor(const TextKey& key, const QString& content);

} // namespace tegoed
