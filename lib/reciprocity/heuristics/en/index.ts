import type { Heuristic } from '../../heuristic.ts';
import absolutesPlain from './absolutes-plain.ts';
import absolutesYouNever from './absolutes-you-never.ts';
import ack from './ack.ts';
import affection from './affection.ts';
import affectionAsked from './affection-asked.ts';
import allBlameFault from './all-blame-fault.ts';
import allBlamePlain from './all-blame-plain.ts';
import angerOfRecipient from './anger-of-recipient.ts';
import apology from './apology.ts';
import apologyPlain from './apology-plain.ts';
import askStack from './ask-stack.ts';
import boundary from './boundary.ts';
import characterInsult from './character-insult.ts';
import characterLabel from './character-label.ts';
import characterPlain from './character-plain.ts';
import chat from './chat.ts';
import checkin from './checkin.ts';
import checkinPlain from './checkin-plain.ts';
import commitWill from './commit-will.ts';
import compareOthers from './compare-others.ts';
import comparePlain from './compare-plain.ts';
import conditionalPlain from './conditional-plain.ts';
import conditionalTrade from './conditional-trade.ts';
import contemptMock from './contempt-mock.ts';
import contemptPlain from './contempt-plain.ts';
import controlPlain from './control-plain.ts';
import controlWatch from './control-watch.ts';
import dangerFromYou from './danger-from-you.ts';
import decline from './decline.ts';
import deflectCounter from './deflect-counter.ts';
import demandOrder from './demand-order.ts';
import demandPlain from './demand-plain.ts';
import didForYou from './did-for-you.ts';
import disclose from './disclose.ts';
import dismissPlain from './dismiss-plain.ts';
import dismissSmall from './dismiss-small.ts';
import favour from './favour.ts';
import favourPlain from './favour-plain.ts';
import fearOfPerson from './fear-of-person.ts';
import fearOfThings from './fear-of-things.ts';
import forgive from './forgive.ts';
import friction from './friction.ts';
import greet from './greet.ts';
import guiltPlain from './guilt-plain.ts';
import guiltPress from './guilt-press.ts';
import heatPlain from './heat-plain.ts';
import heatShout from './heat-shout.ts';
import info from './info.ts';
import invite from './invite.ts';
import ledgerPlain from './ledger-plain.ts';
import ledgerTally from './ledger-tally.ts';
import mindReadMotive from './mind-read-motive.ts';
import mindReadPlain from './mind-read-plain.ts';
import moneyAsked from './money-asked.ts';
import nudge from './nudge.ts';
import offerHelp from './offer-help.ts';
import offerPlain from './offer-plain.ts';
import overApology from './over-apology.ts';
import praise from './praise.ts';
import question from './question.ts';
import replyPressure from './reply-pressure.ts';
import replyPressurePlain from './reply-pressure-plain.ts';
import retaliatePayback from './retaliate-payback.ts';
import retaliatePlain from './retaliate-plain.ts';
import selfBlameAll from './self-blame-all.ts';
import selfErase from './self-erase.ts';
import selfHarm from './self-harm.ts';
import selfHarmQuiet from './self-harm-quiet.ts';
import shutdownClose from './shutdown-close.ts';
import shutdownPlain from './shutdown-plain.ts';
import sorryBut from './sorry-but.ts';
import status from './status.ts';
import support from './support.ts';
import supportAsked from './support-asked.ts';
import thanks from './thanks.ts';
import thanksPlain from './thanks-plain.ts';
import threatOrElse from './threat-or-else.ts';
import threatPlain from './threat-plain.ts';
import timeAsked from './time-asked.ts';
import unilateralClosed from './unilateral-closed.ts';
import unilateralPlain from './unilateral-plain.ts';
import violenceNamed from './violence-named.ts';
import voiceAsked from './voice-asked.ts';
import voiceGiven from './voice-given.ts';

/** Everything the English pack looks for, in the order of the files. */
export const heuristics: readonly Heuristic[] = [
  absolutesYouNever,
  ack,
  affection,
  affectionAsked,
  allBlameFault,
  angerOfRecipient,
  apology,
  askStack,
  boundary,
  characterLabel,
  chat,
  checkin,
  commitWill,
  compareOthers,
  conditionalTrade,
  contemptMock,
  controlWatch,
  dangerFromYou,
  decline,
  deflectCounter,
  demandOrder,
  didForYou,
  disclose,
  dismissSmall,
  favour,
  fearOfPerson,
  fearOfThings,
  forgive,
  friction,
  greet,
  guiltPress,
  heatShout,
  info,
  invite,
  ledgerTally,
  mindReadMotive,
  moneyAsked,
  nudge,
  offerHelp,
  overApology,
  praise,
  question,
  replyPressure,
  retaliatePayback,
  selfBlameAll,
  selfErase,
  selfHarm,
  selfHarmQuiet,
  shutdownClose,
  shutdownPlain,
  sorryBut,
  status,
  support,
  supportAsked,
  thanks,
  threatOrElse,
  timeAsked,
  unilateralClosed,
  violenceNamed,
  voiceAsked,
  voiceGiven,
  absolutesPlain,
  allBlamePlain,
  contemptPlain,
  unilateralPlain,
  conditionalPlain,
  comparePlain,
  demandPlain,
  retaliatePlain,
  controlPlain,
  replyPressurePlain,
  threatPlain,
  characterInsult,
  characterPlain,
  dismissPlain,
  guiltPlain,
  heatPlain,
  ledgerPlain,
  mindReadPlain,
  apologyPlain,
  checkinPlain,
  favourPlain,
  offerPlain,
  thanksPlain,
];
