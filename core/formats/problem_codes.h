#pragma once

#include <QLatin1StringView>

/// The closed list of import problems. Each has a sentence in both languages in `ui/presentation/problem_text.cpp`
/// (a test reads this header and fails on one without).
namespace tegoed::formats::problem {

inline constexpr auto kEmptyFile = QLatin1StringView("empty_file");
inline constexpr auto kTruncated = QLatin1StringView("truncated");
inline constexpr auto kTooLarge = QLatin1StringView("too_large");           // arguments: limit in MiB
inline constexpr auto kUnknownKind = QLatin1StringView("unknown_kind");
inline constexpr auto kBadXml = QLatin1StringView("bad_xml");               // arguments: parser's reason
inline constexpr auto kDoctype = QLatin1StringView("doctype_refused");
inline constexpr auto kTooDeep = QLatin1StringView("too_deep");
inline constexpr auto kWrongRoot = QLatin1StringView("wrong_root");         // seen: root element
inline constexpr auto kBadEncoding = QLatin1StringView("bad_encoding");
inline constexpr auto kBadZip = QLatin1StringView("bad_zip");
inline constexpr auto kZipLimit = QLatin1StringView("zip_limit");           // arguments: which limit
inline constexpr auto kBadPdf = QLatin1StringView("bad_pdf");
inline constexpr auto kEncrypted = QLatin1StringView("encrypted");
inline constexpr auto kNoInvoiceInPdf = QLatin1StringView("no_invoice_in_pdf");
inline constexpr auto kBadSpreadsheet = QLatin1StringView("bad_spreadsheet");
inline constexpr auto kNoHeader = QLatin1StringView("no_header");
inline constexpr auto kUnbalancedQuote = QLatin1StringView("unbalanced_quote");
inline constexpr auto kRaggedRow = QLatin1StringView("ragged_row");         // arguments: expected, found
inline constexpr auto kMissing = QLatin1StringView("missing");
inline constexpr auto kInvalidDate = QLatin1StringView("invalid_date");
inline constexpr auto kInvalidAmount = QLatin1StringView("invalid_amount");
inline constexpr auto kAmountTooLarge = QLatin1StringView("amount_too_large"); // arguments: limit
inline constexpr auto kZeroAmount = QLatin1StringView("zero_amount");
inline constexpr auto kUnknownCurrency = QLatin1StringView("unknown_currency");
inline constexpr auto kAmbiguousDate = QLatin1StringView("ambiguous_date");
inline constexpr auto kAmbiguousAmount = QLatin1StringView("ambiguous_amount");
inline constexpr auto kInvalidIban = QLatin1StringView("invalid_iban");
inline constexpr auto kInvalidEmail = QLatin1StringView("invalid_email");
inline constexpr auto kInvalidPhone = QLatin1StringView("invalid_phone");
inline constexpr auto kUnknownType = QLatin1StringView("unknown_type");     // seen: type code
inline constexpr auto kAmbiguousType = QLatin1StringView("ambiguous_type");
inline constexpr auto kNotBooked = QLatin1StringView("not_booked");         // pro forma
inline constexpr auto kTotalsDiffer = QLatin1StringView("totals_differ");   // arguments: computed, printed
inline constexpr auto kFutureDate = QLatin1StringView("future_date");
inline constexpr auto kImplausibleDate = QLatin1StringView("implausible_date");
inline constexpr auto kDueBeforeIssue = QLatin1StringView("due_before_issue");
inline constexpr auto kDueDateComputed = QLatin1StringView("due_date_computed"); // arguments: days
inline constexpr auto kSellerNotUs = QLatin1StringView("seller_not_us");    // seen: seller
inline constexpr auto kPurchaseInvoice = QLatin1StringView("purchase_invoice"); // the buyer is the own company
inline constexpr auto kAlreadyImported = QLatin1StringView("already_imported"); // arguments: date
inline constexpr auto kNumberConflict = QLatin1StringView("number_conflict"); // same number, other content; arguments: what differs
inline constexpr auto kDuplicateInFile = QLatin1StringView("duplicate_in_file");
inline constexpr auto kUnknownDebtor = QLatin1StringView("unknown_debtor");
inline constexpr auto kUnknownInvoice = QLatin1StringView("unknown_invoice");
inline constexpr auto kLookAlike = QLatin1StringView("look_alike");         // arguments: other debtor, why
inline constexpr auto kOverLimit = QLatin1StringView("over_credit_limit");  // arguments: limit, exposure
inline constexpr auto kAttachmentNotKept = QLatin1StringView("attachment_not_kept"); // arguments: reason
inline constexpr auto kPdfWithoutInvoice = QLatin1StringView("pdf_without_invoice");
inline constexpr auto kSkippedRow = QLatin1StringView("skipped_row");       // title, subtotal, footer
inline constexpr auto kNoOpenItems = QLatin1StringView("no_open_items");
inline constexpr auto kInvalidField = QLatin1StringView("invalid_field");   // seen: text; arguments: name of the field
inline constexpr auto kUnknownDirection = QLatin1StringView("unknown_direction"); // seen: word that says neither in nor out
inline constexpr auto kTooManyAccounts = QLatin1StringView("too_many_accounts"); // arguments: how many
inline constexpr auto kCouldNotRead = QLatin1StringView("could_not_read");  // arguments: system's reason
inline constexpr auto kNoStatement = QLatin1StringView("no_statement");
inline constexpr auto kBadRecord = QLatin1StringView("bad_record");         // seen: the record
inline constexpr auto kRecordsDiffer = QLatin1StringView("records_differ"); // arguments: found, announced
inline constexpr auto kOtherCurrency = QLatin1StringView("other_currency"); // seen: the entry's; arguments: the account's
inline constexpr auto kBalanceDiffers = QLatin1StringView("balance_differs"); // arguments: difference, computed, printed
inline constexpr auto kBalanceUnknown = QLatin1StringView("balance_unknown");
inline constexpr auto kPartsDiffer = QLatin1StringView("parts_differ");     // arguments: sum of the parts, the entry
inline constexpr auto kSameReference = QLatin1StringView("same_reference"); // seen: bank reference
inline constexpr auto kStatementGap = QLatin1StringView("statement_gap");   // seen: number; arguments: closing before, opening now
inline constexpr auto kRepeatedStatement = QLatin1StringView("repeated_statement"); // seen: number
inline constexpr auto kPendingEntries = QLatin1StringView("pending_entries"); // arguments: how many
inline constexpr auto kReversedSigns = QLatin1StringView("reversed_signs"); // arguments: how many
inline constexpr auto kNotOwnAccount = QLatin1StringView("not_own_account"); // seen: account
inline constexpr auto kDoubtfulLines = QLatin1StringView("doubtful_lines"); // arguments: how many
inline constexpr auto kMoreProblems = QLatin1StringView("more_problems");   // arguments: how many

} // namespace tegoed::formats::problem
