#pragma once

#include "core/domain/message/render_message.h"
#include "core/domain/message/template_syntax.h"

#include <vector>

namespace tegoed {

/// Something a text must or must not hold, because the law of a track or the house asks for it.
struct RequiredElement {
    enum class Kind {
        Field,   ///< Names this field, itself or through a block.
        NoField, ///< Does not.
        Block,   ///< Puts in this building block.
        Phrase,  ///< Holds these words; only checked in Dutch and English, other languages have to be read by a person.
        ConsumerTerm, ///< Gives a term of the 14-day letter in words the courts accept (law/term_wording.h); `what` is the safe one.
    };
    Stage stage = Stage::Demand;
    std::vector<LegalTrack> tracks; ///< Empty = all.
    Kind kind = Kind::Field;
    QString what;                   ///< Field or block; of a phrase the Dutch words.
    QString english = {};           ///< Of a phrase.
    bool isLegal = true;            ///< Blocks the message (ux.md B05, B06); else a finding of the check.
};

const std::vector<RequiredElement>& requiredElements();

/// What the law asks for and the text lacks; e-mail and letter only, an SMS points to them. Problem `missing_element` or
/// `forbidden_field`.
std::vector<TemplateProblem> missingElements(const TextKey& key, const MessageRequest& request, const CompiledText& body,
                                             bool alsoStyle = false);

} // namespace tegoed
