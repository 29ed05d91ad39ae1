import { toCharacter } from './radicals.ts';

/** A piece of text as pdf.js gives it: its matrix maps text space to the page's. */
export interface TextItem {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly fontName: string;
}

/**
 * A piece of text in its place on the page, in points (1/72 inch) from the page's upper left corner, turned so that most of
 * the page's text stands upright.
 */
export interface Run {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Of the line that its letters stand on. */
  readonly baseline: number;
  /** Of the font. */
  readonly size: number;
  /** Whatever tells the document's fonts apart. */
  readonly font: string;
}

/** Letters of right-to-left scripts. */
export const rightToLeft =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/**
 * Puts a page's text into its place. White space becomes runs without width. What stands at right angles to most of the page,
 * such as a stamp along the margin, is left out.
 *
 * @param view the matrix that maps the page to what a reader sees of it.
 */
export function toRuns(items: readonly TextItem[], view: readonly number[]): Run[] {
  const placed = items.filter(({ str }) => str !== '').map((item) => place(item, view));
  const weights = [0, 0, 0, 0];
  for (const { run, turns } of placed)
    weights[turns] = (weights[turns] ?? 0) + run.text.trim().length;
  const upright = weights.indexOf(Math.max(...weights));
  return placed.flatMap(({ run, x, y, turns }) => {
    if (turns !== upright || !isFinitePlace(run, x, y)) return [];
    const [left, baseline] = turned(x, y, turns);
    if (run.text.trim() === '') {
      // pdf.js adds spaces without width where a font moves back, as it does in Arabic ligatures.
      return run.right < 0.02 * run.size
        ? []
        : [{ ...run, text: ' ', left, right: left, baseline }];
    }
    return [{ ...run, left, right: left + run.right, baseline }];
  });
}

interface Placed {
  /** With its width as `right`. */
  readonly run: Run;
  readonly x: number;
  readonly y: number;
  /** In quarters of a circle, clockwise. */
  readonly turns: number;
}

function place({ str, transform, width, fontName }: TextItem, view: readonly number[]): Placed {
  const [a, b, c, d, x, y] = multiply(view, transform);
  const turns = (Math.round(Math.atan2(b, a) / (Math.PI / 2)) + 4) % 4;
  const run = {
    text: clean(str),
    left: 0,
    right: width,
    baseline: 0,
    size: Math.hypot(c, d),
    font: fontName,
  };
  return { run, x, y, turns };
}

function isFinitePlace({ right, size }: Run, x: number, y: number): boolean {
  return [right, size, x, y].every(Number.isFinite) && size > 0;
}

/** Where a place comes to stand when the page is turned back by quarters of a circle. */
function turned(x: number, y: number, turns: number): [number, number] {
  if (turns === 1) return [y, -x];
  if (turns === 2) return [-x, -y];
  return turns === 3 ? [-y, x] : [x, y];
}

type Matrix = readonly [number, number, number, number, number, number];

function multiply(outer: readonly number[], inner: readonly number[]): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = outer;
  const [p = 1, q = 0, r = 0, s = 1, t = 0, u = 0] = inner;
  return [
    a * p + c * q,
    b * p + d * q,
    a * r + c * s,
    b * r + d * s,
    a * t + c * u + e,
    b * t + d * u + f,
  ];
}

/** Letters in a shape that only fonts know: ligatures, Arabic letters by their place in the word. */
const shapes = /[\uFB00-\uFB06\uFB1D-\uFDFF\uFE70-\uFEFE]/g;

/** Radicals of dictionaries, which stand for the characters that look like them. */
const radicals = /[\u2E80-\u2EF3\u2F00-\u2FD5]/g;

/** Bullets of the Symbol and Wingdings fonts, which stand in the private use area. */
const fontBullets = /[\uF0A7\uF0B7\uF0D8\uF076\uF0FC]/g;

/** The text with one character for each that a reader sees. */
function clean(text: string): string {
  return text
    .replace(shapes, (shape) => shape.normalize('NFKC'))
    .replace(radicals, toCharacter)
    .replace(fontBullets, '•')
    .replace(/\p{Cs}/gu, '\uFFFD')
    .replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ');
}
