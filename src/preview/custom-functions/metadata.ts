/** What `functions.json` says about the functions of an add-in. */
export interface ParameterMetadata {
  name: string;
  description?: string;
  type?: 'string' | 'number' | 'boolean' | 'any' | string;
  dimensionality?: 'scalar' | 'matrix';
  optional?: boolean;
  repeating?: boolean;
  /** The list from which Excel lets the user choose; free text is taken as well. */
  customEnumId?: string;
}

export interface EnumMetadata {
  id: string;
  values: { name: string; stringValue?: string; numberValue?: number; tooltip?: string }[];
}

export interface FunctionMetadata {
  id: string;
  name: string;
  description?: string;
  helpUrl?: string;
  parameters: ParameterMetadata[];
  result: { type?: string; dimensionality?: 'scalar' | 'matrix' };
  options?: {
    cancelable?: boolean;
    stream?: boolean;
    volatile?: boolean;
    requiresAddress?: boolean;
  };
}

export interface FunctionsFile {
  functions: FunctionMetadata[];
  enums?: EnumMetadata[];
}
