#pragma once

#include <QStringList>
#include <QWidget>

#include <functional>

class QButtonGroup;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace tegoed::ui {

class InlineStrip;
class Program;

/// What somebody sees who has no book yet. Page 1: language and country. Page 2: drop files or a folder, or look at the
/// sample. The book is made then, without a question: its place is the user's data folder, its company is read from the
/// first invoices (decision 33).
class FirstRunPage final : public QWidget {
    Q_OBJECT
public:
    /// `import` is told what was dropped, once the new book is open.
    FirstRunPage(Program& program, std::function<void(const QStringList&)> import, QWidget* parent = nullptr);

    void begin(const QStringList& paths); ///< Files or folders for a new book, from a drop or the file dialog.

protected:
    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QWidget* buildLanguagePage();
    QWidget* buildFilesPage();
    void chooseFiles();
    void chooseFolder();
    void retranslate();

    Program& m_program;
    std::function<void(const QStringList&)> m_import;
    QStackedWidget* m_pages;
    InlineStrip* m_strip;
    QLabel *m_title = nullptr, *m_languageLabel = nullptr, *m_countryLabel = nullptr, *m_filesTitle = nullptr, *m_filesText = nullptr,
           *m_promise = nullptr;
    QButtonGroup *m_languages = nullptr, *m_countries = nullptr;
    QPushButton *m_next = nullptr, *m_back = nullptr, *m_files = nullptr, *m_folder = nullptr, *m_sample = nullptr, *m_open = nullptr,
                *m_empty = nullptr;
};

} // namespace tegoed::ui
