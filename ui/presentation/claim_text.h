#pragma once

#include "core/domain/law/calculation.h"
#include "core/usecases/escalation/due.h"
#include "core/usecases/messages/claim_specification.h"

#include <QString>
#include <QStringList>

namespace tegoed::ui {

// Claims beside invoices: their names, why one waits, and how each was calculated, line by line.

QString claimKindText(ClaimKind kind);       ///< "Interest", "Collection costs".
/// Why a claim is not asked, as a sentence; '' when it is.
QString claimWaitText(const ClaimWait& wait);
/// A claim of a proposal on one line: "interest 12.34, not asked yet: …".
QString dueClaimText(const DueClaim& claim);

/// "1-11-2026 to 25-12-2026, 55 days: € 1,210.00 × 10.40 % × 55 ÷ 365 = € 18.96".
QString interestPartText(const InterestPart& part);
/// "15 % of € 1,210.00 = € 181.50".
QString costLineText(const CostLine& line);
/// The whole calculation of a claim, a line each: its parts, what was paid or claimed before, basis and source.
QStringList calculationLines(const SpecifiedClaim& claim, const ClaimSpecification& specification);
/// The same for what was kept with a sent message; empty when it cannot be read.
QStringList calculationLines(const QString& calculation);

} // namespace tegoed::ui
