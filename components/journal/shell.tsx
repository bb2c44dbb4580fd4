import type { ComponentChildren } from 'preact';
import { t } from '../../lib/i18n';
import { drawer, type Room, rooms } from './route';

interface ShellProps {
  readonly room: Room;
  readonly children: ComponentChildren;
}

function Links({ names, room }: { readonly names: readonly Room[]; readonly room: Room }) {
  return (
    <ul>
      {names.map((name) => (
        <li key={name}>
          <a href={`#/${name}`} aria-current={name === room ? 'page' : undefined}>
            {t(`journal_room_${name.replace('-', '_') as 'write' | 'look_back'}`)}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** The journal's frame: rooms above, the drawer's sections below them, one room at a time. */
export function Shell({ room, children }: ShellProps) {
  return (
    <>
      {/* The hash is the room's address, so that a link to an anchor would leave the room. */}
      <button
        type="button"
        class="skip"
        onClick={() => document.getElementById('room')?.focus({ preventScroll: true })}
      >
        {t('journal_skip')}
      </button>
      <header class="rooms">
        <nav aria-label={t('journal_rooms')}>
          <Links names={rooms} room={room} />
        </nav>
        <nav class="drawer" aria-label={t('journal_drawer')}>
          <Links names={drawer} room={room} />
        </nav>
      </header>
      <main id="room" tabIndex={-1}>
        {children}
      </main>
    </>
  );
}

/** Why a room cannot be shown, in one plain sentence and a next step. */
export function ClosedRoom({ text }: { readonly text: string }) {
  return (
    <div class="sheet stack" role="status">
      <p>{text}</p>
      <p class="small soft">{t('popup_closed_sends')}</p>
    </div>
  );
}
