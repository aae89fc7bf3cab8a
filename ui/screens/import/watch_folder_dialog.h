#pragma once

#include "core/usecases/watch/watch_folder.h"

#include <QDialog>

#include <vector>

class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace tegoed::ui {

class AppContext;
class InlineStrip;

/// The folder whose files come in by themselves: which it is, what came in, and what was refused and why. Every button acts at once.
class WatchFolderDialog final : public QDialog {
    Q_OBJECT
public:
    explicit WatchFolderDialog(AppContext& context, QWidget* parent = nullptr);

    void watch(const QString& folder); ///< As chosen.

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void read();
    void fill();
    void showButtons();
    void choose();
    void stop();
    void retry();
    void takeBack(bool withMatches);
    void markSeen();
    const WatchedFile* current() const;
    void retranslate();

    AppContext& m_context;
    QString m_folder;
    std::vector<WatchedFile> m_files; ///< Newest first.
    InlineStrip* m_strip;
    QLabel *m_about, *m_caption, *m_folderCaption, *m_told;
    QLineEdit* m_folderField;
    QTableWidget* m_table;
    QPushButton *m_choose, *m_stop, *m_look, *m_retry, *m_takeBack, *m_seen, *m_close;
};

/// What appears in the folder comes in while the book is open; its command, its dialog.
void registerWatchFolder(AppContext& context);

} // namespace tegoed::ui
