import type { LoaderFunction } from 'react-router';
import type { Among } from './invented-answer.js';
import type { InventedConsole, Opened } from './invented-console.js';
import { choosing, inventedConsole, question } from './invented-console.js';

let pages: InventedConsole;
beforeAll(async () => {
  pages = await inventedConsole();
});

/** How many calls come one after the other until the page is there. @throws what a page throws that does not lead elsewhere */
async function opened(loader: LoaderFunction, params: Opened['params'][number], among: Among): Promise<number> {
  const { context, inSequence } = pages.visit(among);
  const request = new Request(`http://console.example/${among(3) === 0 ? '' : `?${question.toString()}`}`);
  try {
    const args = { request, params, context } as unknown as Parameters<LoaderFunction>[0];
    // What stands around every page is loaded beside it.
    await Promise.all([pages.around(args), loader(args)]);
  } catch (fault) {
    if (fault instanceof Error) throw fault;
  }
  return inSequence();
}

describe('a page of the console', () => {
  it('is there after three calls to the API one after the other, whatever each of them says', async () => {
    const most = new Map<string, number>();
    for (let way = 1; way <= 10; way += 1) {
      const among = choosing(way);
      for (const { id, loader, params: several } of pages.routes)
        for (const params of loader === undefined ? [] : several)
          most.set(id, Math.max(most.get(id) ?? 0, await opened(loader as LoaderFunction, params, among)));
    }
    expect([...most].filter(([, calls]) => calls > 3)).toEqual([]);
    // That it counts: what stands beside a file, and which files stand in a queue, is asked once the first answer is there.
    const known = { 'pages/work.tsx': 2, 'pages/file.tsx': 2, 'pages/counter-dossier.tsx': 2, 'pages/find.tsx': 1 };
    expect(Object.fromEntries(most)).toMatchObject(known);
    expect([...most].filter(([, calls]) => calls > 1).length).toBeGreaterThan(5);
  });
});
