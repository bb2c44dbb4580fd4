import type { MessageKey } from '../../i18n';

export type CardKey = Extract<MessageKey, `card_${string}`>;
/** The card's texts in the user's language. */
export type Say = (key: CardKey, ...substitutions: string[]) => string;
