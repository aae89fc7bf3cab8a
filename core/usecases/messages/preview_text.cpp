#include "core/usecases/messages/preview_text.h"

#include "core/documents/mail_html.h"
#include "core/domain/message/message_words.h"
#include "core/domain/message/template_engine.h"
#include "core/usecases/messages/compose.h"
#include "core/usecases/shipped_texts.h"

#include <array>

namespace tegoed {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array kTracks = {LegalTrack::NlB2b, LegalTrack::NlB2c, LegalTrack::BeB2b, LegalTrack::BeB2c, LegalTrack::Other};

bool isBelgian(LegalTrack track)
{
    return track == LegalTrack::BeB2b || track == LegalTrack::BeB2c;
}

/// `Same-as` followed within the library, so that the editor shows what arrives.
TemplateText textToShow(const TemplateLibrary& library, const TemplateText& text, const MessageRequest& request)
{
    if (!text.sameAs)
        return text;
    const Result<TemplateText> same = library.choose(request.stage, *text.sameAs, request.language, request.track);
    return same ? *same : text;
}

Result<RenderedText> blockAlone(const TemplateLibrary& library, const TemplateText& block, const MessageRequest& request)
{
    const CompiledText body = compileText(library, block.key, block.body, request.track, false);
    const FieldValues values = fieldValues(sampleData().values(request), request.channel, request.language, request.track, library.terms());
    const Result<MarkedText> filled = fillText(body, values, block.key.name, request.channel, request.language);
    return filled ? Result<RenderedText>(readLightMarkup(*filled)) : Result<RenderedText>(filled.error());
}

/// Why a message of this debtor could not be made, as the error it came from.
Error reasonOf(const ComposedMessage& composed)
{
    for (const ComposeCheck& check : composed.blocks) {
        if (check.reason == u"template_broken"_s)
            return {Error::Code::TemplateBroken, check.arguments, {}};
        if (check.reason == u"required_value"_s)
            return {Error::Code::RequiredValueMissing, check.arguments, {}};
        if (check.reason == u"no_text_in_language"_s)
            return {Error::Code::NoTextInLanguage, check.arguments, {}};
        if (check.reason == u"error"_s)
            return {static_cast<Error::Code>(check.arguments.value(0).toInt()), check.arguments.sliced(1), {}};
    }
    return {Error::Code::NothingToDo, {u"nothing_open"_s, composed.message.recipientName}, {}};
}

Result<RenderedText> forDebtor(BookSession& session, const TemplateText& text, DebtorId debtor, MessageRequest& request, QString& name)
{
    ComposeRequest wanted;
    wanted.debtor = debtor;
    wanted.stage = request.stage;
    wanted.channel = request.channel;
    wanted.language = request.language;
    wanted.editedText = editableText(text);
    wanted.withLetter = false;
    wanted.withInvoiceCopies = false;
    const Result<ComposedMessage> composed = composeMessage(session, wanted);
    if (!composed)
        return composed.error();
    request.track = composed->message.track;
    name = composed->message.recipientName;
    if (composed->text.plain.isEmpty())
        return reasonOf(*composed);
    return composed->text;
}

} // namespace

MessageRequest usualRequest(const TemplateLibrary& library, const TextKey& key)
{
    MessageRequest request;
    request.language = key.language;
    TextKey of = key;
    if (key.isBlock()) {
        const QString tag = u"{{> %1}}"_s.arg(key.name);
        for (const TemplateText& text : library.texts()) {
            if (!text.key.isBlock() && text.key.language == key.language && text.body.contains(tag) && (!key.track || !text.key.track || text.key.track == key.track)) {
                of = text.key;
                break;
            }
        }
    }
    request.stage = stageOf(of.name).value_or(Stage::Reminder1);
    request.channel = of.channel.value_or(Channel::Email);
    if (key.track || of.track) {
        request.track = key.track ? *key.track : *of.track;
        return request;
    }
    const StageInfo* info = library.stage(request.stage);
    for (const LegalTrack track : kTracks) {
        if (info && !info->existsFor(track))
            continue;
        const Result<TemplateText> used = library.choose(request.stage, request.channel, key.language, track);
        if (used && (key.isBlock() || used->key == key || library.find({key.name, key.channel, key.language, track}) == nullptr)) {
            request.track = track;
            return request;
        }
    }
    return request;
}

Result<TextPreview> previewText(BookSession& session, const TemplateLibrary& library, const TemplateText& text, const MessageRequest& request,
                                DebtorId debtor)
{
    TextPreview preview;
    preview.request = request;
    TemplateLibrary changed = library;
    changed.put(text);
    Result<RenderedText> rendered = RenderedText();
    if (text.key.isBlock()) {
        rendered = blockAlone(changed, text, request);
    } else {
        const TemplateText shown = textToShow(changed, text, request);
        rendered = debtor.isValid() ? forDebtor(session, shown, debtor, preview.request, preview.recipient)
                                    : renderText(changed, shown, request, sampleData().values(request));
    }
    if (!rendered)
        return rendered.error();
    preview.text = *rendered;
    if (request.channel == Channel::Sms || request.channel == Channel::WhatsApp) {
        preview.sms = smsLength(preview.text.plain);
        return preview;
    }
    MailHtml mail;
    mail.text = preview.text;
    const bool isDutch = languageOfTexts(request.language) == u"nl";
    mail.rules = isBelgian(preview.request.track) ? LetterRules::Belgium : LetterRules::Netherlands;
    mail.language = !isDutch ? TextLanguage::English : isBelgian(preview.request.track) ? TextLanguage::BelgianDutch : TextLanguage::Dutch;
    preview.html = mailHtml(mail);
    return preview;
}

} // namespace tegoed
