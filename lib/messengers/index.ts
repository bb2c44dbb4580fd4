import { bluesky } from './bluesky';
import { cinny } from './cinny';
import { converse } from './converse';
import { discord } from './discord';
import { element } from './element';
import { facebookMessenger } from './facebook-messenger';
import { gmail } from './gmail';
import { googleChat } from './google-chat';
import { googleMeet } from './google-meet';
import { googleMessages } from './google-messages';
import { hydrogen } from './hydrogen';
import { instagram } from './instagram';
import { kitBotframework } from './kit-botframework';
import { kitDeepchat } from './kit-deepchat';
import { kitSendbird } from './kit-sendbird';
import { kitStream } from './kit-stream';
import type { KnownMessenger } from './known';
import { linkedin } from './linkedin';
import { mastodon } from './mastodon';
import { mattermost } from './mattermost';
import type { Messenger } from './messenger';
import { nextcloudTalk } from './nextcloud-talk';
import { outlook } from './outlook';
import { protonmail } from './protonmail';
import { redditChat } from './reddit-chat';
import { rocketchat } from './rocketchat';
import { slack } from './slack';
import { snapchat } from './snapchat';
import { teams } from './teams';
import { telegramA } from './telegram-a';
import { telegramK } from './telegram-k';
import { thelounge } from './thelounge';
import { threema } from './threema';
import { tiktok } from './tiktok';
import { whatsapp } from './whatsapp';
import { wire } from './wire';
import { x } from './x';
import { zalo } from './zalo';
import { zulip } from './zulip';

/** Every messenger whose composer is known, in the order of the welcome page. */
export const messengers: readonly Messenger[] = [
  whatsapp,
  facebookMessenger,
  instagram,
  telegramK,
  telegramA,
  discord,
  slack,
  teams,
  googleChat,
  googleMessages,
  x,
  linkedin,
  redditChat,
  snapchat,
  tiktok,
  bluesky,
  element,
  cinny,
  hydrogen,
  wire,
  threema,
  zalo,
  googleMeet,
  gmail,
  outlook,
  protonmail,
  converse,
  mattermost,
  rocketchat,
  zulip,
  mastodon,
  nextcloudTalk,
  thelounge,
  kitStream,
  kitSendbird,
  kitBotframework,
  kitDeepchat,
];

/** What the build writes into `known.ts`. */
export const known: readonly KnownMessenger[] = messengers.map(
  ({ id, name, matches, selfHosted, kind }) => ({
    id,
    name,
    matches,
    ...(selfHosted && { selfHosted }),
    ...(kind && { kind }),
  }),
);
