import fc from 'fast-check';

import { otherThanTheBook } from '../book/as-the-book-says.sample.js';
import type { Actor, CaseLaw, CaseRecord, Filing } from '../file/case/index.js';
import { allowedDays, consumedDays, reckon, remainingDays } from '../clocks/index.js';
import type { ClockId, Instant } from '../kernel/index.js';
import type { RecognitionRequest, RequestCommand } from '../kinds/recognition/request/index.js';
import { recognitionRequest } from '../kinds/recognition/request/index.js';
import type { RecognitionReview, ReviewCommand } from '../kinds/recognition/review/index.js';
import { recognitionReview } from '../kinds/recognition/review/index.js';
import { withoutExit } from './exits.sample.js';
import { sampleKinds } from './files.sample.js';
import { offeredInVain } from './offers.sample.js';
import { wronglyRead } from './read-again.sample.js';
import { unreasoned } from './unreasoned.sample.js';
import type { LapsePolicy, RuleBook } from '../rulebook/rules/index.js';
import { histories, same, showsProof, startsWithProof } from '../../specification/histories.js';
import type { Story } from '../../specification/index.js';
import {
  answersFrom,
  aRequest,
  aReview,
  firstMorning,
  guatemala,
  mexico,
  officer,
  people,
  requestAt,
  requestCommands,
  reviewCommands,
  sampleFiling,
  sampleRules,
  served,
  theCertifier,
  theClock,
  theEffect,
  theNode,
  verdictOn,
  withMeasure,
} from '../../specification/index.js';

const policies: readonly LapsePolicy[] = ['deem_recognised', 'deem_refused', 'escalate'];
const everyone: readonly Actor[] = [
  ...Object.values(people),
  officer('gt.reviewer', 'gt-mintrab', 'reviewer', 'approver', 'supervisor'),
  theNode(guatemala),
  theNode(mexico),
  theCertifier,
  { ...theCertifier, question: 2 },
  theClock,
  theEffect,
];

/** Indexes into what is possible; whatever they pick, nothing may break. */
const script = fc.array(
  fc.record({
    command: fc.noBias(fc.nat(1_000_000)),
    actor: fc.noBias(fc.nat(1_000_000)),
    hours: fc.constantFrom(0, 1, 20, 200, 900),
    fitting: fc.noBias(fc.integer({ min: 0, max: 9 })),
  }),
  { minLength: 5, maxLength: 20 },
);
type Script = typeof script extends fc.Arbitrary<infer Value> ? Value : never;

const pick = <Value>(list: readonly Value[], index: number): Value => {
  const value = list[index % list.length];
  if (value === undefined) throw new Error('nothing to pick from');
  return value;
};

interface Play<File, Command, Event> {
  readonly law: CaseLaw<File, Command, Event>;
  readonly start: Story<File, Command, Event>;
  readonly commands: (file: File | undefined) => readonly Command[];
  readonly check: (before: Story<File, Command, Event>, after: Story<File, Command, Event>, by: Actor) => void;
}

/** What a closed case still takes: what reopens it, what comes late from elsewhere, a note. */
const afterwards = [
  'add-note',
  'reopen',
  'open-fraud-review',
  'pass-answer-on',
  'receive-answer',
  'receive-decision',
  'receive-file',
  'receive-news',
  'receive-refusal',
  'record-errand',
  'record-service',
  'withdraw',
];
const isClosed = <File, Command, Event>(
  law: CaseLaw<File, Command, Event>,
  { file, setting }: Story<File, Command, Event>,
): boolean => file !== undefined && law.process(file, setting.rules).ended;

/** Plays a script; nine times of ten with an actor to whom the table gives the command. Returns all stages seen. */
function play<
  File extends CaseRecord & { stage: string; filing: Filing },
  Command extends { type: string },
  Event extends { type: string; at: Instant },
