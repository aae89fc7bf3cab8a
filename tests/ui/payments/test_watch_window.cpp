// The watch folder in the window: what appears in it comes in by itself, and Today tells until somebody has read it.
#include "core/storage/queries/bank_queries.h"
#include "core/usecases/watch/watch_folder.h"
#include "tests/ui/screens/page_under_test.h"
#include "ui/screens/import/folder_watch.h"
#include "ui/screens/import/watch_folder_dialog.h"
#include "ui/screens/today/today_list.h"
#include "ui/screens/today/today_model.h"
#include "ui/shell/strip_stack.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTableWidget>

using namespace tegoed;
using namespace tegoed::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kPatience = 20'000;

const QByteArray kInvoices = "Factuurnummer;Debiteur;Factuurdatum;Vervaldatum;Bedrag\n2026-0501;Maes NV;2026-10-01;2026-10-31;121,00\n";

QByteArray statement(const Date& today, const QByteArray& account = "NL91ABNA0417164300")
{
    const QByteArray day = today.plusDays(-1).toIso().toUtf8();
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.053.001.02\"><BkToCstmrStmt><GrpHdr><MsgId>1</MsgId>"
           "<CreDtTm>" + day + "T20:00:00</CreDtTm></GrpHdr><Stmt><Id>1</Id><CreDtTm>" + day + "T20:00:00</CreDtTm><Acct><Id><IBAN>" + account
        + "</IBAN></Id><Ccy>EUR</Ccy></Acct>"
          "<Bal><Tp><CdOrPrtry><Cd>OPBD</Cd></CdOrPrtry></Tp><Amt Ccy=\"EUR\">0.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>" + day + "</Dt></Dt></Bal>"
          "<Bal><Tp><CdOrPrtry><Cd>CLBD</Cd></CdOrPrtry></Tp><Amt Ccy=\"EUR\">121.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>" + day + "</Dt></Dt></Bal>"
          "<Ntry><Amt Ccy=\"EUR\">121.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>BOOK</Sts><BookgDt><Dt>" + day + "</Dt></BookgDt><ValDt><Dt>" + day
        + "</Dt></ValDt><NtryDtls><TxDtls><RltdPties><Dbtr><Nm>Maes NV</Nm></Dbtr></RltdPties><RmtInf><Ustrd>2026-0501</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>"
          "</Stmt></BkToCstmrStmt></Document>";
}

QString folderOf(const QString& name)
{
    return WindowUnderTest::scratch() + u"/watched/"_s + name;
}

/// As a download ends: written beside, then moved into its place; of an hour ago, so that nobody waits for it to settle.
void put(const QString& path, const QByteArray& bytes)
{
    static int s_count = 0;
    const QString beside = WindowUnderTest::scratch() + u"/beside-%1"_s.arg(++s_count);
    QFile::remove(beside);
    QFile file(beside);
    TEGOED_ENSURE(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush());
    TEGOED_ENSURE(file.setFileTime(QDateTime::currentDateTimeUtc().addSecs(-3600), QFileDevice::FileModificationTime));
    file.close();
    QFile::remove(path);
    TEGOED_ENSURE(QDir().mkpath(QFileInfo(path).path()) && QFile::rename(beside, path));
}

struct WatchWindow : WindowUnderTest {
    explicit WatchWindow(const QString& language = u"en"_s) : WindowUnderTest(Book::Empty, language) { settle(kPatience); }

    BookSession& session() { return context().session(); }
    int files() { return static_cast<int>(watchedFiles(session(), false)->size()); }
    bool isWatched(const QString& folder)
    {
        return startWatching(session(), folder).hasValue();
    }
    QStringList strips() { return window().findChild<ui::StripStack*>(u"strips"_s)->texts(); }
    /// Titles of the rows below *Came in*.
    QStringList cameIn()
    {
        window().openPage(u"today"_s, {});
        settle(kPatience);
        auto* list = window().findChild<ui::TodayList*>(u"today.list"_s);
        auto* model = window().findChild<ui::TodayModel*>();
        const QModelIndex section = model->sectionIndex(ui::TodaySection::Received);
        QStringList titles;
        for (int row = 0; row < model->rowCount(section); ++row)
            titles += model->index(row, 0, section).data(ui::TodayModel::TitleRole).toString();
        return list->isExpanded(section) || titles.isEmpty() ? titles : QStringList{u"folded"_s} + titles;
    }
};

