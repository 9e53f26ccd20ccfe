import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const root = join(__dirname, '..', '..');

/** A file of ours, by its path from the root. */
export interface Source {
  readonly path: string;
  readonly text: string;
}

const madeOrTests = new Set(['node_modules', 'dist', 'build', 'generated', 'tests', 'specification', '.react-router']);
const written = /\.(?:tsx?|sql|prisma)$/;
const tests = /\.(?:spec|sample)\.tsx?$/;

const under = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return madeOrTests.has(entry.name) ? [] : under(path);
    return written.test(entry.name) && !tests.test(entry.name) ? [path] : [];
  });

/** All source that was written by hand and is no test. */
export const sources = (): readonly Source[] =>
  ['activities', 'apps', 'libs', 'workflows']
    .flatMap(under)
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));

export const document = (path: string): string => readFileSync(join(root, path), 'utf8');

/** What a document in `docs/` links to, outside of the web, from the root. */
export const linksIn = (text: string): readonly string[] =>
  [...text.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, link = '']) =>
    link.startsWith('../') ? link.slice(3) : `docs/${link}`,
  );

export const exists = (path: string): boolean => existsSync(join(root, path));
