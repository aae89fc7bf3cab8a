#pragma once

#include "core/usecases/plans/plans.h"
#include "ui/widgets/form_captions.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace tegoed::ui {

class AppContext;
class DateEdit;
class InlineStrip;

/// Reads a scan from disk. Errors: FileNotFound, FileUnreadable.
Result<SignedCopy> readSignedCopy(const QString& path);

/// Files the copy of a plan that the debtor signed, with the day it was signed. Kept with its SHA-256.
class SignedCopyDialog final : public QDialog {
    Q_OBJECT
public:
    SignedCopyDialog(AppContext& context, PlanId plan, const QString& number, const QString& path = {}, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void chooseFile();
    void submit();
    void retranslate();

    AppContext& m_context;
    PlanId m_plan;
    QString m_number;
    FormCaptions m_captions;
    InlineStrip* m_strip;
    QLabel* m_about;
    QLineEdit* m_path;
    QPushButton* m_browse;
    DateEdit* m_on;
    QPushButton* m_file = nullptr;
};

} // namespace tegoed::ui
