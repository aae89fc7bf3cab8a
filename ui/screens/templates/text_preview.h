#pragma once

#include "core/domain/message/template_library.h"
#include "core/usecases/messages/preview_text.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QToolButton;

namespace tegoed::ui {

class AppContext;
class DebtorPicker;
class InlineStrip;
class SealedBrowser;

/// The text of the editor as it would arrive: of a debtor, or with the example values. What cannot be rendered leaves the last
/// good view in place and says why.
class TextPreview final : public QWidget {
    Q_OBJECT
public:
    explicit TextPreview(AppContext& context, QWidget* parent = nullptr);

    void showText(const TemplateLibrary& library, const TemplateText& text);
    QString plain() const { return m_shown ? m_shown->text.plain : QString(); } ///< What is seen now.
    void retranslate();

private:
    void render();
    void fillTracks();
    void display(const tegoed::TextPreview& preview);

    AppContext& m_context;
    TemplateLibrary m_library;
    TemplateText m_text;
    std::optional<tegoed::TextPreview> m_shown;
    QLabel* m_title;
    DebtorPicker* m_debtor;
    QToolButton* m_example;
    QLabel* m_trackLabel;
    QComboBox* m_track;
    InlineStrip* m_strip;
    QLabel* m_subject;
    SealedBrowser* m_view;
    QLabel* m_length;
};

} // namespace tegoed::ui
