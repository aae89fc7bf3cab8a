#pragma once

#include "core/usecases/law_packs.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QListWidget;
class QPushButton;

namespace tegoed::ui {

class AppContext;
class InlineStrip;

/// What a law pack would change, before it is brought in; or what is wrong with it.
class LawPackDialog final : public QDialog {
    Q_OBJECT
public:
    LawPackDialog(AppContext& context, LawPackCheck check, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void submit();

    AppContext& m_context;
    LawPackCheck m_check;
    InlineStrip* m_strip;
    QLabel* m_about;
    QListWidget* m_list;
    QCheckBox* m_confirm;
    QPushButton* m_ok;
};

/// Reads the file and shows what it would change.
void openLawPack(AppContext& context, const QString& path, QWidget* parent);

/// Tells once per opened book when rates end within ninety days; the strip's button goes to `openSettings`.
void remindOfRates(AppContext& context, const std::function<void()>& openSettings);

} // namespace tegoed::ui
