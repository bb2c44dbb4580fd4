/**
 * Stands in the built files for the curves that age has beside passphrases: a file of the journal is sealed with a
 * passphrase alone, and a file for somebody's key is refused as one that no passphrase opens.
 */
const none = undefined;

export { none as MLKEM768P256, none as MLKEM768X25519, none as p256, none as x25519 };
