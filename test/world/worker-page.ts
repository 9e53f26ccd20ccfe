import { codeByPhone, nodeOf } from '@puente/testing/actors';
import type { People } from '@puente/testing/actors';
import type { Browser, Page } from 'playwright-core';

/** A worker at their page on a phone without script, by a code that they asked for by telephone. */
export async function openWorkerPage(browser: Browser, people: People, country: string, caseId: string): Promise<Page> {
  const anyone = people.anyone(country);
  const { messages, portal } = nodeOf(people.endpoints, country);
  const code = await codeByPhone(messages, caseId, () =>
    anyone.must(anyone.post('/status/codes', { caseNumber: caseId })),
  );
  const context = await browser.newContext({
    ...{ locale: 'es-GT', javaScriptEnabled: false },
    viewport: { width: 360, height: 640 },
  });
  const page = await context.newPage();
  await page.goto(`${portal}/`);
  await page.fill('#number', caseId);
  await page.fill('#code', code);
  await page.keyboard.press('Enter');
  await page.waitForURL(`${portal}/tramite`);
  return page;
}
