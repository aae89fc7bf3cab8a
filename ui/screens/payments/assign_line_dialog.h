#pragma once

#include "core/usecases/bank/matches.h"

#include <QDialog>

#include <optional>

class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QPushButton;
class QTableWidget;

namespace tegoed::ui {

class AppContext;
class InlineStrip;

/// Says by hand what a bank line pays: invoices of one debtor or of several, found by number, name or amount; what reaches no invoice
/// lies with its debtor, as a prepayment.
class AssignLineDialog final : public QDialog {
    Q_OBJECT
public:
    /// `start` is filled in; with a rest only, its debtor gets the money.
    AssignLineDialog(AppContext& context, StoredBankLine line, const MatchCandidate& start, QWidget* parent = nullptr);

    const std::optional<LinesBooked>& booked() const { return m_booked; } ///< Once it was accepted.

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// A row of what is chosen: an invoice, or money that stays with a debtor.
    struct Share {
        DebtorId debtor;
        QString name;
        InvoiceId invoice; ///< Not valid: stays with the debtor.
        QString number;
        Money open{0, Currency::euro()};
    };
    void build();
    void retranslate();
    void search();
    void addHit(const Share& share, const QString& text);
    void addDebtorHits(DebtorId debtor, const QString& name);
    void addInvoiceHits(const std::vector<InvoiceId>& ids);
    void addChosen();
    void add(const Share& share, const Money& amount);
    void removeChosen();
    void writeFacts();
    std::optional<std::vector<LineShare>> shares() const; ///< Empty: an amount cannot be read.
    Money left() const;
    void update();
    void submit();

    AppContext& m_context;
    StoredBankLine m_line;
    std::vector<Share> m_hits, m_chosen; ///< Rows of the list and of the table.
    std::optional<LinesBooked> m_booked;
    InlineStrip* m_strip;
    QLabel *m_about, *m_rest;
    QLineEdit* m_search;
    QListWidget* m_found;
    QTableWidget* m_table;
    QPushButton *m_add, *m_remove, *m_save = nullptr;
};

} // namespace tegoed::ui
