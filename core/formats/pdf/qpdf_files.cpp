#include "core/formats/pdf/qpdf_files.h"

#include <qpdf/Pipeline.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFExc.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>
#include <qpdf/QPDFLogger.hh>

#include <algorithm>
#include <stdexcept>

namespace tegoed::formats::qpdf {
namespace {

constexpr int kMostAssociated = 1000;

/// Keeps what it gets, up to a limit.
class Collector final : public Pipeline {
public:
    explicit Collector(std::size_t longest) : Pipeline("collector", nullptr), m_longest(longest) {}
    void write(unsigned char const* data, std::size_t length) override
    {
        isOver = isOver || content.size() + length > m_longest;
        if (isOver)
            throw std::length_error("attachment too long");
        content.append(reinterpret_cast<const char*>(data), length);
    }
    void finish() override {}

    std::string content;
    bool isOver = false;

private:
    std::size_t m_longest;
};

std::string lowerCase(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return text;
}

bool mayBeXml(const std::string& name, QPDFObjectHandle stream)
{
    const std::string lower = lowerCase(name);
    if (lower.size() >= 4 && lower.compare(lower.size() - 4, 4, ".xml") == 0)
        return true;
    QPDFObjectHandle type = stream.getDict().getKey("/Subtype");
    return type.isName() && lowerCase(type.getName()).find("xml") != std::string::npos;
}

class Reader {
public:
    Reader(std::size_t longest, std::size_t most) : m_longest(longest), m_most(most) {}

    std::vector<File> filesOf(QPDF& pdf)
    {
        for (const auto& named : QPDFEmbeddedFileDocumentHelper(pdf).getEmbeddedFiles())
            take(*named.second);
        QPDFObjectHandle associated = pdf.getRoot().getKey("/AF");
        if (m_files.empty() && associated.isArray()) {
            const int count = std::min(associated.getArrayNItems(), kMostAssociated);
            for (int i = 0; i < count; ++i) {
                QPDFObjectHandle item = associated.getArrayItem(i);
                if (item.isDictionary())
                    take(QPDFFileSpecObjectHelper(item));
            }
        }
        return std::move(m_files);
    }

private:
    void take(QPDFFileSpecObjectHelper spec)
    {
        if (m_files.size() >= m_most)
            return;
        QPDFObjectHandle stream = spec.getEmbeddedFileStream();
        const std::string name = spec.getFilename();
        if (!stream.isStream() || !mayBeXml(name, stream))
            return;
        Collector collector(m_longest);
        bool decoded = false;
        const bool done = stream.pipeStreamData(&collector, &decoded, 0, qpdf_dl_generalized, true);
        if (done && decoded && !collector.isOver)
            m_files.push_back({name, std::move(collector.content)});
    }

    std::size_t m_longest, m_most;
    std::vector<File> m_files;
};

} // namespace

Files xmlFilesOf(const char* data, std::size_t size, bool repair, std::size_t longest, std::size_t most)
{
    // What it thinks of objects without an owner it would write to stderr, whatever the document was told.
    static const bool isQuiet = [] {
        QPDFLogger::defaultLogger()->setError(QPDFLogger::defaultLogger()->discard());
        return true;
    }();
    static_cast<void>(isQuiet);
    Files result;
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.setAttemptRecovery(repair);
        pdf.processMemoryFile("pdf", data, size);
        result.files = Reader(longest, most).filesOf(pdf);
    } catch (const QPDFExc& exception) {
        result.outcome = exception.getErrorCode() == qpdf_e_password ? Files::Outcome::NeedsPassword : Files::Outcome::Broken;
        result.reason = exception.getMessageDetail();
    } catch (const std::exception& exception) {
        result.outcome = Files::Outcome::Broken;
        result.reason = exception.what();
    }
    return result;
}

} // namespace tegoed::formats::qpdf
