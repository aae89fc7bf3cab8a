#pragma once

#include <cstdint>
#include <optional>
#include <vector>

namespace tegoed {

/// The one set of at least two of `amounts` (positive) that is exactly `target`; its places, in order. None when there is no
/// such set, more than one (then nothing says which), or no answer within a bounded number of steps.
std::optional<std::vector<std::size_t>> onlySubsetOf(const std::vector<std::int64_t>& amounts, std::int64_t target);

} // namespace tegoed
