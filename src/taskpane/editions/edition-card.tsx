import {
  Badge,
  Button,
  Card,
  makeStyles,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  MessageBar,
  MessageBarBody,
  Subtitle2,
  Text,
  tokens,
} from '@fluentui/react-components';
import {
  CheckmarkCircleRegular,
  DeleteRegular,
  SaveArrowRightRegular,
} from '@fluentui/react-icons';
import { useMemo } from 'react';
import { ForecastError } from '../../domain/forecast-error';
import { formatMonth } from '../../domain/period';
import type { Edition } from '../../editions/edition';
import { describeOrigin } from '../../editions/import-origin';
import { answerText } from '../../i18n/message-text';
import { EDITION_FORMATS, type EditionFormat } from '../../editions/import/edition-formats';
import type { EditionCalibration } from '../../scenarios/forecast/baseline-calibration';
import { editionStart } from '../../editions/edition';
import { EDITIONS_TEXTS } from './editions-texts';
import { OutflowTable } from './outflow-table';
import { usePane, useTexts } from '../pane-context';
import type { Language } from '../../i18n/language';
import { describeError } from '../task-errors';
import { monthName } from '../controls/month-text';

const useStyles = makeStyles({
  card: { gap: tokens.spacingVerticalXS },
  title: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
  },
  name: { margin: 0, overflowWrap: 'anywhere' },
  details: { color: tokens.colorNeutralForeground3 },
  calibrated: { display: 'flex', gap: tokens.spacingHorizontalXS },
  icon: { flexShrink: 0, marginTop: '2px', color: tokens.colorStatusSuccessForeground1 },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalXS,
  },
});

interface EditionCardProps {
  readonly edition: Edition;
  readonly isActive: boolean;
  readonly isImported: boolean;
  readonly onActivate: () => void;
  readonly onSave: (format: EditionFormat) => void;
  readonly onRemove: () => void;
}

/** One edition: where it comes from, whether it can be calculated, and what can be done with it. */
export function EditionCard(props: EditionCardProps) {
  const { edition, isActive, isImported } = props;
  const styles = useStyles();
  const texts = useTexts(EDITIONS_TEXTS);
  const { language } = usePane();
  const start = editionStart(edition);
  const details = [
    edition.published && texts.published(monthName(edition.published, language)),
    texts.span(
      monthName(edition.start, language),
      monthName(formatMonth(start + edition.horizonMonths - 1), language),
    ),
    texts.valueCount(String(edition.values.length)),
    edition.imported && answerText(describeOrigin(edition.imported), language),
  ].filter(Boolean);
  return (
    <Card className={styles.card} role="group" aria-label={edition.name}>
      <div className={styles.title}>
        <Subtitle2 as="h3" className={styles.name}>
          {edition.name}
        </Subtitle2>
        {isActive && <Badge color="brand">{texts.active}</Badge>}
        <Badge appearance="outline" color="informative">
          {edition.imported?.madeBy
            ? texts.calculated
            : isImported
              ? texts.imported
              : texts.bundled}
        </Badge>
      </div>
      <Text size={200} className={styles.details}>
        {details.join(' · ')}
      </Text>
      <CalibrationResult edition={edition} />
      <OutflowTable edition={edition} />
      <div className={styles.buttons}>
        {!isActive && (
          <Button
            size="small"
            appearance="primary"
            onClick={props.onActivate}
            aria-label={texts.makeActiveLabel(edition.name)}
          >
            {texts.makeActive}
          </Button>
        )}
        <Menu>
          <MenuTrigger disableButtonEnhancement>
            <Button
              size="small"
              icon={<SaveArrowRightRegular />}
              aria-label={texts.saveAsLabel(edition.name)}
            >
              {texts.saveAs}
            </Button>
          </MenuTrigger>
          <MenuPopover>
            <MenuList>
              {EDITION_FORMATS.map((format) => (
                <MenuItem key={format} onClick={() => props.onSave(format)}>
                  {format.toUpperCase()}
                </MenuItem>
              ))}
            </MenuList>
          </MenuPopover>
        </Menu>
        {isImported && (
          <Button
            size="small"
            icon={<DeleteRegular />}
            onClick={props.onRemove}
            aria-label={texts.removeLabel(edition.name)}
          >
            {texts.remove}
          </Button>
        )}
      </div>
    </Card>
  );
}

function CalibrationResult({ edition }: { edition: Edition }) {
  const styles = useStyles();
  const texts = useTexts(EDITIONS_TEXTS);
  const { service, language } = usePane();
  const result = useMemo(
    () => calibrationOf(() => service.calibration(edition), language),
    [service, edition, language],
  );
  if (typeof result === 'string') {
    return (
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>
          {texts.cannotCalculate}: {result}
        </MessageBarBody>
      </MessageBar>
    );
  }
  const anchors = result
    .of('mediaan')
    .anchors.map(({ occupancy, date }) =>
      texts.anchor(occupancy.toLocaleString(language === 'nl' ? 'nl-NL' : 'en-GB'), date),
    )
    .join(', ');
  if (result.remarks.length > 0) {
    return (
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>{result.remarks.join(' ')}</MessageBarBody>
      </MessageBar>
    );
  }
  return (
    <div className={styles.calibrated}>
      <CheckmarkCircleRegular className={styles.icon} aria-hidden />
      <Text size={200}>{texts.calibrated(anchors)}</Text>
    </div>
  );
}

function calibrationOf(
  calibrate: () => EditionCalibration,
  language: Language,
): EditionCalibration | string {
  try {
    return calibrate();
  } catch (error) {
    if (error instanceof ForecastError) return describeError(error, language);
    throw error;
  }
}
