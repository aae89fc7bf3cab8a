#pragma once

#include "core/base/ids.h"
#include "core/usecases/book_session.h"
#include "ui/presentation/state_text.h"
#include "ui/shell/action_registry.h"
#include "ui/shell/jobs.h"
#include "ui/shell/page_registry.h"
#include "ui/shell/program.h"
#include "ui/shell/strip.h"

#include <QObject>
#include <QUndoStack>
#include <QVariantMap>

#include <memory>
#include <optional>
#include <type_traits>
#include <vector>

class QDialog;

namespace tegoed::ui {

/// What every page gets: one open book and the services of the window. Lives as long as the book is open.
class AppContext final : public QObject {
    Q_OBJECT
public:
    AppContext(Program& program, std::unique_ptr<Database> database, QObject* parent = nullptr);
    ~AppContext() override;

    // --- the book -----------------------------------------------------------------------------------------------------
    BookSession& session() { return m_session; } ///< For use cases in the thread of the window (≤ 200 ms).
    Database& database() { return *m_database; } ///< For queries.
    ChangeNotifier& notifier() { return m_notifier; }
    /// The company's day; in a sample book shown as of its own day, that day.
    Date today() const { return m_session.clock.today(); }
    bool isReadOnly() const { return m_database->isReadOnly(); }

    // --- the program --------------------------------------------------------------------------------------------------
    Program& program() { return m_program; }
    QSettings& settings() { return m_program.settings(); }
    UiLanguage& language() { return m_program.language(); }
    PageRegistry& pages() { return m_pages; }
    ActionRegistry& actions() { return m_actions; }

    /// A dialog as the pictures and the tests of all dialogs open it: filled in from the book at hand. Null: this book has
    /// nothing to show in it.
    struct DialogEntry {
        QString id; ///< "debtor.edit".
        std::function<QDialog*(AppContext&, QWidget* parent)> make;
    };
    void addDialog(DialogEntry entry) { m_dialogs.push_back(std::move(entry)); }
    const std::vector<DialogEntry>& dialogs() const { return m_dialogs; }

    // --- long work ----------------------------------------------------------------------------------------------------
    /// Work of more than 200 ms: `work` runs on a worker with its own connection and is shown in the task panel with
    /// progress and cancel; `then` gets its result in the window's thread, if `receiver` still lives. `work` returns a
    /// Result<T>; a connection that cannot be made comes out as its error. Changes are published before `then`.
    /// Example:
    ///   context.runJob(tr("Reading 30 files"), [plan](BookSession& s, Progress& p) { return acceptImport(s, plan, {}, p); },
    ///                  this, [this](const Result<ImportResult>& result) { … });
    template <typename Work, typename Then>
    Job* runJob(const QString& title, Work work, QObject* receiver, Then then);
    Jobs& jobs() { return m_jobs; }
    /// The same for reading that nobody needs to know of, such as the rest of a long list: not in the task panel, never behind
    /// an import, and dropped when the window closes.
    template <typename Work, typename Then>
    void runReading(Work work, QObject* receiver, Then then);
    bool isWorking() const { return m_jobs.isBusy() || m_readings.isBusy(); } ///< Either of them.

    // --- undo ---------------------------------------------------------------------------------------------------------
    /// Something was done that `token` undoes. `text` names it in the Edit menu and the undo bar: "payment added for
    /// Garage Maes". It is a function, so that it follows the language. `redo` does it again and gives the new token; without
    /// it the command leaves the stack once undone.
    void pushUndo(std::function<QString()> text, const UndoToken& token, std::function<Result<UndoToken>()> redo = {});
    QUndoStack& undoStack() { return m_undoStack; }
    using Undoer = std::function<Result<Done>(BookSession&, const UndoToken&)>;
    void setUndoer(Undoer undoer) { m_undoer = std::move(undoer); } ///< The use case that undoes a token; by composition.

    // --- navigation ---------------------------------------------------------------------------------------------------
    void openPage(const QString& pageId, const QVariantMap& place = {});
    void openDebtor(DebtorId id);   ///< Page "debtors", place {"debtor": id}.
    void openInvoice(InvoiceId id); ///< Page "invoices", place {"invoice": id}.
    void openPayment(PaymentId id); ///< Page "payments", place {"payment": id}.
    /// Hands files to the import wizard (page "import", place {"files": [paths]}).
    void importFiles(const QStringList& paths);
    /// Asked before the wizard; true = it took them, such as a law pack.
    using FileTaker = std::function<bool(const QStringList& paths)>;
    void addFileTaker(FileTaker taker) { m_fileTakers.push_back(std::move(taker)); }

    // --- messages -----------------------------------------------------------------------------------------------------
    void showStrip(const Strip& strip);
    void removeStrip(const QString& id);
    void showMessage(const LiveText& text, Tone tone = Tone::Info); ///< A strip that can be closed.
    void showError(const Error& error);

Q_SIGNALS:
    void navigationRequested(const QString& pageId, const QVariantMap& place);
    void stripRequested(const tegoed::ui::Strip& strip);
    void stripRemoved(const QString& id);
    void changed(const tegoed::ChangeSet& changes); ///< As the notifier's; connect here.

private:
    Program& m_program;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Clock> m_sampleClock; ///< A sample book stays on the day it was made for.
    ChangeNotifier m_notifier;
    BookSession m_session;
    PageRegistry m_pages;
    ActionRegistry m_actions;
    std::vector<DialogEntry> m_dialogs;
    std::vector<FileTaker> m_fileTakers;
    QUndoStack m_undoStack;
    Undoer m_undoer;
    Jobs m_jobs; // Last: they stop their workers before anything else goes.
    Jobs m_readings;

    template <typename Work, typename Then>
    static Job* start(Jobs& jobs, const QString& title, Work work, QObject* receiver, Then then);
};

template <typename Work, typename Then>
Job* AppContext::runJob(const QString& title, Work work, QObject* receiver, Then then)
{
    return start(m_jobs, title, std::move(work), receiver, std::move(then));
}

template <typename Work, typename Then>
void AppContext::runReading(Work work, QObject* receiver, Then then)
{
    start(m_readings, {}, std::move(work), receiver, std::move(then))->setReadOnly();
}

template <typename Work, typename Then>
Job* AppContext::start(Jobs& jobs, const QString& title, Work work, QObject* receiver, Then then)
{
    using Outcome = std::invoke_result_t<Work&, BookSession&, Progress&>;
    auto outcome = std::make_shared<std::optional<Outcome>>();
    auto continuation = std::make_shared<Then>(std::move(then));
    return jobs.run(
        title, [outcome, work = std::move(work)](BookSession& session, Progress& progress) mutable { outcome->emplace(work(session, progress)); },
        receiver, [outcome, continuation] { (*continuation)(**outcome); },
        [continuation](const Error& error) { (*continuation)(Outcome(error)); });
}

} // namespace tegoed::ui
