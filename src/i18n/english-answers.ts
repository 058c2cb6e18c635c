/**
 * What functions and loaded sheets say in words, in English, by the Dutch. `{}` stands for what is
 * filled in. Names that a formula takes (measures, assumptions, scenarios, kinds of places, editions)
 * keep their one spelling in every language, and so do the documents and sections that are cited and
 * what stands between « » in a letter.
 */
export const ENGLISH_ANSWERS: Readonly<Record<string, string>> = {
  // What a number is.
  gepubliceerd: 'published',
  gerealiseerd: 'realised',
  afgeleid: 'derived',
  berekend: 'computed',
  aanname: 'assumption',
  geïmporteerd: 'imported',
  benadering: 'approximation',
  hoog: 'high',
  middel: 'medium',
  laag: 'low',
  'Kernprognose voor Excel': 'Kernprognose for Excel',
  'Model van deze invoegtoepassing': 'Model of this add-in',
  'Kernprognose voor Excel, Model van deze invoegtoepassing':
    'Kernprognose for Excel, Model of this add-in',
  'CBS, bevolking op 1 januari 2025': 'CBS, population on 1 January 2025',
  'geïmporteerd uit {} op {}': 'imported from {} on {}',
  'geïmporteerd (bestand onbekend) op {}': 'imported (file unknown) on {}',
  'geïmporteerd (bestand onbekend)': 'imported (file unknown)',
  'geïmporteerd uit {}': 'imported from {}',
  'berekend door onderdeel Volgen op {}': 'computed by the part Track on {}',
  'berekend door onderdeel Volgen': 'computed by the part Track',
  'Kernprognose voor Excel, Model van deze invoegtoepassing, met een editie {}':
    'Kernprognose for Excel, Model of this add-in, with an edition {}',

  // Units.
  personen: 'persons',
  'personen/jaar': 'persons/year',
  aanvragen: 'applications',
  'aanvragen/jaar': 'applications/year',
  besluiten: 'decisions',
  'besluiten/jaar': 'decisions/year',
  'beslissingen/jaar': 'decisions/year',
  plekken: 'places',
  aandeel: 'share',
  'per jaar': 'a year',
  gewicht: 'weight',
  maanden: 'months',
  zaken: 'cases',
  'miljoen euro': 'million euros',
  'te huisvesten statushouders': 'status holders to be housed',

  // Headings and labels of tables.
  onderdeel: 'part',
  waarde: 'value',
  toelichting: 'explanation',
  eenheid: 'unit',
  'met datum': 'with date',
  ja: 'yes',
  nee: 'no',
  editie: 'edition',
  verschenen: 'published',
  begint: 'begins',
  actief: 'active',
  herkomst: 'origin',
  meegeleverd: 'bundled',
  'eigen editie': 'own edition',
  jaar: 'year',
  prijs: 'price',
  'lege plekken': 'empty places',
  verschil: 'difference',
  startvoorraad: 'start stock',
  instroom: 'inflow',
  inwilliging: 'granted share',
  uitstroom: 'outflow',
  'niet verklaard': 'unexplained',
  'stabiel gefinancierd': 'stably financed',
  meerjarig: 'multi-year',
  'niet gedekt': 'not covered',
  'vereiste uitstroom': 'required outflow',
  'waarvan huisvesting': 'of which housing',
  'waarvan vertrek': 'of which departure',
  'waarvan extra uitstroom': 'of which extra outflow',
  'gerealiseerd in': 'realised in',
  oordeel: 'verdict',
  'mogelijke verklaring': 'possible explanation',
  bron: 'source',
  zekerheid: 'certainty',
  'status realisatie': 'status of realised figure',
  'bron realisatie': 'source of realised figure',
  'zekerheid realisatie': 'certainty of realised figure',
  'niet bekend': 'not known',
  'nog niet bekend': 'not known yet',
  maat: 'measure',
  prognose: 'forecast',
  gemaakt: 'made',
  voor: 'for',
  midden: 'centre',
  geteld: 'counted',
  'afwijking van het midden': 'deviation from the centre',
  bandbreedte: 'band',
  'maanden vooruit': 'months ahead',
  gemeten: 'measured',
  'verschil in %': 'difference in %',
  ligging: 'place in the band',
  'percentiel (historie)': 'percentile (history)',
  'geteld over': 'counted over',
  'n.v.t.': 'n/a',
  binnen: 'within',
  'onder het minimum': 'below the minimum',
  'boven het maximum': 'above the maximum',
  'tussen minimum en mediaan': 'between minimum and median',
  'tussen mediaan en maximum': 'between median and maximum',
  'geen bandbreedte': 'no band',
  'effect laag': 'effect of low',
  'effect hoog': 'effect of high',
  'na laatste publicatie': 'after the last publication',
  vastgehouden: 'held',
  'volgt uit tempo en gedrag': 'follows from pace and behaviour',
  'vergt meer dan tempo en gedrag': 'requires more than pace and behaviour',
  'vergt minder dan tempo en gedrag': 'requires less than pace and behaviour',
  'Binnen minimum en maximum: {} van {}': 'Within minimum and maximum: {} of {}',
  '{}, naar rato van {} maanden': '{}, in proportion to {} months',

  // Titles of cards.
  wachttijd: 'waiting time',
  'tekort aan plekken': 'shortage of places',

  // What our model says of its own numbers.
  'Maandmodel, gekalibreerd op de gepubliceerde bezetting van editie {}.':
    'Monthly model, calibrated on the published occupancy of edition {}.',
  'Maandmodel van editie {}.': 'Monthly model of edition {}.',
  'Model met gewijzigde aannames: {}.': 'Model with changed assumptions: {}.',
  'Na {} geeft de editie geen instroom; die van {} loopt door.':
    'After {} the edition gives no inflow; that of {} goes on.',
  'De editie geeft {} ({}); dat is niet dit getal.':
    'The edition gives {} ({}); that is not this number.',
  'De editie is bijgesteld op tellingen: zij begint waar de prognose begint waarop zij is gebaseerd.':
    'The edition was re-based on counts: it starts where the forecast starts on which it is based.',
  'De editie geeft geen bezetting: het begin volgt uit de startstanden.':
    'The edition gives no occupancy: the beginning follows from the start stocks.',
  'Niet in de editie, dus aangenomen: {}.': 'Not in the edition, so assumed: {}.',
  'Niet gegeven voor dit jaar; gelijk gehouden aan {}.':
    'Not given for this year; kept equal to {}.',
  'Gewijzigd: {}.': 'Changed: {}.',
  'Niet in de editie; aangenomen.': 'Not in the edition; assumed.',
  'Volgt uit de kalibratie op de gepubliceerde bezetting.':
    'Follows from the calibration on the published occupancy.',
  'Zonder effect zolang u de waarde niet wijzigt.':
    'Without effect as long as you do not change the value.',
  'Uit de projectie per spoor.': 'From the projection by track.',
  'Maanden tot er zoveel beslissingen zijn genomen als er aanvragen openstonden.':
    'Months until as many decisions have been taken as applications were open.',
  'Gemiddelde van de stand over de periode.': 'Average of the stock over the period.',
  'Bezetting gedeeld door de opgegeven bezettingsgraad van {}%.':
    'Occupancy divided by the given occupancy rate of {}%.',
  'Bezetting gedeeld door de opgegeven plekken.': 'Occupancy divided by the given places.',
  'De bezettingsgraad waarmee de editie of de aannames rekenen.':
    'The occupancy rate with which the edition or the assumptions calculate.',
  'Capaciteitsbehoefte min de laatste telling van plekken.':
    'Capacity need minus the last count of places.',
  'Capaciteitsbehoefte min de opgegeven plekken.': 'Capacity need minus the given places.',
  'Editie "{}" min editie "{}".': 'Edition "{}" minus edition "{}".',
  'Berekend: volgt uit de eerste gepubliceerde bezetting van elke editie.':
    'Computed: follows from the first published occupancy of each edition.',
  'Rust op onze aanname voor {}.': 'Rests on our assumption for {}.',
  'Rust op onze aanname voor {}; {}.': 'Rests on our assumption for {}; {}.',
  'Wat de gepubliceerde bezetting vergt boven of onder huisvestingstempo en vertreksnelheid.':
    'What the published occupancy requires above or below housing pace and departure rates.',
  'Mogelijke verklaring van {} extra: {} van de {} nareizigers ({} %) die rechtstreeks naar een woning gaan, meer huisvesting dan het tempo, of meer vertrek zonder status.':
    'Possible explanation of {} extra: {} of the {} following family members ({} %) who go straight to a home, more housing than the pace, or more departures of people without a status.',
  'Mogelijke verklaring van {} extra: nareizigers die rechtstreeks naar een woning gaan (alle {} zijn niet genoeg), meer huisvesting dan het tempo, of meer vertrek zonder status.':
    'Possible explanation of {} extra: following family members who go straight to a home (all {} are not enough), more housing than the pace, or more departures of people without a status.',
  'Mogelijke verklaring van {} minder: gemeenten die minder huisvesten dan het tempo, of minder vertrek zonder status.':
    'Possible explanation of {} fewer: municipalities that house less than the pace, or fewer departures of people without a status.',
  'De startbezetting is {} hoger gesteld dan de startstanden samen; vanaf die startstanden was tot de eerste gepubliceerde bezetting {} minder uitstroom genoeg.':
    'The starting occupancy was set {} higher than the start stocks together; from those start stocks {} less outflow up to the first published occupancy was enough.',
  'De startbezetting is {} lager gesteld dan de startstanden samen; vanaf die startstanden was tot de eerste gepubliceerde bezetting {} meer uitstroom nodig.':
    'The starting occupancy was set {} lower than the start stocks together; from those start stocks {} more outflow up to the first published occupancy was needed.',
  'Verdeling naar inwonertal.': 'Apportionment by inhabitants.',
  'De wettelijke formule met SES-WOA is niet openbaar gevonden; een correctie kunt u zelf opgeven in CAPACITEIT.VERDELING.':
    'The statutory formula with SES-WOA was not found in public; you can give a correction of your own in CAPACITEIT.VERDELING.',
  'KANS en KWANTIEL rekenen met de band historie, zo breed als eerdere prognoses van de instroom ernaast zaten, tenzij u als band "brief" opgeeft: dan lopen de eerste aanvragen van minimum tot maximum.':
    'KANS and KWANTIEL calculate with the band historie, as wide as earlier forecasts of the inflow were off, unless you give "brief" as band: then the first applications run from minimum to maximum.',

  // Realised figures and re-based editions.
  'Som van {}; zekerheid {}.': 'Sum of {}; certainty {}.',
  'Zekerheid {}.': 'Certainty {}.',
  'zekerheid {}': 'certainty {}',
  'stand per {} (dag aangenomen)': 'as known on {} (day assumed)',
  'stand per {}': 'as known on {}',
  'ook {} {} ({})': 'also {} {} ({})',
  'De start van editie {}, zoals haar kalibratie die vindt.':
    'The start of edition {}, as its calibration finds it.',
  'De bezettingsgraad van editie {}.': 'The occupancy rate of edition {}.',
  'Nog niet geteld: het aandeel van de maand in {} volgens editie {}.':
    'Not counted yet: the share of the month in {} by edition {}.',
  'Gepubliceerde instroom x {}: halverwege de {} die de mediaan voor de twaalf maanden na de tellingen geeft en de {} van de twaalf maanden ervoor.':
    'Published inflow x {}: halfway between the {} that mediaan gives for the twelve months after the counts and the {} of the twelve months before.',
  'Zo snel vertrokken de mensen zonder status tot de telling, opdat bezetting en statushouders beide uitkomen; daarna gaat {}% van het verschil met {} per jaar door.':
    'So fast did people without a status depart up to the count, for occupancy and status holders both to come out; after that {}% of the difference with {} a year goes on.',
  'Het huisvestingstempo van editie {} met wat haar gepubliceerde bezetting meer of minder vergt.':
    'The housing pace of edition {} with what its published occupancy requires more or less.',

  // Regions and the cycle of the law.
  'Plekken die er volgens de bron waren, niet wat de Spreidingswet meetelt.':
    'Places that there were by the source, not what the Spreidingswet counts.',
  'Opgave min gerealiseerd; negatief is een overschot.':
    'Task minus realised; negative is a surplus.',
  'Indicatief, via NOS/Nieuwsuur november 2025 (secundaire bron).':
    'Indicative, through NOS/Nieuwsuur November 2025 (a secondary source).',
  'De som is precies 88.000 en Zuid-Holland (18.175) is elders bevestigd; de peildatum van de plekken is niet vermeld.':
    'The sum is exactly 88,000 and Zuid-Holland (18,175) was confirmed elsewhere; the reference date of the places is not given.',
  'Naar het aandeel in de verdeling van {}.': 'By the share in the apportionment of {}.',
  'Naar inwoners: een benadering, want de wet weegt ook de SES-WOA-score van een gemeente.':
    'By inhabitants: an approximation, for the law also weighs the SES-WOA score of a municipality.',
  'Het landelijke aandeel amv-plekken, verdeeld als de opgave; een benadering.':
    'The national share of places for unaccompanied minors, divided as the task; an approximation.',
  'Zij zijn deel van de opgave, niet extra.': 'They are part of the task, not extra.',
  'Geen stap meer na deze dag.': 'No step left after this day.',
  'Verdeelbesluiten van de eerste cyclus': 'Distribution decisions of the first cycle',
  '96.000 plekken geraamd; de besluiten samen zijn 101.500.':
    '96,000 places estimated; the decisions together are 101,500.',
  'Op deze taak is het interbestuurlijk toezicht van toepassing.':
    'Supervision between authorities applies to this task.',
  'Capaciteitsraming van de tweede cyclus, met indicatieve verdeling per gemeente':
    'Capacity estimate of the second cycle, with an indicative apportionment by municipality',
  '88.000 plekken.': '88,000 places.',
  'De brief zegt eind februari 2026; de dag komt uit de pers.':
    'The letter says end of February 2026; the day is from the press.',
  'Gemeenten weten op welke trede van de escalatieladder van het interbestuurlijk toezicht zij staan':
    'Municipalities know on which step of the escalation ladder of supervision they stand',
  'Voor gemeenten die nog niet aan de taak van de eerste cyclus voldoen gaat het traject van het toezicht verder.':
    'For municipalities that do not meet the task of the first cycle yet, supervision goes on.',
  'Verslag van de Provinciale Regietafel (PRT)': 'Report of the provincial board (PRT)',
  'Uiterlijk op deze dag meldt de commissaris van de Koning hoe de provinciale opgave wordt ingevuld.':
    'By this day at the latest the King’s commissioner reports how the provincial task is met.',
  'Verdeelbesluit per provincie': 'Distribution decision by province',
  'Uiterlijk op deze dag neemt de minister per provincie een verdeelbesluit.':
    'By this day at the latest the minister takes a distribution decision for each province.',
  'Einde van de huidige wetcyclus': 'End of the present cycle of the law',
  'Het aantal van 88.000 geldt tot deze dag.': 'The number of 88,000 holds until this day.',

  // The editions that come with the product.
  'Tekst: «25.000 eerste asielaanvragen per jaar»; «gelijk aan het mediaanscenario in MPP 2025 voor datzelfde jaar».':
    'Text: «25.000 eerste asielaanvragen per jaar»; «gelijk aan het mediaanscenario in MPP 2025 voor datzelfde jaar».',
  'Welke jaren is niet gespecificeerd; 2026 is de lezing uit de context.':
    'Which years is not specified; 2026 is the reading from the context.',
  'Alleen af te lezen uit «per jaar»; minder zeker dan 2026.':
    'Only to be read from «per jaar»; less certain than 2026.',
  'maximum minus minimum': 'maximum minus minimum',
  '50.200 − 25.000 − 23.000; nareizigers afgerond («ca.»), dus restpost is ruw':
    '50,200 − 25,000 − 23,000; family members rounded («ca.»), so the remainder is rough',
  'Gemiddeld over alle eerste aanvragen; de brief noemt geen scenario en geen jaar, dus geldt voor de hele prognoseperiode.':
    'Average over all first applications; the letter names no scenario and no year, so it holds for the whole forecast.',
  '«ca.»; «eind» jaar': '«ca.»; «eind» (end) of the year',
  '84.100 − 82.300': '84,100 − 82,300',
  '87.200 − 81.000': '87,200 − 81,000',
  '82.300 / 90.000': '82,300 / 90,000',
  'De brief noemt geen scenario; het getal hoort bij de mediaanbezetting eind 2026.':
    'The letter names no scenario; the number belongs to the median occupancy at the end of 2026.',
  'De brief noemt geen datum; gelezen als 1 januari 2027, zoals de behoefte die ervoor in de plaats komt.':
    'The letter names no date; read as 1 January 2027, as the need that takes its place.',
  'Hoort grammaticaal bij de 88.000, niet bij de 90.000 De brief noemt geen datum; gelezen als 1 januari 2027, zoals de behoefte die ervoor in de plaats komt.':
    'By grammar it belongs to the 88,000, not to the 90,000. The letter names no date; read as 1 January 2027, as the need that takes its place.',
  '81.000 / 88.000; veronderstelt dat 88.000 op 1-1-2027 slaat':
    '81,000 / 88,000; supposes that 88,000 is of 1-1-2027',
  '«Op 1 februari jl.», «ca.»; brief is van na 22 april 2026':
    '«Op 1 februari jl.», «ca.»; the letter is of after 22 April 2026',
  '90.000 − 77.660; negeert aflopende contracten':
    '90,000 − 77,660; leaves contracts that end out of account',
  '88.000 − 77.660; let op: Spreidingswet telt alleen meerjarige plekken (zie 2026D05614: ca. 50.000)':
    '88,000 − 77,660; mind: the Spreidingswet counts multi-year places only (see 2026D05614: about 50,000)',
  'niet gezegd of dit per jaar structureel is': 'not said whether this is structural for each year',
  'vastgesteld 1 april (2026).': 'determined on 1 April (2026).',
  'Achterstand niet vermeld.': 'Arrears not mentioned.',
  'De brief noemt medio maar geeft geen waarde.': 'The letter names medio but gives no value.',
  'Midden van de bandbreedte ({} en {}), tussen mediaan en maximum zoals de volgorde in de brief.':
    'Middle of the band ({} and {}), between mediaan and maximum as in the order of the letter.',
  'Midden van de bandbreedte ({} en {}).': 'Middle of the band ({} and {}).',
  'Totale instroom {} min {} eerste aanvragen min {} hervestigers en herhaalde aanvragen, die gelijk zijn gehouden aan 2026: dat laatste is een aanname.':
    'Total inflow {} minus {} first applications minus {} resettled persons and repeat applications, which are kept equal to 2026: the latter is an assumption.',
  'Totale instroom {} min {} eerste aanvragen min {} hervestigers en herhaalde aanvragen, die gelijk zijn gehouden aan Kernprognose 2025.':
    'Total inflow {} minus {} first applications minus {} resettled persons and repeat applications, which are kept equal to Kernprognose 2025.',
  'Totale instroom maximum {} min {} eerste aanvragen min {} hervestigers en herhaalde aanvragen, die gelijk zijn gehouden aan Kernprognose 2025.':
    'Total inflow of maximum {} minus {} first applications minus {} resettled persons and repeat applications, which are kept equal to Kernprognose 2025.',
  'Voor minimum komt dezelfde som uit op de {} van mediaan.':
    'For minimum the same sum gives the {} of mediaan.',
  'De brief geeft alleen de restpost van 2.200 voor hervestigers en herhaalde aanvragen samen; na 760 hervestigers blijft 1.440.':
    'The letter only gives the remainder of 2,200 for resettled persons and repeat applications together; after 760 resettled persons 1,440 is left.',
  'In 2024 waren er 1.590 herhaalde aanvragen.': 'In 2024 there were 1,590 repeat applications.',
  'Zoals gerealiseerd in 2024 (Kamerstuk 2025D08674); deel van de restpost van 2.200.':
    'As realised in 2024 (Kamerstuk 2025D08674); part of the remainder of 2,200.',
  'Afgerond gelijk aan eerste plus herhaalde aanvragen, zodat de werkvoorraad in mediaan rond de 50.000 blijft die de brief voor juni 2026 noemt.':
    'Rounded equal to first plus repeat applications, so that the open cases in mediaan stay around the 50,000 that the letter names for June 2026.',
  'Telt alle afgesloten aanvragen: inwilligingen, afwijzingen, Dublin en intrekkingen.':
    'Counts all closed applications: grants, rejections, Dublin and withdrawals.',
  'Bijna 50.000 openstaande asielaanvragen bij de IND in januari 2026 (ANP, 26-1-2026); de brief noemt 50.000 voor juni 2026.':
    'Almost 50,000 open asylum applications at the IND in January 2026 (ANP, 26-1-2026); the letter names 50,000 for June 2026.',
  'Dit zijn aanvragen in heel Nederland, geen mensen bij het COA.':
    'These are applications in the whole country, not people at COA.',
  'De startbezetting staat niet in de brief.': 'The starting occupancy is not in the letter.',
  'Het model geeft met de gerealiseerde instroom, besluiten en huisvesting van 2023-2025 47.300 mensen in procedure bij het COA (0,95 per openstaande aanvraag).':
    'With the realised inflow, decisions and housing of 2023-2025 the model gives 47,300 people in procedure at COA (0.95 for each open application).',
  'De kalibratie vermenigvuldigt dit en de overigen zonder status tot de eerste gepubliceerde bezetting klopt.':
    'Calibration multiplies this and the others without a status until the first published occupancy is met.',
  'Het model geeft met de gerealiseerde cijfers van 2023-2025 18.800; op 6-1-2025 waren het er 18.651 (COA).':
    'With the realised figures of 2023-2025 the model gives 18,800; on 6-1-2025 there were 18,651 (COA).',
  'Het model geeft met de gerealiseerde cijfers van 2023-2025 6.600 mensen zonder status en zonder openstaande aanvraag.':
    'With the realised figures of 2023-2025 the model gives 6,600 people without a status and without an open application.',
  'De kalibratie vermenigvuldigt dit mee.': 'Calibration multiplies this as well.',
  'Geboorten, terugkeer in de opvang en inwilligingen na beroep staan niet in de asielinstroom.':
    'Births, returns to reception and grants after appeal are not in the asylum inflow.',
  'Sluitpost van 2024: statushouders bij het COA van 15.368 naar 18.651, met 15.965 inwilligingen, 11.880 nareizigers, 760 hervestigers en 30.210 gehuisvest.':
    'Balancing item of 2024: status holders at COA from 15,368 to 18,651, with 15,965 grants, 11,880 family members, 760 resettled persons and 30,210 housed.',
  'Sluitpost van 2024: uitstroom 44.280 en groei 8.205 tegenover een asielinstroom van 46.410, min de 4.888 statushouders.':
    'Balancing item of 2024: outflow 44,280 and growth 8,205 against an asylum inflow of 46,410, minus the 4,888 status holders.',
  'Wie is afgewezen of zich heeft teruggetrokken blijft gemiddeld vier maanden.':
    'Who was rejected or withdrew stays four months on average.',
  'Een voorafgaande aanname: de cijfers van 2023 alleen bepalen haar niet, met 3 per jaar wijkt de bezetting van 2023-2025 gemiddeld 1,2% af.':
    'A prior assumption: the figures of 2023 alone do not determine it; with 3 a year the occupancy of 2023-2025 deviates 1.2% on average.',
  'Vier procent van de mensen in procedure vertrekt per jaar voordat is beslist.':
    'Four per cent of the people in procedure depart each year before there is a decision.',
  'Gekozen op de negen tellingen van 2023-2025 bij een vertreksnelheid van 3 per jaar: bij 4% is de grootste afwijking het kleinst.':
    'Chosen on the nine counts of 2023-2025 with a departure rate of 3 a year: at 4% the largest deviation is smallest.',
  'Op 2023 alleen komt er 8% uit, en dan wijken 2024 en 2025 3% af.':
    'On 2023 alone the outcome is 8%, and then 2024 and 2025 deviate 3%.',
  'Werkt alleen op inwilligingen meer of minder dan in de editie, want haar eigen nareizigers staan vast.':
    'Works only on grants more or fewer than in the edition, for its own family members are fixed.',
  'De nareizigers van 2024, 2025 en 2026 (51.350) gedeeld door de inwilligingen twee jaar eerder (45.630).':
    'The family members of 2024, 2025 and 2026 (51,350) divided by the grants two years earlier (45,630).',
  "Nareis vergt een eigen aanvraag, een besluit en een reis; eind 2024 stonden ruim 66.000 nareisaanvragen open bij zo'n 30.000 besluiten per jaar.":
    'Family reunification takes an application of its own, a decision and a journey; at the end of 2024 over 66,000 of those applications were open at some 30,000 decisions a year.',
  'Twee jaar is de kortste vertraging waarbij de nareizigers van 2024-2026 bij de inwilligingen passen.':
    'Two years is the shortest delay at which the family members of 2024-2026 fit the grants.',
  'De taakstelling 2026-I (15.000), gelezen als wat gemeenten uit het COA huisvesten: in 2024 was dat 30.210.':
    'The housing target 2026-I (15,000), read as what municipalities house from COA: in 2024 that was 30,210.',
  'De taakstelling 2026-II uit de brief (16.300), gelezen als wat gemeenten uit het COA huisvesten.':
    'The housing target 2026-II of the letter (16,300), read as what municipalities house from COA.',
  'Twee maal de taakstelling 2026-II van 16.300; de taakstelling van 2027 staat niet in de brief.':
    'Twice the housing target 2026-II of 16,300; the target of 2027 is not in the letter.',
  'Het {} kwartaal had in 2022-2025 gemiddeld {}% van de eerste aanvragen en nareizigers van het jaar (CBS); de drie maanden gelijk.':
    'The {} quarter had {}% of the first applications and family members of the year on average in 2022-2025 (CBS); the three months alike.',
  eerste: 'first',
  tweede: 'second',
  derde: 'third',
  vierde: 'fourth',
  'Het jaartotaal blijft precies wat de editie geeft.':
    'The total of the year stays exactly what the edition gives.',
  'Ligt voor het begin van de berekening; gerealiseerd {}.':
    'Lies before the beginning of the calculation; realised {}.',
  'De brief noemt 25.000 per jaar en zegt dat dit gelijk is aan MPP 2025 voor 2026; voor 2027 gelijk gehouden.':
    'The letter names 25,000 a year and says that this equals MPP 2025 for 2026; kept equal for 2027.',
  'Niet gepubliceerd; gelijk gehouden aan mediaan.': 'Not published; kept equal to mediaan.',
  'Niet in de brief; gelijk gehouden aan Kernprognose 2025.':
    'Not in the letter; kept equal to Kernprognose 2025.',
  'Gelijk gehouden aan Kernprognose 2025.': 'Kept equal to Kernprognose 2025.',
  'Niet in de brief, die alleen zegt dat het percentage in de Kernprognose verder omlaag is bijgesteld tot 38 %.':
    'Not in the letter, which only says that the share was revised down further to 38 % in the Kernprognose.',
  'Met 42 % komt de startbezetting onder die van de Kernprognose uit, zoals de brief meldt.':
    'With 42 % the starting occupancy comes out below that of the Kernprognose, as the letter reports.',
};
