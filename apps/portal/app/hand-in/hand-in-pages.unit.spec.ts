import { StatusAnswer } from '@puente/contracts/answers/worker';
import type { CaseId, DossierId } from '@puente/domain/kernel';
import { pagesIn } from '@puente/words/languages';
import * as React from 'react';
import type { Handed } from '../api/index.js';
import type { Kept } from '../api/answer-api.js';
import { drawn } from '../visit/drawn.sample.js';
import type { Visit } from '../visit/index.js';
import { askedIn } from './asked-for.js';
import { faultsOf, Forms, handIn } from './index.js';

const words = { es: 'No se lee la copia.' };
const measure = { unit: 'U-2', kind: 'adaptation-period', content: words, reasons: words, report: words };
const status = StatusAnswer.parse({
  ...{ caseId: 'GT-26-D0CSM1-D', procedure: 'recognition', stage: 'awaiting-documents', home: 'MX', host: 'GT' },
  ...{ holder: { who: 'worker' }, next: 'provide-documents', tacit: false, demonstration: true, words: {} },
  timeline: [
    { at: '2026-03-04T05:30:00.000Z', country: 'MX', what: 'documents-requested', args: { kinds: ['certificate'] } },
    {
      ...{ at: '2026-03-06T05:30:00.000Z', country: 'MX', what: 'documents-requested', words },
      args: { kinds: ['identity', 'work-reference'] },
    },
  ],
  measures: [measure, { ...measure, unit: 'U-3' }],
  names: { countries: {}, agencies: {}, standards: {}, units: { 'U-2': 'Montar', 'U-3': 'Conectar' } },
  ...{ timeZone: 'America/Guatemala', serverTime: '2026-03-10T12:00:00.000Z' },
});
const asked = (...allowedActions: string[]) =>
  askedIn(
    {
      ...{ caseId: 'GT-26-D0CSM1-D' as CaseId, kind: 'recognition-review', allowedActions, status },
      dossierId: 'c0ffee00-0000-4000-a000-000000000009' as DossierId,
    },
    status.serverTime,
  );

const paper = (name: string) => new File(['%PDF'], name);
const formOf = (fields: Readonly<Record<string, string | File>>): FormData => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return form;
};

/** What the API is asked, in its order; it keeps every document but those that are no PDF. */
function handed(which: ReturnType<typeof asked>, fields: Readonly<Record<string, string | File>>, then?: Handed) {
  const calls: unknown[] = [];
  const keep = (_: string, __: string, file: File, kind?: string): Promise<Kept> => {
    calls.push([file.name, kind]);
    return Promise.resolve(
      file.name.endsWith('.exe')
        ? { outcome: 'not-taken', why: 'PDF.' }
        : { outcome: 'done', id: `id of ${file.name}` },
    );
  };
  const give = (command: string) => (_: string, number: string, body: unknown) => {
    calls.push([command, number, body]);
    return Promise.resolve(then ?? { outcome: 'done' });
  };
  const visit = {
    answers: { addDocument: keep },
    choices: {
      provideDocuments: give('provide-documents'),
      cannotProvide: give('cannot-provide'),
      reportMeasures: give('report-compensation'),
    },
  } as unknown as Visit;
  return { calls, said: handIn(visit, { token: 't', asked: which, form: formOf(fields) }) };
}

