import type { CaseKind } from '../file/case/index.js';
import type { FileOf } from '../laws/law-of.js';
import { lawOf } from '../laws/law-of.js';
import type { AnyLaw } from '../laws/files.sample.js';
import { fileAt, sampleKinds } from '../laws/files.sample.js';
import {
  annexedRequest,
  forged,
  officer,
  people,
  reviewAt,
  sampleRules,
  verdictOn,
} from '../../specification/index.js';
import { fieldsRead, isForWorker, readEntry, readFile } from './index.js';
import type { Reader } from './index.js';

const kinds = Object.keys(sampleKinds) as CaseKind[];
const rules = sampleRules();
const by = people.reviewer;
const officers = Object.values(people).filter((one) => one.kind === 'officer');

/** Every text in a value, however deep. */
const texts = (value: unknown): readonly string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(texts)
      : [];
/** As the samples call their officers: `gt.reviewer`. */
const accounts = (value: unknown): readonly string[] =>
  texts(value).filter((text) => /^(?:gt|mx)\.[a-z][\w.-]*$/.test(text));

const story = (kind: CaseKind, stage: string) => fileAt(kind, stage);
const entryOf = (kind: CaseKind, reader: Reader, event: { readonly type: string }, actor: object = by) =>
  readEntry({ kind, reader, assigned: [people.reviewer.id, people.approver.id] }, { type: event.type, event, actor });

describe.each(kinds)('a file of kind %s', (kind) => {
  const stages = sampleKinds[kind].stages;

  it.each(stages)('[attack 11] [R18] in stage %s names no officer to the worker, nor to another country', (stage) => {
    const { events, setting, theFile } = story(kind, stage);
    const file = theFile as unknown as FileOf<CaseKind>;
    expect(accounts(readFile({ kind, reader: 'worker', assigned: [] }, file))).toEqual([]);
    for (const event of events) expect(accounts(entryOf(kind, 'worker', event as { type: string }))).toEqual([]);
    const law = lawOf(kind) as unknown as AnyLaw;
    expect(accounts(law.publish(events as never, theFile, setting.rules))).toEqual([]);
    expect(accounts(law.status(theFile, setting.rules))).toEqual([]);
  });

  it.each(stages)('in stage %s tells nobody which errands were run and how far it has counted', (stage) => {
    const file = story(kind, stage).theFile as unknown as FileOf<CaseKind>;
    expect(file).toMatchObject({
      errandsRun: expect.any(Array) as unknown,
      clocksOpened: expect.any(Number) as unknown,
    });
    const inside = ['errandsRun', 'clocksOpened', 'credentialsRenamed', 'annexesRenamed'];
    for (const reader of ['worker', 'counter', ...officers] as const)
      expect(
        Object.keys(readFile({ kind, reader, assigned: [] }, file)).filter((name) => inside.includes(name)),
      ).toEqual([]);
    expect(fieldsRead(kind).filter((name) => inside.includes(name))).toEqual([]);
  });
});

describe('what the worker reads of their file', () => {
  const proposed = reviewAt('host-review').when(verdictOn(2), people.reviewer).and();
  const review = (reader: Reader, assigned: readonly string[] = [people.reviewer.id, people.approver.id]) =>
    readFile({ kind: 'recognition-review', reader, assigned }, proposed.theFile);

  it('[attack 11] [R18] is no verdict that nobody approved; the two who decide read it and nobody else', () => {
    expect(review(people.reviewer)).toHaveProperty('proposal');
    expect(review(people.approver)).toHaveProperty('proposal');
    const others = [people.supervisorInGuatemala, people.counter, officer('gt.reviewer.9', 'gt-mintrab', 'reviewer')];
    for (const reader of ['worker', ...others] as Reader[]) expect(review(reader)).not.toHaveProperty('proposal');
    const event = proposed.events.find(({ type }) => type === 'verdict-proposed') ?? never();
    expect(entryOf('recognition-review', 'worker', event)).toBeUndefined();
    expect(entryOf('recognition-review', people.counter, event)?.event).toEqual({
      type: 'verdict-proposed',
    });
    expect(entryOf('recognition-review', people.approver, event)?.event).toEqual(event);
  });

  it('[attack 11] [R18] is no draw, no note among officers, and no account', () => {
    const drawn = proposed.events.find(({ type }) => type === 'officers-drawn') ?? never();
    expect(accounts(drawn).length).toBeGreaterThan(2);
    expect(entryOf('recognition-review', 'worker', drawn)).toBeUndefined();
    const note = { type: 'note-added', text: 'Parece falso' };
    expect(entryOf('recognition-review', 'worker', note)).toBeUndefined();
    expect(entryOf('recognition-review', people.counter, note)?.event).toEqual(note);
    const { actor } = entryOf('recognition-review', 'worker', { type: 'review-extended' }) ?? never();
    expect(actor).toEqual({ kind: 'officer', country: 'GT', agency: 'gt-mintrab', roles: ['reviewer'] });
  });

  it('[attack 11] [R18] is no alert that nobody approved: neither in its file nor in the case', () => {
    const alert = story('alert', 'proposed').theFile as unknown as FileOf<CaseKind>;
    expect(isForWorker('alert', alert, rules)).toBe(false);
    const of = (reader: Reader) => readFile({ kind: 'alert', reader, assigned: [] }, alert);
    expect(of(people.verifier)).toHaveProperty('reasons');
    for (const reader of ['worker', people.registrar] as Reader[]) {
      expect(of(reader)).not.toHaveProperty('reasons');
      expect(of(reader)).not.toHaveProperty('notice');
    }
    const { events, theFile } = annexedRequest().when(forged, people.supervisor).and();
    const annexes = (reader: Reader) =>
      readFile({ kind: 'recognition-request', reader, assigned: [] }, theFile)['annexes'];
    expect(annexes('worker')).toEqual([]);
    expect(annexes(people.registrar)).toEqual([]);
    expect(annexes(people.supervisor)).toEqual([{ kind: 'alert', caseId: theFile.annexes?.[0]?.caseId }]);
    const opened = (events as readonly { type: string }[]).find(({ type }) => type === 'annex-opened') ?? never();
    expect(entryOf('recognition-request', 'worker', opened)).toBeUndefined();
  });
});

function never(): never {
  throw new Error('the sample has it');
}
