import { useState } from 'preact/hooks';
import { t } from '../../lib/i18n';
import { apart, listed } from '../numbers';
import { hostOf, patternOf } from './address';

/** One messenger that can be switched on, by its origins. */
export interface MessengerRow {
  readonly id: string;
  readonly name: string;
  readonly origins: readonly string[];
  readonly on: boolean;
}

export interface MessengersProps {
  readonly rows: readonly MessengerRow[];
  /** Origins that were switched on by address. */
  readonly others: readonly string[];
  readonly allowed: boolean;
  /** Called directly in the click: the browser asks only then. */
  readonly onSwitch: (origins: readonly string[], on: boolean) => void;
}

/** How many messengers are listed before "more". */
const first = 8;

function Row({
  name,
  origins,
  on,
  allowed,
  onSwitch,
}: Omit<MessengerRow, 'id'> & Pick<MessengersProps, 'allowed' | 'onSwitch'>) {
  const hosts = [...new Set(origins.map(hostOf))];
  return (
    <li class="messenger">
      <div>
        <p>
          <bdi>{name}</bdi>
          {on && <span class="soft"> {t('popup_on')}</span>}
        </p>
        <p class="small soft">{t('welcome_asks_for', listed(hosts.map(apart)))}</p>
      </div>
      <button
        type="button"
        disabled={!allowed}
        aria-describedby="read-and-change"
        onClick={() => onSwitch(origins, !on)}
      >
        {t(on ? 'popup_switch_off' : 'popup_switch_on')}
        <span class="unseen"> {name}</span>
      </button>
    </li>
  );
}

/** The list of messengers, and any other site by its address. */
export function Messengers({ rows, others, allowed, onSwitch }: MessengersProps) {
  const [wrong, setWrong] = useState(false);
  const list = (some: readonly MessengerRow[]) => (
    <ul class="messengers">
      {some.map((row) => (
        <Row key={row.id} {...row} allowed={allowed} onSwitch={onSwitch} />
      ))}
    </ul>
  );
  const more = rows.slice(first);
  return (
    <div class="stack-2">
      <p id="read-and-change">{t('welcome_read_and_change')}</p>
      {!allowed && <p class="soft">{t('welcome_agree_first')}</p>}
      {list(rows.slice(0, first))}
      {more.length > 0 && (
        <details open={more.some(({ on }) => on)}>
          <summary>{t('welcome_more_messengers')}</summary>
          {list(more)}
        </details>
      )}
      {others.length > 0 &&
        list(
          others.map((origin) => ({
            id: origin,
            name: hostOf(origin),
            origins: [origin],
            on: true,
          })),
        )}
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          const form = event.currentTarget;
          const origin = patternOf(`${new FormData(form).get('address') ?? ''}`);
          setWrong(origin === undefined);
          if (origin === undefined) return;
          onSwitch([origin], true);
          form.reset();
        }}
      >
        <label class="stack" for="address">
          {t('welcome_address')}
        </label>
        <div class="row">
          <input
            id="address"
            type="text"
            name="address"
            inputmode="url"
            autocomplete="off"
            spellcheck={false}
            dir="ltr"
            placeholder="chat.example.org"
            aria-describedby="address-wrong"
            aria-invalid={wrong}
            onInput={() => setWrong(false)}
          />
          <button type="submit" disabled={!allowed}>
            {t('popup_switch_on')}
          </button>
          <span id="address-wrong" role="status" class="small">
            {wrong ? t('welcome_address_wrong') : ''}
          </span>
        </div>
      </form>
    </div>
  );
}
