import { converse } from './converse';
import { discord } from './discord';
import { facebookMessenger } from './facebook-messenger';
import type { Messenger } from './messenger';
import { slack } from './slack';
import { telegramA } from './telegram-a';
import { telegramK } from './telegram-k';
import { whatsapp } from './whatsapp';

/** Every messenger whose composer is known, in the order of the welcome page. */
export const messengers: readonly Messenger[] = [
  whatsapp,
  facebookMessenger,
  telegramK,
  telegramA,
  discord,
  slack,
  converse,
];
