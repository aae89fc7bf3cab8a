#pragma once

#include "core/usecases/change_set.h"
#include "core/usecases/claims.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableWidget;

namespace tegoed::ui {

class AppContext;
class DateEdit;
class SumTile;

/// What may be claimed beside the invoices of a debtor, or of one invoice, on a day that can be chosen: amounts, how each is
/// calculated, why one waits, what stood in messages before; with waiving, for a reason.
class ClaimsView final : public QWidget {
    Q_OBJECT
public:
    explicit ClaimsView(AppContext& context, QWidget* parent = nullptr);

    void show(const ClaimScope& scope);
    void retranslate();

protected:
    void showEvent(QShowEvent* event) override; ///< Figures are only worked out for what is looked at.

private:
    /// A row of the table: a claim as it would be today, or one that stood in a message.
    struct Row {
        int claim = -1;   ///< Place in the specification.
        int earlier = -1; ///< … or among the earlier ones.
    };
    void read();
    void fill();
    void fillTiles();
    void fillTable();
    void fillHow();
    const Row* current() const;
    std::optional<std::pair<InvoiceId, ClaimKind>> currentClaim(QString& number) const;
    bool isWaived(InvoiceId invoice, ClaimKind kind) const;
    void waive();

    AppContext& m_context;
    ClaimScope m_scope;
    std::optional<ClaimsShown> m_shown;
    std::optional<Error> m_error;
    std::vector<Row> m_rows;
    bool m_isStale = false;
    int m_version = 0;
    QLabel *m_onLabel, *m_nothing, *m_how, *m_note;
    DateEdit* m_on;
    SumTile *m_principal, *m_interest, *m_costs, *m_total;
    QTableWidget* m_table;
    QPushButton* m_waive;
};

} // namespace tegoed::ui
