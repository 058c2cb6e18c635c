import { makeStyles, mergeClasses, Subtitle1, Text, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState, type ReactElement, type ReactNode } from 'react';

const FOCUSABLE = 'button, input, select, textarea, a, summary, [tabindex]';

const useStyles = makeStyles({
  shell: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    minWidth: 0,
    minHeight: '100%',
  },
  heading: { margin: 0, overflowWrap: 'anywhere' },
  intro: { color: tokens.colorNeutralForeground2 },
  // What gets the focus must not end up under the footer, which may take several lines.
  aboveFooter: {
    [`& :is(${FOCUSABLE})`]: { scrollMarginBlockEnd: 'calc(var(--footer-height, 120px) + 8px)' },
  },
  // The actions stay in view below a long form.
  footer: {
    position: 'sticky',
    bottom: 0,
    zIndex: 2,
    marginTop: 'auto',
    marginInline: `calc(-1 * ${tokens.spacingHorizontalM})`,
    marginBottom: `calc(-1 * ${tokens.spacingHorizontalM})`,
    padding: tokens.spacingHorizontalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    // A footer with a question must leave the rest of a low pane reachable.
    maxHeight: '60vh',
    overflowY: 'auto',
  },
});

export interface TabShellProps {
  readonly heading: string;
  readonly intro?: ReactNode;
  /** The actions of the tab, with what they report; stays in view. */
  readonly footer?: ReactNode;
  /** When Enter in a field does what the first action does. */
  readonly onSubmit?: () => void;
  readonly children: ReactNode;
}

/** What every tab has: a heading, a line about what it is for, and its actions at the bottom. */
export function TabShell(props: TabShellProps): ReactElement {
  const { heading, intro, footer, onSubmit, children } = props;
  const styles = useStyles();
  const headingId = useId();
  const footerRef = useRef<HTMLDivElement>(null);
  const footerHeight = useFooterHeight(footerRef, footer !== undefined);
  const content = (
    <>
      <Subtitle1 as="h2" id={headingId} className={styles.heading}>
        {heading}
      </Subtitle1>
      {intro !== undefined && (
        <Text size={200} className={styles.intro}>
          {intro}
        </Text>
      )}
      {children}
      {footer !== undefined && (
        <div ref={footerRef} className={styles.footer}>
          {footer}
        </div>
      )}
    </>
  );
  const className = mergeClasses(styles.shell, footer !== undefined && styles.aboveFooter);
  const style =
    footerHeight === undefined
      ? {}
      : ({ '--footer-height': `${footerHeight}px` } as React.CSSProperties);
  return onSubmit ? (
    <form
      className={className}
      style={style}
      aria-labelledby={headingId}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      {content}
    </form>
  ) : (
    <section className={className} style={style} aria-labelledby={headingId}>
      {content}
    </section>
  );
}

/** As it is now: its buttons and messages wrap in a narrow pane. */
function useFooterHeight(
  footer: React.RefObject<HTMLDivElement | null>,
  isThere: boolean,
): number | undefined {
  const [height, setHeight] = useState<number>();
  useEffect(() => {
    const element = footer.current;
    if (!isThere || !element || typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(() => {
      if (element.offsetHeight > 0) setHeight(element.offsetHeight);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [footer, isThere]);
  return height;
}

const useSectionStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, minWidth: 0 },
  heading: { margin: 0 },
});

/** A part of a tab under a heading of its own. */
export function TabSection({
  heading,
  children,
}: {
  readonly heading: string;
  readonly children: ReactNode;
}): ReactElement {
  const styles = useSectionStyles();
  const headingId = useId();
  return (
    <section className={styles.section} aria-labelledby={headingId}>
      <Text as="h3" weight="semibold" size={400} id={headingId} className={styles.heading}>
        {heading}
      </Text>
      {children}
    </section>
  );
}
