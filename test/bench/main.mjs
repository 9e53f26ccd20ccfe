/**
 * `npm run bench`: measures the running stack beside floors on the same machine in the same run, and prints one table.
 * A goal that is missed is said loudly and is no failure: times are no tests. A measure that could not be taken is.
 */
import { startFloor } from './floors/child.mjs';
import { openScratch } from './floors/scratch.mjs';
import { openScratchCases } from './floors/scratch-cases.mjs';
import { catchingUp } from './measures/catching-up.mjs';
import { checking } from './measures/checking.mjs';
import { consolePages, consolePagesAmong, signIns } from './measures/console.mjs';
import { crossing } from './measures/crossing.mjs';
import { decisions } from './measures/decisions.mjs';
import { emergency } from './measures/emergency.mjs';
import { equivalence } from './measures/equivalence.mjs';
import { findingNothing } from './measures/finding-nothing.mjs';
import { history } from './measures/history.mjs';
import { memoryAtRest, memoryAtWork } from './measures/memory.mjs';
import { queues } from './measures/queues.mjs';
import { readingRules } from './measures/rule-book.mjs';
import { leftBy, sleeping } from './measures/sleeping.mjs';
import { statements } from './measures/statements.mjs';
import { statusReads } from './measures/status-reads.mjs';
import { besideItsFloor, walker, wholeCases } from './measures/whole-cases.mjs';
import { workerBack } from './measures/worker-back.mjs';
import { large, sizesIn } from './large.mjs';
import { noise } from './instruments/noise.mjs';
import { isMet, printNotes, printTable } from './report.mjs';
import { drafts, each, openStack } from './instruments/stack.mjs';
import { openTemporal } from './instruments/temporal.mjs';
import { untilQuiet } from './instruments/watch.mjs';

/** As many connections to PostgreSQL as the API has. */
const connections = 20;
const counts = { warm: 8, whole: 60, crossing: 25, catchingUp: 40 };
/** Cases of a register, and how long cases come steadily: six minutes in all, or under `--long` a quarter of an hour with what the goals were set for. */
const isLong = process.argv.includes('--long');
const size = isLong ? { cases: 100_000, minutes: 9 } : { cases: 20_000, minutes: 0.5 };

const begun = performance.now();
const print = (line = '') => process.stdout.write(`${line}\n`);
const step = (what) => print(`  ${String(Math.round((performance.now() - begun) / 1000)).padStart(3)} s  ${what}`);

