import { actIds, type Span } from './act.ts';
import { outputOf } from './decide.ts';
import { patternIds } from './pattern.ts';

/** How many acts there are: of the outputs they come first, then the patterns. */
const acts = actIds.length;
const all = acts + patternIds.length;
const friction = outputOf('neutral.friction');

const COUNTED = 1;
const CERTAIN = 2;
const FOUND = 4;
const SHOWN = 8;

/** Whether an output is an act, not a pattern. */
export function isAct(output: number): boolean {
  return output < acts;
}

/** What is known of each act and pattern, by its output, while one message is read; the next begins by clearing it. */
export class Findings {
  readonly #marks = new Uint8Array(all);
  readonly #spans: (Span | undefined)[] = Array.from({ length: all });
  /** Those that some cue counts for and those that are found, in the order in which they came. */
  readonly #counted = new Uint8Array(all);
  readonly #found = new Uint8Array(all);
  #countedMany = 0;
  #foundMany = 0;
  #foundPatterns = 0;

  clear(): void {
    this.#marks.fill(0);
    this.#countedMany = 0;
    this.#foundMany = 0;
    this.#foundPatterns = 0;
  }

  /** How many are found, acts and patterns. */
  get size(): number {
    return this.#foundMany;
  }

  /** The output that was found so early. */
  at(place: number): number {
    return this.#found[place] as number;
  }

  /** Where it is shown; undefined for nowhere. */
  spanOf(output: number): Span | undefined {
    return ((this.#marks[output] as number) & SHOWN) === 0 ? undefined : this.#spans[output];
  }

  show(output: number, span: Span): void {
    this.#spans[output] = span;
    this.#marks[output] = (this.#marks[output] as number) | SHOWN;
  }

  isCounted(output: number): boolean {
    return ((this.#marks[output] as number) & COUNTED) !== 0;
  }

  /** Some cue counts for it; what was certain once is certain. */
  count(output: number, isCertain: boolean): void {
    if (!this.isCounted(output)) {
      this.#counted[this.#countedMany] = output;
      this.#countedMany += 1;
    }
    this.#marks[output] = (this.#marks[output] as number) | COUNTED | (isCertain ? CERTAIN : 0);
  }

  /** Finds it, and returns whether it was not found before. */
  find(output: number): boolean {
    const marks = this.#marks[output] as number;
    if ((marks & FOUND) !== 0) return false;
    this.#marks[output] = marks | FOUND;
    this.#found[this.#foundMany] = output;
    this.#foundMany += 1;
    if (!isAct(output)) this.#foundPatterns += 1;
    return true;
  }

  /** Finds all that cues count for. */
  findCounted(): void {
    for (let at = 0; at < this.#countedMany; at += 1) this.find(this.#counted[at] as number);
  }

  /** Finds what is certain, and friction wherever there is a pattern. */
  findCertain(): void {
    if (this.#foundPatterns > 0) this.find(friction);
    for (let at = 0; at < this.#countedMany; at += 1) {
      const output = this.#counted[at] as number;
      if (((this.#marks[output] as number) & CERTAIN) === 0) continue;
      this.find(output);
      if (!isAct(output)) this.find(friction);
    }
  }
}
