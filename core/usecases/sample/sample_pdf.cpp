#include "core/usecases/sample/sample_pdf.h"

#include <QList>

namespace tegoed::sample {
namespace {

QByteArray escaped(const QString& text)
{
    QByteArray result;
    for (const QChar c : text) {
        const char16_t code = c.unicode();
        if (code == 0x20AC) {
            result += "\\200"; // The euro sign of Windows-1252.
        } else if (code > 0xFF) {
            result += '?';
        } else {
            if (code == u'(' || code == u')' || code == u'\\')
                result += '\\';
            result += static_cast<char>(code);
        }
    }
    return result;
}

QByteArray pageContent(const QStringList& lines)
{
    QByteArray content = "BT\n/F1 16 Tf\n56 770 Td\n";
    for (qsizetype i = 0; i < lines.size(); ++i) {
        content += '(' + escaped(lines.at(i)) + ") Tj\n";
        content += i == 0 ? "/F1 10 Tf\n0 -32 Td\n" : "0 -16 Td\n";
    }
    return content + "ET\n";
}

} // namespace

QByteArray plainPdf(const QStringList& lines)
{
    const QByteArray content = pageContent(lines);
    const QList<QByteArray> objects{
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R /Resources << /Font << /F1 4 0 R >> >> >>",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        "<< /Length " + QByteArray::number(content.size()) + " >>\nstream\n" + content + "endstream",
    };
    QByteArray pdf = "%PDF-1.4\n";
    QByteArray table;
    for (qsizetype i = 0; i < objects.size(); ++i) {
        table += QByteArray::number(pdf.size()).rightJustified(10, '0') + " 00000 n \n";
        pdf += QByteArray::number(i + 1) + " 0 obj\n" + objects.at(i) + "\nendobj\n";
    }
    const qsizetype tableAt = pdf.size();
    const QByteArray count = QByteArray::number(objects.size() + 1);
    pdf += "xref\n0 " + count + "\n0000000000 65535 f \n" + table;
    pdf += "trailer\n<< /Size " + count + " /Root 1 0 R >>\nstartxref\n" + QByteArray::number(tableAt) + "\n%%EOF\n";
    return pdf;
}

} // namespace tegoed::sample
