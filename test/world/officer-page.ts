import { nodeOf } from '@puente/testing/actors';
import type { People } from '@puente/testing/actors';
import type { Browser, Page } from 'playwright-core';

/** An officer at the console of their country, without script, signed in as anybody is: at the country's provider. */
export async function openOfficerPage(browser: Browser, people: People, username: string): Promise<Page> {
  const user = people.endpoints.users.find((one) => one.username === username);
  if (user === undefined) throw new RangeError(`no demonstration user ${username}`);
  const { console } = nodeOf(people.endpoints, user.country);
  const context = await browser.newContext({
    ...{ locale: 'es-GT', javaScriptEnabled: false },
    viewport: { width: 1280, height: 900 },
  });
  const page = await context.newPage();
  await page.goto(`${console}/`);
  await page.click('main a.button');
  await page.fill('input[name=username]', username);
  await page.fill('input[name=password]', user.password);
  await page.click('button');
  await page.waitForURL((url) => url.origin === console && url.pathname === '/');
  return page;
}
