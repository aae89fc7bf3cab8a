#pragma once

#include "core/base/progress.h"

#include <algorithm>

namespace tegoed {

/// One stretch of longer work: its own 0 … total becomes `fromPercent` … `toPercent` of that same total, so that who watches the
/// whole sees one number that only grows. An unknown total stays unknown.
class ShareOfProgress final : public Progress {
public:
    ShareOfProgress(Progress& whole, int fromPercent, int toPercent) : m_whole(whole), m_from(fromPercent), m_to(toPercent) {}

    bool report(std::int64_t done, std::int64_t total) override
    {
        if (total <= 0)
            return m_whole.report(done, total);
        return m_whole.report((total * m_from + std::clamp<std::int64_t>(done, 0, total) * (m_to - m_from)) / 100, total);
    }

private:
    Progress& m_whole;
    int m_from;
    int m_to;
};

} // namespace tegoed
