#include "core/formats/csv/headers.h"

#include "core/base/text.h"

#include <QHash>
#include <QSet>

namespace tegoed::formats {
namespace {

struct Synonyms {
    Field field;
    const char* words; ///< Folded, surest first.
};

// Words that mean the same in every list. Dutch, English, French, German.
constexpr Synonyms kSynonyms[] = {
    {Field::DebtorNumber,
     "debiteurnummer debiteurnr debnr klantnummer klantnr klantcode relatiecode relatienummer relatienr customernumber customerno "
     "customerid customercode accountnumber accountcode contactid clientnumber clientid klantid debiteurcode debiteurennummer debnummer "
     "numeroclient codeclient nclient kundennummer kundennr debitorennummer debitorennr idnumber relatieid debtornumber"},
    {Field::DebtorName,
     "debiteur debiteurnaam klantnaam klant relatie relatienaam bedrijfsnaam customername customer clientname client companyname "
     "company organization organisation contactname accountname debtorname debtor bedrijf organisatie nomclient nomduclient client raisonsociale "
     "societe kunde kundenname firma debitor debitorenname naam name nom contact"},
    {Field::ContactName,
     "contactpersoon contactperson contactfirstname contactlastname firstname lastname voornaam achternaam tussenvoegsel prenom "
     "nomdefamille vorname nachname ansprechpartner ter_attentie tav personnedecontact"},
    {Field::Email,
     "email emailadres emailaddress mail emailfactuur factuuremail invoiceemail contactemail courriel adresseemail mailadresse emailadresse "
     "factuurmail"},
    {Field::Phone, "telefoon telefoonnummer phone phonenumber telephone tel telefoonnr mobiel mobile gsm gsmnummer telefon telefonnummer mobielnummer"},
    {Field::Street,
     "straat adres adresregel1 straatennummer straatenhuisnummer adresseregel1 street streetaddress address address1 addressline1 billingstreet "
     "billingaddress poaddressline1 billingaptsuite addressline2 address2 adresregel2 huisnummer rue adresse strasse str"},
    {Field::PostalCode, "postcode postalcode zip zipcode postalcodezipcode billingpostalcode billingcode codepostal plz postleitzahl pobostcode popostalcode"},
    {Field::City, "plaats woonplaats plaatsnaam gemeente stad city town billingcity pocity ville localite ort stadt vestigingsplaats"},
    {Field::Country, "land landcode country countrycode billingcountry pocountry pays codepays landcodeiso"},
    {Field::VatNumber,
     "btwnummer btwnr btwid vatnumber vatid vatno vatregistrationnumber taxnumber taxid btw ondernemingsnummerbtw numerotva tva notva ustid "
     "ustidnr umsatzsteuerid btwidentificatienummer"},
    {Field::RegistrationNumber, "kvknummer kvknr kvk kbonummer kbo ondernemingsnummer ondernemingsnr chamberofcommerce cocnumber registrationnumber companynumber numeroentreprise bce handelsregister"},
    {Field::Iban, "iban ibannr ibannummer rekeningnummer bankrekening bankrekeningnummer bankaccount bankaccountnumber compte compteiban"},
    {Field::Language, "taal taalcode language languagecode langue sprache"},
    {Field::PaymentTermDays,
     "betaaltermijn betalingstermijn betaaltermijndagen betalingstermijndagen krediettermijn termijn paymenttermdays paymentterms paymentterm terms creditdays netdays delaidepaiement zahlungsziel "
     "vervaltermijn"},
    {Field::CreditLimit, "kredietlimiet creditlimit kredietlimit limiet plafonddecredit kreditlimit"},
    {Field::CustomerGroup, "klantgroep klantengroep debiteurgroep customergroup group groep groupe kundengruppe"},
    {Field::InvoiceNumber,
     "factuurnummer factuurnr invoicenumber invoiceno invoicenr invoicenum numerofacture nfacture nofacture numerodefacture rechnungsnummer rechnungsnr "
     "belegnummer factuur_nr documentnumber docno documentno boekstuknummer boekstuk stuknummer stuknr factuurid invoiceid num belegnr documentnr"},
    {Field::InvoiceDate,
     "factuurdatum invoicedate datefacture datedefacture rechnungsdatum boekdatum boekingsdatum documentdate docdate factuurdat issuedate "
     "dateissued datumfactuur belegdatum dateofissue transactiondate dateofinvoice"},
    {Field::DueDate,
     "vervaldatum vervaldat duedate vervaldag vervalt uiterstebetaaldatum betaaldatumuiterlijk echeance dateecheance datedecheance faelligkeit "
     "faelligam falligkeit fallig falligam faelligkeitsdatum falligkeitsdatum paymentduedate datedue netduedate vervaldatumfactuur tebetalenvoor"},
    {Field::Amount,
     "totaalinclbtw bedraginclbtw totaalincl bedragincl factuurbedrag totaalinclusiefbtw bedraginclusiefbtw factuurtotaal totaalbedrag totalpriceincl "
     "totalinclvat totalincl invoiceamount invoicetotal amountinclvat grandtotal totalamount amountdc montantttc totalttc montantfacture "
     "bruttobetrag rechnungsbetrag gesamtbetrag amountdue_original"},
    {Field::PaidAmount,
     "betaald betaaldbedrag reedsbetaald voldaan ontvangen amountpaid paid paidamount invoiceamountpaid paidtodate dejapaye montantpaye "
     "bezahlt payments"},
    {Field::OpenAmount,
     "openstaand openstaandbedrag nogtebetalen openbedrag saldo openstaandsaldo restbedrag tebetalen outstanding outstandingamount "
     "outstandingdc openamount openbalance amountdue invoiceamountdue balance balancedue amountoutstanding amountopen remaining soldeouvert montantouvert solde "
     "resteapayer offen offenerbetrag offenerposten restbetrag openposten restant"},
    {Field::Currency, "valuta valutacode munt muntcode currency currencycode customercurrency devise waehrung wahrung doccurrency documentcurrency"},
    {Field::Type, "type soort documenttype transactiontype factuursoort doctype documenttype invoicetype typedocument belegart soortboeking"},
    {Field::Status, "status factuurstatus invoicestatus betaalstatus state statut zustand paymentstatus"},
    {Field::PaymentReference,
     "betalingskenmerk betaalkenmerk betalingsreferentie gestructureerdemededeling structuredcommunication ogm paymentreference communicationstructuree "
     "zahlungsreferenz mededeling"},
    {Field::Description, "omschrijving omschrijvingfactuur description factuuromschrijving libelle beschreibung betreff subject onderwerp publicnotes memo"},
    {Field::PaymentLink, "betaallink betaalurl paymentlink paymenturl payurl onlinebetalen"},
    {Field::OrderReference, "ordernummer bestelnummer inkoopordernummer uwreferentie referentie ponumber purchaseorder orderreference reference ordernr order numerodecommande bestellnummer klantreferentie"},
    {Field::Note, "notities opmerkingen opmerking notes note privatenotes remarques bemerkung bemerkungen"},
    {Field::PaymentDate, "betaaldatum betalingsdatum datumbetaling paymentdate datepaid paidon datepaiement datedepaiement zahlungsdatum ontvangstdatum valutadatum datumontvangst paidat"},
    {Field::PaymentAmount, "betalingsbedrag bedragbetaling ontvangenbedrag paymentamount amountreceived montantpaiement zahlungsbetrag bedragontvangen"},
};

// Of a bank's own lists.
constexpr Synonyms kBankSynonyms[] = {
    {Field::OwnAccount,
     "eigenrekening owniban jerekening auftragskonto ibanbban comptedonneurdordre rekening rekeningnummer account accountnumber accountiban "
     "numerodecompte compte iban rekeningiban"},
    {Field::BookingDate,
     "boekingsdatum boekdatum buchungstag buchungsdatum bookingdate bookdate transactiedatum transactiondate uitvoeringsdatum datecomptable "
     "dateoperation datedoperation datum date completeddate posteddate"},
    {Field::ValueDate, "valutadatum rentedatum valuedate valutadate interestdate datevaleur datedevaleur wertstellung valutatag"},
    {Field::BankAmount,
     "transactiebedrag bedragbijaf bedrag bedrageur bedragineur amount amounteur betrag montant montanteur umsatz transactionamount"},
    {Field::CreditAmount, "credit bij inkomend inflow creditbedrag moneyin paidin haben gutschrift creditamount ontvangsten bedragbij"},
    {Field::DebitAmount, "debet debit af uitgaand outflow debetbedrag moneyout paidout soll lastschrift debitamount uitgaven bedragaf"},
    {Field::Direction, "afbij bijaf creditdebet debetcredit debitcredit creditdebit cd dc creditdebitindicator sollhaben"},
    {Field::BalanceAfter,
     "saldonatrn saldonamutatie saldonaboeking eindsaldo endsaldo resultingbalance balanceafter soldeapresoperation saldo balance solde kontostand"},
    {Field::BalanceBefore, "beginsaldo saldovoorboeking saldovoormutatie startsaldo openingbalance"},
    {Field::CounterpartyName,
     "naamtegenpartij naamvandetegenpartij naamtegenrekening tegenrekeninghouder counterpartyname naamomschrijving namedescription "
     "beguenstigterzahlungspflichtiger auftraggeberempfaenger empfaenger payee begunstigde contrepartie nomcontrepartie tegenpartij naam name nom"},
    {Field::CounterpartyAccount,
     "tegenrekeningibanbban ibantegenpartij rekeningnummertegenpartij rekeningtegenpartij tegenrekeningnummer tegenrekening counterpartyiban "
     "counterpartyaccount counterparty comptecontrepartie comptebeneficiaire kontonummer kontonummeriban vannaar"},
    {Field::CounterpartyBic, "bictegenpartij biccodetegenpartij bictegenrekening biccode bic blz bicswiftcode"},
    {Field::PaymentReference,
     "betalingskenmerk gestructureerdemededeling structuredcommunication communicationstructuree structuredreference betaalkenmerk"},
    {Field::Remittance,
     "mededelingen mededeling vrijemededeling omschrijving omschrijving1 omschrijving2 omschrijving3 verwendungszweck communication "
     "communicationlibre description remittanceinformation remittance memo bericht notifications libelle details"},
    {Field::BankText,
     "mutatiesoort soortmutatie typeverrichting soortverrichting transactie buchungstext transactietype transactiontype typedoperation betaalwijze type"},
    {Field::EndToEndId, "endtoendid endtoendreferenz endtoend transactiereferentie kundenreferenz"},
    {Field::MandateId, "machtigingskenmerk machtigingsnummer mandaat mandaatid mandate mandatsreferenz mandateid"},
    {Field::BankReference, "transactieid transactionid bankreference volgnr transactienummer omzetnummer referentie reference ref volgnummer"},
    {Field::ReturnReason, "redenretour returnreason"},
    {Field::Currency, "valutacode muntsoort muntcode munt munteenheid valutarekening devies devise ccy currency currencycode waehrung wahrung"},
};

// Words whose meaning follows from the list they stand in.
constexpr const char* kPlainDate = "datum date datumdocument";
constexpr const char* kPlainAmount = "bedrag amount total totaal montant betrag summe factuur amounteur bedrageur totalamount invoiced";

using Table = QHash<QString, HeaderMeaning>;

void addWords(Table& table, Field field, const char* words, int firstRank)
{
    int rank = firstRank;
    for (const QString& word : QString::fromLatin1(words).split(u' ', Qt::SkipEmptyParts)) {
        if (!table.contains(word))
            table.insert(word, {field, rank});
        ++rank;
    }
}

Table tableFor(FileKind kind)
{
    Table table;
    for (const Synonyms& synonyms : kSynonyms)
        addWords(table, synonyms.field, synonyms.words, 0);
    if (kind == FileKind::PaymentsCsv) {
        addWords(table, Field::PaymentDate, kPlainDate, 100);
        addWords(table, Field::PaymentAmount, kPlainAmount, 100);
        for (const char* word : {"betaald", "betaaldbedrag", "amountpaid", "paid", "paidamount", "ontvangen", "montantpaye"})
            table[QString::fromLatin1(word)] = {Field::PaymentAmount, 50};
    } else {
        addWords(table, Field::InvoiceDate, kPlainDate, 100);
        addWords(table, Field::Amount, kPlainAmount, 100);
    }
    if (kind == FileKind::DebtorsCsv) {
        for (const char* word : {"balance", "saldo", "paidtodate", "openstaand", "total", "totaal"})
            table.remove(QString::fromLatin1(word));
    }
    return table;
}

Table bankTable()
{
    Table table;
    for (const Synonyms& synonyms : kBankSynonyms)
        addWords(table, synonyms.field, synonyms.words, 0);
    return table;
}

const Table& table(FileKind kind)
{
    static const Table bank = bankTable();
    if (kind == FileKind::BankCsv)
        return bank;
    static const Table invoices = tableFor(FileKind::InvoicesCsv);
    static const Table debtors = tableFor(FileKind::DebtorsCsv);
    static const Table payments = tableFor(FileKind::PaymentsCsv);
    return kind == FileKind::DebtorsCsv ? debtors : kind == FileKind::PaymentsCsv ? payments : invoices;
}

bool holdsAll(const QSet<QString>& keys, std::initializer_list<const char*> words)
{
    for (const char* word : words)
        if (!keys.contains(QString::fromLatin1(word)))
            return false;
    return true;
}

/// Headers of account statements as banks write them (the list of real headers in the import notes).
bool isBankHeader(const QSet<QString>& keys)
{
    return holdsAll(keys, {"tegenrekening", "afbij"}) || holdsAll(keys, {"ibanbban", "volgnr"}) || holdsAll(keys, {"rekening", "tegenrekening", "bedrag"})
        || holdsAll(keys, {"account", "counterparty", "amount"}) || holdsAll(keys, {"tegenrekening", "creditdebet"})
        || holdsAll(keys, {"rekeningnummer", "rubrieknaam"}) || holdsAll(keys, {"rekening", "rekeningtegenpartij"})
        || holdsAll(keys, {"volgnummer", "uitvoeringsdatum"}) || holdsAll(keys, {"montant", "contrepartie"})
        || holdsAll(keys, {"datum", "boeksaldo"}) || holdsAll(keys, {"buchungstag", "betrag"})
        || holdsAll(keys, {"transactiedatum", "beginsaldo"}) || holdsAll(keys, {"rekeningnummer", "saldonatrn"});
}

/// A list nobody knows that reads like one of a bank: when, how much, and from whom or what for.
bool readsLikeBank(const QStringList& keys)
{
    QSet<Field> fields;
    for (const Field field : guessFields(keys, FileKind::BankCsv))
        fields.insert(field);
    const bool hasAmount = fields.contains(Field::BankAmount) || (fields.contains(Field::CreditAmount) && fields.contains(Field::DebitAmount));
    const bool saysWhat = fields.contains(Field::Remittance) || fields.contains(Field::CounterpartyAccount) || fields.contains(Field::CounterpartyName);
    return fields.contains(Field::BookingDate) && hasAmount && saysWhat;
}

} // namespace

QString foldHeader(const QString& header)
{
    QString key = foldForSearch(header);
    key.remove(u' ');
    return key;
}

QStringList headerKeys(const QStringList& headers)
{
    QStringList keys;
    QHash<QString, int> seen;
    for (qsizetype i = 0; i < headers.size(); ++i) {
        QString key = foldHeader(headers[i]);
        if (key.isEmpty())
            key = u'#' + QString::number(i + 1);
        if (const int times = ++seen[key]; times > 1)
            key += u'#' + QString::number(times);
        keys += key;
    }
    return keys;
}

HeaderMeaning meaningOf(const QString& key, FileKind kind)
{
    return table(kind).value(key);
}

bool mayRepeat(Field field)
{
    return field == Field::ContactName || field == Field::Street || field == Field::Note || field == Field::Remittance || field == Field::BankText;
}

QList<Field> guessFields(const QStringList& keys, FileKind kind)
{
    QList<Field> fields(keys.size(), Field::Ignore);
    QHash<Field, std::pair<int, qsizetype>> best; // rank, column
    for (qsizetype i = 0; i < keys.size(); ++i) {
        const HeaderMeaning meaning = meaningOf(keys[i], kind);
        if (meaning.field == Field::Ignore)
            continue;
        if (mayRepeat(meaning.field)) {
            fields[i] = meaning.field;
            continue;
        }
        const auto found = best.constFind(meaning.field);
        if (found == best.constEnd() || meaning.rank < found->first) {
            if (found != best.constEnd())
                fields[found->second] = Field::Ignore;
            best[meaning.field] = {meaning.rank, i};
            fields[i] = meaning.field;
        }
    }
    return fields;
}

int knownHeaders(const QStringList& keys)
{
    int count = 0;
    for (const QString& key : keys)
        count += meaningOf(key, FileKind::InvoicesCsv).field != Field::Ignore || meaningOf(key, FileKind::PaymentsCsv).field != Field::Ignore
            || meaningOf(key, FileKind::BankCsv).field != Field::Ignore;
    return count;
}

FileKind kindOfHeaders(const QStringList& keys)
{
    const QSet<QString> set(keys.begin(), keys.end());
    if (isBankHeader(set))
        return FileKind::BankCsv;
    QSet<Field> fields;
    for (const Field field : guessFields(keys, FileKind::InvoicesCsv))
        fields.insert(field);
    const bool hasDebtor = fields.contains(Field::DebtorName) || fields.contains(Field::DebtorNumber);
    const bool hasAmount = fields.contains(Field::Amount) || fields.contains(Field::OpenAmount);
    const bool hasPayment = fields.contains(Field::PaymentDate) || fields.contains(Field::PaymentAmount);
    const bool aboutInvoice = fields.contains(Field::DueDate) || fields.contains(Field::OpenAmount) || fields.contains(Field::InvoiceDate);
    if (hasPayment && (hasAmount || fields.contains(Field::PaymentAmount) || fields.contains(Field::PaidAmount)) && !fields.contains(Field::DueDate)
        && !fields.contains(Field::OpenAmount))
        return FileKind::PaymentsCsv;
    if (fields.contains(Field::InvoiceNumber) && hasAmount && (aboutInvoice || hasDebtor))
        return FileKind::InvoicesCsv;
    if (hasDebtor && !fields.contains(Field::InvoiceNumber)
        && (fields.contains(Field::Email) || fields.contains(Field::Phone) || fields.contains(Field::City) || fields.contains(Field::VatNumber)
            || fields.contains(Field::Street) || fields.contains(Field::RegistrationNumber) || fields.contains(Field::Iban)))
        return FileKind::DebtorsCsv;
    return readsLikeBank(keys) ? FileKind::BankCsv : FileKind::Unknown;
}

QString countryCode(const QString& text)
{
    static const QHash<QString, QString> names = [] {
        QHash<QString, QString> result;
        const auto add = [&](const char* code, const char* words) {
            for (const QString& word : QString::fromLatin1(words).split(u' '))
                result.insert(word, QString::fromLatin1(code));
        };
        add("NL", "nederland netherlands thenetherlands holland paysbas niederlande nld");
        add("BE", "belgie belgium belgique belgien bel");
        add("DE", "duitsland germany allemagne deutschland deu");
        add("FR", "frankrijk france frankreich fra");
        add("LU", "luxemburg luxembourg lux");
        add("GB", "verenigdkoninkrijk unitedkingdom grootbrittannie greatbritain engeland england royaumeuni gbr uk");
        add("US", "verenigdestaten unitedstates unitedstatesofamerica usa etatsunis");
        add("ES", "spanje spain espagne spanien esp");
        add("IT", "italie italy italien ita");
        add("AT", "oostenrijk austria autriche osterreich aut");
        add("CH", "zwitserland switzerland suisse schweiz che");
        add("IE", "ierland ireland irlande irland irl");
        add("DK", "denemarken denmark danemark dnk");
        add("SE", "zweden sweden suede schweden swe");
        add("NO", "noorwegen norway norvege norwegen nor");
        add("PL", "polen poland pologne pol");
        add("PT", "portugal prt");
        add("AU", "australie australia australien aus");
        return result;
    }();
    const QString key = foldHeader(text);
    if (const auto found = names.constFind(key); found != names.constEnd())
        return *found;
    if (text.trimmed().size() == 2 && text.trimmed().at(0).isLetter() && text.trimmed().at(1).isLetter())
        return text.trimmed().toUpper();
    return {};
}

} // namespace tegoed::formats
