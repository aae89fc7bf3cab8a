#pragma once

#include "core/usecases/messages/texts.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTableWidget;

namespace tegoed::ui {

class AppContext;
class InlineStrip;
class SealedBrowser;

/// The versions of one text, newest first, compared with the one in use. An earlier one can become the newest.
class VersionsDialog final : public QDialog {
    Q_OBJECT
public:
    /// `mayRestore` false: the editor has unsaved changes, or the book is read-only.
    VersionsDialog(AppContext& context, const TextKey& key, bool mayRestore, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void load();
    void compare();
    void restore();

    AppContext& m_context;
    TextKey m_key;
    bool m_mayRestore;
    std::vector<TextVersion> m_versions;
    QTableWidget* m_table;
    QLabel* m_caption;
    SealedBrowser* m_view;
    InlineStrip* m_strip;
    QPushButton* m_restore;
    QPushButton* m_close;
};

} // namespace tegoed::ui
