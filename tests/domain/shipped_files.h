#pragma once

#include "core/domain/message/sample_values.h"
#include "core/domain/message/template_library.h"

#include <QDir>
#include <QFile>
#include <QTest>

namespace tegoed::test {

using namespace Qt::Literals::StringLiterals;

inline QString templateFolder()
{
    return u"" TEGOED_SOURCE_DIR "/resources/templates/"_s;
}

inline QByteArray shippedFile(const QString& name)
{
    QFile file(templateFolder() + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline std::vector<TextFile> shippedFiles()
{
    std::vector<TextFile> files;
    for (const QString& name : QDir(templateFolder()).entryList({u"*.md"_s}, QDir::Files, QDir::Name))
        files.push_back({name, QString::fromUtf8(shippedFile(name))});
    return files;
}

inline const TemplateLibrary& library()
{
    static const TemplateLibrary shipped = TemplateLibrary::fromFiles(shippedFiles()).value();
    return shipped;
}

inline const SampleData& sample()
{
    static const SampleData data = SampleData::fromJson(shippedFile(u"sample-data.json"_s)).value();
    return data;
}

inline constexpr std::array kTracks = {LegalTrack::NlB2b, LegalTrack::NlB2c, LegalTrack::BeB2b, LegalTrack::BeB2c, LegalTrack::Other};

} // namespace tegoed::test
