/** Runs work under a name so that pages and worker never change the same record at once. */
export function oneAtATime<T>(name: string, work: () => Promise<T>): Promise<T> {
  return navigator.locks.request(`mutual ${name}`, work) as Promise<T>;
}
