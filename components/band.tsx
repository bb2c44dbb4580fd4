import { t } from '../lib/i18n';

/** How dense the band is at `place` (0 to 1) of the line, for an interval: soft at its ends, no peak drawn. */
export function density(place: number, low: number, high: number): number {
  const middle = (low + high) / 2;
  const half = Math.max((high - low) / 2, 0.01);
  const away = Math.abs(place - middle) / half;
  return away >= 1.2 ? 0 : Math.cos((away / 1.2) * (Math.PI / 2)) ** 0.8;
}

const steps = 100;

/** A soft band over the interval of the share; no needle and no middle mark. The sentence beside it says the same. */
export function Band({ low, high }: { readonly low: number; readonly high: number }) {
  return (
    <div class="band-ends" aria-hidden="true">
      <span>{t('popup_part_began')}</span>
      <div class="band">
        <svg viewBox="0 0 300 16" preserveAspectRatio="none" aria-hidden="true">
          <rect x="0" y="7.5" width="300" height="1" fill="currentColor" opacity="0.4" />
          {Array.from({ length: steps }, (_, n) => ({
            x: n * 3,
            opacity: density((n + 0.5) / steps, low, high),
          }))
            .filter(({ opacity }) => opacity > 0)
            .map(({ x, opacity }) => (
              <rect
                key={x}
                x={x}
                y={8 - 7 * opacity}
                width="3.2"
                height={14 * opacity}
                fill="currentColor"
                opacity={0.2 + 0.6 * opacity}
              />
            ))}
        </svg>
      </div>
      <span>{t('popup_part_asked')}</span>
    </div>
  );
}
