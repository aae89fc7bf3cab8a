#include "ui/shell/main_window.h"

#include "core/storage/queries/book_queries.h"
#include "core/usecases/books.h"
#include "ui/shell/page_header.h"
#include "ui/shell/search_dialog.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/strip_stack.h"
#include "ui/shell/window_status.h"
#include "ui/widgets/dropped_files.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDropEvent>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTimer>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {
namespace {

constexpr int kMostPlaces = 100;
const QString kLastPage = u"window/page"_s;
const QString kUsedPages = u"window/usedPages"_s;
const QString kGeometry = u"window/geometry"_s;
const QString kSidebarShown = u"window/sidebar"_s;
const QString kSendingOffStrip = u"book.sendingOff"_s;

QString pageStateKey(const QString& pageId)
{
    return u"pages/"_s + pageId;
}

/// The first widget inside `part` that takes the focus with Tab, or none.
QWidget* firstFocusable(QWidget* part)
{
    if (part->focusPolicy() & Qt::TabFocus)
        return part;
    for (QWidget* widget : part->findChildren<QWidget*>()) {
        if ((widget->focusPolicy() & Qt::TabFocus) && widget->isVisibleTo(part) && widget->isEnabled())
            return widget;
    }
    return nullptr;
}

} // namespace

MainWindow::MainWindow(Program& program)
    : m_program(program)
{
    setObjectName(u"mainWindow"_s);
    setWindowIcon(programIcon());
    setAcceptDrops(true);
    setMinimumSize(1024, 640);
    buildFrame();
    m_status = new WindowStatus(program, *statusBar());
    resize(1280, 800);
    restoreGeometry(program.settings().value(kGeometry).toByteArray());
    applyColors();
    updateTitle();
}

MainWindow::~MainWindow()
{
    // Now, not later: after this nobody handles deferred deletions, and the book wants to be closed.
    if (m_context)
        saveWindowState();
    m_status->setBook(nullptr);
    qDeleteAll(m_pages);
    m_pages.clear();
}

void MainWindow::buildFrame()
{
    auto* central = new QWidget(this);
    central->setObjectName(u"central"_s);
    auto* column = new QVBoxLayout(central);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_whole = new QStackedWidget(central);
    m_whole->setObjectName(u"whole"_s);

    m_bookFrame = new QWidget(m_whole);
    m_bookFrame->setObjectName(u"bookFrame"_s);
    m_bookRow = new QHBoxLayout(m_bookFrame);
    m_bookRow->setContentsMargins(0, 0, 0, 0);
    m_bookRow->setSpacing(0);
    auto* right = new QWidget(m_bookFrame);
    right->setObjectName(u"pageArea"_s);
    auto* pageColumn = new QVBoxLayout(right);
    pageColumn->setContentsMargins(gap(3), gap(2), gap(3), gap());
    pageColumn->setSpacing(gap() * 3 / 2);
    m_header = new PageHeader(right);
    m_stack = new QStackedWidget(right);
    m_stack->setObjectName(u"pages"_s);
    pageColumn->addWidget(m_header);
    pageColumn->addWidget(m_stack, 1);
    m_bookRow->addWidget(right, 1);
    m_whole->addWidget(m_bookFrame);

    m_strips = new StripStack(central);
    m_strips->setContentsMargins(gap(), gap(), gap(), 0);
    column->addWidget(m_strips);
    column->addWidget(m_whole, 1);
    setCentralWidget(central);

    m_dropHint = new QLabel(this);
    m_dropHint->setObjectName(u"dropHint"_s);
    m_dropHint->setAlignment(Qt::AlignCenter);
    m_dropHint->setWordWrap(true);
    m_dropHint->setAutoFillBackground(true);
    m_dropHint->hide();

    connect(m_header, &PageHeader::backRequested, this, &MainWindow::goBack);
    connect(m_header, &PageHeader::forwardRequested, this, &MainWindow::goForward);
    connect(m_header, &PageHeader::searchRequested, this, &MainWindow::searchEverywhere);
}

