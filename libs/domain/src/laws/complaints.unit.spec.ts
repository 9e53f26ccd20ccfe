import { businessDays, reckon } from '../clocks/index.js';
import type { Actor, CaseKind, CaseRecord, Errand, WorkerStatus } from '../file/case/index.js';
import { calendarOf } from '../file/engine/rule-look-up.js';
import type { CaseId, Instant } from '../kernel/index.js';
import type { Story } from '../../specification/index.js';
import {
  aComplaint,
  alertAt,
  askForIdentity,
  document,
  served,
  appealAt,
  appealCommands,
  certificationAt,
  correctionAt,
  correctionCommands,
  credentialAt,
  credentialCommands,
  deletionAt,
  deletionCommands,
  certifiers,
  evaluating,
  given,
  guatemala,
  heardOut,
  mexico,
  people,
  requestAt,
  reviewAt,
  sampleCase,
  sampleRules,
  secondInGuatemala,
  secondSupervisor,
  theClock,
  theEffect,
} from '../../specification/index.js';
import { beyondAppeals } from '../kinds/appeal/index.js';
import { lawOf } from './index.js';

const rules = sampleRules({ lapse: 'escalate' });
const reasoned = { reasons: { es: 'El plazo venció' }, legalBasis: { es: 'Artículo 20' } };

interface Silent extends CaseRecord {
  readonly stage: string;
}
type Command = { readonly type: string } & Readonly<Record<string, unknown>>;
type Playing = Story<Silent, Command, { readonly type: string }>;

/** A file in which the agency's period passed, under the law in force. */
function late(kind: CaseKind, story: { events: readonly object[] }) {
  const { setting } = story as unknown as Playing;
  const law = lawOf(kind) as never;
  const start = given(law, setting, ...(story.events as never[])) as unknown as Playing;
  return start.when({ type: 'lapse', clock: start.theFile.clock?.id }, theClock, dueOf(start.theFile)).and();
}

function dueOf({ clock }: Silent): Instant {
  if (clock === undefined) throw new Error('no period runs');
  const { dueAt } = reckon(clock, calendarOf(rules, clock));
  if (dueAt === undefined) throw new Error('the period does not run');
  return dueAt;
}

/** So many days later, at the same hour. */
const later = ({ theFile }: Playing, days: number): Instant =>
  new Date(Date.parse(theFile.clock?.lapsedAt ?? '') + days * 86_400_000).toISOString() as Instant;

const statusOf = (kind: CaseKind, { theFile }: Playing) =>
  (lawOf(kind) as unknown as { status(file: object, rules: object): WorkerStatus }).status(theFile, rules);
const errandsOf = (kind: string, { theFile }: Playing): readonly Errand[] =>
  (
    lawOf(kind as 'recognition-request') as unknown as { errands(file: object, rules: object): readonly Errand[] }
  ).errands(theFile, rules);

const complain = { type: 'complain-of-silence' } as const;
const workerOf = ({ theFile }: Playing): Actor => ({ kind: 'worker', caseId: theFile.caseId });

