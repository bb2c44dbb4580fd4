/** `look.md`, Form: system fonts, 13 and 15, an 8-pixel grid, one hairline, ink on paper, no red, no green. */
export const style = `
:host { all: initial !important; }
* { box-sizing: border-box; }
[hidden] { display: none !important; }
.card, .mark {
  --ink: #23211e; --soft: #5f5a53; --paper: #fbf8f2; --line: #8d867b; --accent: #3d5670; --over: #efe9df;
  position: fixed; z-index: 2147483647;
  font: 15px/1.4 system-ui, sans-serif;
  color: var(--ink); background: var(--paper); border: 1px solid var(--line);
  box-shadow: 0 1px 3px rgb(0 0 0 / .08);
  color-scheme: light;
}
@media (prefers-color-scheme: dark) {
  .card, .mark {
    --ink: #ece7de; --soft: #b3aca1; --paper: #2a2825; --line: #7d776d; --accent: #a9c0d8; --over: #393632;
    color-scheme: dark;
  }
}
.card {
  width: 320px; max-width: calc(100vw - 16px); max-height: calc(100vh - 16px); overflow-y: auto;
  display: flex; flex-direction: column;
  border-radius: 8px; padding: 12px 16px 8px;
}
.unplaced { visibility: hidden; }
p { margin: 0; overflow-wrap: anywhere; }
.words { white-space: pre-line; }
.other { margin-top: 8px; padding: 8px 0 0; border-top: 1px solid var(--line); }
.other button { margin-inline-start: -8px; }
.row { display: flex; align-items: center; gap: 4px; margin: 8px -8px 0; }
.row .space { flex: 1; }
.menu { display: grid; overflow-y: auto; min-height: 76px; margin: 4px -8px 0; padding-top: 4px; border-top: 1px solid var(--line); }
.menu p { padding: 4px 8px; }
.small, .last { font-size: 13px; color: var(--soft); }
.last { margin-top: 4px; }
button {
  all: unset; box-sizing: border-box; min-height: 32px; padding: 4px 8px; border-radius: 8px;
  color: var(--accent); cursor: pointer;
}
button:hover { background: var(--over); }
button:focus-visible { outline: 2px solid var(--accent); outline-offset: -2px; }
.more { min-width: 32px; text-align: center; }
.mark {
  all: unset; position: fixed; z-index: 2147483647; width: 24px; height: 24px;
  display: grid; place-items: center; cursor: pointer; border-radius: 12px;
}
.mark::before {
  content: ''; box-sizing: border-box; width: 10px; height: 10px; border-radius: 5px;
  border: 2px solid var(--accent); background: var(--paper);
}
.mark[aria-busy=true]::before { opacity: .4; transition: opacity 0s .3s; }
.heard { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media (prefers-reduced-motion: no-preference) {
  .card, .mark { animation: come 120ms linear; }
}
@keyframes come { from { opacity: 0; } }
@media (forced-colors: active) {
  button { color: LinkText; }
  .mark::before { border-color: LinkText; }
}
`;
