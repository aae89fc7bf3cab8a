#include "core/formats/mt940/read_mt940.h"
#include "tests/fuzz/fuzz_reader.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace tegoed;
    NoProgress progress;
    fuzz::check(formats::readMt940(fuzz::bytesOf(data, size), progress));
    return 0;
}