async function measure(stack, temporal, opened) {
  step('drafts at the counter, and cases to warm up with');
  const warm = await drafts(stack, counts.warm);
  const { toReview, toRecognition } = walker(stack);
  const [reviewed, ...others] = warm;
  await toReview(reviewed);
  await each(others.length, 4, (n) => toRecognition(others[n]));
  await untilQuiet(stack);
  step('P18: at rest; beside it what asks no node: P15, P16');
  const [resting, ofNoNode] = await Promise.all([memoryAtRest(stack), askingNoNode()]);
  const drafting = counts.whole + counts.crossing + counts.catchingUp;
  const drafted = await leftBy(stack, drafting, () => drafts(stack, drafting));
  const whole = drafted.result.splice(0, counts.whole);
  const submitting = drafted.result.splice(0, counts.crossing);
  const waiting = drafted.result;

  step('P1, P2: counts');
  const rows = [...(await history(stack, { temporal, reviewed })), ...(await statements(stack, { cases: submitting }))];

  step('P13, P14: whole cases');
  const scratchOf = async () => {
    const scratch = await openScratch(stack, whole[0], whole.length);
    opened.push(scratch.drop);
    return scratch;
  };
  const walked = await wholeCases(stack, { temporal, drafts: whole, scratchOf });

  step('P6: across the border');
  const { scratch } = walked;
  const [cases, submitted] = [whole, walked.submitted.slice(0, 32)];
  const floor = async (file) => {
    const started = await startFloor(file, { database: scratch.url, connections });
    opened.push(started.stop);
    return started;
  };
  const writeFloor = await floor('bare-write.mjs');
  const readFloor = await floor('bare-read.mjs');
  const crossed = await leftBy(stack, submitting.length, () =>
    crossing(stack, { drafts: submitting, writeFloor, scratch }),
  );

  step('P3, P4: decisions');
  const decided = await decisions(stack, { cases, writeFloor, scratch });

  step('P5: the worker’s status');
  const read = await statusReads(stack, { submitted, readFloor, scratch });

  step('P9: what certificates are worth');
  const worth = await equivalence(stack, { reviewed });

  step('P7, P11: queues and an emergency, in a large register');
  const large = await openScratchCases(stack, reviewed);
  opened.push(large.drop);
  const work = [await queues(stack, large, size.cases), await emergency(stack, large, size.cases)];

  step('P10, P12: a node that was off, and a worker that was killed');
  const back = [
    await catchingUp(stack, { drafts: waiting, perSecond: decided[0].perSecond }),
    await workerBack(stack, { temporal, caseId: reviewed }),
  ];

  step('P19: a case-worker at work');
  const worked = await memoryAtWork(stack, { minutes: size.minutes, toRecognition });

  step('P20, P21: the console');
  const username = stack.steps.by.supervisor;
  const desk = [...(await consolePages(stack, { caseId: reviewed, username })), await signIns(stack)];

  step('P17: checking a credential that nobody has');
  const checked = [...ofNoNode, ...(await findingNothing(stack))];

  const among = isLong ? await amongMany(stack, reviewed) : [];
  const beside = besideItsFloor(walked, { write: decided[1].bare, crossing: crossed.result[0].crossed });
  const held = [sleeping(drafted, crossed), resting, worked];
  return [
    ...[
      ...rows,
      ...work,
      ...decided,
      ...read,
      ...worth,
      ...crossed.result,
      ...back,
      ...walked.rows,
      beside,
      ...desk,
      ...among,
    ],
    ...[...checked, ...held],
  ];
}

async function amongMany(stack, caseId) {
  step('P20: the console in a large register');
  return consolePagesAmong(stack, { caseId, cases: size.cases });
}

/** One after the other: each counts the CPU of this very process. */
const askingNoNode = async () => [...(await checking()), ...(await readingRules())];

/** A rate that a database reached by promising what it does not keep is none. */
async function keepsWhatItPromises({ pools }) {
  for (const setting of ['fsync', 'full_page_writes', 'synchronous_commit']) {
    const { rows } = await pools.host.query(`SHOW ${setting}`);
    if (rows[0][setting] !== 'on') throw new Error(`PostgreSQL has ${setting} = ${rows[0][setting]}`);
  }
}

async function main() {
  const stack = await openStack(process.env);
  await keepsWhatItPromises(stack);
  const temporal = await openTemporal(stack);
  const opened = [];
  try {
    const before = await noise();
    print(`The machine is busy with other things: ${before.words}.`);
    const rows = await measure(stack, temporal, opened);
    await untilQuiet(stack);
    const after = await noise();
    print(`\nThe machine is busy with other things: ${after.words}.`);
    print(`\nMeasured in ${Math.round((performance.now() - begun) / 1000)} s. Beside the table:\n`);
    printNotes(rows, print);
    print();
    printTable(rows, print);
    if (Math.max(before.busy, after.busy) > 0.2)
      print('\n✗ THE MACHINE IS NOT QUIET: believe the counts, doubt the rates.');
    const missed = rows.filter((row) => !isMet(row)).map(({ id }) => id);
    print(missed.length === 0 ? '\nEvery goal is met.\n' : `\n✗ GOALS MISSED: ${[...new Set(missed)].join(', ')}\n`);
  } finally {
    for (const close of opened.reverse()) await close();
    await temporal.close();
    await stack.close();
  }
}

/** In a register of a thousand, a hundred thousand and a million cases, which takes a while. */
async function mainLarge(sizes) {
  const before = await noise();
  print(`The machine is busy with other things: ${before.words}.`);
  const rows = await large(process.env['DATABASE_URL'], sizes, step);
  print(`\nMeasured in ${Math.round((performance.now() - begun) / 1000)} s. Beside the table:\n`);
  printNotes(rows, print);
  print();
  printTable(rows, print);
}

const sizes = sizesIn(process.argv);
await (sizes === undefined ? main() : mainLarge(sizes));
process.exit(0);
