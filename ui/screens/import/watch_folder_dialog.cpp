#include "ui/screens/import/watch_folder_dialog.h"

#include "core/usecases/bank/statement_import.h"
#include "core/usecases/import.h"
#include "ui/presentation/date_text.h"
#include "ui/presentation/watch_text.h"
#include "ui/screens/import/folder_watch.h"
#include "ui/shell/app_context.h"
#include "ui/shell/open_dialog.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/inline_strip.h"
#include "ui/widgets/small_table.h"
#include "ui/widgets/theme.h"

#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {
namespace {

enum Column { File, When, Brought, ColumnCount };
constexpr int kMostFiles = 500;

} // namespace

WatchFolderDialog::WatchFolderDialog(AppContext& context, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_strip(new InlineStrip(this))
    , m_about(new QLabel(this))
    , m_caption(new QLabel(this))
    , m_folderCaption(new QLabel(this))
    , m_told(new QLabel(this))
    , m_folderField(new QLineEdit(this))
    , m_table(new QTableWidget(this))
    , m_choose(new QPushButton(this))
    , m_stop(new QPushButton(this))
    , m_look(new QPushButton(this))
    , m_retry(new QPushButton(this))
    , m_takeBack(new QPushButton(this))
    , m_seen(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    setObjectName(u"watchFolder"_s);
    build();
    connect(&context, &AppContext::changed, this, [this](const ChangeSet& changes) {
        if (changes.book || changes.everything)
            read();
    });
    read();
    retranslate();
}

void WatchFolderDialog::build()
{
    m_strip->setObjectName(u"watchFolder.strip"_s);
    m_about->setWordWrap(true);
    m_told->setObjectName(u"watchFolder.told"_s);
    m_told->setWordWrap(true);
    m_told->setTextFormat(Qt::PlainText); // It quotes what stood in a file.
    m_told->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_told->setMinimumHeight(fontMetrics().lineSpacing() * 2); // Choosing another row moves nothing.
    m_told->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_folderField->setObjectName(u"watchFolder.folder"_s);
    m_folderField->setReadOnly(true);
    m_folderCaption->setBuddy(m_folderField);
    m_table->setObjectName(u"watchFolder.table"_s);
    makeSmallTable(*m_table, ColumnCount, Brought);
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    m_caption->setFont(strong);
    for (const auto& [button, name] : {std::pair{m_choose, u"choose"_s}, std::pair{m_stop, u"stop"_s}, std::pair{m_look, u"look"_s}, std::pair{m_retry, u"retry"_s},
                                       std::pair{m_takeBack, u"takeBack"_s}, std::pair{m_seen, u"seen"_s}, std::pair{m_close, u"close"_s}}) {
        button->setObjectName(u"watchFolder."_s + name);
        button->setAutoDefault(false);
    }
    m_look->setIcon(icon(u"refresh"_s));
    m_takeBack->setIcon(icon(u"undo"_s));
    makePrimary(*m_seen);
    auto* folder = new QHBoxLayout;
    folder->setSpacing(gap());
    folder->addWidget(m_folderCaption);
    folder->addWidget(m_folderField, 1);
    for (QWidget* button : {m_choose, m_stop})
        folder->addWidget(button);
    auto* ofRow = new QHBoxLayout;
    ofRow->setSpacing(gap());
    ofRow->addWidget(m_look);
    ofRow->addStretch();
    for (QWidget* button : {m_retry, m_takeBack})
        ofRow->addWidget(button);
    auto* end = new QHBoxLayout;
    end->setSpacing(gap());
    end->addStretch();
    for (QWidget* button : {m_seen, m_close})
        end->addWidget(button);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(gap(3), gap(2), gap(3), gap(2));
    column->setSpacing(gap());
    column->addWidget(m_about);
    column->addLayout(folder);
    column->addWidget(m_strip);
    column->addSpacing(gap());
    column->addWidget(m_caption);
    column->addWidget(m_table, 1);
    column->addWidget(m_told);
    column->addLayout(ofRow);
    column->addSpacing(gap());
    column->addLayout(end);
    resize(fontMetrics().averageCharWidth() * 140, fontMetrics().lineSpacing() * 30);
    connect(m_choose, &QPushButton::clicked, this, &WatchFolderDialog::choose);
    connect(m_stop, &QPushButton::clicked, this, &WatchFolderDialog::stop);
    connect(m_look, &QPushButton::clicked, this, [this] {
        if (FolderWatch* watch = FolderWatch::of(m_context))
            watch->look();
    });
    connect(m_retry, &QPushButton::clicked, this, &WatchFolderDialog::retry);
    connect(m_takeBack, &QPushButton::clicked, this, [this] { takeBack(false); });
    connect(m_seen, &QPushButton::clicked, this, &WatchFolderDialog::markSeen);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &WatchFolderDialog::showButtons);
}

