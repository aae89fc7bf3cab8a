#include "core/storage/stores/book_store.h"
#include "core/usecases/acts/company_acts.h"
#include "core/usecases/books.h"
#include "core/usecases/sample/sample_bulk.h"
#include "core/usecases/sample/sample_story.h"
#include "core/usecases/unit_of_work.h"

namespace tegoed {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Invented: a bank code nobody has, a telephone number that cannot be dialled, a registration number beyond those given out.
OwnCompany sampleCompany()
{
    OwnCompany company;
    company.name = u"De Vries Installatietechniek B.V."_s;
    company.legalName = company.name;
    company.registrationNumber = u"99000017"_s;
    company.vatNumber = u"NL009900019B01"_s;
    company.iban = u"NL64VRBD0123456789"_s;
    company.email = u"administratie@devries.example"_s;
    company.phone = u"+31100000100"_s;
    company.website = u"https://devries.example"_s;
    company.address = {u"Havenkade 12"_s, u"3011 AB"_s, u"Rotterdam"_s, u"NL"_s};
    company.contactName = u"Kim de Vries"_s;
    company.isConfirmed = true;
    return company;
}

} // namespace

Result<Done> fillSampleBook(BookSession& session, int invoices, std::uint64_t seed, const Date& today, Progress& progress)
{
    return inOneTransaction(session, [&](ChangeSet& changes) -> Result<Done> {
        const BookInfo info = BookQueries(session.database).info();
        if (info.debtors > 0)
            return Error{Error::Code::NotAllowed, {u"book_not_empty"_s}, {}};
        OwnCompany company = sampleCompany();
        company.version = info.company.version;
        BookStore book(session.database);
        TEGOED_ENSURE(book.saveOwnCompany(company));
        book.markSample(today);
        changes.everything = true;
        if (invoices > 0)
            return sample::fillInBulk(session.database, invoices, seed, today, session.clock.nowUtc(), progress);
        return sample::tellStory(session.database, seed, today, progress);
    });
}

} // namespace tegoed
