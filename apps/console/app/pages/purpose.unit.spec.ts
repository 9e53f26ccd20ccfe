import type { LoaderFunctionArgs } from 'react-router';
import { formPressed } from '../visit/form-pressed.sample.js';
import { loader as account } from './account.js';
import { action as purpose } from './purpose.js';

/** One more than fits, its last sign of two halves. */
const tooLong = (atMost: number): string => `${'a'.repeat(atMost - 1)}😀`;

describe('[attack 74] a text that ends in half a sign', () => {
  it('is no purpose that no header can say: every page of the officer would fail for an hour', async () => {
    const kept: object[] = [];
    const keep = (one: object) => (kept.push(one), 'kept');
    await formPressed(purpose, { typed: { purpose: tooLong(300) }, query: '?a=/auditoria', keep });
    expect(kept).toMatchObject([{ lookingFor: { words: 'a'.repeat(299), page: '/auditoria' } }]);
  });

  it('is no account of which no address can be made', () => {
    const asked = new URL('http://console.example/equipo/cuentas');
    asked.searchParams.set('cuenta', tooLong(128));
    const said = account({ request: new Request(asked) } as LoaderFunctionArgs);
    expect(said.headers.get('location')).toBe(`/equipo/cuentas/${'a'.repeat(127)}/cambios/standing`);
  });
});
