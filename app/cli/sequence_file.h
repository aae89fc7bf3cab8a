#pragma once

#include "core/base/result.h"
#include "core/domain/escalation/sequence.h"

namespace tegoed::cli {

/// A sequence as `rule show --json` writes it. Errors: FileNotFound, FileUnreadable, and those of sequenceFromJson.
Result<Sequence> sequenceOfFile(const QString& path);

} // namespace tegoed::cli