void MainWindow::showBook(std::unique_ptr<AppContext> context)
{
    leaveBook();
    m_context = std::move(context);
    connectBook();
    AppContext& book = *m_context;
    book.actions().fillMenuBar(*menuBar());
    for (const ActionEntry& entry : book.actions().entries())
        addAction(book.actions().action(entry.id)); // Shortcuts also work where no menu bar shows.

    m_sidebar = new Sidebar(book.pages(), m_bookFrame);
    m_sidebar->setUsedPages(m_program.settings().value(kUsedPages).toStringList());
    m_sidebar->setVisible(m_program.settings().value(kSidebarShown, true).toBool());
    connect(m_sidebar, &Sidebar::pageChosen, this, [this](const QString& id) { openPage(id, {}); });
    m_bookRow->insertWidget(0, m_sidebar);
    m_status->setBook(&book);
    addBookStrips();
    m_whole->setCurrentWidget(m_bookFrame);
    applyColors();
    updateTitle();
    m_awaitsFirstPage = true;
    if (m_isPainted)
        openFirstPage();
    else
        update();
}

/// Not before the frame was painted: at the start of the program it shows at once, whatever the page has to read.
void MainWindow::openFirstPage()
{
    if (!std::exchange(m_awaitsFirstPage, false) || !m_context)
        return;
    AppContext& book = *m_context;
    QString first = m_program.settings().value(kLastPage).toString();
    if (!book.pages().find(first) && !book.pages().entries().empty())
        first = book.pages().entries().front().id;
    if (!first.isEmpty())
        openPage(first, {});
    m_status->refresh(); // After what the page reads by the side.
}

bool MainWindow::event(QEvent* event)
{
    if (event->type() == QEvent::Paint) {
        m_isFramePainted = true;
        if (!isEmpty() && !std::exchange(m_isPainted, true))
            QTimer::singleShot(0, this, &MainWindow::openFirstPage); // After this paint is on the screen.
    }
    return QMainWindow::event(event);
}

bool MainWindow::isEmpty() const
{
    return !m_context && m_whole->currentWidget() == m_bookFrame;
}

void MainWindow::showFrame()
{
    constexpr int kPatience = 100; // ms; a window manager may take longer to make room for it, and then the book is opened meanwhile.
    show();
    QElapsedTimer sinceShown;
    sinceShown.start();
    while (!m_isFramePainted && sinceShown.elapsed() < kPatience)
        QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents, 5);
}

void MainWindow::connectBook()
{
    AppContext& book = *m_context;
    connect(&book, &AppContext::navigationRequested, this, &MainWindow::openPage);
    connect(&book, &AppContext::stripRequested, this, &MainWindow::showStrip);
    connect(&book, &AppContext::stripRemoved, this, &MainWindow::removeStrip);
    connect(&book, &AppContext::changed, this, [this](const ChangeSet& changes) {
        m_changes.keep(changes);
        catchUp();
        m_sidebar->rebuild();
        m_status->refresh();
        if (changes.book || changes.everything)
            updateTitle();
    });
}

void MainWindow::showStart(QWidget* start)
{
    leaveBook();
    if (start->objectName().isEmpty())
        start->setObjectName(u"start"_s);
    m_whole->addWidget(start);
    m_whole->setCurrentWidget(start);
    updateTitle();
}

void MainWindow::leaveBook()
{
    // A page, a menu command or the start page may be what asked for another book: what it stands on goes when it is done.
    for (int i = m_whole->count() - 1; i >= 0; --i) {
        if (QWidget* widget = m_whole->widget(i); widget != m_bookFrame) {
            m_whole->removeWidget(widget);
            widget->deleteLater();
        }
    }
    m_strips->clear();
    if (!m_context)
        return;
    saveWindowState();
    m_status->setBook(nullptr);
    for (Page* page : std::as_const(m_pages)) {
        m_stack->removeWidget(page);
        page->disconnect(this);
        page->deleteLater();
    }
    m_pages.clear();
    m_changes.clear();
    m_currentId.clear();
    m_places.clear();
    m_at = -1;
    m_header->showPage(nullptr, false, false);
    m_bookRow->removeWidget(m_sidebar);
    m_sidebar->hide();
    m_sidebar->deleteLater();
    m_sidebar = nullptr;
    menuBar()->clear();
    m_context->disconnect(this);
    m_context.release()->deleteLater(); // After its pages, which were told before it.
}

