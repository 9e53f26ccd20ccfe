import type { CaseKind, CaseLaw, DecisionContext } from '../file/case/index.js';
import type { CaseId, Instant, OfficerId, PlainDate, StaffRole } from '../kernel/index.js';
import type { Candidate, PoolUsed } from './draw.js';
import { readSeed, seedInput } from './seed-text.js';

/** What an auditor finds wrong with a draw, or cannot find out any more. */
export const drawFaultCodes = [
  /** The seed is not what the day's seed gives for this case. */
  'SEED_NOT_FROM_THE_DAY',
  /** It names another day than the one on which, or on whose eve, the draw was recorded. */
  'SEED_OF_ANOTHER_DAY',
  /** Candidates, loads and seed give other people. */
  'NOT_REPRODUCIBLE',
  /** The candidates are not those of the pool that was committed for the day. */
  'NOT_FROM_THE_POOL',
  /** The country had no register of officers yet: who could be drawn that day, nothing says. No fault of the draw. */
  'BEFORE_REGISTERS',
] as const;
export type DrawFault = (typeof drawFaultCodes)[number];

/** A draw as the journal has it. */
export interface DrawOnRecord {
  readonly caseId: CaseId;
  readonly kind: CaseKind;
  readonly at: Instant;
  /** The event, whole: candidates, loads and seed stand in `draw`. */
  readonly event: { readonly type: string; readonly draw: DrawMade };
}

/** Seed, pool, and one list of candidates or more. */
interface DrawMade {
  readonly seed: string;
  readonly pool?: PoolUsed;
}

interface Found {
  /** The local day of the record. */
  readonly day: PlainDate;
  /** Hex of HMAC-SHA256 under the revealed seed of a day; undefined where that day's is not revealed. */
  readonly hmac: (day: PlainDate, input: string) => string | undefined;
  /** Who could be drawn for a role from the pool of a day; undefined where there was none at that entry. */
  readonly drawable: (pool: PoolUsed, day: PlainDate, role: StaffRole) => readonly OfficerId[] | undefined;
  /** Whether an agency of the country had a register of officers by then. */
  readonly registers: boolean;
  /** Draws again under the law, on the file as it was before. */
  readonly again: (command: { readonly type: string }) => object | undefined;
}

/** Which command each kind of draw is recorded by. */
const commandOf: Readonly<Record<string, string>> = {
  'officers-drawn': 'assign-officers',
  'officer-drawn': 'assign-officer',
  'assessor-drawn': 'assign-assessor',
  'officer-reassigned': 'reassign',
};

/** Whatever does not hold of one draw; nothing where an auditor comes to the same people. */
export function verifyDraw(
  { caseId, event }: DrawOnRecord,
  { day, hmac, again, drawable, registers }: Found,
): readonly DrawFault[] {
  const seed = readSeed(event.draw.seed);
  if (seed === undefined) return ['SEED_NOT_FROM_THE_DAY'];
  const faults: DrawFault[] = [];
  const made = hmac(seed.day, seedInput({ ...seed, caseId }));
  if (made !== undefined && made !== seed.hex) faults.push('SEED_NOT_FROM_THE_DAY');
  if (seed.day > day || daysBetween(seed.day, day) > 1) faults.push('SEED_OF_ANOTHER_DAY');
  const command = commandIn(event);
  if (command !== undefined && !isSame(again(command), event)) faults.push('NOT_REPRODUCIBLE');
  if (event.draw.pool === undefined && !registers) faults.push('BEFORE_REGISTERS');
  else if (!isFromThePool(event, (pool, role) => drawable(pool, seed.day, role))) faults.push('NOT_FROM_THE_POOL');
  return faults;
}

/** Whom each list of candidates names. Those of a seat that is filled again have its name in the event. */
const roleOf: Readonly<Record<string, StaffRole>> = {
  ...{ reviewers: 'reviewer', approvers: 'approver', assessors: 'assessor' },
  ...{ reviewer: 'reviewer', approver: 'approver', assessor: 'assessor', officer: 'appeals-officer' },
};

function isFromThePool(
  { draw, ...event }: DrawOnRecord['event'],
  drawable: (pool: PoolUsed, role: StaffRole) => readonly OfficerId[] | undefined,
): boolean {
  const { pool } = draw;
  if (pool === undefined) return false;
  const seat = (event as { readonly seat?: string }).seat ?? 'officer';
  return Object.entries(draw).every(([name, candidates]: [string, unknown]) => {
    if (!Array.isArray(candidates)) return true;
    const role = roleOf[name === 'candidates' ? seat : name];
    const members = role === undefined ? undefined : drawable(pool, role);
    return members !== undefined && isSame([...members].sort(), (candidates as Candidate[]).map(({ id }) => id).sort());
  });
}

function commandIn({ type: drawn, ...event }: DrawOnRecord['event']): { readonly type: string } | undefined {
  const type = commandOf[drawn];
  if (type === undefined) return undefined;
  return type === 'reassign' ? { type, ...event } : { type, ...event.draw };
}

const daysBetween = (one: PlainDate, other: PlainDate): number => (Date.parse(other) - Date.parse(one)) / 86_400_000;

/** Draws again on a file as it was: what the law decides then, by the same words. */
export const drawsAgain =
  <File, Command, Event>(law: CaseLaw<File, Command, Event>, before: File, context: DecisionContext) =>
  (command: { readonly type: string }): object | undefined => {
    const decision = law.decide(before, command as Command, context);
    return decision.outcome === 'accepted' ? (decision.events[0] as object | undefined) : undefined;
  };

/** By content, in whatever order a database gives the keys back. */
function isSame(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return one === other;
  const [keys, others] = [Object.keys(one), Object.keys(other)];
  const values = (of: object, key: string): unknown => (of as Record<string, unknown>)[key];
  return keys.length === others.length && keys.every((key) => isSame(values(one, key), values(other, key)));
}
