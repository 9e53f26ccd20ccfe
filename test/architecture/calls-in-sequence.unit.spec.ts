import { join } from 'node:path';
import { personCommands } from '@puente/contracts/commands';
import { OfficerChange } from '@puente/contracts/values';
import { staffRoles } from '@puente/domain/kernel';
import type { LoaderFunction, RouterContext } from 'react-router';
import { RouterContextProvider } from 'react-router';
import { consoleBuilt } from '../security/pages/site-built.js';
import { countingApi } from './counting-api.js';
import { inventedAnswer, someCase } from './invented-answer.js';

interface Page {
  readonly id: string;
  /** As an address has its parts; one for each command where the page is one of a command. */
  readonly params: readonly Readonly<Record<string, string>>[];
  readonly loader: LoaderFunction;
}
type Among = (several: number) => number;

const app = join(__dirname, '../../apps/console/app');
const load = async (file: string) => (await import(join(app, file))) as Record<string, unknown>;

/** What pages find in their address; a number of a case does for whatever else is named there. */
const question = new URLSearchParams({
  ...{ cola: 'mine', v: '3', pagina: 'x', desde: '2026-11-20', dia: '2026-11-20', ver: '', entidad: 'gt-mintrab' },
  ...{ tramite: someCase, de: someCase, a: someCase, acuerdo: 'mx-gt', tipo: 'equivalence' },
});

let pages: readonly Page[];
let visitContext: RouterContext<object>;

beforeAll(async () => {
  const { routes } = await consoleBuilt();
  const { ruleCommands } = await load('committee/index.ts');
  const changes = OfficerChange.options.map(({ shape }) => shape.what.value);
  const oneOf = { command: [...personCommands, ...(ruleCommands as readonly string[])], what: changes };
  pages = Object.values(routes).flatMap((route) => {
    if (route?.module.loader === undefined) return [];
    const names = [...(route.path ?? '').matchAll(/:(\w+)/g)].map(([, name = '']) => name);
    const ours = Object.fromEntries(names.map((name) => [name, someCase]));
    const [several] = names.filter((name): name is keyof typeof oneOf => name in oneOf);
    const params = several === undefined ? [ours] : oneOf[several].map((one) => ({ ...ours, [several]: one }));
    return [{ id: route.id, params, loader: route.module.loader as LoaderFunction }];
  });
  visitContext = (await load('visit/index.ts'))['visitContext'] as RouterContext<object>;
});

/** How many calls come one after the other until the page is there. @throws what a page throws that does not lead elsewhere */
async function opened({ loader }: Page, params: Page['params'][number], among: Among): Promise<number> {
  const { api, inSequence } = countingApi((schema) => inventedAnswer(schema, among));
  const context = new RouterContextProvider();
  context.set(visitContext, visitOf(api, among));
  const request = new Request(`http://console.example/${among(3) === 0 ? '' : `?${question.toString()}`}`);
  try {
    await loader({ request, params, context } as unknown as Parameters<LoaderFunction>[0]);
  } catch (fault) {
    if (fault instanceof Error) throw fault;
  }
  return inSequence();
}

/** The same each time that it is asked for (Park and Miller): which calls a page makes is no matter of luck. */
function choosing(way: number): Among {
  let state = way;
  return (several) => (state = (state * 48_271) % 2_147_483_647) % several;
}

const cookie = (kept: object) => ({
  read: () => kept,
  ...{ keep: () => '', drop: () => '' },
});

const visitOf = (api: object, among: Among) => ({
  ...{ api, apiWith: () => api, language: 'es', country: 'GT', path: '/', purpose: 'x', setCookies: [], code: 'x' },
  session: {
    me: {
      ...{ id: 'gt.one', country: 'GT', agency: { id: 'gt-mintrab', name: 'x' }, timeZone: 'America/Guatemala' },
      roles: among(2) === 0 ? staffRoles : [staffRoles[among(staffRoles.length)]],
    },
    ...{ tokens: { access: 'x', id: 'x', name: 'x', until: Date.now() + 3_600_000 }, since: 0, formToken: 'x' },
  },
  cookies: { session: cookie({}), signingIn: cookie({ to: '/' }), register: cookie({ caseId: someCase }) },
  provider: {
    begin: () => Promise.resolve({ at: new URL('http://provider.example/'), asked: {} }),
    finish: () => Promise.resolve({ access: 'x' }),
  },
});

describe('a page of the console', () => {
  it('is there after three calls to the API one after the other, whatever each of them says', async () => {
    const most = new Map<string, number>(pages.map(({ id }) => [id, 0]));
    for (let way = 1; way <= 10; way += 1) {
      const among = choosing(way);
      for (const page of pages)
        for (const params of page.params)
          most.set(page.id, Math.max(most.get(page.id) ?? 0, await opened(page, params, among)));
    }
    expect([...most].filter(([, calls]) => calls > 3)).toEqual([]);
    // That it counts: what stands beside a file, and which files stand in a queue, is asked once the first answer is there.
    const known = { 'pages/work.tsx': 2, 'pages/file.tsx': 2, 'pages/counter-dossier.tsx': 2, 'pages/find.tsx': 0 };
    expect(Object.fromEntries(most)).toMatchObject(known);
    expect([...most].filter(([, calls]) => calls > 0).length).toBeGreaterThan(35);
  });
});
