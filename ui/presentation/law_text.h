#pragma once

#include "core/domain/law/collection_costs.h"
#include "core/domain/law/interest.h"
#include "core/domain/law/law_difference.h"
#include "core/domain/law/legal_terms.h"

#include <QString>

#include <optional>

namespace tegoed::ui {

// The law in the language of the program: names, and why something may not be claimed.

QString percentText(YearlyRate rate);      ///< "10,40 %", "10.40%".
/// A percentage as a person types it: with a comma or a point, with or without the sign. 0 to 100; empty for anything else.
std::optional<YearlyRate> typedPercent(const QString& text);
QString rateTableText(RateTable table);    ///< "statutory interest, Netherlands (art. 6:119 BW)".
QString confidenceText(Confidence confidence);
QString courtTrackText(CourtTrack track);
QString noCostsText(NoCosts reason);       ///< A whole sentence.
QString defaultReasonText(DefaultState::Why why);

struct LawSentence {
    QString sentence;
    QString remedy;
};
LawSentence missingRateText(const MissingRate& missing);
LawSentence lawPackProblemText(const LawPackProblem& problem); ///< Names the place in the file.
QString lawChangeText(const LawChange& change); ///< What another pack says differently.
/// "15% to €2,500.00, 10% to €5,000.00 …; at least €40.00, at most €6,775.00", of the scale of a country.
QString costScaleText(const LawTables& tables, bool isBelgian);
QString handoverWayText(const QString& how);    ///< "with the quotation".
QString instalmentCapText(const InstalmentCap& cap);
/// The sources of a row of the law pack as a reader meets them: titles and sites, and of compared software only that it was.
QString lawSourceText(const QString& source);

} // namespace tegoed::ui
