import { Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useMemo, useState, type ReactElement } from 'react';
import type { Edition } from '../../editions/edition';
import { editionTitleText } from '../../i18n/edition-title-text';
import { usePane, useTexts } from '../pane-context';
import { EDITIONS_TEXTS } from './editions-texts';
import { compareKeyFigures, mostAlikeBundled } from './key-figures';
import { KeyFiguresTable } from './key-figures-table';

/** A workbook may bring fifty; each takes a calculation of two editions. */
const COMPARED_AT_ONCE = 3;

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  edition: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  name: { margin: 0, overflowWrap: 'anywhere' },
});

/** What each edition of the workbook is, and its key figures beside those of a bundled one. */
export function OwnEditionsDifferences({
  editions,
}: {
  readonly editions: readonly Edition[];
}): ReactElement {
  const styles = useStyles();
  const texts = useTexts(EDITIONS_TEXTS);
  const { openTab } = usePane();
  return (
    <div className={styles.list}>
      <Text size={200}>{texts.ownEditionsNote}</Text>
      {editions.map((edition, i) => (
        <OwnEdition key={edition.id} edition={edition} isFirst={i < COMPARED_AT_ONCE} />
      ))}
      <Link as="button" onClick={() => openTab('editions')}>
        {texts.toEditions}
      </Link>
    </div>
  );
}

interface OwnEditionProps {
  readonly edition: Edition;
  /** Compared at once; the others when asked. */
  readonly isFirst: boolean;
}

function OwnEdition({ edition, isFirst }: OwnEditionProps): ReactElement {
  const styles = useStyles();
  const texts = useTexts(EDITIONS_TEXTS);
  const { language } = usePane();
  const [isCompared, setCompared] = useState(isFirst);
  return (
    <div className={styles.edition}>
      <Text as="h2" size={200} weight="semibold" className={styles.name}>
        {editionTitleText(edition, language)}
      </Text>
      {isCompared ? (
        <Comparison edition={edition} />
      ) : (
        <Link
          as="button"
          aria-label={texts.compareLabel(edition.name)}
          onClick={() => setCompared(true)}
        >
          {texts.compare}
        </Link>
      )}
    </div>
  );
}

function Comparison({ edition }: { readonly edition: Edition }): ReactElement {
  const texts = useTexts(EDITIONS_TEXTS);
  const bundled = useMemo(() => mostAlikeBundled(edition), [edition]);
  const changes = useMemo(() => compareKeyFigures(bundled, edition), [bundled, edition]);
  return (
    <KeyFiguresTable
      changes={changes}
      label={texts.differencesOf(edition.name, bundled.name)}
      headings={{ before: bundled.name, after: texts.thisEdition }}
      same={texts.sameFigures(bundled.name)}
    />
  );
}
