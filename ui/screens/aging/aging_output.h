#pragma once

#include "core/usecases/aging.h"

#include <QObject>
#include <QPointer>

class QAction;
class QMenu;
class QWidget;

namespace tegoed::ui {

class AppContext;

/// What the page shows, as it is to leave the program.
struct AgingShown {
    AgingReport report;  ///< Only the currency and the debtors shown; its totals are theirs.
    QStringList filters; ///< In words.
};

/// Export and print of the aging page: asks where to, writes on a worker, says what went wrong. The files are made by the
/// use case, so they are the same as those of the command line.
class AgingOutput final : public QObject {
    Q_OBJECT
public:
    /// `shown` is asked when something is to be written.
    AgingOutput(AppContext& context, std::function<AgingShown()> shown, QWidget* parent);

    QMenu* menu() const { return m_menu; } ///< Of the export button.
    void retranslate();
    void print();  ///< Preview, and from there to paper.
    void askForFile(const QString& ending = {}); ///< "xlsx", "csv" or "pdf"; empty = the user chooses.
    /// By the ending of `path`. An existing file stays as it was when writing fails.
    void writeTo(const QString& path);
    bool withDocuments() const; ///< A line for each invoice, not only for each debtor.
    void setWithDocuments(bool on);

Q_SIGNALS:
    void written(const QString& path);

private:
    AgingExport how() const;
    QAction* addEntry(const char* name, const QString& ending);

    AppContext& m_context;
    std::function<AgingShown()> m_shown;
    QPointer<QWidget> m_parent;
    QMenu* m_menu;
    QAction* m_xlsx;
    QAction* m_csv;
    QAction* m_pdf;
    QAction* m_documents;
};

} // namespace tegoed::ui
