#include "core/formats/pdf/read_pdf.h"
#include "tests/fuzz/fuzz_reader.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace tegoed;
    fuzz::check(formats::readPdf(fuzz::bytesOf(data, size), size % 2 == 0));
    return 0;
}
