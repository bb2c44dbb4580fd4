import { type Output, outputOf, outputs } from '../../../lib/reciprocity/decide.ts';
import {
  leastSize,
  type PackedFigures,
  packFigures,
  sizes,
} from '../../../lib/reciprocity/packing.ts';
import { patterns } from '../../../lib/reciprocity/pattern.ts';
import { type Budget, budgetOf } from './budget.ts';
import { type Fit, fitLogistic, type Rows } from './logistic.ts';
import type { Example } from './reader.ts';

/** How errors weigh against the size of the weights: among all features, among more than those that stay, in the end. */
const cost = { all: 4, some: 2, single: 8, whole: 1 } as const;
/**
 * How many times the features that stay are kept in between, each time those that bear most: step by step costs time and
 * finds better ones.
 */
const atOnce = [6, 3, 1.6, 1];
const slowly = [10, 7, 5, 3.5, 2.5, 1.8, 1.4, 1.2, 1.1, 1];
/** Rounds over all features: enough to tell which are worth most. */
const roughly = 5;
const wholes: ReadonlySet<Output> = new Set(['pause', 'any', 'give', 'ask', 'safety']);
const isOfPattern = (name: Output): boolean =>
  name in patterns || name === 'pause' || name === 'any' || name === 'safety';
/** Few features fit what they learned from too closely where they answer for the whole message. */
const lastCostOf = (name: Output): number => (wholes.has(name) ? cost.whole : cost.single);
/** The question that comes before this one: a single act is asked for once its side is settled, a pattern once there is any. */
function before(name: Output): { readonly name: Output; readonly others: number } | undefined {
  if (wholes.has(name) || name.startsWith('neutral.')) return undefined;
  if (name.startsWith('give.')) return { name: 'give', others: 0.1 };
  if (name.startsWith('ask.')) return { name: 'ask', others: 0.1 };
  // Patterns bear on the pause too, so they have to know the other rows better.
  return { name: 'any', others: 1 / 3 };
}
/** Rare features are given more room than frequent ones: an error in one of them is cheap. */
const rarityPower = 1.5;
/** Among weights of one size those of frequent features are kept. */
const frequencyPower = 0.4;
/** How much more a feature is worth that bears on another answer already: its name takes no room. */
const sharing = 1.4;

/** Features as numbers without gaps, with how much room each is given. */
interface Table {
  readonly hashes: number[];
  readonly room: Float64Array;
}

function tableOf(examples: readonly Example[]): Table & { counts: Map<number, number> } {
  const counts = new Map<number, number>();
  for (const { features } of examples) {
    for (const hash of features) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  }
  const hashes = [...counts]
    .filter(([, count]) => count >= 2)
    .map(([hash]) => hash)
    .sort((a, b) => a - b);
  const room = Float64Array.from(
    hashes,
    (hash) => (Math.log(examples.length / (counts.get(hash) ?? 1)) / 4) ** rarityPower,
  );
  return { hashes, room, counts };
}

/** Examples as sparse rows over a table: each feature's room over the root of how many are known. */
function rowsOf(examples: readonly Example[], { hashes, room }: Table): Rows {
  const place = new Map(hashes.map((hash, at) => [hash, at]));
  const starts = new Uint32Array(examples.length + 1);
  const features: number[] = [];
  const values: number[] = [];
  examples.forEach((example, row) => {
    const known: number[] = [];
    for (const hash of example.features) {
      const at = place.get(hash);
      if (at !== undefined) known.push(at);
    }
    const norm = 1 / Math.sqrt(known.length + 1);
    for (const at of known) {
      features.push(at);
      values.push((room[at] ?? 0) * norm);
    }
    starts[row + 1] = features.length;
  });
  return { starts, features: Uint32Array.from(features), values: Float64Array.from(values) };
}

const rounded = (value: number): number => Math.round(value * 100) / 100;

function nearestSize(weight: number): number {
  let best = 0;
  sizes.forEach((one, at) => {
    if (Math.abs(one - weight) < Math.abs((sizes[best] ?? 0) - weight)) best = at;
  });
  return best;
}

