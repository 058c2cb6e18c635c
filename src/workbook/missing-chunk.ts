/**
 * Whether a part of the add-in's own code could not be fetched: the server has a newer version, or
 * does not answer. Nothing in the workbook is to blame.
 */
export function isMissingChunk(error: unknown): boolean {
  return error instanceof Error && error.name === 'ChunkLoadError';
}
