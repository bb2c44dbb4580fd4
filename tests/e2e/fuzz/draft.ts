import { hotAndShort as hot } from '../words.ts';

/** A second press within this time of a hold counts as part of the first (ms). */
const pressWindow = 400;

/** What the rules say of a gesture. */
export type Due = 'held' | 'passed' | 'either';

/** One chat's draft as the rules know it, told independently of the script. */
export class Draft {
  text = '';
  /** When its first press was begun and ended. */
  held: { readonly from: number; readonly to: number } | null = null;
  hidden = false;
  /** The mark was seen with this text: the verdict is there. */
  marked = false;
  /** A line may have been broken: what is erased next may be the break. */
  lined = false;

  /** Put back by its client, and no key since: nothing has told the script yet. */
  restored = false;

  write(text: string): void {
    this.text += text;
    this.restored = false;
    this.marked = false;
  }

  /** Emptied: what comes next is another draft. */
  end(): void {
    this.text = '';
    this.held = null;
    this.hidden = false;
    this.marked = false;
    this.lined = false;
    this.restored = false;
  }

  /** It holds words that deserve a hint, and not as the end of another word. */
  get isHot(): boolean {
    const before = (one: string) => ` ${this.text}`.split(one).slice(0, -1);
    return hot.some((one) => before(one).some((text) => /[.\s]$/.test(text)));
  }

  /** What must become of a send gesture that begins at a time of this process. */
  due(from: number): Due {
    if (!this.text.trim()) return 'passed';
    if (this.held) return from - this.held.to > pressWindow ? 'passed' : 'either';
    if (this.hidden) return 'passed';
    if (!mayDeserve(this.text)) return 'passed';
    return this.marked ? 'held' : 'either';
  }
}

/** Parts of the hot phrases may be read as a pattern too, erased letters and all. */
function mayDeserve(text: string): boolean {
  return /never|you|idiot|owe/.test(text);
}

/** What counts when drafts are compared: a client may make blanks of its own of a line break. */
export function bare(text: string): string {
  return plain(text).replace(/\s/g, '');
}

/** One line, one blank, nothing that cannot be seen. */
export function plain(text: string): string {
  return text
    .replace(/[\u200b\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
