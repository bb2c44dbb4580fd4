import * as fake from 'fake-indexeddb';

/** The classes of fake-indexeddb under the types of the real ones. */
export const FDBDatabase: typeof IDBDatabase = fake.IDBDatabase;
export const FDBFactory: typeof IDBFactory = fake.IDBFactory;
export const FDBObjectStore: typeof IDBObjectStore = fake.IDBObjectStore;
export const FDBRequest: typeof IDBRequest = fake.IDBRequest;

/** Ends a connection as a browser does that needs its files; its own type takes the class for one of its databases. */
export const forceClose = fake.forceCloseDatabase as unknown as (database: IDBDatabase) => void;
