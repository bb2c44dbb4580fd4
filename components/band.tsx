import { t } from '../lib/i18n';

/** How dense the band is at `place` (0 to 1) of the line, for an interval: soft at its ends, no peak drawn. */
export function density(place: number, low: number, high: number): number {
  const middle = (low + high) / 2;
  const half = Math.max((high - low) / 2, 0.01);
  const away = Math.abs(place - middle) / half;
  return away >= 1.2 ? 0 : Math.cos((away / 1.2) * (Math.PI / 2)) ** 0.8;
}

const stops = 16;

/** A soft band over the interval of the share; no needle and no middle mark. The sentence beside it says the same. */
export function Band({ low, high }: { readonly low: number; readonly high: number }) {
  const half = Math.max((high - low) / 2, 0.01) * 1.2;
  const start = (low + high) / 2 - half;
  const places = Array.from({ length: stops + 1 }, (_, n) => n / stops);
  return (
    <div class="band-ends" aria-hidden="true">
      <span>{t('popup_part_began')}</span>
      <div class="band">
        <svg viewBox="0 0 300 12" preserveAspectRatio="none" aria-hidden="true">
          <defs>
            <linearGradient id="band">
              {places.map((place) => (
                <stop
                  key={place}
                  offset={place}
                  stop-color="currentColor"
                  stop-opacity={0.85 * density(start + 2 * half * place, low, high)}
                />
              ))}
            </linearGradient>
          </defs>
          <rect x="0" y="5.5" width="300" height="1" fill="currentColor" opacity="0.4" />
          <rect x={300 * start} y="0" width={600 * half} height="12" fill="url(#band)" />
        </svg>
      </div>
      <span>{t('popup_part_asked')}</span>
    </div>
  );
}
