#include "app/desktop/screenshots.h"

#include "app/desktop/agreement_screenshots.h"
#include "app/desktop/desktop_program.h"
#include "app/desktop/payment_screenshots.h"
#include "core/storage/queries/debtor_queries.h"
#include "core/storage/queries/invoice_queries.h"
#include "core/storage/queries/outbox_queries.h"
#include "core/usecases/agreements/deferrals.h"
#include "core/usecases/agreements/disputes.h"
#include "core/usecases/agreements/payment_reasons.h"
#include "core/usecases/agreements/promises.h"
#include "core/usecases/messages/compose.h"
#include "core/usecases/messages/outbox.h"
#include "ui/presentation/error_text.h"
#include "ui/screens/contacts/quick_add_dialog.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QDockWidget>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QLineEdit>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::desktop {
namespace {

constexpr int kSettleMs = 150;   ///< Time a page gets for its queued work.
constexpr int kArrivalMs = 1'500; ///< And the practice pane to show what arrived.
constexpr int kJobsMs = 20'000;  ///< And for work it started on the worker.

/// Runs the event loop: the pictures are taken from outside of it, so this is no nested loop of the program.
void settle(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

void settle(ui::AppContext& context)
{
    QElapsedTimer timer;
    timer.start();
    settle(kSettleMs);
    while (context.isWorking() && timer.elapsed() < kJobsMs)
        settle(kSettleMs);
}

class Pictures {
public:
    explicit Pictures(const Arguments& arguments) : m_folder(arguments.screenshots)
    {
        m_suffix = u'-' + ui::UiLanguage::current();
        if (arguments.dark)
            m_suffix += u"-dark"_s;
        if (arguments.scalePercent > 0)
            m_suffix += u"-%1"_s.arg(arguments.scalePercent);
    }

    void take(QWidget& widget, const QString& name)
    {
        const QString path = u"%1/%2%3.png"_s.arg(m_folder, QString(name).replace(u'.', u'-'), m_suffix);
        if (widget.grab().save(path)) {
            ++m_count;
        } else {
            std::fprintf(stderr, "tegoed: cannot write %s\n", qPrintable(path));
            m_failed = true;
        }
    }
    int count() const { return m_count; }
    bool failed() const { return m_failed; }

private:
    QString m_folder;
    QString m_suffix;
    int m_count = 0;
    bool m_failed = false;
};

void takePages(ui::MainWindow& window, Pictures& pictures)
{
    ui::AppContext& context = *window.context();
    for (const ui::PageEntry& page : context.pages().entries()) {
        window.openPage(page.id, {});
        settle(context);
        pictures.take(window, u"page-"_s + page.id);
    }
}

/// One debtor on each of its tabs, and one of its invoices: the one who owes most, so that there is something to see.
void takeDetails(ui::MainWindow& window, Pictures& pictures)
{
    ui::AppContext& context = *window.context();
    const auto debtors = DebtorQueries(context.database()).list({}, DebtorSort::Overdue, SortOrder::Descending, context.today());
    if (debtors.ids.empty())
        return;
    const DebtorId debtor = debtors.ids.front();
    const QStringList tabs{u"timeline"_s, u"invoices"_s, u"contacts"_s, u"documents"_s, u"data"_s, u"claims"_s};
    for (int tab = 0; tab < tabs.size(); ++tab) {
        window.openPage(u"debtors"_s, {{u"debtor"_s, static_cast<qlonglong>(debtor.value)}, {u"tab"_s, tab}});
        settle(context);
        pictures.take(window, u"debtor-"_s + tabs.at(tab));
    }
    InvoiceFilter filter;
    filter.debtor = debtor;
    const auto invoices = InvoiceQueries(context.database()).list(filter, InvoiceSort::DueDate, SortOrder::Ascending, context.today());
    if (invoices.ids.empty())
        return;
    window.openPage(u"invoices"_s, {{u"invoice"_s, static_cast<qlonglong>(invoices.ids.front().value)}});
    settle(context);
    pictures.take(window, u"invoice"_s);
}

/// The import as somebody walks through it: a list whose dates can mean two things, so that every step is asked for.
void takeImport(ui::MainWindow& window, Pictures& pictures, const QString& folder)
{
    ui::AppContext& context = *window.context();
    const QString path = folder + u"/open-items.csv"_s;
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.write("Invoice no.;Customer;Customer no.;E-mail;Date;Due date;Total;Open amount\n"
               "F-3001;Bakkerij De Korenaar;D-9001;info@korenaar.example;03/04/2026;04/05/2026;1.210,00;1.210,00\n"
               "F-3002;Garage Van Aken;D-9002;;05/04/2026;05/05/2026;484,00;242,00\n"
               "F-3003;Bakkerij De Korenaar;D-9001;info@korenaar.example;07/04/2026;07/05/2026;96,80;96,80\n"
               "F-3004;Tuincentrum Het Groen;D-9003;not-an-address;31/02/2026;;75,00;75,00\n");
    file.close();
    context.importFiles({path});
    settle(context);
    const auto press = [&](const QString& name) {
        if (auto* button = window.findChild<QAbstractButton*>(name))
            button->click();
        settle(context);
    };
    pictures.take(window, u"import-columns"_s);
    if (auto* dates = window.findChild<QComboBox*>(u"importColumns.dates"_s); dates && dates->isVisible()) {
        dates->setCurrentIndex(1); // Day first.
        Q_EMIT dates->activated(1);
    }
    press(u"importColumns.next"_s);
    pictures.take(window, u"import-check"_s);
    press(u"importCheck.accept"_s);
    pictures.take(window, u"import-result"_s);
}

/// Messages of a sample book on their way: arrived at the debtor's, waiting, and proposed.
void takeOutbox(ui::MainWindow& window, Pictures& pictures)
{
    ui::AppContext& context = *window.context();
    BookSession& session = context.session();
    const auto debtors = DebtorQueries(context.database()).list({}, DebtorSort::Overdue, SortOrder::Descending, context.today());
    const std::vector<Channel> channels{Channel::Email, Channel::Letter, Channel::Sms, Channel::Email, Channel::Email};
    const std::vector<int> undoSeconds{0, 0, 0, 45, -1}; // −1: only proposed.
    std::size_t at = 0;
    for (const DebtorId debtor : debtors.ids) {
        if (at == channels.size())
            break;
        ComposeRequest request;
        request.debtor = debtor;
        request.channel = channels[at];
        const auto message = composeMessage(session, request);
        const auto kept = message && message->canLeave() ? keepMessage(session, *message, MessageState::Proposed) : Result<MessageId>(Error{});
        if (!kept)
            continue;
        Approval approval;
        approval.undoSeconds = undoSeconds[at];
        if (undoSeconds[at] < 0 || approveMessages(session, {*kept}, approval))
            ++at;
    }
    QElapsedTimer timer;
    timer.start();
    const auto isDue = [&] { return OutboxQueries(context.database()).counts()[OutboxBox::Sent] < 2; };
    while (isDue() && timer.elapsed() < kJobsMs)
        settle(kSettleMs);
    settle(kArrivalMs);
    for (const OutboxBox box : {OutboxBox::Waiting, OutboxBox::Sent}) {
        window.openPage(u"outbox"_s, {{u"box"_s, outboxBoxCode(box)}});
        settle(context);
        pictures.take(window, u"outbox-"_s + outboxBoxCode(box));
    }
    if (auto* dock = window.findChild<QDockWidget*>(u"practiceDock"_s)) {
        auto* tabs = dock->findChild<QTabWidget*>(u"practice.tabs"_s);
        for (int tab = 0; tabs && tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            settle(context);
            pictures.take(window, u"practice-%1"_s.arg(tab + 1));
        }
        dock->hide();
    }
}

/// What is said and agreed: two debtors who promised before and did not pay, a call, a dispute, a deferral and a next action; then
/// their page with its timeline, Today, and quick add while a line is typed.
void takeAgreements(ui::MainWindow& window, Pictures& pictures)
{
    ui::AppContext& context = *window.context();
    BookSession& session = context.session();
    const auto debtors = DebtorQueries(context.database()).list({}, DebtorSort::Overdue, SortOrder::Descending, context.today());
    if (debtors.ids.size() < 2)
        return;
    const std::vector<OpenItem> first = InvoiceQueries(context.database()).openItems(debtors.ids[0]);
    const std::vector<OpenItem> second = InvoiceQueries(context.database()).openItems(debtors.ids[1]);
    if (first.size() < 3 || second.empty())
        return;
    for (const int daysAgo : {33, 12}) {
        const FixedClock then(context.today().plusDays(-daysAgo));
        BookSession before{context.database(), then, session.random, session.actor, nullptr};
        NewPromise broken;
        broken.invoices = {second.front().invoice};
        broken.payOn = context.today().plusDays(4 - daysAgo);
        broken.who = u"M. de Wit"_s;
        if (!makePromise(before, broken))
            return;
    }
    CallRecord call{debtors.ids[0], {first[1].invoice}, {}, CallResult::Promised, u"na de levering"_s};
    call.who = u"Kim Jansen"_s;
    call.number = u"010 123 45 67"_s;
    NewPromise promise;
    promise.invoices = {first[1].invoice};
    promise.payOn = context.today().plusDays(4);
    promise.who = call.who;
    promise.call = call;
    NewDeferral deferral;
    deferral.invoices = {first[2].invoice};
    deferral.until = context.today().plusDays(14);
    NewReason reason;
    reason.invoice = second.front().invoice;
    reason.reason = u"not_received"_s;
    reason.nextAction = u"kopie sturen"_s;
    reason.nextDay = context.today();
    if (!openDispute(session, {.invoice = first[0].invoice, .note = u"levering niet volledig"_s, .answerBy = context.today()}) || !makePromise(session, promise)
        || !grantDeferral(session, deferral) || !recordReason(session, reason))
        return;
    window.openPage(u"debtors"_s, {{u"debtor"_s, static_cast<qlonglong>(debtors.ids[0].value)}, {u"tab"_s, 0}});
    settle(context);
    pictures.take(window, u"agreements-debtor"_s);
    window.openPage(u"today"_s, {});
    settle(context);
    pictures.take(window, u"agreements-today"_s);
    const QString number = InvoiceQueries(context.database()).rows({first[2].invoice}, context.today()).front().number;
    const QStringList lines{ui::UiLanguage::current() == u"nl" ? u"betaalt vrijdag € 250"_s : u"pays €250 on Friday"_s,
                            ui::UiLanguage::current() == u"nl" ? number + u" betwist, prijs klopt niet"_s : u"disputes "_s + number};
    for (qsizetype line = 0; line < lines.size(); ++line) {
        ui::QuickAddDialog dialog(context, {debtors.ids[0], {}}, &window);
        dialog.show();
        if (auto* text = dialog.findChild<QLineEdit*>(u"quickAdd.text"_s)) {
            text->setText(lines[line]);
            Q_EMIT text->textEdited(lines[line]);
        }
        settle(context);
        pictures.take(dialog, u"quick-add-%1"_s.arg(line + 1));
    }
}

void takeDialogs(ui::MainWindow& window, Pictures& pictures)
{
    ui::AppContext& context = *window.context();
    for (const ui::AppContext::DialogEntry& entry : context.dialogs()) {
        QDialog* dialog = entry.make(context, &window);
        if (!dialog)
            continue;
        dialog->show();
        settle(context);
        pictures.take(*dialog, u"dialog-"_s + entry.id);
        delete dialog;
    }
}

} // namespace

int writeScreenshots(const Arguments& arguments)
{
    QTemporaryDir scratch;
    // Settings, recent books and marks of this run stay out of the user's.
    for (const char* variable : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"})
        qputenv(variable, QFile::encodeName(scratch.path()));
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, scratch.path());
    if (!QDir().mkpath(arguments.screenshots)) {
        std::fprintf(stderr, "tegoed: cannot make the folder %s\n", qPrintable(arguments.screenshots));
        return 1;
    }
    Arguments fixed = arguments;
    fixed.light = !arguments.dark;
    DesktopProgram program(fixed);
    Pictures pictures(arguments);
    program.closeBook(); // The page without a book.
    program.window().resize(program.window().size() * std::max(100, arguments.scalePercent) / 100);
    program.window().show();
    settle(kSettleMs);
    pictures.take(program.window(), u"start"_s);
    if (auto* next = program.window().findChild<QAbstractButton*>(u"firstRun.next"_s)) {
        next->click();
        settle(kSettleMs);
        pictures.take(program.window(), u"start-files"_s);
    }

    const QString book = scratch.filePath(u"sample.tegoed"_s);
    NoProgress progress;
    if (const Result<Done> made = program.makeSampleBook(book, 0, progress); !made) {
        std::fprintf(stderr, "tegoed: no sample book: %s\n", qPrintable(ui::errorText(made.error())));
        return 1;
    }
    const Result<BookAddress> address = BookAddress::parse(book);
    if (!address || !program.openBook(*address, false)) {
        std::fprintf(stderr, "tegoed: the sample book does not open\n");
        return 1;
    }
    takePages(program.window(), pictures);
    takeDetails(program.window(), pictures);
    takeOutbox(program.window(), pictures);
    takeAgreements(program.window(), pictures);
    takeDialogs(program.window(), pictures);
    takeAgreements(program.window(), [&] { settle(*program.window().context()); }, [&](QWidget& widget, const QString& name) { pictures.take(widget, name); });
    takeImport(program.window(), pictures, scratch.path());
    takeStatements(program.window(), scratch.path(), [&] { settle(*program.window().context()); },
                   [&](QWidget& widget, const QString& name) { pictures.take(widget, name); });
    std::printf("%d pictures in %s\n", pictures.count(), qPrintable(QDir::toNativeSeparators(arguments.screenshots)));
    return pictures.failed() ? 1 : 0;
}

} // namespace tegoed::desktop
