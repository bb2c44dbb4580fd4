import { describe, expect, it } from 'vitest';
import type { Parts } from '../../lib/reciprocity/engine';
import { readWith } from '../../lib/reciprocity/engine';
import type { Cue } from '../../lib/reciprocity/heuristic';
import { buildPack, type Pack } from '../../lib/reciprocity/pack';
import { packThatKnows, smallSource } from './small';

const cue = (reads: Cue['reads'], phrases: string, more: Partial<Cue> = {}): Cue => ({
  id: `${reads}-${phrases}`,
  reads,
  phrases,
  ...more,
});
const cues = (...heuristics: Cue[]) =>
  buildPack({ language: 'en', lexicon: smallSource, heuristics });

/** What a pack finds in a text, each with its words. */
function found(pack: Pack, text: string, parts: Parts = {}) {
  const { acts, patterns, safety, side } = readWith(pack, text, parts);
  const shown = (one: { id: string; span: { start: number; end: number } }) =>
    `${one.id}: ${text.slice(one.span.start, one.span.end)}`;
  return { acts: acts.map(shown), patterns: patterns.map(shown), safety, side };
}

describe('a pack of cues alone', () => {
  const pack = cues(
    cue('heat', 'so rude'),
    cue('guilt', 'after all'),
    cue('control', 'your phone'),
    cue('over_apology', 'so so sorry'),
    cue('give.thanks', 'thank you'),
    cue('ask.favour', 'could you'),
    cue('fear', 'scared of'),
    cue('self_harm', 'to die'),
    cue('anger', 'mad at me'),
  );

  it('finds acts and patterns where their words stand', () => {
    expect(found(pack, 'Thank you. You are SO RUDE, could you stop')).toEqual({
      acts: [
        'give.thanks: Thank you',
        'ask.favour: could you',
        'neutral.friction: Thank you. You are SO RUDE, could you stop',
      ],
      patterns: ['heat: SO RUDE'],
      safety: undefined,
      side: 'both',
    });
  });

  it('finds nothing where there is nothing', () => {
    const nothing = { acts: [], patterns: [], safety: undefined, side: 'neutral' };
    expect(found(pack, 'on the train')).toEqual(nothing);
    expect(found(pack, '')).toEqual(nothing);
  });

  it('names its language', () => {
    expect(readWith(pack, 'x').languages).toEqual(['en']);
  });

  it('puts patterns in the order of the text, each once, by its first words', () => {
    const text = 'after all u are so rude, after all, so rude';
    expect(found(pack, text).patterns).toEqual(['guilt: after all', 'heat: so rude']);
    expect(found(pack, 'so rude after all').patterns).toEqual([
      'heat: so rude',
      'guilt: after all',
    ]);
  });

  it('reads no pattern in what somebody else said, and acts there too', () => {
    expect(found(pack, 'he said you are so rude')).toMatchObject({ acts: [], patterns: [] });
    expect(found(pack, 'he said thank you').acts).toEqual(['give.thanks: thank you']);
    expect(found(pack, 'he said x. so rude').patterns).toEqual(['heat: so rude']);
  });

  it('reads no pattern that is denied, unless denials are not looked for', () => {
    expect(found(pack, 'not so rude').patterns).toEqual([]);
    expect(found(pack, 'not so rude', { negation: false }).patterns).toEqual(['heat: so rude']);
  });

  it('reads no light pattern in play, unless play is not looked for; control stands', () => {
    expect(found(pack, 'lol so rude').patterns).toEqual([]);
    expect(found(pack, 'so rude 😂').patterns).toEqual([]);
    expect(found(pack, 'lol so rude', { play: false }).patterns).toEqual(['heat: so rude']);
    expect(found(pack, 'lol your phone').patterns).toEqual(['control: your phone']);
    expect(found(pack, 'lol thank you').acts).toEqual(['give.thanks: thank you']);
  });

  it('is silent for a cue, names the first, and acts stand', () => {
    expect(found(pack, 'so rude, scared of u, to die, thank you')).toMatchObject({
      patterns: [],
      safety: 'fear',
      side: 'give',
    });
    expect(found(pack, 'to die, scared of u').safety).toBe('self_harm');
  });

  it('is silent for each kind of danger', () => {
    const dangers = cues(cue('violence', 'hit me'), cue('heat', 'so rude'));
    expect(found(dangers, 'so rude, u hit me')).toMatchObject({ patterns: [], safety: 'violence' });
  });

  it('shows what is said twice where it was said first', () => {
    const text = 'so rude. la. u are so rude';
    const { patterns } = readWith(pack, text);
    expect(patterns).toMatchObject([{ id: 'heat', span: { start: 0, end: 7 } }]);
  });

  it('leaves the self family out where the other’s anger is named', () => {
    expect(found(pack, 'so so sorry, so rude').patterns).toEqual([
      'over_apology: so so sorry',
      'heat: so rude',
    ]);
    expect(found(pack, 'so so sorry, so rude, mad at me').patterns).toEqual(['heat: so rude']);
  });

  it.each(['self_blame', 'over_apology', 'self_erase'] as const)(
    'leaves %s out where the other’s anger is named',
    (id) => {
      const own = cues(cue(id, 'my fault'), cue('anger', 'mad at me'));
      expect(found(own, 'my fault').patterns).toEqual([`${id}: my fault`]);
      expect(found(own, 'my fault, mad at me').patterns).toEqual([]);
    },
  );

  it('reads the first twelve thousand characters, and never half of one', () => {
    const at = (length: number) => `${'x'.repeat(length - 8)} so rude`;
    expect(found(pack, at(12_000)).patterns).toEqual(['heat: so rude']);
    expect(found(pack, `${at(12_000)} x`).patterns).toEqual(['heat: so rude']);
    expect(found(pack, at(12_001)).patterns).toEqual([]);
    // The last character would be half an emoji; what stands before it is read.
    const cut = `${'x'.repeat(11_991)} so rude${'😂'}`;
    expect(cut.length).toBe(12_001);
    expect(found(pack, cut).patterns).toEqual(['heat: so rude']);
    const whole = `${'x'.repeat(11_990)} so rude${'😂'} y`;
    expect(found(pack, whole).patterns).toEqual([]);
  });
});

