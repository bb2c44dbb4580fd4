/** age's own default: about a second and a half of work for every try of a passphrase. */
export const ageWorkFactor = 18;

/** Whether the bytes begin an age file (age-encryption.org/v1). */
export function isSealed(bytes: Uint8Array): boolean {
  return new TextDecoder().decode(bytes.subarray(0, 21)) === 'age-encryption.org/v1';
}
