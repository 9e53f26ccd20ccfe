import { unitsOf } from './units.js';

const named = (file: object) => unitsOf({ file: file as never }).map(({ code }) => code);

describe('the units of a file', () => {
  it('are those that an application or a question names, or those under appeal, each once', () => {
    expect(named({ units: ['U1', 'U2'] })).toEqual(['U1', 'U2']);
    expect(named({ application: { units: ['U4'] } })).toEqual(['U4']);
    const grounds = [
      { unit: 'U2', ground: 'Lo hice' },
      { unit: 'U3', ground: 'Lo sé' },
      { unit: 'U2', ground: 'Otra vez' },
    ];
    expect(named({ grounds })).toEqual(['U2', 'U3']);
  });

  it('are none where the whole is appealed, or what is held against a credential is something else', () => {
    for (const file of [
      {},
      { grounds: [{ ground: 'No es así' }] },
      { grounds: { es: 'Motivo' } },
      { units: [{ of: 1 }] },
    ])
      expect(named(file)).toEqual([]);
  });
});