ui::WatchFolderDialog* shownDialog()
{
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        if (auto* dialog = qobject_cast<ui::WatchFolderDialog*>(widget); dialog && dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

} // namespace

class TestWatchWindow final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QFile::remove(WindowUnderTest::scratch() + u"/empty.tegoed"_s); // Each in a book of its own.
        QDir(WindowUnderTest::scratch() + u"/watched"_s).removeRecursively();
    }
    void whatAppearsComesInWithoutAClick();
    void whatLayThereComesInWhenTheBookOpens();
    void anotherFolderIsLookedIntoAtOnce();
    void aFileBeingWrittenIsTakenWhenItHasSettled();
    void aFolderBelowIsWatchedToo();
    void aFileWrittenOverIsFoundByAskingAgain();
    void whatCouldNotComeInIsToldUntilItIsRead();
    void aRefusedFileIsTriedAgain();
    void anImportOfTheFolderIsTakenBack();
    void aFolderThatIsGoneIsSaidOnceAndForgottenWhenItIsBack();
    void theDialogSwitchesItOnAndOff();
    void theWindowGoesOnWhileMuchComesIn();
    void anotherLanguageOnTheWay();
};

void TestWatchWindow::whatAppearsComesInWithoutAClick()
{
    WatchWindow test;
    const QString folder = folderOf(u"bank"_s);
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(test.isWatched(folder));
    test.settle(kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(!test.context().isWorking(), kPatience);
    QCOMPARE(test.files(), 0);
    put(folder + u"/open.csv"_s, kInvoices);
    QTRY_COMPARE_WITH_TIMEOUT(test.files(), 1, kPatience);
    put(folder + u"/bank.xml"_s, statement(test.context().today()));
    QTRY_COMPARE_WITH_TIMEOUT(test.files(), 2, kPatience);
    QCOMPARE(BankQueries(test.context().database()).waiting(), 1);
    // Today tells of both, and of the money; nothing is booked by itself.
    const QStringList told = test.cameIn();
    QVERIFY2(told.contains(u"2 files came in from the watched folder"_s), qPrintable(told.join(u'|')));
    QVERIFY2(told.contains(u"1 payment matched for certain"_s), qPrintable(told.join(u'|')));
    QVERIFY(!told.contains(u"folded"_s));
    QVERIFY(QFile::exists(folder + u"/open.csv"_s) && QFile::exists(folder + u"/bank.xml"_s));
}

void TestWatchWindow::whatLayThereComesInWhenTheBookOpens()
{
    const QString folder = folderOf(u"bank"_s);
    {
        WatchWindow test;
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(test.isWatched(folder));
        test.settle(kPatience);
    }
    put(folder + u"/open.csv"_s, kInvoices);
    WatchWindow test;
    QTRY_COMPARE_WITH_TIMEOUT(test.files(), 1, kPatience);
}

void TestWatchWindow::anotherFolderIsLookedIntoAtOnce()
{
    WatchWindow test;
    put(folderOf(u"first"_s) + u"/open.csv"_s, kInvoices);
    put(folderOf(u"second"_s) + u"/bank.xml"_s, statement(test.context().today()));
    QVERIFY(test.isWatched(folderOf(u"first"_s)));
    QTRY_COMPARE_WITH_TIMEOUT(test.files(), 1, kPatience);
    QVERIFY(test.isWatched(folderOf(u"second"_s)));
    QTRY_COMPARE_WITH_TIMEOUT(test.files(), 2, kPatience);
    // Switched off, nothing comes in any more; the former folder is not watched either.
    QVERIFY(stopWatching(test.session()).hasValue());
    QSignalSpy looked(ui::FolderWatch::of(test.context()), &ui::FolderWatch::looked);
    QVERIFY(looked.wait(kPatience));
    put(folderOf(u"first"_s) + u"/more.csv"_s, kInvoices + "2026-0502;Bakker;2026-10-02;2026-11-01;242,00\n");
    put(folderOf(u"second"_s) + u"/more.csv"_s, kInvoices + "2026-0503;Bakker;2026-10-02;2026-11-01;242,00\n");
    ui::FolderWatch::of(test.context())->look();
    QVERIFY(looked.wait(kPatience));
    QCOMPARE(test.files(), 2);
}

void TestWatchWindow::aFileBeingWrittenIsTakenWhenItHasSettled()
{
    WatchWindow test;
    const QString folder = folderOf(u"bank"_s);
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(test.isWatched(folder));
    test.settle(kPatience);
    QFile file(folder + u"/open.csv"_s);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(kInvoices) == kInvoices.size());
    file.close();
    QTRY_COMPARE_WITH_TIMEOUT(test.files(), 1, kPatience); // Nobody touches the folder again.
}

