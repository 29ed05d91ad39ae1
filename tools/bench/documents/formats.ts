import { strToU8, zipSync } from 'fflate';
import { toPdf } from './pdf.ts';
import type { Section } from './prose.ts';

/** Writes prose in one format. */
export type Format = (sections: readonly Section[]) => string | Uint8Array;

/** By the ending of the file. */
export const formats = {
  txt: toText,
  md: toMarkdown,
  html: toHtml,
  docx: toDocx,
  epub: toEpub,
  pdf: toPdf,
} as const satisfies Readonly<Record<string, Format>>;

export type Ending = keyof typeof formats;

function toText(sections: readonly Section[]): string {
  const parts = sections.flatMap(({ heading, paragraphs }) => [heading, ...paragraphs]);
  return `${parts.join('\n\n')}\n`;
}

function toMarkdown(sections: readonly Section[]): string {
  const parts = sections.flatMap(({ heading, paragraphs }) => [
    `## ${heading}`,
    // Some of what Markdown is for: a strong word, and a link.
    ...paragraphs.map((paragraph) =>
      paragraph.replace(/^(\S+) (\S+)/, '**$1** [$2](https://example.org/)'),
    ),
  ]);
  return `${parts.join('\n\n')}\n`;
}

function toHtml(sections: readonly Section[]): string {
  return `<!doctype html>\n<html lang="en">\n<title>Prose</title>\n${toBody(sections)}\n</html>\n`;
}

function toBody(sections: readonly Section[]): string {
  return sections
    .map(({ heading, paragraphs }) =>
      [`<h2>${heading}</h2>`, ...paragraphs.map((paragraph) => `<p>${paragraph}</p>`)].join('\n'),
    )
    .join('\n');
}

const xml = '<?xml version="1.0" encoding="UTF-8"?>';
const schemas = 'http://schemas.openxmlformats.org';
const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

function toDocx(sections: readonly Section[]): Uint8Array {
  const paragraph = (text: string, style = '') =>
    `<w:p>${style}<w:r><w:t>${text}</w:t></w:r></w:p>`;
  const heading = '<w:pPr><w:pStyle w:val="Heading2"/></w:pPr>';
  const body = sections.flatMap((section) => [
    paragraph(section.heading, heading),
    ...section.paragraphs.map((text) => paragraph(text)),
  ]);
  return zip({
    '[Content_Types].xml': `${xml}<Types xmlns="${schemas}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${wordType}"/></Types>`,
    '_rels/.rels': `${xml}<Relationships xmlns="${schemas}/package/2006/relationships"><Relationship Id="r1" Type="${schemas}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `${xml}<w:document xmlns:w="${schemas}/wordprocessingml/2006/main"><w:body>${body.join('')}</w:body></w:document>`,
  });
}

/** A chapter has so many sections. */
const chapterLength = 20;

function toEpub(sections: readonly Section[]): Uint8Array {
  const chapters: string[] = [];
  for (let i = 0; i < sections.length; i += chapterLength) {
    const body = toBody(sections.slice(i, i + chapterLength));
    chapters.push(
      `${xml}<html xmlns="http://www.w3.org/1999/xhtml"><head><title>Prose</title></head><body>${body}</body></html>`,
    );
  }
  const items = chapters.map(
    (_, i) => `<item id="c${i}" href="c${i}.xhtml" media-type="application/xhtml+xml"/>`,
  );
  const spine = chapters.map((_, i) => `<itemref idref="c${i}"/>`);
  return zip({
    mimetype: 'application/epub+zip',
    'META-INF/container.xml': `${xml}<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>`,
    'book.opf': `${xml}<package version="3.0" unique-identifier="id" xmlns="http://www.idpf.org/2007/opf"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:identifier id="id">prose</dc:identifier><dc:title>Prose</dc:title><dc:language>en</dc:language></metadata><manifest>${items.join('')}</manifest><spine>${spine.join('')}</spine></package>`,
    ...Object.fromEntries(chapters.map((chapter, i) => [`c${i}.xhtml`, chapter])),
  });
}

function zip(files: Readonly<Record<string, string>>): Uint8Array {
  const entries = Object.entries(files).map(([name, text]) => [name, strToU8(text)] as const);
  return zipSync(Object.fromEntries(entries), { mtime: '2024-05-01' });
}
