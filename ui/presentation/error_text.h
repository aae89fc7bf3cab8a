#pragma once

#include "core/base/error.h"

#include <QString>

namespace tegoed::ui {

/// What happened, as one sentence in the language of the program: "The file … is not a Tegoed book."
QString errorSentence(const Error& error);
/// What to do next, as one sentence; empty where the sentence says it all.
QString errorRemedy(const Error& error);
/// Both, for a strip or a dialog. The technical `Error::detail` is never part of it: it belongs behind a fold.
QString errorText(const Error& error);

/// A kind of thing or a field as errors name it ("debtor", "due_date") in words of the program's language. An unknown word
/// comes back as it is.
QString thingText(const QString& code);

} // namespace tegoed::ui
