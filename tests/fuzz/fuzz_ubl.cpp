#include "core/formats/ubl/read_ubl.h"
#include "tests/fuzz/fuzz_reader.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace tegoed;
    fuzz::check(formats::readUbl(fuzz::bytesOf(data, size)));
    return 0;
}
