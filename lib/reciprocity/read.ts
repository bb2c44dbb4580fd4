import type { Language, Reading } from './reading';
/** Reads one message. */
export declare function read(text: string, options?: { languages?: readonly Language[] }): Reading;
