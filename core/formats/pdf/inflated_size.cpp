#include "core/formats/pdf/inflated_size.h"

#include <qpdf/Pipeline.hh>
#include <qpdf/Pl_Flate.hh>

#include <algorithm>
#include <stdexcept>

namespace tegoed::formats {
namespace {

/// Swallows and counts; throws where it is enough.
class Counter final : public Pipeline {
public:
    explicit Counter(qint64 limit) : Pipeline("counter", nullptr), m_limit(limit) {}
    void write(unsigned char const*, std::size_t length) override
    {
        m_count += static_cast<qint64>(length);
        if (m_count > m_limit)
            throw std::length_error("too much");
    }
    void finish() override {}
    bool isOver() const { return m_count > m_limit; }

private:
    qint64 m_limit;
    qint64 m_count = 0;
};

bool growsBeyond(const char* data, qsizetype length, qint64 limit)
{
    constexpr qsizetype kPiece = 64 * 1024;
    Counter counter(limit);
    try {
        Pl_Flate inflate("inflate", &counter, Pl_Flate::a_inflate);
        for (qsizetype at = 0; at < length; at += kPiece)
            inflate.write(reinterpret_cast<const unsigned char*>(data + at), static_cast<std::size_t>(std::min(kPiece, length - at)));
    } catch (const std::exception&) {
        return counter.isOver(); // broken or no zlib stream: qpdf gets no further with it either
    }
    return false;
}

} // namespace

bool hasInflationBomb(const QByteArray& pdf, qint64 limit)
{
    const QByteArray begin = QByteArrayLiteral("stream");
    const QByteArray end = QByteArrayLiteral("endstream");
    for (qsizetype at = pdf.indexOf(begin); at >= 0; at = pdf.indexOf(begin, at)) {
        qsizetype data = at + begin.size();
        while (data < pdf.size() && (pdf[data] == '\r' || pdf[data] == '\n' || pdf[data] == ' '))
            ++data;
        const qsizetype found = pdf.indexOf(end, data);
        const qsizetype stop = found < 0 ? pdf.size() : found;
        const bool isZlib = data + 2 <= stop && (pdf[data] & 0x0F) == 8; // RFC 1950: method deflate
        if (isZlib && growsBeyond(pdf.constData() + data, stop - data, limit))
            return true;
        if (found < 0)
            return false;
        at = found + end.size();
    }
    return false;
}

} // namespace tegoed::formats
