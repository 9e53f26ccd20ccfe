import { consoleIn } from '@puente/words/languages';
import { formPressed } from '../visit/form-pressed.sample.js';
import { pageDrawn, wordsOf } from '../visit/page-drawn.sample.js';
import SavedQueuesPage, { action } from './queues.js';

const { find, saved: words } = consoleIn('es');
const late = { id: 'late', name: 'Vencidos', filter: { late: true }, saved: false, count: 3, late: 3, more: false };
const own = { ...late, id: 'mios-gt', name: 'Los de México', filter: { corridor: 'MX-GT' }, saved: true, late: 1 };
const read = { items: [late, own] };
const query = '?cola=late&etapa=recognition-review.host-review&desde=2026-01-02';
const put = { outcome: 'said', answer: { id: 'once', name: 'x', filter: {} } };

describe('a queue as an officer narrowed it', () => {
  it('is saved under a name with what the queue itself asks for and without its days, and opens at once', async () => {
    const { answer, sent } = await formPressed(action, { query, typed: { name: ' Vencidos en revisión ' }, read, put });
    const filter = { late: true, kind: 'recognition-review', stage: 'host-review' };
    expect(sent).toEqual([{ method: 'PUT', path: '/queues/once', body: { name: 'Vencidos en revisión', filter } }]);
    expect((answer as Response).headers.get('location')).toBe('/?cola=once');
  });

  it('takes the place of the one with its name', async () => {
    const { sent } = await formPressed(action, { query, typed: { name: own.name }, read, put });
    expect(sent.map(({ path }) => path)).toEqual([`/queues/${own.id}`]);
  });

  it('is saved under no name less, of nothing narrowed not at all, and keeps what was typed where the node takes it not', async () => {
    const nameless = await formPressed(action, { query, typed: { name: ' ' }, read, put });
    expect([nameless.sent, nameless.answer]).toEqual([
      [],
      { faults: { name: find.missing }, typed: { name: [' '], key: ['once'], intent: ['confirm'] } },
    ]);
    await expect(formPressed(action, { query: '?cola=late', typed: { name: 'x' }, read, put })).rejects.toMatchObject({
      data: { failed: 'not-found' },
    });
    const problem = { status: 409, code: 'TOO_MANY', detail: 'Ya hay demasiadas.', errors: [] };
    const refused = { outcome: 'refused', problem };
    const { answer } = await formPressed(action, { query, typed: { name: 'x' }, read, put: refused });
    expect(answer).toMatchObject({ faults: { name: problem.detail }, typed: { name: ['x'] } });
  });

  it('is forgotten, also where another tab did it before', async () => {
    const gone = { outcome: 'refused', problem: { status: 404, code: 'NOT_FOUND', detail: 'x', errors: [] } };
    for (const given of [{ outcome: 'said', answer: { id: own.id } }, gone]) {
      const { answer, sent } = await formPressed(action, { typed: { remove: own.id }, given });
      expect(sent.map(({ method, path }) => [method, path])).toEqual([['DELETE', `/queues/${own.id}`]]);
      expect((answer as Response).headers.get('location')).toBe('/colas');
    }
  });
});

describe('the page of saved queues', () => {
  const asked = { cola: 'late', clase: 'recognition-review', etapa: 'host-review', desde: '2026-01-02' };
  it('says what would be saved, and of each that is there how much waits in it', () => {
    const html = pageDrawn(SavedQueuesPage, {
      loaded: { saved: [own], narrowed: { asked, from: late.name }, key: 'k' },
    });
    expect(wordsOf(html)).toContain('Vencidos · Reconocimiento');
    for (const told of [words.withoutDays, words.remove(own.name), '1 con plazo vencido'])
      expect(wordsOf(html)).toContain(told);
    expect(html).toContain('href="/?cola=mios-gt"');
  });

  it('says how one is saved where there is none, and shows a name as it was written', () => {
    expect(wordsOf(pageDrawn(SavedQueuesPage, { loaded: { saved: [], key: 'k' } }))).toContain(words.none);
    const hostile = { ...own, name: '"><img src=x onerror=alert(1)>' };
    expect(pageDrawn(SavedQueuesPage, { loaded: { saved: [hostile], key: 'k' } })).not.toContain('<img');
  });
});
