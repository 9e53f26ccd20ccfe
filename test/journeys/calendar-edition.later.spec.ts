import { cpSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { JsonObject } from '@puente/testing/actors';
import { nodeOf } from '@puente/testing/actors';
import { inBrowser } from '../world/browser.js';
import { confirm, judged } from '../world/console-acts.js';
import { Control } from '../world/control.js';
import { after, today } from '../world/moved-time.js';
import { openOfficerPage } from '../world/officer-page.js';
import { nextWorker, openWorld, photovoltaicInstaller } from '../world/world.js';

jest.setTimeout(180_000);

interface Projected {
  readonly caseId: string;
  readonly dueBefore: string;
  readonly dueAfter: string;
  readonly moves: boolean;
}
interface Explained {
  readonly dueOn?: string;
  readonly explanation: readonly { readonly on?: string }[];
}

const control = new Control();
const { host } = openWorld().steps.corridor;
const packs = String(process.env['PUENTE_PACKS']);
const pack = join(packs, host.toLowerCase());
const kept = `${packs}-kept`;
/** The edition before, without the half days at the end of the year. */
const older = '2025.1';

/** `24 de diciembre`, as the page has a day. */
const inWords = (day: string): string =>
  new Intl.DateTimeFormat('es', { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(new Date(day));

/** As whoever runs the node: its processes read a pack when they start. */
async function restart(): Promise<void> {
  const parts = ['agency-api', 'event-relay', 'case-worker'].map((part) => `${host}-${part}`);
  await Promise.all(parts.map((part) => control.restart(part)));
}

describe('a calendar that changed', () => {
  it('[F73] names the cases that it touches before it does, and moves each date with the reason in the journal', async () => {
    // Whatever day it is: before the days that the newer edition has and the older one has not.
    const now = today();
    const thisYear = now.toISOString() < `${String(now.getUTCFullYear())}-11-30`;
    const year = now.getUTCFullYear() + (thisYear ? 0 : 1);
    const { people, steps } = await after(`${String(year)}-11-30`);
    cpSync(pack, kept, { recursive: true });
    renameSync(join(pack, 'calendars', `${older}.json`), join(pack, 'calendar.json'));
    rmSync(join(pack, 'calendars'), { recursive: true });
    await restart();
    const { caseId } = await steps.toReview(photovoltaicInstaller(nextWorker()));
    cpSync(kept, pack, { recursive: true });
    await restart();

    const clockOf = async (): Promise<Explained> =>
      ((await steps.read(steps.by.supervisor, caseId)) as unknown as { clock: Explained }).clock;
    const supervisor = people.user(steps.by.supervisor);
    const { body: shown } = await supervisor.must(supervisor.post('/calendar-changes/preview', {}));
    const item = (shown['items'] as Projected[]).find((one) => one.caseId === caseId);
    expect(item?.moves).toBe(true);
    expect((await clockOf()).dueOn).toBe(item?.dueBefore);

    const { dueAfter, dueBefore } = item as Projected;
    const reason = { es: 'Nueva edición del calendario: medio día del 24 y del 31 de diciembre' };
    await inBrowser(async (browser) => {
      const desk = await openOfficerPage(browser, people, steps.by.supervisor);
      await desk.click('nav a[href="/equipo"]');
      await desk.click('a[href="/equipo/calendario"]');
      const moved = await desk.innerText(`tr:has-text("${caseId}")`);
      for (const due of [dueBefore, dueAfter]) expect(moved).toContain(inWords(due));
      expect(await judged(desk)).toEqual([]);
      await desk.fill('[name="reason.es"]', reason.es);
      await confirm(desk);
      expect(await desk.innerText(`tr:has-text("${caseId}")`)).toContain(inWords(dueAfter));
      expect(await judged(desk, 'answer')).toEqual([]);
      await desk.goto(`${nodeOf(people.endpoints, host).console}/expedientes/${caseId}`);
      expect(await desk.innerText('aside')).toContain(inWords(dueAfter));
    });
    const clock = await clockOf();
    expect(clock.dueOn).toBe(item?.dueAfter);
    expect(clock.explanation.map(({ on }) => on)).toContain(`${String(year)}-12-24`);
    const { body } = await supervisor.must(supervisor.get(`/cases/${caseId}/journal`));
    const entries = body['entries'] as readonly { readonly type: string; readonly event: JsonObject }[];
    expect(entries.find(({ type }) => type === 'clock-recounted')?.event).toMatchObject({
      ...{ reason, from: older, dueBefore, dueAfter },
    });
  });
});
