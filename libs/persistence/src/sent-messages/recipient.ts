/** Where a message went. */
export interface Recipient {
  readonly channel: string;
  readonly address: string;
}

/**
 * What is kept of whom a message went to, beside its code, so that the code in somebody else’s hand is none: of a telephone its last
 * three digits, of an e-mail address its first three letters or digits. A printed letter goes to an office, which is nobody’s address.
 */
export const traceOf = ({ address, channel }: Recipient): string => (channel === 'print' ? '' : traceIn(address));

/** As whoever asks typed it: those three, or all of the number or address. */
export function traceIn(typed: string): string {
  const plain = typed.trim().toLowerCase();
  if (!/[\p{L}@]/u.test(plain)) return plain.replaceAll(/\D/g, '').slice(-3);
  const [local = ''] = plain.split('@');
  return local.replaceAll(/[^\p{L}\p{N}]/gu, '').slice(0, 3);
}
