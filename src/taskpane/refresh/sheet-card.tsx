import {
  Badge,
  Button,
  Card,
  Checkbox,
  makeStyles,
  Text,
  tokens,
  type BadgeProps,
} from '@fluentui/react-components';
import { messageText } from '../../i18n/message-text';
import { renewedModelReason } from '../../i18n/renewed-model';
import { requestOverrides } from '../../workbook/loads/load-request';
import { REFRESH_TEXTS, type RefreshTexts } from './refresh-texts';
import type { Edition } from '../../editions/edition';
import {
  countOwnChanges,
  countRestorable,
  type RefreshStatus,
  type SheetRefresh,
} from '../../workbook/loads/plan-refresh';
import { numberText } from '../controls/number-text';
import { usePane, useTexts } from '../pane-context';
import { ChangeTable } from './change-table';
import { listedOwnChanges, listedRenewals } from './listed-changes';

const useStyles = makeStyles({
  head: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
  },
  name: { overflowWrap: 'anywhere' },
  badges: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS, flexShrink: 0 },
  lines: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
  muted: { color: tokens.colorNeutralForeground2 },
  problem: { color: tokens.colorPaletteRedForeground1 },
  summary: {
    cursor: 'pointer',
    color: tokens.colorBrandForegroundLink,
    fontSize: tokens.fontSizeBase200,
    paddingBlock: tokens.spacingVerticalXS,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

const BADGES: Readonly<Record<RefreshStatus, NonNullable<BadgeProps['color']>>> = {
  actueel: 'success',
  verouderd: 'warning',
  gewijzigd: 'informative',
  onbruikbaar: 'danger',
};

interface SheetCardProps {
  readonly refresh: SheetRefresh;
  readonly target: Edition;
  readonly included: boolean;
  readonly replaceOvertyped: boolean;
  readonly onInclude: (included: boolean) => void;
  readonly onReplaceOvertyped: (replace: boolean) => void;
  readonly onForget: () => void;
  readonly onReload: () => void;
  readonly onGoTo: (address: string) => void;
}

/** One loaded sheet: how it stands, what a refresh would change, and what the user changed. */
export function SheetCard(props: SheetCardProps) {
  const { refresh, target, included, replaceOvertyped } = props;
  const { changes, ownMarks, status, sheet, refusal, top } = refresh;
  const renewals = changes.length + top.renewed.length;
  const ownChanges = countOwnChanges(refresh);
  const styles = useStyles();
  const texts = useTexts(REFRESH_TEXTS);
  const { language } = usePane();
  const name = sheetNameOf(refresh);
  const count = (number: number): string => numberText(number, language);
  const values = changes.filter(({ column }) => column === 'value').length;
  const reason =
    problemOf(refresh, texts) ??
    (refusal === undefined ? undefined : messageText(refusal, language));
  const renewed =
    changes.length > 0
      ? renewedModelReason(
          sheet.record.modelVersion,
          requestOverrides(sheet.record.request),
          language,
        )
      : undefined;
  const badges: RefreshStatus[] =
    status === 'verouderd' && ownChanges > 0 ? ['verouderd', 'gewijzigd'] : [status];
  const lines = [
    ...(values > 0 ? [texts.changed(count(values))] : []),
    ...(changes.length > values ? [texts.textsChanged(count(changes.length - values))] : []),
    ...(ownChanges > 0 ? [texts.overtyped(count(ownChanges))] : []),
    ...(ownMarks.length > 0 ? [texts.ownMarks(count(ownMarks.length))] : []),
    ...(sheet.copyOf === undefined ? [] : [texts.copyOf]),
    ...(status === 'actueel' ? [texts.upToDate] : []),
    ...(renewed === undefined ? [] : [renewed]),
    ...(renewals > 0
      ? [
          sheet.record.request.edition === target.id
            ? texts.sameEdition(target.name)
            : texts.otherEdition(sheet.record.editionName, target.name),
        ]
      : []),
  ];
  return (
    <Card size="small" role="listitem">
      <div className={styles.head}>
        {canRefresh(refresh) ? (
          <Checkbox
            label={{ children: name, className: styles.name }}
            checked={included}
            aria-label={texts.include(name)}
            onChange={(_, { checked }) => props.onInclude(checked === true)}
          />
        ) : (
          <Text weight="semibold" className={styles.name}>
            {name}
          </Text>
        )}
        <div className={styles.badges}>
          {badges.map((badge) => (
            <Badge key={badge} appearance="tint" color={BADGES[badge]}>
              {texts.status[badge]}
            </Badge>
          ))}
        </div>
      </div>
      <div className={styles.lines}>
        {lines.map((line) => (
          <Text key={line} size={200} className={styles.muted}>
            {line}
          </Text>
        ))}
        {reason !== undefined && (
          <Text size={200} className={styles.problem}>
            {reason}
          </Text>
        )}
      </div>
      {renewals > 0 && (
        <details>
          <summary className={styles.summary}>{texts.showChanges(count(renewals))}</summary>
          <ChangeTable
            label={texts.showChanges(count(renewals))}
            changes={listedRenewals(refresh, language, texts)}
            before={texts.oldValue}
            after={texts.newValue}
            onGoTo={props.onGoTo}
          />
        </details>
      )}
      {ownChanges + ownMarks.length > 0 && (
        <details open>
          <summary className={styles.summary}>
            {texts.showOvertyped(count(ownChanges + ownMarks.length))}
          </summary>
          <ChangeTable
            label={texts.showOvertyped(count(ownChanges + ownMarks.length))}
            changes={listedOwnChanges(refresh, language, texts)}
            before={texts.yourValue}
            after={texts.newValue}
            onGoTo={props.onGoTo}
          />
          {countRestorable(refresh) > 0 && (
            <Checkbox
              label={texts.replace}
              checked={replaceOvertyped}
              onChange={(_, { checked }) => props.onReplaceOvertyped(checked === true)}
            />
          )}
        </details>
      )}
      {needsReload(refresh) && (
        <div className={styles.badges}>
          <Button size="small" onClick={props.onReload}>
            {texts.reload}
          </Button>
          {sheet.problem === 'tableGone' && (
            <Button size="small" onClick={props.onForget}>
              {texts.forget}
            </Button>
          )}
        </div>
      )}
    </Card>
  );
}

/** The name the user knows: of the sheet, or of the table when the sheet is gone. */
export function sheetNameOf({ sheet }: SheetRefresh): string {
  return (
    sheet.table?.sheetName ??
    sheet.record.sheetName ??
    sheet.record.tableName.replace(/^Prognose_/, '').replace(/_/g, ' ')
  );
}

/** Whether there is anything that a refresh could do here. */
export function canRefresh(refresh: SheetRefresh): boolean {
  const { sheet, status } = refresh;
  const { isProtected = false, isFiltered = false } = sheet.table ?? {};
  if (status === 'onbruikbaar' || isProtected || isFiltered) return false;
  return hasRenewals(refresh) || countRestorable(refresh) > 0;
}

/** Whether a refresh does something that needs no choice: renewing, and marking what is not ours. */
export function hasRenewals({ changes, ownMarks, top }: SheetRefresh): boolean {
  return changes.length + top.renewed.length + ownMarks.length > 0;
}

/** Whether only a new sheet gives back what is gone. */
function needsReload({ sheet, top, refusal }: SheetRefresh): boolean {
  return refusal === undefined && (sheet.problem !== undefined || top.missing.length > 0);
}

function problemOf(
  { sheet }: SheetRefresh,
  texts: Pick<RefreshTexts, 'tableGone' | 'columnsGone' | 'protectedSheet' | 'filteredTable'>,
): string | undefined {
  if (sheet.problem) return texts[sheet.problem];
  if (sheet.table?.isProtected) return texts.protectedSheet;
  return sheet.table?.isFiltered ? texts.filteredTable : undefined;
}
