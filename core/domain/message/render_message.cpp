#include "core/domain/message/render_message.h"

#include "core/domain/law/term_wording.h"
#include "core/domain/message/message_words.h"
#include "core/domain/message/required_elements.h"
#include "core/domain/message/stage_requirements.h"
#include "core/domain/message/template_engine.h"

namespace tegoed {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isWritten(Channel channel)
{
    return channel == Channel::Email || channel == Channel::Letter;
}

} // namespace

Result<RenderedText> renderMessage(const TemplateLibrary& library, const MessageRequest& request, const MessageValues& values)
{
    const Result<TemplateText> text = library.choose(request.stage, request.channel, request.language, request.track);
    return text ? renderText(library, *text, request, values) : Result<RenderedText>(text.error());
}

Result<RenderedText> renderText(const TemplateLibrary& library, const TemplateText& text, const MessageRequest& request,
                                const MessageValues& values)
{
    const QString stage = stageCode(request.stage);
    const CompiledText body = compileText(library, text.key, text.body, request.track, false);
    const CompiledText subject = compileText(library, text.key, text.subject, request.track, true);
    for (const CompiledText* part : {&subject, &body}) {
        if (!part->problems.empty())
            return templateBroken(part->problems.front());
    }
    if (request.channel == Channel::Email && text.subject.trimmed().isEmpty())
        return templateBroken({text.key.code(), 0, 1, u"no_subject"_s, {}, {}});
    const std::vector<TemplateProblem> missing = missingElements(text.key, request, body);
    if (!missing.empty())
        return templateBroken(missing.front());

    const FieldValues fields = fieldValues(values, request.channel, request.language, request.track, library.terms());
    if (const std::optional<UnmetRequirement> unmet = firstUnmetRequirement(request, fields))
        return Error{Error::Code::RequiredValueMissing, {unmet->field, stage, unmet->rule}, {}};
    const Result<MarkedText> filledSubject = fillText(subject, fields, stage, request.channel, request.language);
    if (!filledSubject)
        return filledSubject.error();
    const Result<MarkedText> filledBody = fillText(body, fields, stage, request.channel, request.language);
    if (!filledBody)
        return filledBody.error();

    RenderedText result;
    if (isWritten(request.channel)) {
        result = readLightMarkup(*filledBody);
        if (request.stage == Stage::Demand && request.track == LegalTrack::NlB2c) {
            // The letter as it is read, values filled in: one wrong term beside the right one and no costs are due at all.
            const TermWording wording = termWordingOf(result.plain, text.key.language);
            if (wording != TermWording::Accepted)
                return templateBroken({text.key.code(), 1, 1, u"consumer_term"_s, termWordingCode(wording), {}});
        }
        result.subject = plainLines(*filledSubject).replace(u'\n', u' ').trimmed(); // One line, whatever a value holds.
        return result;
    }
    result.plain = plainLines(*filledBody);
    result.blocks.push_back({TextBlock::Kind::Paragraph, {{result.plain, false, {}}}, 0, {}});
    return result;
}

} // namespace tegoed
