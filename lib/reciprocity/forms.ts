import { forms as english } from './heuristics/en/forms.ts';

const table = new Map<string, readonly string[]>();
for (const entry of english.split(/\s+/)) {
  const cut = entry.lastIndexOf('=');
  if (cut > 0) table.set(entry.slice(0, cut).replaceAll("'", ''), entry.slice(cut + 1).split('+'));
}

const before = new Map<string, readonly string[]>([
  [
    'ill',
    [
      'am',
      'was',
      'is',
      'feel',
      'feeling',
      'felt',
      'so',
      'very',
      'really',
      'still',
      'fell',
      'been',
      'being',
      'be',
      'are',
      'got',
      'too',
      'were',
      'you',
      'seriously',
    ],
  ],
  [
    'id',
    [
      'photo',
      'the',
      'your',
      'my',
      'an',
      'user',
      'student',
      'his',
      'her',
      'valid',
      'bring',
      'caller',
      'no',
    ],
  ],
  ['wont', []],
  ['d', []],
  ['m', []],
]);

const predicative =
  /^(so|such|a|an|the|just|always|never|not|being|too|really|very|gonna|going|having|like|all|actually|literally|only|both|still|one|doing|making|getting|acting|welcome|amazing|honestly|lucky|right|wrong|late|early|mad|insane|.+ing)$/;

/** The plain words of one typed form, in order; `previous` settles "ill" and "id". */
export function formsOf(
  form: string,
  apostrophe: boolean,
  previous: string | undefined,
): readonly string[] {
  if (apostrophe && form.length > 3 && form.endsWith('ll')) return [form.slice(0, -2), 'will'];
  if (apostrophe && form === 'were') return ['we', 'are'];
  const found = table.get(form);
  if (found === undefined) {
    if (apostrophe && form.length > 2) {
      if (form.endsWith('s')) return [form.slice(0, -1), "'s"];
      if (form.endsWith('d')) return [form.slice(0, -1), 'would'];
      if (form.endsWith('ve')) return [form.slice(0, -2), 'have'];
    }
    return [form];
  }
  if (!apostrophe && previous !== undefined && before.get(form)?.includes(previous)) return [form];
  return found;
}

/** True where a bare `ur` before this word means "you are". */
export function isPredicative(next: string): boolean {
  return predicative.test(next);
}
