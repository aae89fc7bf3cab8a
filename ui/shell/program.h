#pragma once

#include "core/storage/book_address.h"
#include "ui/presentation/ui_language.h"

#include <QObject>
#include <QSettings>
#include <QString>

namespace tegoed {
class Clock;
class RandomSource;
} // namespace tegoed

namespace tegoed::ui {

/// What a page, or the first-run page without any book, may ask of the program as a whole. Implemented by app/desktop.
class Program : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    virtual UiLanguage& language() = 0;
    virtual QSettings& settings() = 0; ///< Per user, not per book.
    virtual const Clock& clock() const = 0;
    virtual RandomSource& random() = 0;
    virtual QString actor() const = 0;

    /// Shows this book in the window instead of what is there. Another instance that has it open is raised instead.
    /// Failing leaves the window as it was and says why in a strip. False = it is not open.
    virtual bool openBook(const BookAddress& address, bool readOnly) = 0;
    virtual void closeBook() = 0; ///< Back to the first page (recent books, new, sample).
    /// Makes the sample book in a folder of its own (if it is not there yet) and opens it.
    virtual void openSampleBook() = 0;
    virtual QString defaultBookFolder() const = 0; ///< Decision 33: the user's data folder, not a synchronised one.
};

} // namespace tegoed::ui
