import { strToU8, zipSync } from 'fflate';

/** Makes a zip archive. */
export function zipOf(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const entries = Object.entries(files).map(([name, content]) => [
    name,
    typeof content === 'string' ? strToU8(content) : content,
  ]);
  return zipSync(Object.fromEntries(entries) as Record<string, Uint8Array>);
}

/** The archive with a number changed in the directory's entry of each file. */
export function withEntryField(archive: Uint8Array, offset: number, value: number): Uint8Array {
  const changed = Buffer.from(archive);
  for (
    let at = changed.indexOf('PK\x01\x02');
    at >= 0;
    at = changed.indexOf('PK\x01\x02', at + 4)
  ) {
    changed.writeUInt32LE(value, at + offset);
  }
  return changed;
}

/** Files in zip archives that every format refuses, and why. */
export function hostileArchives(good: Readonly<Record<string, string>>, format: string) {
  const archive = zipOf(good);
  const bare = format.replace(/^an? /, '');
  const damaged = `a damaged zip archive, so no readable ${bare}; save or download it again`;
  const notWhole = `not a whole zip archive, so not ${format}; save or download it again`;
  const larger = 'larger than 200 MB unpacked; split it or leave out pictures';
  const flipped = Buffer.from(archive);
  flipped.writeUInt32LE(0x12345678, flipped.indexOf('PK\x01\x02') + 16);
  const many = Object.fromEntries(Array.from({ length: 10_001 }, (_, index) => [`a${index}`, '']));
  return [
    ['empty', new Uint8Array(), `empty; it should be ${format}`],
    ['binary', Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919) % 251), notWhole],
    ['truncated', archive.subarray(0, archive.length - 100), notWhole],
    ['cut in front', archive.subarray(100), notWhole],
    ['encrypted', withEntryField(archive, 8, 0x0008_0001), 'encrypted; save it without a password'],
    ['of files that say they are huge', withEntryField(archive, 24, 250 * 1024 * 1024), larger],
    ['of a file larger than it says', withEntryField(archive, 24, 10), damaged],
    ['of a file smaller than it says', withEntryField(archive, 24, 100_000), damaged],
    ['of a file with a wrong sum', withEntryField(archive, 16, 1), damaged],
    ['of files that are not there', withEntryField(archive, 42, 0x00ff_ffff), damaged],
    ['of files in zip64', withEntryField(archive, 24, 0xffff_ffff), notWhole],
    ['of too many files', zipOf({ ...good, ...many }), 'more than 10,000 files in the archive'],
    [
      'a bomb',
      zipOf({ ...good, 'bomb.xml': new Uint8Array(20_000_000) }),
      'holds a file packed to less than 1/200 of its size, as only a trap is',
    ],
    [
      'with a path out of it',
      zipOf({ ...good, '../x': 'x' }),
      'holds a file whose path leads out of the archive',
    ],
    [
      'with an absolute path',
      zipOf({ ...good, '/etc/x': 'x' }),
      'holds a file whose path leads out of the archive',
    ],
  ] as const;
}
