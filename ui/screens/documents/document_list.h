#pragma once

#include "core/storage/queries/invoice_queries.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableWidget;

namespace tegoed::ui {

class AppContext;

/// Files kept in the book: open, save elsewhere. Nothing from outside is ever opened without being asked for, and then by the
/// system's own viewer, as a copy (failures E24).
class DocumentList final : public QWidget {
    Q_OBJECT
public:
    explicit DocumentList(AppContext& context, QWidget* parent = nullptr);

    void show(std::vector<DocumentRow> documents);
    void retranslate();
    int count() const { return static_cast<int>(m_documents.size()); }

Q_SIGNALS:
    void attachRequested(); ///< The button; whose document it becomes is the page's knowledge.

private:
    void openCurrent();
    void saveCurrent();
    const DocumentRow* current() const;
    void fill();

    AppContext& m_context;
    std::vector<DocumentRow> m_documents;
    QLabel* m_nothing;
    QTableWidget* m_table;
    QPushButton* m_attach;
    QPushButton* m_open;
    QPushButton* m_save;
};

/// A name that can be a file's on every system: the last path part, without what a file name may not hold, never empty.
QString safeFileName(const QString& name);

} // namespace tegoed::ui
