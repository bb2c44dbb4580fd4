import { lateForms, type Spelling } from '../../spelling.ts';
import { forms } from './forms.ts';

const known = lateForms(forms);

/** Words after which "ill" and "id" are no contraction. */
const itselfAfter = new Map([
  [
    'ill',
    new Set(
      'am was is feel feeling felt so very really still fell been being be are got too were you seriously'.split(
        ' ',
      ),
    ),
  ],
  ['id', new Set('photo the your my an user student his her valid bring caller no'.split(' '))],
]);

/** English in chats: contractions taken apart, chat spellings written out. */
export const spelling: Spelling = {
  formsOf(form, apostrophe) {
    if (apostrophe && form.length > 3 && form.endsWith('ll')) return [form.slice(0, -2), 'will'];
    if (apostrophe && form === 'were') return ['we', 'are'];
    const found = known(form);
    if (found !== undefined) return found;
    if (apostrophe && form.length > 2) {
      if (form.endsWith('s')) return [form.slice(0, -1), "'s"];
      if (form.endsWith('d')) return [form.slice(0, -1), 'would'];
      if (form.endsWith('ve')) return [form.slice(0, -2), 'have'];
    }
    return [form];
  },
  itselfAfter,
  late: {
    form: 'ur',
    read: ['you', 'are'],
    before:
      /^(so|such|a|an|the|just|always|never|not|being|too|really|very|gonna|going|having|like|all|actually|literally|only|both|still|one|doing|making|getting|acting|welcome|amazing|honestly|lucky|right|wrong|late|early|mad|insane|.+ing)$/,
  },
};
