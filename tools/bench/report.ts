import { baseline, type ContenderName } from './contenders.ts';
import { type FigureName, figureNames, type Figures } from './figures.ts';

/** What was measured of one contender at one size. */
export interface Measurement {
  /** How many passages were searched. */
  readonly passages: number;
  readonly contender: ContenderName;
  readonly figures: Figures;
}

/** A measurement beside the baseline of its size. */
export interface Row extends Measurement {
  /** Each figure divided by the baseline's; null where the baseline was not measured, or measured as 0. */
  readonly ratios: Readonly<Record<FigureName, number | null>>;
}

/** Compares measurements with the {@link baseline} of the same size and the same run. */
export function compare(measurements: readonly Measurement[]): Row[] {
  return measurements.map((measurement) => {
    const { passages, figures } = measurement;
    const base = measurements.find(
      (other) => other.passages === passages && other.contender === baseline,
    );
    const ratioOf = (name: FigureName) => {
      const divisor = base?.figures[name] ?? 0;
      return divisor === 0 ? null : figures[name] / divisor;
    };
    const ratios = Object.fromEntries(figureNames.map((name) => [name, ratioOf(name)]));
    return { ...measurement, ratios: ratios as Row['ratios'] };
  });
}
