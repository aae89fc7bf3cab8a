#pragma once

#include "core/domain/calendar/date.h"
#include "core/domain/message/typed_text.h"
#include "core/domain/money/money.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <functional>
#include <optional>

namespace tegoed {

/// What one typed line about a debtor is (ux.md 6.3).
enum class QuickKind : std::uint8_t { Note, Call, Promise, Deferral, Dispute };

/// How a call went, as far as the line says so.
enum class CallHint : std::uint8_t { None, NoAnswer, CallAgain, WrongNumber };

/// What is read out of a line while it is typed. A guess: whoever typed it sees it and may change it before it counts.
struct QuickGuess {
    QuickKind kind = QuickKind::Note;
    bool isByCall = false;               ///< It was said on the telephone.
    CallHint call = CallHint::None;
    std::optional<Money> amount = {};    ///< In the currency asked.
    std::optional<Date> day = {};        ///< Pays on, until, or calls again on; today or later.
    QString phone = {};                  ///< As typed.
    QStringList invoices = {};           ///< Numbers that are invoices of the book, as typed.
    QStringList names = {};              ///< Words left over, in their order: among them may be the name of a debtor.
    friend bool operator==(const QuickGuess&, const QuickGuess&) = default;
};

struct QuickQuestion {
    Date today{2000, 1, 1};
    Currency currency = Currency::euro();
    TextLanguage language = TextLanguage::Dutch;     ///< Of figures; the words of both languages are always understood.
    std::function<bool(const QString&)> isInvoice = {}; ///< Whether the book has an invoice of this number; empty = no.
};

/// Reads the line. What can mean two things stays a word: a figure alone is an amount only beside a word of paying or a sign of
/// money, and "betaalt niet" promises nothing.
QuickGuess guessQuickAdd(const QString& text, const QuickQuestion& question);

} // namespace tegoed
