import type { CommandOf, EventOf, FileOf } from '../../laws/index.js';
import { dayAfterDate } from '../../clocks/index.js';
import { isShown } from '../../file/case/index.js';
import { lawOf } from '../../laws/index.js';
import { readEntry, readFile } from '../../reading/index.js';
import type { Instant, PlainDate, TimeZone } from '../../kernel/index.js';
import { asThePersonMayKnow, retentionOf } from '../retention/index.js';
import type { Story } from '../../../specification/index.js';
import {
  at,
  given,
  guatemala,
  officer,
  people,
  requestAt,
  theClock,
  theEffect,
  theNode,
} from '../../../specification/index.js';

type Kind = 'recognition-request';
const law = lawOf('recognition-request');
const words = { reasons: { es: 'Se investiga a la oficina' }, legalBasis: { es: 'Artículo 4' } };
const place = { type: 'place-hold', until: '2026-08-31' as PlainDate, ...words } as const;
const hidden = { ...place, hiddenUntil: '2026-06-30' as PlainDate } as const;
/** Of an agency that has nothing to do with the file. */
const auditor = officer('mx.auditor', 'mx-conocer', 'auditor');
const second = officer('mx.auditor.2', 'mx-stps', 'auditor');
const third = officer('mx.auditor.3', 'mx-stps', 'auditor');
const confirm = { type: 'confirm-hold', hold: 'h1' } as const;
const lift = { type: 'lift-hold', hold: 'h1', reasons: { es: 'Ya no hace falta' } } as const;

const over = () => {
  const { events, setting } = requestAt('withdrawn');
  return given(law as never, setting, ...(events as readonly never[])) as unknown as Story<
    FileOf<Kind>,
    CommandOf<Kind>,
    EventOf<Kind>
  >;
};
const zone = 'America/Mexico_City' as TimeZone;
/** When the key would be destroyed, of a dossier with this file alone. */
const deleted = ({ theFile: { holds = [] }, setting }: ReturnType<typeof over>, now: Instant, worker = false) => {
  const openedAt = at('2016-01-15T12:00:00Z');
  const dossier = { openedAt, files: [{ openedAt, lastAt: openedAt, holds }] };
  const { retention } = setting.rules.country(setting.here) ?? never();
  const seen = worker ? asThePersonMayKnow(dossier, now.slice(0, 10) as PlainDate) : dossier;
  return retentionOf(seen, retention, zone, now);
};

