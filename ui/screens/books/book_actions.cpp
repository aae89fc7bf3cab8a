#include "ui/screens/books/book_actions.h"

#include "core/usecases/books.h"
#include "core/usecases/recent_books.h"
#include "ui/presentation/error_text.h"
#include "ui/presentation/state_text.h"
#include "ui/screens/books/book_check_dialog.h"
#include "ui/screens/books/new_book_dialog.h"
#include "ui/shell/app_context.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {
namespace {

struct BookActions {
    Q_DECLARE_TR_FUNCTIONS(tegoed::ui::BookActions)
};

constexpr int kRecentInMenu = 6;

QString bookFilter()
{
    return BookActions::tr("Tegoed books (*.tegoed)");
}

QString withEnding(QString path)
{
    return path.endsWith(u".tegoed"_s, Qt::CaseInsensitive) ? path : path + u".tegoed"_s;
}

BookAddress fileAddress(const QString& path)
{
    BookAddress address;
    address.path = path;
    return address;
}

void makeBackup(AppContext& context, QWidget* window)
{
    const QString folder = context.settings().value(u"books/backupFolder"_s, QDir::homePath()).toString();
    const QString base = QFileInfo(context.database().address().path).completeBaseName();
    const QString proposal = u"%1/%2-%3.tegoed"_s.arg(folder, base.isEmpty() ? u"backup"_s : base, context.today().toIso());
    const QString chosen = QFileDialog::getSaveFileName(window, BookActions::tr("Make a backup"), proposal, bookFilter());
    if (chosen.isEmpty())
        return;
    const QString file = withEnding(chosen);
    context.settings().setValue(u"books/backupFolder"_s, QFileInfo(file).absolutePath());
    context.runJob(
        BookActions::tr("Making a backup"), [file](BookSession& session, Progress& progress) { return backupBook(session.database, file, progress); },
        &context, [&context, file](const Result<VerifyReport>& report) {
            if (!report)
                context.showError(report.error());
            else
                context.showMessage([file] { return BookActions::tr("The backup is made and checked: %1").arg(QDir::toNativeSeparators(file)); }, Tone::Good);
        });
}

/// Restoring has no undo: the question says what will happen to what is there.
bool confirmRestore(QWidget* window, const QString& target)
{
    QMessageBox question(window);
    question.setObjectName(u"restore.question"_s);
    question.setIcon(QMessageBox::Question);
    question.setWindowTitle(BookActions::tr("Restore a backup"));
    question.setText(BookActions::tr("The backup becomes a new book: %1").arg(QDir::toNativeSeparators(target)));
    question.setInformativeText(QFileInfo::exists(target)
                                    ? BookActions::tr("What is there now is kept aside under another name. Nothing is sent from the restored book until you say that it is the real one.")
                                    : BookActions::tr("Nothing is sent from the restored book until you say that it is the real one."));
    QPushButton* restore = question.addButton(BookActions::tr("&Restore"), QMessageBox::AcceptRole);
    QPushButton* keep = question.addButton(BookActions::tr("&Do not restore"), QMessageBox::RejectRole);
    question.setDefaultButton(keep);
    question.setEscapeButton(keep);
    question.exec();
    return question.clickedButton() == restore;
}

void restoreBackup(AppContext& context, QWidget* window)
{
    const QString folder = context.settings().value(u"books/backupFolder"_s, QDir::homePath()).toString();
    const QString backup = QFileDialog::getOpenFileName(window, BookActions::tr("Choose the backup"), folder, bookFilter());
    if (backup.isEmpty())
        return;
    const QString proposal = context.program().defaultBookFolder() + u'/' + QFileInfo(backup).completeBaseName() + u".tegoed"_s;
    const QString chosen = QFileDialog::getSaveFileName(window, BookActions::tr("Restore it as"), proposal, bookFilter(), nullptr,
                                                        QFileDialog::DontConfirmOverwrite);
    if (chosen.isEmpty())
        return;
    const QString target = withEnding(chosen);
    if (QFileInfo(target) == QFileInfo(context.database().address().path)) {
        context.showMessage([] { return BookActions::tr("This is the book that is open now. Choose another name; then both stay."); }, Tone::Warning);
        return;
    }
    if (!confirmRestore(window, target))
        return;
    const Clock& clock = context.program().clock();
    context.runJob(
        BookActions::tr("Restoring a backup"),
        [backup, target, &clock](BookSession& session, Progress& progress) {
            return restoreBook(backup, fileAddress(target), clock, session.random, progress);
        },
        &context, [&context, target](const auto& report) {
            if (!report)
                context.showError(report.error());
            else
                context.program().openBook(fileAddress(target), false);
        });
}

void checkBook(AppContext& context, QWidget* window)
{
    context.runJob(
        BookActions::tr("Checking the book"), [](BookSession& session, Progress& progress) { return verifyBook(session.database, progress); },
        window, [&context, window](const Result<VerifyReport>& report) {
            if (!report) {
                context.showError(report.error());
                return;
            }
            auto* dialog = new BookCheckDialog(*report, window);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->open();
        });
}

void addRecentActions(AppContext& context)
{
    const std::vector<RecentBook> recent = recentBooks();
    const QString here = context.database().address().toString();
    int shown = 0;
    for (const RecentBook& book : recent) {
        if (book.address == here || shown == kRecentInMenu)
            continue;
        ++shown;
        context.actions().add({.id = u"book.recent%1"_s.arg(shown),
                               .text = [book] { return QString(book.name).replace(u'&', u"&&"_s); },
                               .icon = book.isSample ? u"sample"_s : u"book"_s, .menu = MenuPlace::FileBook, .group = 20,
                               .trigger = [&context, book] {
                                   const Result<BookAddress> address = BookAddress::parse(book.address);
                                   if (!address)
                                       context.showError(address.error());
                                   else
                                       context.program().openBook(*address, false);
                               }});
    }
}

} // namespace

