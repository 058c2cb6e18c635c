/** Reads what the selected cells hold. */
export async function readSelectedValues(
  context: Excel.RequestContext,
): Promise<readonly (readonly unknown[])[]> {
  const range = context.workbook.getSelectedRange();
  // A selected column would be a million rows: what is used of it.
  const used = range.getUsedRangeOrNullObject(true);
  used.load('values');
  await context.sync();
  return used.isNullObject ? [] : used.values;
}
