import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'absolutes-plain',
  reads: 'absolutes',
  certain: true,
  phrases: `
    du (hoerst|hilfst|fragst|meldest|antwortest|raeumst|putzt|kochst|bist|machst|kuemmerst|denkst|rufst|verstehst) *2 (nie|niemals|nie zu|nie an)
    nie (hoerst|hilfst|fragst|meldest|raeumst|machst|bist|denkst|rufst|kommst) du
    immer (kommst|vergisst|machst|musst|laesst) du
    du (kommst|vergisst|laesst) (mich|es|alles)? (immer|staendig|dauernd) *2
    jedes mal *4 (vergisst|laesst|kommst) du
    immer (das gleiche|dasselbe) mit dir
  `,
  unless: `
    (danke|toll|super|liebe|bewunder|bewundere|beste|lieb|schoen|zuverlaessig)
  `,
  rationale: 'The plainest form: always or never, and what someone does not do.',
  source: 'model 3b absolutes',
  examples: {
    matches: ['[nie hörst du] mir zu', '[immer das gleiche mit dir]'],
    ignores: ['du hast nie Angst, das bewundere ich', 'warst du nie in Rom?'],
  },
});
