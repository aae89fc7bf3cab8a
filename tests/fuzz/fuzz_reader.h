#pragma once

#include "core/base/progress.h"
#include "core/formats/records.h"

#include <cstddef>
#include <cstdint>

/// What every fuzz target shares. A target is one function:
///
///     extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
///     {
///         tegoed::NoProgress progress;
///         tegoed::fuzz::check(tegoed::formats::readVCard(tegoed::fuzz::bytesOf(data, size), {}, progress));
///         return 0;
///     }
namespace tegoed::fuzz {

QByteArray bytesOf(const std::uint8_t* data, std::size_t size);

/// Promises a reader keeps whatever it is fed; a broken one aborts: texts are clean and short, amounts are bounded, problems
/// have a code, every debtor has a name, and the record can be written as JSON.
void check(const formats::FileRecord& record);

} // namespace tegoed::fuzz
