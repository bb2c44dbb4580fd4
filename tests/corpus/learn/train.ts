import type { Inputs } from '../../../lib/reciprocity/inputs.ts';
import type { Figures } from '../../../lib/reciprocity/network.ts';

/** How the figures are learned; fixed, so that the same rows give the same figures. */
export interface Settings {
  readonly width: number;
  readonly filters: number;
  readonly hidden: number;
  readonly epochs: number;
  readonly batch: number;
  readonly rate: number;
  /** Share of filters left out of each example. */
  readonly dropFilters: number;
  /** Share of words hidden, so that their classes have to carry the meaning. */
  readonly dropWords: number;
  readonly decay: number;
  /** The figures are the mean over this many last epochs. */
  readonly averaged: number;
  readonly seed: number;
}

export interface Lesson {
  readonly inputs: Inputs;
  readonly target: Uint8Array;
  /** Weight of each output for this lesson. */
  readonly weights: Float32Array;
}

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

/** Learns figures by Adam on binary cross-entropy; `firstWord` is the first input that may be hidden. */
export function learnFigures(
  lessons: readonly Lesson[],
  size: number,
  firstWord: number,
  outputs: number,
  settings: Settings,
): Figures {
  const { width: D, filters: F, hidden: H, batch } = settings;
  const WD = 3 * D;
  const random = randomFrom(settings.seed * 7919 + 3);
  const gauss = (): number => {
    let sum = 0;
    for (let i = 0; i < 6; i += 1) sum += random();
    return (sum - 3) * 1.41;
  };
  const fill = (length: number, scale: number): Float32Array => {
    const list = new Float32Array(length);
    if (scale > 0) for (let i = 0; i < length; i += 1) list[i] = gauss() * scale;
    return list;
  };
  const E = fill(size * D, 0.1);
  const C = fill(F * WD, 1 / Math.sqrt(WD));
  const Cb = fill(F, 0);
  const M = fill(H * F, 1 / Math.sqrt(F));
  const Mb = fill(H, 0);
  const O = fill(outputs * H, 1 / Math.sqrt(H));
  const S = fill(outputs * F, 0.02);
  const Ob = new Float32Array(outputs).fill(-2.5);
  const P = [E, C, Cb, M, Mb, O, S, Ob];
  const G = P.map((p) => new Float32Array(p.length));
  const m1 = P.map((p) => new Float32Array(p.length));
  const m2 = P.map((p) => new Float32Array(p.length));
  const mean = P.map((p) => new Float32Array(p.length));
  const [gE, gC, gCb, gM, gMb, gO, gS, gOb] = G as [
    Float32Array,
    Float32Array,
    Float32Array,
    Float32Array,
    Float32Array,
    Float32Array,
    Float32Array,
    Float32Array,
  ];
  const pool = new Float32Array(F);
  const arg = new Int32Array(F);
  const mask = new Float32Array(F);
  const pd = new Float32Array(F);
  const h = new Float32Array(H);
  const gh = new Float32Array(H);
  const gp = new Float32Array(F);
  const order = lessons.map((_, i) => i);
  let step = 0;
  for (let epoch = 0; epoch < settings.epochs; epoch += 1) {
    for (let i = order.length - 1; i > 0; i -= 1) {
      const j = Math.floor(random() * (i + 1));
      const kept = order[i] as number;
      order[i] = order[j] as number;
      order[j] = kept;
    }
    const rate = settings.rate * (1 - (epoch / settings.epochs) * 0.85);
    for (let from = 0; from < order.length; from += batch) {
      const to = Math.min(from + batch, order.length);
      for (let k = from; k < to; k += 1) {
        const lesson = lessons[order[k] as number] as Lesson;
        const { ids, offsets } = lesson.inputs;
        const n = offsets.length - 1;
        const e = new Float32Array((n + 2) * D);
        const hidden = new Uint8Array(n);
        for (let i = 0; i < n; i += 1) {
          const o = (i + 1) * D;
          const drop = random() < settings.dropWords;
          if (drop) hidden[i] = 1;
          for (let at = offsets[i] as number; at < (offsets[i + 1] as number); at += 1) {
            const x = ids[at] as number;
            if (drop && x >= firstWord) continue;
            const q = x * D;
            for (let d = 0; d < D; d += 1) (e[o + d] as number) += E[q + d] as number;
          }
        }
        pool.fill(0);
        arg.fill(-1);
        for (let i = 0; i < n; i += 1) {
          const o = i * D;
          for (let f = 0; f < F; f += 1) {
            let z = Cb[f] as number;
            const q = f * WD;
            for (let d = 0; d < WD; d += 1) z += (C[q + d] as number) * (e[o + d] as number);
            if (z > (pool[f] as number)) {
              pool[f] = z;
              arg[f] = i;
            }
          }
        }
        for (let f = 0; f < F; f += 1) {
          mask[f] = random() < settings.dropFilters ? 0 : 1 / (1 - settings.dropFilters);
          pd[f] = (pool[f] as number) * (mask[f] as number);
        }
        for (let j = 0; j < H; j += 1) {
          let z = Mb[j] as number;
          for (let f = 0; f < F; f += 1) z += (M[j * F + f] as number) * (pd[f] as number);
          h[j] = z > 0 ? z : 0;
        }
        gh.fill(0);
        gp.fill(0);
        for (let l = 0; l < outputs; l += 1) {
          const w = lesson.weights[l] as number;
          if (w === 0) continue;
          let z = Ob[l] as number;
          for (let j = 0; j < H; j += 1) z += (O[l * H + j] as number) * (h[j] as number);
          for (let f = 0; f < F; f += 1) z += (S[l * F + f] as number) * (pd[f] as number);
          const g = (1 / (1 + Math.exp(-z)) - (lesson.target[l] as number)) * w;
          (gOb[l] as number) += g;
          for (let j = 0; j < H; j += 1) {
            (gO[l * H + j] as number) += g * (h[j] as number);
            (gh[j] as number) += g * (O[l * H + j] as number);
          }
          for (let f = 0; f < F; f += 1) {
            (gS[l * F + f] as number) += g * (pd[f] as number);
            (gp[f] as number) += g * (S[l * F + f] as number);
          }
        }
        for (let j = 0; j < H; j += 1) {
          if ((h[j] as number) <= 0) continue;
          const g = gh[j] as number;
          (gMb[j] as number) += g;
          for (let f = 0; f < F; f += 1) {
            (gM[j * F + f] as number) += g * (pd[f] as number);
            (gp[f] as number) += g * (M[j * F + f] as number);
          }
        }
        const ge = new Float32Array(e.length);
        for (let f = 0; f < F; f += 1) {
          const at = arg[f] as number;
          const g = (gp[f] as number) * (mask[f] as number);
          if (at < 0 || g === 0) continue;
          (gCb[f] as number) += g;
          const o = at * D;
          const q = f * WD;
          for (let d = 0; d < WD; d += 1) {
            (gC[q + d] as number) += g * (e[o + d] as number);
            (ge[o + d] as number) += g * (C[q + d] as number);
          }
        }
        for (let i = 0; i < n; i += 1) {
          const o = (i + 1) * D;
          for (let at = offsets[i] as number; at < (offsets[i + 1] as number); at += 1) {
            const x = ids[at] as number;
            if (hidden[i] === 1 && x >= firstWord) continue;
            const q = x * D;
            for (let d = 0; d < D; d += 1) (gE[q + d] as number) += ge[o + d] as number;
          }
        }
      }
      step += 1;
      const c1 = 1 - 0.9 ** step;
      const c2 = 1 - 0.999 ** step;
      for (let k = 0; k < P.length; k += 1) {
        const p = P[k] as Float32Array;
        const g = G[k] as Float32Array;
        const a = m1[k] as Float32Array;
        const v = m2[k] as Float32Array;
        for (let i = 0; i < p.length; i += 1) {
          const gi = (g[i] as number) / batch;
          const ai = a[i] as number;
          if (gi === 0 && ai === 0) continue;
          const an = 0.9 * ai + 0.1 * gi;
          const vn = 0.999 * (v[i] as number) + 0.001 * gi * gi;
          a[i] = an;
          v[i] = vn;
          p[i] =
            (p[i] as number) -
            rate * (an / c1 / (Math.sqrt(vn / c2) + 1e-8) + settings.decay * (p[i] as number));
          g[i] = 0;
        }
      }
    }
    if (epoch >= settings.epochs - settings.averaged) {
      P.forEach((p, k) => {
        const sum = mean[k] as Float32Array;
        for (let i = 0; i < p.length; i += 1)
          sum[i] = (sum[i] as number) + (p[i] as number) / settings.averaged;
      });
    }
  }
  const [vectors, windows, windowBias, joins, joinBias, fromHidden, fromFilters, bias] = mean as [
    Float32Array,
    Float32Array,
    Float32Array,
    Float32Array,
    Float32Array,
    Float32Array,
    Float32Array,
    Float32Array,
  ];
  return {
    width: D,
    filters: F,
    hidden: H,
    outputs,
    vectors,
    windows,
    windowBias,
    joins,
    joinBias,
    fromHidden,
    fromFilters,
    bias,
  };
}
