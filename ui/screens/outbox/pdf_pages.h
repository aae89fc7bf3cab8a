#pragma once

#include <QByteArray>
#include <QImage>
#include <QScrollArea>

#include <memory>

class QPdfDocument;
class QPrinter;
class QVBoxLayout;

namespace tegoed::ui {

/// The pages of a PDF below each other, as wide as the room: paper stays white in the dark.
class PdfPages final : public QScrollArea {
    Q_OBJECT
public:
    explicit PdfPages(QWidget* parent = nullptr);
    ~PdfPages() override;

    void show(const QByteArray& pdf); ///< Empty = nothing.
    int pageCount() const;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void paintPages();

    std::unique_ptr<QPdfDocument> m_document;
    QByteArray m_pdf;
    QWidget* m_column;
    QVBoxLayout* m_layout;
    int m_paintedWidth = 0;
};

/// The first page on white paper, `width` pixels wide; null when it is no PDF.
QImage firstPdfPage(const QByteArray& pdf, int width);

/// Paints a PDF on a printer, page for page in true size. False: it is no PDF, or the printer did not start.
bool printPdf(const QByteArray& pdf, QPrinter& printer);

} // namespace tegoed::ui
