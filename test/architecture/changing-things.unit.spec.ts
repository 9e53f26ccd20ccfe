import { changes, listed, touched } from './changing-things.js';
import { document, exists, linksIn, sources } from './sources.js';

const text = document('docs/changing-things.md');
const ours = sources();

describe.each(changes)('$heading', (change) => {
  const { files, places } = touched(change, ours);

  it('touches the files that the document names, and no others', () => {
    expect(listed(change.heading, text)).toEqual(places);
  });

  it(`touches ${String(change.atMost)} files at most`, () => {
    expect(files).toBeGreaterThan(0);
    expect(files).toBeLessThanOrEqual(change.atMost);
  });
});

it('links to what exists', () => {
  expect(linksIn(text).filter((path) => !exists(path))).toEqual([]);
});

it('sees one file more that names the thing', () => {
  for (const change of changes.filter(({ heading }) => heading === 'A notice')) {
    const more = { path: 'apps/portal/app/status/one-more.ts', text: "const told = 'under-review';" };
    expect(touched(change, [...ours, more]).places).toContain(more.path);
    expect(touched(change, [...ours, more]).files).toBe(touched(change, ours).files + 1);
  }
});
