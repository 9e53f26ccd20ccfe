import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CaseKind } from '@puente/domain/file/case';
import type { RefusalCode } from '@puente/domain/kernel';
import { theEmergency } from '@puente/domain/specification';
import { canonical, verifyJournal } from '@puente/settlement/journal';
import type { CaseEvent, CaseState } from '@puente/settlement/settlement';
import type { AnyLaw } from './kept/adds-up.js';
import { addsUp, anyLawOf, asRows, briefly } from './kept/adds-up.js';
import { asCrossedThen, asThen, eventsThen } from './events-then.js';
import { otherwiseSince } from './kept/otherwise-since.js';
import type { KeptEntry, KeptHistory } from './kept/kept-history.js';
import { refusedSince } from './refused-since.js';
import { rulesThen } from './kept/rules-then.js';

function historiesIn(file: string): readonly KeptHistory[] {
  return JSON.parse(readFileSync(join(__dirname, 'journals', `${file}.json`), 'utf8')) as readonly KeptHistory[];
}

/** Journals of the law as it stood in November 2026, before it was regrouped; nobody makes them again. */
const kinds = Object.keys(eventsThen) as readonly (keyof typeof eventsThen)[];
// A kind of file that the law learned since has none.
const kept = new Map<CaseKind, readonly KeptHistory[]>(kinds.map((kind) => [kind, historiesIn(kind)]));
const historiesOf = (kind: CaseKind): readonly KeptHistory[] => kept.get(kind) ?? [];

/** The journal as a database would give it to whoever reads it. */
function databaseWith(entries: readonly KeptEntry[]): Parameters<typeof verifyJournal>[0] {
  const rows = asRows(entries);
  const last = { version: rows.length, head_hash: rows.at(-1)?.hash };
  const query = ({ name }: { readonly name: string }) =>
    Promise.resolve({ rows: name === 'journal:read' ? rows : [last] });
  return { query } as unknown as Parameters<typeof verifyJournal>[0];
}

/** The events of each command, as they were written. */
const entriesOf = ({ entries }: KeptHistory, id: string): readonly KeptEntry[] =>
  entries.filter(({ command_id }) => command_id === id);

const evolved = (law: AnyLaw, file: CaseState | undefined, events: readonly CaseEvent[]): CaseState | undefined =>
  events.reduce((one, event) => law.evolve(one, event), file);

interface Decided {
  readonly events: readonly CaseEvent[] | RefusalCode;
  readonly messages: readonly object[];
}

/** What the law of today makes of each command, given the events that were written before it. */
function decidedToday(history: KeptHistory, then: typeof asThen): readonly Decided[] {
  const { caseId, commands, here, kind } = history;
  const law = anyLawOf(kind);
  let file: CaseState | undefined;
  return commands.map(({ command, id, rules: name }) => {
    const entries = entriesOf(history, id);
    const [first] = entries;
    if (first === undefined) throw new Error(`${id} wrote nothing`);
    const rules = rulesThen[name];
    const decision = law.decide(file, command, { caseId, here, rules, now: first.at, by: first.actor });
    const events = entries.map(({ event }) => event);
    file = evolved(law, file, events);
    const messages =
      file === undefined ? [] : law.publish(events, file, rules).map((message) => briefly(message, rules));
    const today = decision.outcome === 'refused' ? decision.code : decision.events.map((event) => then(kind, event));
    return { events: today, messages };
  });
}

/** @param then an event of today without what it could not say when the journals were written */
function hold(kept: readonly KeptHistory[], then: typeof asThen): void {
  const histories = kept.map((history, index) => [index + 1, history] as const);

  it.each(histories)('are read and verified entry by entry: history %i', async (_number, { caseId, entries }) => {
    const journal = databaseWith(entries);
    expect(await verifyJournal(journal, caseId)).toEqual({ ok: true, entries: entries.length });
  });

  it.each(histories)('add up to the same file and to all that is read of it: history %i', (_number, history) => {
    const today = addsUp(history);
    expect(JSON.parse(canonical(today))).toEqual(history.after);
    expect(canonical(today)).toBe(canonical(history.after));
  });

  it.each(histories)(
    'came of commands that say and tell the same today, or that a later law decides otherwise: history %i',
    (_number, history) => {
      const today = JSON.parse(canonical(decidedToday(history, then))) as readonly Decided[];
      const said = history.commands.map(({ command, id, messages }, index) => {
        const entries = entriesOf(history, id);
        const refused = entries.flatMap(({ actor }) => refusedSince(command, actor, today[index]?.events) ?? []);
        return { events: refused[0] ?? entries.map(({ event }) => event), messages };
      });
      expect(today.filter((one, index) => !otherwiseSince(said[index]?.events, one.events))).toEqual(
        said.filter((one, index) => !otherwiseSince(one.events, today[index]?.events)),
      );
    },
  );
}

/** Protections of which another country told, was told, or sent what was held back; of seals that say which they are. */
describe('journals of protections that crossed a border', () => hold(historiesIn('crossings'), asCrossedThen));

describe.each(kinds)('journals of a %s from before', (kind) => {
  hold(historiesOf(kind), asThen);

  it('hold every event that the law could make, but for those that say why not', () => {
    const written = new Set<string>(historiesOf(kind).flatMap(({ entries }) => entries.map(({ type }) => type)));
    const listed = Object.entries(eventsThen[kind]);
    expect([...written].sort()).toEqual(listed.flatMap(([type, where]) => (where === 'kept' ? [type] : [])).sort());
  });
});

describe('the comparison', () => {
  const [history] = historiesOf('recognition-review');
  const changed = (entries: readonly KeptEntry[]): KeptHistory => ({ ...(history as KeptHistory), entries });

  it('finds an event that means something else, and a journal of which a byte was changed', async () => {
    if (history === undefined) throw new Error('no history is kept');
    const { after, caseId, entries } = history;
    const [first, ...rest] = entries;
    if (first === undefined) throw new Error('a history without an entry');
    const other = { ...first, event: { ...first.event, caseId: theEmergency } as CaseEvent };
    expect(canonical(addsUp(changed(entries)))).toBe(canonical(after));
    expect(canonical(addsUp(changed([other, ...rest])))).not.toBe(canonical(after));
    expect(await verifyJournal(databaseWith([other, ...rest]), caseId)).toEqual({
      ok: false,
      seq: 1,
      reason: 'ALTERED',
    });
  });
});
