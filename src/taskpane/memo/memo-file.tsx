import type { ReactElement } from 'react';
import type { WrittenFile } from '../../editions/import/write-edition-file';
import type { Pane } from '../pane-context';
import { chartPicture } from './chart-picture';
import type { Memo } from './memo';
import { memoDocument } from './memo-document';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** A memo with its chart as a file. */
export async function memoFile(
  { memo, chart }: { readonly memo: Memo; readonly chart: ReactElement },
  pane: Pane,
  name: string,
): Promise<WrittenFile> {
  const picture = await chartPicture(chart, pane);
  return { name, mediaType: WORD, content: await memoDocument(memo, picture, pane.language) };
}
