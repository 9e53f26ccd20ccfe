import type { InventedConsole, Opened } from '../architecture/invented-console.js';
import { choosing, inventedConsole } from '../architecture/invented-console.js';
import { barriersOn } from '../world/barriers.js';
import { inBrowser } from '../world/browser.js';

// As many pages as the table of the console has, each looked at by axe.
jest.setTimeout(240_000);

/** An ordinary word, wherever an answer says anything. */
const text = 'Demostración';

let site: InventedConsole;
beforeAll(async () => {
  jest.spyOn(process.stdout, 'write').mockReturnValue(true);
  site = await inventedConsole();
});
afterAll(() => jest.restoreAllMocks());

/** Of a page its richest of some; of one in which so many others stand as there are commands, a twelfth of those. */
async function drawnOf(route: Opened): Promise<readonly string[]> {
  const nobody = route.id === 'pages/sign-in.tsx';
  const ofCommands = route.params.length > 12;
  const ways = Array.from({ length: ofCommands ? 1 : 8 }, (_, way) => choosing(way + 1));
  const pages: string[] = [];
  for (const params of route.params) {
    const drawn: string[] = [];
    for (const among of ways) {
      const answer = await site.answer(route, params, among, { text, nobody });
      if (answer.status === 200 || route.path === '*') drawn.push(await answer.text());
    }
    drawn.sort((one, other) => other.length - one.length);
    pages.push(...drawn.slice(0, 1));
  }
  return ofCommands ? pages.filter((_page, place) => place % 12 === 0) : pages;
}

describe('the pages of the console, before an API that invents its answers', () => {
  it('hold no barrier that axe finds, each row of its table, and nothing scrolls sideways at 768 px', async () => {
    const found: unknown[] = [];
    const seen = new Set<string>();
    await inBrowser(async (browser) => {
      const page = await browser.newPage({ locale: 'es-GT', viewport: { width: 768, height: 900 } });
      for (const route of site.routes.filter(({ draws }) => draws))
        for (const html of await drawnOf(route)) {
          seen.add(route.id);
          await page.setContent(html.replace(/<link rel="stylesheet"[^>]*>/, `<style>${site.style}</style>`));
          const wide = await page.evaluate(() => document.documentElement.scrollWidth);
          const faults = [...(wide > 768 ? [`${wide} wide`] : []), ...(await barriersOn(page))];
          if (faults.length > 0) found.push([route.id, ...faults]);
        }
    });
    expect(found).toEqual([]);
    expect(seen.size).toBeGreaterThan(45);
  });
});
