import { randomBytes } from 'node:crypto';
import { instant } from '@puente/domain/kernel';
import { noncesWith } from './nonces.js';

const now = instant('2026-11-25T12:00:00.000Z');
const nonces = noncesWith(randomBytes(32));

describe('a nonce', () => {
  it('is known for five minutes, by whoever gave it', () => {
    const nonce = nonces.give(now);
    expect(nonces.read(nonce, now)).toBe('2026-11-25T12:05:00.000Z');
    expect(nonces.read(nonce, instant('2026-11-25T12:05:00.000Z'))).toBeUndefined();
    expect(noncesWith(randomBytes(32)).read(nonce, now)).toBeUndefined();
    expect(nonces.give(now)).not.toBe(nonce);
  });

  it('has one spelling, and none other is known', () => {
    const nonce = nonces.give(now);
    for (const other of [`${nonce}=`, nonce.slice(1), nonce.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A')), '']) {
      expect(nonces.read(other, now)).toBeUndefined();
    }
  });
});
