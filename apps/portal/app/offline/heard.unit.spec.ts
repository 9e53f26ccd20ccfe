import { hearMore, payloadOf, readHeard, trustIn } from './heard.js';

const heard = { trust: 'a.b.c', statusLists: { 'https://one.example/1': 'one' } };

describe('what the offline checker has heard', () => {
  it('is read strictly', () => {
    expect(readHeard({ ...heard, more: 1 })).toEqual(heard);
    expect(readHeard({ trust: 'a.b.c', statusLists: { 'https://one.example/1': 7 } })).toEqual({
      ...heard,
      statusLists: {},
    });
    for (const nonsense of [null, 'text', [], {}, { trust: 'a.b.c' }, { trust: 1, statusLists: {} }])
      expect(readHeard(nonsense)).toBeUndefined();
  });

  it('keeps what a country said before while it is not heard, and takes the newer of what is', () => {
    const before = { trust: 'old', statusLists: { one: 'old', two: 'old' } };
    expect(hearMore(before, { trust: 'new', statusLists: { one: 'new' } })).toEqual({
      trust: 'new',
      statusLists: { one: 'new', two: 'old' },
    });
    expect(hearMore(undefined, heard)).toEqual(heard);
  });

  it('reads what a signed list says, in any alphabet', () => {
    const payload = Buffer.from(JSON.stringify({ name: 'Ñandú ✓ ???>>>' })).toString('base64url');
    expect(payloadOf(`e30.${payload}.sig`)).toEqual({ name: 'Ñandú ✓ ???>>>' });
    expect(() => payloadOf('nonsense')).toThrow();
  });

  it('believes no list that it cannot read', () => {
    const list = { version: 1, issuedAt: '2026-11-25T00:00:00Z', validUntil: '2026-12-02T00:00:00Z', authorities: [] };
    const signed = (payload: object) => `e30.${Buffer.from(JSON.stringify(payload)).toString('base64url')}.sig`;
    expect(trustIn({ ...heard, trust: signed(list) })).toMatchObject({ authorities: [] });
    for (const trust of ['', 'nonsense', signed({ ...list, version: 2 })])
      expect(trustIn({ ...heard, trust })).toBeUndefined();
  });
});
