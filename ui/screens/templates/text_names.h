#pragma once

#include "core/domain/message/check_texts.h"
#include "core/domain/message/template_library.h"

#include <QString>

namespace tegoed::ui {

// What the texts and their parts are called on screen.

QString toneText(tegoed::Tone tone);
QString textLanguageText(const QString& code);                   ///< "Dutch"; of another language its own name for itself.
QString textTrackText(const std::optional<LegalTrack>& track);   ///< Empty = every other track.
QString textTitle(const TextKey& key);                           ///< "First reminder ▸ E-mail ▸ Dutch ▸ …".
QString problemPlaceText(const TemplateProblem& problem);        ///< "Line 3, position 12", "Subject, position 4".
/// One line of the list of findings: place, what is wrong, what may have been meant. `shown` is the text in the editor: of
/// another one its name stands before it.
QString findingLine(const TextFinding& finding, const TextKey* shown);
QString responsibilityNote();                                    ///< templates/INDEX: an aid, no legal advice.

} // namespace tegoed::ui
