import type { Inputs } from './inputs.ts';

/**
 * Figures of a small reader, learned by `npm run learn`: every input has a short vector; windows of three places are
 * weighed by filters, the strongest window of each filter counts, and one hidden layer joins what stands apart.
 */
export interface Figures {
  readonly width: number;
  readonly filters: number;
  readonly hidden: number;
  readonly outputs: number;
  /** `inputs x width` */
  readonly vectors: Float32Array;
  /** `filters x 3 x width`, and one bias a filter */
  readonly windows: Float32Array;
  readonly windowBias: Float32Array;
  /** `hidden x filters`, with bias */
  readonly joins: Float32Array;
  readonly joinBias: Float32Array;
  /** `outputs x hidden`, `outputs x filters`, with bias */
  readonly fromHidden: Float32Array;
  readonly fromFilters: Float32Array;
  readonly bias: Float32Array;
}

/** Scores of one message, with what is needed to say which words caused them. */
export interface Scores {
  readonly logits: Float32Array;
  /** Strongest window of each filter (place at its middle, -1 for none) and its height. */
  readonly places: Int32Array;
  readonly heights: Float32Array;
  readonly active: Float32Array;
}

export interface Network {
  score(inputs: Inputs): Scores;
  /** How much each place adds to an output: positive parts only, by place. */
  blame(scores: Scores, output: number): Map<number, number>;
}

/** Prepares figures for reading: the filters are multiplied into the vectors once, so that a place costs additions only. */
export function buildNetwork(figures: Figures): Network {
  const { width, filters, hidden, outputs, vectors, windows } = figures;
  const size = vectors.length / width;
  const table = new Float32Array(size * 3 * filters);
  for (let input = 0; input < size; input += 1) {
    for (let filter = 0; filter < filters; filter += 1) {
      for (let slot = 0; slot < 3; slot += 1) {
        let sum = 0;
        const from = (filter * 3 + slot) * width;
        for (let d = 0; d < width; d += 1) {
          sum += (windows[from + d] ?? 0) * (vectors[input * width + d] ?? 0);
        }
        table[(input * 3 + slot) * filters + filter] = sum;
      }
    }
  }

  function score(inputs: Inputs): Scores {
    const { ids, offsets } = inputs;
    const count = offsets.length - 1;
    const heights = new Float32Array(filters);
    const places = new Int32Array(filters).fill(-1);
    // Three running rows: windows whose middle is the place before, this place, and the next one.
    let before = new Float32Array(filters);
    let here = new Float32Array(filters);
    let after = new Float32Array(filters);
    before.set(figures.windowBias);
    here.set(figures.windowBias);
    after.set(figures.windowBias);
    for (let place = 0; place <= count; place += 1) {
      if (place < count) {
        const end = offsets[place + 1] ?? 0;
        for (let at = offsets[place] ?? 0; at < end; at += 1) {
          const row = (ids[at] ?? 0) * 3 * filters;
          for (let filter = 0; filter < filters; filter += 1) {
            after[filter] = (after[filter] ?? 0) + (table[row + filter] ?? 0);
            here[filter] = (here[filter] ?? 0) + (table[row + filters + filter] ?? 0);
            before[filter] = (before[filter] ?? 0) + (table[row + 2 * filters + filter] ?? 0);
          }
        }
      }
      if (place > 0) {
        for (let filter = 0; filter < filters; filter += 1) {
          const height = before[filter] ?? 0;
          if (height > (heights[filter] ?? 0)) {
            heights[filter] = height;
            places[filter] = place - 1;
          }
        }
      }
      const spare = before;
      before = here;
      here = after;
      after = spare;
      after.set(figures.windowBias);
    }
    const active = new Float32Array(hidden);
    for (let unit = 0; unit < hidden; unit += 1) {
      let sum = figures.joinBias[unit] ?? 0;
      for (let filter = 0; filter < filters; filter += 1) {
        sum += (figures.joins[unit * filters + filter] ?? 0) * (heights[filter] ?? 0);
      }
      active[unit] = sum > 0 ? sum : 0;
    }
    const logits = new Float32Array(outputs);
    for (let output = 0; output < outputs; output += 1) {
      let sum = figures.bias[output] ?? 0;
      for (let unit = 0; unit < hidden; unit += 1) {
        sum += (figures.fromHidden[output * hidden + unit] ?? 0) * (active[unit] ?? 0);
      }
      for (let filter = 0; filter < filters; filter += 1) {
        sum += (figures.fromFilters[output * filters + filter] ?? 0) * (heights[filter] ?? 0);
      }
      logits[output] = sum;
    }
    return { logits, places, heights, active };
  }

  function blame(scores: Scores, output: number): Map<number, number> {
    const found = new Map<number, number>();
    for (let filter = 0; filter < filters; filter += 1) {
      const place = scores.places[filter] ?? -1;
      if (place < 0) continue;
      let weight = figures.fromFilters[output * filters + filter] ?? 0;
      for (let unit = 0; unit < hidden; unit += 1) {
        if ((scores.active[unit] ?? 0) > 0) {
          weight +=
            (figures.fromHidden[output * hidden + unit] ?? 0) *
            (figures.joins[unit * filters + filter] ?? 0);
        }
      }
      const part = weight * (scores.heights[filter] ?? 0);
      if (part > 0) found.set(place, (found.get(place) ?? 0) + part);
    }
    return found;
  }

  return { score, blame };
}
