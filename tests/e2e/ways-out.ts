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
  navigation: /\blocation\s*(?:\.href)?\s*=[^=]|\blocation\.(?:assign|replace)\(|\bwindow\.open\(/,
  'remote code': /\bimport\s*\(\s*['"`]?https?:|\bimportScripts\b|\beval\s*\(|\bnew\s+Function\b/,
  style: /\burl\(\s*['"`]?\s*(?:https?:)?\/\/|@import\b/,
  markup:
    /<(?:meta[^>]+http-equiv=["']?refresh|link[^>]+rel=["']?(?:preconnect|dns-prefetch|prefetch|prerender)|form[^>]+action=|a[^>]+ping=)/i,
  'native code': /\.(?:sendNativeMessage|connectNative)\(/,
  'another extension': /\.on(?:Message|Connect)External\.addListener/,
};

/** The names of the doors that a piece of code holds; none in what is built. */
export function waysOut(code: string): string[] {
  return Object.entries(doors)
    .filter(([, door]) => door.test(code))
    .map(([name]) => name);
}
