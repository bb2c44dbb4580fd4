/**
 * Stands in for WXT's class of the same name, which tells every page of the script by `postMessage` and a custom
 * event, and brings the polyfill along: this script has a life of its own (`start.ts`).
 */
export class ContentScriptContext {}
