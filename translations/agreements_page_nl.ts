<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>tegoed::ui::AgreeDialog</name>
    <message>
        <source>&amp;How it was agreed</source>
        <translation>&amp;Hoe het is afgesproken</translation>
    </message>
    <message>
        <source>Agree on plan %1</source>
        <translation>Akkoord met regeling %1</translation>
    </message>
    <message>
        <source>This is how the debtor paid before. That you saw it is kept with the plan.</source>
        <translation>Zo betaalde de debiteur tot nu toe. Dat u dit hebt gezien, wordt bij de regeling bewaard.</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Akkoord</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Ontvangen op</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>Payments of this debtor</source>
        <translation>Betalingen van deze debiteur</translation>
    </message>
    <message>
        <source>No payment of this debtor is in the book.</source>
        <translation>Van deze debiteur staat geen betaling in de administratie.</translation>
    </message>
    <message>
        <source>plan %1 agreed</source>
        <translation>akkoord met regeling %1</translation>
    </message>
</context>
<context>
    <name>tegoed::ui::AgreementActs</name>
    <message>
        <source>Break off plan %1</source>
        <translation>Regeling %1 afbreken</translation>
    </message>
    <message>
        <source>What is left, %1, is due at once. The invoices go on at the step they stood at, a week from now at the earliest.</source>
        <translation>Wat nog openstaat, %1, is ineens opeisbaar. De facturen gaan verder bij de stap waar ze stonden, op zijn vroegst over een week.</translation>
    </message>
    <message>
        <source>Break off</source>
        <translation>Afbreken</translation>
    </message>
    <message>
        <source>A part was not paid, and the debtor was warned</source>
        <translation>Een termijn is niet betaald en de debiteur is gewaarschuwd</translation>
    </message>
    <message>
        <source>By agreement with the debtor</source>
        <translation>In overleg met de debiteur</translation>
    </message>
    <message>
        <source>For another reason</source>
        <translation>Om een andere reden</translation>
    </message>
    <message>
        <source>plan %1 broken off</source>
        <translation>regeling %1 afgebroken</translation>
    </message>
    <message>
        <source>Refuse the proposal of plan %1</source>
        <translation>Voorstel van regeling %1 weigeren</translation>
    </message>
    <message>
        <source>Withdraw plan %1</source>
        <translation>Regeling %1 intrekken</translation>
    </message>
    <message>
        <source>The invoices go on where they were.</source>
        <translation>De facturen gaan verder waar ze waren.</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Weigeren</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Intrekken</translation>
    </message>
    <message>
        <source>proposal of plan %1 refused</source>
        <translation>voorstel van regeling %1 geweigerd</translation>
    </message>
    <message>
        <source>plan %1 withdrawn</source>
        <translation>regeling %1 ingetrokken</translation>
    </message>
    <message>
        <source>Making the message</source>
        <translation>Bericht maken</translation>
    </message>
    <message>
        <source>Withdraw the promise</source>
        <translation>Toezegging intrekken</translation>
    </message>
    <message>
        <source>Settle the promise</source>
        <translation>Toezegging afhandelen</translation>
    </message>
    <message>
        <source>%1 by %2 of %3 was entered by mistake and counts for nothing.</source>
        <translation>%1 vóór %2 van %3 is per vergissing ingevoerd en telt niet mee.</translation>
    </message>
    <message>
        <source>%1 by %2 of %3 is seen and leaves the list of today; the invoices go on.</source>
        <translation>%1 vóór %2 van %3 is gezien en gaat uit de lijst van vandaag; de facturen gaan verder.</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Afhandelen</translation>
    </message>
    <message>
        <source>promise of %1 ended</source>
        <translation>toezegging van %1 beëindigd</translation>
    </message>
    <message>
        <source>confirmation for %1 made</source>
        <translation>bevestiging voor %1 gemaakt</translation>
    </message>
    <message>
        <source>The confirmation for %1 waits in the outbox for approval.</source>
        <translation>De bevestiging voor %1 wacht in Postvak UIT op goedkeuring.</translation>
    </message>
    <message>
        <source>Open the outbox</source>
        <translation>Postvak UIT openen</translation>
    </message>
    <message>
        <source>End the deferral</source>
        <translation>Uitstel beëindigen</translation>
    </message>
    <message>
        <source>The deferral of %1 until %2 ends now; the invoices go on at the step they stood at.</source>
        <translation>Het uitstel van %1 tot en met %2 eindigt nu; de facturen gaan verder bij de stap waar ze stonden.</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Beëindigen</translation>
    </message>
    <message>
        <source>deferral of %1 ended</source>
        <translation>uitstel van %1 beëindigd</translation>
    </message>
    <message>
        <source>Settle the dispute about %1</source>
        <translation>Betwisting van %1 afhandelen</translation>
    </message>
    <message>
        <source>The invoice goes on, its next step later by the days it waited. A credit note is booked by itself.</source>
        <translation>De factuur gaat verder; de volgende stap schuift op met de dagen dat ze wachtte. Een creditnota boekt u apart.</translation>
    </message>
    <message>
        <source>The debtor is right: it is credited</source>
        <translation>De debiteur heeft gelijk: er wordt gecrediteerd</translation>
    </message>
    <message>
        <source>Right for a part</source>
        <translation>Voor een deel terecht</translation>
    </message>
    <message>
        <source>Rejected: the invoice stands</source>
        <translation>Afgewezen: de factuur blijft staan</translation>
    </message>
    <message>
        <source>dispute about %1 settled</source>
        <translation>betwisting van %1 afgehandeld</translation>
    </message>
    <message>
        <source>dispute about %1 withdrawn</source>
        <translation>betwisting van %1 ingetrokken</translation>
    </message>
