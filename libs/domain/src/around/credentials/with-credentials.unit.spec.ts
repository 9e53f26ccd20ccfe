import type { Errand } from '../../file/case/index.js';
import { lawOf } from '../../laws/index.js';
import {
  certificationAt,
  given,
  guatemala,
  people,
  reviewAt,
  sampleCase,
  sampleRules,
  theEffect,
} from '../../../specification/index.js';

const rules = sampleRules();
const law = lawOf('recognition-review');
type Law = typeof law;
type File = ReturnType<Law['evolve']>;

/** The same review under the law as it is in force. */
const inForce = (stage: Parameters<typeof reviewAt>[0]) => {
  const { events, setting } = reviewAt(stage);
  return given(law, { ...setting, caseId: sampleCase, here: guatemala }, ...events);
};
const errandsOf = (file: File): readonly Errand[] => law.errands?.(file, rules) ?? [];
const [opening] = errandsOf(inForce('recognised').theFile);
const run = (errand: Errand | undefined, refused?: 'CASE_EXISTS') =>
  ({
    type: 'record-errand',
    errand: errand?.id ?? '',
    ...(refused === undefined ? {} : { refused }),
  }) as Parameters<Law['decide']>[1];

describe('a decision that gives something', () => {
  it('opens one credential, and is over only then', () => {
    const recognised = inForce('recognised');
    expect(errandsOf(recognised.theFile)).toMatchObject([{ kind: 'credential', command: { type: 'open-credential' } }]);
    expect(law.process(recognised.theFile, rules)).toMatchObject({ ended: false });
    recognised.when(run(opening), people.supervisorInGuatemala).thenRefused('NOT_YOUR_ROLE');
    const opened = recognised.when(run(opening), theEffect).then({ type: 'errand-run' });
    expect(errandsOf(opened.theFile)).toEqual([]);
    opened.when(run(opening), theEffect).thenRefused('ALREADY_DONE');
  });

  it('shows its number to the worker in both countries once it is there', () => {
    const recognised = inForce('recognised');
    expect(law.status(recognised.theFile, rules)?.credential).toBeUndefined();
    const { events, theFile } = recognised.when(run(opening), theEffect).and();
    expect(law.status(theFile, rules)?.credential).toBe(opening?.caseId);
    expect(law.publish(events.slice(-1), theFile, rules)).toMatchObject([
      { type: 'recognition.progressed', status: { credential: opening?.caseId } },
    ]);
  });

  it('takes the next number where the first one is taken by chance', () => {
    const taken = inForce('recognised').when(run(opening, 'CASE_EXISTS'), theEffect).and();
    const [again] = errandsOf(taken.theFile);
    expect(again?.id).toBe(`${opening?.id ?? ''}/1`);
    expect(again?.caseId).not.toBe(opening?.caseId);
    const opened = taken.when(run(again), theEffect).and();
    expect(errandsOf(opened.theFile)).toEqual([]);
    expect(law.status(opened.theFile, rules)?.credential).toBe(again?.caseId);
  });

  it('is none while nothing is decided, or nothing is recognised', () => {
    for (const stage of ['host-review', 'refused', 'withdrawn'] as const) {
      expect(errandsOf(inForce(stage).theFile)).toEqual([]);
    }
  });
});

describe('a decision that replaces another', () => {
  const holding = inForce('recognised').when(run(opening), theEffect).and().theFile;

  it('opens its own credential first, and then ends the one before', () => {
    const { decision } = holding;
    if (decision === undefined) throw new Error('nothing was decided');
    const later: File = { ...holding, decision: { ...decision, at: '2026-05-05T15:00:00.000Z' as typeof decision.at } };
    const [second, ...more] = errandsOf(later);
    expect(more).toEqual([]);
    expect(second?.caseId).not.toBe(opening?.caseId);
    const ran = law.evolve(later, { type: 'errand-run', at: decision.at, errand: second?.id ?? '' });
    expect(errandsOf(ran)).toMatchObject([
      { caseId: opening?.caseId, command: { type: 'end-credential', why: 'replaced', by: second?.caseId } },
    ]);
  });

  it('takes the credential away where it gives nothing any more', () => {
    const { decision } = holding;
    if (decision === undefined) throw new Error('nothing was decided');
    const refused: File = { ...holding, stage: 'refused', decision: { ...decision, outcome: 'refused' } };
    const [ending] = errandsOf(refused);
    expect(ending).toMatchObject({ caseId: opening?.caseId, command: { type: 'end-credential', why: 'withdrawn' } });
    const ran = law.evolve(refused, { type: 'errand-run', at: decision.at, errand: ending?.id ?? '' });
    expect(errandsOf(ran)).toEqual([]);
  });
});

describe('a certificate', () => {
  it('becomes a credential once it is in the dossier', () => {
    const certification = lawOf('certification');
    const { theFile } = certificationAt('certificate-issued');
    const { certificate } = theFile;
    if (certificate === undefined) throw new Error('nothing was certified');
    expect(certificate.id).toBeUndefined();
    expect(certification.errands?.(theFile, rules)).toEqual([]);
    const filed = { ...certificate, id: 'c' as NonNullable<typeof certificate.id> };
    expect(certification.errands?.({ ...theFile, certificate: filed }, rules)).toMatchObject([
      { kind: 'credential', command: { content: { kind: 'certificate', scope: 'full', certificate: 'c' } } },
    ]);
  });
});
