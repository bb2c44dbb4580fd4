import type { ComponentChild } from 'preact';
import type { Route } from '../../components/journal/route';
import { loadCards } from './cards';
import { loadExport } from './export';
import { loadForget } from './forget';
import { loadHelp } from './help';
import { loadImport } from './import';
import { loadLock } from './lock';
import { loadLookBack } from './look-back';
import { loadMessengers } from './messengers';
import { loadSettingsRoom } from './settings';
import { loadWords } from './words';
import { loadWrite } from './write';

/** Shows the room of the address again. */
export type Show = () => Promise<void>;

/** The room of a route, with what it holds now; rejects with `JournalError` where the history cannot be used. */
export async function loadRoom(route: Route, show: Show): Promise<ComponentChild> {
  switch (route.room) {
    case 'write':
      return loadWrite(route, show);
    case 'look-back':
      return loadLookBack(show);
    case 'words':
      return loadWords(show);
    case 'settings':
      return loadSettingsRoom(show);
    case 'messengers':
      return loadMessengers(show);
    case 'export':
      return loadExport(show);
    case 'import':
      return loadImport(show);
    case 'lock':
      return loadLock(show);
    case 'forget':
      return loadForget(show);
    case 'help':
      return loadHelp(show);
    case 'cards':
      return loadCards(show);
    default:
      return route satisfies never;
  }
}