</context>
<context>
    <name>tegoed::ui::AgreementCommands</name>
    <message>
        <source>Payment &amp;plan…</source>
        <translation>Betalings&amp;regeling…</translation>
    </message>
    <message>
        <source>Open the agreement</source>
        <translation>Afspraak openen</translation>
    </message>
    <message>
        <source>Open the debtor of the agreement</source>
        <translation>Debiteur van de afspraak openen</translation>
    </message>
    <message>
        <source>Send what the plan has to say today</source>
        <translation>Versturen wat de regeling vandaag te zeggen heeft</translation>
    </message>
    <message>
        <source>Confirm the promise</source>
        <translation>Toezegging bevestigen</translation>
    </message>
    <message>
        <source>Agree on the plan…</source>
        <translation>Akkoord met de regeling…</translation>
    </message>
    <message>
        <source>Signed copy of the plan received…</source>
        <translation>Ondertekende regeling ontvangen…</translation>
    </message>
    <message>
        <source>End or settle the agreement…</source>
        <translation>Afspraak beëindigen of afhandelen…</translation>
    </message>
    <message>
        <source>Withdraw the agreement…</source>
        <translation>Afspraak intrekken…</translation>
    </message>
</context>
<context>
    <name>tegoed::ui::AgreementTables</name>
    <message>
        <source>Plan</source>
        <translation>Regeling</translation>
    </message>
    <message>
        <source>Debtor</source>
        <translation>Debiteur</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Betaald</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n part(s) paid</source>
        <translation>
            <numerusform>%1 van %n termijn betaald</numerusform>
            <numerusform>%1 van %n termijnen betaald</numerusform>
        </translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totaal</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openstaand</translation>
    </message>
    <message>
        <source>Next date</source>
        <translation>Volgende datum</translation>
    </message>
    <message>
        <source>To be sent today</source>
        <translation>Vandaag te versturen</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4 of %5 paid</source>
        <translation>%1, %2, %3, %4 van %5 betaald</translation>
    </message>
    <message>
        <source>Pays on</source>
        <translation>Betaalt op</translation>
    </message>
    <message>
        <source>Paused until</source>
        <translation>Gepauzeerd t/m</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Toegezegd</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Ontvangen</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Facturen</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Gezegd door</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>Bevestiging</translation>
    </message>
    <message>
        <source>%1 promised %2 for %3, %4</source>
        <translation>%1 zegde %2 toe voor %3, %4</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beëindigd</translation>
    </message>
    <message>
        <source>over</source>
        <translation>voorbij</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>geldt</translation>
    </message>
    <message>
        <source>Granted on</source>
        <translation>Verleend op</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Rente</translation>
    </message>
    <message>
        <source>stands still</source>
        <translation>staat stil</translation>
    </message>
    <message>
        <source>runs on</source>
        <translation>loopt door</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Granted by</source>
        <translation>Verleend door</translation>
    </message>
    <message>
        <source>Deferral for %1 until %2, %3</source>
        <translation>Uitstel voor %1 tot en met %2, %3</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>ingetrokken</translation>
    </message>
    <message>
        <source>answer is late</source>
        <translation>antwoord is te laat</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>betwist</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Factuur</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Antwoord vóór</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Betwist</translation>
    </message>
    <message>
        <source>Looked into by</source>
        <translation>Uitgezocht door</translation>
    </message>
    <message>
        <source>Days on hold</source>
        <translation>Dagen stilgezet</translation>
    </message>
    <message>
        <source>In the debtor’s words</source>
        <translation>In woorden van de debiteur</translation>
    </message>
    <message>
        <source>%1 disputes %2 of invoice %3, %4</source>
        <translation>%1 betwist %2 van factuur %3, %4</translation>
    </message>
