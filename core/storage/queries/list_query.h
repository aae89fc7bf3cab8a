#pragma once

#include <QString>

#include <cstdint>
#include <vector>

namespace tegoed {

enum class SortOrder { Ascending, Descending };

/// A list of up to a million rows is opened as the ids of its rows (8 bytes each); the text of rows is fetched page by
/// page when they come into view (performance.md, advice 9).
template <typename IdType>
struct IdList {
    std::vector<IdType> ids;
};

} // namespace tegoed
