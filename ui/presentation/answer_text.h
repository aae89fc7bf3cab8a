#pragma once

#include "core/storage/queries/timeline_queries.h"
#include "core/usecases/answers/answers.h"

namespace tegoed::ui {

// What debtors send back, in the language of the program.

QString answerKindText(AnswerKind kind);
/// The key as it is offered: "Has paid", "Disputes" …
QString answerTriageText(AnswerTriage triage);
/// What follows when that key is pressed, as one sentence.
QString answerConsequenceText(AnswerTriage triage);
/// Why invoices wait: "The debtor answered, and nobody has read it."
QString answerPauseText(AnswerPause pause);
/// How it was found: "It answers a message that was sent."
QString answerMatchText(const StoredAnswer& answer);
/// Name and address of who sent it.
QString answerSenderText(const StoredAnswer& answer);
/// Of an event about an answer; empty = it is about something else.
QString answerEventText(const TimelineRow& event);

} // namespace tegoed::ui
