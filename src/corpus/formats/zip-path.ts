/**
 * Where a reference within an archive leads.
 *
 * @param file the file that holds it, a path from the archive's root.
 * @param reference a relative address, percent-encoded, perhaps with a fragment.
 * @returns a path from the archive's root; null where the reference leads out of the archive.
 */
export function pathFrom(file: string, reference: string): string | null {
  const [address = ''] = reference.split(/[?#]/, 1);
  if (address === '') return file;
  const parts = file.split('/').slice(0, -1);
  for (const part of decoded(address).split('/')) {
    if (part === '..') {
      if (parts.pop() === undefined) return null;
    } else if (part !== '.' && part !== '') {
      parts.push(part);
    }
  }
  return parts.join('/');
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
