#include "core/usecases/escalation/shipped_sequences.h"

#include "core/base/ensure.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace tegoed {

using namespace Qt::Literals::StringLiterals;

namespace {

std::vector<Sequence> readAll()
{
    std::vector<Sequence> all;
    const QDir folder(u":/tegoed/sequences"_s);
    for (const QString& name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        const bool opened = file.open(QIODevice::ReadOnly);
        TEGOED_ENSURE(opened);
        auto sequence = sequenceFromJson(file.readAll());
        TEGOED_ENSURE(sequence.hasValue());
        all.push_back(*std::move(sequence));
    }
    return all;
}

} // namespace

const std::vector<Sequence>& shippedSequences()
{
    static const std::vector<Sequence> all = readAll();
    return all;
}

const Sequence* shippedSequence(const QString& code)
{
    const auto& all = shippedSequences();
    const auto found = std::find_if(all.begin(), all.end(), [&](const Sequence& sequence) { return sequence.code == code; });
    return found == all.end() ? nullptr : &*found;
}

} // namespace tegoed
