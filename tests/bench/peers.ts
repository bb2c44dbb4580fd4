import { createRequire } from 'node:module';
import { text as alex } from 'alex';
import nlp from 'compromise';
import { LocalLinter } from 'harper.js';
import { binaryInlined } from 'harper.js/binaryInlined';

/** Something that reads a message. */
export interface Peer {
  readonly name: string;
  /** The largest ratio of our time to its time; `null` where no goal was set. */
  readonly mostRatio: number | null;
  /** It takes a millisecond or more: asked in every third round. */
  readonly slow: boolean;
  readonly read: (text: string) => unknown;
}

// Without types of their own.
const require = createRequire(import.meta.url);
const Sentiment = require('sentiment') as new () => { analyze(text: string): unknown };
const writeGood = require('write-good') as (text: string) => unknown;
const { SentimentIntensityAnalyzer: vader } = require('vader-sentiment') as {
  SentimentIntensityAnalyzer: { polarity_scores(text: string): unknown };
};

/** The projects that read English text in a browser, each used as its own manual says. */
export async function loadPeers(): Promise<readonly Peer[]> {
  const sentiment = new Sentiment();
  const harper = new LocalLinter({ binary: binaryInlined });
  await harper.setup();
  return [
    { name: 'sentiment', mostRatio: 10, slow: false, read: (text) => sentiment.analyze(text) },
    {
      name: 'vader-sentiment',
      mostRatio: null,
      slow: false,
      read: (text) => vader.polarity_scores(text),
    },
    { name: 'write-good', mostRatio: 1 / 3, slow: false, read: (text) => writeGood(text) },
    // Its views are lazy: the sentences as JSON are what makes it read.
    { name: 'compromise', mostRatio: 1 / 50, slow: true, read: (text) => nlp(text).json() },
    { name: 'alex', mostRatio: 1 / 50, slow: true, read: (text) => alex(text).messages },
    { name: 'harper.js', mostRatio: 1 / 100, slow: true, read: (text) => harper.lint(text) },
  ];
}
