import type { ConversationId, Kind } from '../journal/schema';
import type { Place } from '../messages/protocol';
import { messengers } from '../messengers/known';

/** 16 bytes as 22 characters of base64url. */
function base64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
}

/** The keyed hash under which a conversation is remembered: HMAC-SHA-256 cut to 128 bits; null without an identity. */
export async function conversationOf(
  place: Place,
  origin: string,
  secret: Uint8Array<ArrayBuffer>,
): Promise<ConversationId | null> {
  if (place.identity === null) return null;
  const key = await crypto.subtle.importKey(
    'raw',
    secret,
    { name: 'HMAC', hash: 'SHA-256' },
    false,
    ['sign'],
  );
  const named = new TextEncoder().encode(`${place.messenger}\n${origin}\n${place.identity}`);
  const signed = new Uint8Array(await crypto.subtle.sign('HMAC', key, named));
  return base64url(signed.subarray(0, 16)) as ConversationId;
}

/** The kind that a conversation has until the user chooses one. */
export function defaultKind(place: Place): Kind {
  return messengers.find(({ id }) => id === place.messenger)?.kind ?? 'close';
}
