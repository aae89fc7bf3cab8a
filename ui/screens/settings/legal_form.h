#pragma once

#include "core/base/error.h"
#include "core/usecases/legal_settings.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QLabel;
class QLineEdit;

namespace tegoed::ui {

class AppContext;

/// What the own terms say, which decides what may be claimed; and how far the rates of the law are known.
class LegalForm final : public QWidget {
    Q_OBJECT
public:
    explicit LegalForm(AppContext& context, QWidget* parent = nullptr);

    std::optional<Error> save(); ///< Empty = all is kept.
    void retranslate();

private:
    QString ratesText() const;

    AppContext& m_context;
    QLabel* m_intro;
    QCheckBox* m_agreed;
    QCheckBox* m_costs;
    QCheckBox* m_interest;
    QCheckBox* m_fromFirst;
    QLabel* m_partyLabel;
    QLineEdit* m_party;
    QLabel* m_rates;
};

} // namespace tegoed::ui
