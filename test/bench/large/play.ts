import type { Actor, CaseKind, CaseLaw } from '@puente/domain/file/case';
import { rolesOf } from '@puente/domain/file/case';
import type { AgencyId, CaseId, CountryCode, Instant } from '@puente/domain/kernel';
import { lawOf } from '@puente/domain/laws';
import type { RuleBook } from '@puente/domain/rulebook/rules';
import { firstMorning, theClock, theEffect } from '@puente/domain/specification';
import type { AnyFile, Command, Happened } from '@puente/domain/specification/kinds';
import { sampleKinds } from '@puente/domain/specification/kinds';
import { comers } from '../../journals-before/make/comers.js';
import { beginning } from '../../journals-before/make/beginnings.js';
import { commandsFor, openingsOf } from '../../journals-before/make/commands.js';
import { chance } from '../../journals-before/make/walk.js';
import { hoursOn, later as at, momentFrom } from './moments.js';
import type { RealNames } from './real-names.js';

/** A command of a file's, as it was given and taken. */
export interface Given {
  readonly at: Instant;
  readonly by: Actor;
  readonly command: Command;
}
export interface Played {
  readonly kind: CaseKind;
  readonly caseId: CaseId;
  readonly here: CountryCode;
  readonly given: readonly Given[];
}
export interface Stage {
  readonly rules: RuleBook;
  readonly here: CountryCode;
  readonly names: RealNames;
  /** By how many milliseconds the play begins later than the samples. */
  readonly later: number;
  /** Nothing happens behind it. */
  readonly until: Instant;
}

type AnyLaw = CaseLaw<AnyFile, Command, Happened>;
interface Found extends Given {
  readonly after: AnyFile;
}

/** What a file meets seldom. */
const rare: ReadonlySet<string> = new Set([
  ...[
    'withdraw',
    'withdraw-proposal',
    'pause-clock',
    'resume-clock',
    'place-hold',
    'reassign',
    'recount',
    'migrate-case',
  ],
  ...['record-deletion', 'receive-correction', 'receive-alert-news', 'hear-breach', 'record-attempt', 'say-region'],
  ...['receive-credential-status', 'tell-credential-status', 'grant-mandate', 'raise-alert', 'correct-data'],
  ...['receive-refusal', 'receive-news', 'record-service-by-hand'],
]);
/** Given by the process when their time has come, as at the end of each play. */
const ofTheProcess: ReadonlySet<string> = new Set(['lapse', 'remind', 'record-errand', 'record-service', 'add-note']);

