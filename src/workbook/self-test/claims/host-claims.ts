import { languageOf } from '../../../i18n/language';
import { encodePart } from '../../part-text';
import { judged, lacking, observed, type Claim } from '../claim';
import { TRIAL_NAME, TRIAL_PART, TRIAL_TABLE } from '../trial-names';

/** Without these the add-in does not start; the manifest asks for the first. */
const NEEDED = [
  ['SharedRuntime', '1.1'],
  ['ExcelApi', '1.16'],
  ['CustomFunctionsRuntime', '1.3'],
] as const;
/** How long Excel may take to tell of a change. */
const LONGEST_EVENT = 5_000;

/** What Excel tells about itself and how it shows the pane. */
export const HOST_CLAIMS: readonly Claim[] = [
  {
    id: 'requirement-sets',
    group: 'host',
    title: {
      nl: 'Excel heeft de onderdelen die het product nodig heeft',
      en: 'Excel has the parts that the product needs',
    },
    expected: {
      nl: NEEDED.map((set) => set.join(' ')).join(' · '),
      en: NEEDED.map((set) => set.join(' ')).join(' · '),
    },
    whenFalse: {
      nl: 'Werk Office bij of gebruik Excel op het web. Wat het oude Excel niet kan, weigert het product met een melding die dat zegt.',
      en: 'Update Office or use Excel on the web. What the old Excel cannot do the product refuses with a message that says so.',
    },
    check: async () => {
      const { requirements } = Office.context;
      const missing = NEEDED.filter(([set, version]) => !requirements.isSetSupported(set, version));
      return missing.length === 0
        ? judged(true, NEEDED.map((set) => set.join(' ')).join(' · '))
        : judged(false, {
            nl: `ontbreekt: ${missing.map((set) => set.join(' ')).join(' · ')}`,
            en: `missing: ${missing.map((set) => set.join(' ')).join(' · ')}`,
          });
    },
  },
  {
    id: 'undo-group',
    group: 'host',
    title: {
      nl: 'Wat het deelvenster in één keer doet, maakt één keer Ctrl+Z ongedaan',
      en: 'What the pane does at once, one Ctrl+Z undoes',
    },
    expected: {
      nl: 'een tabel, een grafiek, een naam en bewaarde gegevens in één groep aangenomen',
      en: 'a table, a chart, a name and stored data accepted in one group',
    },
    whenFalse: {
      nl: 'Het product doet het dan zonder groep: druk vaker op Ctrl+Z, of verwijder het nieuwe blad.',
      en: 'The product then does without a group: press Ctrl+Z more often, or delete the new sheet.',
    },
    check: async ({ context, sheet }) => {
      if (!Office.context.requirements.isSetSupported('ExcelApi', '1.20')) {
        return lacking('ExcelApi 1.20');
      }
      sheet.load('name');
      await context.sync();
      const { name } = sheet;
      // What Load does: Excel refuses a group when it cannot undo one of its calls.
      await Excel.run({ delayForCellEdit: true, mergeUndoGroup: true }, async (own) => {
        const target = own.workbook.worksheets.getItem(name);
        const range = target.getRange('A1:B2');
        range.values = [
          ['maat', 'waarde'],
          ['a', 1],
        ];
        await own.sync();
        target.tables.add(range, true).name = TRIAL_TABLE;
        target.charts.add('Line', range, 'Columns').title.text = 'Zelftest';
        own.workbook.names.add(TRIAL_NAME, range, 'Zelftest').visible = false;
        for (const xml of encodePart(TRIAL_PART, 'Zelftest', 1)) {
          own.workbook.customXmlParts.add(xml);
        }
        await own.sync();
      });
      return judged(true, 'ok');
    },
    look: {
      todo: {
        nl: 'Klik op Laden op nieuw blad en druk daarna één keer op Ctrl+Z. Het hele blad is weg. Kijk ook of het openen van het deelvenster zelf niets in de lijst van Ongedaan maken zet.',
        en: 'Click Load on a new sheet and then press Ctrl+Z once. The whole sheet is gone. Also see that opening the pane itself puts nothing in the undo list.',
      },
      picture: 'ongedaan-maken.svg',
    },
  },
  {
    id: 'own-changes',
    group: 'host',
    title: {
      nl: 'Excel meldt een wijziging van het product zelf als van deze invoegtoepassing',
      en: 'Excel reports a change by the product itself as from this add-in',
    },
    expected: { nl: 'ThisLocalAddin', en: 'ThisLocalAddin' },
    whenFalse: {
      nl: 'Het deelvenster rekent dan na een eigen wijziging één keer te veel; er verandert niets in cellen.',
      en: 'The pane then calculates once too often after a change of its own; nothing changes in cells.',
    },
    check: async ({ context, sheet, surroundings }) => {
      const sources: string[] = [];
      const subscription = sheet.onChanged.add(async ({ triggerSource }) => {
        sources.push(String(triggerSource));
      });
      await context.sync();
      sheet.getRange('B2').values = [[1]];
      await context.sync();
      const until = Date.now() + LONGEST_EVENT;
      while (sources.length === 0 && Date.now() < until && !surroundings.signal.aborted) {
        await new Promise((resume) => setTimeout(resume, 20));
      }
      subscription.remove();
      await context.sync();
      if (sources.length > 0) return judged(sources[0] === 'ThisLocalAddin', sources[0]);
      return observed('different', { nl: 'geen melding', en: 'not reported' });
    },
  },
  {
    id: 'unified-manifest',
    group: 'host',
    title: {
      nl: 'Excel neemt de functies ook aan van het pakket met het unified manifest',
      en: 'Excel takes the functions from the package with the unified manifest too',
    },
    expected: { nl: '82.300', en: '82,300' },
    whenFalse: {
      nl: 'Installeer manifest.xml; dat is de standaard en heeft alles.',
      en: 'Install manifest.xml, which is the default and has everything.',
    },
    look: {
      todo: {
        nl: 'Alleen voor beheerders: bouw met --unified, zet kernprognose-unified.zip in het beheercentrum, open Excel en typ =KETEN.PROGNOSE.BEZETTING("mediaan";2026).',
        en: 'For administrators only: build with --unified, upload kernprognose-unified.zip in the admin centre, open Excel and type =KETEN.PROGNOSE.BEZETTING("mediaan",2026).',
      },
      picture: 'pakket.svg',
    },
  },
  {
    id: 'theme',
    group: 'host',
    title: {
      nl: 'Excel zegt welke kleuren het heeft, en het deelvenster volgt die',
      en: 'Excel tells which colours it has, and the pane follows them',
    },
    expected: {
      nl: 'een achtergrondkleur of licht/donker',
      en: 'a background colour or light/dark',
    },
    whenFalse: {
      nl: 'Het deelvenster volgt dan het systeem (licht of donker); hoog contrast volgt altijd het systeem.',
      en: 'The pane then follows the system (light or dark); high contrast always follows the system.',
    },
    check: async () => {
      // Typed as always there, but absent in some hosts.
      const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
      if (!theme) {
        return observed('unable', {
          nl: 'deze Excel zegt niets over kleuren',
          en: 'this Excel tells nothing about colours',
        });
      }
      const { bodyBackgroundColor = '', isDarkTheme } = theme as Partial<Office.OfficeTheme>;
      const hasTheme = /^#?[0-9a-f]{6}$/i.test(bodyBackgroundColor) || isDarkTheme !== undefined;
      return judged(hasTheme, `${bodyBackgroundColor || '?'} · isDarkTheme ${String(isDarkTheme)}`);
    },
    look: {
      todo: {
        nl: 'Zet het Office-thema op zwart (Bestand > Account) en daarna Windows op hoog contrast. Alles in het deelvenster blijft leesbaar.',
        en: 'Set the Office theme to black (File > Account) and then Windows to high contrast. Everything in the pane stays readable.',
      },
      picture: 'donker.svg',
    },
  },
  {
    id: 'language',
    group: 'host',
    title: {
      nl: 'Excel zegt in welke taal het is, en het deelvenster spreekt die',
      en: 'Excel tells in which language it is, and the pane speaks it',
    },
    expected: {
      nl: 'Engels bij een Engelse Office, anders Nederlands',
      en: 'English with an English Office, otherwise Dutch',
    },
    whenFalse: {
      nl: 'Het deelvenster is dan Nederlands. Opgeslagen gegevens zijn in elke taal dezelfde.',
      en: 'The pane is Dutch then. What is stored is the same in every language.',
    },
    check: async ({ surroundings }) => {
      const language = Office.context.displayLanguage as string | undefined;
      const same = /^[a-z]{2,3}(-\w+)*$/i.test(language ?? '')
        ? languageOf(language) === surroundings.page.language
        : false;
      return judged(same, `${language ?? '?'} → ${surroundings.page.language}`);
    },
    look: {
      todo: {
        nl: 'Zet Office op Engels en start Excel opnieuw. De knoppen op het lint heten Open Kernprognose en Repair formulas, en het deelvenster is Engels.',
        en: 'Set Office to another language and restart Excel. The buttons on the ribbon follow it: Dutch for Dutch, English for English.',
      },
      picture: 'lint.svg',
    },
  },
  {
    id: 'content-security',
    group: 'host',
    title: {
      nl: 'Het veiligheidsbeleid van de pagina geldt en staat toe wat Excel nodig heeft',
      en: 'The content security policy of the page holds and allows what Excel needs',
    },
    expected: {
      nl: 'code uit tekst geweigerd, verder niets tegengehouden',
      en: 'code from text refused, nothing else stopped',
    },
    whenFalse: {
      nl: 'Zet op de server de koppen van dist/headers.json; noemt gezien een adres van Microsoft, meld dat dan.',
      en: 'Set the headers of dist/headers.json on the server; when seen names an address of Microsoft, report it.',
    },
    check: async ({ surroundings: { page } }) => {
      if (page.policy === undefined) {
        return observed('different', {
          nl: 'de pagina heeft geen beleid',
          en: 'the page has no policy',
        });
      }
      const allowsCode = page.allowsCodeFromText();
      if (!allowsCode && page.stopped.length === 0) return judged(true, 'ok');
      const stopped = [...new Set(page.stopped)].join(' · ');
      return judged(false, {
        nl: [allowsCode ? 'code uit tekst toegestaan' : '', stopped].filter(Boolean).join(' · '),
        en: [allowsCode ? 'code from text allowed' : '', stopped].filter(Boolean).join(' · '),
      });
    },
  },
];
