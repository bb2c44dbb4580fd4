import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { lettersOf, wordsOf } from '../../../lib/reciprocity/language.ts';
import { languages } from '../../../lib/reciprocity/reading.ts';
import { readCorpus } from '../corpus.ts';

const mostTexts = 6_000;
/** Writers who mix languages on purpose or write of danger alone, and the set that openings are tested on. */
const mixed: readonly string[] = ['chat', 'voices', 'hurt', 'press', 'quiet', 'sides', 'haven'];
const kept = { words: 900, letters: 600 };
const smoothing = 0.3;

type Counts = Map<string, number>;

function count(all: Iterable<string>): Counts {
  const counts: Counts = new Map();
  for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1);
  return counts;
}

/** The entries that tell most, each with the log of its share in every language against their mean, in half steps. */
function tableOf(counts: readonly Counts[], most: number): string {
  const all = new Set(counts.flatMap((one) => [...one.keys()]));
  const totals = counts.map((one) => [...one.values()].reduce((sum, many) => sum + many, 0));
  const entries = Array.from(all, (entry) => {
    const logs = counts.map((one, at) =>
      Math.log(((one.get(entry) ?? 0) + smoothing) / ((totals[at] ?? 0) + smoothing * all.size)),
    );
    const mean = logs.reduce((sum, one) => sum + one, 0) / logs.length;
    const weights = logs.map((one) => one - mean);
    const share = counts.reduce(
      (sum, one, at) => sum + (one.get(entry) ?? 0) / (totals[at] ?? 1),
      0,
    );
    return { entry, weights, worth: share * Math.max(...weights) };
  });
  return entries
    .sort((a, b) => b.worth - a.worth || (a.entry < b.entry ? -1 : 1))
    .slice(0, most)
    .map(
      ({ entry, weights }) =>
        entry +
        weights
          .map((one) => String.fromCharCode(75 + Math.max(-10, Math.min(15, Math.round(one * 2)))))
          .join(''),
    )
    .sort()
    .join(' ');
}

/** Learns the table of words and letters and writes it down. */
export function learnLanguages(): void {
  const texts = languages.map((language) => {
    const rows = readCorpus(language).filter(
      (row) => row.part === 'learn' && !mixed.includes(row.writer),
    );
    const step = Math.max(1, rows.length / mostTexts);
    return rows
      .filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step))
      .map((row) => row.text);
  });
  const words = texts.map((list) => list.flatMap(wordsOf));
  // Frequent words of languages that have no pack: a text that is full of them is read by none.
  const others = `
    che non sono di il per una cosa hai come perche anche della sto gli questo ciao grazie allora adesso quando sempre mai niente
    het een niet ik je dat heb naar voor wel maar ook geen zijn hoe waar goed morgen weer nog even dankjewel graag
    nie jest się na że co jak ale tak już mam dzięki proszę kiedy dobrze jestem gdzie może dzisiaj
    och att det är inte jag har på som med vad kan du ska tack när hej ikke jeg hva og til på af hvor også
    bir ve bu için ne var değil çok ben sen nasıl tamam neden bugün teşekkürler
    și nu este ce mai cum bine mulțumesc unde acum pentru
    amb això però molt què gràcies vull estic avui
    aku kamu tidak yang ini itu dan di apa sudah terima kasih besok
    ang ng mga hindi ako ikaw kumusta salamat ka po
    hai nahi kya mein aur tum kuch bhi nahin karo acha yaar matlab
    že je jsem není děkuji ahoj kde dnes hogy nem igen van köszönöm
    ja ei olen mitä kiitos että minä sinä
`;
  const seen = new Set(words.flat());
  const foreign = others
    .trim()
    .split(/\s+/)
    .filter((one) => !seen.has(one))
    .join(' ');
  const source = `/** Words that tell the languages apart, one sign for each: K tells nothing, one letter further half a step of the log of odds. Learned by \`npm run learn\`; not written by hand. */
export const words = ${JSON.stringify(tableOf(words.map(count), kept.words))};
/** Runs of three letters that tell them apart where the word is not known. */
export const letters = ${JSON.stringify(
    tableOf(
      words.map((list) => count(list.flatMap(lettersOf))),
      kept.letters,
    ),
  )};
/** Frequent words of other languages. */
export const others = ${JSON.stringify(foreign)};
`;
  writeFileSync(
    fileURLToPath(new URL('../../../lib/reciprocity/language-words.ts', import.meta.url)),
    source,
  );
}
