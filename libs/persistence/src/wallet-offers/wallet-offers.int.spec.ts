import { randomBytes } from 'node:crypto';
import type { CaseId, Instant } from '@puente/domain/kernel';
import { country, instant, milliseconds, newCaseNumber } from '@puente/domain/kernel';
import type { TestDatabase } from '../test-database/index.js';
import { testDatabase } from '../test-database/index.js';
import type { WalletOffers } from './index.js';
import { walletOffersOf } from './index.js';

const now = instant('2026-11-25T12:00:00Z');
const after = (minutes: number): Instant => instant(milliseconds(now) + minutes * 60_000);
const aCredential = (): CaseId => newCaseNumber(country('GT'), 2026, randomBytes(6));
const wrong = (pin: string): string => (pin === '000000' ? '000001' : '000000');

let database: TestDatabase;
let offers: WalletOffers;
beforeAll(async () => {
  database = await testDatabase();
  offers = walletOffersOf(database.pool, randomBytes(32));
});
afterAll(() => database.drop());

describe('an offer to a wallet', () => {
  it('gives one token for code and PIN, and the token leads to the credential', async () => {
    const credential = aCredential();
    const { code, expiresAt, pin } = await offers.create(credential, now);
    expect([expiresAt, pin.length]).toEqual([after(10), 6]);
    const tries = await Promise.all(Array.from({ length: 8 }, () => offers.redeem(code, pin, now)));
    const tokens = tries.flatMap((one) => one?.token ?? []);
    expect(tokens).toHaveLength(1);
    expect(await offers.find(tokens[0] ?? '', now)).toMatchObject({ credential });
    expect(await offers.find(tokens[0] ?? '', after(11))).toBeUndefined();
    expect(await offers.find('none', now)).toBeUndefined();
  });

  it('ends after ten minutes, after five wrong PINs, and with the next offer', async () => {
    const credential = aCredential();
    const late = await offers.create(credential, now);
    expect(await offers.redeem(late.code, late.pin, after(10))).toBeUndefined();
    const guessed = await offers.create(credential, now);
    for (let attempt = 0; attempt < 5; attempt += 1) await offers.redeem(guessed.code, wrong(guessed.pin), now);
    expect(await offers.redeem(guessed.code, guessed.pin, now)).toBeUndefined();
    const before = await offers.create(credential, now);
    const next = await offers.create(credential, now);
    expect(await offers.redeem(before.code, before.pin, now)).toBeUndefined();
    expect(await offers.redeem(next.code, next.pin, now)).toBeDefined();
  });

  it('is kept by its hashes only, and not for long', async () => {
    const credential = aCredential();
    const { code, pin } = await offers.create(credential, now);
    const { rows } = await database.pool.query('SELECT * FROM wallet_offers WHERE case_id = $1', [credential]);
    expect(JSON.stringify(rows)).not.toMatch(new RegExp(`${code}|"${pin}"`));
    await offers.create(aCredential(), after(2 * 24 * 60));
    const left = await database.pool.query('SELECT FROM wallet_offers WHERE case_id = $1', [credential]);
    expect(left.rowCount).toBe(0);
  });

  it('[attack 49] leads to no other credential, and no later, with a password of the database', async () => {
    const [mine, theirs] = [aCredential(), aCredential()];
    const write = (change: string, value: string, of = mine) =>
      database.pool.query(`UPDATE wallet_offers SET ${change} WHERE case_id = $1`, [of, value]);
    const { code, pin } = await offers.create(mine, now);
    await write('case_id = $2', theirs);
    expect(await offers.redeem(code, pin, now)).toBeUndefined();
    await write('case_id = $2', mine, theirs);
    const { token } = (await offers.redeem(code, pin, now)) ?? { token: '' };
    await write('case_id = $2', theirs);
    expect(await offers.find(token, now)).toBeUndefined();
    await write('case_id = $2', mine, theirs);
    expect(await offers.find(token, now)).toMatchObject({ credential: mine });
    await write('token_expires_at = $2', after(60));
    expect(await offers.find(token, now)).toBeUndefined();
    const late = await offers.create(theirs, now);
    await write('expires_at = $2', after(60), theirs);
    expect(await offers.redeem(late.code, late.pin, after(11))).toBeUndefined();
  });

  it('a nonce is used once', async () => {
    expect(await offers.useNonce('n-1', after(5), now)).toBe(true);
    expect(await offers.useNonce('n-1', after(5), after(1))).toBe(false);
    expect(await offers.useNonce('n-2', after(5), now)).toBe(true);
  });
});
