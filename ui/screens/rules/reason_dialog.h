#pragma once

#include "core/usecases/book_session.h"
#include "ui/presentation/live_text.h"
#include "ui/widgets/form_captions.h"

#include <QDialog>

#include <functional>
#include <optional>

class QButtonGroup;
class QLabel;
class QLineEdit;
class QPushButton;

namespace tegoed::ui {

class AppContext;
class DateEdit;
class InlineStrip;

/// What somebody does to a step with a reason, and perhaps until a day: hold, exclude, put off, pass over, drop, extend.
struct ReasonedAct {
    QString id;              ///< For object names: "hold".
    LiveText title, about, verb;
    enum class Day { None, Optional, Required } day = Day::None;
    LiveText dayCaption = {};
    std::optional<Date> proposedDay = {};
    bool offersDays = false; ///< Tomorrow, in 3 days, next week beside the field.
    bool needsReason = true;
    std::function<Result<UndoToken>(BookSession&, const QString& reason, const std::optional<Date>& day)> act;
    LiveText undoText = {};  ///< In the Edit menu.
};

/// Asks for the reason and the day of one act, and does it. The dialog stays open with its words when it is refused.
class ReasonDialog final : public QDialog {
    Q_OBJECT
public:
    ReasonDialog(AppContext& context, ReasonedAct act, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void submit();

    AppContext& m_context;
    ReasonedAct m_act;
    InlineStrip* m_strip;
    QLabel* m_about;
    DateEdit* m_day = nullptr;
    std::vector<QPushButton*> m_days;
    QLineEdit* m_reason;
    QPushButton* m_ok;
    FormCaptions m_captions;
};

} // namespace tegoed::ui
