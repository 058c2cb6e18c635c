/**
 * The English of every message of the model and the functions, by its Dutch pattern; a message that
 * is the same in both is left out. `{}` is filled in in the Dutch order, `{1}` with what the Dutch
 * has second. Names of functions, arguments, measures and scenarios stay Dutch: so a formula has
 * them. It loads in an English Office only (see message-text.ts).
 */
export const ENGLISH_MESSAGES: Readonly<Record<string, string>> = {
  '1 cel': '1 cell',
  '1 kolom': '1 column',
  '1 rij': '1 row',
  ' Bedoelde u "{}"?': ' Did you mean "{}"?',
  ' Bedoelde u {}%?': ' Did you mean {}%?',
  ' Bedoelde u {}?': ' Did you mean {}?',
  ' Een prijs wordt nooit geraden.': ' A price is never guessed.',
  ' met de stand per {}': ' as known on {}',
  ' voor scenario {}': ' for scenario {}',
  ' voor {}': ' for {}',
  '"{}" is geen datum of periode. Mogelijk: 2026-07-01, 1-7-2026, 2026, 2026-II, 2026-K3 of 2026-07.':
    '"{}" is not a date or period. Possible: 2026-07-01, 1-7-2026, 2026, 2026-II, 2026-K3 or 2026-07.',
  '"{}" is geen stroom.': '"{}" is not a flow.',
  '"{}" is voor die periode niet gepubliceerd in editie "{}". Wel gepubliceerd: {}.':
    '"{}" was not published for that period in edition "{}". Published: {}.',
  '"{}" is zelf al bijgesteld. Kies de editie waarop zij is gebaseerd.':
    '"{}" was itself rebased. Choose the edition it is based on.',
  '"{}"{} is niet gepubliceerd in editie "{}".': '"{}"{} was not published in edition "{}".',
  '"{}"{} staat niet in editie "{}". Wel: {}.': '"{}"{} is not in edition "{}". It has: {}.',
  '1 januari': '1 January',
  '2026, "2026-II" (halfjaar), "2026-K3" (kwartaal) of "2026-07" (maand)':
    '2026, "2026-II" (half year), "2026-K3" (quarter) or "2026-07" (month)',
  '31 december': '31 December',
  'Aanname "{}" geldt voor de hele berekening en kan geen periode of datum hebben ("{}").':
    'Assumption "{}" holds for the whole calculation and cannot have a period or date ("{}").',
  'Aanname "{}" heeft geen effect zonder "{}".': 'Assumption "{}" has no effect without "{}".',
  'Aanname "{}" heeft geen effect: de latere regel "{}" vervangt haar geheel. Zet de ruimste periode bovenaan.':
    'Assumption "{}" has no effect: the later row "{}" replaces it entirely. Put the widest period first.',
  'Aanname "{}" heeft geen effect: geen andere aanname verandert het aantal inwilligingen.':
    'Assumption "{}" has no effect: no other assumption changes the number of grants.',
  'Aanname "{}" is {}, maar moet een geheel getal zijn ({}).':
    'Assumption "{}" is {}, but must be a whole number ({}).',
  'Aanname "{}" is {}, maar moet tussen {} en {} liggen ({}).{}':
    'Assumption "{}" is {}, but must lie between {} and {} ({}).{}',
  'Aanname "{}" staat er twee keer.': 'Assumption "{}" is given twice.',
  'Aanname "{}" valt buiten de periode die de editie berekent en heeft geen effect.':
    'Assumption "{}" lies outside the period that the edition calculates and has no effect.',
  'Aanname {}': 'Assumption {}',
  'Argument tot ligt niet na argument van.': 'Argument tot does not lie after argument van.',
  'Argument tot ligt voor argument van.': 'Argument tot lies before argument van.',
  'Argument tot_jaar ligt voor argument van_jaar.':
    'Argument tot_jaar lies before argument van_jaar.',
  'Argument {} is de hele uitkomst van CAPACITEIT.MEERJAREN, zoals B2#.':
    'Argument {} is the whole outcome of CAPACITEIT.MEERJAREN, such as B2#.',
  'Argument {} is een gegevenstype zonder eigen getal of tekst. Verwijs naar een veld ervan, zoals A1.Waarde.':
    'Argument {} is a data type without a number or text of its own. Refer to one of its fields, such as A1.Waarde.',
  'Argument {} is een tekst van {} tekens; dat is te lang.':
    'Argument {} is a text of {} characters; that is too long.',
  'Argument {} is geen getal.': 'Argument {} is not a number.',
  'Argument {} is geen tekst en geen getal.': 'Argument {} is neither a text nor a number.',
  'Argument {} is {}, maar moet {} zijn.{}': 'Argument {} is {}, but must be {}.{}',
  'Argument {} moet een tekst zijn, geen {}.': 'Argument {} must be a text, not {}.',
  'Argument {} vraagt één waarde, maar kreeg een bereik van {} en {}.':
    'Argument {} takes one value, but got a range of {} and {}.',
  'Argument {}; dit bereik heeft {}.': 'Argument {}; this range has {}.',
  'Argument {}; rij {} heeft {}.': 'Argument {}; row {} has {}.',
  'Bereik correctie heeft {} en inwoners {}; dat moet gelijk zijn.':
    'Range correctie has {} and inwoners {}; these must be equal.',
  'Bereik einddatum heeft {} en plekken {}; dat moet gelijk zijn.':
    'Range einddatum has {} and plekken {}; these must be equal.',
  'Bereik {} heeft {}; mogelijk is {}.': 'Range {} has {}; at most {} are possible.',
  'Bereik {} is geen rechthoek.': 'Range {} is not a rectangle.',
  'Bereikbaar is {} tot {}.': 'What can be reached is {} to {}.',
  'De editie': 'The edition',
  'De fout van het model': 'The error of the model',
  'De gevoeligheid voor "{}" is niet te bepalen: bij deze waarde vertrekt iedereen al binnen de maand, en hoger maakt geen verschil.':
    'The sensitivity to "{}" cannot be determined: at this value everyone leaves within the month already, and a higher one makes no difference.',
  'De instroom wordt per jaar gesimuleerd; geef een jaar op.':
    'Inflow is simulated by year; give a year.',
  'De kans bij het maximum': 'The probability at the maximum',
  'De kans bij het minimum': 'The probability at the minimum',
  'De laatste realisatie van "{}" is van {}, voor het begin van editie "{}" ({}). Vul eigen realisaties in via het tabblad Volgen.':
    'The last realised figure of "{}" is of {}, before the start of edition "{}" ({}). Enter figures of your own on the tab Track.',
  'De lijst met aannames ontbreekt.': 'The list of assumptions is missing.',
  'De naam': 'The name',
  'De peildatum valt': 'The reference date falls',
  'De samenhang tussen jaren': 'The correlation between years',
  'De seizoensgewichten zijn nul in heel {}, waarvoor de editie wel instroom geeft.':
    'The seasonal weights are zero in all of {}, for which the edition does give inflow.',
  'De spreiding van de beslissingscapaciteit': 'The spread of the decision capacity',
  'De spreiding van de instroom': 'The spread of the inflow',
  'De spreiding van de nareizigers': 'The spread of following family members',
  'De spreiding van de startbezetting': 'The spread of the starting occupancy',
  'De spreiding van de vertreksnelheid': 'The spread of the departure rate',
  'De spreiding van het huisvestingstempo': 'The spread of the housing pace',
  'De spreiding van het inwilligingspercentage': 'The spread of the grant rate',
  'De taakstelling voor {} is niet bekend. Wel: {}.':
    'The housing target for {} is not known. Known: {}.',
  'De telling van {} voor "{}" op {} is niet te rijmen met de instroom: het model komt {} {} uit. Controleer de telling.':
    'The count of {} for "{}" on {} cannot be squared with the inflow: the model ends {} {}. Check the count.',
  'De twaalf seizoensgewichten zijn samen nul.': 'The twelve seasonal weights add up to zero.',
  'De twee begrotingen hebben geen jaar gemeen.': 'The two budgets have no year in common.',
  'De uitkomst blijft {}: deze aanname heeft daarop geen invloed.':
    'The outcome stays {}: this assumption does not affect it.',
  'De verdeling "{}" geeft geen {} voor {}.': 'The apportionment "{}" gives no {} for {}.',
  'De versie van het model ontbreekt of is geen getal.':
    'The version of the model is missing or is not a number.',
  'De wachttijd is onbepaald: aan het eind van de looptijd beslist niemand.':
    'The waiting time is undetermined: nobody decides at the end of the run.',
  'Dit is geen bewaard scenario van dit product.': 'This is not a saved scenario of this product.',
  'Dit is geen bewaard scenario: het bestand is geen geldige JSON.':
    'This is not a saved scenario: the file is not valid JSON.',
  'Dit scenario heeft versie {}; deze invoegtoepassing leest versie 1 tot en met {}. Gebruik de versie waarmee het is bewaard.':
    'This scenario has version {}; this add-in reads versions 1 to {}. Use the version with which it was saved.',
  'Editie "{}" begint in {}; eerder is er geen prognose.':
    'Edition "{}" begins in {}; there is no forecast before that.',
  'Editie "{}" begint later dan {}; eerder is er geen prognose.':
    'Edition "{}" begins later than {}; there is no forecast before that.',
  'Editie "{}" geeft geen "{}".': 'Edition "{}" gives no "{}".',
  'Editie "{}" geeft geen "{}"; geef dit als aanname op.':
    'Edition "{}" gives no "{}"; give it as an assumption.',
  'Editie "{}" geeft geen IND-voorraad van voor 12 juni 2026; geef deze op.':
    'Edition "{}" gives no IND stock from before 12 June 2026; give it yourself.',
  'Editie "{}" geeft geen bezetting na haar begin: er is geen uitstroom die daaruit volgt.':
    'Edition "{}" gives no occupancy after its start: no outflow follows from it.',
  'Editie "{}" geeft geen bezettingsgraad; geef deze op als argument of aanname.':
    'Edition "{}" gives no occupancy rate; give it as an argument or assumption.',
  'Editie "{}" geeft geen gerealiseerde plekken; geef het aantal plekken zelf op.':
    'Edition "{}" gives no realised places; give the number of places yourself.',
  'Editie "{}" geeft geen minimum en maximum van de eerste aanvragen; een kansverdeling kan niet worden bepaald.':
    'Edition "{}" gives no minimum and maximum of the first applications; a distribution cannot be determined.',
  'Editie "{}" kan niet worden berekend: {} ({}) is met deze invoer met geen enkel aantal mensen te halen; het model komt {} {} uit. Controleer instroom, inwilligingspercentage, huisvestingstempo en startstanden.':
    'Edition "{}" cannot be calculated: {} ({}) cannot be met with this input by any number of people; the model ends {} {}. Check inflow, grant rate, housing pace and start stocks.',
  'Editie "{}" kan niet worden berekend: {} vergt {} personen aan het begin, {} dan de startstanden van de editie samen ({}). Ten hoogste een kwart verschil is aannemelijk. Controleer bezetting, instroom, huisvestingstempo en startstanden.':
    'Edition "{}" cannot be calculated: {} requires {} people at the start, {} than the start stocks of the edition together ({}). A difference of a quarter at most is plausible. Check occupancy, inflow, housing pace and start stocks.',
  'Editie "{}" kan niet worden berekend: {} vergt {} uitstroom per jaar dan huisvestingstempo en vertreksnelheid geven. Ten hoogste {} verschil is aannemelijk. Controleer bezetting, instroom en huisvestingstempo.':
    'Edition "{}" cannot be calculated: {} requires {} outflow a year than housing pace and departure rates give. A difference of {} at most is plausible. Check occupancy, inflow and housing pace.',
  'Een aanname kan niet gelden van {} tot {}: het einde ligt niet na het begin.':
    'An assumption cannot hold from {} to {}: the end does not lie after the beginning.',
  'Een begroting heeft ten hoogste {} jaren.': 'A budget has at most {} years.',
  'Een deel van de invoegtoepassing kon niet worden geladen. Controleer de verbinding en herlaad het deelvenster.':
    'A part of the add-in could not be loaded. Check the connection and reload the pane.',
  'Een kans ligt tussen 0 en 1 (0% en 100%); gegeven is {}.':
    'A probability lies between 0 and 1 (0% and 100%); given is {}.',
  'Een lege cel': 'An empty cell',
  'Een verklaring vergelijkt twee edities; er is twee keer "{}" gegeven.':
    'An explanation compares two editions; "{}" was given twice.',
  'Er is al een editie "{}".': 'There already is an edition "{}".',
  'Er is geen prijs voor {} in {} of eerder; vul die in. Een prijs wordt nooit geraden.':
    'There is no price for {} in {} or earlier; fill it in. A price is never guessed.',
  'Er is geen telling van gerealiseerde plekken op of voor die peildatum; de eerste is van {}.':
    'There is no count of realised places on or before that reference date; the first is of {}.',
  'Er is niets om naar te verdelen: alle inwoners of correcties zijn 0 of leeg.':
    'There is nothing to divide by: all inhabitants or corrections are 0 or empty.',
  'Er zijn geen eerdere prognoses{} met een bekende uitkomst.':
    'There are no earlier forecasts{} with a known outcome.',
  ' van "{}"': ' of "{}"',
  'Geef argument {} op: {}.': 'Give argument {}: {}.',
  'Geef argument {} op: {}.{}': 'Give argument {}: {}.{}',
  'Geef bij een index ook op van welk jaar de prijs is.':
    'With an index, also give the year of the price.',
  'Geef een bereik met inwoners op.': 'Give a range with inhabitants.',
  'Geef een bereik met plekken op.': 'Give a range with places.',
  'Geef een maat op. Mogelijk: {}.': 'Give a measure. Possible: {}.',
  'Geef een periode of peildatum op voor "{}". Gepubliceerd: {}.':
    'Give a period or reference date for "{}". Published: {}.',
  'Geef een periode of peildatum op, zoals 2026 of 31-12-2026.':
    'Give a period or reference date, such as 2026 or 31-12-2026.',
  'Geef een periode of peildatum op: {}, of {}.': 'Give a period or reference date: {}, or {}.',
  'Geef een scenario op voor "{}". Gepubliceerd: {}.': 'Give a scenario for "{}". Published: {}.',
  'Geef een scenario op. {}': 'Give a scenario. {}',
  'Geef een {} op.': 'Give argument {}.',
  'Geef een {} op: {}.': 'Give argument {}: {}.',
  'Geef met argument vorige een editie op om mee te vergelijken; voor "{}" is er geen oudere.':
    'Give an edition to compare with as argument vorige; there is none older than "{}".',
  'Geef plekken_nood en prijs_buiten samen op. Een prijs wordt nooit geraden.':
    'Give plekken_nood and prijs_buiten together. A price is never guessed.',
  'Geef van en tot op: {}, of {}.': 'Give van and tot: {}, or {}.',
  'Geen enkele editie geeft amv-plekken als deel van een aantal plekken.':
    'No edition gives places for unaccompanied minors as part of a number of places.',
  'Geen enkele editie geeft amv-plekken als deel van een capaciteitsbehoefte.':
    'No edition gives places for unaccompanied minors as part of a capacity need.',
  'Geen waarde van "{}" (van {} tot {}) brengt "{}" op {}. {}':
    'No value of "{}" (from {} to {}) brings "{}" to {}. {}',
  'Het aantal simulaties': 'The number of simulations',
  'Het aantal simulaties moet een geheel getal zijn.':
    'The number of simulations must be a whole number.',
  'Het bereik {} is leeg: {}.': 'The range {} is empty: {}.',
  'Het bereik {} is leeg: {}.{}': 'The range {} is empty: {}.{}',
  'Het bestand': 'The file',
  'Het jaar {} valt niet geheel binnen editie "{}".':
    'The year {} does not lie wholly within edition "{}".',
  'Het totaal heeft meer dan {} decimalen.': 'The total has more than {} decimals.',
  'Het totaal moet een geheel getal zijn; rond het af of geef decimalen op.':
    'The total must be a whole number; round it or give argument decimalen.',
  'Mogelijk: {}.': 'Possible: {}.',
  ONWAAR: 'FALSE',
  'Onbekend onderdeel "{}" in het bewaarde scenario. Mogelijk: {}.':
    'Unknown part "{}" in the saved scenario. Possible: {}.',
  'Onbekend scenario {}. Mogelijk: {}.': 'Unknown scenario {}. Possible: {}.',
  'De naam van een scenario heeft geen aanhalingstekens en begint niet met =, +, - of @.':
    'The name of a scenario has no quotation marks and does not begin with =, +, - or @.',
  'De naam van een scenario heeft ten hoogste {} tekens.':
    'The name of a scenario has at most {} characters.',
  'De vingerafdruk van de editie': 'The fingerprint of the edition',
  'Er is al een scenario "{}" in deze werkmap. Kies een andere naam.':
    'There already is a scenario "{}" in this workbook. Choose another name.',
  'Geef het scenario een naam.': 'Give the scenario a name.',
  '"{}" is de naam van een scenario van de editie ({}). Kies een andere naam.':
    '"{}" is the name of a scenario of the edition ({}). Choose another name.',
  '"{}" is een scenario van deze werkmap; hier kan alleen een scenario van de editie: {}.':
    '"{}" is a scenario of this workbook; only a scenario of the edition is possible here: {}.',
  '"{}" leest als een getal, datum of periode. Kies een andere naam.':
    '"{}" reads as a number, date or period. Choose another name.',
  'Onbekend scenario {}. Bedoelde u "{}"? {}': 'Unknown scenario {}. Did you mean "{}"? {}',
  'Onbekend scenario {}. {}': 'Unknown scenario {}. {}',
  'Onbekend scenario "{}".': 'Unknown scenario "{}".',
  'Onbekende aanname "{}".{} Zie =PROGNOSE.AANNAMES() voor alle namen.':
    'Unknown assumption "{}".{} See =PROGNOSE.AANNAMES() for all names.',
  'Onbekende editie "{}".{} Mogelijk: {}.': 'Unknown edition "{}".{} Possible: {}.',
  'Onbekende maat {}.{} Mogelijk: {}.': 'Unknown measure {}.{} Possible: {}.',
  'Onbekende {} "{}".{}': 'Unknown {} "{}".{}',
  'Onbekende {} {}. Mogelijk: totaal, {}.': '{1} is not known as {0}. Possible: totaal, {2}.',
  'Rij {} van aannames: "{}" heeft geen getal als waarde. Mogelijk: 0,38, 38% of 25000.':
    'Row {} of aannames: "{}" has no number as its value. Possible: 0.38, 38% or 25000.',
  'Rij {} van aannames: "{}" staat ook al in rij {}.':
    'Row {} of aannames: "{}" is also in row {}.',
  'Rij {} van aannames: er staat een waarde zonder naam.':
    'Row {} of aannames: there is a value without a name.',
  'Rij {} van aannames: {}': 'Row {} of aannames: {}',
  'Rij {} van {}: t/m ligt voor vanaf.': 'Row {} of {}: the last day lies before the first day.',
  'Rij {} van {}: {} is geen soort plek. Mogelijk: {}.':
    'Row {} of {}: {} is not a kind of place. Possible: {}.',
  'Rij {} van {}: {} {} staat ook al in rij {}.': 'Row {} of {}: {} {} is also in row {}.',
  'Sinds het begin van editie "{}" is geen instroom of bezetting geteld. Vul eigen realisaties in via het tabblad Volgen.':
    'No inflow or occupancy has been counted since the start of edition "{}". Enter figures of your own on the tab Track.',
  'Tussen van en tot past geen hele stap van een {}.':
    'Between van and tot there is no whole step of one {}.',
  'Van "{}" is geen realisatie bekend {}. Het dichtst daarbij: {}.':
    'Of "{}" no realised figure is known {}. Nearest to it: {}.',
  'Van "{}" is geen realisatie bekend.': 'Of "{}" no realised figure is known.',
  'Van "{}" is in die tijd niets gemeten, en editie "{}" gaat er niet over.':
    'Of "{}" nothing was measured in that time, and edition "{}" does not cover it.',
  WAAR: 'TRUE',
  'aannames is een bereik van twee kolommen: naam en waarde':
    'aannames is a range of two columns: name and value',
  'de gepubliceerde bezetting van {} op {}': 'the published occupancy of {} on {}',
  'een Excel-datum, 2026-12-31, 31-12-2026 of een jaar (2026 = {} 2026)':
    'an Excel date, 2026-12-31, 31-12-2026 or a year (2026 = {} 2026)',
  'een geheel getal': 'a whole number',
  'een getal': 'a number',
  'een jaar van {} tot en met {}': 'a year from {} up to and including {}',
  'einddatum (cel {})': 'einddatum (cell {})',
  gemeente: 'municipality',
  'gemeente of provincie': 'municipality or province',
  hoger: 'higher',
  'kans_minimum en kans_maximum horen bij de band van de brief; geef als band "brief" op, of laat ze weg.':
    'kans_minimum and kans_maximum belong to the band of the letter; give "brief" as band, or leave them out.',
  lager: 'lower',
  meer: 'more',
  minder: 'less',
  'op of voor die peildatum{}': 'on or before that reference date{}',
  provincie: 'province',
  'voor die peildatum{}': 'before that reference date{}',
  '{} cellen': '{} cells',
  '{} kolommen': '{} columns',
  '{} rijen': '{} rows',
  '{} (cel {})': '{} (cell {})',
  '{} (jaar)': '{} (year)',
  '{} (rij {}, jaar)': '{} (row {}, year)',
  '{} (rij {}, prijs)': '{} (row {}, price)',
  '{} (rij {}, {})': '{} (row {}, {})',
  '{} Regel "{}" ontbreekt.': '{} Line "{}" is missing.',
  '{} buiten editie "{}", die loopt van {}-{} tot en met {}-{}.':
    '{} outside edition "{}", which runs from {}-{} up to and including {}-{}.',
  '{} en {}': '{} and {}',
  '{} heeft niet de vorm van een bewaard scenario.':
    '{} does not have the form of a saved scenario.',
  '{} is een bereik met kolommen soort, plekken, vanaf en t/m':
    '{} is a range with the columns kind, places, first day and last day',
  '{} is een bereik van drie kolommen: soort, jaar en prijs':
    '{} is a range of three columns: kind, year and price',
  '{} is geen datum voor argument {}. Mogelijk: {}.':
    '{} is not a date for argument {}. Possible: {}.',
  'gerealiseerde plekken': 'realised places',
  noodopvangplekken: 'emergency places',
  'reguliere plekken': 'regular places',
  '{} is geen getal voor argument {}: {}.': '{} is not a number for argument {}: {}.',
  '{} is geen periode en geen datum. Mogelijk: {}, of {}.':
    '{} is neither a period nor a date. Possible: {}, or {}.',
  '{} is geen soort voor argument {}. Mogelijk: {}.':
    '{} is not a kind for argument {}. Possible: {}.',
  '{} is geen {}. Mogelijk: naar rato, of soorten in volgorde, zoals "regulier, buiten COA, noodopvang".':
    '{} is not possible for argument {}. Possible: "naar rato", or kinds in order, such as "regulier, buiten COA, noodopvang".',
  '{} is geen {}. Mogelijk: {}.': '{} is not possible for argument {}. Possible: {}.',
  '{} is {}, maar moet tussen {} en {} liggen.': '{} is {}, but must lie between {} and {}.',
  '{} of {}': '{} or {}',
  '{} ontbreekt of is geen tekst.': '{} is missing or is not a text.',
  '{} valt': '{} falls',
  '{} valt buiten de looptijd van editie "{}".': '{} lies outside the run of edition "{}".',
  '{} valt buiten de looptijd van editie "{}". Met na_editie "vasthouden" blijft de laatste stand staan.':
    '{} lies outside the run of edition "{}". With na_editie "vasthouden" the last level is held.',
  '{} van {} tot en met {}': '{} from {} up to and including {}',
  '{} vanaf {}': '{} of at least {}',
  '{}: de parameter': '{}: the parameter',
  '{}: de periode': '{}: the period',
  '{}: de waarde is geen getal.': '{}: the value is not a number.',
  'de hele looptijd': 'the whole run',
  aandeel: 'share',
  'beslissingen/jaar': 'decisions/year',
  'per jaar': 'a year',
  'nareizigers per inwilliging': 'following family members per grant',
  gewicht: 'weight',
  maand: 'month',
  kwartaal: 'quarter',
  halfjaar: 'half year',
  jaar: 'year',
  aanvragen: 'applications',
  'aanvragen/jaar': 'applications/year',
  besluiten: 'decisions',
  'besluiten/jaar': 'decisions/year',
  maanden: 'months',
  personen: 'persons',
  'personen/jaar': 'persons/year',
  plekken: 'places',
  zaken: 'cases',
  'Deze berekening kon niet worden uitgevoerd. Controleer de argumenten met fx (Functie invoegen).':
    'This calculation could not be carried out. Check the arguments with fx (Insert Function).',
};
