/** Sparse rows, one after another: the features of row i stand at `starts[i]` up to `starts[i + 1]`. */
export interface Rows {
  readonly starts: Uint32Array;
  readonly features: Uint32Array;
  readonly values: Float64Array;
}

/** Weights of a fitted question, and its bias. */
export interface Fit {
  readonly weights: Float64Array;
  readonly bias: number;
}

const mostRounds = 14;
const mostNewton = 8;

/** Small seeded generator (mulberry32): numbers in [0, 1). */
export function randomFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * L2-regularised logistic regression of yes (1) and no (0), solved in the dual one row at a time
 * (Yu, Huang and Lin, "Dual coordinate descent methods for logistic regression and maximum entropy models", 2011).
 * `cost` weighs errors against the size of the weights; rows count `counts[i]` times. It walks over all rows `rounds` times at
 * most. Same input, same result.
 */
export function fitLogistic(
  rows: Rows,
  answers: Uint8Array,
  counts: Float64Array,
  size: number,
  cost: number,
  rounds = mostRounds,
): Fit {
  const { starts, features, values } = rows;
  const count = answers.length;
  const weights = new Float64Array(size);
  let bias = 0;
  const caps = counts.map((one) => one * cost);
  const low = caps.map((cap) => Math.min(0.001 * cap, 1e-8));
  const squares = new Float64Array(count);

  function move(row: number, step: number): void {
    const by = answers[row] === 1 ? step : -step;
    const end = starts[row + 1] as number;
    for (let at = starts[row] as number; at < end; at += 1) {
      (weights[features[at] as number] as number) += by * (values[at] as number);
    }
    bias += by;
  }

  for (let row = 0; row < count; row += 1) {
    let sum = 1;
    const end = starts[row + 1] as number;
    for (let at = starts[row] as number; at < end; at += 1) sum += (values[at] as number) ** 2;
    squares[row] = sum;
    move(row, low[row] as number);
  }

  const random = randomFrom(11);
  const order = Uint32Array.from(answers, (_, at) => at);
  let inner = 1e-2;
  for (let round = 0; round < rounds; round += 1) {
    for (let i = count - 1; i > 0; i -= 1) {
      const j = Math.floor(random() * (i + 1));
      const held = order[i] as number;
      order[i] = order[j] as number;
      order[j] = held;
    }
    let most = 0;
    let newtons = 0;
    for (const row of order) {
      const cap = caps[row] as number;
      const alpha = low[row] as number;
      const other = cap - alpha;
      const a = squares[row] as number;
      let dot = bias;
      const end = starts[row + 1] as number;
      for (let at = starts[row] as number; at < end; at += 1) {
        dot += (weights[features[at] as number] as number) * (values[at] as number);
      }
      const b = answers[row] === 1 ? dot : -dot;
      // Whichever of the two dual variables is the smaller is moved, for the sake of rounding.
      const swap = 0.5 * a * (other - alpha) + b < 0;
      const sign = swap ? -1 : 1;
      const old = swap ? other : alpha;
      let z = cap - old < 0.5 * cap ? 0.1 * old : old;
      let gradient = a * (z - old) + sign * b + Math.log(z / (cap - z));
      most = Math.max(most, Math.abs(gradient));
      for (let turn = 0; turn <= mostNewton && Math.abs(gradient) >= inner; turn += 1) {
        const next = z - gradient / (a + cap / (cap - z) / z);
        z = next <= 0 ? 0.1 * z : next;
        gradient = a * (z - old) + sign * b + Math.log(z / (cap - z));
        newtons += 1;
      }
      if (newtons > 0) {
        low[row] = swap ? cap - z : z;
        move(row, sign * (z - old));
      }
    }
    if (most < 0.1) break;
    if (newtons <= count / 10) inner = Math.max(1e-5, inner * 0.1);
  }
  return { weights, bias };
}
