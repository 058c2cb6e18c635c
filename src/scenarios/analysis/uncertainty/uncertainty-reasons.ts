import type { UncertaintySettings } from './uncertainty-settings';

/** Why each aanname is what it is, in Dutch, for docs/model.md. */
export const UNCERTAINTY_REASONS: Readonly<Record<keyof UncertaintySettings, string>> = {
  pathCount:
    'Het aantal gesimuleerde paden: bij 10.000 ligt een kwantiel binnen enkele tientallen personen vast.',
  seed: 'Het begingetal van de toevalsgenerator: hetzelfde getal geeft dezelfde cijfers, op elke computer.',
  latinHypercube:
    'Trekkingen gelijkmatig over de verdeling (Latin hypercube) geven minder ruis bij hetzelfde aantal paden.',
  minimumProbability:
    'De brief zegt niet welke kans bij het minimumscenario hoort. Aangenomen: 1 op 20 dat het lager uitkomt (P5), de gangbare ondergrens van een band van 90%.',
  maximumProbability:
    'De brief zegt niet welke kans bij het maximumscenario hoort. Aangenomen: 1 op 20 dat het hoger uitkomt (P95), de gangbare bovengrens van een band van 90%.',
  yearCorrelation:
    'De brief geeft geen samenhang tussen jaren. Aangenomen 0,7: eerste aanvragen bleven in 2022-2025 meer dan een jaar hoog of laag (35.535, 38.375, 32.180, 24.140).',
  grantRateSpread:
    'De brief noemt 38% met "een zekere mate van onzekerheid". Aangenomen: een standaardafwijking van 4 procentpunt, zodat 30% tot 46% de band van 95% is; in 2025 tot 22-9 was het 33%. In de band historie het dubbele: van wat de IND afsloot werd in 2023-2025 56%, 49% en 29% ingewilligd.',
  housingPaceSpread:
    'Niet gepubliceerd. Aangenomen: 5%, ruim 1.600 personen per jaar; in 2024 werden 30.210 vergunninghouders gehuisvest bij een tempo van nu 32.600. In de band historie 10%: dat gat was 7%, en de taakstelling van 2027 is er nog niet.',
  familySpread:
    'De brief geeft voor nareizigers alleen de mediaan. Aangenomen: 10%, ongeveer het verschil tussen onze aannames voor MPP 2025 en de Kernprognose voor 2027.',
  inflowError:
    'Alleen in de band historie: zo ver zaten de centrale waarden van negen eerdere prognoses van de totale instroom ernaast (wortel van het gemiddelde kwadraat). Minimum en maximum hielden 3 van de 10 keer, en nooit bij acht maanden of meer vooruit.',
  startSpread:
    'Alleen in de band historie: de startbezetting staat niet in de brief. Aangenomen 3%; wat de Kernprognose vergt ligt 7% boven wat de gerealiseerde cijfers geven.',
  capacitySpread:
    'Alleen in de band historie. Aangenomen 10%: in 2024 en 2025 nam de IND maandelijks een derde tot de helft minder besluiten dan begroot, maar over een jaar schommelt het aantal afgesloten aanvragen minder (35.000 en 33.160).',
  departureSpread:
    'Alleen in de band historie. Aangenomen 10%: zo ver zit het model naast het vertrek van 2024.',
  modelError:
    'Alleen in de band historie: het model wijkt over 2023-2025 met gerealiseerde instroom gemiddeld 1,2% af, ruim 800 personen; als standaardafwijking 1.200 per jaar.',
};
