import type { CaseKind } from '@puente/domain/file/case';
import { caseKinds } from '@puente/domain/file/case';
import type { CaseId, CommandId, CountryCode, Instant } from '@puente/domain/kernel';
import { caseNumberFor, newCaseNumber } from '@puente/domain/kernel';
import { canonical, entryHash, genesis } from '@puente/settlement/journal';
import { copied } from './copy-in.js';
import { ofPlays } from './moments.js';
import type { Table, WrittenTable } from './tables.js';
import { tableNames } from './tables.js';

export type Row = Readonly<Record<string, string | null>>;
/** All rows of one case that was settled. */
export interface Settled {
  readonly kind: CaseKind;
  readonly ended: boolean;
  readonly rows: ReadonlyMap<Table, readonly Row[]>;
}

/** One case as often as is asked for: each under other numbers, of other people, with other officers, at another minute. */
export interface Template {
  readonly kind: CaseKind;
  readonly ended: boolean;
  /** Lines for each table. */
  copy(n: number): ReadonlyMap<Table, string>;
  number(n: number): string;
}

type Slot = (n: number) => string;
/** Text with gaps: a piece, a gap, a piece … */
type Gapped = (filled: readonly string[]) => string;

interface Parts {
  readonly pieces: readonly string[];
  readonly slots: readonly number[];
}

function joined({ pieces, slots }: Parts, fill: (slot: number) => string): string {
  let whole = pieces[0] ?? '';
  for (const [at, slot] of slots.entries()) whole += fill(slot) + (pieces[at + 1] ?? '');
  return whole;
}

/** Cases that one set of officers has. */
const casesOfOfficers = 400;

/**
 * What is another one's in each copy. Moments at which somebody did something move by minutes; those that the law reckons stay, and so
 * do days.
 */
const gap = new RegExp(
  [
    'http:[0-9a-f]{64}',
    '[A-Z]{2}-\\d{2}-[0-9A-Z]{6}-[0-9A-Z](?![0-9A-Z])',
    '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
    '(?<![\\w@.-])[a-z]{2}\\.[a-z][a-z0-9-]*(?:\\.[a-z0-9-]+)*(?![\\w@.])',
    '2\\d{3}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z',
  ].join('|'),
  'g',
);

export interface Copying {
  /** Of the person whom it is about. */
  readonly dossier: string;
  /** What is the same in each copy, besides; what the law makes of the number of the file is each copy's own. */
  readonly stays?: (found: string) => boolean;
  /** What the other country's journal of it began, which has its number here as well. */
  readonly errands?: readonly string[];
}

export function templateOf(
  { kind, ended, rows }: Settled,
  tables: ReadonlyMap<Table, WrittenTable>,
  { dossier, errands = [], stays = () => false }: Copying,
): Template {
  const slots = new Map<string, number>();
  const fills: Slot[] = [];
  let numbers = 0;
  const number = rows.get('cases')?.[0]?.['id'] ?? '';
  const made = madeFrom(number as CaseId, rows, errands);
  const slotOf = (found: string): number => {
    const known = slots.get(found);
    if (known !== undefined) return known;
    const [first] = fills;
    const name = made.get(found);
    const its = name === undefined ? undefined : partsOf(name);
    slots.set(found, fills.length);
    if (its !== undefined && first !== undefined) {
      const nameOf = (n: number) => joined(its, (slot) => fills[slot]?.(n) ?? '');
      return fills.push((n) => caseNumberFor(first(n) as CaseId, nameOf(n))) - 1;
    }
    if (stays(found)) return fills.push(() => found) - 1;
    const place = isNumber.test(found) ? (numbers += 1) - 1 : 0;
    return fills.push(fillOf(found, found === dossier, place)) - 1;
  };
  const partsOf = (text: string): Parts => ({
    pieces: text.split(gap),
    slots: [...text.matchAll(gap)].map(([found]) => slotOf(found)),
  });
  const gapped = (text: string): Gapped => {
    const parts = partsOf(text);
    return (filled) => joined(parts, (slot) => filled[slot] ?? '');
  };
  // The number of the case itself is the first that is met, and so the first of its numbers.
  const own = gapped(number);
  const entries = (rows.get('journal') ?? []).map((row) => entryOf(row, gapped));
  const others = tableNames
    .filter((name) => name !== 'journal')
    .map((name) => {
      const { columns = [] } = tables.get(name) ?? {};
      const line = (row: Row) =>
        gapped(`${columns.map((one) => (one === 'head_hash' ? head : copied(row[one] ?? null))).join('\t')}\n`);
      return [name, (rows.get(name) ?? []).map(line)] as const;
    });
  const journal = tables.get('journal')?.columns ?? [];
  return {
    ...{ kind, ended },
    number: (n) => own(fills.map((fill) => fill(n))),
    copy(n) {
      const filled = fills.map((fill) => fill(n));
      const caseId = own(filled) as CaseId;
      let [last, lines, seq] = [genesis, '', 0];
      for (const entry of entries) {
        seq += 1;
        const made = entry(filled, caseId, seq, last);
        last = made.hash;
        lines += `${journal.map((one) => made.columns[one] ?? '\\N').join('\t')}\n`;
      }
      const hash = `\\\\x${last.toString('hex')}`;
      const parts = others.map(([name, made]): [Table, string] => {
        const text = made.map((line) => line(filled)).join('');
        return [name, name === 'cases' ? text.replace(head, () => hash) : text];
      });
      return new Map<Table, string>([...parts, ['journal', lines]]);
    },
  };
}

