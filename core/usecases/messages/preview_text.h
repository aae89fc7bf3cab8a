#pragma once

#include "core/domain/message/render_message.h"
#include "core/domain/message/sms_text.h"
#include "core/usecases/book_session.h"

#include <QByteArray>

namespace tegoed {

/// A text of the editor as it would arrive.
struct TextPreview {
    MessageRequest request; ///< What was rendered: of a debtor with his own track.
    RenderedText text;
    QByteArray html;        ///< Of e-mail and letter: the same blocks, every value escaped, nothing loaded from elsewhere.
    SmsLength sms;          ///< Of an SMS.
    QString recipient;      ///< The debtor's name; empty with example values.
};

/// Renders `text` over the texts of `library`, with the values of a debtor or, when `debtor` is not valid, with the example
/// values. Of a building block only the block itself.
/// Errors: those of `renderText` and `composeMessage`. With a debtor they say why this debtor cannot get this message.
Result<TextPreview> previewText(BookSession& session, const TemplateLibrary& library, const TemplateText& text, const MessageRequest& request,
                                DebtorId debtor);

/// What a text is shown for at first: its own track, else the first it serves; of a block a message it stands in.
MessageRequest usualRequest(const TemplateLibrary& library, const TextKey& key);

} // namespace tegoed
