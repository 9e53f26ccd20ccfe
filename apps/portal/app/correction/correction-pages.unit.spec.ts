import type { Handed, Kept } from '../api/index.js';
import type { Visit } from '../visit/index.js';
import { askCorrection } from './index.js';

const dossier = 'c0ffee00-0000-4000-a000-000000000009';

/** What the API is asked, of what was typed. */
function asked(
  typed: Readonly<Record<string, string | File>>,
  then: { readonly handed?: Handed; readonly kept?: Kept } = {},
) {
  const calls: unknown[] = [];
  const form = new FormData();
  for (const [name, value] of Object.entries(typed)) form.set(name, value);
  const visit = {
    answers: {
      addDocument: (_token: string, into: string, document: File) => {
        calls.push(['document', into, document.name]);
        return Promise.resolve(then.kept ?? { outcome: 'done', id: 'kept' });
      },
    },
    choices: {
      correctData: (_token: string, number: string, body: unknown) => {
        calls.push([number, body]);
        return Promise.resolve(then.handed ?? { outcome: 'done' });
      },
    },
  } as unknown as Visit;
  return { calls, said: askCorrection(visit, { token: 't', about: { number: 'GT-26-D0CSM1-D', dossier }, form }) };
}

describe('the page on which a worker asks for a correction', () => {
  it('names only what is wrong, both surnames as one', async () => {
    const { calls, said } = asked({ surname: ' Cumes ', secondSurname: 'Xol', words: ' Falta el segundo.\r\n ' });
    expect(await said).toEqual({ said: 'done' });
    const words = 'Falta el segundo.';
    expect(calls).toEqual([['GT-26-D0CSM1-D', { values: { surnames: ['Cumes', 'Xol'] }, words, documentIds: [] }]]);
  });

  it('asks for nothing where nothing is named, or not why, and keeps what was typed', async () => {
    const nothing = asked({ words: 'Está mal.' });
    expect(await nothing.said).toMatchObject({ said: 'empty', missing: 'values', typed: { words: 'Está mal.' } });
    const silent = asked({ givenNames: 'Ixchel' });
    expect(await silent.said).toMatchObject({ said: 'empty', missing: 'words', typed: { givenNames: 'Ixchel' } });
    expect([...nothing.calls, ...silent.calls]).toEqual([]);
  });

  it('keeps its documents first, and asks for nothing where one could not be kept', async () => {
    const typed = { birthDate: '1990-05-01', words: 'El año.', document: new File(['%PDF'], 'acta.pdf') };
    const kept = asked(typed);
    expect(await kept.said).toEqual({ said: 'done' });
    expect(kept.calls).toEqual([
      ['document', dossier, 'acta.pdf'],
      ['GT-26-D0CSM1-D', { values: { birthDate: '1990-05-01' }, words: 'El año.', documentIds: ['kept'] }],
    ]);
    const lost = asked(typed, { kept: { outcome: 'not-taken', why: 'Debe ser PDF.' } });
    expect(await lost.said).toMatchObject({ said: 'notKept', name: 'acta.pdf', why: 'Debe ser PDF.' });
    expect(lost.calls).toHaveLength(1);
  });

  it('says why the law did not take it', async () => {
    const { said } = asked({ sex: 'X', words: 'Así es.' }, { handed: { outcome: 'not-taken', why: 'Ya la pidió.' } });
    expect(await said).toMatchObject({ said: 'notTaken', why: 'Ya la pidió.', typed: { sex: 'X' } });
  });
});
