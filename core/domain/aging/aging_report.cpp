#include "core/domain/aging/aging_report.h"

namespace tegoed {

using namespace Qt::Literals::StringLiterals;

Result<AgingBounds> AgingBounds::parse(const QString& text)
{
    constexpr qsizetype kMostBounds = 8;
    constexpr int kLongest = 3650;
    const Error wrong{Error::Code::InvalidInput, {u"bounds"_s, text}, {}};
    const QStringList parts = text.split(u',');
    AgingBounds bounds{{}};
    for (const QString& part : parts) {
        bool isNumber = false;
        const int days = part.trimmed().toInt(&isNumber);
        const int previous = bounds.days.empty() ? 0 : bounds.days.back();
        if (!isNumber || days <= previous || days > kLongest)
            return wrong;
        bounds.days.push_back(days);
    }
    if (parts.size() > kMostBounds)
        return wrong;
    return bounds;
}

int agingGroup(int days, AgingBasis basis, const AgingBounds& bounds)
{
    if (basis == AgingBasis::DueDate && days <= 0)
        return 0;
    int group = 1;
    for (const int bound : bounds.days) {
        if (days <= bound)
            return group;
        ++group;
    }
    return group;
}

} // namespace tegoed
