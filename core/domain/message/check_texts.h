#pragma once

#include "core/domain/message/render_message.h"
#include "core/domain/message/template_problem.h"

#include <functional>
#include <vector>

namespace tegoed {

inline constexpr qsizetype kLongestSubject = 78; ///< RFC 5322, 2.1.1: what a line of a mail should not exceed.

/// Something about a text that a person should look at. `problem` is one of those of `renderMessage`, or:
/// `no_text` (a channel others have), `long_subject`, `long_sms`, `sms_alphabet`, `sms_amount` (outside sms.showAmount),
/// `sms_debt_word`, `firm_word` (in a friendly or neutral text), `exclamation_mark` (in a text that asks for payment),
/// `empty` and the other words of RequiredValueMissing.
struct TextFinding {
    TemplateProblem problem;
    std::vector<LegalTrack> tracks; ///< For which it holds.
    bool blocks = false;            ///< Such a message cannot be sent.
};

/// Typical values for a message; `SampleData` has them.
using TypicalValues = std::function<MessageValues(const MessageRequest&)>;

/// Every text of every stage, channel, language and track; empty = nothing to say.
std::vector<TextFinding> checkTexts(const TemplateLibrary& library, const TypicalValues& typical);

/// One text of the editor, as it would be used for the tracks it serves.
std::vector<TextFinding> checkText(const TemplateLibrary& library, const TemplateText& text, const TypicalValues& typical);

} // namespace tegoed
