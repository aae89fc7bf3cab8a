#pragma once

#include "core/documents/letter/letter_body.h"
#include "core/documents/letter/letter_text.h"

#include <QImage>
#include <QRect>

#include <vector>

namespace tegoed {

/// A label with what stands below or beside it.
struct LetterFact { QString label, value; };

/// The room between and around what a letter says, in tenths of a point.
struct LetterSpacing {
    int paragraphGap = 78;
    int bodyLeading = 135;
    int cellPad = 40;         ///< Above and below the lines of a cell.
    int signatureHeight = 325; ///< Room for a hand: 11.5 mm.

    /// Closer together, still good to read: taken when it saves a page.
    static constexpr LetterSpacing tight() { return {48, 129, 28, 226}; }
};

/// Where everything of a letter stands, before a stroke is painted. Units: tenths of a point (letter_units.h).
struct LetterPages {
    /// A piece that is never split over two pages.
    struct Part {
        enum class Kind { Line, Rule, TableHead, TableRow, TableTotal, Payment, Signature };
        Kind kind = Kind::Line;
        int gap = 0;    ///< Before it, except at the top of a page.
        int height = 0;
        bool keepWithNext = false;
        bool startsPage = false;
        std::size_t element = 0;
        std::size_t row = 0;          ///< Of the table.
        std::vector<LetterText> text; ///< Line: one; table: one per cell.
        int line = 0;
        int indent = 0;
        QString marker;               ///< Before the first line of a row.
    };
    struct Placed { std::size_t part; int y; };

    LetterSpacing spacing;
    int left = 0;  ///< Of the text.
    int width = 0;
    QRect address; ///< Lines of the addressee.
    int addressSize = 0;
    int addressLeading = 0;
    std::vector<LetterText> addressText;
    QRect logo;             ///< Empty without a logo.
    QImage logoImage;
    QRect details;          ///< Address and telephone of the sender.
    std::vector<LetterText> detailsText;
    struct Reference { QPoint at; LetterFact fact; };
    std::vector<Reference> references; ///< Beside each other, in a second row when they do not fit.
    int subjectTop = 0;
    std::vector<LetterText> subject; ///< None or one.
    QrMatrix qr;

    std::vector<LetterElement> elements;
    std::vector<std::vector<int>> columns; ///< Of the table at the same place in `elements`: right edges from the left margin.
    std::vector<Part> parts;
    std::vector<std::vector<Placed>> pages; ///< At least one.

    /// Errors as `letterPdf`.
    static Result<LetterPages> layOut(const LetterPrint& letter, std::vector<LetterElement> elements);
};

/// The lines beside or above the address: name, address, telephone …
QStringList senderDetails(const LetterPrint& letter);
std::vector<LetterFact> letterReferences(const LetterPrint& letter);
/// The facts at the foot of each page, in their order.
QStringList senderFoot(const LetterPrint& letter);
/// What stands in the payment box: label and value.
std::vector<LetterFact> paymentFacts(const LetterPrint& letter);

} // namespace tegoed
