#pragma once

#include "core/usecases/import.h"

#include <QWidget>

#include <memory>

class QCheckBox;
class QLabel;
class QPushButton;
class QTableView;

namespace tegoed::ui {

class FilterChips;
class ImportRowsModel;
class InlineStrip;

/// Step *check*: the own company to confirm, totals, and what happens to every record.
class ImportCheckView final : public QWidget {
    Q_OBJECT
public:
    explicit ImportCheckView(QWidget* parent = nullptr);

    void show(std::shared_ptr<const ImportPlan> plan);
    ImportChoices choices() const;
    void say(const Error& error);
    void setBusy(bool busy);
    void retranslate();

Q_SIGNALS:
    void companyConfirmed(const tegoed::formats::PartyRecord& company);
    void accepted();
    void cancelled();

private:
    void fill();
    void updateButton();
    QString totalsText() const;

    std::shared_ptr<const ImportPlan> m_plan;
    InlineStrip* m_strip;
    InlineStrip* m_company;
    QLabel* m_totals;
    FilterChips* m_chips;
    QTableView* m_table;
    ImportRowsModel* m_model;
    QCheckBox* m_sellerNotUs;
    QPushButton* m_cancel;
    QPushButton* m_accept;
};

/// One line with what identifies a company: name, place, registration and VAT number, account.
QString companyLine(const formats::PartyRecord& company);

} // namespace tegoed::ui
