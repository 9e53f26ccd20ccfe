import type { Instant } from '@puente/domain/kernel';
import { instant, milliseconds } from '@puente/domain/kernel';
import type { Restore } from '@puente/persistence/restores';
import { restoresOf } from '@puente/persistence/restores';
import type { SignedBefore } from '@puente/settlement/log';
import { checkpointsOf, logSize, tilesOf } from '@puente/settlement/log';
import type { Answer } from '../answer/index.js';
import { CannotDo } from '../answer/index.js';
import type { Asking } from '../keys/index.js';
import { confirmed } from '../keys/index.js';
import type { OpenNode } from '../node/index.js';
import type { ComparedPartner } from './compared-logs.js';
import { comparedLogs, lacks } from './compared-logs.js';
import { notBeingRestored } from './not-being-restored.js';
import { heldLine } from './held.js';
import { restoreWords } from './restore-words.js';

/** Given after an older database was put back, and before the node's processes start: from then on they settle nothing of their own. */
export async function beginRestore({ pool }: OpenNode, now: Instant, anew = false): Promise<Answer> {
  const restore = await restoresOf(pool).begin(now, anew);
  return { ok: true, data: restore, lines: lineOf(restore) };
}

/** How far the relay has compared with each country what both have, and what this node lost that they hold. */
export async function reconcileRestored(node: OpenNode): Promise<Answer> {
  const { held, partners, restore, size } = await stateOf(node);
  const compared = partners.map((each) => ({ ...each, lacks: lacks(each, size) }));
  const ok = compared.length > 0 && compared.every((each) => each.lacks === undefined);
  return {
    ok,
    data: { ...restore, partners: compared, held },
    lines: [...lineOf(restore), ...partners.map(partnerLine), ...held.map(heldLine)],
  };
}

/** The node settles again, once every country has the same lists and both logs go on as they were signed; without one only where somebody says so. */
export async function openRestored(
  node: OpenNode,
  now: Instant,
  { without = '', asking }: { readonly without?: string; readonly asking: Asking },
): Promise<Answer> {
  const { held, partners, restore, size } = await stateOf(node);
  const left = without.toUpperCase().split(',').filter(Boolean);
  const open = partners.filter((each) => lacks(each, size) !== undefined);
  for (const what of ['another-log', 'lists', 'log'] as const) {
    const silent = open.filter((each) => lacks(each, size) === what && !left.includes(each.country));
    if (silent.length > 0) throw notAgreed[what](silent.map(({ country }) => country).join(','));
  }
  const leftOut = open.map(({ country }) => country);
  if (leftOut.length > 0 || partners.length === 0)
    await confirmed(
      restore.epoch,
      [...lineOf(restore), ...partners.map(partnerLine), restoreWords[asking.language].unasked],
      asking,
    );
  await restoresOf(node.pool).open(now, leftOut);
  return {
    ok: true,
    data: { ...restore, openedAt: now, leftOut },
    lines: [...lineOf(restore), ...held.map(heldLine), '✓'],
  };
}

async function stateOf({ pool }: OpenNode) {
  const restores = restoresOf(pool);
  const restore = await restores.underWay();
  if (restore === undefined) throw notBeingRestored;
  const [agreed, held, size, epoch] = await Promise.all([
    restores.agreedWith(restore),
    restores.held(),
    logSize(pool),
    restores.before(instant(milliseconds(restore.beganAt) - 1)),
  ]);
  const parts = { kept: checkpointsOf(pool), log: { read: tilesOf(pool), size, epoch } };
  return { restore, partners: await comparedLogs(parts, restore, agreed), held, size };
}

const lineOf = ({ epoch, beganAt, lostSince }: Restore) => [`${epoch}  ${beganAt}  ↶ ${lostSince}`];

/** Lists, then logs: what it signed of the one of before, as far as it is here; the new one, which it signs; its own, which goes on. */
const partnerLine = ({
  agreedAt,
  before,
  continuedAt,
  country,
  keptNothing,
  round,
  signsAnew,
  wanted,
}: ComparedPartner) =>
  [
    ...[country, round, `↻ ${wanted}`, `= ${agreedAt ?? '…'}`, `✍ ${hereOf(before)}`],
    ...[`+ ${signsAnew ?? '…'}`, `→ ${continuedAt ?? (keptNothing ? '∅' : '…')}`],
  ].join('  ');

/** Of so many entries that were signed so many are here: `113/120`. */
function hereOf(before: SignedBefore | undefined): string {
  switch (before?.is) {
    case undefined:
      return '∅';
    case 'here':
      return `${before.size}/${before.size}`;
    case 'shorter':
      return `${before.here ?? '?'}/${before.size}`;
    case 'of-another-log':
      return `?/${before.size}`;
    case 'another':
      return `≠ ${before.size}`;
  }
}

const notAgreed = {
  lists: (countries: string) =>
    new CannotDo(
      {
        es: `Todavía no coinciden las listas con ${countries}. Espere, o abra sin ellos: --without ${countries}`,
        en: `The lists do not agree yet with ${countries}. Wait, or open without them: --without ${countries}`,
      },
      'NOT_AGREED',
    ),
  log: (countries: string) =>
    new CannotDo(
      {
        es: `Todavía no firmó ${countries} la bitácora que empieza con esta restauración, o no mostró que la suya sigue a la que aquí se guarda. Espere, o abra sin ellos: --without ${countries}`,
        en: `The log that begins with this restore is not signed yet by ${countries}, or theirs was not seen yet to continue what is kept of it here. Wait, or open without them: --without ${countries}`,
      },
      'LOGS_NOT_AGREED',
    ),
  'another-log': (countries: string) =>
    new CannotDo(
      {
        es: `${countries} firmó otra bitácora de este nodo que la de este respaldo: no es de su pasado, o alguien lo cambió. Ponga otro respaldo; solo si sabe por qué: --without ${countries}`,
        en: `What ${countries} signed of this node’s log is not what this backup says: it is of another past, or somebody changed it. Put another one back; only if you know why: --without ${countries}`,
      },
      'ANOTHER_LOG',
    ),
} as const;