describe('[F6][R9][R12] the page on which a worker hands in and reports', () => {
  it('asks for each document of the last request, and lets them say that they cannot', () => {
    const page = drawn(
      React.createElement(Forms, { asked: asked('provide-documents', 'cannot-provide'), typed: {}, faults: {} }),
    );
    expect(page).toContain('name="document-identity"');
    expect(page).toContain('name="document-work-reference"');
    expect(page).not.toContain('document-certificate');
    expect(page).toContain('No puedo conseguirlo');
    expect(page).not.toContain('name="what.U-2"');
  });

  it('hands all of them in, each of the kind that was asked for', async () => {
    const fields = { act: 'documents', 'document-identity': paper('a.pdf'), 'document-work-reference': paper('b.pdf') };
    const { calls, said } = handed(asked('provide-documents'), fields);
    expect(await said).toEqual({ said: 'given', act: 'documents' });
    expect(calls).toEqual([
      ['a.pdf', 'identity'],
      ['b.pdf', 'work-reference'],
      ['provide-documents', 'GT-26-D0CSM1-D', ['id of a.pdf', 'id of b.pdf']],
    ]);
  });

  it('names each that is missing, and hands nothing in', async () => {
    const which = asked('provide-documents');
    const { calls, said } = handed(which, { act: 'documents', 'document-identity': paper('a.pdf') });
    const answer = await said;
    expect(calls).toEqual([]);
    const faults = faultsOf(answer, which, pagesIn('es'));
    expect(faults).toEqual({ 'document-work-reference': 'Elija un archivo: carta de trabajo.' });
    expect(drawn(React.createElement(Forms, { asked: which, typed: {}, faults }))).toContain(
      'id="document-work-reference-fault"',
    );
  });

  it('says which was not kept and why, and hands nothing in', async () => {
    const which = asked('provide-documents');
    const fields = { act: 'documents', 'document-identity': paper('a.exe'), 'document-work-reference': paper('b.pdf') };
    const { calls, said } = handed(which, fields);
    expect(await said).toMatchObject({ said: 'notKept', name: 'a.exe', box: 'document-identity', why: 'PDF.' });
    expect(calls).toEqual([['a.exe', 'identity']]);
  });

  it('[F60] takes in one sentence that they cannot be got, and asks for it where it is missing', async () => {
    const which = asked('provide-documents', 'cannot-provide');
    const { calls, said } = handed(which, { act: 'cannot', reason: ' Lo perdí. ' });
    expect(await said).toEqual({ said: 'given', act: 'cannot' });
    expect(calls).toEqual([['cannot-provide', 'GT-26-D0CSM1-D', 'Lo perdí.']]);
    const empty = await handed(which, { act: 'cannot', reason: ' ' }).said;
    expect(faultsOf(empty, which, pagesIn('en'))).toEqual({ reason: 'Write why you cannot get it.' });
  });

  it('[F11] reports one of two units, with a paper, and keeps what was written where the paper is not taken', async () => {
    const which = asked('report-compensation');
    const written = { act: 'report', 'what.U-2': 'Hice el curso.', 'what.U-3': ' ' };
    const { calls, said } = handed(which, { ...written, document: paper('c.pdf') });
    expect(await said).toEqual({ said: 'given', act: 'report' });
    expect(calls).toEqual([
      ['c.pdf', 'other'],
      [
        ...['report-compensation', 'GT-26-D0CSM1-D'],
        { reports: [{ unit: 'U-2', what: 'Hice el curso.' }], documentIds: ['id of c.pdf'] },
      ],
    ]);
    const refused = await handed(which, { ...written, document: paper('c.exe') }).said;
    if (refused.said !== 'notKept') throw new Error('it was kept');
    const page = drawn(
      React.createElement(Forms, {
        asked: which,
        typed: refused.typed,
        faults: faultsOf(refused, which, pagesIn('es')),
      }),
    );
    expect(page).toContain('Hice el curso.</textarea>');
    const empty = await handed(which, { act: 'report' }).said;
    expect(faultsOf(empty, which, pagesIn('es'))).toEqual({
      'what.U-2': 'Escriba qué hizo, en una parte por lo menos.',
    });
  });

  it('gives no command that is not theirs now, says why the law took none, and what a printed code cannot do', async () => {
    const { calls, said } = handed(asked(), { act: 'documents', 'document-identity': paper('a.pdf') });
    expect(await said).toEqual({ said: 'tooLate' });
    expect(await handed(asked(), { act: 'cannot', reason: 'x' }).said).toEqual({ said: 'tooLate' });
    expect(await handed(asked(), { act: 'report', 'what.U-2': 'x' }).said).toEqual({ said: 'tooLate' });
    expect(calls).toEqual([]);
    const late = handed(asked('cannot-provide'), { act: 'cannot', reason: 'x' }, { outcome: 'not-taken', why: 'Ya.' });
    expect(await late.said).toEqual({ said: 'tooLate', why: 'Ya.' });
    expect([asked().notHere, asked('cannot-provide').notHere]).toEqual([true, false]);
  });
});
