import { readFileSync } from 'node:fs';
import { type PatternId, patterns } from '../../lib/reciprocity/pattern.ts';
import type { Language, Reading } from '../../lib/reciprocity/reading.ts';
import { findShared } from './corpus.ts';
import { macro, tally } from './score.ts';

interface PublicRow {
  readonly text: string;
  readonly labels: readonly string[];
  readonly act: 'GIVE' | 'ASK' | 'NEUTRAL' | 'NOT_ASK' | null;
  readonly pause: boolean | null;
}

interface Read {
  readonly row: PublicRow;
  readonly gives: boolean;
  readonly asks: boolean;
  readonly reading: Reading;
}

/** One line of the table: what was measured, ours, the peer's, and whether more is better. */
export interface Measure {
  readonly set: string;
  readonly what: string;
  readonly ours: number;
  readonly peer: number | undefined;
  readonly peerName: string;
  readonly lessIsBetter?: boolean;
}

function load(name: string, read: (text: string) => Reading): Read[] | undefined {
  const path = findShared(`${name}.dev.jsonl`);
  if (path === undefined) return undefined;
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const row = JSON.parse(line) as PublicRow;
      const reading = read(row.text);
      return {
        row,
        reading,
        gives: reading.side === 'give' || reading.side === 'both',
        asks: reading.side === 'ask' || reading.side === 'both',
      };
    });
}

const isWeighty = (reading: Reading): boolean =>
  reading.patterns.some((one) => patterns[one.id].severity > 1);
const insults: readonly PatternId[] = [
  'character',
  'contempt',
  'heat',
  'threat',
  'demand',
  'control',
  'mind_read',
  'absolutes',
  'dismiss',
  'compare',
  'all_blame',
  'guilt',
  'unilateral',
  'retaliate',
  'conditional',
  'reply_pressure',
  'ledger',
];

function both(list: readonly (readonly [boolean, boolean])[]): number {
  return macro([tally(list), tally(list.map(([gold, given]) => [!gold, !given] as const))]);
}

/** Measures the public sets that are present; they are for measuring only. */
export function measurePublic(read: (text: string) => Reading): Measure[] {
  const found: Measure[] = [];
  const enron = load('enron_intent', read);
  if (enron !== undefined) {
    const list = enron
      .filter(({ row }) => row.act !== null)
      .map(({ row, asks }) => [row.act === 'ASK', asks] as const);
    found.push({
      set: 'enron_intent',
      what: 'ASK, macro-F1',
      ours: both(list),
      peer: 0.75,
      peerName: 'regex',
    });
  }
  const casino = load('casino', read);
  if (casino !== undefined) {
    const some = casino.filter(({ row }) => row.act !== null);
    found.push({
      set: 'casino',
      what: 'GIVE and ASK, macro-F1',
      ours: macro([
        tally(some.map(({ row, gives, asks }) => [row.act === 'GIVE', gives && !asks] as const)),
        tally(some.map(({ row, asks }) => [row.act === 'ASK', asks] as const)),
      ]),
      peer: 0.29,
      peerName: 'rules',
    });
  }
  const nps = load('nps_chat', read);
  if (nps !== undefined) {
    const list = nps
      .filter(({ row }) => row.act !== null)
      .map(
        ({ row, asks, gives }) =>
          [row.act === 'ASK', asks || (gives && row.text.includes('?'))] as const,
      );
    found.push({
      set: 'nps_chat',
      what: 'questions, macro-F1',
      ours: both(list),
      peer: 0.866,
      peerName: '"?"',
    });
  }
  const emotions = load('goemotions', read);
  if (emotions !== undefined) {
    const list = emotions
      .filter(({ row }) => row.labels.length > 0)
      .map(
        ({ row, reading }) =>
          [
            row.labels.includes('gratitude'),
            reading.acts.some((act) => act.id === 'give.thanks'),
          ] as const,
      );
    found.push({
      set: 'goemotions',
      what: 'thanks, macro-F1',
      ours: both(list),
      peer: 0.937,
      peerName: 'regex',
    });
  }
  for (const [name, peer] of [
    ['dailydialog', 0.011],
    ['esconv_supporter', 0.018],
  ] as const) {
    const rows = load(name, read);
    if (rows === undefined) continue;
    const clean = rows.filter(({ row }) => row.pause === false);
    found.push({
      set: name,
      what: 'false alarms, severity 2+',
      ours: clean.filter(({ reading }) => isWeighty(reading)).length / clean.length,
      peer,
      peerName: 'CAT',
      lessIsBetter: true,
    });
    if (name === 'esconv_supporter') {
      const support = rows.filter(({ row }) => row.act === 'GIVE');
      found.push({
        set: name,
        what: 'support recognised as giving',
        ours: support.filter(({ gives }) => gives).length / support.length,
        peer: 0.25,
        peerName: 'regex',
      });
      found.push({
        set: name,
        what: 'give.support itself',
        ours:
          support.filter(({ reading }) => reading.acts.some((act) => act.id === 'give.support'))
            .length / support.length,
        peer: 0.25,
        peerName: 'regex',
      });
    } else {
      const list = rows
        .filter(({ row }) => row.act !== null)
        .map(({ row, asks }) => [row.act === 'ASK', asks] as const);
      found.push({
        set: name,
        what: 'ASK, macro-F1',
        ours: both(list),
        peer: 0.641,
        peerName: 'n-grams',
      });
    }
  }
  const abuse = load('convabuse', read);
  if (abuse !== undefined) {
    const list = abuse
      .filter(({ row }) => row.pause !== null)
      .map(
        ({ row, reading }) =>
          [row.pause === true, reading.patterns.some((one) => insults.includes(one.id))] as const,
      );
    found.push({
      set: 'convabuse',
      what: 'insults, macro-F1',
      ours: both(list),
      peer: 0.882,
      peerName: 'alex',
    });
  }
  const manip = load('mentalmanip_dialogues', read);
  if (manip !== undefined) {
    const list = manip
      .filter(({ row }) => row.pause !== null)
      .map(({ row, reading }) => [row.pause === true, isWeighty(reading)] as const);
    found.push({
      set: 'mentalmanip',
      what: 'accusation, macro-F1',
      ours: both(list),
      peer: 0.635,
      peerName: 'n-grams',
    });
  }
  const ucc = load('ucc', read);
  if (ucc !== undefined) {
    const list = ucc
      .filter(({ row }) => row.pause !== null)
      .map(({ row, reading }) => [row.pause === true, isWeighty(reading)] as const);
    found.push({
      set: 'ucc',
      what: 'condescension, macro-F1',
      ours: both(list),
      peer: 0.531,
      peerName: 'n-grams',
    });
  }
  return found;
}

const insultSets = {
  de: { set: 'germeval18_de', peer: 0.69 },
  pt: { set: 'toldbr_pt', peer: 0.754 },
} as const;

/** Measures the public sets of another language that are present: insults in German and Portuguese. */
export function measureInsults(language: Language, read: (text: string) => Reading): Measure[] {
  if (language !== 'de' && language !== 'pt') return [];
  const { set, peer } = insultSets[language];
  const rows = load(set, read) ?? [];
  const judged = rows.filter(({ row }) => row.pause !== null);
  if (judged.length === 0) return [];
  const ours = both(
    judged.map(({ row, reading }) => [row.pause === true, isWeighty(reading)] as const),
  );
  return [{ set, what: 'insults, macro-F1', ours, peer, peerName: 'n-grams' }];
}
