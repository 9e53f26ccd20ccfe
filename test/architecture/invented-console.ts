import { join } from 'node:path';
import { personCommands } from '@puente/contracts/commands';
import { OfficerChange } from '@puente/contracts/values';
import { staffRoles } from '@puente/domain/kernel';
import type { LoaderFunction, RouterContext, ServerBuild } from 'react-router';
import { RouterContextProvider } from 'react-router';
import type { Drawer } from '@puente/web/serving';
import { answering } from '@puente/web/serving';
import { consoleBuilt } from '../security/pages/site-built.js';
import { countingApi } from './counting-api.js';
import type { Among } from './invented-answer.js';
import { inventedAnswer, someCase, someId } from './invented-answer.js';

/** What a route of the console's table is opened by. */
export interface Opened {
  readonly id: string;
  /** With the names of its parts, as the table has it. */
  readonly path: string;
  /** As an address has its parts; one for each command where the page is one of a command. */
  readonly params: readonly Readonly<Record<string, string>>[];
  readonly loader: LoaderFunction | undefined;
  /** Whether a page stands there, and not only what is downloaded or leads elsewhere. */
  readonly draws: boolean;
}

/** The console before an API that invents its answers: no row of its table can be forgotten. */
export interface InventedConsole {
  readonly routes: readonly Opened[];
  /** What every page is loaded beside. */
  readonly around: LoaderFunction;
  /** What its pages look like, which they name by its address. */
  readonly style: string;
  /** What its pages know of a request, and how many calls to the API come one after the other. */
  visit(among: Among, how?: How): { readonly context: RouterContextProvider; readonly inSequence: () => number };
  /** The page as it is sent, its frame around it. */
  answer(route: Opened, params: Opened['params'][number], among: Among, how?: How): Promise<Response>;
}

interface How {
  /** What is said wherever an answer has a text that may say anything. */
  readonly text?: string;
  /** Whether nobody is signed in. */
  readonly nobody?: boolean;
}

const app = join(__dirname, '../../apps/console/app');
const load = async (file: string) => (await import(join(app, file))) as Record<string, unknown>;

/** What pages find in their address; a number of a case does for whatever else is named there. */
export const question = new URLSearchParams({
  ...{ cola: 'mine', v: '3', pagina: 'x', desde: '2026-11-20', dia: '2026-11-20', ver: '', entidad: 'gt-mintrab' },
  d: `certificate.${someId}`,
  ...{ tramite: someCase, de: someCase, a: someCase, acuerdo: 'mx-gt', tipo: 'equivalence' },
});

export async function inventedConsole(): Promise<InventedConsole> {
  const build = await consoleBuilt();
  const { ruleCommands } = await load('committee/index.ts');
  const visitContext = (await load('visit/index.ts'))['visitContext'] as RouterContext<object>;
  const { keptColleagues } = (await load('colleagues/index.ts')) as {
    readonly keptColleagues: () => (session: unknown, api: unknown) => Promise<unknown>;
  };
  const looks = addressOf((await load('layout/served-style.ts'))['servedStyle']);
  const runs = addressOf((await load('script/served.ts'))['script']);
  const answers = answering(build, (build.entry.module as unknown as { readonly drawer: Drawer }).drawer);
  const visit: InventedConsole['visit'] = (among, { nobody = false, text } = {}) => {
    const { api, inSequence } = countingApi((schema) => inventedAnswer(schema, among, text));
    const context = new RouterContextProvider();
    const known = visitOf(api, nobody ? undefined : someRoles(among));
    const colleagues = () => keptColleagues()(known.session, api);
    context.set(visitContext, { ...known, colleagues, looks, runs });
    return { context, inSequence };
  };
  return {
    routes: routesOf(build, ruleCommands as readonly string[]),
    around: build.routes['root']?.module.loader ?? (() => null),
    style: String((await load('layout/style.ts'))['style']),
    visit,
    answer({ path }, params, among, how) {
      const at = path.replaceAll(/:(\w+)/g, (_part, name: string) => params[name] ?? '');
      const asked = `http://console.example${at}${among(3) === 0 ? '' : `?${question.toString()}`}`;
      return answers(new Request(asked), visit(among, how).context);
    },
  };
}

const addressOf = (served: unknown) => (served as { readonly address: string }).address;

function routesOf({ routes }: ServerBuild, ruleCommands: readonly string[]): readonly Opened[] {
  const changes = OfficerChange.options.map(({ shape }) => shape.what.value);
  const oneOf = { command: [...personCommands, ...ruleCommands], what: changes };
  return Object.values(routes).flatMap((route) => {
    if (route === undefined || route.id === 'root') return [];
    const names = [...(route.path ?? '').matchAll(/:(\w+)/g)].map(([, name = '']) => name);
    const ours = Object.fromEntries(names.map((name) => [name, name === 'change' ? someId : someCase]));
    const [several] = names.filter((name): name is keyof typeof oneOf => name in oneOf);
    const params = several === undefined ? [ours] : oneOf[several].map((one) => ({ ...ours, [several]: one }));
    const { default: page, loader } = route.module as { readonly default?: unknown; readonly loader?: LoaderFunction };
    // A frame around others has no address of its own.
    const path = route.index === true ? '/' : route.path?.replace('*', '/ninguna');
    const draws = page !== undefined || inFrame.includes(route.id);
    return path === undefined ? [] : [{ id: route.id, path, params, loader, draws }];
  });
}

/** Pages of their own in the frame beside a file. */
const inFrame = ['pages/viewer.tsx', 'pages/thumbnails.tsx'];

/** The same each time that it is asked for (Park and Miller): what is chosen is no matter of luck. */
export function choosing(way: number): Among {
  let state = way * 1_000_003;
  return (several) => (state = (state * 48_271) % 2_147_483_647) % several;
}

const someRoles = (among: Among) => (among(2) === 0 ? staffRoles : [String(staffRoles[among(staffRoles.length)])]);

const cookie = (kept: object) => ({
  read: () => kept,
  ...{ keep: () => '', drop: () => '' },
});

const visitOf = (api: object, roles: readonly string[] | undefined) => ({
  ...{ api, apiWith: () => api, language: 'es', country: 'GT', path: '/', purpose: 'x', setCookies: [], code: 'x' },
  session: roles && {
    me: {
      ...{ id: 'gt.one', country: 'GT', agency: { id: 'gt-mintrab', name: 'x' }, timeZone: 'America/Guatemala' },
      ...{ roles, demonstration: true },
    },
    ...{ tokens: { access: 'x', id: 'x', name: 'x', until: Date.now() + 3_600_000 }, since: 0, formToken: 'x' },
  },
  cookies: { session: cookie({}), signingIn: cookie({ to: '/' }), register: cookie({ caseId: someCase }) },
  provider: {
    begin: () => Promise.resolve({ at: new URL('http://provider.example/'), asked: {} }),
    finish: () => Promise.resolve({ access: 'x' }),
  },
});
