import type { CaseKind } from '../file/case/index.js';
import type { FileOf } from '../laws/law-of.js';
import { fileAt } from '../laws/files.sample.js';
import {
  certificationAt,
  certifiers,
  credentialAt,
  credentialCommands,
  deletionAt,
  officer,
  people,
  reviewAt,
} from '../../specification/index.js';
import { mayKnowOf, readEntry, readFile } from './index.js';
import type { Reader } from './index.js';

type AnyFile = FileOf<CaseKind>;
interface Proposed {
  readonly kind: CaseKind;
  readonly theFile: object;
  readonly events: readonly { readonly type: string }[];
  /** What of the file is not approved, by its path, and by which event it came. */
  readonly what: string;
  readonly event: string;
  readonly decides: Exclude<Reader, 'worker' | 'counter'>;
}

const { approver, counter, counterInMexico, reviewer, supervisorInGuatemala: supervisor, worker } = people;
const heard = reviewAt('fraud-review').when({ type: 'answer-fraud-review', answer: 'Es mío' }, worker).and();
const words = { es: 'El folio es de otra persona' };
const suspected = heard
  .when({ type: 'withdraw-recognition', reasons: words, legalBasis: { es: 'Artículo 9' } }, supervisor)
  .and();
const acting = credentialAt('active').when(credentialCommands()['propose-suspension'], supervisor).and();

const proposals: readonly (readonly [string, Proposed])[] = [
  ['the outcome of a review for fraud', of('recognition-review', suspected, 'fraudReview.proposal', approver)],
  ['an act on a credential', of('credential', acting, 'proposal', supervisor)],
  ['an answer to a request for deletion', of('deletion', deletionAt('proposed'), 'proposal', people.registrar)],
  ['an evaluation', of('certification', certificationAt('evaluated'), 'evaluation', certifiers.approver)],
];

function of(
  kind: CaseKind,
  { events, theFile }: { readonly events: readonly object[]; readonly theFile: object },
  what: string,
  decides: Proposed['decides'],
): Proposed {
  const told = events as readonly { readonly type: string }[];
  const event = told.findLast(({ type }) => /proposed|recorded/.test(type))?.type ?? '';
  return { kind, theFile, events: told, what, event, decides };
}

describe('what nobody has approved', () => {
  it.each(proposals)(
    '[R18] %s is read by those who decide, in the file and in its journal, and by nobody else',
    (_name, one) => {
      const { decides, events, event: type, kind, theFile, what } = one;
      const assigned = [decides.id, reviewer.id, approver.id];
      const seen = (reader: Reader) => readFile({ kind, reader, assigned }, theFile as AnyFile);
      const event = events.findLast((happened) => happened.type === type) ?? never();
      const entry = (reader: Reader) => readEntry({ kind, reader, assigned }, { type, event, actor: decides })?.event;
      expect(seen(decides)).toHaveProperty(what);
      expect(entry(decides)).toEqual(event);
      const nobodyElse = ['assistant', 'operator', 'delegate', 'adviser', 'protection-officer'] as const;
      const others = [counter, counterInMexico, ...nobodyElse.map((role) => officer('x.else', decides.agency, role))];
      for (const reader of ['counter' as const, ...others]) {
        expect(seen(reader)).not.toHaveProperty(what);
        expect(entry(reader)).toEqual({ type });
      }
      expect(seen('worker')).not.toHaveProperty(what);
      expect(entry('worker')).toBeUndefined();
    },
  );

  it('[R18] an alert says what it is about and of whom, and that it is there, to those who decide on alerts, until it is approved', () => {
    const decides = officer('mx.supervisor', 'mx-stps', 'supervisor');
    const about = ['about', 'matter', 'applicant'];
    for (const stage of ['proposed', 'telling'] as const) {
      const file = { matter: { holder: 'gt-mintrab' }, ...fileAt('alert', stage).theFile } as unknown as AnyFile;
      const seen = (reader: Reader) =>
        about.filter((field) => field in readFile({ kind: 'alert', reader, assigned: [] }, file));
      const knows = (reader: Reader) => mayKnowOf(reader, { kind: 'alert', stage });
      expect([seen(decides), knows(decides)]).toEqual([about, true]);
      const approved = stage !== 'proposed';
      for (const other of [counterInMexico, reviewer]) {
        expect([stage, seen(other)]).toEqual([stage, approved ? about : []]);
        expect(knows(other)).toBe(approved);
      }
    }
    expect(mayKnowOf(counter, { kind: 'recognition-review', stage: 'proposed' })).toBe(true);
  });

  it('[R18] an alert that was proposed is no page of the worker’s, and a kept one names nobody who kept it', () => {
    const reading = { kind: 'alert', reader: 'worker', assigned: [] } as const;
    expect(readFile(reading, fileAt('alert', 'proposed').theFile as unknown as AnyFile)).not.toHaveProperty('notice');
    const kept = readFile(reading, fileAt('alert', 'kept').theFile as unknown as AnyFile)['kept'];
    expect(kept).toEqual({
      at: expect.any(String) as string,
      legalBasis: expect.any(Object) as object,
      reasons: { es: 'Por esto' },
    });
  });
});

function never(): never {
  throw new Error('the sample has it');
}