Page* MainWindow::pageOf(const QString& pageId)
{
    if (Page* made = m_pages.value(pageId, nullptr))
        return made;
    const PageEntry* entry = m_context ? m_context->pages().find(pageId) : nullptr;
    if (!entry)
        return nullptr;
    m_changes.add(pageId);
    Page* page = entry->make(*m_context);
    page->setObjectName(u"page."_s + pageId);
    m_pages.insert(pageId, page);
    m_stack->addWidget(page);
    page->restoreState(m_program.settings().value(pageStateKey(pageId)).toMap());
    connect(page, &Page::headerChanged, this, [this, page] {
        if (page == currentPage())
            updateHeader();
    });
    connect(page, &Page::selectionSummaryChanged, this, [this, page](const QString& text) {
        if (page == currentPage())
            m_status->setSelection(text);
    });
    return page;
}

void MainWindow::rememberPlace()
{
    if (m_at >= 0 && currentPage())
        m_places[static_cast<std::size_t>(m_at)].place = currentPage()->place();
}

void MainWindow::openPage(const QString& pageId, const QVariantMap& place)
{
    if (!pageOf(pageId))
        return;
    m_awaitsFirstPage = false; // Somebody was quicker.
    rememberPlace();
    m_places.resize(static_cast<std::size_t>(m_at + 1), Place{});
    m_places.push_back({pageId, place});
    if (m_places.size() > kMostPlaces)
        m_places.erase(m_places.begin());
    m_at = static_cast<int>(m_places.size()) - 1;
    showPlace(m_places.back());
}

void MainWindow::goBack()
{
    if (!canGoBack())
        return;
    rememberPlace();
    showPlace(m_places[static_cast<std::size_t>(--m_at)]);
}

void MainWindow::goForward()
{
    if (!canGoForward())
        return;
    rememberPlace();
    showPlace(m_places[static_cast<std::size_t>(++m_at)]);
}

void MainWindow::showPlace(const Place& place)
{
    Page* page = pageOf(place.pageId);
    m_currentId = place.pageId; // From here on what is committed goes to this page.
    catchUp();                  // Before it is seen: no frame shows what was.
    m_status->setSelection({});
    m_sidebar->showCurrent(place.pageId);
    m_stack->setCurrentWidget(page);
    page->showPlace(place.place);
    updateHeader();
    m_context->actions().refresh();
}

void MainWindow::catchUp()
{
    Page* page = currentPage();
    if (!page)
        return;
    if (const ChangeSet unseen = m_changes.take(m_currentId); !unseen.isEmpty())
        page->refresh(unseen);
}

void MainWindow::updateHeader()
{
    m_header->showPage(currentPage(), canGoBack(), canGoForward());
}

void MainWindow::updateTitle()
{
    if (!m_context) {
        setWindowTitle(QCoreApplication::applicationName());
        return;
    }
    const BookInfo info = BookQueries(m_context->database()).identity();
    const BookAddress& address = m_context->database().address();
    QString name = info.company.name;
    if (name.isEmpty())
        name = address.engine == BookAddress::Engine::Sqlite ? QFileInfo(address.path).completeBaseName() : address.toString();
    setWindowTitle(info.isSample ? tr("%1 (SAMPLE) – Tegoed").arg(name) : tr("%1 – Tegoed").arg(name));
}

void MainWindow::addBookStrips()
{
    const BookInfo info = BookQueries(m_context->database()).identity();
    if (info.isSample)
        showStrip({Tone::Info, [] { return tr("This is the sample book: everybody in it is made up. Try what you like."); }, {}, {}, u"book.sample"_s, true});
    else if (!info.sendingOffReason.isEmpty())
        showStrip({Tone::Warning, [reason = info.sendingOffReason] { return sendingOffText(reason); },
                   [isReadOnly = m_context->isReadOnly()] { return isReadOnly ? QString() : tr("This is the real one"); }, [this] { adopt(); },
                   kSendingOffStrip, false});
    if (m_context->isReadOnly())
        showStrip({Tone::Info, [] { return tr("This book is open read-only; nothing can be changed."); }, {}, {}, u"book.readOnly"_s, true});
    for (const QString& warning : m_context->database().warnings())
        showStrip({Tone::Warning, [warning] { return bookWarningText(warning); }, {}, {}, u"book."_s + warning, false});
}

