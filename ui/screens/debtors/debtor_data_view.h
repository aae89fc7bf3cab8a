#pragma once

#include "core/storage/queries/debtor_queries.h"
#include "core/usecases/terms_sheet.h"

#include <QScrollArea>

class QFormLayout;

namespace tegoed::ui {

/// The data of a debtor, to read and to copy from. Editing happens in the dialog.
class DebtorDataView final : public QScrollArea {
    Q_OBJECT
public:
    explicit DebtorDataView(QWidget* parent = nullptr);

    void show(const DebtorDetail& detail, const QStringList& mergedNames, const std::vector<TermsHandover>& handovers, bool mayRecord);

Q_SIGNALS:
    void unmergeRequested(tegoed::DebtorId merged);
    void handoverRequested();

private:
    QWidget* m_body = nullptr;
};

} // namespace tegoed::ui