describe('an order that nothing be deleted', () => {
  it('is placed by an auditor of any agency of the country, with a reason, the law and a day; and by nobody else', () => {
    over()
      .when(place, auditor)
      .then({ type: 'hold-placed', hold: { id: 'h1', until: '2026-08-31' } });
    for (const by of [people.registrar, people.supervisor, people.worker, theClock, theEffect, theNode(guatemala)])
      over().when(place, by).thenRefused('NOT_YOUR_ROLE');
    over()
      .when(place, officer('gt.auditor', 'gt-mintrab', 'auditor'))
      .thenRefused('NOT_YOUR_CASE');
    for (const field of ['reasons', 'legalBasis'] as const)
      over()
        .when({ ...place, [field]: { es: ' ' } }, auditor)
        .thenRefused('REASONS_MISSING');
    over()
      .when({ ...place, until: '2026-03-01' as PlainDate }, auditor)
      .thenRefused('DATE_IN_PAST');
    over()
      .when({ ...place, until: '2027-12-31' as PlainDate }, auditor)
      .thenRefused('HOLD_TOO_LONG');
    over()
      .when({ ...hidden, hiddenUntil: '2026-09-30' as PlainDate }, auditor)
      .thenRefused('HOLD_TOO_LONG');
  });

  it('stands at once, and for longer than some days once a second auditor confirmed it', () => {
    const placed = over().when(place, auditor).and();
    const { provisionalUntil } = placed.theFile.holds?.[0] ?? never();
    const now = at('2026-03-10T18:00:00Z');
    expect(deleted(placed, now)).toMatchObject({ state: 'blocked', preservedUntil: provisionalUntil });
    expect(deleted(over(), now)).toMatchObject({ state: 'due' });
    placed.when(confirm, auditor).thenRefused('SAME_PERSON');
    expect(law.allowed(placed.theFile, auditor)).not.toContain('confirm-hold');
    const confirmed = placed.when(confirm, second).and();
    expect(deleted(confirmed, now)).toMatchObject({
      ...{ state: 'blocked', preservedUntil: '2026-08-31', deletedOn: '2026-09-01' },
    });
    confirmed.when(confirm, second).thenRefused('NO_SUCH_HOLD');
  });

  it('is not prolonged by whoever gave it alone: neither while it stands nor when it fell, nor by lifting it', () => {
    const placed = over().when(place, auditor).and();
    const { provisionalUntil } = placed.theFile.holds?.[0] ?? never();
    expect(law.allowed(placed.theFile, auditor)).not.toContain('place-hold');
    for (const now of [undefined, at('2026-05-01T18:00:00Z')])
      placed.when(place, auditor, now).thenRefused('SAME_PERSON');
    placed.when(place, second).then({ type: 'hold-placed', hold: { id: 'h2' } });
    const lifted = placed.when(lift, auditor).and();
    expect(law.allowed(lifted.theFile, auditor)).toContain('place-hold');
    lifted.when(place, auditor, at('2026-03-10T18:00:00Z')).then({ type: 'hold-placed', hold: { provisionalUntil } });
    lifted.when(place, auditor, at('2026-05-01T18:00:00Z')).thenRefused('SAME_PERSON');
    const confirmed = placed.when(confirm, second).and();
    confirmed.when(place, auditor).then({ type: 'hold-placed', hold: { id: 'h2' } });
  });

  it('ends by itself, or with a reason before its day', () => {
    const placed = over().when(place, auditor).and();
    const confirmed = placed.when(confirm, second).and();
    expect(deleted(placed, at('2026-04-01T18:00:00Z'))).toMatchObject({ state: 'due' });
    expect(deleted(confirmed, at('2026-08-31T18:00:00Z'))).toMatchObject({ state: 'blocked' });
    expect(deleted(confirmed, at('2026-09-01T18:00:00Z'))).toMatchObject({ state: 'due' });
    confirmed.when({ ...lift, reasons: { es: '' } }, auditor).thenRefused('REASONS_MISSING');
    const lifted = placed.when(lift, second).and();
    lifted.when(lift, auditor).thenRefused('NO_SUCH_HOLD');
    over().when(lift, auditor).thenRefused('NO_SUCH_HOLD');
    placed.when(confirm, second, at('2026-04-01T18:00:00Z')).thenRefused('NO_SUCH_HOLD');
  });

  it('is ended by two where two gave it, and nothing is deleted for some days after', () => {
    const confirmed = over().when(place, auditor).and().when(confirm, second).and();
    const proposed = confirmed.when(lift, auditor).and();
    expect(proposed.theFile.holds).toMatchObject([{ liftProposedBy: auditor.id }]);
    expect(deleted(proposed, at('2026-05-01T18:00:00Z'))).toMatchObject({ preservedUntil: '2026-08-31' });
    expect(proposed.theFile.timeline).toEqual(confirmed.theFile.timeline);
    expect(law.allowed(proposed.theFile, auditor)).not.toContain('lift-hold');
    proposed.when(lift, auditor).thenRefused('SAME_PERSON');
    proposed.when({ ...lift, reasons: { es: '' } }, third).thenRefused('REASONS_MISSING');
    const lifted = proposed.when(lift, third, at('2026-05-01T18:00:00Z')).and();
    const { keptUntil } = lifted.theFile.holds?.[0] ?? never();
    expect((keptUntil ?? '') > '2026-05-03').toBe(true);
    expect(deleted(lifted, at('2026-05-03T18:00:00Z'))).toMatchObject({ state: 'blocked', preservedUntil: keptUntil });
    expect(deleted(lifted, at('2026-06-01T18:00:00Z'))).toMatchObject({ state: 'due' });
    // Lifting keeps nothing for longer than the order would have.
    const late = proposed.when(lift, third, at('2026-08-30T18:00:00Z')).and();
    expect(late.theFile.holds).toMatchObject([{ lifted: true, keptUntil: '2026-08-31' }]);
  });

  it('changes nothing of the procedure, and the worker reads its reason, law and last day', () => {
    const before = over();
    const placed = before.when(place, auditor).and();
    const { timeline } = placed.theFile;
    const without = { holds: undefined, timeline: undefined };
    expect({ ...placed.theFile, ...without }).toEqual({ ...before.theFile, ...without });
    expect(timeline.at(-1)).toMatchObject({
      ...{ what: 'data-preserved', args: { on: '2026-08-31' } },
      words: { es: 'Se investiga a la oficina Artículo 4' },
    });
    const lifted = placed.when(lift, second).and();
    expect(lifted.theFile.timeline.at(-1)).toMatchObject({ what: 'data-preserved-no-more' });
  });

  it('is not known to the worker until the day that the act says, and from then on it is', () => {
    const placed = over().when(hidden, auditor).and().when(confirm, second).and();
    const { theFile } = placed;
    expect(theFile.timeline).toEqual(over().theFile.timeline);
    const reading = { kind: 'recognition-request', reader: 'worker', assigned: [] } as const;
    expect(JSON.stringify(readFile(reading, theFile))).not.toMatch(/Artículo 4|hold/);
    for (const event of placed.events.slice(over().events.length))
      expect(readEntry(reading, { type: event.type, event, actor: auditor })).toBeUndefined();
    expect(deleted(placed, at('2026-06-30T18:00:00Z'), true)).toMatchObject({ state: 'due' });
    expect(deleted(placed, at('2026-06-30T18:00:00Z'))).toMatchObject({ state: 'blocked' });
    expect(deleted(placed, at('2026-07-01T18:00:00Z'), true)).toMatchObject({ preservedUntil: '2026-08-31' });
    const told = placed.events.slice(over().events.length);
    const on = (today: string) =>
      told.map((event) =>
        readEntry({ ...reading, today: today as PlainDate }, { type: event.type, event, actor: auditor }),
      );
    expect(on('2026-06-30')).toEqual([undefined, undefined]);
    expect(on('2026-07-01')).not.toContain(undefined);
    expect(JSON.stringify(on('2026-07-01'))).not.toContain(auditor.id);
  });

  it('is no secret for longer than it stands: one auditor alone keeps none', () => {
    const { theFile } = over().when(hidden, auditor).and();
    const [hold = never()] = theFile.holds ?? [];
    expect(isShown(hold, hold.provisionalUntil)).toBe(false);
    expect(isShown(hold, dayAfterDate(hold.provisionalUntil))).toBe(true);
    expect(isShown({ ...hold, confirmedBy: second.id }, dayAfterDate(hold.provisionalUntil))).toBe(false);
  });
});

function never(): never {
  throw new Error('the sample has it');
}
