#pragma once

#include "ui/shell/app_context.h"
#include "ui/shell/page.h"
#include "ui/shell/page_changes.h"

#include <QHash>
#include <QMainWindow>

#include <functional>
#include <memory>
#include <vector>

class QHBoxLayout;
class QLabel;
class QStackedWidget;

namespace tegoed::ui {

class PageHeader;
class Sidebar;
class StripStack;
class WindowStatus;

/// The window: menu bar, sidebar, page header, page, status bar. Shows one book at a time, or the first page without any.
class MainWindow final : public QMainWindow {
    Q_OBJECT
public:
    explicit MainWindow(Program& program);
    ~MainWindow() override;

    /// Shows this book: `context` has its pages and actions already.
    void showBook(std::unique_ptr<AppContext> context);
    /// Shows what there is without a book (first run, recent books). Takes the widget over.
    void showStart(QWidget* start);
    AppContext* context() const { return m_context.get(); } ///< Null without a book.
    bool isEmpty() const; ///< Neither a book nor the page without one: only the frame, at the very start.
    /// Shows the frame and paints it: what is read afterwards, nobody has to wait for in front of nothing.
    void showFrame();
    Program& program() const { return m_program; }

    void openPage(const QString& pageId, const QVariantMap& place);
    void goBack();
    void goForward();
    bool canGoBack() const { return m_at > 0; }
    bool canGoForward() const { return m_at + 1 < static_cast<int>(m_places.size()); }
    Page* currentPage() const { return m_pages.value(m_currentId, nullptr); }
    QString currentPageId() const { return m_currentId; }

    /// Looks on the worker whether the file of the book is sound (failures F9); when it is not, `damaged` is called, once and
    /// from the event loop: it may open another book.
    void checkFile(std::function<void()> damaged);
    void showDamage(); ///< Says that the file is damaged, what that means, and offers the way out.
    void showStrip(const Strip& strip);
    void removeStrip(const QString& id);
    StripStack& strips() { return *m_strips; }

    int textScale() const { return m_textScale; }
    void setTextScale(int percent); ///< 80 … 200, on top of the system's text size.
    void changeTextScale(int percent); ///< The same, by the user: remembered.
    bool isSidebarShown() const;
    void setSidebarShown(bool shown);
    void focusNextPart(bool backwards); ///< F6: sidebar, header, content, status bar.
    void searchEverywhere();

    void saveWindowState();

Q_SIGNALS:
    void filesDropped(const QList<QUrl>& urls); ///< Without a book: for the first-run page.

protected:
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    bool event(QEvent* event) override;

private:
    struct Place {
        QString pageId;
        QVariantMap place;
    };

    void buildFrame();
    void connectBook();
    void openFirstPage();
    void leaveBook();
    Page* pageOf(const QString& pageId);
    void rememberPlace();
    void showPlace(const Place& place);
    void catchUp(); ///< Tells the page in front what changed since it was told last.
    void updateHeader();
    void updateTitle();
    void addBookStrips();
    void adopt();
    bool mayClose();
    void retranslate();
    void applyColors();

    Program& m_program;
    std::unique_ptr<AppContext> m_context;
    QHash<QString, Page*> m_pages;
    PageChanges m_changes;
    QString m_currentId;
    std::vector<Place> m_places; ///< Visited, for back and forward.
    int m_at = -1;
    int m_textScale = 100;
    bool m_isFramePainted = false; ///< The window stands on the screen, empty perhaps.
    bool m_isPainted = false;      ///< So it does with a book in it, or with the page without one.
    bool m_awaitsFirstPage = false; ///< The book shows its frame; its page is opened when that has been painted.

    StripStack* m_strips = nullptr;
    QStackedWidget* m_whole = nullptr; ///< Start page or book.
    QWidget* m_bookFrame = nullptr;
    QHBoxLayout* m_bookRow = nullptr;
    Sidebar* m_sidebar = nullptr;
    PageHeader* m_header = nullptr;
    QStackedWidget* m_stack = nullptr;
    QLabel* m_dropHint = nullptr;
    WindowStatus* m_status = nullptr;
};

} // namespace tegoed::ui
