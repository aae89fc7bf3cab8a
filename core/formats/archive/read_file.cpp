#include "core/formats/archive/read_file.h"

#include "core/base/hash.h"
#include "core/formats/archive/zip_members.h"
#include "core/formats/bank_csv/read_bank_csv.h"
#include "core/formats/camt/read_camt.h"
#include "core/formats/cii/read_cii.h"
#include "core/formats/coda/read_coda.h"
#include "core/formats/csv/list_reader.h"
#include "core/formats/mt940/read_mt940.h"
#include "core/formats/pdf/read_pdf.h"
#include "core/formats/problem_codes.h"
#include "core/formats/ubl/read_ubl.h"
#include "core/formats/vcard/read_vcard.h"
#include "core/formats/xaf/read_xaf.h"
#include "core/formats/xml/xml_reader.h"

#include <algorithm>

namespace tegoed::formats {
namespace {

FileRecord refused(FileKind kind, QLatin1StringView code, const QStringList& arguments = {}, const QString& seen = {})
{
    FileRecord record;
    record.kind = kind;
    record.problems.append({Severity::Error, 0, {}, code, seen, arguments});
    return record;
}

/// Without the copy that trimmed() would make of a file of 200 MiB.
bool isBlank(const QByteArray& bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](char c) { return c == ' ' || (c >= '\t' && c <= '\r'); });
}

bool isOldOffice(const QByteArray& bytes)
{
    return bytes.startsWith("\xD0\xCF\x11\xE0"); // OLE: .xls, or an .xlsx under a password
}

/// What an OLE file is, by the names of its streams.
FileRecord refusedOffice(const QByteArray& bytes)
{
    const auto holds = [&](const QString& name) {
        return bytes.contains(QByteArrayView(reinterpret_cast<const char*>(name.utf16()), name.size() * 2));
    };
    if (holds(QStringLiteral("EncryptedPackage")) || holds(QStringLiteral("EncryptionInfo")))
        return refused(FileKind::Xlsx, problem::kEncrypted);
    if (holds(QStringLiteral("Workbook")) || holds(QStringLiteral("Book")))
        return refused(FileKind::Xlsx, problem::kBadSpreadsheet, {}, QStringLiteral(".xls"));
    return refused(FileKind::Unknown, problem::kUnknownKind);
}

FileRecord readList(const QByteArray& bytes, const QString& fileName, FileKind kind, const Mapping& mapping, Progress& progress)
{
    FileRecord record = kind == FileKind::DebtorsCsv ? readDebtorsList(bytes, fileName, mapping, progress)
        : kind == FileKind::PaymentsCsv              ? readPaymentsList(bytes, fileName, mapping, progress)
                                                     : readInvoicesList(bytes, fileName, mapping, progress);
    if (bytes.startsWith("PK\x03\x04"))
        record.kind = FileKind::Xlsx; // a list, in a spreadsheet
    return record;
}

/// Of a file nobody reads: for XML the root says what it is, or where it is broken.
FileRecord unknownFile(const QByteArray& bytes)
{
    if (!bytes.left(1024).contains('<'))
        return refused(FileKind::Unknown, problem::kUnknownKind);
    XmlReader xml(bytes);
    XmlChildren top(xml);
    if (top.next())
        return refused(FileKind::Unknown, problem::kWrongRoot, {}, xml.rootName());
    FileRecord record = refused(FileKind::Unknown, problem::kUnknownKind);
    if (decodeXml(bytes.left(1024)).text.starts_with('<'))
        record.problems = xml.problems();
    return record;
}

/// A spreadsheet holds one of the lists; which one its mapping says, or its headers.
FileRecord readSheet(const QByteArray& bytes, const QString& fileName, const ReadOptions& options, Progress& progress)
{
    const Mapping mapping = options.mapping.value_or(Mapping{});
    const FileKind list = options.mapping ? mapping.kind : recogniseList(bytes, fileName);
    if (list == FileKind::BankCsv)
        return readBankCsv(bytes, fileName, mapping, progress);
    return readList(bytes, fileName, list, mapping, progress);
}

