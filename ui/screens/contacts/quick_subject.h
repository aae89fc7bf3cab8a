#pragma once

#include "core/domain/agreement/quick_guess.h"
#include "ui/screens/contacts/contact_subject.h"

#include <QStringList>

namespace tegoed::ui {

class AppContext;

/// Whom a typed line is about: its invoices, its telephone number, a name in it, else who is in front.
struct QuickSubject {
    ContactSubject subject;
    QString debtorName;
    QStringList numbers;  ///< Of the invoices that were named.
};
QuickSubject quickSubject(AppContext& context, const QuickGuess& guess, const ContactSubject& inFront);

/// Reads the line with what this book knows.
QuickGuess quickGuess(AppContext& context, const QString& text);

} // namespace tegoed::ui
