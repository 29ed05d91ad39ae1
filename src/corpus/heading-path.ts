import type { Block } from './document.ts';

/** A heading as it stands in a text. */
export interface Heading {
  /** 1 for the outermost. */
  readonly level: number;
  readonly title: string;
  /** The heading as a block of its own, for where nothing stands below it; null where the text does not hold it. */
  readonly block: Block | null;
}

interface OpenHeading extends Heading {
  /** How many paragraphs have been found below it and above the next heading. */
  paragraphs: number;
}

/** A heading with nothing below it. */
export interface BareHeading {
  readonly block: Block;
  /** Which paragraph below the heading above it is, from 1, the heading being counted as one. */
  readonly paragraph: number;
}

/** The headings above the place that is being read, and how many paragraphs were read below the innermost. */
export class HeadingPath {
  #paragraphsAbove = 0;
  #headings: OpenHeading[] = [];
  /** The last heading, while nothing has been found below it. */
  #bare: OpenHeading | null = null;

  /** From the outermost to the innermost. */
  get titles(): string[] {
    return this.#headings.map(({ title }) => title);
  }

  /** The titles of the headings that a heading of this level stands under. */
  above(level: number): string[] {
    return this.#headings.filter((heading) => heading.level < level).map(({ title }) => title);
  }

  /** @returns the heading before, where nothing stands below it. */
  open(heading: Heading): BareHeading | null {
    const bare = this.#bare && this.#bare.level >= heading.level ? this.#takeBare() : null;
    const opened = { ...heading, paragraphs: 0 };
    this.#headings = [...this.#headings.filter(({ level }) => level < heading.level), opened];
    this.#bare = opened;
    return bare;
  }

  /** @returns which paragraph below the innermost heading this one is, from 1. */
  fill(): number {
    this.#bare = null;
    return this.#count(this.#headings.at(-1));
  }

  /** @returns the last heading, where nothing stands below it. */
  close(): BareHeading | null {
    return this.#takeBare();
  }

  #takeBare(): BareHeading | null {
    const bare = this.#bare;
    this.#bare = null;
    if (!bare?.block) return null;
    return { block: bare.block, paragraph: this.#count(this.#headings.at(-2)) };
  }

  #count(heading: OpenHeading | undefined): number {
    return heading ? ++heading.paragraphs : ++this.#paragraphsAbove;
  }
}
