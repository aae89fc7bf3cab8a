#include "core/formats/archive/zip_members.h"

#include "core/base/text.h"
#include "core/formats/problem_codes.h"

#include <zip.h>

#include <algorithm>
#include <memory>
#include <vector>

namespace tegoed::formats {
namespace {

using namespace Qt::Literals::StringLiterals;

struct CloseArchive {
    void operator()(zip_t* archive) const { zip_discard(archive); }
};
struct CloseMember {
    void operator()(zip_file_t* file) const { zip_fclose(file); }
};
using Archive = std::unique_ptr<zip_t, CloseArchive>;

Archive openArchive(const QByteArray& bytes)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source = zip_source_buffer_create(bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0, &error);
    zip_t* archive = source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr;
    if (source && !archive)
        zip_source_free(source);
    zip_error_fini(&error);
    return Archive(archive);
}

bool isLinkOrFolder(zip_t* archive, zip_uint64_t index, const QString& name)
{
    if (name.endsWith(u'/'))
        return true;
    zip_uint8_t system = 0;
    zip_uint32_t attributes = 0;
    if (zip_file_get_external_attributes(archive, index, 0, &system, &attributes) != 0 || system != ZIP_OPSYS_UNIX)
        return false;
    constexpr zip_uint32_t kKindMask = 0170000, kLink = 0120000, kFolder = 0040000;
    const zip_uint32_t kind = (attributes >> 16) & kKindMask;
    return kind == kLink || kind == kFolder;
}

QString nameOf(zip_t* archive, zip_uint64_t index)
{
    const char* name = zip_get_name(archive, index, ZIP_FL_ENC_GUESS);
    return name ? cleanLine(QString::fromUtf8(name), 500) : QString();
}

/// Only for showing: backslashes, drive letters and dots mean nothing here.
QString shownName(QString name)
{
    name.replace(u'\\', u'/');
    QStringList parts;
    for (const QString& part : name.split(u'/', Qt::SkipEmptyParts))
        if (part != u".." && part != u".")
            parts += part;
    return parts.join(u'/').right(200);
}

Problem problemOf(QLatin1StringView code, const QString& seen, const QStringList& arguments = {})
{
    return {Severity::Error, 0, {}, code, cleanLine(seen), arguments};
}

/// The content, counted as it is unpacked: what the directory says about sizes may be a lie.
std::optional<Problem> unpack(zip_t* archive, zip_uint64_t index, const ZipLimits& limits, qint64 budget, ZipMember& member)
{
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_stat_index(archive, index, 0, &stat) != 0)
        return problemOf(problem::kBadZip, member.name);
    if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) && stat.encryption_method != ZIP_EM_NONE)
        return problemOf(problem::kEncrypted, member.name);
    const qint64 packed = (stat.valid & ZIP_STAT_COMP_SIZE) ? std::max<qint64>(1, static_cast<qint64>(stat.comp_size)) : 1;
    const qint64 most = std::min(limits.memberBytes, budget);
    std::unique_ptr<zip_file_t, CloseMember> file(zip_fopen_index(archive, index, 0));
    if (!file)
        return problemOf(problem::kBadZip, member.name);
    if (stat.valid & ZIP_STAT_SIZE)
        member.content.reserve(static_cast<qsizetype>(std::min<qint64>(static_cast<qint64>(std::min<zip_uint64_t>(stat.size, 64u << 20)), most)));
    std::vector<char> buffer(64 * 1024);
    for (;;) {
        const zip_int64_t read = zip_fread(file.get(), buffer.data(), buffer.size());
        if (read < 0)
            return problemOf(problem::kBadZip, member.name);
        if (read == 0)
            return std::nullopt;
        member.content.append(buffer.data(), static_cast<qsizetype>(read));
        if (member.content.size() > most)
            return problemOf(problem::kZipLimit, member.name, {u"size"_s});
        if (member.content.size() > limits.ratioFrom && member.content.size() > packed * limits.ratio)
            return problemOf(problem::kZipLimit, member.name, {u"ratio"_s});
    }
}

} // namespace

QList<Problem> forEachZipMember(const QByteArray& bytes, const ZipLimits& limits, const std::function<bool(ZipMember&&)>& take)
{
    const Archive archive = openArchive(bytes);
    if (!archive)
        return {problemOf(problem::kBadZip, {})};
    const zip_int64_t count = zip_get_num_entries(archive.get(), 0);
    if (count > limits.entries)
        return {problemOf(problem::kZipLimit, QString::number(count), {u"entries"_s})};
    std::vector<std::pair<QString, zip_uint64_t>> members;
    for (zip_uint64_t i = 0; i < static_cast<zip_uint64_t>(std::max<zip_int64_t>(count, 0)); ++i) {
        const QString name = nameOf(archive.get(), i);
        if (!isLinkOrFolder(archive.get(), i, name) && !name.startsWith(u"__MACOSX/"_s) && !name.endsWith(u".DS_Store"_s))
            members.emplace_back(shownName(name), i);
    }
    std::sort(members.begin(), members.end());
    QList<Problem> problems;
    qint64 budget = limits.totalBytes;
    for (const auto& [name, index] : members) {
        ZipMember member{name, {}};
        if (const auto wrong = unpack(archive.get(), index, limits, budget, member)) {
            problems += *wrong;
            if (wrong->code == problem::kZipLimit)
                return problems; // an archive made to hurt is not read any further
            continue;
        }
        budget -= member.content.size();
        if (!take(std::move(member)))
            break;
    }
    return problems;
}

QStringList zipMemberNames(const QByteArray& bytes)
{
    QStringList names;
    const Archive archive = openArchive(bytes);
    if (!archive)
        return names;
    const zip_int64_t count = std::min<zip_int64_t>(zip_get_num_entries(archive.get(), 0), 10'000);
    for (zip_int64_t i = 0; i < count; ++i)
        names += nameOf(archive.get(), static_cast<zip_uint64_t>(i));
    return names;
}

std::optional<QByteArray> zipMember(const QByteArray& bytes, const QString& name, const ZipLimits& limits, std::optional<Problem>* why)
{
    const Archive archive = openArchive(bytes);
    std::optional<Problem> wrong;
    ZipMember member{name, {}};
    if (!archive) {
        wrong = problemOf(problem::kBadZip, {});
    } else {
        const zip_int64_t index = zip_name_locate(archive.get(), name.toUtf8().constData(), ZIP_FL_NOCASE);
        if (index < 0)
            return std::nullopt;
        wrong = unpack(archive.get(), static_cast<zip_uint64_t>(index), limits, limits.totalBytes, member);
    }
    if (!wrong)
        return member.content;
    if (why)
        *why = std::move(wrong);
    return std::nullopt;
}

} // namespace tegoed::formats
