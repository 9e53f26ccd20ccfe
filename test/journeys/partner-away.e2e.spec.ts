import { openBrowser } from '../world/browser.js';
import { Control } from '../world/control.js';
import { openWorkerPage } from '../world/worker-page.js';
import { nextWorker, openWorld, photovoltaicInstaller } from '../world/world.js';

const { people, steps } = openWorld();
const { home, host } = steps.corridor;
const control = new Control();
/** A whole country: nobody there reads, answers or is told anything. */
const parts = ['portal', 'console', 'agency-api', 'event-relay', 'case-worker'].map((part) => `${home}-${part}`);

jest.setTimeout(180_000);

describe('a country that is off for a while', () => {
  afterAll(async () => {
    await Promise.all(parts.map((part) => control.start(part)));
  });

  it('[F36][row 7] stops nobody elsewhere, the worker reads that nothing came from there yet, and it takes up all when it is back', async () => {
    const decided = await steps.toReview(photovoltaicInstaller(nextWorker()));
    await Promise.all(parts.map((part) => control.kill(part)));
    // What was in the host country's hands is decided as on any day.
    await steps.propose(decided.caseId);
    await steps.approve(decided.caseId);
    await steps.reaches(steps.by.supervisor, decided.caseId, 'recognised');
    // And whoever comes to the counter files.
    const filed = await steps.draft(photovoltaicInstaller(nextWorker()));
    await steps.submit(filed);
    const browser = await openBrowser();
    try {
      const page = await openWorkerPage(browser, people, host, filed);
      expect(await page.innerText('main')).toContain('Todavía no hay noticias de México');
    } finally {
      await browser.close();
    }

    await Promise.all(parts.map((part) => control.start(part)));
    await steps.reaches(steps.by.registrar, filed, 'submitted', undefined, 60_000);
    await steps.reaches(steps.by.registrar, decided.caseId, 'concluded', undefined, 60_000);
    await steps.acknowledge(filed);
    await steps.reaches(steps.by.verifier, filed, 'home-verification');
  });
});
