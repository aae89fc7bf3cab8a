#include "core/domain/payment/matching/subset_sum.h"

namespace tegoed {

namespace {

class Search {
public:
    explicit Search(const std::vector<std::int64_t>& amounts) : m_amounts(amounts), m_left(amounts.size() + 1, 0)
    {
        for (std::size_t i = amounts.size(); i-- > 0;)
            m_left[i] = m_left[i + 1] + amounts[i];
    }

    std::optional<std::vector<std::size_t>> run(std::int64_t target)
    {
        look(0, target);
        if (m_found != 1 || m_steps > kMostSteps)
            return std::nullopt;
        return m_answer;
    }

private:
    static constexpr int kMostSteps = 20'000;

    void look(std::size_t from, std::int64_t target)
    {
        if (++m_steps > kMostSteps || m_found > 1)
            return;
        if (target == 0) {
            if (m_chosen.size() >= 2) {
                ++m_found;
                m_answer = m_chosen;
            }
            return;
        }
        if (from == m_amounts.size() || target > m_left[from])
            return;
        if (m_amounts[from] <= target) {
            m_chosen.push_back(from);
            look(from + 1, target - m_amounts[from]);
            m_chosen.pop_back();
        }
        look(from + 1, target);
    }

    const std::vector<std::int64_t>& m_amounts;
    std::vector<std::int64_t> m_left; ///< Sum of what comes from a place on.
    std::vector<std::size_t> m_chosen, m_answer;
    int m_found = 0, m_steps = 0;
};

} // namespace

std::optional<std::vector<std::size_t>> onlySubsetOf(const std::vector<std::int64_t>& amounts, std::int64_t target)
{
    constexpr std::size_t kMost = 24;
    if (target <= 0 || amounts.size() < 2 || amounts.size() > kMost)
        return std::nullopt;
    return Search(amounts).run(target);
}

} // namespace tegoed