/** One file from its opening to wherever chance leads, under the rules of the node: every command that is left was taken by the law. */
export function play(kind: CaseKind, seed: number, { rules, here, later, names, until }: Stage): Played | undefined {
  const roll = chance(seed);
  const law = lawOf(kind) as unknown as AnyLaw;
  const sample = sampleKinds[kind];
  const setting = sample.at(sample.stages[0] as never).setting;
  const caseId = names.there(setting.caseId);
  let now = momentFrom(at(firstMorning, later));
  let file: AnyFile | undefined;
  const given: Given[] = [];

  const attempt = (command: Command, by: Actor, moment: Instant): Found | undefined => {
    try {
      const decision = law.decide(file, command, { caseId, here, rules, now: moment, by });
      if (decision.outcome === 'refused' || decision.events.length === 0) return undefined;
      const after = decision.events.reduce<AnyFile | undefined>((one, event) => law.evolve(one, event), file);
      if (after === undefined) return undefined;
      // What a file shows must be there under these rules too.
      law.status(after, rules);
      law.queue(after, rules);
      law.process(after, rules);
      return { at: moment, by, command, after };
    } catch {
      // A command that no edge lets through, or of something that these rules do not have.
      return undefined;
    }
  };
  const take = ({ after, ...kept }: Found): void => {
    given.push(kept);
    file = after;
    now = kept.at;
  };
  /** By any of those to whom the table of the kind gives it; by anybody where it does not say. */
  const byAny = (command: Command, everybody: readonly Actor[]): Found | undefined => {
    const stages = sample.table as Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
    const may = file === undefined ? undefined : stages[file.stage]?.[command.type];
    const able = may && everybody.filter((by) => rolesOf(by).some((role) => may.includes(role)));
    const from = Math.floor(roll() * (able?.length ?? 1));
    for (const by of able === undefined ? everybody : [...able.slice(from), ...able.slice(0, from)]) {
      const found = attempt(command, by, now);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  const possible = (atMost: number): readonly Found[] => {
    const shown = file && names.back(file);
    const everybody = names.there(comers(sample, shown, [])).map(seatedAt(rules.country(here)?.desks.governance));
    const then = at(now, -later);
    const all = names.there(shown === undefined ? openingsOf(kind, then) : commandsFor(kind, shown, then));
    const found: Found[] = [];
    const inOrder = all.map((command) => [roll(), command] as const).sort(([one], [two]) => one - two);
    for (const [luck, command] of inOrder) {
      if (ofTheProcess.has(command.type) || (file !== undefined && rare.has(command.type) && luck < 0.9)) continue;
      const one = byAny(command, everybody);
      if (one !== undefined) found.push(one);
      if (found.length === atMost) break;
    }
    return found;
  };
  const times = new Map<string, number>();
  const worth = ({ after, command }: Found): number =>
    (after.stage === file?.stage ? 0 : 1) - (times.get(command.type) ?? 0) + roll();
  const choose = (atMost: number): boolean => {
    const [best] = possible(atMost)
      .map((found) => [worth(found), found] as const)
      .sort(([one], [two]) => two - one);
    if (best === undefined) return false;
    times.set(best[1].command.type, (times.get(best[1].command.type) ?? 0) + 1);
    take(best[1]);
    return true;
  };
  /** What its process would have done by a moment: periods end, and who is to be told is told. */
  const wait = (by: Instant): void => {
    for (let step = 0; step < 20 && file !== undefined; step += 1) {
      const next = due(law, file, rules, now)
        .filter(([, , moment]) => moment <= by)
        .sort(([, , one], [, , two]) => (one < two ? -1 : 1))
        .map(([command, who, moment]) => attempt(command, who, moment))
        .find((found) => found !== undefined);
      if (next === undefined) break;
      take(next);
    }
    if (by > now) now = by;
  };

  const told = beginning(kind, seed);
  const length = 2 + Math.floor(roll() * 9);
  for (let step = 0; step < length + told.length && now < until; step += 1) {
    const [command, by, moment] = told[step]?.(file && names.back(file)) ?? [];
    if (moment !== undefined && at(moment, later) > now) wait(at(moment, later));
    const scripted = command && by && now < until && attempt(names.there(command), names.there(by), now);
    if (scripted) take(scripted);
    else if (!choose(step === 0 ? 3 : 4)) break;
    const hours = [0, 1, 1, 20, 20, 90, 200][Math.floor(roll() * 7)] ?? 1;
    const then = momentFrom(hoursOn(now, hours));
    if (step >= told.length && then < until) wait(then);
  }
  wait(until);
  return given.length === 0 ? undefined : { kind, caseId, here, given };
}

/** The samples' delegates sit at the ministry; by the rules, where the committee is. */
const seatedAt =
  (governance: AgencyId | undefined) =>
  (by: Actor): Actor =>
    by.kind === 'officer' && by.roles.includes('delegate') && governance !== undefined
      ? { ...by, agency: governance }
      : by;

function due(law: AnyLaw, file: AnyFile, rules: RuleBook, now: Instant): (readonly [Command, Actor, Instant])[] {
  const { deadline, effects, reminders } = law.process(file, rules);
  const later = (moment: Instant): Instant => (moment > now ? moment : now);
  return [
    ...(deadline === undefined
      ? []
      : [[{ type: 'lapse', clock: deadline.clock } as Command, theClock, later(deadline.at)] as const]),
    ...reminders.map(
      ({ at: moment, clock, fraction }) =>
        [{ type: 'remind', clock, fraction } as Command, theClock, later(moment)] as const,
    ),
    ...effects
      .filter(({ kind }) => kind === 'run-errand')
      .map(({ subject }) => [{ type: 'record-errand', errand: subject } as Command, theEffect, now] as const),
    ...file.notices
      .filter(({ service }) => service === undefined)
      .map(
        ({ id }) =>
          [
            {
              ...{ type: 'record-service', notice: id },
              service: { channel: 'portal', attempts: 1, deliveredAt: now, servedOn: now.slice(0, 10) },
            } as Command,
            theEffect,
            now,
          ] as const,
      ),
  ];
}
