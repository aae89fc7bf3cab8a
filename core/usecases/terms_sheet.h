#pragma once

#include "core/documents/terms_sheet_print.h"
#include "core/usecases/book_session.h"

namespace tegoed {

/// The terms sheet as the settings are now. Its version grows when what it says has changed since the last one that was made.
struct MadeTermsSheet {
    TermsSheet sheet;
    QByteArray pdf;
};
/// `language` nl or en; '' = the book's. Errors: as `termsSheetPdf`; NotAllowed(terms_not_agreed) while the book does not say that its
/// term is agreed: the sheet would say otherwise.
Result<MadeTermsSheet> makeTermsSheet(BookSession& session, const QString& language = {});

/// To whom the sheet was handed over, when and how: without it nobody has agreed to it.
struct TermsHandover {
    std::int64_t id = 0;
    int version = 0; ///< Of the sheet.
    Date day{2000, 1, 1};
    QString how;     ///< quotation, contract, email, letter, in_person
    QString note;
    QString by;      ///< Who recorded it.
    bool isCurrent = false; ///< The version of today.
};
inline const QStringList kHandoverWays{QStringLiteral("quotation"), QStringLiteral("contract"), QStringLiteral("email"), QStringLiteral("letter"),
                                       QStringLiteral("in_person")};
Result<std::vector<TermsHandover>> termsHandovers(BookSession& session, DebtorId debtor);
/// Of the newest sheet; the first one is made when there is none. Errors: NotFound(debtor); InvalidInput(how); InvalidDate in the future.
Result<UndoToken> recordHandover(BookSession& session, DebtorId debtor, const Date& day, const QString& how, const QString& note = {});

} // namespace tegoed
