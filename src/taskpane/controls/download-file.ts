import type { WrittenFile } from '../../editions/import/write-edition-file';

/** Offers a file to the user, to save where they want it. */
export function downloadFile({ name, mediaType, content }: WrittenFile): void {
  const part = typeof content === 'string' ? content : new Uint8Array(content);
  const address = URL.createObjectURL(new Blob([part], { type: mediaType }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser reads the address after the click; a minute is ample.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
