import type { PhraseGraph, PhraseNode } from '../../lib/reciprocity/phrase';

/** Everything that a node leads to. */
function nextOf({ words, classes, any, also, begins, ends }: PhraseNode): PhraseNode[] {
  const listed = [...(words?.values() ?? []), ...(classes?.values() ?? [])].flat();
  return [...listed, any, ...(also ?? []), begins, ends].filter((one) => one !== undefined);
}

/** Every node of a graph, its phrases read to their ends. */
export function nodesOf(graph: PhraseGraph): Set<PhraseNode> {
  // A set hands out what is added while it is walked.
  const all = new Set([graph.root]);
  for (const node of all) {
    graph.open(node);
    for (const next of nextOf(node)) all.add(next);
  }
  return all;
}
