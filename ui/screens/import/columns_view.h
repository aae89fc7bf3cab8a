#pragma once

#include "ui/screens/import/import_jobs.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace tegoed::ui {

class InlineStrip;

/// Step *columns*: what each column of a list means, with samples and a verdict per field. Nothing is guessed silently: where
/// dates or amounts can mean two things the person says which.
class ColumnsView final : public QWidget {
    Q_OBJECT
public:
    explicit ColumnsView(QWidget* parent = nullptr);

    void show(const ListToMap& list);
    void retranslate();

Q_SIGNALS:
    void agreed(const tegoed::formats::Mapping& mapping, const QString& rememberAs);
    void cancelled();

private:
    struct FieldRow {
        formats::Field field;
        bool isNeeded;
        QLabel* name;
        QComboBox* column;
        QLabel* sample;
        QLabel* verdict;
    };
    void rebuild();
    void clearFields();
    void addField(formats::Field field, bool isNeeded);
    void fillRows();
    void update();
    void lookAnew();
    formats::Mapping mapping() const;
    QString missing() const; ///< What must still be chosen, as a sentence; empty = complete.
    QString verdictOf(const FieldRow& row) const;

    ListToMap m_list;
    std::vector<FieldRow> m_fields;
    InlineStrip* m_strip;
    QLabel* m_about;
    QComboBox *m_kind, *m_dates, *m_decimals, *m_sheet;
    QLabel *m_kindLabel, *m_datesLabel, *m_decimalsLabel, *m_sheetLabel;
    QWidget* m_fieldsBox;
    QGridLayout* m_grid;
    QTableWidget* m_rows;
    QCheckBox* m_remember;
    QLineEdit* m_rememberAs;
    QPushButton *m_cancel, *m_next;
};

} // namespace tegoed::ui