>(steps: Script, { law, start, commands, check }: Play<File, Command, Event>): ReadonlySet<string> {
  let story = start;
  let now = Date.parse(start.setting.now);
  const stages = new Set<string>();
  for (const step of steps) {
    now += step.hours * 3_600_000;
    const all = commands(story.file);
    const offered = (actor: Actor) =>
      story.file === undefined ? all.map(({ type }) => type) : law.allowed(story.file, actor);
    const [actor, command] = fitting(all, offered, step) ?? [pick(everyone, step.actor), pick(all, step.command)];
    const answer = story.when(command, actor, new Date(now).toISOString() as Instant);
    if (answer.decision.outcome === 'refused') {
      same('events' in answer.decision, false);
      continue;
    }
    const after = answer.and();
    const happened = after.events.slice(story.events.length);
    // What is heard without a change, such as a yes that comes after the decision, does nothing to it.
    if (isClosed(law, story) && happened.length > 0) expect(afterwards).toContain(command.type);
    check(story, after, actor);
    const { table } = sampleKinds[law.kind];
    same(withoutExit({ law, file: after.theFile, rules: after.setting.rules, table, comers: everyone }), '');
    const page = law.status(after.theFile, after.setting.rules);
    const { clock, filing } = after.theFile;
    same(otherThanTheBook({ clock, filing, atZero: page?.atZero }, after.setting.rules), '');
    const someone = pick(everyone, step.actor + stages.size);
    const heard = {
      by: actor,
      before: story.file,
      after: after.theFile,
      events: happened,
      reader: someone,
      commands: all,
    };
    const context = { ...after.setting, now: new Date(now).toISOString() as Instant, by: someone };
    same(wronglyRead({ law, ...heard, answers: (file, one) => law.decide(file, one, context) }), '');
    story = after;
    const answers = (one: Command) => after.when(one, someone, new Date(now).toISOString() as Instant).decision;
    const theirs = story.file === undefined ? [] : law.allowed(story.file, someone);
    same(offeredInVain(theirs, commands(story.file), someone, answers), '');
    if (story.file !== undefined) stages.add(story.file.stage);
  }
  return stages;
}

function fitting<Command extends { type: string }>(
  commands: readonly Command[],
  offered: (actor: Actor) => readonly string[],
  step: Script[number],
): readonly [Actor, Command] | undefined {
  if (step.fitting === 0) return undefined;
  const pairs = everyone.flatMap((actor) => {
    const may = offered(actor);
    return commands
      .filter(({ type }) => may.includes(type) && type !== 'add-note' && (type !== 'withdraw' || step.fitting === 1))
      .map((command) => [actor, command] as const);
  });
  return pairs.length === 0 ? undefined : pick(pairs, step.command);
}

/** What holds of every file after every accepted command. */
function holds<File extends CaseRecord, Event>(
  law: CaseLaw<File, unknown, Event> | CaseLaw<File, never, Event>,
  { theFile: file, events, setting }: Pick<Story<File, never, Event>, 'theFile' | 'events' | 'setting'>,
  rules: RuleBook,
): void {
  const rebuilt = (JSON.parse(JSON.stringify(events)) as Event[]).reduce<File | undefined>(
    (one, event) => law.evolve(one, event),
    undefined,
  );
  same(JSON.stringify(rebuilt), JSON.stringify(file));
  const view = law.process(file, rules);
  const status = law.status(file, rules);
  const queue = law.queue(file, rules);
  same(view.ended && (view.effects.length > 0 || view.deadline !== undefined), false);
  same(queue.dueAt === undefined ? status?.clock?.dueAt : queue.dueAt, status?.clock?.dueAt ?? queue.dueAt);
  startsWithProof(file);
  showsProof(file, status);
  const { clock } = file;
  if (clock === undefined) return;
  const calendar = rules.country(clock.calendar)?.calendar;
  if (calendar === undefined) throw new Error('no calendar');
  if (clock.runs.length > 0) {
    const used = consumedDays(clock, calendar, setting.now);
    same(used + remainingDays(clock, calendar, setting.now), allowedDays(clock));
  }
  same(view.deadline?.at, clock.lapsedAt === undefined ? reckon(clock, calendar).dueAt : undefined);
}