</context>
<context>
    <name>tegoed::ui::AgreementsPage</name>
    <message>
        <source>Missed</source>
        <translation>Gemist</translation>
    </message>
    <message>
        <source>Waiting for an answer or a signature</source>
        <translation>Wacht op antwoord of handtekening</translation>
    </message>
    <message>
        <source>Signed and running</source>
        <translation>Getekend en lopend</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Concepten</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Afgelopen</translation>
    </message>
    <message>
        <source>Also what is over</source>
        <translation>Ook wat voorbij is</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Afspraken</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>op %1</translation>
    </message>
    <message>
        <source>Nothing matches what you search for; clear the filter to see the rest.</source>
        <translation>Niets voldoet aan wat u zoekt; wis het filter om de rest te zien.</translation>
    </message>
    <message>
        <source>No payment plans</source>
        <translation>Geen betalingsregelingen</translation>
    </message>
    <message>
        <source>Agree on parts with a debtor who cannot pay at once: choose the debtor or some invoices and press Ctrl+Shift+R. Reminders for these invoices wait as long as the plan is kept.</source>
        <translation>Spreek een betalingsregeling in termijnen af met een debiteur die niet ineens kan betalen: kies de debiteur of enkele facturen en druk op Ctrl+Shift+R. Zolang de regeling wordt nagekomen, wachten de herinneringen voor deze facturen.</translation>
    </message>
    <message>
        <source>No open promises</source>
        <translation>Geen openstaande toezeggingen</translation>
    </message>
    <message>
        <source>Record what a debtor promises on the phone from the page of that debtor. Nothing is sent until the day has passed.</source>
        <translation>Leg op de pagina van de debiteur vast wat deze aan de telefoon toezegt. Tot die dag voorbij is, wordt er niets verstuurd.</translation>
    </message>
    <message>
        <source>No deferrals</source>
        <translation>Geen uitstel</translation>
    </message>
    <message>
        <source>Give a debtor more time from the page of that debtor; the sequence goes on the day after.</source>
        <translation>Geef een debiteur meer tijd op de pagina van die debiteur; de dag erna gaat de reeks verder.</translation>
    </message>
    <message>
        <source>No disputes</source>
        <translation>Geen betwistingen</translation>
    </message>
    <message>
        <source>Record a dispute with the invoice it is about; that invoice waits, the others go on.</source>
        <translation>Leg een betwisting vast bij de factuur waarover ze gaat; die factuur wacht, de andere gaan door.</translation>
    </message>
    <message>
        <source>Payment plans</source>
        <translation>Betalingsregelingen</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Toezeggingen</translation>
    </message>
    <message>
        <source>Deferrals</source>
        <translation>Uitstel</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>Betwistingen</translation>
    </message>
    <message>
        <source>Search debtor, number, note</source>
        <translation>Zoek op debiteur, nummer, notitie</translation>
    </message>
    <message>
        <source>Search in agreements</source>
        <translation>Zoeken in afspraken</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wacht</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Loopt</translation>
    </message>
</context>
<context>
    <name>tegoed::ui::ChoiceDialog</name>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notitie</translation>
    </message>
