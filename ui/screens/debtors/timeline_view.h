#pragma once

#include "core/storage/queries/timeline_queries.h"

#include <QVariantMap>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QListView;

namespace tegoed::ui {

class AppContext;
class FilterChips;
class TimelineModel;

/// The timeline tab: a line to add a note, filters, and the events.
class TimelineView final : public QWidget {
    Q_OBJECT
public:
    explicit TimelineView(AppContext& context, QWidget* parent = nullptr);

    void show(DebtorId debtor, std::vector<TimelineRow> events, const std::vector<std::pair<InvoiceId, QString>>& invoices);
    void retranslate();
    void focusNote();
    void focusFilter();
    QVariantMap saveState() const;
    void restoreState(const QVariantMap& state);

private:
    void addNoteFromLine();
    void applyFilter();
    void activated(const QModelIndex& index);
    void toggleRow(int row);

    AppContext& m_context;
    DebtorId m_debtor;
    QLineEdit* m_note;
    FilterChips* m_chips;
    QComboBox* m_invoice;
    QLineEdit* m_search;
    QListView* m_list;
    QLabel* m_nothing;
    TimelineModel* m_model;
};

} // namespace tegoed::ui
