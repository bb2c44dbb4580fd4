export type ImportReason =
  | 'damaged'
  | 'too_large'
  | 'later'
  | 'unknown'
  | 'refused'
  | 'passphrase_needed'
  | 'passphrase_wrong';

/** Why a file was not imported; nothing was changed. `key` names the one sentence that says so. */
export class ImportError extends Error {
  readonly key: `import_${ImportReason}`;

  constructor(
    readonly reason: ImportReason,
    options?: ErrorOptions,
  ) {
    super(`The file was not imported: ${reason}`, options);
    this.name = 'ImportError';
    this.key = `import_${reason}`;
  }
}