</context>
<context>
    <name>tegoed::ui::ChooseDebtorDialog</name>
    <message>
        <source>&amp;Debtor</source>
        <translation>&amp;Debiteur</translation>
    </message>
    <message>
        <source>New payment plan</source>
        <translation>Nieuwe betalingsregeling</translation>
    </message>
    <message>
        <source>With whom do you make a plan?</source>
        <translation>Met wie maakt u een regeling?</translation>
    </message>
    <message>
        <source>Draw up the plan</source>
        <translation>Regeling opstellen</translation>
    </message>
</context>
<context>
    <name>tegoed::ui::PlanEditor</name>
    <message>
        <source>%1 has nothing open in euro to make a plan of.</source>
        <translation>Van %1 staat niets in euro open om een regeling over te maken.</translation>
    </message>
    <message>
        <source>Everything open of %1 is in payment plan %2 already.</source>
        <translation>Alles wat van %1 openstaat, valt al onder betalingsregeling %2.</translation>
    </message>
    <message>
        <source>Open the plan</source>
        <translation>Regeling openen</translation>
    </message>
    <message>
        <source>“%1” is no amount. Type for example 310 or 310,50.</source>
        <translation>‘%1’ is geen bedrag. Typ bijvoorbeeld 310 of 310,50.</translation>
    </message>
    <message>
        <source>“%1” is no day. Type for example 1-12 or 01-12-2026.</source>
        <translation>‘%1’ is geen dag. Typ bijvoorbeeld 1-12 of 01-12-2026.</translation>
    </message>
    <message>
        <source>Something in this plan is no amount, day or rate. Correct it first.</source>
        <translation>Iets in deze regeling is geen bedrag, dag of percentage. Verbeter dat eerst.</translation>
    </message>
    <message>
        <source>The parts do not add up to the total yet.</source>
        <translation>De termijnen tellen nog niet op tot het totaal.</translation>
    </message>
    <message>
        <source>plan %1 drawn up</source>
        <translation>regeling %1 opgesteld</translation>
    </message>
    <message>
        <source>plan %1 changed</source>
        <translation>regeling %1 gewijzigd</translation>
    </message>
    <message>
        <source>What you changed is not proposed yet. Send it as a new version first; the PDF then says the same.</source>
        <translation>Wat u hebt gewijzigd, is nog niet voorgesteld. Verstuur het eerst als nieuwe versie; de pdf zegt dan hetzelfde.</translation>
    </message>
    <message>
        <source>The proposal as PDF</source>
        <translation>Het voorstel als pdf</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>Pdf (*.pdf)</translation>
    </message>
    <message>
        <source>Making the letter</source>
        <translation>Brief maken</translation>
    </message>
    <message>
        <source>The letter stands in %1.</source>
        <translation>De brief staat in %1.</translation>
    </message>
    <message>
        <source>plan %1 proposed</source>
        <translation>regeling %1 voorgesteld</translation>
    </message>
    <message>
        <source>plan %1 proposed anew</source>
        <translation>regeling %1 opnieuw voorgesteld</translation>
    </message>
    <message>
        <source>debtor’s own proposal entered in plan %1</source>
        <translation>eigen voorstel van de debiteur ingevoerd in regeling %1</translation>
    </message>
    <message>
        <source>A signed copy is filed once the plan is agreed. Agree on it first.</source>
        <translation>Een ondertekend exemplaar wordt opgeborgen zodra er akkoord is. Geef eerst akkoord.</translation>
    </message>
    <message>
        <source>signed copy of plan %1 filed</source>
        <translation>ondertekend exemplaar van regeling %1 opgeborgen</translation>
    </message>
    <message>
        <source>Filed as the signed copy. Fingerprint (SHA-256): %1</source>
        <translation>Opgeborgen als ondertekend exemplaar. Vingerafdruk (SHA-256): %1</translation>
    </message>
    <message>
        <source>Payment plan</source>
        <translation>Betalingsregeling</translation>
    </message>
    <message>
        <source>What you changed in this plan is not kept yet.</source>
        <translation>Wat u in deze regeling hebt gewijzigd, is nog niet bewaard.</translation>
    </message>
    <message>
        <source>Go on with the plan</source>
        <translation>Verder met de regeling</translation>
    </message>
    <message>
        <source>Leave without keeping</source>
        <translation>Sluiten zonder bewaren</translation>
    </message>
    <message>
        <source>To be sent today: %1.</source>
        <translation>Vandaag te versturen: %1.</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation>Versturen</translation>
    </message>
    <message>
        <source>What was sent stays as it is. Your changes become version %1 when you send them, or when you enter them as the debtor’s own proposal.</source>
        <translation>Wat is verstuurd, blijft zoals het is. Uw wijzigingen worden versie %1 als u ze verstuurt, of als u ze invoert als eigen voorstel van de debiteur.</translation>
    </message>
    <message>
        <source>Filled in with what the debtor proposed. Enter it as the debtor’s own proposal, or change it and send yours.</source>
        <translation>Ingevuld met wat de debiteur voorstelde. Voer het in als eigen voorstel van de debiteur, of wijzig het en verstuur het uwe.</translation>
    </message>
    <message>
        <source>New plan · %1</source>
        <translation>Nieuwe regeling · %1</translation>
    </message>
    <message>
        <source>&amp;Send the proposal…</source>
        <translation>&amp;Voorstel versturen…</translation>
    </message>
    <message>
        <source>&amp;Send as version %1…</source>
        <translation>&amp;Versturen als versie %1…</translation>
    </message>
    <message>
        <source>&amp;Send the confirmation…</source>
        <translation>Bevestiging &amp;versturen…</translation>
    </message>
    <message>
        <source>&amp;Send it again…</source>
        <translation>Opnieuw &amp;versturen…</translation>
    </message>
    <message>
        <source>Letter as P&amp;DF</source>
        <translation>Brief als p&amp;df</translation>
    </message>
    <message>
        <source>Proposal as P&amp;DF</source>
        <translation>Voorstel als p&amp;df</translation>
    </message>
    <message>
        <source>&amp;Break off…</source>
        <translation>Afb&amp;reken…</translation>
    </message>
    <message>
        <source>Ref&amp;use…</source>
        <translation>&amp;Weigeren…</translation>
    </message>
    <message>
        <source>&amp;Withdraw…</source>
        <translation>In&amp;trekken…</translation>
    </message>
    <message>
        <source>Debtor’s &amp;own proposal</source>
        <translation>Eigen voor&amp;stel debiteur</translation>
    </message>
    <message>
        <source>Enter what stands here as what the debtor proposed; after that it can be agreed, countered or refused</source>
        <translation>Voer in wat hier staat als voorstel van de debiteur; daarna kunt u akkoord gaan, een tegenvoorstel doen of weigeren</translation>
    </message>
    <message>
        <source>&amp;Agree…</source>
        <translation>&amp;Akkoord…</translation>
    </message>
    <message>
        <source>Look at how the debtor paid before, and agree</source>
        <translation>Bekijk hoe de debiteur tot nu toe betaalde en ga akkoord</translation>
    </message>
    <message>
        <source>Signed copy &amp;received…</source>
        <translation>&amp;Ondertekend ontvangen…</translation>
    </message>
    <message>
        <source>File the copy the debtor signed; a scan can also be dropped on this window</source>
        <translation>Berg het exemplaar op dat de debiteur ondertekende; u kunt een scan ook op dit venster slepen</translation>
    </message>
    <message>
        <source>Save draft</source>
        <translation>Concept opslaan</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>tegoed::ui::PlanForm</name>
    <message>
        <source>&amp;Invoices</source>
        <translation>&amp;Facturen</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>Divide</source>
        <translation>Verdelen</translation>
    </message>
    <message>
        <source>&amp;Parts</source>
        <translation>Ter&amp;mijnen</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Afspraken</translation>
    </message>
    <message>
        <source>Feasibility</source>
        <translation>Haalbaarheid</translation>
    </message>
    <message>
        <source>in payment plan %1</source>
        <translation>in betalingsregeling %1</translation>
    </message>
    <message>
        <source>not in euro</source>
        <translation>niet in euro</translation>
    </message>
    <message>
        <source>not due yet: %1</source>
        <translation>nog niet vervallen: %1</translation>
    </message>
    <message>
        <source>%1 of %2 paid, %3 open</source>
        <translation>%1 van %2 betaald, %3 openstaand</translation>
    </message>
    <message>
        <source>principal %1</source>
        <translation>hoofdsom %1</translation>
    </message>
    <message>
        <source>+ interest during the plan %1 = %2</source>
        <translation>+ rente tijdens de regeling %1 = %2</translation>
    </message>
    <message>
        <source>%1 still to divide: the parts do not add up to the total yet.</source>
        <translation>Nog %1 te verdelen: de termijnen tellen nog niet op tot het totaal.</translation>
    </message>
    <message>
        <source>%1 too much: the parts are more than the total.</source>
        <translation>%1 te veel: de termijnen zijn meer dan het totaal.</translation>
    </message>
    <message>
        <source>The parts add up to %1.</source>
        <translation>De termijnen sluiten op %1.</translation>
    </message>
    <message>
        <source>+ &amp;costs</source>
        <translation>+ &amp;kosten</translation>
    </message>
    <message>
        <source>+ in&amp;terest so far</source>
        <translation>+ rent&amp;e tot nu toe</translation>
    </message>
    <message>
        <source>&amp;equal parts:</source>
        <translation>&amp;gelijke termijnen:</translation>
    </message>
    <message>
        <source>parts</source>
        <translation>delen</translation>
    </message>
    <message>
        <source>&amp;fixed amount per part:</source>
        <translation>vast &amp;bedrag per termijn:</translation>
    </message>
    <message>
        <source>fro&amp;m</source>
        <translation>va&amp;naf</translation>
    </message>
    <message>
        <source>own first part</source>
        <translation>eigen eerste termijn</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>rest in</source>
        <translation>rest in</translation>
    </message>
    <message>
        <source>the first part</source>
        <translation>de eerste termijn</translation>
    </message>
    <message>
        <source>the last part</source>
        <translation>de laatste termijn</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>elke maand</translation>
    </message>
    <message>
        <source>every two weeks</source>
        <translation>elke twee weken</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>elke week</translation>
    </message>
    <message>
        <source>stands still</source>
        <translation>staat stil</translation>
    </message>
    <message>
        <source>runs at the rate of the law</source>
        <translation>loopt tegen de wettelijke rente</translation>
    </message>
    <message>
        <source>runs at a rate of (% a year)</source>
        <translation>loopt tegen (% per jaar)</translation>
    </message>
    <message>
        <source>reminder before a part</source>
        <translation>herinnering vooraf</translation>
    </message>
    <message>
        <source>leeway in banking days</source>
        <translation>speling in bankdagen</translation>
    </message>
    <message>
        <source>time to put it right</source>
        <translation>hersteltermijn</translation>
    </message>
    <message>
        <source>last warning in working days</source>
        <translation>laatste waarschuwing in werkdagen</translation>
    </message>
    <message>
        <source> d</source>
        <comment>short for days, behind a number</comment>
        <translation> d</translation>
    </message>
    <message>
        <source>interest during the plan</source>
        <translation>rente tijdens de regeling</translation>
    </message>
    <message>
        <source>Take over what may be asked today: %1 costs, %2 interest</source>
        <translation>Overnemen wat vandaag gevraagd mag worden: %1 kosten, %2 rente</translation>
    </message>
    <message>
        <source>Invoices in this plan</source>
        <translation>Facturen in deze regeling</translation>
    </message>
    <message>
        <source>Parts of the plan</source>
        <translation>Termijnen van de regeling</translation>
    </message>
    <message>
        <source>Number of equal parts</source>
        <translation>Aantal gelijke termijnen</translation>
    </message>
    <message>
        <source>Amount of each part</source>
        <translation>Bedrag van elke termijn</translation>
    </message>
    <message>
        <source>How often a part falls due</source>
        <translation>Hoe vaak een termijn vervalt</translation>
    </message>
    <message>
        <source>Rate in % a year</source>
        <translation>Percentage per jaar</translation>
    </message>
    <message>
        <source>Add %1 + %2</source>
        <translation>%1 + %2 erbij</translation>
    </message>
