import { isAnnexErrand } from '../around/annexes/index.js';
import type { Actor, Annex, CaseKind, CaseLaw, Mandate, Notice } from '../file/case/index.js';
import type { PlainDate } from '../kernel/index.js';
import type { FileOf } from '../laws/law-of.js';
import type { RuleBook } from '../rulebook/rules/index.js';
import { lawOf } from '../laws/law-of.js';
import { alerted, fields, fraud, inEveryFile } from './file-fields.js';
import type { FieldReaders } from './file-fields.js';
import { entries } from './journal-events.js';
import { atTheCounter } from './at-the-counter.js';
import type { Reader, Readers } from './readers.js';
import { mayRead } from './readers.js';
import { unnamed } from './unnamed.js';

type Plain = Readonly<Record<string, unknown>>;
interface Annexed {
  readonly kind: Annex['kind'];
  readonly caseId: string;
}

export interface Reading {
  readonly kind: CaseKind;
  readonly reader: Reader;
  /** Whom a draw named for the file; see `QueueView`. */
  readonly assigned: readonly string[];
  /** The day in the country of the node; it ends what a worker may not know for a time. */
  readonly today?: PlainDate;
  /** Of the file: what became of one is read by whoever reads what it is about. Where they are not known, by the worker. */
  readonly notices?: readonly Notice[];
}

/** A file as one reader may see it: source procedure R18. */
export function readFile({ assigned, kind, reader }: Reading, file: FileOf<CaseKind>): Plain {
  const table = { ...inEveryFile, ...fields[kind] } as Readonly<Record<string, FieldReaders<never> | undefined>>;
  const may = (readers: Readers): boolean => mayRead(readers, reader, assigned);
  const seen = Object.entries(file).flatMap(([name, value]): [string, unknown][] => {
    const row = table[name];
    // What no table knows is a field of an earlier year: nobody's.
    if (row === undefined || value === undefined) return [];
    const readers = typeof row === 'function' ? row(file as never) : row;
    return may(readers) ? [[name, shaped(name, value, may)]] : [];
  });
  const view = Object.fromEntries(seen);
  if (reader === 'counter') return atTheCounter(view);
  return reader === 'worker' ? (unnamed(view) as Plain) : view;
}

/** The fields of a kind of file that somebody reads. */
export const fieldsRead = (kind: CaseKind): readonly string[] =>
  Object.entries({ ...inEveryFile, ...fields[kind] })
    .filter(([, readers]) => readers !== 'nobody')
    .map(([name]) => name);

/** Of what several readers see in part: the parts. */
function shaped(name: string, value: unknown, may: (readers: Readers) => boolean): unknown {
  if (name === 'annexes') {
    // What an annex was opened with stands in its own file.
    return (value as readonly Annexed[]).flatMap(({ caseId, kind }) =>
      (kind === 'alert' && !may(alerted)) || (kind === 'legal-aid' && !may('worker')) ? [] : [{ caseId, kind }],
    );
  }
  if (name === 'notices' && !may('worker')) return (value as readonly Notice[]).filter(isForOfficers);
  if (name === 'mandates' && !may('worker'))
    return (value as readonly Mandate[]).map(({ notFor: _untold, ...mandate }) => mandate);
  if (name === 'fraudReview' && !may(fraud)) {
    const { proposal, ...rest } = value as { readonly proposal?: unknown };
    return proposal === undefined ? value : rest;
  }
  return value;
}

type Told = Plain & { readonly type: string };
type Named = Plain & { readonly kind: string };
interface Entry {
  readonly type: string;
  readonly event: object;
  readonly actor: object;
}
interface EntryRead {
  readonly event: Told;
  readonly actor: Named;
}

/**
 * An entry of the journal as one reader may see it. A worker's has no gap where officers spoke among themselves: the entry
 * is not there. An officer sees that it is, so that the chain is whole, and nothing of it but its type; of what might say
 * that there is an annex they do not know, not even that, nor by whom.
 */
export function readEntry(reading: Reading, { actor, event, type }: Entry): EntryRead | undefined {
  const { assigned, reader, today } = reading;
  const row = (
    entries as Readonly<Record<string, Readers | ((event: never, today?: PlainDate) => Readers) | undefined>>
  )[type];
  const readers = typeof row === 'function' ? row(event as never, today) : (row ?? 'officers');
  const may = mayRead(readers, reader, assigned);
  if (reader !== 'worker') {
    if (isUntold(reading, readers, { type, event: event as Plain }, may)) return { event: hidden, actor: nobody };
    return may
      ? { event: shown(type, event as Plain), actor: actor as Named }
      : { event: { type }, actor: asRole(actor as Actor) };
  }
  if (!may) return undefined;
  return { event: { ...(unnamed(shown(type, event as Plain)) as Plain), type }, actor: asRole(actor as Actor) };
}

const hidden: Told = { type: 'hidden' };
const nobody: Named = { kind: 'hidden' };

/**
 * An annex, its opening and the notices about it. That an errand opened an annex is said of none: its number is reckoned
 * from the case's, and whoever knows for which kind would find out that there is one.
 */
function isUntold(
  { notices = [] }: Reading,
  readers: Readers,
  { event, type }: Pick<Entry, 'type'> & { readonly event: Plain },
  may: boolean,
): boolean {
  if (readers === 'worker' || (type === 'annex-opened' && !may)) return true;
  if (type === 'errand-run') return isAnnexErrand(String(event['errand']));
  const { notice: id } = event;
  return typeof id === 'string' && !notices.some((notice) => notice.id === id && isForOfficers(notice));
}

/** That a body of legal aid answered is no business of who decides: see `legal-aid-heard`. */
const isForOfficers = ({ subject }: Pick<Notice, 'subject'>): boolean => subject !== 'legal-aid-answered';

function shown(type: string, event: Plain): Told {
  if (type === 'bulk-issue-opened') {
    // Whoever approves a register has it before them: told its digest, they would need none.
    const { source: _digest, ...rest } = event;
    return { ...rest, type };
  }
  if (type !== 'annex-opened') return { ...event, type };
  const { caseId, kind } = event['annex'] as Annexed;
  return { ...event, type, annex: { caseId, kind } };
}

/** In what capacity, and never under which account. */
function asRole(actor: Actor): Named {
  if (actor.kind === 'officer') {
    const { agency, country, kind, roles } = actor;
    return { kind, country, agency, roles };
  }
  return actor.kind === 'country' ? { kind: actor.kind, country: actor.country } : { kind: actor.kind };
}

/** Whether the file has anything that the worker reads: of an alert that nobody approved, it has nothing. */
export const isForWorker = (kind: CaseKind, file: FileOf<CaseKind>, rules: RuleBook): boolean =>
  (lawOf(kind) as unknown as CaseLaw<FileOf<CaseKind>, unknown, unknown>).status(file, rules) !== undefined;
