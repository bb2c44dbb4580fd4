/** Every door through which a page, a worker or a script could send something away. */
export const doors: Readonly<Record<string, RegExp>> = {
  fetch: /\bfetch(?:Later)?\s*\(/,
  XMLHttpRequest: /\bXMLHttpRequest\b/,
  WebSocket: /\bWebSocket(?:Stream)?\b/,
  WebTransport: /\bWebTransport\b/,
  RTCPeerConnection: /\bRTC(?:PeerConnection|DataChannel)\b/,
  sendBeacon: /\bsendBeacon\b/,
  EventSource: /\bEventSource\b/,
  image:
    /\bnew\s+(?:[\w.]+\.)?Image\b|createElement\(\s*['"`](?:img|iframe|script|object|embed|video|audio)['"`]/,
  // A tab may be opened at the extension's own pages alone.
  navigation:
    /\blocation\s*(?:\.href)?\s*=[^=]|\blocation\.(?:assign|replace)\(|\bwindow\.open\(|\b(?:tabs|windows)\.(?:create|update)\((?!\s*\{\s*url:\s*['"`]\/(?!\/))/,
  farewell: /\.setUninstallURL\(/,
  font: /\bnew\s+(?:[\w.]+\.)?FontFace\b/,
  'remote code': /\bimport\s*\(\s*['"`]?https?:|\bimportScripts\b|\beval\s*\(|\bnew\s+Function\b/,
  style: /\burl\(\s*['"`]?\s*(?:https?:)?\/\/|@import\b/,
  markup:
    /<(?:meta[^>]+http-equiv=["']?refresh|link[^>]+rel=["']?(?:preconnect|dns-prefetch|prefetch|prerender)|form[^>]+action=|a[^>]+ping=)/i,
  'native code': /\.(?:sendNativeMessage|connectNative)\(/,
  'another extension': /\.on(?:Message|Connect)External\.addListener/,
};

/** Every way in which a script could tell the page around it something, which may send it anywhere. */
export const doorsToPage: Readonly<Record<string, RegExp>> = {
  event: /\.dispatchEvent\(|\bnew\s+(?:Custom|Message)Event\b|\.postMessage\([^()]*,/,
  press: /\.click\(|\.(?:requestSubmit|submit)\(/,
  store:
    /\b(?:local|session)Storage\b|\.cookie\b|\bcookieStore\b|\bwindow\.name\b|\bindexedDB\b|\bcaches\b/,
  markup: /HTML\s*=[^=]|insertAdjacentHTML|setHTMLUnsafe|document\.write|createElementNS|srcdoc/,
  address:
    /\.(?:src|srcset|href|action|formAction|data)\s*=[^=>]|setAttribute\(\s*['"`](?:src|href|action|data|style)|pushState|replaceState/,
  writing: /\.value\s*=[^=]|setRangeText|execCommand\((?!['"`]copy['"`]\))/,
  log: /\bconsole\b/,
};

/** The names of the doors to the page that a piece of code holds; none in the built script. */
export function waysToPage(code: string): string[] {
  return Object.entries(doorsToPage)
    .filter(([, door]) => door.test(code))
    .map(([name]) => name);
}

/** The names of the doors that a piece of code holds; none in what is built. */
export function waysOut(code: string): string[] {
  return Object.entries(doors)
    .filter(([, door]) => door.test(code))
    .map(([name]) => name);
}
