import type { DecisionOrder, Errand } from '../../file/case/index.js';
import type { Clock } from '../../clocks/index.js';
import type { Appeal, Ruling } from './appeal.js';

/** Run by an appeal in the file that it is about. */
export interface ReceiveRuling {
  readonly type: 'receive-ruling';
  readonly ruling: Ruling | { readonly outcome: 'withdrawn' };
}

/** The appeals body's period changed: paused, resumed, lapsed. */
export interface ReceiveAppealClock {
  readonly type: 'receive-appeal-clock';
  readonly clock: Clock;
}

/** What became of a complaint of silence; without an order where the worker withdrew it. */
export interface ReceiveOrder {
  readonly type: 'receive-order';
  readonly order?: DecisionOrder;
}

/** The ruling goes back once; the period whenever it moved, so that the worker reads one due date in both files. */
export function errands(file: Appeal): readonly Errand[] {
  const told = file.silence === undefined ? [...clockTold(file), ...rulingTold(file)] : orderTold(file);
  return told.filter(({ id }) => !file.errandsRun.includes(id));
}

function rulingTold({ about, ruling, stage }: Appeal): readonly Errand[] {
  const outcome = stage === 'withdrawn' ? { outcome: 'withdrawn' as const } : ruling;
  if (outcome === undefined) return [];
  const command: ReceiveRuling = { type: 'receive-ruling', ruling: outcome };
  return [{ id: 'return-ruling#1', kind: about.kind, caseId: about.caseId, command }];
}

function orderTold({ about, order, stage }: Appeal): readonly Errand[] {
  if (order === undefined && stage !== 'withdrawn') return [];
  const given = order && { at: order.at, within: order.within, reasons: order.reasons, legalBasis: order.legalBasis };
  const command: ReceiveOrder = { type: 'receive-order', ...(given && { order: given }) };
  return [{ id: 'return-order#1', kind: about.kind, caseId: about.caseId, command }];
}

function clockTold({ about, clock }: Appeal): readonly Errand[] {
  if (clock === undefined || isAsOpened(clock)) return [];
  const command: ReceiveAppealClock = { type: 'receive-appeal-clock', clock };
  return [{ id: `tell-clock#${editionOf(clock)}`, kind: about.kind, caseId: about.caseId, command }];
}

const isAsOpened = ({ extensions, lapsedAt, runs }: Clock): boolean =>
  extensions.length === 0 && lapsedAt === undefined && runs.length === 1 && runs[0]?.to === undefined;

/** Tells apart every state in which a period can be: it only ever grows. */
const editionOf = ({ calendarVersion, extensions, lapsedAt, runs }: Clock): string =>
  [
    runs.length,
    runs.at(-1)?.to === undefined ? 'runs' : 'stands',
    extensions.length,
    lapsedAt === undefined ? 'open' : 'lapsed',
    calendarVersion,
  ].join('/');
