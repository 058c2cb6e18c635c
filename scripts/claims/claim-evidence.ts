/** What is publicly known about a claim of the self-test, by its id. */
export interface Evidence {
  /** Whether it speaks for the claim, against it, or says when it holds. */
  readonly speaks: 'for' | 'against' | 'depends';
  /** A documentation page, or a thread with its number. */
  readonly source: string;
  readonly address: string;
  readonly says: string;
}

const LEARN = 'https://learn.microsoft.com/office/dev/add-ins/';
const API = 'https://learn.microsoft.com/javascript/api/';

function thread(
  repository: string,
  number: number,
  speaks: Evidence['speaks'],
  says: string,
): Evidence {
  const name = repository.includes('/') ? repository : `OfficeDev/${repository}`;
  return {
    speaks,
    source: `${repository}#${number}`,
    address: `https://github.com/${name}/issues/${number}`,
    says,
  };
}

function page(source: string, address: string, speaks: Evidence['speaks'], says: string): Evidence {
  return { speaks, source, address, says };
}

const UNDO = page(
  'Undo support',
  `${LEARN}excel/excel-add-ins-undo-capabilities`,
  'depends',
  'a group with a call that cannot be undone fails with UndoNotSupported; Worksheet.delete and protect are such calls, on every platform',
);