void TestWatchWindow::aFolderBelowIsWatchedToo()
{
    WatchWindow test;
    const QString folder = folderOf(u"bank"_s);
    QVERIFY(QDir().mkpath(folder + u"/2026/november"_s));
    QVERIFY(test.isWatched(folder));
    QTRY_VERIFY_WITH_TIMEOUT(!test.context().isWorking(), kPatience);
    test.settle(kPatience);
    put(folder + u"/2026/november/open.csv"_s, kInvoices);
    QTRY_COMPARE_WITH_TIMEOUT(test.files(), 1, kPatience);
}

/// The system tells of names that come and go, not of other content; and of a folder on another machine nothing at all.
void TestWatchWindow::aFileWrittenOverIsFoundByAskingAgain()
{
    WatchWindow test;
    const QString folder = folderOf(u"bank"_s);
    put(folder + u"/open.csv"_s, kInvoices);
    QVERIFY(test.isWatched(folder));
    QTRY_COMPARE_WITH_TIMEOUT(test.files(), 1, kPatience);
    test.settle(kPatience);
    ui::FolderWatch::of(test.context())->lookEvery(200);
    QFile file(folder + u"/open.csv"_s);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(kInvoices + "2026-0502;Bakker;2026-10-02;2026-11-01;242,00\n") > 0);
    QVERIFY(file.flush() && file.setFileTime(QDateTime::currentDateTimeUtc().addSecs(-60), QFileDevice::FileModificationTime));
    file.close();
    QTRY_COMPARE_WITH_TIMEOUT(test.files(), 2, kPatience);
}

void TestWatchWindow::whatCouldNotComeInIsToldUntilItIsRead()
{
    WatchWindow test;
    const QString folder = folderOf(u"bank"_s);
    put(folder + u"/open.csv"_s, kInvoices);
    put(folder + u"/photo.bin"_s, QByteArray("\x00\x01\x02\x03 nothing", 12));
    QVERIFY(test.isWatched(folder));
    QTRY_COMPARE_WITH_TIMEOUT(test.files(), 2, kPatience);
    QStringList told = test.cameIn();
    QVERIFY2(told.contains(u"1 file in the watched folder did not come in"_s), qPrintable(told.join(u'|')));
    QVERIFY2(told.contains(u"1 file came in from the watched folder"_s), qPrintable(told.join(u'|')));
    // Enter on the row opens the report; *Read* ends it.
    auto* list = test.window().findChild<ui::TodayList*>(u"today.list"_s);
    auto* model = test.window().findChild<ui::TodayModel*>();
    const QModelIndex section = model->sectionIndex(ui::TodaySection::Received);
    list->setCurrentIndex(model->index(static_cast<int>(told.indexOf(u"1 file in the watched folder did not come in"_s)), 0, section));
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Return);
    auto* dialog = shownDialog();
    QVERIFY(dialog);
    auto* table = seen<QTableWidget>(*dialog, u"watchFolder.table"_s);
    QCOMPARE(table->rowCount(), 2);
    bool isReasonTold = false;
    for (int row = 0; row < 2; ++row)
        isReasonTold |= table->item(row, 0)->text() == u"photo.bin"_s && table->item(row, 2)->text().startsWith(u"Refused: "_s);
    QVERIFY(isReasonTold);
    QVERIFY(press(*dialog, u"watchFolder.seen"_s));
    test.settle(kPatience);
    told = test.cameIn();
    QVERIFY2(told.filter(u"watched folder"_s).isEmpty(), qPrintable(told.join(u'|')));
}

