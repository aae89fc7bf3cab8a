#include "core/domain/message/template_library.h"

#include "core/domain/message/message_words.h"

#include <algorithm>

namespace tegoed {

using namespace Qt::Literals::StringLiterals;

Result<TemplateLibrary> TemplateLibrary::fromFiles(const std::vector<TextFile>& files)
{
    TemplateLibrary library;
    for (const TextFile& file : files) {
        if (file.name == u"_terms.md"_s) {
            Result<Terms> terms = parseTermsFile(file.name, file.content);
            if (!terms)
                return terms.error();
            library.m_terms = *std::move(terms);
        } else if (file.name == u"_blocks.md"_s) {
            const Result<std::vector<TemplateText>> blocks = parseBlockFile(file.name, file.content);
            if (!blocks)
                return blocks.error();
            for (const TemplateText& block : *blocks)
                library.put(block);
        } else if (file.name.endsWith(".md"_L1) && file.name.at(0).isDigit()) {
            const Result<StageFile> stage = parseStageFile(file.name, file.content);
            if (!stage)
                return stage.error();
            library.m_stages.push_back(stage->info);
            for (const TemplateText& text : stage->texts)
                library.put(text);
        }
    }
    std::sort(library.m_stages.begin(), library.m_stages.end(), [](const StageInfo& a, const StageInfo& b) { return a.stage < b.stage; });
    return library;
}

void TemplateLibrary::put(const TemplateText& text)
{
    const QString code = text.key.code();
    if (const auto place = m_places.constFind(code); place != m_places.constEnd()) {
        m_texts[*place] = text;
        return;
    }
    m_places.insert(code, m_texts.size());
    m_texts.push_back(text);
}

void TemplateLibrary::setTerm(const QString& key, const QString& language, Terms::Country country, const QString& value)
{
    m_terms.set(key, language, country, value);
}

const StageInfo* TemplateLibrary::stage(Stage stage) const
{
    const auto found = std::find_if(m_stages.begin(), m_stages.end(), [stage](const StageInfo& info) { return info.stage == stage; });
    return found == m_stages.end() ? nullptr : &*found;
}

QStringList TemplateLibrary::languages() const
{
    QStringList languages = allLanguages();
    languages.removeIf([this](const QString& code) { return m_off.contains(code); });
    return languages;
}

QStringList TemplateLibrary::allLanguages() const
{
    QStringList languages;
    for (const TemplateText& text : m_texts) {
        if (!text.key.isBlock() && !languages.contains(text.key.language))
            languages += text.key.language;
    }
    return languages;
}

QStringList TemplateLibrary::blockNames() const
{
    QStringList names;
    for (const TemplateText& text : m_texts) {
        if (text.key.isBlock() && !names.contains(text.key.name))
            names += text.key.name;
    }
    return names;
}

const TemplateText* TemplateLibrary::find(const TextKey& key) const
{
    const auto place = m_places.constFind(key.code());
    return place == m_places.constEnd() ? nullptr : &m_texts[*place];
}

const TemplateText* TemplateLibrary::mostExact(const TextKey& key) const
{
    if (const TemplateText* exact = find(key))
        return exact;
    return find({key.name, key.channel, key.language, std::nullopt});
}

Result<TemplateText> TemplateLibrary::choose(Stage stage, Channel channel, const QString& language, LegalTrack track) const
{
    const QString code = stageCode(stage);
    const StageInfo* info = this->stage(stage);
    if (info && !info->existsFor(track))
        return Error{Error::Code::RequiredValueMissing, {u"segment"_s, code, u"stage_not_for_track"_s}, segmentCode(track)};
    const QString wanted = languageOfTexts(language);
    if (m_off.contains(wanted))
        return Error{Error::Code::NoTextInLanguage, {code, channelCode(channel), language}, {}};
    const TemplateText* text = mostExact({code, channel, wanted, track});
    if (!text && channel == Channel::WhatsApp)
        text = mostExact({code, Channel::Sms, wanted, track});
    if (text && text->sameAs)
        text = mostExact({code, text->sameAs, wanted, track});
    if (!text || text->sameAs) // A second Same-as would be a chain, perhaps a circle.
        return Error{Error::Code::NoTextInLanguage, {code, channelCode(channel), language}, {}};
    return *text;
}

const TemplateText* TemplateLibrary::block(const QString& name, const QString& language, LegalTrack track) const
{
    return mostExact({name, std::nullopt, languageOfTexts(language), track});
}

Tone TemplateLibrary::toneOf(const TemplateText& text) const
{
    if (text.tone)
        return *text.tone;
    const std::optional<Stage> stage = stageOf(text.key.name);
    const StageInfo* info = stage ? this->stage(*stage) : nullptr;
    return info ? info->tone : Tone::Neutral;
}

} // namespace tegoed
