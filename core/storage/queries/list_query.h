#pragma once

#include <QString>

#include <cstdint>
#include <vector>

namespace tegoed {

enum class SortOrder { Ascending, Descending };

/// A list of up to a million rows is opened as the ids of its rows (8 bytes each); the text of rows is fetched page by
/// page (at most 200 ids at a time) when they come into view (performance.md, advice 9).
///
/// How a screen opens a long list at once: `list(…, kFirstPage)` gives the first ids within a frame or two and says whether
/// there are more; `list(…)` without a limit, on a worker thread with its own connection, gives all ids in the same order,
/// of which those first ones are the beginning.
template <typename IdType>
struct IdList {
    std::vector<IdType> ids;
    bool isComplete = true; ///< False: a limit was given and there are more.
};

inline constexpr int kFirstPage = 200;

} // namespace tegoed
