/** A page's content: lines of Courier 10, 12 points apart, from the top of a page 400 points high. */
export function textPage(lines: readonly string[], spread = 0): string {
  const heights = lines.map(
    (_, i) => 380 - 12 * i - (i === lines.length - 1 ? spread - 12 * i : 0),
  );
  return lines
    .map(
      (line, i) =>
        `BT /F1 10 Tf 1 0 0 1 20 ${spread ? heights[i] : 380 - 12 * i} Tm (${line}) Tj ET`,
    )
    .join('\n');
}

/** A page with nothing but a picture. */
export const imagePage = 'q 200 0 0 200 0 0 cm BI /W 1 /H 1 /BPC 8 /CS /G ID \u0080 EI Q';

/** Makes a PDF file of pages with these contents, of 300 by 400 points. Their fonts are F1, Courier, and F2, Courier Bold. */
export function makePdf(pages: readonly string[]): Buffer {
  const kids = pages.map((_, i) => `${4 + 2 * i} 0 R`).join(' ');
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Count ${pages.length}/Kids[${kids}]/MediaBox[0 0 300 400]/Resources<</Font<</F1 3 0 R/F2<</Type/Font/Subtype/Type1/BaseFont/Courier-Bold>>>>>>>>`,
    '<</Type/Font/Subtype/Type1/BaseFont/Courier/Encoding/WinAnsiEncoding>>',
    ...pages.flatMap((content, i) => [
      `<</Type/Page/Parent 2 0 R/Contents ${5 + 2 * i} 0 R>>`,
      `<</Length ${content.length}>>\nstream\n${content}\nendstream`,
    ]),
  ];
  let file = '%PDF-1.4\n';
  const places = objects.map((object, i) => {
    const place = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  const trailer = `trailer\n<</Size ${size}/Root 1 0 R>>\nstartxref\n${file.length}\n%%EOF\n`;
  return Buffer.from(`${file}xref\n0 ${size}\n0000000000 65535 f \n${rows}${trailer}`, 'latin1');
}
