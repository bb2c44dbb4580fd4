export type JournalState = 'blocked' | 'full' | 'damaged' | 'newer' | 'locked' | 'terminated';

/** Why the history cannot be used, as one of the states that pages can show. */
export class JournalError extends Error {
  constructor(
    readonly state: JournalState,
    options?: ErrorOptions,
  ) {
    super(`The journal is ${state}`, options);
    this.name = 'JournalError';
  }
}

/** Names of `DOMException` as IndexedDB and WebCrypto throw them, and `ValiError` of a record that does not parse. */
const stateByName: Readonly<Record<string, JournalState>> = {
  QuotaExceededError: 'full',
  VersionError: 'newer',
  AbortError: 'terminated',
  InvalidStateError: 'terminated',
  UnknownError: 'damaged',
  DataError: 'damaged',
  NotFoundError: 'damaged',
  NotReadableError: 'damaged',
  OperationError: 'damaged',
  SyntaxError: 'damaged',
  ValiError: 'damaged',
};

/** The error as a `JournalError` where it tells a state of the store; anything else comes back as it is. */
export function journalErrorOf(error: unknown): unknown {
  if (error instanceof JournalError || !(error instanceof Error)) return error;
  const state = stateByName[error.name];
  return state ? new JournalError(state, { cause: error }) : error;
}
