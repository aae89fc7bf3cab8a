#pragma once

#include "core/base/ids.h"
#include "core/domain/money/money.h"

#include <QLineEdit>

#include <functional>
#include <vector>

class QCompleter;
class QStandardItemModel;

namespace tegoed::ui {

/// A field to choose a debtor by typing part of its name, number, city or e-mail address.
class DebtorPicker final : public QLineEdit {
    Q_OBJECT
public:
    struct Choice {
        DebtorId id;
        QString name;
        QString detail; ///< Number and city: tells two of the same name apart.
    };
    /// Debtors that match, best first; at most `limit`. A page passes a query on its database.
    using Search = std::function<std::vector<Choice>(const QString& text, int limit)>;

    explicit DebtorPicker(Search search, QWidget* parent = nullptr);

    void setDebtor(DebtorId id, const QString& name); ///< Not valid = nothing chosen. Emits nothing.
    DebtorId debtor() const { return m_debtor; }      ///< Not valid while what is typed is no choice.

Q_SIGNALS:
    void debtorChosen(tegoed::DebtorId id);

protected:
    void changeEvent(QEvent* event) override;

private:
    void search(const QString& text);
    void choose(DebtorId id, const QString& name);

    Search m_search;
    DebtorId m_debtor;
    QString m_name;
    QStandardItemModel* m_found;
    QCompleter* m_completer;
};

} // namespace tegoed::ui
