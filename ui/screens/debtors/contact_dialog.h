#pragma once

#include "core/domain/party/party.h"
#include "ui/widgets/form_captions.h"

#include <QDialog>

#include <functional>

class QLineEdit;
class QPushButton;

namespace tegoed::ui {

class InlineStrip;

/// Adds or changes a contact person. `save` is the use case; the dialog stays open and keeps the input when it fails.
class ContactDialog final : public QDialog {
    Q_OBJECT
public:
    using Save = std::function<Result<Done>(const ContactData&)>;
    ContactDialog(const ContactData& contact, bool isNew, Save save, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void submit();
    void retranslate();

    bool m_isNew;
    Save m_save;
    FormCaptions m_captions;
    InlineStrip* m_strip;
    QLineEdit* m_name;
    QLineEdit* m_role;
    QLineEdit* m_email;
    QLineEdit* m_phone;
    QPushButton* m_ok;
};

} // namespace tegoed::ui
