import { turnAway } from './gate.js';

const post = (headers: Record<string, string>) =>
  turnAway({ method: 'POST', headers: { 'content-length': '40', host: 'portal.example', ...headers } })?.status;

describe('the gate of the portal', () => {
  it.each([
    ['same-origin', undefined],
    ['none', undefined],
    ['same-site', 403],
    ['cross-site', 403],
  ])('a form from %s: %p', (site, status) => {
    expect(post({ 'sec-fetch-site': site, origin: 'null' })).toBe(status);
  });

  it('judges older browsers by their origin', () => {
    expect(post({ origin: 'https://portal.example' })).toBeUndefined();
    expect(post({ origin: 'https://other.example' })).toBe(403);
    expect(post({ origin: 'nonsense' })).toBe(403);
    expect(post({ origin: 'null' })).toBeUndefined();
  });

  it('takes no long form and none of unknown length', () => {
    expect(post({ 'content-length': '4097' })).toBe(413);
    expect(turnAway({ method: 'POST', headers: {} })?.status).toBe(411);
  });

  it('reads and nothing else', () => {
    expect(turnAway({ method: 'GET', headers: {} })).toBeUndefined();
    expect(turnAway({ method: 'DELETE', headers: {} })?.status).toBe(405);
  });
});
