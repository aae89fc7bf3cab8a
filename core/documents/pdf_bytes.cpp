#include "core/documents/pdf_bytes.h"

#include <QCryptographicHash>

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <exception>
#include <memory>

namespace tegoed {

namespace {

/// Six capitals that say "part of a font", made from that part. Qt counts them in the order of a hash table, which is another
/// one in each run.
std::string subsetTag(const Buffer& font)
{
    const QByteArray digest = QCryptographicHash::hash(
        QByteArray(reinterpret_cast<const char*>(font.getBuffer()), static_cast<qsizetype>(font.getSize())), QCryptographicHash::Sha256);
    std::string tag;
    for (qsizetype i = 0; i < 6; ++i)
        tag += static_cast<char>('A' + static_cast<unsigned char>(digest[i]) % 26);
    return tag;
}

void nameFontsByContent(QPDF& document)
{
    for (QPDFObjectHandle object : document.getAllObjects()) {
        if (!object.isDictionary() || !object.hasKey("/FontName") || !object.getKey("/FontFile2").isStream())
            continue;
        const std::string name = object.getKey("/FontName").getName();
        const std::size_t plus = name.find('+');
        if (plus == std::string::npos)
            continue;
        const auto font = object.getKey("/FontFile2").getStreamData(qpdf_dl_generalized);
        std::string tagged = "/"; // appended: GCC 12 takes `"/" + tag` for an overlapping copy when it optimises
        tagged += subsetTag(*font);
        tagged += name.substr(plus);
        object.replaceKey("/FontName", QPDFObjectHandle::newName(tagged));
    }
}

} // namespace

Result<QByteArray> normalisedPdf(const QByteArray& pdf, const QString& title, const QString& language)
{
    try {
        QPDF document;
        document.setSuppressWarnings(true);
        document.processMemoryFile("document", pdf.constData(), static_cast<std::size_t>(pdf.size()));
        QPDFObjectHandle info = QPDFObjectHandle::newDictionary();
        info.replaceKey("/Title", QPDFObjectHandle::newUnicodeString(title.toStdString()));
        info.replaceKey("/Producer", QPDFObjectHandle::newString("Tegoed"));
        document.getTrailer().replaceKey("/Info", document.makeIndirectObject(info));
        QPDFObjectHandle root = document.getRoot();
        root.removeKey("/Metadata"); // Says the same again, with dates.
        root.replaceKey("/Lang", QPDFObjectHandle::newUnicodeString(language.toStdString()));
        QPDFObjectHandle preferences = QPDFObjectHandle::newDictionary();
        preferences.replaceKey("/DisplayDocTitle", QPDFObjectHandle::newBool(true));
        root.replaceKey("/ViewerPreferences", preferences);

        nameFontsByContent(document);
        QPDFWriter writer(document);
        writer.setOutputMemory();
        writer.setDeterministicID(true);
        writer.setObjectStreamMode(qpdf_o_disable); // Streams of objects would be in the order Qt numbered them.
        writer.write();
        const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
        return QByteArray(reinterpret_cast<const char*>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize()));
    } catch (const std::exception& broken) {
        return Error{Error::Code::UnsupportedFormat, {title}, QString::fromUtf8(broken.what())};
    }
}

Result<QByteArray> joinedPdf(const std::vector<QByteArray>& documents)
{
    if (documents.empty())
        return Error{Error::Code::NothingToDo, {QStringLiteral("print")}, {}};
    try {
        QPDF joined;
        joined.emptyPDF();
        joined.setSuppressWarnings(true);
        std::vector<std::unique_ptr<QPDF>> sources; // Their streams are read when the result is written.
        for (const QByteArray& bytes : documents) {
            sources.push_back(std::make_unique<QPDF>());
            sources.back()->setSuppressWarnings(true);
            sources.back()->processMemoryFile("document", bytes.constData(), static_cast<std::size_t>(bytes.size()));
            for (const QPDFPageObjectHelper& page : QPDFPageDocumentHelper(*sources.back()).getAllPages())
                QPDFPageDocumentHelper(joined).addPage(page, false);
        }
        QPDFWriter writer(joined);
        writer.setOutputMemory();
        writer.setDeterministicID(true);
        writer.write();
        const std::unique_ptr<Buffer> buffer(writer.getBuffer());
        return QByteArray(reinterpret_cast<const char*>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize()));
    } catch (const std::exception& problem) {
        return Error{Error::Code::UnsupportedFormat, {QStringLiteral("PDF")}, QString::fromUtf8(problem.what())};
    }
}

} // namespace tegoed
