import fc from 'fast-check';
import type { Actor, CaseKind } from '../file/case/index.js';
import { rolesOf } from '../file/case/index.js';
import { allowedDays, consumedDays, isRunning, reckon, remainingDays } from '../clocks/index.js';
import type { Decision, Instant } from '../kernel/index.js';
import { calendarOf } from '../file/engine/rule-look-up.js';
import type { RuleBook } from '../rulebook/rules/index.js';
import type { Setting } from '../../specification/index.js';
import { same, showsProof, startsWithProof } from '../../specification/histories.js';
import { theEmergency } from '../../specification/index.js';
import { lawOf } from './law-of.js';
import type { AnyFile, AnyLaw, Command, Happened } from './files.sample.js';
import { everyone, sampleKinds } from './files.sample.js';
import { withoutExit } from './exits.sample.js';
import { lostByOwnCommand } from './held.sample.js';
import { offeredInVain } from './offers.sample.js';
import { wronglyRead } from './read-again.sample.js';
import { unreasoned } from './unreasoned.sample.js';

/** Indexes into what is possible; whatever they pick, nothing may break. */
export const script = fc.array(
  fc.record({
    command: fc.noBias(fc.nat(1_000_000)),
    actor: fc.noBias(fc.nat(1_000_000)),
    hours: fc.constantFrom(0, 1, 20, 200, 900),
    fitting: fc.noBias(fc.integer({ min: 0, max: 9 })),
  }),
  { minLength: 6, maxLength: 24 },
);
type Step = (typeof script extends fc.Arbitrary<readonly (infer One)[]> ? One : never) & object;

export interface Moment {
  readonly before: AnyFile | undefined;
  readonly after: AnyFile;
  readonly happened: readonly Happened[];
  readonly by: Actor;
}

/** How one kind of file is played: who comes, with what, and what must hold of it besides what holds of every file. */
export interface Played {
  readonly kind: CaseKind;
  /** From what opens a file, or from what happened to one already. */
  readonly start: { readonly setting: Setting } & (
    | { readonly opening: readonly [Command, Actor] }
    | { readonly events: readonly Happened[] }
  );
  readonly commands: (file: AnyFile) => readonly Command[];
  readonly actors: (file: AnyFile) => readonly Actor[];
  /** Whose errand a command of this file is. */
  readonly errandOf?: (command: Command, file: AnyFile) => Actor | undefined;
  /** What a closed file still takes: what reopens it, what comes late from elsewhere, a note. */
  readonly afterwards: readonly string[];
  readonly fourEyes: (moment: Moment) => void;
}

const pick = <Value>(list: readonly Value[], index: number): Value | undefined => list[index % list.length];
const around = {
  ...{ 'pause-clock': ['effect'], 'resume-clock': ['effect'] },
  ...{ 'record-handover': ['effect'], 'record-delivery': ['effect'] },
} as const;
const words = { es: 'Demostración' };
const emergency: readonly Command[] = [
  { type: 'pause-clock', pause: theEmergency, reason: 'flood', words } as Command,
  { type: 'resume-clock', pause: theEmergency } as Command,
];
const theSweep: Actor = { kind: 'effect', file: theEmergency };
const rare: ReadonlySet<string> = new Set(['add-note', 'withdraw', 'withdraw-proposal', 'pause-clock']);

/** Nine times of ten somebody to whom the table gives the command; otherwise whoever comes with whatever. */
function next(
  { actors, commands, errandOf, kind }: Played,
  file: AnyFile,
  step: Step,
): readonly [Actor, Command] | undefined {
  const all = [...commands(file), ...emergency];
  const comers = actors(file);
  const row: Readonly<Partial<Record<string, readonly string[]>>> = {
    ...sampleKinds[kind].table[file.stage],
    ...around,
  };
  const fitting = all.filter(({ type }) => type in row && (step.fitting === 1 || !rare.has(type)));
  const command = pick(step.fitting === 0 ? all : fitting, step.command);
  if (command === undefined) return undefined;
  const may = comers.filter((actor) => rolesOf(actor).some((role) => row[command.type]?.includes(role) === true));
  const actor = pick(step.fitting === 0 ? comers : may, step.actor);
  if (actor?.kind !== 'effect') return actor && [actor, command];
  const theirs = emergency.includes(command) ? theSweep : errandOf?.(command, file);
  return [theirs ?? actor, command];
}

