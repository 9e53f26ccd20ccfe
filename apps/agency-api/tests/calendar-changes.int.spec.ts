import type { WorkingCalendar } from '@puente/domain/clocks';
import type { CaseId } from '@puente/domain/kernel';
import { instant } from '@puente/domain/kernel';
import type { RuleBook } from '@puente/domain/rulebook/rules';
import { restoresOf } from '@puente/persistence/restores';
import { doubt, draft, must } from './filing.js';
import type { Person, TestNode } from './node.js';
import { testNode } from './node.js';
import { arrivedReview, standardOf } from './reviews.js';

let gt: TestNode;
let supervisor: Person;
let operator: Person;

beforeAll(async () => {
  gt = await testNode('GT');
  supervisor = await gt.officer('gt.supervisor', 'gt-mintrab', 'supervisor');
  operator = await gt.officer('gt.operator', 'gt-mintrab', 'operator');
});
afterAll(() => gt.close());

/** As if the node had been restarted with a pack whose calendar has one more holiday; the older edition is kept. */
function withOneMoreHoliday(rules: RuleBook, on: string): void {
  const before = { country: rules.country.bind(rules), calendar: rules.calendar.bind(rules) };
  const old = before.country(gt.parts.here)?.calendar;
  if (old === undefined) throw new Error('no pack');
  const edition: WorkingCalendar = {
    ...old,
    version: `${old.version}-b`,
    holidays: { ...old.holidays, [on]: { es: 'Asueto de demostración' } },
  };
  Object.assign(rules, {
    country(code: typeof gt.parts.here) {
      const found = before.country(code);
      return found && code === gt.parts.here ? { ...found, calendar: edition } : found;
    },
    calendar: (code: typeof gt.parts.here, version: string) =>
      version === edition.version ? edition : before.calendar(code, version),
  } satisfies Partial<RuleBook>);
}

/** The first weekday from the tenth day on, which is no holiday yet. */
function aWorkingDay(): string {
  const calendar = gt.parts.rules.country(gt.parts.here)?.calendar;
  for (let days = 10; ; days += 1) {
    const day = new Date(Date.now() + days * 86_400_000);
    const date = day.toISOString().slice(0, 10);
    if (![0, 6].includes(day.getUTCDay()) && !(date in (calendar?.holidays ?? {}))) return date;
  }
}

const preview = async (by: Person) => (await must(by.post('/calendar-changes/preview', {}))).body;

