import { nodeOf } from '@puente/testing/actors';
import type { People } from '@puente/testing/actors';
import type { Browser, Page } from 'playwright-core';
import { byKeys } from './by-keys.js';

interface How {
  /** With the console's script running, which nothing needs. */
  readonly script?: boolean;
  /** Without a mouse, from the first page on. */
  readonly keys?: boolean;
  /** In pixels: as on a desk, where nothing else is said. */
  readonly width?: number;
}

/** An officer at the console of their country, signed in as anybody is: at the country's provider. */
export async function openOfficerPage(
  browser: Browser,
  people: People,
  username: string,
  { keys = false, script = false, width = 1280 }: How = {},
): Promise<Page> {
  const user = people.endpoints.users.find((one) => one.username === username);
  if (user === undefined) throw new RangeError(`no demonstration user ${username}`);
  const { console } = nodeOf(people.endpoints, user.country);
  const context = await browser.newContext({
    ...{ locale: 'es-GT', javaScriptEnabled: script },
    viewport: { width, height: 900 },
  });
  const page = await context.newPage();
  await page.goto(`${console}/`);
  if (keys) await signInByKeys(page, username, user.password);
  else {
    await page.click('main a.button');
    await page.fill('input[name=username]', username);
    await page.fill('input[name=password]', user.password);
    await page.click('button');
  }
  await page.waitForURL((url) => url.origin === console && !url.pathname.startsWith('/entrar'));
  return page;
}

async function signInByKeys(page: Page, username: string, password: string): Promise<void> {
  const { press, type } = byKeys(page);
  await press('main a.button');
  await type('input[name=username]', username);
  await type('input[name=password]', password);
  await press('button');
}
