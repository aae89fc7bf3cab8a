#include "core/formats/bank_csv/read_bank_csv.h"
#include "core/formats/csv/list_reader.h"
#include "tests/fuzz/fuzz_reader.h"

/// As the program does it: by what is recognised; then with the questions answered that a list may leave open.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace tegoed;
    const QByteArray bytes = fuzz::bytesOf(data, size);
    NoProgress progress;
    fuzz::check(formats::readBankCsv(bytes, {}, formats::Mapping{}, progress));
    formats::Mapping mapping = formats::previewList(bytes, {}).mapping;
    mapping.kind = formats::FileKind::BankCsv;
    mapping.dateOrder = formats::DateOrder::DayMonthYear;
    mapping.decimalSign = formats::DecimalSign::Comma;
    mapping.ownAccount = QStringLiteral("NL91ABNA0417164300");
    fuzz::check(formats::readBankCsv(bytes, {}, mapping, progress));
    return 0;
}
