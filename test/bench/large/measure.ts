import { statfsSync } from 'node:fs';
import type { AgencyId, CaseId, CountryCode, DossierId, Instant, OfficerId, StandardCode } from '@puente/domain/kernel';
import type { RuleBook } from '@puente/domain/rulebook/rules';
import type { Client } from 'pg';
import type { Filled } from './fill.js';
import { fill } from './fill.js';
import type { Cost, Instruments, Question } from './measured.js';
import { costOf } from './measured.js';
import { onDisk } from './on-disk.js';
import type { Asking } from './questions.js';
import { questions } from './questions.js';

export interface Row {
  readonly id: string;
  readonly what: string;
  readonly ours: string;
  readonly floor: string;
  readonly value: number;
  readonly goal: number;
  readonly unit: string;
  readonly notes?: readonly string[];
}

export interface Large extends Pick<Asking, 'as' | 'urlOf'> {
  /** Of an empty database of a node. */
  readonly owner: Client;
  readonly ownerUrl: string;
  readonly rules: RuleBook;
  readonly here: CountryCode;
  /** How many cases there are at each measure, the fewest first. */
  readonly sizes: readonly number[];
  readonly instruments: Instruments;
  readonly print: (line: string) => void;
}

/** No measure fills a disk: this is left, and so much at most is taken. */
const gigabyte = 1024 ** 3;
const disk = { left: 10 * gigabyte, atMost: 30 * gigabyte, perCase: 30_000 };
const goal = 1.15;
const until = '2026-11-28T00:00:00.000Z' as Instant;
const plays = 200;

/** Fills a node step by step, and asks at each size what a node is asked; every row is told beside the same at the size before. */
export async function measureLarge(large: Large): Promise<readonly Row[]> {
  const { ownerUrl, rules, here } = large;
  const filled = await fill({ url: ownerUrl, rules, here, until, plays });
  try {
    return await measureFilled(filled, large);
  } finally {
    await filled.end();
  }
}

async function measureFilled(filled: Filled, large: Large): Promise<readonly Row[]> {
  const { instruments, owner, print, sizes } = large;
  const { templates } = filled;
  print(`${templates.length} files played through the law in ${instruments.say(filled.playSeconds)} s`);
  const rows: Row[] = [];
  const known = new Map<string, Measured>();
  let [cases, stored] = [templates.length, 0];
  for (const size of sizes) {
    const room = statfsSync('.');
    const wanted = size * disk.perCase;
    if (wanted > disk.atMost || room.bavail * room.bsize - (size - cases) * disk.perCase < disk.left) {
      print(`${size} cases are left out: they would take some ${Math.round(wanted / gigabyte)} GB`);
      break;
    }
    const more = size - cases;
    print(await grown(filled, more, instruments));
    cases = size;
    const asked = await askingIn(large);
    for (const question of questions(asked)) {
      const cost = await costOf(question, instruments);
      const before = known.get(question.what);
      if (before !== undefined) rows.push(await rowOf({ question, cost, before, size, large }));
      known.set(question.what, { ...cost, size });
    }
    const bytes = await onDisk(owner);
    stored = bytes.perOpenCase;
    print(`${size} cases: ${instruments.say(bytes.all / gigabyte)} GB, ${Math.round(bytes.all / size)} bytes each`);
  }
  return [...rows, bytesRow(stored, instruments)];
}

type Measured = Cost & { readonly size: number };

async function grown(filled: Filled, cases: number, { say }: Instruments): Promise<string> {
  const seconds = await filled.grow(cases);
  return `${cases} cases more in ${say(seconds)} s, ${say(cases / seconds)} a second; a million would take ${say(1_000_000 / (cases / seconds) / 60)} minutes`;
}

interface Compared {
  readonly question: Question;
  readonly cost: Cost;
  readonly before: Measured;
  readonly size: number;
  readonly large: Large;
}

/** Below this, hundredths of a second tell nothing of one answer. */
const leastCpu = 0.05;

async function rowOf({ question, cost, before, size, large }: Compared): Promise<Row> {
  const { say } = large.instruments;
  const { what, whole } = question;
  const each = whole === true ? size / before.size : 1;
  const value = Math.max(cost.cpu, leastCpu) / Math.max(before.cpu, leastCpu) / each;
  const plan = value > goal ? [`the plan at ${size} cases:\n${await cost.plan()}`] : [];
  return {
    id: 'P7',
    what: `${what}, ${size.toLocaleString('en')} cases${whole === true ? ', CPU for each' : ', CPU'}`,
    ours: `${say(cost.cpu)} ms`,
    floor: `${before.size.toLocaleString('en')}: ${say(before.cpu)} ms`,
    ...{ value, goal, unit: ' ×' },
    notes: [`${what}: median ${say(cost.median)} ms; with ${before.size} cases ${say(before.median)} ms`, ...plan],
  };
}

const bytesRow = (bytes: number, { say }: Instruments): Row => ({
  id: 'P8',
  what: 'an open case at rest in PostgreSQL, with its indexes',
  ours: `${say(bytes / 1000)} kB`,
  floor: '–',
  ...{ value: bytes / 1000, goal: 6, unit: ' kB' },
});

/** SQL: a case in the middle of the register that waits at the desk that reviews, and what is asked beside it. */
async function askingIn({ as, here, owner, rules, urlOf }: Large): Promise<Asking> {
  const agency = rules.country(here)?.desks.review ?? ('' as AgencyId);
  const { rows } = await owner.query<{ id: CaseId; dossier: DossierId; page: CaseId[]; officers: OfficerId[] }>(
    `SELECT (array_agg(id ORDER BY id))[1 + count(*) / 2] AS id, (array_agg(dossier_id ORDER BY id))[1 + count(*) / 2] AS dossier,
       (array_agg(id ORDER BY id))[1:50] AS page,
       (SELECT array_agg(one) FROM (SELECT DISTINCT unnest(assigned) AS one FROM cases WHERE holder = $1 ORDER BY 1 LIMIT 20) all_) AS officers
     FROM (SELECT id, dossier_id FROM cases WHERE holder = $1 AND due_at IS NOT NULL LIMIT 1000) held`,
    [agency],
  );
  const { rows: decided } = await owner.query<{ home: CountryCode; standard: StandardCode; host: StandardCode }>(
    `SELECT home, standard, host_standard AS host FROM precedents GROUP BY 1, 2, 3 ORDER BY count(*) DESC LIMIT 1`,
  );
  const [[found], [precedent]] = [rows, decided];
  const [first, ...others] = found?.officers ?? [];
  if (found === undefined || first === undefined || precedent === undefined)
    throw new Error('there is nothing to ask for');
  return {
    ...{ as, urlOf, here, agency, now: until, officers: [first, ...others] },
    ...{ caseId: found.id, dossier: found.dossier, page: found.page },
    precedent: {
      ...{ home: precedent.home, standard: precedent.standard, hostStandard: precedent.host },
      except: found.id,
    },
  };
}