</context>
<context>
    <name>tegoed::ui::PlanPartsModel</name>
    <message>
        <source>paid on %1</source>
        <translation>betaald op %1</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>gemist</translation>
    </message>
    <message>
        <source>open</source>
        <translation>openstaand</translation>
    </message>
    <message>
        <source>Typed by hand</source>
        <translation>Met de hand ingevuld</translation>
    </message>
    <message>
        <source>Counted from the first part it would be %1.</source>
        <translation>Geteld vanaf de eerste termijn zou het %1 zijn.</translation>
    </message>
    <message>
        <source>%1, typed by hand</source>
        <translation>%1, met de hand ingevuld</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Amount in €</source>
        <translation>Bedrag in €</translation>
    </message>
    <message>
        <source>Falls on</source>
        <translation>Valt op</translation>
    </message>
    <message>
        <source>Together in €</source>
        <translation>Cumulatief in €</translation>
    </message>
    <message>
        <source>Paid in €</source>
        <translation>Betaald in €</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Stand</translation>
    </message>
</context>
<context>
    <name>tegoed::ui::PlanWords</name>
    <message>
        <source>draft</source>
        <translation>concept</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>ingetrokken</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>vervangen</translation>
    </message>
    <message>
        <source>earlier plans: %1 of %2 completed</source>
        <translation>eerdere regelingen: %1 van %2 voltooid</translation>
    </message>
    <message>
        <source>no earlier plans</source>
        <translation>geen eerdere regelingen</translation>
    </message>
    <message>
        <source>largest part %1</source>
        <translation>hoogste termijn %1</translation>
    </message>
    <message>
        <source>no payments yet to compare with</source>
        <translation>nog geen betalingen om mee te vergelijken</translation>
    </message>
    <message>
        <source>that is more than one and a half times the %1 of a usual month</source>
        <translation>dat is meer dan anderhalf keer de %1 van een gewone maand</translation>
    </message>
    <message>
        <source>in a usual month %1 came in</source>
        <translation>in een gewone maand kwam %1 binnen</translation>
    </message>
    <message numerus="yes">
        <source>longer than a year: %n month(s)</source>
        <translation>
            <numerusform>langer dan een jaar: %n maand</numerusform>
            <numerusform>langer dan een jaar: %n maanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n maand</numerusform>
            <numerusform>%n maanden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 op %2</translation>
    </message>
    <message>
        <source>%1 on %2 by %3</source>
        <translation>%1 op %2 door %3</translation>
    </message>
    <message>
        <source>%1 (version %2)</source>
        <translation>%1 (versie %2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a step of a plan and its reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, moved: %2</source>
        <comment>a weekday and why</comment>
        <translation>%1, verzet: %2</translation>
    </message>
</context>
<context>
    <name>tegoed::ui::SignedCopyDialog</name>
    <message>
        <source>&amp;Scan or photo</source>
        <translation>&amp;Scan of foto</translation>
    </message>
    <message>
        <source>Signed &amp;on</source>
        <translation>Getekend &amp;op</translation>
    </message>
    <message>
        <source>The signed copy</source>
        <translation>Het ondertekende exemplaar</translation>
    </message>
    <message>
        <source>Scans and photos (*.pdf *.png *.jpg *.jpeg)</source>
        <translation>Scans en foto’s (*.pdf *.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Signed copy of plan %1</source>
        <translation>Ondertekend exemplaar van regeling %1</translation>
    </message>
    <message>
        <source>The copy is filed with the debtor and kept unchanged: its fingerprint (SHA-256) stands in the plan. From now on the plan binds.</source>
        <translation>Het exemplaar wordt bij de debiteur opgeborgen en blijft ongewijzigd: de vingerafdruk (SHA-256) staat in de regeling. Vanaf nu is de regeling bindend.</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Kiezen…</translation>
    </message>
    <message>
        <source>File as signed</source>
        <translation>Opbergen als ondertekend</translation>
    </message>
    <message>
        <source>Type the day as day-month-year.</source>
        <translation>Typ de dag als dag-maand-jaar.</translation>
    </message>
    <message>
        <source>Choose the file with the signed copy.</source>
        <translation>Kies het bestand met het ondertekende exemplaar.</translation>
    </message>
    <message>
        <source>signed copy of plan %1 filed</source>
        <translation>ondertekend exemplaar van regeling %1 opgeborgen</translation>
    </message>
</context>
</TS>
