#include "core/formats/csv/list_reader.h"
#include "tests/fuzz/fuzz_reader.h"

/// As the program does it: a look first, then the list by what was found; then with the two questions answered that a list
/// may leave open, so that what is ambiguous is read as well.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace tegoed;
    const QByteArray bytes = fuzz::bytesOf(data, size);
    NoProgress progress;
    fuzz::check(formats::readInvoicesList(bytes, {}, formats::Mapping{}, progress));
    formats::Mapping mapping = formats::previewList(bytes, {}).mapping;
    mapping.dateOrder = formats::DateOrder::DayMonthYear;
    mapping.decimalSign = formats::DecimalSign::Comma;
    fuzz::check(formats::readInvoicesList(bytes, {}, mapping, progress));
    return 0;
}