/** Plays a script and checks after every command; tells which stages it saw. */
export function play(steps: readonly Step[], played: Played): ReadonlySet<string> {
  const law = lawOf(played.kind) as unknown as AnyLaw;
  const { caseId, here, now: begins, rules } = played.start.setting;
  let now = Date.parse(begins);
  const events: Happened[] = 'events' in played.start ? [...played.start.events] : [];
  let file = events.reduce<AnyFile | undefined>((one, event) => law.evolve(one, event), undefined);
  const stages = new Set<string>();
  const decide = (one: AnyFile | undefined, command: Command, by: Actor): Decision<Happened> =>
    law.decide(one, command, { caseId, here, rules, now: new Date(now).toISOString() as Instant, by });
  const give = (command: Command, by: Actor): void => {
    const decision = decide(file, command, by);
    if (decision.outcome === 'refused') {
      same('events' in decision, false);
      return;
    }
    const before = file;
    const after = decision.events.reduce<AnyFile | undefined>((one, event) => law.evolve(one, event), file);
    if (after === undefined) throw new Error('accepted, and there is no file');
    if (before !== undefined && law.process(before, rules).ended) {
      if (!(command.type in around)) expect(played.afterwards).toContain(command.type);
    }
    events.push(...decision.events);
    file = after;
    stages.add(after.stage);
    holds(law, after, rules, new Date(now).toISOString() as Instant);
    keepsDueDate(rules, before, after, decision.events);
    law.publish(decision.events, after, rules);
    same(unreasoned(law.status(after, rules), decision.events, rules), '');
    same(
      lostByOwnCommand({ by, before, after }, (one) => law.status(one, rules)),
      '',
    );
    const { table } = sampleKinds[played.kind];
    same(withoutExit({ law, file: after, rules, table, comers: played.actors(after) }), '');
    const someone = pick(played.actors(after), events.length);
    if (someone !== undefined) {
      const answers = (one: Command) => decide(after, one, someone);
      same(offeredInVain(law.allowed(after, someone), played.commands(after), someone, answers), '');
      const heard = { by, before, after, events: decision.events, reader: someone, commands: played.commands(after) };
      same(wronglyRead({ law, ...heard, answers: (one, asked) => decide(one, asked, someone) }), '');
    }
    played.fourEyes({ before, after, happened: decision.events, by });
    if (by.kind !== 'officer' && by.kind !== 'worker') changesNothing(law, after, decide(after, command, by));
  };
  if ('opening' in played.start) give(...played.start.opening);
  expect(file).toBeDefined();
  for (const step of steps) {
    now += step.hours * 3_600_000;
    const chosen = file && next(played, file, step);
    if (chosen !== undefined) give(chosen[1], chosen[0]);
  }
  const kept = JSON.parse(JSON.stringify(events)) as Happened[];
  const rebuilt = kept.reduce<AnyFile | undefined>((one, event) => law.evolve(one, event), undefined);
  same(JSON.stringify(rebuilt), JSON.stringify(file));
  return stages;
}

/** What holds of every file after every accepted command. */
function holds(law: AnyLaw, file: AnyFile, rules: RuleBook, now: Instant): void {
  const view = law.process(file, rules);
  const page = law.status(file, rules);
  const { dueAt: inQueue } = law.queue(file, rules);
  same(view.ended && (view.effects.length > 0 || view.deadline !== undefined), false);
  if (inQueue !== undefined && page !== undefined) same(page.clock?.dueAt ?? inQueue, inQueue);
  startsWithProof(file);
  showsProof(file, page);
  const { clock, pauses = [] } = file;
  if (clock === undefined) return;
  const calendar = calendarOf(rules, clock);
  if (clock.runs.length > 0) {
    same(consumedDays(clock, calendar, now) + remainingDays(clock, calendar, now), allowedDays(clock));
  }
  const { dueAt } = reckon(clock, calendar);
  const over = clock.lapsedAt !== undefined || (dueAt !== undefined && now > dueAt);
  // What was over already is not stopped: its lapse is due.
  if (pauses.length > 0 && !over) same(isRunning(clock), false);
  const due = clock.lapsedAt === undefined && isRunning(clock) ? dueAt : undefined;
  // Hours that a law counts by itself are no period: the process waits for what comes first.
  const own = view.deadline !== undefined && view.deadline.clock !== clock.id;
  same(own && due !== undefined && due < view.deadline.at, false);
  if (!own) same(view.deadline?.at, due);
}

/** Events that may move a due date, each of which says why; no other one does. */
const movers: ReadonlySet<string> = new Set(['notice-served', 'clock-paused', 'clock-resumed', 'clock-recounted']);

function keepsDueDate(
  rules: RuleBook,
  before: AnyFile | undefined,
  after: AnyFile,
  happened: readonly Happened[],
): void {
  const [old, young] = [before?.clock, after.clock];
  if (old === undefined || young === undefined || old.id !== young.id) return;
  if (happened.some(({ type }) => movers.has(type))) return;
  const calendar = calendarOf(rules, young);
  same(reckon(young, calendar).dueOn, reckon(old, calendar).dueOn);
}

/** What a process or another country gives a second time is refused, or leaves the file as it was. */
function changesNothing(law: AnyLaw, file: AnyFile, again: Decision<Happened>): void {
  if (again.outcome === 'refused') return;
  const after = again.events.reduce((one, event) => law.evolve(one, event), file);
  same(JSON.stringify(after), JSON.stringify(file));
}

const comers = new Map<string, readonly Actor[]>();

/** Everyone of the samples, in the seats of a stage; made once for each. */
export function comersOf(kind: CaseKind, { stage }: AnyFile): readonly Actor[] {
  const key = `${kind} ${stage}`;
  const known = comers.get(key) ?? Object.values(everyone(sampleKinds[kind], stage));
  comers.set(key, known);
  return known;
}