/** Stands where the hash of the last entry comes to stand. */
const head = '@head@';
const isNumber = /^[A-Z]{2}-\d{2}-/;

function entryOf(row: Row, gapped: (text: string) => Gapped) {
  const formOf = (json: string | null | undefined) => canonical(JSON.parse(json ?? 'null') as object);
  const [event, by] = [gapped(formOf(row['event'])), gapped(formOf(row['actor']))];
  const [at, command] = [gapped(row['at'] ?? ''), gapped(row['command_id'] ?? '')];
  const type = row['type'] ?? '';
  return (filled: readonly string[], caseId: CaseId, seq: number, before: Buffer) => {
    const entry = {
      ...{ case: caseId, seq, type, at: at(filled) as Instant, command: command(filled) as CommandId },
      ...{ event: event(filled), by: by(filled) },
    };
    const hash = entryHash(before, entry);
    const columns: Readonly<Record<string, string>> = {
      ...{ case_id: caseId, seq: String(seq), type, at: entry.at, command_id: entry.command },
      ...{ event: copied(entry.event), actor: copied(entry.by) },
      ...{ prev_hash: `\\\\x${before.toString('hex')}`, hash: `\\\\x${hash.toString('hex')}` },
    };
    return { hash, columns };
  };
}

/** By their names: files that a file began, as its journal has it. */
export const errandsIn = (journal: readonly Row[]): readonly string[] =>
  journal.flatMap(({ event }) => (JSON.parse(event ?? '{}') as { readonly errand?: string }).errand ?? []);

/** Numbers that the law makes of the number of a file, for files that it begins: by the name that each has for it. */
function madeFrom(own: CaseId, rows: Settled['rows'], others: readonly string[]): ReadonlyMap<string, string> {
  const text = JSON.stringify([...rows.values()]);
  const errands = errandsIn(rows.get('journal') ?? []);
  const countries = new Set((text.match(/(?<![A-Za-z])[A-Z]{2}(?![A-Za-z])/g) ?? []).slice(0, 40));
  const annexes = caseKinds.flatMap((kind) =>
    [...countries].flatMap((country) => [1, 2, 3, 4, 5, 6].map((nth) => `${kind}-${country}#${nth}`)),
  );
  return new Map([...new Set([...errands, ...others, ...annexes])].map((name) => [caseNumberFor(own, name), name]));
}

const eight = (n: number): string => n.toString(16).padStart(8, '0');

/** @param place among the numbers of the case, whose own is the first: those of files beside it are far from those of cases */
function fillOf(found: string, isDossier: boolean, place: number): Slot {
  if (isNumber.test(found)) {
    const [country, year] = [found.slice(0, 2) as CountryCode, Number(found.slice(3, 5))];
    return (n) => newCaseNumber(country, year, serial(n + place * farApart));
  }
  if (isDossier) return dossierOf;
  if (/^[0-9a-f]{8}-/.test(found)) return (n) => eight(n) + found.slice(8);
  if (found.startsWith('http:')) return (n) => `http:${eight(n)}${found.slice(13)}`;
  if (/^[a-z]{2}\./.test(found)) return (n) => `${found}.${Math.floor(n / casesOfOfficers)}`;
  if (!found.endsWith(ofPlays)) return () => found;
  const moment = Date.parse(found);
  return (n) => new Date(moment + (scattered(n) % minutes)).toISOString();
}

/** Four cases of five are of somebody who has no other. */
export const personOf = (n: number): number => n - (n % 5 === 4 ? 1 : 0);
export const dossierOf = (n: number): string => `${eight(personOf(n))}-0b5e-4000-8000-000000000000`;

/** Less than an hour: what happens on one day, happens on it in each copy. */
const minutes = 50 * 60_000;
const farApart = 20_000_000;
/** Odd, so that each of 2³⁰ numbers is met once; no two that follow one another are near. */
const scattered = (n: number): number => Number((BigInt(n + 1) * 0x2c9277b5n) & 0x3fffffffn);

function serial(n: number): Uint8Array {
  const mixed = scattered(n);
  return Uint8Array.from({ length: 6 }, (_, index) => (mixed >>> (5 * index)) & 31);
}