/** A carrier takes a message, and reports of it. */
const delivering = (notice: string): readonly never[] =>
  [
    { type: 'record-handover', notice, channel: 'sms', round: 1, reference: 'r1' },
    { type: 'record-delivery', notice, reference: 'r1', at: firstMorning, state: 'delivered' },
    { type: 'record-delivery', notice, reference: 'r1', at: firstMorning, state: 'failed', why: 'rejected' },
  ] as unknown as readonly never[];

/** Events that may move a due date; no other one does. */
const movers = new Set([
  'notice-served',
  'review-extended',
  'compensation-prolonged',
  'discrepancy-reported',
  'discrepancy-answered',
  'hearing-ended',
]);

function keepsDueDate(
  rules: RuleBook,
  before: CaseRecord | undefined,
  after: CaseRecord,
  events: readonly { type: string }[],
): void {
  const [old, young] = [before?.clock, after.clock];
  if (old === undefined || young === undefined || old.id !== young.id) return;
  if (events.some(({ type }) => movers.has(type))) return;
  const calendar = rules.country(young.calendar)?.calendar;
  if (calendar) same(reckon(young, calendar).dueOn, reckon(old, calendar).dueOn);
}

describe('whatever happens', () => {
  it('[attack 23] a request never throws, adds up, settles a lapse once and offers nobody what it then refuses', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(script, fc.constantFrom('abroad', 'here', 'heard'), (steps, begins) => {
        const rules = sampleRules();
        const commands = (
          file: { clock?: { id: ClockId } | undefined; notices: readonly { id: string }[] } | undefined,
        ) => {
          const { 'open-draft': open, 'receive-submission': receive, ...more } = requestCommands(file?.clock?.id);
          if (file === undefined) return begins === 'abroad' ? [receive] : [open];
          const service = file.notices.flatMap(({ id }) => [served(id, firstMorning), ...delivering(id)]);
          const documents: RequestCommand = {
            type: 'attach-document',
            document: { ...sampleFiling().documents[0] } as never,
          };
          return [...Object.values(more), ...answersFrom(guatemala), ...service, documents];
        };
        const stages = play(steps, {
          law: recognitionRequest,
          start: begins === 'heard' ? requestAt('hearing', rules) : aRequest(rules),
          commands,
          check: (before, after, by) => {
            if (by.kind === 'certifier') movesNothing(before.theFile, after.theFile);
            holds(recognitionRequest, after, rules);
            const happened = after.events.slice(before.events.length);
            keepsDueDate(rules, before.file, after.theFile, happened);
            recognitionRequest.publish(happened, after.theFile, rules);
            lapsesOnce(after, happened);
          },
        });
        stages.forEach((stage) => seen.add(stage));
      }),
      { numRuns: histories(60) },
    );
    // The script must get around, or it proves nothing.
    expect(seen.size).toBeGreaterThanOrEqual(5);
  });

  it('[attack 23] [R3] [R16] a review never throws, adds up, nobody approves what they proposed, and nobody is offered what it then refuses, no worker loses what is held, every refusal names law and remedy', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(script, fc.constantFrom(...policies), fc.boolean(), (steps, lapse, filedHere) => {
        const rules = sampleRules({ lapse });
        const commands = (
          file: { clock?: { id: ClockId } | undefined; notices: readonly { id: string }[] } | undefined,
        ) => {
          const { 'open-draft': open, 'receive-file': receive, ...more } = reviewCommands(file?.clock?.id);
          if (file === undefined) return filedHere ? [open] : [receive];
          const service = file.notices.flatMap(({ id }) => [served(id, firstMorning), ...delivering(id)]);
          const documents: ReviewCommand = {
            type: 'attach-document',
            document: { ...sampleFiling().documents[0] } as never,
          };
          return [
            ...Object.values(more),
            ...answersFrom(mexico),
            ...service,
            documents,
            verdictOn(0),
            verdictOn(1),
            withMeasure,
            { ...receive, filing: sampleFiling() } as ReviewCommand,
          ];
        };
        const stages = play(steps, {
          law: recognitionReview,
          start: aReview(rules),
          commands,
          check: (before, after, by) => {
            holds(recognitionReview, after, rules);
            const happened = after.events.slice(before.events.length);
            keepsDueDate(rules, before.file, after.theFile, happened);
            recognitionReview.publish(happened, after.theFile, rules);
            same(unreasoned(recognitionReview.status(after.theFile, rules), happened, rules), '');
            lapsesOnce(after, happened);
            offersNoMeasureThatIsOver(after);
            const decided = happened.find((event) => event.type === 'decided');
            if (by.kind === 'worker') keepsWhatIsHeld(before.file, after.theFile);
            // Silence decides by itself, and so do verdicts that two people gave before the measures were left undone or declined.
            if (decided === undefined || decided.decision.tacit || by.kind === 'clock' || by.kind === 'worker') return;
            const { approver, fraudReview, proposal, stage } = before.theFile;
            // Silence may have decided before anybody was drawn: a review for fraud has its own two people.
            const ofFraud = stage === 'fraud-review';
            if (!ofFraud) expect(by.kind === 'officer' && by.id).toBe(approver);
            const proposedBy = ofFraud ? fraudReview?.proposal?.by : proposal?.by;
            expect(proposedBy).toBeDefined();
            expect(by.kind === 'officer' && by.id).not.toBe(proposedBy);
          },
        });
        stages.forEach((stage) => seen.add(stage));
      }),
      { numRuns: histories(60) },
    );
    expect(seen.size).toBeGreaterThanOrEqual(5);
  });
});

