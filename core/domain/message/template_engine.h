#pragma once

#include "core/base/result.h"
#include "core/domain/message/field_values.h"
#include "core/domain/message/light_markup.h"
#include "core/domain/message/template_syntax.h"

namespace tegoed {

/// Fills a sound text: the engine sees neither values nor line breaks, only marks in their places. `stage` names the stage in
/// an error. Errors: TemplateBroken; RequiredValueMissing(field, stage, empty) where a printed field has no value.
Result<MarkedText> fillText(const CompiledText& text, const FieldValues& values, const QString& stage, Channel channel, const QString& language);

} // namespace tegoed
