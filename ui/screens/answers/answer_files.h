#pragma once

#include <QObject>
#include <QStringList>

class QWidget;

namespace tegoed::ui {

class AppContext;

/// Reads mails as answers of debtors, on a worker. One that waits for a person opens at once; of several the Today page shows them.
class AnswerFiles final : public QObject {
    Q_OBJECT
public:
    AnswerFiles(AppContext& context, QWidget& window);

    static bool isMail(const QString& path); ///< By its name: `.eml`.
    /// Takes the mails out of `paths` and reads them. What is left goes on to where other files go.
    QStringList take(const QStringList& paths);
    void choose(); ///< Asks which.

private:
    void read(const QStringList& paths);
    struct Outcome;
    void show(const Outcome& outcome);

    AppContext& m_context;
    QWidget& m_window;
};

} // namespace tegoed::ui
