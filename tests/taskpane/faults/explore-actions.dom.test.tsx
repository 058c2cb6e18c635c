import { ExploreTab } from '../../../src/taskpane/explore/explore-tab';
import { renderTab, resting, slide } from '../editions-pane';
import { checkUnderFaults } from './check-under-faults';
import { stageOf, workbookWith, type PaneAction } from './stage';

/** What Verkennen writes, in an Excel that refuses. */
jest.setTimeout(120_000);

const actions: readonly PaneAction[] = [
  {
    name: 'writing changed assumptions as a table',
    protect: 'Blad1',
    whenProtected: 'done',
    prepare: async () => {
      const excel = workbookWith('Blad1');
      const tab = await renderTab(ExploreTab);
      await resting();
      await tab.click('Inwilligingspercentage');
      await slide(tab, 'Inwilligingspercentage', 0.46);
      await resting();
      return stageOf(excel, tab, ['Meer', 'Schrijf als aannames-tabel']);
    },
  },
];

describe.each(actions)('$name', checkUnderFaults);
