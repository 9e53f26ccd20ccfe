import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ServerBuild } from 'react-router';

type Module = Record<string, unknown>;
interface Route {
  /** Its file, where one page has one address. */
  readonly id: string;
  readonly file: string;
  readonly path?: string;
  readonly index?: true;
  readonly children?: readonly Route[];
}

const root = join(__dirname, '../../..');
const load = async (path: string): Promise<Module> => (await import(join(root, path))) as Module;

/** A site as its build has it, out of its sources: every page, its entry, its frame and its style sheets, without what Vite makes of scripts. */
export async function siteBuilt(name: 'portal' | 'console', ofVite: readonly string[]): Promise<ServerBuild> {
  const app = `apps/${name}/app`;
  for (const made of ofVite) {
    const sheet = /^(.*\.css)\?inline$/.exec(made)?.[1];
    const text = sheet === undefined ? '/* x */' : readFileSync(join(root, app, sheet), 'utf8');
    jest.doMock(join(root, app, made), () => ({ __esModule: true, default: text }), { virtual: true });
  }
  jest.doMock('@react-router/dev/routes', () => ({ route, index, layout }), { virtual: true });
  const { default: routes } = (await load(`${app}/routes.ts`)) as { default: readonly Route[] };
  const built: Record<string, Module> = { root: { id: 'root', path: '', module: await load(`${app}/root.tsx`) } };
  for (const { children, file, parentId, ...at } of below(routes, 'root'))
    built[at.id] = { ...at, parentId, module: await load(`${app}/${file}`) };
  const manifest = Object.values(built).map(
    ({ module, ...at }: Module) => [at['id'] as string, { ...at, module: '' }] as const,
  );
  return {
    ...{ entry: { module: await load(`${app}/entry.server.tsx`) }, routes: built },
    assets: { entry: { imports: [], module: '' }, routes: Object.fromEntries(manifest), url: '', version: '1' },
    ...{ basename: '/', publicPath: '/', assetsBuildDirectory: '', prerender: [], ssr: true, isSpaMode: false },
    ...{ future: { v8_middleware: true }, routeDiscovery: { mode: 'initial' } },
  } as unknown as ServerBuild;
}

/** Leads to a provider that nobody asks. */
const at = new URL('http://127.0.0.1:9/');
const provider = {
  begin: () => Promise.resolve({ at, asked: {} }),
  signOutAt: () => Promise.resolve(at),
  end: () => Promise.resolve(),
};

/** The console, without the provider's library, which Jest does not load. One for all tests: they share what is loaded. */
export function consoleBuilt(): Promise<ServerBuild> {
  jest.doMock(join(root, 'apps/console/app/sign-in/provider.ts'), () => ({
    ...{ openProvider: () => provider, isOver: () => true },
  }));
  return siteBuilt('console', ['layout/console.css?inline', 'viewer/viewer.css?inline', 'script/island.ts?bundled']);
}

const route = (path: string, file: string, options?: object) => ({
  ...{ id: file, path, file },
  ...(Array.isArray(options) ? { children: options as readonly Route[] } : options),
});
const index = (file: string) => ({ id: file, index: true, file });
const layout = (file: string, children: readonly Route[]) => ({ id: file, file, children });

const below = (routes: readonly Route[], parentId: string): readonly (Route & { readonly parentId: string })[] =>
  routes.flatMap((one) => [{ ...one, parentId }, ...below(one.children ?? [], one.id)]);

/** Every address that a page has, with its names. */
export function addressesOf({ routes }: ServerBuild): readonly { readonly path: string; readonly takes: boolean }[] {
  return Object.values(routes).flatMap((one) =>
    one === undefined || one.id === 'root' || (one.path === undefined && one.index !== true)
      ? []
      : [{ path: `/${(one.path ?? '').replace(/^\//, '')}`, takes: one.module.action !== undefined }],
  );
}
