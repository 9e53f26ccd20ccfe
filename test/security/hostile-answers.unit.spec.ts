import type { InventedConsole, Opened } from '../architecture/invented-console.js';
import { choosing, inventedConsole } from '../architecture/invented-console.js';
import { hostileFileNames } from './corpus/file-names.js';
import { hostileTexts } from './corpus/texts.js';
import { brokenOut } from './pages/broken-out.js';

// Every page of the console, some of them drawn for the first time.
jest.setTimeout(120_000);

/** Names, notes and names of files, wherever an answer of the API says anything. */
const corpus = [
  ...['a script', 'an address that is a script', 'a template', 'a formula', 'SQL'].map((name) => hostileTexts[name]),
  ...['a script', 'another name'].map((name) => hostileFileNames[name]),
].map(String);

/** Each text; of a page in which so many others stand as there are commands, one for each, and of the file, of which every kind has one, many times. */
const waysOf = ({ id, params }: Opened): number =>
  params.length > 9 ? 1 : corpus.length * (id === 'pages/file.tsx' ? 6 : 1);

let site: InventedConsole;
let drawn: readonly Opened[];
/** What of a page was found on it that is no text, by the page; and pages on which one of the texts stood. */
const found: unknown[] = [];
const shown = new Set<string>();
const seen = new Set<string>();
/** What pages say that a browser may do for them; of a style sheet of their own its digest. */
const policies = new Set<string>();

beforeAll(async () => {
  // What a site writes of what it does not have is no fault here: which pages come is asked below.
  jest.spyOn(process.stdout, 'write').mockReturnValue(true);
  site = await inventedConsole();
  drawn = site.routes.filter(({ draws }) => draws);
  for (const route of drawn)
    for (const [place, params] of route.params.entries())
      for (let way = 1; way <= waysOf(route); way += 1) await look(route, params, way + place);
});
afterAll(() => jest.restoreAllMocks());

async function look(route: Opened, params: Opened['params'][number], way: number): Promise<void> {
  const text = corpus[way % corpus.length] ?? '';
  const nobody = route.id === 'pages/sign-in.tsx';
  const answer = await site.answer(route, params, choosing(way), { text, nobody });
  if (answer.headers.get('content-type')?.startsWith('text/html') !== true) return;
  policies.add(String(answer.headers.get('content-security-policy')).replace(/'sha256-[\w+/]{43}='/, 'this one'));
  const html = await answer.text();
  seen.add(`${route.id} ${answer.status}`);
  if (html.includes(asText(text))) shown.add(route.id);
  for (const what of brokenOut(html, text)) found.push([route.id, params['command'], way, what]);
}

const frame = [
  'style-src this one',
  ...["script-src 'self'", "worker-src 'self'", "connect-src 'self'", "font-src 'self'", "img-src 'self'"],
  ...["frame-src 'self'", "base-uri 'none'", "form-action 'none'", "frame-ancestors 'self'"],
];
const page = [
  ...[
    "style-src 'self'",
    "script-src 'self'",
    "connect-src 'self'",
    "frame-src 'self'",
    "img-src 'self' data:",
    "form-action 'self'",
  ],
  ...["base-uri 'none'", "frame-ancestors 'none'"],
];

/** As a page says it that means the text. */
const asText = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#x27;');

describe('[row 34] hostile names, notes and names of files in whatever the API answers', () => {
  it('are text on every page of the console', () => {
    expect(found).toEqual([]);
  });

  it('are looked for on each page of its table, and stand on most', () => {
    const missing = drawn.filter(({ id }) => !seen.has(`${id} 200`)).map(({ id }) => id);
    // Where a session ends, and what is at no address.
    expect(missing).toEqual(['pages/sign-out.tsx', 'pages/not-found.tsx']);
    expect([...seen].filter((one) => one.endsWith('500'))).toEqual([]);
    expect(drawn.length).toBeGreaterThan(45);
    expect([...shown].length).toBeGreaterThan(30);
  });

  it('could run nowhere: no page lets a browser run what is written in it, or fetch from elsewhere', () => {
    const said = [page, frame].map((more) => ["default-src 'none'", ...more].join('; '));
    expect([...policies].toSorted()).toEqual(said.toSorted());
  });
});
