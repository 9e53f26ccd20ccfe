import type { Said } from '../api/index.js';
import { paths } from '../paths/index.js';
import type { Visit } from '../visit/index.js';
import { saidOr } from './problem.js';

const visit = { path: '/siguiente?cola=late', code: 'x' } as Visit;
const refusedBy = (status: number, field?: string): Said<never> => ({
  outcome: 'refused',
  problem: { status, code: 'X', detail: 'x', errors: field === undefined ? [] : [{ field, message: 'x' }] } as never,
});
function thrownBy(said: Said<never>): unknown {
  try {
    return saidOr(said, visit);
  } catch (thrown) {
    return thrown;
  }
}
const ledTo = (thrown: unknown) => (thrown as Response).headers.get('location');

describe('what the node does not say', () => {
  it.each([
    [400, 404, 'not-found'],
    [403, 403, 'forbidden'],
    [404, 404, 'not-found'],
    [409, 503, 'down'],
    [503, 503, 'down'],
  ])('with %i is a page with %i', (status, shown, failed) => {
    expect(thrownBy(refusedBy(status))).toMatchObject({ data: { failed }, init: { status: shown } });
  });

  it('because nobody reaches it is a page that says so', () => {
    expect(thrownBy({ outcome: 'down', reason: 'TimeoutError' })).toMatchObject({ data: { failed: 'down' } });
  });

  it('leads to where one signs in, or says what one looks for, and back', () => {
    const back = `a=${encodeURIComponent(visit.path)}`;
    expect(ledTo(thrownBy(refusedBy(401)))).toBe(`${paths.signIn}?${back}`);
    expect(ledTo(thrownBy(refusedBy(400, 'header.Look-Purpose')))).toBe(`${paths.purpose}?${back}`);
  });
});
