import { type Parts, readWith } from '../../lib/reciprocity/engine.ts';
import { packOf } from '../../lib/reciprocity/packs.ts';
import { languages } from '../../lib/reciprocity/reading.ts';
import { type Row, readCorpus, readShared } from './corpus.ts';
import { measureInsults, measurePublic } from './public.ts';
import { type Score, scoreRows } from './score.ts';

// One table: own corpora and public sets, ours beside the peer's. `--final` adds the unseen third of the shared sets,
// `--writers` the slow figures that leave writers out, `--lang xx` speaks of another language than English.
const flags = new Set(process.argv.slice(2));
const named = process.argv[process.argv.indexOf('--lang') + 1];
const language = languages.find((one) => one === named) ?? 'en';
const pack = packOf(language);
const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};
const show = (value: number): string => (Number.isFinite(value) ? value.toFixed(3) : '  -  ');
const row = (
  set: string,
  what: string,
  ours: number,
  peer: number | undefined,
  peerName: string,
  less = false,
): void => {
  const ahead = peer === undefined ? '' : (less ? ours <= peer : ours >= peer) ? 'ours' : 'peer';
  print(
    `${set.padEnd(22)} ${what.padEnd(40)} ${show(ours).padStart(7)} ${(peer === undefined ? '' : `${show(peer)} ${peerName}`).padEnd(22)} ${ahead}`,
  );
};

function showScore(set: string, score: Score): void {
  row(
    set,
    `pause, precision (${score.rows} rows)`,
    score.pause.precision,
    0.82,
    'n-grams at R .45',
  );
  row(set, 'pause, recall', score.pause.recall, 0.45, 'n-grams at P .82');
  row(set, 'any pattern, F1', score.any.f1, undefined, '');
  row(set, 'hard negatives that alarm', score.hardAlarms, 0.06, 'CAT', true);
  row(set, 'clean rows that alarm', score.cleanAlarms, undefined, '', true);
  row(set, 'sides, macro-F1', score.sides, 0.55, 'n-grams');
  row(set, 'acts, macro-F1 over 22', score.acts, undefined, '');
  row(set, 'pattern families, macro-F1', score.families, undefined, '');
  row(set, `minimal pairs with both right (${score.pairCount})`, score.pairs, undefined, '');
  row(set, 'safety rows silent', score.safetySilent, 0.95, 'CAT');
  row(set, 'warranted rows that safety silences', score.warrantedSilenced, undefined, '', true);
  row(set, 'evidence overlaps the marked words', score.spans, undefined, '');
}

function scoreOf(rows: readonly Row[], parts: Parts = {}): Score {
  return scoreRows(
    rows,
    rows.map((one) => readWith(pack, one.text, parts)),
  );
}

print(
  `${'set'.padEnd(22)} ${'measure'.padEnd(40)} ${'ours'.padStart(7)} ${'peer'.padEnd(22)} ahead`,
);
const reads = (text: string) => readWith(pack, text);
const measures = language === 'en' ? measurePublic(reads) : measureInsults(language, reads);
for (const one of measures)
  row(one.set, one.what, one.ours, one.peer, one.peerName, one.lessIsBetter);

const corpus = readCorpus(language);
const look = corpus.filter((one) => one.part === 'look');
showScore(`own corpus ${language}, look`, scoreOf(look));
const unseen = flags.has('--final') ? readShared(true, language) : [];
if (unseen.length > 0) showScore(`chat-${language}, unseen third`, scoreOf(unseen));
if (flags.has('--writers')) {
  const { scoreWriters } = await import('./learn/writers.ts');
  const { readerOf } = await import('./learn/reader.ts');
  const { foldsOf } = await import('./learn/folds.ts');
  const rows = corpus.filter((one) => one.part === 'learn');
  for (const [writer, score] of scoreWriters(readerOf(language), pack, rows, foldsOf(language))) {
    showScore(`without ${writer}`, score);
  }
}
if (flags.has('--ablation')) {
  const rows = unseen.length > 0 ? unseen : look;
  const off: [string, Parts][] = [
    ['everything on', {}],
    ['figures off', { learned: false }],
    ['quotes off', { quotes: false }],
    ['reported speech off', { reported: false }],
    ['titles off', { titles: false }],
    ['code and links off', { code: false, links: false }],
    ['figures and play off', { learned: false, play: false }],
    ['figures and negation off', { learned: false, negation: false }],
  ];
  print('\nablation                   pause P / R    hard alarms   sides    acts   families');
  for (const [name, parts] of off) {
    const score = scoreOf(rows, parts);
    print(
      `${name.padEnd(26)} ${show(score.pause.precision)} / ${show(score.pause.recall)}   ${show(score.hardAlarms)}   ${show(score.sides)}   ${show(score.acts)}   ${show(score.families)}`,
    );
  }
  const score = scoreOf(rows);
  const alarms = measures
    .filter((one) => one.what.startsWith('false alarms'))
    .map((one) => one.ours);
  const rate = alarms.reduce((sum, one) => sum + one, 0) / Math.max(1, alarms.length);
  for (const base of [0.005, 0.01, 0.02]) {
    const right = base * score.pause.recall;
    print(
      `lived precision where ${(base * 100).toFixed(1)} in 100 messages warrant a pause: ${show(right / (right + (1 - base) * rate))}`,
    );
  }
}