void WatchFolderDialog::read()
{
    const auto files = watchedFiles(m_context.session(), false, kMostFiles);
    if (!files)
        return m_strip->say(files.error());
    m_files = *files;
    m_folder = watchFolder(m_context.database());
    fill();
}

void WatchFolderDialog::fill()
{
    const WatchedFile* before = current();
    const WatchedFileId chosen = before ? before->id : WatchedFileId();
    m_folderField->setText(QDir::toNativeSeparators(m_folder));
    m_folderField->setToolTip(m_folderField->text());
    m_table->setRowCount(0); // The selection goes with the rows it was made on.
    m_table->setRowCount(static_cast<int>(m_files.size()));
    int row = 0;
    for (int at = 0; at < m_table->rowCount(); ++at) {
        const WatchedFile& file = m_files[static_cast<std::size_t>(at)];
        const QString brought = watchedFileText(file);
        const QString cells[] = {file.name, relativeTimeText(file.createdAt, m_context.today()), brought};
        for (int column = 0; column < ColumnCount; ++column) {
            auto* item = new QTableWidgetItem(cells[column]);
            item->setToolTip(column == When ? timeText(file.createdAt) : cells[column]);
            if (column == Brought && file.problem)
                item->setIcon(icon(file.outcome == WatchOutcome::Refused ? u"error"_s : u"warning"_s,
                                   file.outcome == WatchOutcome::Refused ? themeColors(*this).error : themeColors(*this).warning));
            if (file.seenAt.isEmpty()) { // New is bold, and said.
                QFont strong = m_table->font();
                strong.setWeight(QFont::DemiBold);
                item->setFont(strong);
                item->setData(Qt::AccessibleTextRole, tr("new: %1").arg(cells[column]));
            }
            m_table->setItem(at, column, item);
        }
        if (file.id == chosen)
            row = at;
    }
    for (const int column : {int(File), int(When)})
        m_table->resizeColumnToContents(column);
    m_table->setColumnWidth(File, std::min(m_table->columnWidth(File), fontMetrics().averageCharWidth() * 34));
    if (m_table->rowCount() > 0)
        m_table->selectRow(row);
    showButtons();
}

const WatchedFile* WatchFolderDialog::current() const
{
    const int row = m_table->currentRow();
    return row >= 0 && row < static_cast<int>(m_files.size()) ? &m_files[static_cast<std::size_t>(row)] : nullptr;
}

void WatchFolderDialog::showButtons()
{
    const bool mayChange = !m_context.isReadOnly();
    const WatchedFile* file = current();
    m_told->setText(file ? watchedFileText(*file) : QString());
    m_choose->setEnabled(mayChange);
    m_stop->setEnabled(mayChange && !m_folder.isEmpty());
    m_look->setEnabled(mayChange && !m_folder.isEmpty());
    m_retry->setEnabled(mayChange && file && !m_folder.isEmpty() && file->outcome != WatchOutcome::Imported);
    m_takeBack->setEnabled(mayChange && file && file->batch.isValid());
    m_seen->setEnabled(mayChange && std::any_of(m_files.begin(), m_files.end(), [](const WatchedFile& one) { return one.seenAt.isEmpty(); }));
}

