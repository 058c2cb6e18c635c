/** @returns the JavaScript module that is shipped for the text of a data file. */
declare function denseJson(text: string): string;
export = denseJson;
