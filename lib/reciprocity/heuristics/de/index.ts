import type { Heuristic } from '../../heuristic.ts';
import absolutesPlain from './absolutes-plain.ts';
import angerOfRecipient from './anger-of-recipient.ts';
import characterPlain from './character-plain.ts';
import fearOfPerson from './fear-of-person.ts';
import fearOfThings from './fear-of-things.ts';
import guiltPlain from './guilt-plain.ts';
import heatPlain from './heat-plain.ts';
import ledgerPlain from './ledger-plain.ts';
import selfHarm from './self-harm.ts';
import shutdownPlain from './shutdown-plain.ts';
import violenceNamed from './violence-named.ts';

/** Everything the German pack looks for, in the order of the files. */
export const heuristics: readonly Heuristic[] = [
  absolutesPlain,
  angerOfRecipient,
  characterPlain,
  fearOfPerson,
  fearOfThings,
  guiltPlain,
  heatPlain,
  ledgerPlain,
  selfHarm,
  shutdownPlain,
  violenceNamed,
];
