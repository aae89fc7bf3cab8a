#pragma once

#include "core/domain/message/sample_values.h"
#include "core/domain/message/template_library.h"

namespace tegoed {

/// The texts the program carries (`resources/templates`), read once. A book lays its own versions over a copy.
const TemplateLibrary& shippedTexts();

/// The example values that go with them: previews without a debtor.
const SampleData& sampleData();

} // namespace tegoed