void WatchFolderDialog::choose()
{
    auto* dialog = new QFileDialog(this, tr("Watch a folder"), m_folder);
    dialog->setObjectName(u"watchFolder.files"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &WatchFolderDialog::watch);
    dialog->open();
}

void WatchFolderDialog::watch(const QString& folder)
{
    m_strip->hide();
    if (const auto done = startWatching(m_context.session(), folder); !done)
        m_strip->say(done.error());
}

void WatchFolderDialog::stop()
{
    m_strip->hide();
    if (const auto done = stopWatching(m_context.session()); !done)
        m_strip->say(done.error());
}

void WatchFolderDialog::retry()
{
    const WatchedFile* file = current();
    if (!file)
        return;
    m_strip->hide();
    if (const auto done = retryWatched(m_context.session(), file->id); !done)
        return m_strip->say(done.error());
    if (FolderWatch* watch = FolderWatch::of(m_context))
        watch->look();
}

void WatchFolderDialog::takeBack(bool withMatches)
{
    const WatchedFile* file = current();
    if (!file)
        return;
    m_strip->hide();
    m_takeBack->setEnabled(false);
    m_context.runJob(
        tr("Taking the import back"),
        [batch = file->batch, withMatches](BookSession& session, Progress&) {
            return withMatches ? undoStatements(session, batch, true) : undoImport(session, batch);
        },
        this, [this](const Result<Done>& done) {
            read();
            m_strip->setAction({}, {});
            if (done)
                return m_strip->say(Tone::Good, [] { return tr("Everything this file brought is taken back. The file itself stays where it is."); });
            m_strip->say(done.error());
            if (done.error().code != Error::Code::DependsOnLater || done.error().arguments.value(0) != "match"_L1)
                return;
            m_strip->say(Tone::Warning, [] {
                return tr("Lines of this statement are booked. Should what they paid be taken back as well? Those invoices are open again then.");
            });
            m_strip->setAction([] { return tr("Take back everything"); }, [this] { takeBack(true); });
        });
}

void WatchFolderDialog::markSeen()
{
    if (m_files.empty())
        return;
    if (const auto done = markWatchedSeen(m_context.session(), m_files.front().id); !done)
        return m_strip->say(done.error());
    accept();
}

void WatchFolderDialog::retranslate()
{
    setWindowTitle(tr("Watched folder"));
    m_about->setText(tr("What appears in this folder comes in by itself while this book is open: statements of your bank, invoices, lists and answers of "
                        "debtors. Nothing in the folder is moved or changed, and nothing is booked or sent because of it."));
    m_folderCaption->setText(tr("&Folder"));
    m_folderField->setPlaceholderText(tr("No folder is watched"));
    m_choose->setText(tr("&Choose…"));
    m_stop->setText(tr("Stop &watching"));
    m_caption->setText(tr("What came in"));
    m_table->setAccessibleName(m_caption->text());
    m_table->setHorizontalHeaderLabels({tr("File"), tr("When"), tr("What it brought")});
    m_look->setText(tr("&Look now"));
    m_retry->setText(tr("&Try again"));
    m_takeBack->setText(tr("Take this import &back"));
    m_seen->setText(tr("&Read"));
    m_seen->setToolTip(tr("Today stops telling about what is in this list."));
    m_close->setText(tr("Close"));
    fill();
}

void WatchFolderDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void registerWatchFolder(AppContext& context)
{
    new FolderWatch(context);
    context.actions().add({.id = u"import.watch"_s, .text = [] { return WatchFolderDialog::tr("Watched &folder…"); }, .icon = u"import"_s,
                           .menu = MenuPlace::FileImport, .trigger = [&context] { openDialog(context, new WatchFolderDialog(context, dialogParent())); }});
    context.addDialog({u"import.watch"_s, [](AppContext& c, QWidget* parent) -> QDialog* { return new WatchFolderDialog(c, parent); }});
}

} // namespace tegoed::ui
