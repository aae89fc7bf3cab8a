#pragma once

#include "core/domain/law/collection_costs.h"
#include "core/domain/law/interest.h"
#include "core/domain/law/legal_terms.h"

#include <QString>

namespace tegoed::ui {

// The law in the language of the program: names, and why something may not be claimed.

QString percentText(YearlyRate rate);      ///< "10,40 %", "10.40%".
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
QString instalmentCapText(const InstalmentCap& cap);

} // namespace tegoed::ui