describe('[R10] lateness has a remedy', () => {
  it.each([
    ['recognition-request', () => requestAt('submitted', rules), 'mx-appeals'],
    ['recognition-review', () => reviewAt('host-review', rules), 'gt-appeals'],
    ['certification', () => certificationAt('application'), 'gt-appeals'],
    ['correction', () => correctionAt('asked'), 'mx-appeals'],
    ['deletion', () => deletionAt('asked'), 'mx-appeals'],
    ['deletion', () => deletionAt('proposed'), 'mx-appeals'],
    ['credential', () => heardOut(credentialAt('active')), 'gt-appeals'],
    ['alert', () => alertAt('contested'), 'mx-appeals'],
  ] as const)('[R10] a %s: once the escalated period passed once more, the worker complains', (kind, at, to) => {
    const silent = late(kind, at());
    const { silence } = statusOf(kind, silent);
    expect(silence).toMatchObject({ to, complained: false, from: expect.stringMatching(/^2026-/) as string });
    silent
      .when(complain, workerOf(silent), later(silent, 2))
      .thenRefused('TOO_EARLY_TO_COMPLAIN', { from: silence?.from });
    const complained = silent.when(complain, workerOf(silent), later(silent, 14)).and();
    expect(complained.theFile.stage).toBe(silent.theFile.stage);
    complained.when(complain, workerOf(silent)).thenRefused('ALREADY_DONE');
    const opening = errandsOf(kind, complained).find((errand) => errand.kind === 'appeal');
    expect(opening).toMatchObject({ command: { type: 'open-complaint', silence: { atMost: businessDays(15) } } });
    expect(statusOf(kind, complained).silence).toMatchObject({ complained: true, complaint: opening?.caseId });
  });

  it.each([
    ['recognition-review', () => reviewAt('host-review', rules)],
    ['deletion', () => deletionAt('asked')],
  ] as const)('[R10] a %s: whoever has only a printed code is offered the complaint, and makes it', (kind, at) => {
    const silent = late(kind, at());
    const printed = { ...workerOf(silent), printed: true } as const;
    expect(lawOf(kind).allowed(silent.theFile as never, printed)).toContain('complain-of-silence');
    silent.when(complain, printed, later(silent, 14)).then({ type: 'annex-opened' }, { type: 'silence-complained' });
  });

  it('[R10] [R18] of an alert that nobody approved there is nothing to complain of, however late that is', () => {
    const silent = late('alert', alertAt('proposed'));
    expect(lawOf('alert').allowed(silent.theFile as never, workerOf(silent))).not.toContain('complain-of-silence');
    silent.when(complain, workerOf(silent), later(silent, 14)).thenRefused('NOT_IN_THIS_STAGE');
  });

  it('[R10] of the appeals body itself there is no complaint: the page names who is above it, by the country’s law', () => {
    const running = appealAt('appeal-review');
    const silent = late('appeal', running);
    const law = rules.country(guatemala)?.appealsSilence;
    expect(statusOf('appeal', silent)).toMatchObject({ clock: { state: 'lapsed' }, holder: { agency: 'gt-appeals' } });
    expect(statusOf('appeal', silent).silence).toBeUndefined();
    expect(beyondAppeals(statusOf('appeal', silent), rules)).toEqual(law);
    expect(beyondAppeals(statusOf('appeal', running as unknown as Playing), rules)).toBeUndefined();
    const office = statusOf('recognition-review', late('recognition-review', reviewAt('host-review', rules)));
    expect(beyondAppeals(office, rules)).toBeUndefined();
  });

  const credentialCommand = credentialCommands();
  it.each([
    ['correction', () => correctionAt('asked'), [[correctionCommands()['accept-correction'], people.registrar]]],
    [
      'deletion',
      () => deletionAt('asked'),
      [
        [deletionCommands()['propose-deletion'], people.registrar],
        [deletionCommands()['approve-deletion-answer'], secondSupervisor],
      ],
    ],
    [
      'credential',
      () => heardOut(credentialAt('active')),
      [
        [credentialCommand['propose-keeping'], people.supervisorInGuatemala],
        [credentialCommand['approve-act'], secondInGuatemala],
      ],
    ],
  ] as const)(
    '[R10] a %s: the order is a period of its office, and what was owed closes the complaint',
    (kind, at, acts) => {
      const silent = late(kind, at());
      const opening = silent.when(complain, workerOf(silent), later(silent, 14)).and();
      const number = errandsOf(kind, opening).find((errand) => errand.kind === 'appeal')?.caseId as CaseId;
      const complained = opening.when(
        { type: 'record-errand', errand: `open-annex#${number}` },
        theEffect,
        later(silent, 14),
      );
      const order = { within: businessDays(10), ...reasoned, at: later(silent, 15) };
      const receive = [{ type: 'receive-order', order }, { kind: 'effect', file: number }, order.at] as const;
      const ordered = complained
        .and()
        .when(...receive)
        .and();
      expect(ordered.theFile.clock).toMatchObject({ id: expect.stringMatching(/^ordered#/) as string });
      expect(statusOf(kind, ordered).silence).toMatchObject({ complained: false, order: reasoned });
      const again = ordered
        .when({ type: 'lapse', clock: ordered.theFile.clock?.id }, theClock, dueOf(ordered.theFile))
        .and();
      again.when(complain, workerOf(again), later(again, 14)).and();
      const done = (story: Playing) =>
        (acts as unknown as readonly (readonly [Command, Actor])[]).reduce(
          (one, [act, by]) => one.when({ ...act }, by, later(silent, 16)).and(),
          story,
        );
      expect(done(ordered).events.at(-1)).toMatchObject({ type: 'order-ended' });
      const closed = done(complained.and());
      expect(closed.events.at(-1)).toMatchObject({ type: 'silence-ended', complaint: number });
      const closing = `close-complaint#${number}`;
      expect(errandsOf(kind, closed)).toContainEqual(expect.objectContaining({ id: closing }));
      const told = closed.when({ type: 'record-errand', errand: closing }, theEffect, later(silent, 16)).and();
      expect(errandsOf(kind, told).map(({ id }) => id)).not.toContain(closing);
    },
  );

  it('[R10] a complaint about a deletion that nobody answers keeps nobody from answering it', () => {
    const silent = late('deletion', deletionAt('proposed'));
    const complained = silent.when(complain, workerOf(silent), later(silent, 14)).and();
    const number = errandsOf('deletion', complained).find((errand) => errand.kind === 'appeal')?.caseId;
    const approve = (...open: readonly unknown[]) => ({
      type: 'approve-deletion-answer',
      needed: open.map((caseId) => ({ caseId, kind: 'appeal', hold: 'open-case' })),
    });
    complained.when(approve(number, sampleCase), secondSupervisor).thenRefused('CASE_STILL_RUNS');
    complained.when(approve(number), secondSupervisor, later(silent, 15)).and();
  });

  it('[R10] is nothing to complain of before the period passed, nor for anybody but the worker', () => {
    const running = requestAt('submitted', rules) as unknown as Playing;
    const law = lawOf('recognition-request');
    const story = given(law as never, running.setting, ...(running.events as never[])) as unknown as Playing;
    story.when(complain, workerOf(story)).thenRefused('NO_SUCH_CLOCK');
    const silent = late('recognition-request', requestAt('submitted', rules));
    silent.when(complain, people.supervisor, later(silent, 14)).thenRefused('NOT_YOUR_ROLE');
    expect(law.allowed(silent.theFile as never, workerOf(silent))).toContain('complain-of-silence');
  });

  it('[R10] the appeals body orders a decision within what the agreement allows, and nothing else', () => {
    const review = aComplaint('appeal-review');
    const order = { type: 'order-decision', within: businessDays(10), ...reasoned } as const;
    const by = people.appealsOfficer;
    review.when({ ...order, within: businessDays(16) }, by).thenRefused('ORDER_TOO_LONG', { atMost: 15 });
    review.when({ ...order, within: { unit: 'calendar-days', days: 3 } }, by).thenRefused('OTHER_DAYS');
    review.when({ ...order, legalBasis: { es: ' ' } }, by).thenRefused('REASONS_MISSING');
    const commands = appealCommands();
    for (const name of ['uphold', 'overturn', 'remit'] as const) {
      review.when(commands[name], by).thenRefused('OTHER_RULING');
    }
    appealAt('appeal-review').when(order, by).thenRefused('OTHER_RULING');
    const ordered = review.when(order, by).then({ type: 'decision-ordered' }, { subject: 'decision-ordered' });
    expect(ordered.theFile).toMatchObject({ stage: 'ordered', clock: undefined });
  });

  it('[R10] the order opens a period of whoever was silent; that passes too, and may be complained of again', () => {
    const silent = late('recognition-request', requestAt('submitted', rules));
    const complained = silent.when(complain, workerOf(silent), later(silent, 14)).and();
    const number = errandsOf('recognition-request', complained).find(({ kind }) => kind === 'appeal')?.caseId;
    const order = { within: businessDays(10), ...reasoned, at: later(silent, 15) };
    const receive = { type: 'receive-order', order };
    complained.when(receive, { kind: 'effect', file: 'GT-26-0THER0-0' as CaseId }).thenRefused('NO_SUCH_CASE');
    complained.when(receive, theEffect).thenRefused('NO_SUCH_CASE');
    const from: Actor = { kind: 'effect', file: number as CaseId };
    const ordered = complained.when(receive, from, order.at).then({ type: 'order-received' });
    ordered.when(receive, from).thenRefused('ALREADY_DONE');
    expect(ordered.theFile.clock).toMatchObject({ holder: { agency: 'mx-stps' }, allowance: businessDays(10) });
    const page = statusOf('recognition-request', ordered);
    expect(page.silence).toMatchObject({ to: 'mx-appeals', complained: false, order: reasoned });
    expect([page.clock?.state, page.atZero]).toEqual(['running', 'escalated']);
    expect(page.timeline.map(({ what }) => what)).toEqual(
      expect.arrayContaining(['silence-complained', 'decision-ordered']) as string[],
    );
    const again = ordered
      .when({ type: 'lapse', clock: ordered.theFile.clock?.id }, theClock, dueOf(ordered.theFile))
      .and();
    const twice = again.when(complain, workerOf(again), later(again, 14)).and();
    const next = errandsOf('recognition-request', twice).filter(({ kind }) => kind === 'appeal');
    expect(new Set(next.map(({ caseId }) => caseId)).size).toBe(next.length);
    // A late decision is one all the same.
    again.when({ type: 'acknowledge' }, people.registrar).and();
  });

  it('[R10] the office that was silent puts off no day that it was ordered', () => {
    const silent = late('recognition-review', reviewAt('host-review', rules));
    const complained = silent.when(complain, workerOf(silent), later(silent, 14)).and();
    const number = errandsOf('recognition-review', complained).find(({ kind }) => kind === 'appeal')?.caseId;
    const order = { within: businessDays(10), ...reasoned, at: later(silent, 15) };
    const ordered = complained
      .when({ type: 'receive-order', order }, { kind: 'effect', file: number as CaseId }, order.at)
      .and();
    const extend = { type: 'extend-review', by: businessDays(5), reasons: reasoned.reasons };
    ordered.when(extend, people.reviewer, order.at).thenRefused('DAY_ORDERED');
  });

  it('[R10] a decision that came meanwhile needs no order, and a complaint that was withdrawn may be made again', () => {
    const silent = late('recognition-request', requestAt('submitted', rules));
    const complained = silent.when(complain, workerOf(silent), later(silent, 14)).and();
    const number = errandsOf('recognition-request', complained).find(({ kind }) => kind === 'appeal')?.caseId;
    const from: Actor = { kind: 'effect', file: number as CaseId };
    const order = { within: businessDays(10), ...reasoned, at: later(silent, 15) };
    const decided = complained.when({ type: 'acknowledge' }, people.registrar).and();
    const clock = decided.theFile.clock?.id;
    expect(decided.when({ type: 'receive-order', order }, from).and().theFile.clock?.id).toBe(clock);
    const gone = complained.when({ type: 'receive-order' }, from).and();
    gone.when(complain, workerOf(gone), later(silent, 16)).and();
  });

  it('[R10] an office that made one step meanwhile and was silent again has the day that it was ordered', () => {
    const silent = late('recognition-request', requestAt('submitted', rules));
    const complained = silent.when(complain, workerOf(silent), later(silent, 14)).and();
    const number = errandsOf('recognition-request', complained).find(({ kind }) => kind === 'appeal')?.caseId;
    const asked = complained.when({ ...askForIdentity }, people.registrar, later(silent, 15)).and();
    const notice = asked.theFile.notices.at(-1)?.id ?? '';
    const told = asked.when(served(notice, later(silent, 15)), theEffect, later(silent, 15)).and();
    const provided = { type: 'provide-documents', documents: [document('identity')] };
    const stepped = told.when(provided, workerOf(told), later(silent, 16)).and();
    const again = stepped
      .when({ type: 'lapse', clock: stepped.theFile.clock?.id }, theClock, dueOf(stepped.theFile))
      .and();
    const order = { within: businessDays(10), ...reasoned, at: later(again, 1) };
    const from: Actor = { kind: 'effect', file: number as CaseId };
    const ordered = again.when({ type: 'receive-order', order }, from, order.at).and();
    expect(ordered.theFile.clock).toMatchObject({ holder: { agency: 'mx-stps' }, allowance: businessDays(10) });
    expect(statusOf('recognition-request', ordered)).toMatchObject({
      clock: { state: 'running' },
      silence: { order: reasoned },
    });
    const { theFile } = again;
    const another = { ...theFile, complaint: { ...theFile.complaint, agency: 'mx-conocer' } };
    const context = { by: from, caseId: theFile.caseId, here: mexico, now: order.at, rules };
    const decided = lawOf('recognition-request').decide(
      another as never,
      { type: 'receive-order', order } as never,
      context,
    );
    expect(decided).toMatchObject({ events: [{ type: 'order-received', order }, { type: 'order-ended' }] });
    expect(JSON.stringify(decided)).not.toContain('"opens"');
  });

  describe('[R10] a step just before the order takes its day from nobody', () => {
    const silent = late('recognition-request', requestAt('submitted', rules));
    const complained = silent.when(complain, workerOf(silent), later(silent, 14)).and();
    const number = errandsOf('recognition-request', complained).find(({ kind }) => kind === 'appeal')?.caseId;
    const from: Actor = { kind: 'effect', file: number as CaseId };
    const asked = complained.when({ ...askForIdentity }, people.registrar, later(silent, 15)).and();
    const notice = asked.theFile.notices.at(-1)?.id ?? '';
    const told = asked.when(served(notice, later(silent, 15)), theEffect, later(silent, 15)).and();
    const provided = { type: 'provide-documents', documents: [document('identity')] };
    const orderOf = (days: number, on: Instant) =>
      ({ type: 'receive-order', order: { within: businessDays(days), ...reasoned, at: on } }) as const;
    const opensOrdered = { type: 'order-received', opens: { holder: { agency: 'mx-stps' } } };

    it('[R10] where the office has its turn again: it has until the day of the order, and no longer than without it', () => {
      const on = later(silent, 16);
      const again = told.when(provided, workerOf(told), on).and();
      const own = again.theFile.clock;
      const soon = again.when(orderOf(1, on), from, on).then(opensOrdered);
      expect(soon.theFile.clock).toMatchObject({ allowance: businessDays(1) });
      expect(dueOf(soon.theFile) < dueOf(again.theFile)).toBe(true);
      const long = again.when(orderOf(15, on), from, on).then(opensOrdered);
      expect(dueOf(long.theFile)).toBe(dueOf(again.theFile));
      expect([own?.id.split('#')[0], long.theFile.clock?.id.split('#')[0]]).toEqual(['submitted', 'ordered']);
      expect(statusOf('recognition-request', long).silence).toMatchObject({ order: reasoned });
    });

    it('[R10] where it is the worker’s turn: the day is counted from when it is the office’s again', () => {
      const on = later(silent, 15);
      const waits = told.when(orderOf(1, on), from, on).then({ type: 'order-received', waits: true });
      expect(waits.theFile.clock?.holder).toEqual({ who: 'worker' });
      const again = waits.when(provided, workerOf(waits), later(silent, 16)).and();
      expect(again.events.at(-1)).toMatchObject(opensOrdered);
      expect(again.theFile.complaint).not.toHaveProperty('waits');
      const next = again.when({ type: 'acknowledge' }, people.registrar, later(silent, 16)).and();
      expect(next.events.map(({ type }) => type).filter((type) => type === 'order-received')).toHaveLength(2);
    });
  });

  describe('[R10] what is done meanwhile closes the complaint by itself', () => {
    const silent = late('recognition-request', requestAt('submitted', rules));
    const opening = silent.when(complain, workerOf(silent), later(silent, 14)).and();
    const number = errandsOf('recognition-request', opening).find(({ kind }) => kind === 'appeal')?.caseId;
    const opened = { type: 'record-errand', errand: `open-annex#${number}` };
    const complained = opening.when(opened, theEffect, later(silent, 14)).and();
    const closing = {
      ...{ id: `close-complaint#${number}`, kind: 'appeal', caseId: number },
      command: { type: 'close-complaint' },
    };

    it('[R10] the file tells it once, as soon as the complaint is open', () => {
      expect(errandsOf('recognition-request', complained)).not.toContainEqual(closing);
      const decided = complained.when({ type: 'acknowledge' }, people.registrar, later(silent, 15)).and();
      expect(decided.events.at(-1)).toMatchObject({ type: 'silence-ended', complaint: number });
      expect(errandsOf('recognition-request', decided)).toContainEqual(closing);
      expect(statusOf('recognition-request', decided).timeline.at(-1)).toMatchObject({ what: 'complaint-answered' });
      const told = decided.when({ type: 'record-errand', errand: closing.id }, theEffect, later(silent, 15)).and();
      expect(errandsOf('recognition-request', told)).not.toContainEqual(closing);
      expect(told.events.filter(({ type }) => type === 'silence-ended')).toHaveLength(1);
      const early = opening.when({ type: 'acknowledge' }, people.registrar, later(silent, 15)).and();
      expect(errandsOf('recognition-request', early)).not.toContainEqual(closing);
      expect(errandsOf('recognition-request', early.when(opened, theEffect).and())).toContainEqual(closing);
    });

    it('[R10] not by a step short of what is owed, nor after an order, nor where the journal does not say what was owed', () => {
      const asked = complained.when({ ...askForIdentity }, people.registrar, later(silent, 15)).and();
      const order = { within: businessDays(10), ...reasoned, at: later(silent, 15) };
      const from: Actor = { kind: 'effect', file: number as CaseId };
      const ordered = complained.when({ type: 'receive-order', order }, from, order.at).and();
      const acknowledged = ordered.when({ type: 'acknowledge' }, people.registrar, later(silent, 16)).and();
      for (const { events } of [asked, acknowledged])
        expect(events.map(({ type }) => type)).not.toContain('silence-ended');
      const { theFile } = complained;
      const before = { ...theFile.complaint, stage: undefined };
      const context = { by: people.registrar, caseId: theFile.caseId, here: mexico, now: order.at, rules };
      const decided = lawOf('recognition-request').decide(
        { ...theFile, complaint: before } as never,
        { type: 'acknowledge' },
        context,
      );
      expect(JSON.stringify(decided)).not.toContain('silence-ended');
    });

    it('[R10] nor by a suspicion that is looked into first: what was owed is owed after it', () => {
      const review = late('recognition-review', reviewAt('host-review', rules));
      const waiting = review.when(complain, workerOf(review), later(review, 14)).and();
      const context = { by: theEffect, caseId: sampleCase, here: guatemala, now: later(review, 15), rules };
      const clock = { ...waiting.theFile.clock, lapsedAt: undefined, holder: { who: 'worker' } };
      const note = { type: 'record-errand', errand: 'open-annex#other' } as never;
      const inStage = (stage: string) =>
        JSON.stringify(
          lawOf('recognition-review').decide({ ...waiting.theFile, stage, clock } as never, note, context),
        );
      expect(inStage('fraud-review')).not.toContain('silence-ended');
      expect(inStage('compensation-pending')).toContain('silence-ended');
      const [annex] = waiting.theFile.annexes ?? [];
      const order = { within: businessDays(3), ...reasoned, at: later(review, 15) };
      const suspected = lawOf('recognition-review').decide(
        { ...waiting.theFile, stage: 'fraud-review', clock } as never,
        { type: 'receive-order', order } as never,
        { ...context, by: { kind: 'effect', file: annex?.caseId as CaseId } },
      );
      expect(suspected).toMatchObject({ events: [{ type: 'order-received', order, waits: true }] });
      const waits = { ...waiting.theFile, complaint: { ...waiting.theFile.complaint, waits: true, order } };
      expect(lawOf('recognition-review').decide(waits as never, note, context)).toMatchObject({
        events: [{ type: 'errand-run' }, { type: 'order-received', opens: { allowance: businessDays(3) } }],
      });
    });

    it('[R10] the appeals body’s file ends and its worker is told; an appeal is closed by nobody, nor a complaint by another file', () => {
      const close = { type: 'close-complaint' } as const;
      const closed = aComplaint('appeal-review').when(close, { kind: 'effect', file: sampleCase }).and();
      expect(closed.theFile).toMatchObject({ stage: 'answered', notices: [{}, { subject: 'complaint-answered' }] });
      expect(lawOf('appeal').errands?.(closed.theFile, rules)).toEqual([]);
      expect(lawOf('appeal').status(closed.theFile, rules)).toMatchObject({ stage: 'complaint-answered' });
      aComplaint('received')
        .when(close, { kind: 'effect', file: 'other' as CaseId })
        .thenRefused('NOT_YOUR_CASE');
      appealAt('appeal-review').when(close, { kind: 'effect', file: sampleCase }).thenRefused('OTHER_RULING');
      appealAt('ordered').when(close, { kind: 'effect', file: sampleCase }).thenRefused('NOT_IN_THIS_STAGE');
    });
  });

  describe('[R10] a step back is not what was owed', () => {
    const complainedIn = (stage: 'application' | 'evaluation-scheduled' | 'declared' | 'approving') => {
      const silent = late('certification', certificationAt(stage));
      const opening = silent.when(complain, workerOf(silent), later(silent, 14)).and();
      const number = errandsOf('certification', opening).find(({ kind }) => kind === 'appeal')?.caseId as CaseId;
      return { silent, complained: opening, from: { kind: 'effect', file: number } as Actor };
    };
    const types = ({ events }: Playing) => events.map(({ type }) => type);
    const reasons = { es: 'Demostración' };
    const orderOf = (days: number, on: Instant) =>
      ({ type: 'receive-order', order: { within: businessDays(days), ...reasoned, at: on } }) as const;

    it.each([
      ['evaluation-scheduled', 'move-appointment', certifiers.registrar],
      ['approving', 'return-evaluation', certifiers.approver],
      ['application', 'return-application', certifiers.registrar],
      ['evaluation-scheduled', 'return-application', certifiers.registrar],
    ] as const)(
      '[R10] a certification %s: %s leaves the complaint open, and an order opens its days',
      (stage, type, by) => {
        const { complained, from, silent } = complainedIn(stage);
        const on = later(silent, 15);
        const back = complained.when({ type, reasons }, by, on).and();
        expect(types(back)).not.toContain('silence-ended');
        const waits = back.theFile.clock?.holder.who === 'worker';
        const ordered = back.when(orderOf(3, on), from, on).and();
        expect(ordered.events.at(-1)).toMatchObject(
          waits
            ? { type: 'order-received', waits: true }
            : { type: 'order-received', opens: { allowance: businessDays(3) } },
        );
      },
    );

    it('[R10] an ordered day outlives a step short of it: what is left of it waits for the worker, and runs on', () => {
      const { complained, from, silent } = complainedIn('declared');
      const on = later(silent, 15);
      const ordered = complained.when(orderOf(10, on), from, on).and();
      const due = dueOf(ordered.theFile);
      const back = ordered.when({ type: 'move-appointment', reasons }, certifiers.registrar, later(silent, 18)).and();
      expect(back.theFile.clock?.id).toMatch(/^ordered#/);
      expect(dueOf(back.theFile) <= due).toBe(true);
      const soon = new Date(Date.parse(later(silent, 18)) + 12 * 86_400_000).toISOString() as Instant;
      const slots = [{ at: soon, where: 'Taller 3', language: 'es' }];
      const offered = back.when({ type: 'offer-appointments', slots }, certifiers.registrar, later(silent, 18)).and();
      expect(offered.theFile).toMatchObject({ clock: { holder: { who: 'worker' } }, complaint: { waits: true } });
      const told = offered
        .when(served(offered.theFile.notices.at(-1)?.id ?? '', later(silent, 18)), theEffect, later(silent, 18))
        .and();
      const chosen = told
        .when({ type: 'choose-appointment', appointment: 'a2' }, workerOf(told), later(silent, 19))
        .and();
      // From the hour of the test: nobody is ordered to say what came of it before.
      expect(chosen.theFile.clock).toMatchObject({ opening: { at: soon } });
      expect(chosen.theFile.clock?.id).toMatch(/^ordered#/);
      expect(chosen.theFile.clock?.allowance.days).toBeLessThan(10);
      const lines = statusOf('certification', chosen).timeline.filter(({ what }) => what === 'decision-ordered');
      expect(lines).toHaveLength(1);
      const done = chosen.when({ ...evaluating(2) }, certifiers.assessor, soon).and();
      expect(done.events.at(-1)).toMatchObject({ type: 'order-ended' });
      expect(done.theFile.complaint).toBeUndefined();
      const again = done
        .when({ type: 'declare-conflict', relation: 'none' }, certifiers.approver, soon)
        .and()
        .when({ type: 'return-evaluation', reasons }, certifiers.approver, soon)
        .and();
      expect(again.theFile.clock?.id).toMatch(/^evaluation#/);
    });

    it.each(['on its last day', 'after it'] as const)(
      '[R10] an ordered day is moved by no step back %s: the period goes on as late as it is, through the worker’s turn as well',
      (when) => {
        const { complained, from, silent } = complainedIn('declared');
        const ordered = complained.when(orderOf(3, later(silent, 15)), from, later(silent, 15)).and();
        const due = dueOf(ordered.theFile);
        const passed = () => ordered.when({ type: 'lapse', clock: ordered.theFile.clock?.id }, theClock, due).and();
        const last = when === 'after it' ? passed() : ordered;
        const on = new Date(Date.parse(due) + (when === 'after it' ? 3_600_000 : -3_600_000)).toISOString() as Instant;
        const { clock } = last.theFile;
        const back = last.when({ type: 'move-appointment', reasons }, certifiers.registrar, on).and();
        expect(back.theFile.clock).toEqual(clock);
        const soon = new Date(Date.parse(on) + 14 * 86_400_000).toISOString() as Instant;
        const slots = [{ at: soon, where: 'Taller 3', language: 'es' }];
        const offered = back.when({ type: 'offer-appointments', slots }, certifiers.registrar, on).and();
        expect(offered.theFile.complaint).toMatchObject({ waits: true, over: clock });
        const notice = offered.theFile.notices.at(-1)?.id ?? '';
        const told = offered.when(served(notice, on), theEffect, on).and();
        const choose = { type: 'choose-appointment', appointment: 'a2' };
        const chosen = told
          .when(choose, workerOf(told), new Date(Date.parse(on) + 86_400_000).toISOString() as Instant)
          .and();
        expect(chosen.theFile.clock).toEqual(clock);
        expect(chosen.theFile.complaint).not.toHaveProperty('over');
      },
    );

    it('[R10] where days to choose among were owed, naming them is what was owed', () => {
      const silent = late('certification', certificationAt('admissible'));
      const opening = silent.when(complain, workerOf(silent), later(silent, 14)).and();
      const on = later(silent, 15);
      const number = errandsOf('certification', opening).find(({ kind }) => kind === 'appeal')?.caseId as CaseId;
      const ordered = opening.when(orderOf(3, on), { kind: 'effect', file: number }, on).and();
      const soon = new Date(Date.parse(on) + 12 * 86_400_000).toISOString() as Instant;
      const slots = [{ at: soon, where: 'Taller 3', language: 'es' }];
      const offer = { type: 'offer-appointments', slots };
      const ends = (story: Playing) => types(story.when(offer, certifiers.registrar, on).and()).at(-1);
      expect([ends(opening), ends(ordered)]).toEqual(['silence-ended', 'order-ended']);
    });

    it('[R10] an order that crossed what it orders binds nobody in a later round', () => {
      const { complained, from, silent } = complainedIn('approving');
      const on = later(silent, 15);
      const decided = complained.when({ type: 'approve-evaluation' }, certifiers.approver, on).and();
      expect(types(decided)).toContain('silence-ended');
      const crossed = decided.when(orderOf(3, on), from, on).and();
      expect(crossed.theFile.complaint).toBeUndefined();
      crossed.when(orderOf(3, on), from, on).thenRefused('ALREADY_DONE');
    });

    it('[R10] where the worker withdraws, the complaint ends with the case', () => {
      const { complained, silent } = complainedIn('application');
      const gone = complained.when({ type: 'withdraw' }, workerOf(complained), later(silent, 15)).and();
      expect(types(gone)).toContain('silence-ended');
    });
  });

  it('[R10] goes back to the file that was silent, once', () => {
    const { theFile, setting } = appealAt('ordered');
    const told = lawOf('appeal').errands?.(theFile, setting.rules) ?? [];
    expect(told).toMatchObject([
      { id: 'return-order#1', command: { type: 'receive-order', order: { within: businessDays(10) } } },
    ]);
    expect(setting.here).toBe(guatemala);
  });
});