/** Found in November 2026; an empty list means that nothing was found. */
export const CLAIM_EVIDENCE: Readonly<Record<string, readonly Evidence[]>> = {
  'function-names': [
    thread('Excel-Custom-Functions', 189, 'for', 'Microsoft: the namespace is optional'),
    thread(
      'office-js',
      869,
      'for',
      'without the Namespace element, names with dots worked in Excel on the web and on Windows; with an empty one only on the web',
    ),
    thread('office-js', 5511, 'for', 'functions without a namespace were seen working on the web'),
    thread('office-js-docs-pr', 760, 'for', 'dots in names work'),
    thread(
      'office-js',
      4195,
      'against',
      'Microsoft (2026): a function without a namespace beside functions with one is not supported, names are Namespace.FunctionName',
    ),
  ],
  'function-values': [],
  'omitted-argument': [
    page(
      'Parameter options',
      `${LEARN}excel/custom-functions-parameter-options`,
      'for',
      'an optional parameter that is left out arrives as null',
    ),
  ],
  'empty-cell': [
    thread(
      'office-js',
      4702,
      'depends',
      'an empty cell arrives as 0 on the desktop and as null on the web',
    ),
    thread('office-js', 5262, 'depends', 'in a range too: 0 on the desktop'),
  ],
  'error-codes': [
    page(
      'Handle errors',
      `${LEARN}excel/custom-functions-errors`,
      'for',
      'invalidValue shows #VALUE!, notAvailable #N/A, and only these two take a message',
    ),
    thread('office-js', 2885, 'for', 'messages with other codes are ignored'),
    thread('office-js', 4205, 'for', 'on Windows and Mac the message shows on hovering the sign'),
    thread('office-js', 4971, 'against', 'the message did not show on the desktop (open)'),
    thread('office-js', 4813, 'against', 'on the Mac the general message showed instead (open)'),
  ],
  spill: [
    page(
      'Return multiple results',
      `${LEARN}excel/custom-functions-dynamic-arrays`,
      'for',
      'a two-dimensional array spills',
    ),
    thread('office-js', 2174, 'depends', 'not when a cell of it is an error (ours hold none)'),
  ],
  'date-argument': [
    page(
      'Date systems in Excel',
      'https://support.microsoft.com/office/date-systems-in-excel-e7fe7167-48a9-4b96-bb53-5612a800b487',
      'for',
      'the two systems differ by 1.462 days',
    ),
  ],
  'date-result': [
    thread(
      'office-js',
      706,
      'for',
      'a function gives a date as a number; Date objects are no dates',
    ),
  ],
  'shared-runtime': [
    page(
      'Shared runtime',
      `${LEARN}develop/configure-your-add-in-to-use-a-shared-runtime`,
      'for',
      'functions, ribbon and pane run in one runtime',
    ),
    thread(
      'office-js',
      6936,
      'depends',
      'functions are some six times slower while the pane is closed',
    ),
    thread(
      'xlwings/xlwings-server',
      261,
      'against',
      'in a new workbook functions showed #BUSY! until the pane was used',
    ),
  ],
  'full-recalculation': [
    thread(
      'office-js',
      1462,
      'depends',
      'F9 does not run a function again whose arguments are the same',
    ),
    thread('office-js', 3332, 'for', 'Excel runs them more often than it needs'),
  ],
  'unknown-function': [
    thread('office-js', 5611, 'for', 'by design: Excel stores the name with _xldudf_ before it'),
    thread('office-js', 3558, 'for', 'what the prefix is and when it goes away'),
    thread('office-js', 6611, 'for', 'cells stay #NAME? until the formula is entered again'),
    thread(
      'office-js',
      3872,
      'depends',
      'beside another add-in the prefix can get a file name before it',
    ),
  ],
  'function-help': [
    thread('office-js', 2887, 'for', 'the link opens in the browser'),
    thread('office-js', 3078, 'against', 'on the web the link did nothing (open)'),
    thread('office-js', 3073, 'against', 'for an existing formula the link led to COUNT'),
  ],
  'argument-lists': [
    page(
      'Custom enums',
      `${LEARN}excel/custom-functions-custom-enums`,
      'for',
      'the members of an enum are offered in the formula bar',
    ),
    thread('office-js', 6080, 'against', 'broken in Excel 16.0.19231 on Windows'),
  ],
  'number-card': [
    page(
      'Data types with custom functions',
      `${LEARN}excel/custom-functions-data-types-concepts`,
      'for',
      'a function may give a data type, such as a formatted number, when its metadata has allowCustomDataForDataTypeAny',
    ),
    thread(
      'office-js',
      5794,
      'against',
      'entities that a function gave were #VALUE! in some web hosts',
    ),
  ],
  'english-help': [
    page(
      'Naming and localization',
      `${LEARN}excel/custom-functions-naming`,
      'for',
      'a JSON file for each language, chosen by an Override in the manifest',
    ),
    thread(
      'office-js',
      891,
      'for',
      'names that are translated break formulas that an add-in writes: ours are not',
    ),
    thread(
      'office-js',
      2464,
      'depends',
      'an Override without its prefix bt: kept an add-in from loading',
    ),
  ],
  'english-messages': [],
  'invariant-formulas': [
    page(
      'Range.formulas',
      `${API}excel/excel.range`,
      'for',
      'formulas are in A1 style, formulasLocal in the language of the user',
    ),
  ],
  'number-formats': [
    page(
      'Range.numberFormat',
      `${API}excel/excel.range`,
      'for',
      'the format code is the one of English',
    ),
  ],
  'one-format-for-all': [
    page(
      'Microsoft 365 platform idea 4211172',
      'https://techcommunity.microsoft.com/idea/microsoft365developerplatform/allow-passing-a-single-value-to-the-range-object-values-and-formulas/4211172',
      'for',
      'a single value for a whole range works, though the declared types know only matrices',
    ),
  ],
  'text-stays-text': [],
  'null-keeps-cell': [
    page(
      'Blank and null values',
      `${LEARN}excel/excel-add-ins-blank-null-values`,
      'for',
      'null in the array leaves the value, format or formula of that cell',
    ),
    thread(
      'microsoftgraph/microsoft-graph-docs',
      4546,
      'for',
      'null leaves a cell as it is (the same service); a locked cell among them refuses the whole',
    ),
    thread(
      'office-js',
      1916,
      'depends',
      'a new column of a table may still be filled with its formula',
    ),
  ],
  'date-system': [],
  'number-with-properties': [
    page(
      'Add properties to basic cell values',
      `${LEARN}excel/excel-data-types-add-properties-to-basic-cell-values`,
      'for',
      'a number with properties calculates as a number',
    ),
    thread(
      'office-js',
      5794,
      'depends',
      'entities failed in some web hosts; numbers are not entities',
    ),
    thread(
      'office-js',
      5866,
      'depends',
      'the type was told differently on the web and the desktop',
    ),
  ],
  'cell-edit': [
    page(
      'RunOptions.delayForCellEdit',
      `${API}excel/excel.runoptions`,
      'for',
      'the request waits until the user leaves the cell',
    ),
  ],
  table: [],
  'table-name-taken': [],
  'filtered-table': [
    thread(
      'office-js',
      224,
      'against',
      'on the desktop values written to a filtered range went astray',
    ),
    thread(
      'xlwings/xlwings',
      747,
      'against',
      'the same through COM: the first value went to every visible row',
    ),
  ],
  'chart-series': [
    thread(
      'office-js',
      2927,
      'depends',
      'a series that is added may be stacked: give each its type',
    ),
  ],
  'printed-sheets': [],
  names: [],
  'sheet-protection': [
    thread(
      'microsoftgraph/microsoft-graph-docs',
      4546,
      'for',
      'the code is AccessDenied (the same service)',
    ),
    thread('office-js', 6784, 'depends', 'a build of 2026 answered AccessDenied to unprotect too'),
  ],
  'refresh-keeps-own-work': [
    thread(
      'office-js',
      6415,
      'depends',
      'Undo takes back cells but not custom XML: a sheet that was undone keeps its record',
    ),
  ],
  'custom-xml': [
    thread('office-js', 6091, 'against', 'an add-in lost its parts on the Mac after saving'),
    thread(
      'office-js',
      6585,
      'against',
      'parts were lost on the web after a session timed out (open)',
    ),
    thread('office-js', 3936, 'depends', 'not in a workbook on an iPad that was never saved'),
    thread('office-js', 4484, 'depends', 'what was done before it could not be undone'),
  ],
  settings: [
    thread('office-js', 6091, 'against', 'an add-in lost its settings on the Mac after saving'),
  ],
  'request-of-product': [
    page('Performance', `${LEARN}excel/performance`, 'for', 'a request may be 5 MB on the web'),
  ],
  'request-too-large': [
    thread('office-js-docs-pr', 5333, 'for', 'the limit of 5 MB holds on the web only'),
    thread('specklesystems/speckle-excel', 9, 'for', 'the code is RequestPayloadSizeLimitExceeded'),
  ],
  'file-download': [
    thread('office-js', 4681, 'against', 'not on a Mac desktop (open)'),
    thread('office-js', 2700, 'against', 'on the Mac by design'),
  ],
  'memo-file': [
    thread('office-js', 1793, 'for', 'on the desktop the pane itself shows the download'),
    thread('office-js', 2700, 'against', 'no download on the Mac, by design'),
  ],
  'own-figures': [],
  'track-sheet': [],
  'preview-file': [],
  'requirement-sets': [
    page(
      'Requirement sets',
      `${API}requirement-sets/excel/excel-api-requirement-sets`,
      'for',
      'which version has what',
    ),
  ],
  'undo-group': [
    UNDO,
    thread(
      'office-js',
      6491,
      'against',
      'many formulas at once were refused with UndoNotSupported: the product then does without a group',
    ),
    thread('office-js', 6255, 'against', 'an internal error on the web after several groups'),
    thread('office-js', 6711, 'against', 'on the web a group gave an error in May 2026'),
    thread(
      'office-js',
      2802,
      'depends',
      'before groups existed, every call from a shared runtime emptied the list of Undo',
    ),
    thread('office-js', 6415, 'against', 'custom XML is no part of undo (open)'),
  ],
  'own-changes': [
    page(
      'WorksheetChangedEventArgs.triggerSource',
      `${API}excel/excel.worksheetchangedeventargs`,
      'for',
      'ThisLocalAddin for a change by the add-in itself',
    ),
  ],
  'unified-manifest': [
    page(
      '@microsoft/app-manifest 1.1.2',
      'https://www.npmjs.com/package/@microsoft/app-manifest',
      'for',
      'its schema files have customFunctions from 1.23 and metadataUrl from 1.24 on; that an Excel reads them they do not say',
    ),
    thread('office-js-docs-pr', 5596, 'for', 'documented as preview (April 2026)'),
    thread('office-js-docs-pr', 5843, 'for', 'says that it is generally available (24 July 2026)'),
    page(
      'Custom functions runtime',
      `${LEARN}excel/custom-functions-runtime`,
      'against',
      'as found stored: the unified manifest does not support custom functions; it may be older',
    ),
    page(
      'JSON of custom functions',
      `${LEARN}excel/custom-functions-json`,
      'against',
      'as found stored: the same',
    ),
  ],
  theme: [
    thread('office-js', 6134, 'against', 'on the web officeTheme is undefined (2025)'),
    thread('office-js', 3410, 'against', 'the same'),
  ],
  language: [],
  'content-security': [
    thread('office-js-docs-pr', 4911, 'depends', 'frame-ancestors need *.sharepoint.com too'),
    thread('office-js', 1687, 'for', "office.js needs 'unsafe-inline' for styles only"),
    thread('office-js', 1005, 'depends', 'there is no official list (open)'),
  ],
  'thousand-formulas': [thread('office-js', 6936, 'depends', 'slower while the pane is closed')],
  load: [],
  refresh: [],
};
