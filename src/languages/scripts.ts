/** A writing system, as far as it tells languages apart. */
export type Script =
  'arabic' | 'cyrillic' | 'devanagari' | 'greek' | 'han' | 'hangul' | 'kana' | 'latin' | 'thai';

interface Range {
  readonly script: Script;
  /** The first UTF-16 code unit. */
  readonly from: number;
  /** The last one. */
  readonly to: number;
  /**
   * How much one of these says: a sign for a syllable or word more than a letter, and Latin letters less than
   * others, since names are written in them everywhere.
   */
  readonly weight: number;
}

/** The blocks of Unicode that matter, in order. Signs among the letters do no harm. */
const ranges: readonly Range[] = [
  { script: 'latin', from: 0x41, to: 0x5a, weight: 0.4 },
  { script: 'latin', from: 0x61, to: 0x7a, weight: 0.4 },
  { script: 'latin', from: 0xc0, to: 0x24f, weight: 0.4 },
  { script: 'greek', from: 0x370, to: 0x3ff, weight: 1 },
  { script: 'cyrillic', from: 0x400, to: 0x52f, weight: 1 },
  { script: 'arabic', from: 0x600, to: 0x6ff, weight: 1 },
  { script: 'devanagari', from: 0x900, to: 0x97f, weight: 1 },
  { script: 'thai', from: 0xe00, to: 0xe7f, weight: 1 },
  { script: 'latin', from: 0x1e00, to: 0x1eff, weight: 0.4 },
  { script: 'greek', from: 0x1f00, to: 0x1fff, weight: 1 },
  { script: 'kana', from: 0x3041, to: 0x30ff, weight: 2 },
  { script: 'han', from: 0x3400, to: 0x9fff, weight: 3 },
  { script: 'hangul', from: 0xac00, to: 0xd7a3, weight: 3 },
];

/**
 * The script that most of a text is written in; Chinese signs count as Japanese where kana stand among them.
 *
 * @returns null where there is no letter of a known script, and where most are of others.
 */
export function scriptOf(text: string): Script | null {
  const weights = new Map<Script, number>();
  let others = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const range = unit < 0x41 ? undefined : ranges.find(({ to }) => unit <= to);
    if (range && unit >= range.from) {
      weights.set(range.script, (weights.get(range.script) ?? 0) + range.weight);
    } else if (unit > 0x24f && (unit < 0x2000 || unit > 0x303f)) {
      others++;
    }
  }
  const han = weights.get('han') ?? 0;
  const kana = weights.get('kana') ?? 0;
  // A Chinese text may name something in kana.
  if (kana > 0.05 * han) {
    weights.set('kana', kana + han);
    weights.delete('han');
  }
  const [best] = [...weights].sort(([, a], [, b]) => b - a);
  return best && best[1] > others ? best[0] : null;
}
