#pragma once

#include "core/domain/escalation/day_plan.h"
#include "core/domain/escalation/sequence.h"
#include "core/usecases/escalation/sequences.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace tegoed::ui {

// The work of today and its rules as words in the language of the program. Codes nobody knows (a newer program's) are shown as
// they are.

/// "First reminder", "Call", "Hand over".
QString actionText(ActionKind kind, Stage stage);
QString stepText(const Step& step);
/// One part of the why of a proposal or of a step that waits: "17 days late", "First reminder on 9-11-2026", "The debtor is on hold
/// until 1-12-2026". A fact begins with a small letter, what keeps a step back is a sentence.
QString whyText(const Reason& reason);
/// All of them on one line: "17 days late · First reminder on 9-11-2026 · no payment".
QString whyLine(const std::vector<Reason>& reasons);
/// The same, but for what is true of the invoice and says nothing of its next step: a limitation years away, a long period of service.
QString whyStepLine(std::vector<Reason> reasons);
/// What could be done about a check that keeps a step back; empty = nothing, or it passes by itself.
QString whyRemedyText(const QString& code);
/// How far bank data reaches, or until when a person said to have looked, and how old that is: "Bank data until: yesterday ✓".
QString bankFreshnessText(const std::optional<Date>& until, bool isLooked, const Date& today);

/// W01 … of a proposal, as a short note: "bank data old".
QString dueWarningText(const QString& code);

/// A sequence by its name, a shipped one by the law it was written for.
QString sequenceText(const Sequence& sequence);
QString sequenceText(const QString& code, const QString& name, LegalTrack track);
/// The one of `choices` with this code as it stands in a list to choose from; "No reminders" for ''. One that is not there: its code.
QString sequenceText(const std::vector<SequenceRow>& choices, const QString& code);
/// A step in a plain sentence, made from its fields: "15 days after the due date, at least 7 days after the step before, …".
QString stepSentence(const Sequence& sequence, int place);

} // namespace tegoed::ui
