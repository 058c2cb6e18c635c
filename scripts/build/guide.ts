import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { marked } from 'marked';

/**
 * Makes one page of the Dutch user guide: docs/handleiding.md with the chapters of
 * docs/handleiding/ behind it. Function help links to its anchors.
 */
export async function buildGuide(docs: string, address: string): Promise<string> {
  const chapters = (await readdir(path.join(docs, 'handleiding')).catch(() => []))
    .filter((file) => file.endsWith('.md'))
    .sort();
  const texts = await Promise.all(
    [
      path.join(docs, 'handleiding.md'),
      ...chapters.map((file) => path.join(docs, 'handleiding', file)),
    ].map((file) => readFile(file, 'utf8')),
  );
  const body = await marked.parse(texts.join('\n\n').replaceAll('(handleiding/', '('));
  return `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Handleiding Kernprognose voor Excel</title>
<link rel="stylesheet" href="${address}/assets/handleiding.css">
</head>
<body><main>${body}</main></body>
</html>
`;
}
