#include "core/domain/payment/payment.h"

#include <algorithm>
#include <tuple>

namespace tegoed {

std::vector<AllocationPart> proposeAllocation(const Money& amount, std::vector<OpenItem> items)
{
    std::sort(items.begin(), items.end(), [](const OpenItem& a, const OpenItem& b) {
        return std::make_tuple(a.dueDate.dayNumber(), a.invoiceDate.dayNumber(), a.invoice.value)
            < std::make_tuple(b.dueDate.dayNumber(), b.invoiceDate.dayNumber(), b.invoice.value);
    });
    std::vector<AllocationPart> parts;
    Money left = amount;
    for (const OpenItem& item : items) {
        if (left.minorUnits() <= 0)
            break;
        if (!sameCurrency(item.open, amount) || item.open.minorUnits() <= 0)
            continue;
        const Money part(std::min(left.minorUnits(), item.open.minorUnits()), amount.currency());
        parts.push_back({item.invoice, part});
        left -= part;
    }
    return parts;
}

Date effectiveDate(const Date& valueDate, const Date& documentDate, std::optional<Date> today)
{
    const Date both = std::max(valueDate, documentDate);
    return today ? std::max(both, *today) : both;
}

} // namespace tegoed
