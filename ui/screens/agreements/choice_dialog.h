#pragma once

#include "core/usecases/book_session.h"
#include "ui/presentation/live_text.h"
#include "ui/widgets/form_captions.h"

#include <QDialog>

#include <functional>
#include <vector>

class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace tegoed::ui {

class AppContext;
class InlineStrip;

/// An act that ends something in one of a few ways, with a word about it.
struct ChosenAct {
    QString id; ///< For object names: "endPlan".
    LiveText title, about, verb;
    std::vector<LiveText> ways; ///< The first is chosen.
    std::function<Result<UndoToken>(BookSession&, int way, const QString& note)> act;
    LiveText undoText = {}; ///< In the Edit menu.
};

/// Asks which way and why, and does it. Stays open with its words when it is refused.
class ChoiceDialog final : public QDialog {
    Q_OBJECT
public:
    ChoiceDialog(AppContext& context, ChosenAct act, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void submit();
    void retranslate();

    AppContext& m_context;
    ChosenAct m_act;
    FormCaptions m_captions;
    InlineStrip* m_strip;
    QLabel* m_about;
    std::vector<QRadioButton*> m_ways;
    QLineEdit* m_note;
    QPushButton* m_ok = nullptr;
};

} // namespace tegoed::ui