void askAndOpenBook(Program& program, QWidget* window, bool readOnly)
{
    const QString title = readOnly ? BookActions::tr("Open a book read-only") : BookActions::tr("Open a book");
    const QString folder = program.settings().value(u"books/folder"_s, program.defaultBookFolder()).toString();
    const QString path = QFileDialog::getOpenFileName(window, title, folder, bookFilter());
    if (path.isEmpty())
        return;
    program.settings().setValue(u"books/folder"_s, QFileInfo(path).absolutePath());
    program.openBook(fileAddress(path), readOnly);
}

void askAndCreateBook(Program& program, QWidget* window)
{
    auto* dialog = new NewBookDialog(program, window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void addBookActions(AppContext& context, QWidget* window)
{
    ActionRegistry& actions = context.actions();
    Program& program = context.program();
    actions.add({.id = u"book.new"_s, .text = [] { return BookActions::tr("&New book…"); }, .icon = u"add"_s, .menu = MenuPlace::FileBook,
                 .group = 10, .trigger = [&program, window] { askAndCreateBook(program, window); }});
    actions.add({.id = u"book.open"_s, .text = [] { return BookActions::tr("&Open a book…"); }, .icon = u"book"_s,
                 .shortcuts = {QKeySequence::Open}, .menu = MenuPlace::FileBook, .group = 10,
                 .trigger = [&program, window] { askAndOpenBook(program, window, false); }});
    actions.add({.id = u"book.openReadOnly"_s, .text = [] { return BookActions::tr("Open &read-only…"); }, .menu = MenuPlace::FileBook,
                 .group = 10, .trigger = [&program, window] { askAndOpenBook(program, window, true); }});
    actions.add({.id = u"book.sample"_s, .text = [] { return BookActions::tr("Open the &sample book"); }, .icon = u"sample"_s,
                 .menu = MenuPlace::FileBook, .group = 10, .trigger = [&program] { program.openSampleBook(); }});
    addRecentActions(context);
    actions.add({.id = u"book.backup"_s, .text = [] { return BookActions::tr("Make a &backup…"); }, .icon = u"backup"_s,
                 .menu = MenuPlace::FileBook, .group = 30, .trigger = [&context, window] { makeBackup(context, window); }});
    actions.add({.id = u"book.restore"_s, .text = [] { return BookActions::tr("Res&tore a backup…"); }, .menu = MenuPlace::FileBook,
                 .group = 30, .trigger = [&context, window] { restoreBackup(context, window); }});
    actions.add({.id = u"book.check"_s, .text = [] { return BookActions::tr("&Check the book"); }, .icon = u"success"_s,
                 .menu = MenuPlace::FileBook, .group = 30, .trigger = [&context, window] { checkBook(context, window); }});
    actions.add({.id = u"book.close"_s, .text = [] { return BookActions::tr("C&lose the book"); }, .icon = u"close"_s,
                 .menu = MenuPlace::FileBook, .group = 40, .trigger = [&program] { program.closeBook(); }});
    context.addDialog({u"book.new"_s, [](AppContext& c, QWidget* parent) -> QDialog* { return new NewBookDialog(c.program(), parent); }});
    context.addDialog({u"book.check"_s, [](AppContext& c, QWidget* parent) -> QDialog* {
        NoProgress progress;
        const Result<VerifyReport> report = verifyBook(c.database(), progress);
        return report ? new BookCheckDialog(*report, parent) : nullptr;
    }});
}

} // namespace tegoed::ui
