#pragma once

#include "ui/screens/agreements/agreement_lists.h"
#include "ui/widgets/paged_table_model.h"

#include <QStringList>

#include <memory>

namespace tegoed::ui {

/// What of the lists is shown.
struct AgreementFilter {
    QString text;
    QString planGroup;      ///< Code of a PlanGroup; empty: all that are not finished.
    bool withEnded = false; ///< Promises, deferrals and disputes that are over, too.
};

/// The lists as they were read last, and what the tables show of them.
struct AgreementsShown {
    AgreementLists lists;
    AgreementFilter filter;
};

/// The four tables over one shared reading. `reload` filters and sorts what was read; nothing is read here.
PagedTableModel* makeAgreementTable(AgreementKind kind, std::shared_ptr<const AgreementsShown> shown, const Date& today, QObject* parent);

/// Name of the column that is drawn as a bar.
inline constexpr QLatin1StringView kPaidColumn{"paid"};

} // namespace tegoed::ui
