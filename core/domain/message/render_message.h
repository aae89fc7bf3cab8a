#pragma once

#include "core/base/result.h"
#include "core/domain/message/message_values.h"
#include "core/domain/message/template_library.h"
#include "core/domain/message/text_block.h"

namespace tegoed {

/// Which message is asked for. `language` as the debtor has it: "nl", "nl-BE", "en" …
struct MessageRequest {
    Stage stage = Stage::Reminder1;
    Channel channel = Channel::Email;
    QString language;
    LegalTrack track = LegalTrack::Other;
};

/// The message as it leaves, or the reason why it cannot: never a gap, never another language.
/// Errors: NoTextInLanguage; TemplateBroken (unknown field or block, unclosed section, limits, a required element of the
/// track not in the text); RequiredValueMissing(field, stage, rule) for a value or a condition of templates/INDEX section 6.
Result<RenderedText> renderMessage(const TemplateLibrary& library, const MessageRequest& request, const MessageValues& values);

/// The same with one text of the editor that is not in the library yet.
Result<RenderedText> renderText(const TemplateLibrary& library, const TemplateText& text, const MessageRequest& request,
                                const MessageValues& values);

} // namespace tegoed
