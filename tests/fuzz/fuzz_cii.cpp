#include "core/formats/cii/read_cii.h"
#include "tests/fuzz/fuzz_reader.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace tegoed;
    fuzz::check(formats::readCii(fuzz::bytesOf(data, size)));
    return 0;
}
