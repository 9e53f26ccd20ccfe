/** Keys with which nothing must be signed. Says what is wrong with which key, never the key. */
export class KeyStoreFault extends Error {
  override readonly name = 'KeyStoreFault';
}
