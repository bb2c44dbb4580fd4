import { t } from '../lib/i18n';
import type { Part } from './amounts';
import { listed } from './numbers';

/** One mark: filled for began, outlined for asked, hatched for answered. */
export function Mark({ part }: { readonly part: Part }) {
  return (
    <svg class="mark" viewBox="0 0 12 12" aria-hidden="true">
      {part === 'began' && (
        <rect x="0.5" y="0.5" width="11" height="11" rx="2" fill="currentColor" />
      )}
      {part !== 'began' && (
        <rect
          x="1"
          y="1"
          width="10"
          height="10"
          rx="1.5"
          fill="none"
          stroke="currentColor"
          stroke-width={part === 'asked' ? 2 : 1}
        />
      )}
      {part === 'answered' && (
        <path
          d="M1.5 5.5 5.5 1.5M1.5 10.5 10.5 1.5M5.5 10.5 10.5 5.5"
          stroke="currentColor"
          stroke-width="1.4"
        />
      )}
    </svg>
  );
}

const steps = ['some', 'several', 'many'];

/** Marks of one day or domain: up to three of a part, which stand for some, several and many. */
export function Marks({ amounts }: { readonly amounts: readonly { part: Part; marks: number }[] }) {
  const seen = amounts.filter(({ marks }) => marks > 0);
  if (seen.length === 0) return <span class="soft small">{t('popup_none')}</span>;
  const spoken = seen.map(({ part, marks }) =>
    t(`marks_${part}`, t(`popup_amount_${marks as 1 | 2 | 3}`)),
  );
  return (
    <span class="marks" role="img" aria-label={listed(spoken)}>
      {seen.flatMap(({ part, marks }) =>
        steps.slice(0, marks).map((step) => <Mark key={`${part} ${step}`} part={part} />),
      )}
    </span>
  );
}

/** What the three marks mean. */
export function MarksKey() {
  return (
    <p class="marks-key row small soft">
      {(['began', 'asked', 'answered'] as const).map((part) => (
        <span class="marks" key={part}>
          <Mark part={part} /> {t(`popup_part_${part}`)}
        </span>
      ))}
    </p>
  );
}
