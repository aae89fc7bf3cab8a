#include "tests/formats/pdf/make_pdf.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

QByteArray makePdf(const PdfWish& wish)
{
    QPDF pdf;
    pdf.emptyPDF();
    pdf.addPage(QPDFObjectHandle::parse("<< /Type /Page /MediaBox [0 0 595 842] /Resources << >> >>"), true);
    QPDFEmbeddedFileDocumentHelper embedded(pdf);
    QPDFObjectHandle associated = QPDFObjectHandle::newArray();
    for (const auto& [name, content] : wish.attachments) {
        auto stream = QPDFEFStreamObjectHelper::createEFStream(pdf, content.toStdString());
        stream.setSubtype("text/xml");
        auto spec = QPDFFileSpecObjectHelper::createFileSpec(pdf, name.toStdString(), stream);
        associated.appendItem(spec.getObjectHandle());
        if (!wish.associatedOnly)
            embedded.replaceEmbeddedFile(name.toStdString(), spec);
    }
    pdf.getRoot().replaceKey("/AF", associated);
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setStaticID(true);
    writer.setObjectStreamMode(wish.withObjectStreams ? qpdf_o_generate : qpdf_o_disable);
    if (!wish.userPassword.isEmpty() || !wish.ownerPassword.isEmpty())
        writer.setR6EncryptionParameters(wish.userPassword.constData(), wish.ownerPassword.constData(), true, true, true, true, true, true,
                                         qpdf_r3p_full, true);
    writer.write();
    const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char*>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize()));
}