describe('a pack with figures', () => {
  const adds = {
    bad: { pause: 60, heat: 60 },
    kind: { give: 60, 'give.thanks': 60 },
    afraid: { safety: 60 },
    calm: { pause: -60 },
    calmer: { pause: -60 },
    calmest: { pause: -60 },
  };
  const pack = packThatKnows(adds, [
    cue('heat', 'so rude'),
    cue('guilt', 'after all', { certain: true }),
    cue('give.offer', 'shall i', { certain: true }),
  ]);

  it('finds what the figures say, at the words that say it most', () => {
    expect(found(pack, 'that was bad of u')).toEqual({
      acts: ['neutral.greet: that', 'neutral.friction: that was bad of u'],
      patterns: ['heat: bad'],
      safety: undefined,
      side: 'neutral',
    });
    expect(found(pack, 'that was kind of u')).toMatchObject({
      acts: ['give.thanks: kind'],
      patterns: [],
      side: 'give',
    });
  });

  it('puts what is certain and what the figures say in the order of the text', () => {
    const order = ['guilt: after all', 'heat: bad'];
    expect(found(pack, 'after all that was bad').patterns).toEqual(order);
    expect(found(pack, 'that was bad, after all').patterns).toEqual(order.toReversed());
  });

  it('shows what two stretches say at the words of the first', () => {
    const long = `${'la '.repeat(39)}bad. ${'la '.repeat(39)}bad`;
    const { patterns } = readWith(pack, long);
    expect(patterns.map(({ span }) => span.start)).toEqual([39 * 3]);
  });

  it('puts two that begin with the same word in the order of their ends', () => {
    const same = packThatKnows({ bad: { pause: 60, heat: 60 } }, [
      cue('heat', 'after all of it'),
      cue('guilt', 'after all', { certain: true }),
    ]);
    expect(found(same, 'after all of it bad').patterns).toEqual([
      'guilt: after all',
      'heat: after all of it',
    ]);
  });

  it('takes what was certain once for certain, whatever follows it', () => {
    const twice = packThatKnows({}, [
      cue('guilt', 'after all', { certain: true }),
      cue('guilt', 'u owe'),
    ]);
    expect(found(twice, 'after all u owe').patterns).toEqual(['guilt: after all']);
    expect(found(twice, 'u owe, after all').patterns).toEqual(['guilt: u owe']);
    expect(found(twice, 'u owe').patterns).toEqual([]);
  });

  it('shows the words of a cue where there is one', () => {
    expect(found(pack, 'so rude, that was bad').patterns).toEqual(['heat: so rude']);
  });

  it('takes no cue for a finding by itself, unless it is certain', () => {
    expect(found(pack, 'so rude').patterns).toEqual([]);
    expect(found(pack, 'after all')).toMatchObject({
      patterns: ['guilt: after all'],
      acts: expect.arrayContaining([expect.stringContaining('neutral.friction')]),
    });
    expect(found(pack, 'shall i come')).toMatchObject({
      acts: expect.arrayContaining(['give.offer: shall i']),
      patterns: [],
      side: 'give',
    });
    expect(found(pack, 'not after all').patterns).toEqual([]);
  });

  it('reads by its cues alone where the figures are off', () => {
    expect(found(pack, 'so rude, kind', { learned: false })).toMatchObject({
      acts: ['neutral.friction: so rude, kind'],
      patterns: ['heat: so rude'],
    });
    expect(found(pack, 'that was bad', { learned: false })).toMatchObject({ patterns: [] });
  });

  it('is silent where the figures see danger', () => {
    expect(found(pack, 'bad. afraid')).toMatchObject({ patterns: [], safety: 'fear' });
  });

  it('gives no hint near danger either, and concludes nothing else from it', () => {
    const near = (safety: number, cues: readonly Cue[] = []) =>
      found(packThatKnows({ bad: { pause: 60, heat: 60 } }, cues, { safety }), 'that was bad');
    expect(near(-1)).toMatchObject({ patterns: [], safety: undefined });
    expect(near(-3)).toMatchObject({ patterns: ['heat: bad'], safety: undefined });
    expect(near(-1, [cue('harmless', 'that was')]).patterns).toEqual(['heat: bad']);
  });

  it('takes the word of a harmless cue against the figures, and that of danger against both', () => {
    const known = packThatKnows(adds, [cue('harmless', 'of spiders'), cue('fear', 'of him')]);
    expect(found(known, 'bad. afraid of spiders')).toMatchObject({ safety: undefined });
    expect(found(known, 'bad. afraid of spiders').patterns).not.toEqual([]);
    expect(found(known, 'afraid of him, of spiders')).toMatchObject({ safety: 'fear' });
  });

  /** What is found in a bad word beside a calm one, in sentences of their own, with such a bias of the pause. */
  const beside = (bias: number, text = 'bad. calm') =>
    found(packThatKnows(adds, [], { pause: bias }), text).patterns;

  it('finds a plain sentence whatever stands beside it', () => {
    expect(beside(-9, 'bad calm')).toEqual([]);
    expect(beside(-9)).toEqual(['heat: bad']);
    expect(beside(-9, 'calm. bad')).toEqual(['heat: bad']);
    expect(beside(-9, 'calm. la. bad. la')).toEqual(['heat: bad']);
    expect(beside(-9, 'calm. calmer. calmest. bad')).toEqual(['heat: bad']);
    const long = `${'la '.repeat(38)}bad calm. calm. calmer. calmest. bad`;
    expect(beside(-9, long)).toEqual(['heat: bad']);
  });

  it('asks more of a sentence alone than of a message', () => {
    const weak = { rude: { pause: 10, heat: 10 }, calm: { pause: -10 } };
    const alone = (pause: number, text = 'rude. calm') =>
      found(packThatKnows(weak, [], { heat: 0, give: 0, pause }), text).patterns;
    expect(alone(-6.5)).toEqual(['heat: rude']);
    expect(alone(-8)).toEqual([]);
    expect(alone(-8, 'rude')).toEqual(['heat: rude']);
  });

  it('judges a long message by stretches of forty words', () => {
    const long = `${'la '.repeat(39)}bad. ${'la '.repeat(39)}kind. afraid`;
    expect(found(pack, long)).toMatchObject({ patterns: [], safety: 'fear', side: 'give' });
    const calmAfter = `${'la '.repeat(39)}bad. calm calmer calmest`;
    expect(found(pack, calmAfter).patterns).toEqual(['heat: bad']);
  });

  it('takes neither acts nor danger from a sentence alone', () => {
    const pair = packThatKnows(
      {
        ...adds,
        mixed: { pause: 60, heat: 60, safety: 60, give: 60, 'give.thanks': 60 },
        safe: { safety: -60, give: -60 },
      },
      [],
      { pause: -4 },
    );
    expect(found(pair, 'mixed calm').safety).toBe('fear');
    const both = found(pair, 'mixed. calm safe');
    expect(both.safety).toBeUndefined();
    expect(both.side).toBe('neutral');
    expect(both.patterns).toEqual(['heat: mixed']);
  });
});
