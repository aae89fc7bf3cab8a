#pragma once

#include "ui/screens/import/import_jobs.h"
#include "ui/shell/page.h"

#include <memory>

class QLabel;
class QStackedWidget;

namespace tegoed::ui {

class ColumnsView;
class EmptyState;
class ImportCheckView;
class ImportResultView;
class InlineStrip;
class StatementCheckView;
struct StatementsRead;

/// The import: files → columns (lists only) → check → result. Reading and storing run on the worker, with progress and cancel
/// in the task panel; nothing is stored before the check was accepted. Statements of banks have a check of their own, come first, and
/// end on the Payments page.
class ImportPage final : public Page {
    Q_OBJECT
public:
    explicit ImportPage(AppContext& context, QWidget* parent = nullptr);

    QString title() const override;
    void showPlace(const QVariantMap& place) override; ///< {"files": [paths]} starts with these.
    void refresh(const ChangeSet& changes) override;
    void retranslate() override;

    void start(const QStringList& paths);

private:
    enum Step { FilesStep, ColumnsStep, CheckStep, ResultStep };
    void buildSteps();
    void goTo(Step step);
    void nextList();
    bool takeStatementsOut(); ///< False: there are none among the files.
    void tryStatements();
    void acceptStatements();
    void withoutStatements();
    bool hasMore() const; ///< Files that are no statements.
    void plan();
    void accept();
    void confirmCompany(const formats::PartyRecord& company);
    void failed(const Error& error);
    void chooseFiles();
    void chooseFolder();
    void toFiles();

    std::shared_ptr<const FilesFound> m_found; ///< Read once; planning anew after a change starts from it.
    QHash<int, formats::Mapping> m_agreed;     ///< By place among the files; as many as lists were gone through.
    QString m_rememberAs;
    std::shared_ptr<const ImportPlan> m_plan;
    QList<formats::FileRecord> m_statements; ///< Of banks, as read.
    int m_run = 0; ///< Grows with each start: an answer to an older one is dropped.

    QList<QLabel*> m_stepLabels;
    InlineStrip* m_strip;
    QStackedWidget* m_stack;
    EmptyState* m_files;
    QLabel* m_busy;
    QAction *m_chooseFiles, *m_chooseFolder;
    ColumnsView* m_columns;
    ImportCheckView* m_check;
    ImportResultView* m_result;
    StatementCheckView* m_statementCheck;
    Step m_step = FilesStep;
};

/// The page and its command, for one open book.
void registerImportPage(AppContext& context);

} // namespace tegoed::ui
