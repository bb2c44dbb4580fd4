/* Everything that writes to the history, as one part that is loaded with the first write. */
export { addEntry, addLeft, correctEntry, dropEntry } from './days';
export { ageEntries } from './forget';
export { foldIn } from './inbox';
export { putHold, takeHold } from './marks';
export { dropPage, putConversation, putPage } from './put-pages';
