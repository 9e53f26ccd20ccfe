import { nodeOf } from '@puente/testing/actors';
import type { People } from '@puente/testing/actors';
import type { Browser, Page } from 'playwright-core';

interface How {
  /** With the console's script running, which nothing needs. */
  readonly script?: boolean;
}

/** An officer at the console of their country, signed in as anybody is: at the country's provider. */
export async function openOfficerPage(
  browser: Browser,
  people: People,
  username: string,
  { script = false }: How = {},
): Promise<Page> {
  const user = people.endpoints.users.find((one) => one.username === username);
  if (user === undefined) throw new RangeError(`no demonstration user ${username}`);
  const { console } = nodeOf(people.endpoints, user.country);
  const context = await browser.newContext({
    ...{ locale: 'es-GT', javaScriptEnabled: script },
    viewport: { width: 1280, height: 900 },
  });
  const page = await context.newPage();
  await page.goto(`${console}/`);
  await page.click('main a.button');
  await page.fill('input[name=username]', username);
  await page.fill('input[name=password]', user.password);
  await page.click('button');
  await page.waitForURL((url) => url.origin === console && !url.pathname.startsWith('/entrar'));
  return page;
}
