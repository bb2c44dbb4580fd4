import type { Floors, SecretUse } from '../join';
import type { Page } from '../schema';
import type { ConversationRecord, DayRecord } from '../stored';
import type { Sums } from '../sums';

/** The line that every exported file begins with (model 3f.13). */
export const aboutLine =
  "This describes one person's own typed messages. It is not evidence about anyone else.";

/** What another device needs to hold the same history; it alone names conversations. */
export interface MergeContent {
  readonly device: string;
  /** Only in a file that is encrypted. */
  readonly secret: SecretUse | null;
  readonly conversations: readonly ConversationRecord[];
  readonly floors: readonly Floors[];
  readonly days: AsyncIterable<DayRecord> | Iterable<DayRecord>;
}

/** What an export holds: the journal's pages, and by a second choice counts or all that a merge needs. */
export interface ExportContent {
  readonly pages: readonly Page[];
  readonly counts?: readonly Sums[];
  readonly merge?: MergeContent;
}
