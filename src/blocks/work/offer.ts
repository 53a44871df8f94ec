// Offers a file that was made here, as if it had been downloaded.

/** Long enough for a slow phone to begin with the file; in ms. */
const patience = 60_000;

/** @param type its media type. @param pieces its contents */
export function offerFile(name: string, type: string, pieces: BlobPart[]): void {
  const address = URL.createObjectURL(new Blob(pieces, { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), patience);
}
