import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
export const local = join(root, '.local');

/** What is downloaded or built once, shared by every stack of this checkout, and kept by `npm run stack:reset`. */
export const tools = {
  folder: join(local, 'tools'),
  python: join(local, 'tools', 'python'),
  kafka: join(local, 'tools', 'kafka'),
  compiled: join(local, 'compiled'),
};

/** The folders of one running stack; `npm test` has its own, so that it runs beside `npm start`. */
export function placesUnder(home) {
  const places = {
    home,
    data: join(home, 'data'),
    nodes: join(home, 'nodes'),
    log: join(home, 'log'),
    run: join(home, 'run'),
    /** Of pages, by a suite of tests that keeps some. */
    pictures: join(home, 'pictures'),
    endpoints: join(home, 'endpoints.json'),
  };
  for (const folder of [places.data, places.nodes, places.log, places.run]) mkdirSync(folder, { recursive: true });
  return places;
}
