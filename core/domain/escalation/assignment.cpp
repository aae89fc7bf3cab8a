#include "core/domain/escalation/assignment.h"

namespace tegoed {

using namespace Qt::Literals::StringLiterals;

QString assignedByCode(AssignedBy by)
{
    switch (by) {
    case AssignedBy::Track: return u"track"_s;
    case AssignedBy::Group: return u"group"_s;
    case AssignedBy::Debtor: return u"debtor"_s;
    case AssignedBy::Invoice: return u"invoice"_s;
    case AssignedBy::Nobody: break;
    }
    return u"nobody"_s;
}

Assignments Assignments::shipped()
{
    Assignments result;
    result.byTrack = {{static_cast<int>(LegalTrack::NlB2b), u"nl_b2b"_s}, {static_cast<int>(LegalTrack::NlB2c), u"nl_b2c"_s},
                      {static_cast<int>(LegalTrack::BeB2b), u"be_b2b"_s}, {static_cast<int>(LegalTrack::BeB2c), u"be_b2c"_s},
                      {static_cast<int>(LegalTrack::Other), u"other"_s}};
    return result;
}

AssignedSequence sequenceFor(const Assignments& assignments, LegalTrack track, CustomerGroupId group, DebtorId debtor, InvoiceId invoice)
{
    if (const auto found = assignments.byInvoice.constFind(invoice.value); found != assignments.byInvoice.cend())
        return {*found, AssignedBy::Invoice};
    if (const auto found = assignments.byDebtor.constFind(debtor.value); found != assignments.byDebtor.cend())
        return {*found, AssignedBy::Debtor};
    if (const auto found = assignments.byGroup.constFind(group.value); group.isValid() && found != assignments.byGroup.cend())
        return {*found, AssignedBy::Group};
    if (const auto found = assignments.byTrack.constFind(static_cast<int>(track)); found != assignments.byTrack.cend())
        return {*found, AssignedBy::Track};
    return {};
}

} // namespace tegoed
