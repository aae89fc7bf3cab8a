#include "core/usecases/shipped_texts.h"

#include "core/base/ensure.h"

#include <QDir>
#include <QFile>

namespace tegoed {
namespace {

using namespace Qt::Literals::StringLiterals;

QByteArray contentOf(const QString& name)
{
    QFile file(u":/tegoed/templates/"_s + name);
    const bool opened = file.open(QIODevice::ReadOnly);
    TEGOED_ENSURE(opened);
    return file.readAll();
}

TemplateLibrary readLibrary()
{
    std::vector<TextFile> files;
    for (const QString& name : QDir(u":/tegoed/templates"_s).entryList({u"*.md"_s}, QDir::Files, QDir::Name))
        files.push_back({name, QString::fromUtf8(contentOf(name))});
    Result<TemplateLibrary> library = TemplateLibrary::fromFiles(files);
    TEGOED_ENSURE(library.hasValue()); // Shipped texts are proved by a test.
    return *std::move(library);
}

SampleData readSample()
{
    Result<SampleData> sample = SampleData::fromJson(contentOf(u"sample-data.json"_s));
    TEGOED_ENSURE(sample.hasValue());
    return *std::move(sample);
}

} // namespace

const TemplateLibrary& shippedTexts()
{
    static const TemplateLibrary library = readLibrary();
    return library;
}

const SampleData& sampleData()
{
    static const SampleData sample = readSample();
    return sample;
}

} // namespace tegoed