void TestWatchWindow::aRefusedFileIsTriedAgain()
{
    WatchWindow test;
    const QString folder = folderOf(u"bank"_s);
    put(folder + u"/open.csv"_s, "nothing;at;all\n");
    QVERIFY(test.isWatched(folder));
    QTRY_COMPARE_WITH_TIMEOUT(test.files(), 1, kPatience);
    auto dialog = openDialog(test, u"import.watch"_s);
    QVERIFY(dialog);
    QVERIFY(press(*dialog, u"watchFolder.retry"_s));
    QSignalSpy looked(ui::FolderWatch::of(test.context()), &ui::FolderWatch::looked);
    QVERIFY(looked.wait(kPatience));
    const auto files = watchedFiles(test.session(), false);
    QCOMPARE(files->size(), std::size_t(1)); // The former report is gone, the new one stands.
    QVERIFY(files->front().id.value > 1);
}

void TestWatchWindow::anImportOfTheFolderIsTakenBack()
{
    WatchWindow test;
    const QString folder = folderOf(u"bank"_s);
    put(folder + u"/bank.xml"_s, statement(test.context().today()));
    QVERIFY(test.isWatched(folder));
    QTRY_COMPARE_WITH_TIMEOUT(test.files(), 1, kPatience);
    QCOMPARE(BankQueries(test.context().database()).waiting(), 1);
    auto dialog = openDialog(test, u"import.watch"_s);
    QVERIFY(press(*dialog, u"watchFolder.takeBack"_s));
    test.settle(kPatience);
    QCOMPARE(BankQueries(test.context().database()).waiting(), 0);
    QVERIFY2(stripText(*dialog).contains(u"taken back"_s), qPrintable(stripText(*dialog)));
    // It stays away: the file is known.
    ui::FolderWatch::of(test.context())->look();
    QSignalSpy looked(ui::FolderWatch::of(test.context()), &ui::FolderWatch::looked);
    QVERIFY(looked.wait(kPatience));
    QCOMPARE(BankQueries(test.context().database()).waiting(), 0);
}

