/** The part of functions.json that documentation needs. */
export interface FunctionMetadata {
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly { readonly name: string; readonly optional?: boolean }[];
}

const BEGIN = '<!-- functions:begin -->';
const END = '<!-- functions:end -->';

/** @returns a function as a Dutch Excel shows it: `PROGNOSE.BEZETTING(scenario; peildatum; [groep])`. */
export function signature({ name, parameters }: FunctionMetadata): string {
  const shown = parameters.map((parameter) =>
    parameter.optional ? `[${parameter.name}]` : parameter.name,
  );
  return `${name}(${shown.join('; ')})`;
}

/**
 * Puts the table of functions into the README, between its two marks.
 *
 * @throws Error when the marks are missing.
 */
export function withFunctionTable(readme: string, functions: readonly FunctionMetadata[]): string {
  const from = readme.indexOf(BEGIN);
  const to = readme.indexOf(END);
  if (from < 0 || to < from) throw new Error('README.md has no place for the table of functions');
  const rows = functions.map(
    (one) => `| \`${signature(one)}\` | ${one.description.replaceAll('|', '\\|')} |`,
  );
  const table = [
    '| function | what it gives (Dutch, as in Excel) |',
    '| --- | --- |',
    ...rows,
  ].join('\n');
  return `${readme.slice(0, from + BEGIN.length)}\n\n${table}\n\n${readme.slice(to)}`;
}
