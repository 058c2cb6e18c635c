import {
  Button,
  Link,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  Text,
  tokens,
} from '@fluentui/react-components';
import { ArrowSyncRegular } from '@fluentui/react-icons';
import { useCallback, useEffect, useState } from 'react';
import { REFRESH_TEXTS } from './refresh-texts';
import { applyRefresh, previewRefresh } from '../../workbook/loads/apply-refresh';
import { forgetLoad, reloadSheet, removeDamagedRecord } from '../../workbook/loads/mend-loads';
import { activateSheet } from '../../workbook/activate-sheet';
import type { StrayTable } from '../../workbook/loads/read-loaded-sheets';
import type { DamagedRecord } from '../../workbook/loads/load-record';
import type { SheetRefresh } from '../../workbook/loads/plan-refresh';
import { EditionSelect } from '../controls/edition-select';
import { TabShell } from '../controls/tab-shell';
import { useAction } from '../controls/use-action';
import { DAMAGED_AT_ONCE, GradualList } from '../controls/gradual-list';
import { numberText } from '../controls/number-text';
import { useEditions, usePane, useTexts } from '../pane-context';
import { useTabVisible } from '../tab-visibility';
import { canRefresh, hasRenewals, SheetCard, sheetNameOf } from './sheet-card';

const useStyles = makeStyles({
  check: { alignSelf: 'start' },
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

/** What the user chose for a sheet; sheets that only they changed are left out at first. */
interface SheetChoice {
  readonly included?: boolean;
  readonly replaceOvertyped?: boolean;
}

interface Overview {
  readonly sheets: readonly SheetRefresh[];
  readonly damaged: readonly DamagedRecord[];
  readonly strays: readonly StrayTable[];
}

/** The tab Verversen: brings loaded sheets up to date, after showing what that changes. */
export function RefreshTab() {
  const styles = useStyles();
  const texts = useTexts(REFRESH_TEXTS);
  const { service, runTask, language, openTab } = usePane();
  const refreshing = useAction();
  const { editions, active } = useEditions();
  const [targetId, setTargetId] = useState<string>();
  const [overview, setOverview] = useState<Overview>();
  const [choices, setChoices] = useState<ReadonlyMap<string, SheetChoice>>(new Map());
  const target = editions.find(({ id }) => id === targetId) ?? active;
  const visible = useTabVisible();

  const check = useCallback(async (): Promise<void> => {
    const outcome = await runTask({
      label: texts.checking,
      work: () => previewRefresh(service, target),
    });
    if (outcome) setOverview(outcome);
  }, [texts, runTask, service, target]);

  // Whenever the user comes here or chooses another edition, what they see is how it is now.
  useEffect(() => {
    if (visible) void check();
  }, [visible, check]);

  const change = (id: string, part: SheetChoice): void =>
    setChoices((old) => new Map(old).set(id, { ...old.get(id), ...part }));
  const choiceOf = (sheet: SheetRefresh): Required<SheetChoice> => {
    const choice = choices.get(sheet.sheet.record.id);
    return {
      included: choice?.included ?? hasRenewals(sheet),
      replaceOvertyped: choice?.replaceOvertyped ?? false,
    };
  };
  const selection = (overview?.sheets ?? [])
    .filter((sheet) => canRefresh(sheet) && choiceOf(sheet).included)
    .map((refresh) => ({ refresh, replaceOvertyped: choiceOf(refresh).replaceOvertyped }))
    .filter(({ refresh, replaceOvertyped }) => hasRenewals(refresh) || replaceOvertyped);

  const canRefreshAny = overview?.sheets.some(canRefresh) === true;

  const refresh = async (): Promise<void> => {
    const cells = await refreshing.run({
      label: texts.refreshing,
      work: (control) => applyRefresh(selection, service, target, control),
      done: (count) => texts.refreshed(selection.length, numberText(count, language)),
    });
    if (cells === undefined) return;
    setChoices(new Map());
    setOverview(await previewRefresh(service, target).catch(() => undefined));
  };
  const forget = async (sheet: SheetRefresh): Promise<void> => {
    const { record } = sheet.sheet;
    const name = sheetNameOf(sheet);
    const gone = await refreshing.run({
      label: texts.forgetting,
      work: async ({ signal }) => {
        await forgetLoad(record, signal);
        return true;
      },
      done: texts.forgotten(name),
    });
    if (!gone || !overview) return;
    setOverview({
      ...overview,
      sheets: overview.sheets.filter((one) => one !== sheet),
    });
  };
  const reload = async (sheet: SheetRefresh): Promise<void> => {
    const written = await refreshing.run({
      label: texts.reloading,
      work: ({ signal }) => reloadSheet(sheet, sheetNameOf(sheet), service, signal),
      done: ({ sheetName }) => texts.reloaded(sheetName),
    });
    if (written) setOverview(await previewRefresh(service, target).catch(() => undefined));
  };
  const goTo = async (sheet: SheetRefresh, address: string): Promise<void> => {
    const name = sheetNameOf(sheet);
    await refreshing.run({ label: texts.goTo, work: () => activateSheet(name, address) });
  };
  const removeDamaged = async (record: DamagedRecord): Promise<void> => {
    const gone = await refreshing.run({
      label: texts.removeDamagedLabel(record.name),
      work: async ({ signal }) => {
        await removeDamagedRecord(record, signal);
        return true;
      },
      done: texts.removedDamaged(record.name),
    });
    if (!gone || !overview) return;
    setOverview({ ...overview, damaged: overview.damaged.filter((one) => one !== record) });
  };

  return (
    <TabShell
      heading={texts.heading}
      intro={texts.intro}
      footer={
        canRefreshAny || refreshing.hasReport ? (
          <>
            {refreshing.report}
            {canRefreshAny && (
              <div>
                <Button
                  appearance="primary"
                  disabledFocusable={selection.length === 0}
                  onClick={() => {
                    if (selection.length > 0) void refresh();
                  }}
                >
                  {texts.refresh(selection.length)}
                </Button>
              </div>
            )}
          </>
        ) : undefined
      }
    >
      <EditionSelect label={texts.target} value={target.id} onChange={setTargetId} />
      <Button
        className={styles.check}
        size="small"
        icon={<ArrowSyncRegular />}
        onClick={() => void check()}
      >
        {texts.check}
      </Button>
      <GradualList items={overview?.damaged ?? []} step={DAMAGED_AT_ONCE}>
        {(record) => (
          <MessageBar key={record.key} intent="warning" layout="multiline">
            <MessageBarBody>
              <MessageBarTitle>{texts.damagedTitle(record.name)}</MessageBarTitle> {texts.damaged}
            </MessageBarBody>
            <MessageBarActions>
              <Button
                size="small"
                aria-label={texts.removeDamagedLabel(record.name)}
                onClick={() => void removeDamaged(record)}
              >
                {texts.removeDamaged}
              </Button>
            </MessageBarActions>
          </MessageBar>
        )}
      </GradualList>
      {overview?.strays.map(({ tableName, sheetName }) => (
        <MessageBar key={tableName} intent="warning" layout="multiline">
          <MessageBarBody>{texts.stray(sheetName)}</MessageBarBody>
        </MessageBar>
      ))}
      {overview?.sheets.length === 0 && overview.damaged.length === 0 && (
        <Text>
          {texts.none}{' '}
          <Link as="button" inline onClick={() => openTab('load')}>
            {texts.toLoad}
          </Link>
        </Text>
      )}
      {overview && overview.sheets.length > 0 && (
        <div className={styles.list} role="list" aria-label={texts.sheets}>
          {overview.sheets.map((sheet) => (
            <SheetCard
              key={sheet.sheet.record.id}
              refresh={sheet}
              target={target}
              {...choiceOf(sheet)}
              onInclude={(included) => change(sheet.sheet.record.id, { included })}
              onReplaceOvertyped={(replaceOvertyped) =>
                change(sheet.sheet.record.id, {
                  replaceOvertyped,
                  ...(replaceOvertyped ? { included: true } : {}),
                })
              }
              onForget={() => void forget(sheet)}
              onReload={() => void reload(sheet)}
              onGoTo={(address) => void goTo(sheet, address)}
            />
          ))}
        </div>
      )}
    </TabShell>
  );
}
