import type { ServerBuild } from 'react-router';
import { matchRoutes } from 'react-router';
import { treeOf } from './route-tree.js';

export const reading: readonly string[] = ['GET', 'HEAD'];
const readingAndForms = [...reading, 'POST'];

/** The addresses that are no pages. */
const machines: ReadonlySet<string> = new Set(['/health', '/readiness']);

/** What an address takes. */
export interface Taken {
  readonly methods: readonly string[];
  /** Bytes of a form, where the page says that it takes more than words (`handle`). */
  readonly largestForm?: number;
}

/** @returns what a path takes: every page is read, and POST is for those that have an `action` */
export function takenBy({ routes }: Pick<ServerBuild, 'routes'>): (path: string) => Taken {
  const pages = treeOf(routes);
  return (path) => {
    if (machines.has(path)) return { methods: reading };
    const page = matchRoutes(pages, path)?.at(-1)?.route.id;
    const module = page === undefined ? undefined : routes[page]?.module;
    if (module?.action === undefined) return { methods: reading };
    const { largestForm } = (module.handle ?? {}) as Partial<PageHandle>;
    return { methods: readingAndForms, ...(largestForm === undefined ? {} : { largestForm }) };
  };
}

/** What a page may export as `handle`. */
export interface PageHandle {
  readonly largestForm: number;
}
