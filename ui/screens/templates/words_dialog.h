#pragma once

#include "core/usecases/messages/texts.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTableWidget;

namespace tegoed::ui {

class AppContext;
class InlineStrip;

/// The words of one language that differ per country (`{{term.*}}`), edited in a table.
class WordsDialog final : public QDialog {
    Q_OBJECT
public:
    WordsDialog(AppContext& context, const QString& language, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void load();
    void save();

    AppContext& m_context;
    QString m_language;
    TemplateLibrary m_library;
    QLabel* m_caption;
    QTableWidget* m_table;
    InlineStrip* m_strip;
    QPushButton* m_save;
    QPushButton* m_cancel;
};

} // namespace tegoed::ui
