#pragma once

#include "core/base/ids.h"
#include "core/storage/database.h"

#include <QComboBox>

namespace tegoed::ui {

/// Chooses a customer group of the book, none, or names a new one by typing it.
class CustomerGroupBox final : public QComboBox {
    Q_OBJECT
public:
    explicit CustomerGroupBox(Database& database, QWidget* parent = nullptr);

    void choose(CustomerGroupId group); ///< Not valid = none.
    CustomerGroupId group() const;      ///< Not valid: none, or a new one.
    QString newName() const;            ///< '' unless a new one was typed.
    QString groupName() const;          ///< Of either; '' = none.
    void retranslate();

private:
    int typedPlace() const; ///< Of the entry that was chosen or typed; −1 = a new name.
};

} // namespace tegoed::ui
