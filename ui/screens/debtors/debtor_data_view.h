#pragma once

#include "core/storage/queries/debtor_queries.h"
#include "core/usecases/reminding.h"
#include "core/usecases/terms_sheet.h"

#include <QScrollArea>

class QFormLayout;
class QVBoxLayout;

namespace tegoed::ui {

/// The data of a debtor, to read and to copy from. Editing happens in the dialog.
class DebtorDataView final : public QScrollArea {
    Q_OBJECT
public:
    explicit DebtorDataView(QWidget* parent = nullptr);

    struct Shown {
        const DebtorDetail& detail;
        QStringList mergedNames;
        std::optional<Reminding> reminding; ///< Empty = could not be read.
        std::vector<TermsHandover> handovers;
        bool mayRecord = false;
    };
    void show(const Shown& shown);
    void clear(); ///< Nothing of anybody stays behind.

Q_SIGNALS:
    void unmergeRequested(tegoed::DebtorId merged);
    void handoverRequested();
    void remindingRequested();

private:
    void addReminding(QVBoxLayout& column, const Reminding& reminding, bool mayChange);
    void addTerms(QVBoxLayout& column, const std::vector<TermsHandover>& handovers, bool mayRecord);
    void addButton(QFormLayout& form, const QString& name, const QString& text, void (DebtorDataView::*requested)());

    QWidget* m_body = nullptr;
};

} // namespace tegoed::ui
