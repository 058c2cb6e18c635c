import { createRoot } from 'react-dom/client';
import { associateCommands, type CommandReport } from '../commands/associate-commands';
import { setCellLanguage } from '../functions/cell-language';
import { setDateSystem1904 } from '../functions/date-system';
import { languageOf, type Language } from '../i18n/language';
import { SHELL_TEXTS } from './shell-texts';
import { forecastService } from '../scenarios/forecast/active-service';
import { restoreWorkbookState } from '../workbook/restore-workbook-state';
import { App } from './app';
import { createPaneNotices, type PaneNotices } from './pane-notices';
import type { PaneMessage } from './pane-context';
import { restoreNumberChoice } from './functions/number-choice';
import { withdrawnText } from './functions/number-choice-switch';
import { describeError } from './task-errors';

/**
 * The entry of the shared runtime's page. It also starts when a function or a ribbon button is
 * used and no pane is open.
 */
void Office.onReady(async ({ host }) => {
  const language = languageOf(Office.context.displayLanguage as string | undefined);
  document.documentElement.lang = language;
  // The pane's own page has no edges of the browser's.
  document.body.style.margin = '0';
  const root = document.getElementById('root');
  if (!root) return;
  if (!host) {
    root.textContent = SHELL_TEXTS[language].outsideExcel;
    return;
  }
  const notices = createPaneNotices();
  associateCommands(commandReport(language, notices));
  const [firstMessage] = await Promise.all([
    restoreState(language),
    // Without them the messages of functions are Dutch, which no one need be told twice.
    setCellLanguage(language).catch(() => undefined),
  ]);
  createRoot(root).render(
    <App
      service={forecastService}
      language={language}
      firstMessage={firstMessage}
      notices={notices}
    />,
  );
});

/** Says in the pane, which it opens, what a ribbon button did. */
function commandReport(language: Language, notices: PaneNotices): CommandReport {
  const texts = SHELL_TEXTS[language];
  const show = (message: PaneMessage): void => {
    notices.publish(message);
    // The message waits in the pane when Excel does not let it open.
    void Office.addin.showAsTaskpane().catch(() => undefined);
  };
  return {
    repaired: ({ repaired, protectedSheets }) => {
      const left = protectedSheets.length > 0;
      const outcome =
        repaired > 0 ? [texts.repaired(repaired)] : left ? [] : [texts.nothingToRepair];
      show({
        intent: left ? 'warning' : repaired > 0 ? 'success' : 'info',
        text: [...outcome, ...(left ? [texts.repairLeft(protectedSheets)] : [])].join(' '),
      });
    },
    failed: (error) => show({ intent: 'error', text: describeError(error, language) }),
  };
}

/** Of what is damaged in the workbook: the rest stands in the tabs, with the way to remove it. */
const DAMAGED_TOLD = 3;

async function restoreState(language: Language): Promise<PaneMessage | undefined> {
  const texts = SHELL_TEXTS[language];
  try {
    const { damaged } = await restoreWorkbookState(forecastService, setDateSystem1904);
    const lines = damaged
      .slice(0, DAMAGED_TOLD)
      .map(({ name, reason, isEdition }) =>
        isEdition ? texts.editionDamaged(name, reason) : reason,
      );
    if (damaged.length > DAMAGED_TOLD) lines.push(texts.moreDamaged(damaged.length - DAMAGED_TOLD));
    if ((await restoreNumberChoice()) === 'withdrawn') lines.push(withdrawnText(language));
    if (lines.length === 0) return undefined;
    const text = lines.join(' ');
    return { intent: 'warning', text };
  } catch (error) {
    return { intent: 'warning', text: texts.restoreFailed(describeError(error, language)) };
  }
}