describe('a new holiday', () => {
  it('names the cases it touches first, and moves each with the reason in its journal', async () => {
    const review = { from: standardOf('MX', 'EC0586.01'), hostStandard: 'GT-DEMO-FV-01' };
    const caseId = await arrivedReview(gt, { ...review, reviewer: 'gt.r', approver: 'gt.a' });
    expect(await preview(supervisor)).toMatchObject({ touched: 0, items: [] });

    withOneMoreHoliday(gt.parts.rules, aWorkingDay());
    const shown = await preview(operator);
    expect(shown).toMatchObject({ touched: 1, items: [{ caseId, clock: 'host-review#1', moves: true }] });
    // Whoever asks: the calendar is the country's, and no agency's.
    const elsewhere = await gt.officer('gt.supervisor-2', 'gt-intecap', 'supervisor');
    expect((await elsewhere.get(`/cases/${caseId}`)).status).toBe(404);
    expect(await preview(elsewhere)).toMatchObject({ touched: 1 });
    const [item] = shown['items'] as { dueBefore: string; dueAfter: string }[];
    const due = async () => ((await must(supervisor.get(`/cases/${caseId}`))).body['clock'] as { dueOn: string }).dueOn;
    expect(item?.dueAfter).not.toBe(item?.dueBefore);
    // Nothing has moved yet.
    expect(await due()).toBe(item?.dueBefore);

    const reason = { es: 'Acuerdo 7: asueto nacional' };
    const stale = await supervisor.post('/calendar-changes/apply', { to: 'demo-0', reason });
    expect(stale).toMatchObject({ status: 422, body: { code: 'NOT_IN_FORCE' } });
    const apply = { to: shown['to'], reason };
    const { body: applied } = await must(supervisor.post('/calendar-changes/apply', apply));
    expect(applied['items']).toMatchObject([{ caseId, outcome: 'recounted', dueAfter: item?.dueAfter }]);
    expect(await due()).toBe(item?.dueAfter);
    const { body: journal } = await must(supervisor.get(`/cases/${caseId}/journal`));
    expect(journal['entries']).toContainEqual(
      expect.objectContaining({
        type: 'clock-recounted',
        event: expect.objectContaining({ reason, dueBefore: item?.dueBefore, dueAfter: item?.dueAfter }) as object,
      }),
    );
    // Once.
    expect((await must(supervisor.post('/calendar-changes/apply', apply))).body).toEqual({ items: [] });
    const status = (await must(supervisor.get(`/cases/${caseId}`))).body['status'] as { timeline: { what: string }[] };
    expect(status.timeline.map(({ what }) => what)).toContain('clock-recounted');
  });

  it('[D 3] goes past a case that another country has decided, names it, and moves those behind it', async () => {
    const review = { from: standardOf('MX', 'EC0586.01'), hostStandard: 'GT-DEMO-FV-01' };
    const people = { reviewer: 'gt.r', approver: 'gt.a' };
    const both = [await arrivedReview(gt, { ...review, ...people }), await arrivedReview(gt, { ...review, ...people })];
    const [held, free] = both.toSorted() as [CaseId, CaseId];
    withOneMoreHoliday(gt.parts.rules, aWorkingDay());
    const restores = restoresOf(gt.database.poolOf('operator'));
    const { epoch } = await restores.begin(instant(Date.now()));
    await restores.open(instant(Date.now()), []);
    await gt.database.pool.query(
      `INSERT INTO held_abroad (country, event_id, case_id, type, at, stage, decides, epoch)
       VALUES ('MX', gen_random_uuid(), $1, 'org.puente.recognition.decided.v1', now(), 'concluded', true, $2)`,
      [held, epoch],
    );
    const apply = { to: (await preview(supervisor))['to'], reason: { es: 'Acuerdo 8: asueto nacional' } };
    const applied = async () => (await must(supervisor.post('/calendar-changes/apply', apply))).body['items'];
    const items = await applied();
    expect(items).toContainEqual(
      expect.objectContaining({ caseId: held, outcome: 'refused', code: 'DECIDED_BEFORE_THE_RESTORE' }),
    );
    expect(items).toContainEqual(expect.objectContaining({ caseId: free, outcome: 'recounted' }));
    // Once it was released, the same asked again moves it as well.
    await restores.release(held, instant(Date.now()));
    expect(await applied()).toMatchObject([{ caseId: held, outcome: 'recounted' }]);
  });

  it('[attack 46] names no file of somebody who is protected, nor that by which they are, whose period it moves all the same', async () => {
    const counter = await gt.officer('gt.counter', 'gt-mintrab', 'assistant');
    const { caseId, dossierId } = await draft(counter);
    withOneMoreHoliday(gt.parts.rules, aWorkingDay());
    const named = (list: { readonly items?: unknown }) =>
      (list.items as { caseId: string }[]).map((item) => item.caseId).sort();
    const before = await preview(supervisor);
    const older = (before['items'] as { caseId: string; from: string }[]).find((item) => item.caseId === caseId)?.from;
    expect(older).toBeDefined();
    await must(counter.send('PUT', `/dossiers/${dossierId}/flag-age-in-doubt`, doubt));
    const ofThem = async () =>
      (
        await gt.database.pool.query<{ kind: string; edition: string }>(
          `SELECT kind, state -> 'clock' ->> 'calendarVersion' AS edition FROM cases WHERE dossier_id = $1 ORDER BY kind`,
          [dossierId],
        )
      ).rows;
    // As if the doubt had come before the calendar changed.
    await gt.database.pool.query(
      `UPDATE cases SET state = jsonb_set(state, '{clock,calendarVersion}', to_jsonb($2::text)) WHERE dossier_id = $1 AND kind = 'protection'`,
      [dossierId, older],
    );
    const rest = named(before).filter((one) => one !== caseId);
    const shown = await preview(operator);
    expect([named(shown), shown['touched']]).toEqual([rest, rest.length]);
    const apply = { to: shown['to'], reason: { es: 'Acuerdo 9: asueto nacional' } };
    expect(named((await must(supervisor.post('/calendar-changes/apply', apply))).body)).toEqual(rest);
    const editions = new Map((await ofThem()).map(({ edition, kind }) => [kind, edition]));
    expect(editions.get('protection')).toBe(shown['to']);
    // It stands still until they are released.
    expect([...editions.values()].filter((edition) => edition !== shown['to'])).toHaveLength(1);
  });

  it('is for those who answer for the calendar, and needs its reason', async () => {
    const reviewer = await gt.officer('gt.r', 'gt-mintrab', 'reviewer');
    expect(await reviewer.post('/calendar-changes/preview', {})).toMatchObject({ status: 403 });
    expect(await supervisor.post('/calendar-changes/apply', { to: 'x' })).toMatchObject({ status: 400 });
  });
});

describe('newer rules', () => {
  it('are shown before a case is moved to them; where it keeps the newest already there is nothing to move', async () => {
    const review = { from: standardOf('MX', 'EC0586.01'), hostStandard: 'GT-DEMO-FV-01' };
    const caseId = await arrivedReview(gt, { ...review, reviewer: 'gt.r', approver: 'gt.a' });
    const read = await must(supervisor.get(`/cases/${caseId}/migration`));
    expect(read.body).toEqual({ changes: [], asksConsent: false });
    const version = (await must(supervisor.get(`/cases/${caseId}`))).headers.get('etag') ?? '';
    const agreement = { id: 'mx-gt-corridor', version: 9 };
    const answer = await supervisor.post(
      `/cases/${caseId}/migrate-case`,
      { agreement, reason: { es: 'x' } },
      { 'if-match': version },
    );
    expect(answer).toMatchObject({ status: 422, body: { code: 'NOT_IN_FORCE' } });
    const reviewer = await gt.officer('gt.r', 'gt-mintrab', 'reviewer');
    expect(await reviewer.get(`/cases/${caseId}/migration`)).toMatchObject({ status: 403 });
  });
});
