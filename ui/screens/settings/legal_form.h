#pragma once

#include "core/base/error.h"
#include "core/usecases/legal_settings.h"

#include <QScrollArea>

#include <optional>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace tegoed::ui {

class AppContext;
class OwnRatesView;

/// What the own terms say, which decides what may be claimed, with the sheet that says it; and the law the book works with: its
/// rates, where they come from and how far they are known.
class LegalForm final : public QScrollArea {
    Q_OBJECT
public:
    explicit LegalForm(AppContext& context, QWidget* parent = nullptr);

    std::optional<Error> save(); ///< Empty = all is kept.
    void retranslate();

Q_SIGNALS:
    void refused(const tegoed::Error& error);

private:
    void fillLaw();
    void showSource();
    void chooseLawPack();
    void enterRate();
    void saveSheet();

    AppContext& m_context;
    QLabel* m_intro;
    QCheckBox* m_agreed;
    QCheckBox* m_costs;
    QCheckBox* m_interest;
    QCheckBox* m_retention;
    QCheckBox* m_fromFirst;
    QLabel* m_partyLabel;
    QLineEdit* m_party;
    QPushButton* m_sheet;
    QLabel* m_lawTitle;
    QTableWidget* m_rates;
    QStringList m_sources; ///< By row.
    QLabel *m_source, *m_law;
    QPushButton *m_import, *m_enter;
    OwnRatesView* m_own;
};

} // namespace tegoed::ui
