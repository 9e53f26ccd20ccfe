import type { Actor, CaseKind, CaseLaw, ProcessView } from '@puente/domain/file/case';
import type { CaseId, CountryCode, Instant } from '@puente/domain/kernel';
import { lawOf } from '@puente/domain/laws';
import { firstMorning, theClock, theEffect } from '@puente/domain/specification';
import type { AnyFile, Command, Happened } from '@puente/domain/specification/kinds';
import { sampleKinds } from '@puente/domain/specification/kinds';
import type { RulesThen } from '../kept/rules-then.js';
import { rulesThen } from '../kept/rules-then.js';
import { beginning } from './beginnings.js';
import { comers } from './comers.js';
import { commandsFor, openingsOf } from './commands.js';

export interface Step {
  readonly at: Instant;
  readonly by: Actor;
  readonly rules: RulesThen;
  readonly command: Command;
  readonly events: readonly Happened[];
  /** In which it found the file, and what happened; told from others, so that histories differ. */
  readonly seen: readonly string[];
}
export interface Walk {
  readonly kind: CaseKind;
  readonly caseId: CaseId;
  readonly here: CountryCode;
  readonly steps: readonly Step[];
}

type AnyLaw = CaseLaw<AnyFile, Command, Happened>;
interface Found extends Step {
  readonly after: AnyFile;
}

/** Small, and the same on every machine. */
export function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const after = (at: Instant, hours: number): Instant =>
  new Date(Date.parse(at) + hours * 3_600_000).toISOString() as Instant;

/**
 * Plays one file, choosing at each step what leads furthest away from what was seen before; where there is nothing new,
 * by lot.
 */
export function walk(kind: CaseKind, seed: number, known: ReadonlyMap<string, number>, length: number): Walk {
  const roll = chance(seed);
  const law = lawOf(kind) as unknown as AnyLaw;
  const sample = sampleKinds[kind];
  const settings = sample.stages.map((stage) => sample.at(stage as never).setting);
  const setting = settings[Math.floor(roll() * settings.length)] ?? settings[0];
  if (setting === undefined) throw new Error(`a ${kind} without stages`);
  const { caseId, here } = setting;
  const names = Object.keys(rulesThen).filter((name) => name !== 'newer') as RulesThen[];
  let rules: RulesThen = roll() < 0.4 ? 'escalates' : (names[Math.floor(roll() * names.length)] ?? 'escalates');
  let now = firstMorning;
  let file: AnyFile | undefined;
  const steps: Step[] = [];
  const inThisOne = new Map<string, number>();

  const attempt = (command: Command, by: Actor, at: Instant): Found | undefined => {
    try {
      const decision = law.decide(file, command, { caseId, here, rules: rulesThen[rules], now: at, by });
      if (decision.outcome === 'refused' || decision.events.length === 0) return undefined;
      const [first, ...rest] = decision.events;
      if (first === undefined) return undefined;
      const next = rest.reduce((one, event) => law.evolve(one, event), law.evolve(file, first));
      const stage = file?.stage ?? '';
      const seen = decision.events.map(({ type }) => `${stage}/${type}`);
      if (next.stage !== stage) seen.push(`${stage}>${next.stage}`);
      return { at, by, rules, command, events: decision.events, after: next, seen };
    } catch (error) {
      // A command that no edge lets through; a kept history has none of it.
      if (error instanceof TypeError || error instanceof RangeError) return undefined;
      throw error;
    }
  };
  const possible = (): readonly Found[] => {
    const everybody = comers(sample, file, []);
    if (file === undefined) {
      return openingsOf(kind, now).flatMap((command) => everybody.flatMap((by) => attempt(command, by, now) ?? []));
    }
    const view = law.process(file, rulesThen[rules]);
    const given = commandsFor(kind, file, now)
      .filter(({ type }) => !['lapse', 'remind', 'record-errand', 'record-service'].includes(type) || roll() < 0.02)
      .flatMap((command) => {
        const able = everybody.flatMap((by) => attempt(command, by, now) ?? []);
        // One of those who may, so that a command is not likelier because many may give it.
        const one = able[Math.floor(roll() * able.length)];
        return one === undefined ? [] : [one];
      });
    return [...given, ...byProcess(view, file)];
  };
  const byProcess = ({ deadline, effects, reminders }: ProcessView, { notices }: AnyFile): readonly Found[] => {
    const later = (at: Instant): Instant => (at > now ? at : now);
    const due = [
      ...(deadline === undefined
        ? []
        : [[{ type: 'lapse', clock: deadline.clock }, theClock, later(deadline.at)] as const]),
      ...reminders.map(
        ({ clock, fraction, at }) => [{ type: 'remind', clock, fraction }, theClock, later(at)] as const,
      ),
      ...effects
        .filter((effect) => effect.kind === 'run-errand')
        .flatMap(({ subject }) => {
          const refused = roll() < 0.2 ? { refused: 'CASE_EXISTS' } : {};
          return [[{ type: 'record-errand', errand: subject, ...refused }, theEffect, now] as const];
        }),
      ...notices
        .filter(({ service }) => service === undefined)
        .map(({ id }) => [servedNow(id, now), theEffect, now] as const),
    ];
    return due.flatMap(([command, by, at]) => attempt(command as Command, by, at) ?? []);
  };
  const worth = (found: Found): number => {
    const fresh = found.seen.reduce((sum, one) => {
      const type = one.split('/')[1];
      const rare = type === undefined ? 0 : 150 / (1 + (known.get(`*/${type}`) ?? 0));
      const often = type === undefined ? 0 : 25 * (inThisOne.get(type) ?? 0);
      return sum + rare + 60 / (1 + (known.get(one) ?? 0)) - often;
    }, 0);
    const ends = law.process(found.after, rulesThen[rules]).ended;
    return fresh + roll() * 60 - (ends ? roll() * 80 : 0);
  };

  const script = beginning(kind, seed);
  for (let step = 0; step < length + script.length; step += 1) {
    const [next, by, at] = script[step]?.(file) ?? [];
    if (at !== undefined && at > now) now = at;
    const scripted = next && by && attempt(next, by, now);
    const options = scripted ? [scripted] : possible();
    const best = options.map((found) => [worth(found), found] as const).sort(([one], [two]) => two - one)[0]?.[1];
    if (best !== undefined) {
      const { after: then, ...kept } = best;
      steps.push(kept);
      file = then;
      now = best.at;
      for (const { type } of kept.events) inThisOne.set(type, (inThisOne.get(type) ?? 0) + 1);
    }
    if (step < script.length) continue;
    now = after(now, [0, 1, 1, 20, 20, 90, 200][Math.floor(roll() * 7)] ?? 1);
    if (roll() < 0.12 && step > 3 && rules === 'escalates') rules = 'newer';
  }
  return { kind, caseId, here, steps };
}

const servedNow = (notice: string, at: Instant) => ({
  ...{ type: 'record-service', notice },
  service: { channel: 'portal', attempts: 1, deliveredAt: at, servedOn: at.slice(0, 10) },
});
