import { Field, Input, Textarea } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { toIsoDate } from '../../domain/calendar';
import { today } from '../../workbook/realised/today';
import { Confirmation } from '../controls/confirmation';
import { downloadFile } from '../controls/download-file';
import { useAction } from '../controls/use-action';
import { usePane, useTexts } from '../pane-context';
import type { Memo, MemoWords } from './memo';
import { MEMO_FORM_TEXTS } from './memo-form-texts';

/** What a tab has to say in a memo. */
export interface MemoSource {
  /** The title and question to begin with; fetched when the form opens. */
  readonly suggest: () => Promise<Pick<MemoWords, 'title' | 'question'>>;
  /** Whether assumptions were changed, so that the maker is asked why. */
  readonly asksReason: boolean;
  /** The name of the file without its day and extension. */
  readonly fileName: string;
  readonly make: (
    words: MemoWords,
  ) => Promise<{ readonly memo: Memo; readonly chart: ReactElement }>;
}

/** A memo in three steps: the button, what the maker writes, the file. */
export function useMemoFile({ suggest, asksReason, fileName, make }: MemoSource): {
  readonly start: () => void;
  readonly form: ReactElement | undefined;
  readonly report: ReactElement;
} {
  const pane = usePane();
  const texts = useTexts(MEMO_FORM_TEXTS);
  const { run, say, report } = useAction();
  const [words, setWords] = useState<Omit<MemoWords, 'day'>>();

  const start = async (): Promise<void> => {
    const suggested = await run({ label: texts.saving, work: suggest });
    if (suggested) setWords({ ...suggested, reason: '' });
  };
  const save = async (): Promise<void> => {
    if (!words) return;
    if (words.title.trim() === '' || words.question.trim() === '') {
      return say({ intent: 'warning', text: texts.incomplete });
    }
    const day = toIsoDate(today());
    const name = `nota-${fileName}-${day}.docx`;
    const saved = await run({
      label: texts.saving,
      work: async () => {
        const { memoFile } = await import('./memo-file');
        downloadFile(await memoFile(await make({ ...words, day }), pane, name));
        return true;
      },
      done: texts.saved(name),
    });
    if (saved) setWords(undefined);
  };
  const form = words && (
    <Confirmation
      title={texts.heading}
      confirm={texts.confirm}
      cancel={texts.cancel}
      onConfirm={() => void save()}
      onCancel={() => {
        setWords(undefined);
        say(undefined);
      }}
    >
      <Field label={texts.title}>
        <Input
          input={{ style: { minWidth: 0 } }}
          value={words.title}
          onChange={(_event, { value }) => setWords({ ...words, title: value })}
        />
      </Field>
      <Field label={texts.question}>
        <Textarea
          value={words.question}
          onChange={(_event, { value }) => setWords({ ...words, question: value })}
        />
      </Field>
      {asksReason && (
        <Field label={texts.reason}>
          <Textarea
            value={words.reason}
            onChange={(_event, { value }) => setWords({ ...words, reason: value })}
          />
        </Field>
      )}
    </Confirmation>
  );
  return { start: () => void start(), form, report };
}
