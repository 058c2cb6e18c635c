/**
 * The custom functions of the add-in, as Excel and the pane get them.
 *
 * A new function is one file here, and its line below. The file holds an exported function with:
 * - JSDoc, which becomes the help in Excel: description, `@customfunction ID NAME` (the id never
 *   changes again; new arguments go to the end and are optional), `@helpurl`, `@english` with the
 *   description for an English Excel, an `@param` for each argument and `@returns`. An argument with
 *   a new name gets its English help in scripts/build/english-arguments.json;
 * - Dutch argument names, all `unknown` (`unknown[][]` where a range is expected);
 * - a body in `answer(itself, arguments, () => ...)`, which remembers answers and turns a
 *   ForecastError into an Excel error. The body reads its arguments (`arguments/`), each reader with
 *   a message of its own for bad input (`dutch` in domain/message.ts; its English goes into
 *   i18n/english-messages.ts), and asks the layers below. It calculates nothing itself. A
 *   number of which the source is known is given as one with properties (`sourced-number.ts`).
 *
 * The build reads the JSDoc into functions.json and appends the registration to each file. A section
 * with a worked example in docs/handleiding/functies.md goes with it; tests check both.
 */
export * from './capacity';
export * from './comparison';
export * from './apportionment';
export * from './finance';
export * from './flows';
export * from './multi-year-budget';
export * from './occupancy';
export * from './open-cases';
export * from './outflow-check';
export * from './overviews';
export * from './past-forecasts';
export * from './provenance';
export * from './published';
export * from './realised';
export * from './regions';
export * from './series';
export * from './uncertainty';
export * from './what-if';
export { setDateSystem1904 } from './date-system';
