#pragma once

#include "core/formats/records.h"

#include <functional>

namespace tegoed::formats {

/// The sentence for a problem in the language of the reader.
using ProblemSentence = std::function<QString(const Problem&)>;

/// One object of `files[]` of the command line's contract: what a file holds, before anything is stored. `new` counts the
/// records without an error, `rejected` those with one. With `details` each reader's full record is merged in, under the
/// key names of the conformance index: of a document into its object, of the file into the file's object.
QJsonObject toJson(const FileRecord& record, bool details, const ProblemSentence& sentence);

} // namespace tegoed::formats
