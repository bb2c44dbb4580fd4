export type Family = 'blame' | 'bargain' | 'pressure' | 'withdraw' | 'self';

/** 1: a note at the composer's edge, never held; 2: a hint; 3: the weightiest (model 3b). */
export type Severity = 1 | 2 | 3;

/** The 24 wordings worth a pause, in the order in which the model lists them (3b). */
export const patterns = {
  absolutes: { family: 'blame', severity: 2 },
  character: { family: 'blame', severity: 2 },
  contempt: { family: 'blame', severity: 3 },
  compare: { family: 'blame', severity: 2 },
  ledger: { family: 'bargain', severity: 2 },
  conditional: { family: 'bargain', severity: 2 },
  retaliate: { family: 'bargain', severity: 2 },
  threat: { family: 'pressure', severity: 3 },
  all_blame: { family: 'blame', severity: 2 },
  self_blame: { family: 'self', severity: 1 },
  over_apology: { family: 'self', severity: 1 },
  mind_read: { family: 'blame', severity: 2 },
  guilt: { family: 'bargain', severity: 2 },
  demand: { family: 'pressure', severity: 2 },
  reply_pressure: { family: 'pressure', severity: 2 },
  shutdown: { family: 'withdraw', severity: 1 },
  dismiss: { family: 'blame', severity: 2 },
  deflect: { family: 'blame', severity: 1 },
  sorry_but: { family: 'blame', severity: 1 },
  control: { family: 'pressure', severity: 3 },
  unilateral: { family: 'pressure', severity: 2 },
  self_erase: { family: 'self', severity: 1 },
  heat: { family: 'blame', severity: 2 },
  ask_stack: { family: 'pressure', severity: 1 },
} as const satisfies Record<string, { family: Family; severity: Severity }>;

export type PatternId = keyof typeof patterns;
export const patternIds = Object.keys(patterns) as PatternId[];