void MainWindow::adopt()
{
    if (const Result<Done> adopted = adoptBook(m_context->session()); !adopted) {
        m_context->showError(adopted.error());
        return;
    }
    removeStrip(kSendingOffStrip);
}

void MainWindow::checkFile(std::function<void()> damaged)
{
    constexpr int kFirstPageFirst = 1'000; // ms: what somebody wants to see does not share the disk with it.
    AppContext* book = m_context.get();
    QTimer::singleShot(kFirstPageFirst, book, [this, book, damaged = std::move(damaged)] {
        if (m_context.get() != book)
            return; // Left already, and about to go.
        Job* check = book->runJob(
            tr("Checking the file of the book"), [](BookSession& session, Progress&) { return quickCheckBook(session.database); }, this,
            [this, damaged](const Result<Done>& sound) {
                const bool isBroken =
                    !sound && (sound.error().code == Error::Code::IntegrityBroken || sound.error().code == Error::Code::StorageBroken);
                if (isBroken) // Not from within the job: the book that runs it is going to be closed.
                    QMetaObject::invokeMethod(this, damaged, Qt::QueuedConnection);
            });
        check->setReadOnly(); // Nobody who closes the window is asked about it.
    });
}

void MainWindow::showDamage()
{
    showStrip({Tone::Bad,
               [] {
                   return tr("The file of this book is damaged, so nothing is written to it any more. Keep the file as it is and restore the newest "
                             "backup that passes the check; what can still be read, you can export.");
               },
               [] { return tr("Restore a backup…"); },
               [this] {
                   if (QAction* restore = m_context ? m_context->actions().action(u"book.restore"_s) : nullptr)
                       restore->trigger();
               },
               u"book.damaged"_s, true});
}

void MainWindow::showStrip(const Strip& strip)
{
    m_strips->add(strip);
}

void MainWindow::removeStrip(const QString& id)
{
    m_strips->remove(id);
}

void MainWindow::setTextScale(int percent)
{
    m_textScale = applyTextScale(percent);
}

void MainWindow::changeTextScale(int percent)
{
    setTextScale(percent);
    m_program.settings().setValue(u"display/scale"_s, m_textScale);
}

bool MainWindow::isSidebarShown() const
{
    return m_sidebar && !m_sidebar->isHidden();
}

void MainWindow::setSidebarShown(bool shown)
{
    if (m_sidebar)
        m_sidebar->setVisible(shown);
    m_program.settings().setValue(kSidebarShown, shown);
}

void MainWindow::focusNextPart(bool backwards)
{
    QList<QWidget*> parts;
    for (QWidget* part : {static_cast<QWidget*>(m_strips), static_cast<QWidget*>(m_sidebar), static_cast<QWidget*>(m_header),
                          static_cast<QWidget*>(m_stack), static_cast<QWidget*>(statusBar())}) {
        if (part && part->isVisible() && firstFocusable(part))
            parts += part;
    }
    if (parts.isEmpty())
        return;
    QWidget* focused = QApplication::focusWidget();
    qsizetype at = -1;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (focused && (parts[i] == focused || parts[i]->isAncestorOf(focused)))
            at = i;
    }
    const qsizetype next = at < 0 ? 0 : (at + (backwards ? parts.size() - 1 : 1)) % parts.size();
    firstFocusable(parts[next])->setFocus(backwards ? Qt::BacktabFocusReason : Qt::TabFocusReason);
}

void MainWindow::searchEverywhere()
{
    if (!m_context)
        return;
    auto* search = new SearchDialog(*m_context, this);
    search->setAttribute(Qt::WA_DeleteOnClose);
    search->open();
}

