import { createHmac } from 'node:crypto';
import type { CommandId } from '@puente/domain/kernel';

export const receiptHours = 72;
export const requestedMinutes = 10;

/**
 * The first one-time code, printed on the receipt. It follows from the command that submitted the case and the node's
 * session key, so that a repeated request gets the same answer although no code is ever stored in clear. Biased by less
 * than one in a thousand million.
 */
export function receiptCode(sessionKey: Uint8Array, commandId: CommandId): string {
  const digest = createHmac('sha256', sessionKey).update(`receipt ${commandId}`).digest();
  return String(digest.readBigUInt64BE() % 1_000_000n).padStart(6, '0');
}
