import { asQuery, askedIn, isNarrowed, narrowing, workAt } from './asked.js';

const at = (query: string) => new URL(`https://consola.example/?${query}`);

describe('the address of a queue', () => {
  it('says what the API is asked, and comes back whole', () => {
    const asked = askedIn(
      at('cola=late&etapa=recognition-review.host-review&corredor=MX-GT&desde=2026-01-02&pagina=abc'),
    );
    expect(asQuery(asked)).toEqual({
      ...{ queue: 'late', kind: 'recognition-review', stage: 'host-review', corridor: 'MX-GT', from: '2026-01-02' },
      cursor: 'abc',
    });
    expect(askedIn(new URL(workAt(asked), 'https://consola.example'))).toEqual(asked);
  });

  it('that somebody mistyped asks for what is left of it', () => {
    const asked = askedIn(at('cola=late&etapa=x.y&corredor=mexico&desde=ayer&hasta='));
    expect(asked).toEqual({ cola: 'late', etapa: 'y' });
    expect(isNarrowed(asked)).toBe(true);
    expect(isNarrowed({ cola: 'late', pagina: 'x' })).toBe(false);
  });

  it('is kept under a name without its days, where anything is left of it', () => {
    const asked = askedIn(
      at('cola=late&etapa=recognition-review.host-review&corredor=MX-GT&desde=2026-01-02&pagina=abc'),
    );
    expect(narrowing(asked)).toEqual({ kind: 'recognition-review', stage: 'host-review', corridor: 'MX-GT' });
    expect(narrowing({ cola: 'late', desde: '2026-01-02' })).toBeUndefined();
  });
});
