import type { AlertNote, Authenticity, CredentialNews } from '../file/case/index.js';
import { lawOf } from './law-of.js';
import { provenByReview } from './proofs.js';
import type { CaseId, CountryCode, Instant, PlainDate } from '../kernel/index.js';
import type { ReviewStory, SampleOptions } from '../../specification/index.js';
import {
  authentic,
  given,
  people,
  reviewAt,
  reviewLapsed,
  sampleRules,
  unitsInGuatemala,
  verdictOn,
} from '../../specification/index.js';
import type { ReviewEvent } from '../kinds/recognition/review/index.js';
import { recognitionReview } from '../kinds/recognition/review/index.js';

const { approver, reviewer, worker } = people;
const [first, second] = unitsInGuatemala;
const silent = (options: SampleOptions = {}) => sampleRules({ lapse: 'deem_recognised', ...options });

/** A review to which silence comes; `happened`: what the file came to know before. */
function after(
  authenticity: Authenticity = authentic,
  options: SampleOptions = {},
  ...happened: object[]
): ReviewStory {
  const rules = silent(options);
  const { events, setting } = reviewAt('host-review', rules, authenticity);
  return reviewLapsed(given(lawOf('recognition-review') as never, setting, ...events, ...(happened as ReviewEvent[])));
}

const heldIn = ({ file }: ReviewStory) =>
  file?.decision?.verdicts.flatMap(({ unit, verdict }) => (verdict === 'held' ? [unit] : []));

describe('silence that recognises', () => {
  it('[R2] gives the units that the equivalence covers, and leaves the others to a decision', () => {
    const story = after(authentic, { secondUnit: 'partial' });
    expect(heldIn(story)).toEqual([first]);
    expect(story.file).toMatchObject({
      stage: 'host-review',
      open: [{ unit: second, why: 'not-covered' }],
      decision: { outcome: 'partially-recognised', tacit: true },
      clock: { lapsedAt: expect.any(String) as string },
    });
    expect(recognitionReview.queue(story.theFile, silent()).awaiting).toContain('supervisor');
  });

  it('[R2] issues the credential for what it gave, with its mark, that day', () => {
    const { theFile, setting } = after(authentic, { secondUnit: 'none' });
    expect(provenByReview(theFile, setting.rules)?.content).toMatchObject({
      scope: 'tacit',
      units: [{ unit: first, verdict: 'recognised' }],
    });
  });

  it('[R2] tells the worker which units it left, and why, and both countries know it', () => {
    const { events, theFile, setting } = after(authentic, { secondUnit: 'none' });
    const page = { stage: 'host-review', tacit: true, result: { held: [first], missing: [] } };
    const told = { ...page, open: [{ unit: second, why: 'not-covered' }] };
    expect(recognitionReview.status(theFile, setting.rules)).toMatchObject(told);
    const last = events.slice(-3);
    expect(last.at(-1)).toMatchObject({ type: 'notice-raised', subject: 'silence-left' });
    expect(recognitionReview.publish(last, theFile, setting.rules)).toMatchObject([
      { type: 'recognition.progressed', status: told },
    ]);
  });

  it('[R2] promises beforehand no more than it gives', () => {
    const rules = silent({ secondUnit: 'none' });
    expect(recognitionReview.status(reviewAt('host-review', rules).theFile, rules).atZero).toBe('escalated');
  });

  const note = (units: AlertNote['notice']['units'], state: AlertNote['state'] = 'in-force') => ({
    type: 'alert-noted',
    at: '2026-03-04T15:00:00.000Z' as Instant,
    note: {
      alert: 'MX-26-7K3M9Q-X' as CaseId,
      raisedIn: 'MX' as CountryCode,
      state,
      notice: { subject: 'recognition', severity: 'forged', units, from: '2026-03-01' as PlainDate },
    },
  });
  const revoked = {
    type: 'credential-status-received',
    at: '2026-03-04T15:00:00.000Z' as Instant,
    from: 'MX' as CountryCode,
    news: {
      credential: 'MX-26-7K3M9Q-X' as CaseId,
      subject: 'certificate',
      state: 'revoked',
      at: '2026-03-04T15:00:00.000Z' as Instant,
    } satisfies CredentialNews,
  };

  it.each([
    ['a maintained discrepancy', { ...authentic, finding: 'discrepancy' }, [], 'discrepancy'],
    ['an issuer who was silent', { ...authentic, finding: 'issuer-silent' }, [], 'unverified'],
    ['a paper that nobody could verify', { ...authentic, finding: 'cannot-verify' }, [], 'unverified'],
    ['an alert in force', authentic, [note([])], 'alerted'],
    ['a certificate revoked at home', authentic, [revoked], 'alerted'],
  ] as const)('[R2] recognises nothing after %s: the case escalates', (_what, authenticity, happened, why) => {
    const story = after(authenticity, {}, ...happened);
    expect(story.file).toMatchObject({ stage: 'host-review', open: unitsInGuatemala.map((unit) => ({ unit, why })) });
    expect(story.file?.decision).toBeUndefined();
    expect(story.events.slice(-3).map(({ type }) => type)).toEqual(['escalated', 'silence-left', 'notice-raised']);
  });

  it('[R2] leaves only the units of an alert that names some, and none where it was closed', () => {
    expect(after(authentic, {}, note([second])).file?.open).toEqual([{ unit: second, why: 'alerted' }]);
    expect(after(authentic, {}, note([]), note([], 'closed')).file).toMatchObject({ stage: 'recognised' });
  });

  it('[R2] recognises, after a silent issuer, the unit that a test showed', () => {
    const tested = {
      ...{ type: 'test-scheduled', at: '2026-03-04T15:00:00.000Z', test: 't1', units: [first] },
      ...{ on: '2026-03-05T15:00:00.000Z', where: 'Taller 3', language: 'es' },
    };
    const passed = {
      ...{ type: 'test-recorded', at: '2026-03-05T16:00:00.000Z', test: 't1', unit: first, result: 'passed' },
      ...{ evidence: { es: 'Hoja' }, documents: [] },
    };
    const story = after({ ...authentic, finding: 'issuer-silent' }, {}, tested, passed);
    expect(heldIn(story)).toEqual([first]);
    expect(story.file?.open).toEqual([{ unit: second, why: 'unverified' }]);
  });

  it('[R2] the two people decide what it left, late, and take nothing away that it gave', () => {
    const left = after(authentic, { secondUnit: 'none' });
    const { now } = left.setting;
    left.when(verdictOn(2), reviewer, now).thenRefused('VERDICT_STANDS', { unit: first });
    const { verdicts, ...rest } = verdictOn(1);
    const proposed = left.when({ ...rest, verdicts: verdicts.slice(1) }, reviewer, now).and();
    const decided = proposed.when({ type: 'approve-verdict' }, approver, now).and();
    expect(decided.file).toMatchObject({ stage: 'partially-recognised', decision: { tacit: true }, open: undefined });
    expect(heldIn(decided)).toEqual([first]);
    left.when({ type: 'withdraw' }, worker, now).then({ type: 'withdrawn' }, {});
  });
});
