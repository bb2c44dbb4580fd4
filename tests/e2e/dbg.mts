import { launch } from './browser.ts';
import { findBrowser } from './find-browser.ts';
import { startChatPages } from './chat-page.ts';
import { startProsody } from './prosody.ts';
import { findCard } from './card.ts';
import { agree, switchOn } from './welcome.ts';
const server = await startProsody(); const pages = await startChatPages(server.websocket);
const b = await launch(findBrowser('chromium')!, {});
const w = await b.welcome(); await agree(w); await switchOn(w, b, 'http://localhost');
const p = await b.open(pages.url('alice')); await p.waitForSelector('textarea.chat-textarea');
for (const [delay, pause] of [[0,0],[0,20],[0,50],[0,100],[30,30],[60,60],[0,0],[0,0]] as const) {
  let held = 0, n = 6;
  for (let i=0;i<n;i++) {
    await p.click('textarea.chat-textarea');
    await p.type('textarea.chat-textarea', 'you never help with the boxes '+i, {delay});
    await new Promise(r=>setTimeout(r,pause));
    await p.keyboard.press('Enter');
    await new Promise(r=>setTimeout(r,150));
    const v = await p.$eval('textarea.chat-textarea', e=>(e as any).value);
    if (v) held++;
    await new Promise(r=>setTimeout(r,450));
    if (v) await p.keyboard.press('Enter');
    await new Promise(r=>setTimeout(r,250));
  }
  console.log(delay, pause, held, '/', n);
}
await b.close(); b.remove(); await pages.stop(); await server.stop();
