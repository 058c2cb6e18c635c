/** The package ships no types; these are the functions that the benchmark uses. */
declare module '@sdeverywhere/compile' {
  export function resetState(): void;
  export function parseAndGenerate(
    model: string,
    kind: 'vensim',
    spec: {
      readonly inputVarNames: readonly string[];
      readonly outputVarNames: readonly string[];
      readonly inputVars?: readonly string[];
      readonly outputVars?: readonly string[];
    },
    operations: readonly string[],
    modelFolder: string,
    modelName: string,
    buildFolder: string,
  ): Promise<string>;
}