void TestWatchWindow::aFolderThatIsGoneIsSaidOnceAndForgottenWhenItIsBack()
{
    WatchWindow test;
    const QString folder = folderOf(u"usb"_s);
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(test.isWatched(folder));
    QTRY_VERIFY_WITH_TIMEOUT(!test.context().isWorking(), kPatience);
    test.settle(kPatience);
    QVERIFY(QDir(folder).removeRecursively());
    const auto isSaid = [&] { return test.strips().filter(u"is not there"_s).size(); };
    QTRY_COMPARE_WITH_TIMEOUT(isSaid(), 1, kPatience);
    ui::FolderWatch::of(test.context())->look();
    test.settle(kPatience);
    QCOMPARE(isSaid(), 1);
    QVERIFY(QDir().mkpath(folder));
    put(folder + u"/open.csv"_s, kInvoices);
    ui::FolderWatch::of(test.context())->look();
    QTRY_COMPARE_WITH_TIMEOUT(test.files(), 1, kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(isSaid(), 0, kPatience);
}

void TestWatchWindow::theDialogSwitchesItOnAndOff()
{
    WatchWindow test;
    const QString folder = folderOf(u"bank"_s);
    put(folder + u"/open.csv"_s, kInvoices);
    auto dialog = openDialog(test, u"import.watch"_s);
    auto* field = seen<QLineEdit>(*dialog, u"watchFolder.folder"_s);
    QVERIFY(field && field->text().isEmpty());
    QVERIFY(!press(*dialog, u"watchFolder.stop"_s));
    auto& form = static_cast<ui::WatchFolderDialog&>(*dialog);
    form.watch(folder + u"/nowhere"_s);
    QVERIFY(!stripText(*dialog).isEmpty());
    QVERIFY(watchFolder(test.context().database()).isEmpty());
    form.watch(folder);
    QCOMPARE(watchFolder(test.context().database()), folder);
    QTRY_COMPARE_WITH_TIMEOUT(seen<QTableWidget>(*dialog, u"watchFolder.table"_s)->rowCount(), 1, kPatience);
    QVERIFY(press(*dialog, u"watchFolder.stop"_s));
    QVERIFY(watchFolder(test.context().database()).isEmpty());
    QVERIFY(field->text().isEmpty());
}

/// 400 files: the thread of the window is free meanwhile, and the task panel can stop it.
void TestWatchWindow::theWindowGoesOnWhileMuchComesIn()
{
    constexpr int kFiles = 400;
    WatchWindow test;
    const QString folder = folderOf(u"many"_s);
    for (int i = 0; i < kFiles; ++i)
        put(folder + u"/list-%1.csv"_s.arg(1000 + i),
            "Factuurnummer;Debiteur;Factuurdatum;Vervaldatum;Bedrag\nF-" + QByteArray::number(i) + ";Klant " + QByteArray::number(i) + ";2026-10-01;2026-10-31;10,00\n");
    QVERIFY(test.isWatched(folder));
    QTRY_VERIFY_WITH_TIMEOUT(test.context().jobs().isBusy(), kPatience);
    int turns = 0;
    QElapsedTimer turn;
    qint64 longest = 0;
    QTimer heartbeat;
    QObject::connect(&heartbeat, &QTimer::timeout, [&] {
        longest = std::max(longest, turn.restart());
        ++turns;
    });
    turn.start();
    heartbeat.start(10);
    QTRY_VERIFY_WITH_TIMEOUT(turns > 30, kPatience);
    QVERIFY(test.context().jobs().isBusy()); // It is still at it.
    test.context().jobs().cancelAll();
    QTRY_VERIFY_WITH_TIMEOUT(!test.context().jobs().isBusy(), kPatience);
    heartbeat.stop();
    const int taken = test.files();
    QVERIFY2(taken < kFiles, "the job was over before it was looked at");
    QCOMPARE(test.strips().filter(u"was stopped"_s).size(), 1);
    // Stopped is stopped; asked for, it goes on where it was.
    ui::FolderWatch::of(test.context())->look();
    QTRY_COMPARE_WITH_TIMEOUT(test.files(), kFiles, 120'000);
    QTRY_VERIFY_WITH_TIMEOUT(test.strips().filter(u"was stopped"_s).isEmpty(), kPatience);
    qInfo() << "longest turn of the window while files came in:" << longest << "ms";
}

void TestWatchWindow::anotherLanguageOnTheWay()
{
    WatchWindow test;
    const QString folder = folderOf(u"bank"_s);
    put(folder + u"/open.csv"_s, kInvoices);
    QVERIFY(test.isWatched(folder));
    QTRY_COMPARE_WITH_TIMEOUT(test.files(), 1, kPatience);
    auto dialog = openDialog(test, u"import.watch"_s);
    test.context().language().setCode(u"nl"_s);
    test.settle(kPatience);
    QCOMPARE(dialog->windowTitle(), u"Bewaakte map"_s);
    const QStringList told = test.cameIn();
    QVERIFY2(told.contains(u"1 bestand binnengekomen uit de bewaakte map"_s), qPrintable(told.join(u'|')));
    test.context().language().setCode(u"en"_s);
}

QTEST_MAIN(TestWatchWindow)
#include "test_watch_window.moc"