void MainWindow::saveWindowState()
{
    QSettings& settings = m_program.settings();
    settings.setValue(kGeometry, saveGeometry());
    if (!m_context)
        return;
    // Where a page asks to be the first, the program does not go back to the one before (ux.md P1); the setting is then a wish by hand.
    const auto& pages = m_context->pages().entries();
    if (std::none_of(pages.begin(), pages.end(), [](const PageEntry& page) { return page.opensFirst; }))
        settings.setValue(kLastPage, m_currentId);
    settings.setValue(kUsedPages, m_sidebar->usedPages());
    for (auto page = m_pages.cbegin(); page != m_pages.cend(); ++page) {
        if (const QVariantMap state = page.value()->saveState(); !state.isEmpty())
            settings.setValue(pageStateKey(page.key()), state);
    }
}

bool MainWindow::mayClose()
{
    const std::vector<Job*> jobs = m_context ? m_context->jobs().jobs() : std::vector<Job*>();
    const auto unfinished = std::find_if(jobs.begin(), jobs.end(), [](const Job* job) { return !job->isReadOnly(); });
    if (unfinished == jobs.end())
        return true;
    QMessageBox question(this);
    question.setObjectName(u"closeQuestion"_s);
    question.setIcon(QMessageBox::Question);
    question.setWindowTitle(tr("Work is still running"));
    question.setText(tr("“%1” is not finished.").arg((*unfinished)->title()));
    question.setInformativeText(tr("Stopping it leaves the book as it was before this work."));
    QPushButton* stop = question.addButton(tr("&Stop and close"), QMessageBox::AcceptRole);
    QPushButton* stay = question.addButton(tr("&Keep working"), QMessageBox::RejectRole);
    question.setDefaultButton(stay);
    question.setEscapeButton(stay);
    question.exec();
    return question.clickedButton() == stop;
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!mayClose()) {
        event->ignore();
        return;
    }
    saveWindowState();
    QMainWindow::closeEvent(event);
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        applyColors();
}

void MainWindow::retranslate()
{
    updateHeader();
    updateTitle();
    m_status->retranslate();
}

void MainWindow::applyColors()
{
    const ThemeColors colors = themeColors(*this);
    if (m_sidebar) {
        QPalette sunken = palette();
        sunken.setColor(QPalette::Base, colors.sunken);
        m_sidebar->setPalette(sunken);
    }
    if (m_dropHint) {
        QPalette hint = palette();
        hint.setColor(QPalette::Window, colors.accentSoft);
        hint.setColor(QPalette::WindowText, colors.accent);
        m_dropHint->setPalette(hint);
        QFont large = font();
        large.setPointSizeF(large.pointSizeF() * 1.5);
        large.setWeight(QFont::DemiBold);
        m_dropHint->setFont(large);
    }
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.isEmpty() || (m_context && m_context->isReadOnly()))
        return;
    const QString offer = currentPage() ? currentPage()->dropOffer(urls) : QString();
    if (offer.isEmpty() && m_context && !m_context->pages().find(u"import"_s))
        return; // Nothing would happen: the pointer says so.
    m_dropHint->setText(offer.isEmpty() ? tr("Drop to import %n file(s)", nullptr, static_cast<int>(urls.size())) : offer);
    m_dropHint->setGeometry(centralWidget()->geometry().adjusted(gap(3), gap(3), -gap(3), -gap(3)));
    m_dropHint->raise();
    m_dropHint->show();
    event->acceptProposedAction();
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent* event)
{
    m_dropHint->hide();
    QMainWindow::dragLeaveEvent(event);
}

void MainWindow::dropEvent(QDropEvent* event)
{
    m_dropHint->hide();
    const QList<QUrl> urls = event->mimeData()->urls();
    event->acceptProposedAction();
    if (currentPage() && !currentPage()->dropOffer(urls).isEmpty()) {
        currentPage()->dropFiles(urls);
        return;
    }
    if (!m_context) {
        Q_EMIT filesDropped(urls);
        return;
    }
    if (const QStringList paths = localPaths(urls); !paths.isEmpty())
        m_context->importFiles(paths);
}

} // namespace tegoed::ui
