import { mustBeReadAgain } from '../file/case/index.js';
import type { Actor, Annex } from '../file/case/index.js';
import type { CaseId } from '../kernel/index.js';
import {
  annexedRequest,
  forged,
  forLegalAid,
  guatemala,
  mexico,
  people,
  refusedReview,
  sampleCase,
  theEffect,
  wrongSurname,
} from '../../specification/index.js';
import { annexNumber } from '../file/engine/annex-number.js';
import { lawOf } from './law-of.js';

describe('a file in which something happened that most of its readers may not know of', () => {
  const file = { caseId: 'GT-26-AAAAAA-A' as CaseId, stage: 'decided' };
  const by = { kind: 'officer' } as Actor;
  const law = lawOf('recognition-review') as unknown as { weighs(event: object): boolean | 'never' };
  const again = (...events: readonly object[]) => mustBeReadAgain(law, { by, before: file, after: file, events });
  const opened = (kind: Annex['kind']) => ({ type: 'annex-opened', annex: { kind } });

  it.each([
    opened('alert'),
    opened('legal-aid'),
    { type: 'hold-placed' },
    { type: 'hold-confirmed' },
    { type: 'hold-lifted' },
  ])('[attack 55] keeps the version that all of them read after %j', (event) => expect(again(event)).toBe(false));

  it('is read again after what everybody reads, whatever else happened', () => {
    expect(again(opened('correction'))).toBe(true);
    expect(again(opened('alert'), { type: 'note-added' })).toBe(true);
  });
});

describe('[attack 66] the number of what begins in a case', () => {
  const numbers = ({ theFile }: { readonly theFile: { readonly annexes?: readonly Annex[] } }) =>
    (theFile.annexes ?? []).map(({ caseId, kind }) => ({ caseId, kind }));
  const correction = (nth: number) => annexNumber(sampleCase, 'correction', mexico, nth);
  const alert = (nth: number) => annexNumber(sampleCase, 'alert', mexico, nth);
  const taken = (caseId: CaseId) =>
    ({ type: 'record-errand', errand: `open-annex#${caseId}`, refused: 'CASE_EXISTS' }) as const;

  it('is the same with and without an alert before it, one that was given another number, and a request for legal aid', () => {
    const raised = annexedRequest().when(forged, people.supervisor).and();
    const renamed = raised.when(taken(alert(1)), theEffect).and();
    for (const before of [annexedRequest(), raised, renamed]) {
      const asked = before.when(wrongSurname, people.worker).and();
      expect(numbers(asked).at(-1)).toEqual({ kind: 'correction', caseId: correction(1) });
      expect(asked.theFile).not.toHaveProperty('annexesRenamed');
    }
    const defended = refusedReview().when(forLegalAid, people.worker).and();
    for (const before of [refusedReview(), defended]) {
      const warned = before.when(forged, people.supervisorInGuatemala).and();
      expect(numbers(warned).at(-1)?.caseId).toBe(annexNumber(sampleCase, 'alert', guatemala, 1));
    }
  });

  it('is no number twice, nor one that it gave up', () => {
    const twice = annexedRequest()
      .when(forged, people.supervisor)
      .and()
      .when(taken(alert(1)), theEffect)
      .and();
    expect(numbers(twice.when(forged, people.supervisor).and()).map(({ caseId }) => caseId)).toEqual([
      alert(2),
      alert(3),
    ]);
  });

  it('stays in files of before, where one series counted all, also once it is given another one', () => {
    const [annex] = annexedRequest().when(wrongSurname, people.worker).and().theFile.annexes ?? [];
    const { byKind: _new, ...old } = annex ?? never();
    const before = [
      { ...old, kind: 'alert', caseId: alert(1) },
      { ...old, caseId: correction(2) },
    ];
    const file = { ...annexedRequest().theFile, annexes: before } as never;
    const law = lawOf('recognition-request');
    const run = { ...taken(correction(2)), type: 'errand-run', at: '2026-03-03T15:04:05.678Z' };
    const after = law.evolve(file, run as never);
    expect(numbers({ theFile: after }).map(({ caseId }) => caseId)).toEqual([alert(1), correction(3)]);
    expect(after).toMatchObject({ annexesRenamed: 1 });
  });
});

function never(): never {
  throw new Error('it was opened');
}
