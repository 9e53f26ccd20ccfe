// npm run tour: the pictures of docs/tour and what the README says of them, from the demonstration that runs.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { pictures } from './pictures.mjs';
import { tourIn } from './readme.mjs';

/** As light as a page of the portal at most; a picture that is heavier is pressed harder. */
const bytesAtMost = 60_000;
const qualities = [80, 65, 50, 35, 20];

const root = join(import.meta.dirname, '..', '..');
const folder = join(root, 'docs/tour');
const endpoints = JSON.parse(readFileSync(join(root, '.local/endpoints.json'), 'utf8'));
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  mkdirSync(folder, { recursive: true });
  for (const picture of pictures) writeFileSync(join(folder, `${picture.name}.webp`), await taken(picture));
  const readme = join(root, 'README.md');
  writeFileSync(readme, tourIn(readFileSync(readme, 'utf8'), pictures));
} finally {
  await browser.close();
}

async function taken({ at, by, first, name, then }) {
  const user = endpoints.users.find(({ username }) => username === by);
  const site = endpoints.nodes[user.country].console;
  const context = await browser.newContext({ locale: 'es-GT', viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.goto(`${site}/`);
  await page.click('main a.button');
  await page.fill('input[name=username]', by);
  await page.fill('input[name=password]', user.password);
  await page.click('button');
  await page.waitForURL((url) => url.origin === site && !url.pathname.startsWith('/entrar'));
  await page.goto(site + at);
  for (const link of [first, then].filter(Boolean)) {
    const to = await page.locator(link).first().getAttribute('href');
    await page.goto(site + to);
  }
  const shot = await pressed(await context.newCDPSession(page), name);
  await context.close();
  return shot;
}

async function pressed(devTools, name) {
  for (const quality of qualities) {
    const { data } = await devTools.send('Page.captureScreenshot', { format: 'webp', quality });
    const bytes = Buffer.from(data, 'base64');
    if (bytes.length <= bytesAtMost) return bytes;
  }
  throw new RangeError(`${name} is heavier than ${bytesAtMost} bytes however it is pressed`);
}
