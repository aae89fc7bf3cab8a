#include "core/formats/camt/read_camt.h"
#include "tests/fuzz/fuzz_reader.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace tegoed;
    NoProgress progress;
    fuzz::check(formats::readCamt(fuzz::bytesOf(data, size), progress));
    return 0;
}
