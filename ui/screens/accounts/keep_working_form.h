#pragma once

#include "core/usecases/keep_working.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QLabel;
class QPushButton;

namespace tegoed::ui {

class AppContext;
class InlineStrip;

/// The switch for sending while no window is open, with what it comes to on this computer, when it last ran, and what is in its
/// way. Works at once; asking the system may take a moment, so that goes over a worker.
class KeepWorkingForm final : public QWidget {
    Q_OBJECT
public:
    /// `folder` holds tegoed-cli; empty = where this program stands.
    explicit KeepWorkingForm(AppContext& context, QString folder = {}, QWidget* parent = nullptr);

    void retranslate();

private:
    void read();
    void change(bool isWanted);
    void take(const Result<KeepWorking>& state);
    void showState();

    AppContext& m_context;
    QString m_folder;
    std::optional<KeepWorking> m_state; ///< Empty until it was read.
    bool m_isBusy = true;
    QLabel *m_title, *m_about, *m_said;
    QCheckBox* m_switch;
    QPushButton* m_again; ///< For a program that moved.
    InlineStrip* m_strip;
};

} // namespace tegoed::ui
