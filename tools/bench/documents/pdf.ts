import { deflateSync } from 'node:zlib';
import type { Section } from './prose.ts';

/** In characters. */
const lineLength = 90;

/** In lines. */
const pageLength = 50;

/** Prose on pages, a heading above its paragraphs, in one PDF file with compressed pages. */
export function toPdf(sections: readonly Section[]): Uint8Array {
  const lines = sections.flatMap(({ heading, paragraphs }) => [
    heading,
    '',
    ...paragraphs.flatMap((paragraph) => [...wrap(paragraph), '']),
  ]);
  // No page without a word at the end.
  lines.pop();
  const pages: Buffer[] = [];
  for (let i = 0; i < lines.length; i += pageLength) {
    pages.push(deflateSync(toContent(lines.slice(i, i + pageLength))));
  }
  return toFile(pages);
}

function wrap(text: string): string[] {
  return text.match(new RegExp(`\\S.{0,${lineLength - 1}}(?= |$)`, 'g')) ?? [];
}

/** Lines of Helvetica 10, 14 points apart, from the top of a page 842 points high. */
function toContent(lines: readonly string[]): string {
  const shown = lines.map((line, i) =>
    line === '' ? '' : `BT /F1 10 Tf 1 0 0 1 60 ${780 - 14 * i} Tm (${line}) Tj ET\n`,
  );
  return shown.join('');
}

/** Objects 1 to 3 are the catalogue, the list of pages and the font; each page is two more: itself and its content. */
function toFile(pages: readonly Uint8Array[]): Uint8Array {
  const kids = pages.map((_, i) => `${4 + 2 * i} 0 R`).join(' ');
  const parts: Buffer[] = [];
  const places: number[] = [];
  let length = 0;
  const write = (...content: (string | Uint8Array)[]) => {
    for (const one of content) {
      const bytes = Buffer.from(one as string, 'latin1');
      parts.push(bytes);
      length += bytes.length;
    }
  };
  const writeObject = (...content: (string | Uint8Array)[]) => {
    places.push(length);
    write(`${places.length} 0 obj\n`, ...content, '\nendobj\n');
  };
  write('%PDF-1.4\n');
  writeObject('<</Type/Catalog/Pages 2 0 R>>');
  writeObject(
    `<</Type/Pages/Count ${pages.length}/Kids[${kids}]/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>>>>>`,
  );
  writeObject('<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>');
  for (const [i, content] of pages.entries()) {
    writeObject(`<</Type/Page/Parent 2 0 R/Contents ${5 + 2 * i} 0 R>>`);
    const head = `<</Length ${content.length}/Filter/FlateDecode>>\nstream\n`;
    writeObject(head, content, '\nendstream');
  }
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const size = places.length + 1;
  const start = length;
  write(`xref\n0 ${size}\n0000000000 65535 f \n${rows}`);
  write(`trailer\n<</Size ${size}/Root 1 0 R>>\nstartxref\n${start}\n%%EOF\n`);
  return Buffer.concat(parts);
}