FileRecord readByKind(const QByteArray& bytes, const QString& fileName, const ReadOptions& options, Progress& progress)
{
    if (bytes.size() > kLargestFile)
        return refused(FileKind::Unknown, problem::kTooLarge, {QString::number(kLargestFile / 1024 / 1024)});
    if (isBlank(bytes))
        return refused(options.as.value_or(FileKind::Unknown), problem::kEmptyFile);
    if (isOldOffice(bytes))
        return refusedOffice(bytes);
    FileKind kind = options.as ? *options.as : options.mapping ? options.mapping->kind : recogniseKind(bytes, fileName);
    switch (kind) {
    case FileKind::Ubl: return readUbl(bytes);
    case FileKind::Cii: return readCii(bytes);
    case FileKind::Pdf:
    case FileKind::FacturX: return readPdf(bytes, kind == FileKind::FacturX);
    case FileKind::InvoicesCsv:
    case FileKind::DebtorsCsv:
    case FileKind::PaymentsCsv:
        return readList(bytes, fileName, kind, options.mapping.value_or(Mapping{}), progress);
    case FileKind::Xlsx:
        return readSheet(bytes, fileName, options, progress);
    case FileKind::Mt940:
        return readMt940(bytes, progress);
    case FileKind::BankCsv:
        return readBankCsv(bytes, fileName, options.mapping.value_or(Mapping{}), progress);
    case FileKind::VCard:
        return readVCard(bytes, fileName, progress);
    case FileKind::Xaf:
        return readXaf(bytes, fileName, progress);
    case FileKind::Camt:
        return readCamt(bytes, progress);
    case FileKind::Coda:
        return readCoda(bytes, progress);
    default:
        return kind == FileKind::Unknown ? unknownFile(bytes) : refused(kind, problem::kUnknownKind);
    }
}

/// Of invoices the file itself goes along: it is kept beside what it brought.
bool isKept(FileKind kind)
{
    return kind == FileKind::Ubl || kind == FileKind::Cii || kind == FileKind::FacturX || kind == FileKind::Pdf;
}

FileRecord readOne(const QByteArray& bytes, const QString& fileName, const ReadOptions& options, Progress& progress)
{
    FileRecord record = readByKind(bytes, fileName, options, progress);
    record.fileName = fileName;
    record.sha256 = sha256Hex(bytes);
    if (isKept(record.kind))
        record.content = bytes;
    return record;
}

QList<FileRecord> readZip(const QByteArray& bytes, const QString& fileName, const ReadOptions& options, Progress& progress)
{
    QList<FileRecord> records;
    bool stopped = false;
    const QList<Problem> problems = forEachZipMember(bytes, {}, [&](ZipMember&& member) {
        const QString name = fileName + u'/' + member.name;
        FileRecord record = recogniseKind(member.content, member.name) == FileKind::Zip
            ? refused(FileKind::Zip, problem::kZipLimit, {QStringLiteral("nested")})
            : readOne(member.content, name, options, progress);
        record.fileName = name;
        if (record.sha256.isEmpty())
            record.sha256 = sha256Hex(member.content);
        records += std::move(record);
        stopped = !progress.report(records.size(), 0);
        return !stopped;
    });
    if (stopped)
        return {};
    if (!problems.isEmpty() || records.isEmpty()) {
        FileRecord archive;
        archive.fileName = fileName;
        archive.kind = FileKind::Zip;
        archive.sha256 = sha256Hex(bytes);
        archive.problems = problems;
        if (problems.isEmpty())
            archive.problems.append({Severity::Error, 0, {}, problem::kEmptyFile, {}, {}});
        records.prepend(archive);
    }
    return records;
}

} // namespace

QList<FileRecord> readBytes(const QByteArray& bytes, const QString& fileName, const ReadOptions& options, Progress& progress)
{
    const bool mayBeZip = bytes.startsWith("PK\x03\x04") || bytes.startsWith("PK\x05\x06");
    if (mayBeZip && bytes.size() <= kLargestFile && recogniseKind(bytes, fileName) == FileKind::Zip)
        return readZip(bytes, fileName, options, progress);
    FileRecord record = readOne(bytes, fileName, options, progress);
    if (!progress.report(1, 1))
        return {};
    return {record};
}

} // namespace tegoed::formats