/** Learns weights: all features first, then again and again those that bear most on each answer, rounded to the sizes that there are. */
export function learnFigures(examples: readonly Example[], budget: Budget): PackedFigures {
  const table = tableOf(examples);
  const plain = Float64Array.from(examples, (one) => one.weight);
  const forActs = Float64Array.from(examples, (one) => one.actWeight);
  const answersOf = outputs.map((_, answer) =>
    Uint8Array.from(examples, ({ target }) => target[answer] ?? 0),
  );
  /** How much each example counts for a question: less where the question before it is answered with no. */
  const countsOf = (name: Output): Float64Array => {
    const first = before(name);
    const counts = isOfPattern(name) ? plain : forActs;
    const asked = first === undefined ? undefined : answersOf[outputOf(first.name)];
    return counts.map((count, row) => (asked?.[row] === 0 ? count * (first?.others ?? 1) : count));
  };
  const all = rowsOf(examples, table);
  const isKept = new Uint8Array(table.hashes.length);
  const worthOf = (weight: number, at: number): number =>
    (isKept[at] === 1 ? sharing : 1) *
    Math.abs(weight) *
    (table.room[at] ?? 0) *
    (table.counts.get(table.hashes[at] ?? 0) ?? 0) ** frequencyPower;
  /** Features by falling worth, those without any left out. */
  const mostWorth = (fit: Fit, features: Iterable<number>): number[] =>
    Array.from(features, (at) => ({ at, worth: worthOf(fit.weights[at] ?? 0, at) }))
      .filter(({ worth }) => worth > 0)
      .sort((a, b) => b.worth - a.worth || a.at - b.at)
      .map(({ at }) => at);
  /** The features that stay for a question, by falling worth. */
  const choose = (name: Output): number[] => {
    const right = answersOf[outputOf(name)] ?? new Uint8Array();
    const weights = countsOf(name);
    const fit = fitLogistic(all, right, weights, table.hashes.length, cost.all, roughly);
    let best = mostWorth(fit, table.hashes.keys());
    for (const many of wholes.has(name) ? slowly : atOnce) {
      best = best.slice(0, Math.round(budgetOf(name, budget) * many));
      if (many === 1) break;
      best = mostWorth(fitOver(all, best, right, weights, table.hashes.length, cost.some), best);
    }
    for (const at of best) isKept[at] = 1;
    return best;
  };
  // Those of the whole message first: the others take what is there already.
  const chosen = new Map(
    [...outputs]
      .sort((a, b) => Number(wholes.has(b)) - Number(wholes.has(a)))
      .map((name) => [name, choose(name)]),
  );

  const staying = table.hashes.map((_, at) => at).filter((at) => isKept[at] === 1);
  const fewer: Table = {
    hashes: staying.map((at) => table.hashes[at] ?? 0),
    room: Float64Array.from(staying, (at) => table.room[at] ?? 0),
  };
  const short = rowsOf(examples, fewer);
  const index = new Map(staying.map((from, to) => [from, to]));
  const answers = outputs.map((name, answer) => {
    const own = (chosen.get(name) ?? []).map((at) => index.get(at) ?? 0).sort((a, b) => a - b);
    const right = answersOf[answer] ?? new Uint8Array();
    const fit = fitOver(short, own, right, countsOf(name), staying.length, lastCostOf(name));
    const weights = own.map((at) => (fit.weights[at] ?? 0) * (fewer.room[at] ?? 0));
    const step = rounded(
      Math.sqrt(weights.reduce((sum, one) => sum + one ** 2, 0) / Math.max(1, own.length)),
    );
    const kept = own.flatMap((place, i) => {
      const weight = weights[i] ?? 0;
      return Math.abs(weight) < leastSize * step
        ? []
        : [{ place, size: nearestSize(weight / step) }];
    });
    return { bias: rounded(fit.bias), step, weights: kept };
  });
  return packFigures(fewer.hashes, answers);
}

/** A fit in which only these features may have a weight. */
function fitOver(
  rows: Rows,
  own: readonly number[],
  answers: Uint8Array,
  counts: Float64Array,
  size: number,
  costOfErrors: number,
): Fit {
  const allowed = new Uint8Array(size);
  for (const at of own) allowed[at] = 1;
  const starts = new Uint32Array(rows.starts.length);
  const features: number[] = [];
  const values: number[] = [];
  for (let row = 0; row + 1 < rows.starts.length; row += 1) {
    for (let at = rows.starts[row] ?? 0; at < (rows.starts[row + 1] ?? 0); at += 1) {
      const feature = rows.features[at] ?? 0;
      if (allowed[feature] !== 1) continue;
      features.push(feature);
      values.push(rows.values[at] ?? 0);
    }
    starts[row + 1] = features.length;
  }
  return fitLogistic(
    { starts, features: Uint32Array.from(features), values: Float64Array.from(values) },
    answers,
    counts,
    size,
    costOfErrors,
  );
}
