#pragma once

#include "core/documents/letter/envelope.h"

#include <QScrollArea>
#include <QWidget>

#include <memory>
#include <vector>

class QCheckBox;
class QLabel;
class QPrinter;

namespace tegoed::ui {

/// A letter as its real PDF pages, with the window of the envelope drawn over the first one (on screen only).
class LetterPreview final : public QWidget {
    Q_OBJECT
public:
    explicit LetterPreview(QWidget* parent = nullptr);
    ~LetterPreview() override;

    void show(const QByteArray& pdf, const Envelope& envelope);
    void retranslate();

    /// The pages of a PDF on paper, in true size. False when it cannot be read or the printer gives up.
    static bool print(const QByteArray& pdf, QPrinter& printer);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override; ///< The room for the pages changed.

private:
    class Sheet;
    class Pdf;
    int pageWidth() const;
    void render();

    QByteArray m_pdf;
    Envelope m_envelope;
    std::unique_ptr<Pdf> m_document;
    std::vector<Sheet*> m_sheets;
    QScrollArea* m_scroll;
    QWidget* m_pages;
    QLabel* m_count;
    QCheckBox* m_window;
    int m_renderedWidth = 0;
};

} // namespace tegoed::ui