/** What a certifier answers is evidence: it comes during the verification only, and moves neither the file nor its clock. */
function movesNothing(before: RecognitionRequest, after: RecognitionRequest): void {
  const { questions, timeline, ...rest } = before;
  expect(rest.stage).toBe('home-verification');
  expect(timeline.length).toBe(after.timeline.length - 1);
  expect(after.questions).toHaveLength(questions?.length ?? 0);
  expect(after).toMatchObject(rest);
}

/** Of each measure on their page the worker can report (R16). */
function offersNoMeasureThatIsOver(after: Story<RecognitionReview, ReviewCommand, unknown>): void {
  for (const { unit } of recognitionReview.status(after.theFile, after.setting.rules).measures ?? []) {
    const done = { type: 'report-compensation', reports: [{ unit, what: 'Hecho' }], documents: [] } as const;
    expect(after.when(done, people.worker).decision).not.toMatchObject({ code: 'UNKNOWN_UNIT' });
  }
}

/** Whatever the worker does, an appeal, a no to measures, a withdrawal: no unit that was held is lost by it. */
function keepsWhatIsHeld(before: RecognitionReview | undefined, after: RecognitionReview): void {
  const held = (file: RecognitionReview | undefined) =>
    (file?.decision?.verdicts ?? []).filter(({ verdict }) => verdict === 'held').map(({ unit }) => unit);
  expect(held(after)).toEqual(expect.arrayContaining(held(before)));
}

/** The same lapse again, later, is refused: the period it names is gone or has lapsed. */
function lapsesOnce<File, Command, Event extends { type: string }>(
  after: Story<File, Command, Event>,
  happened: readonly Event[],
): void {
  const lapsed = happened.find((event): event is Event & { clock: ClockId } => event.type === 'escalated');
  if (lapsed === undefined) return;
  const again = { type: 'lapse', clock: lapsed.clock } as Command;
  expect(after.when(again, theClock).decision).toMatchObject({ outcome: 'refused', code: 'NO_SUCH_CLOCK' });
}
