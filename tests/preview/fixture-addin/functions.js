/* global CustomFunctions */
(() => {
  const fail = (code, message) => {
    throw new CustomFunctions.Error(code, message);
  };
  CustomFunctions.associate('TEST_PLUS', (first, second) => first + (second ?? 10));
  CustomFunctions.associate('TEST_REEKS', (count) =>
    Array.from({ length: count }, (_row, index) => [
      index + 1,
      `2026-${String(index + 1).padStart(2, '0')}`,
    ]),
  );
  CustomFunctions.associate('TEST_FOUT', (kind) =>
    kind === 'nb'
      ? fail(CustomFunctions.ErrorCode.notAvailable, 'Dit getal is niet gepubliceerd.')
      : fail(CustomFunctions.ErrorCode.invalidValue, `Onbekend scenario "${kind}".`),
  );
  CustomFunctions.associate('TEST_TABEL', (table) => {
    const cells = table.flat();
    return `${cells.length} cellen, ${cells.filter((cell) => cell === null || cell === '').length} leeg`;
  });
  CustomFunctions.associate('TEST_HERHAAL', (numbers) =>
    numbers.reduce((sum, number) => sum + number, 0),
  );
  CustomFunctions.associate('TEST_SOORT', (value) =>
    value === null ? 'null' : `${typeof value} ${value}`,
  );
})();
