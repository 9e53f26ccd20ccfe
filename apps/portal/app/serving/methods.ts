import type { RouteObject, ServerBuild } from 'react-router';
import { matchRoutes } from 'react-router';

const reading = ['GET', 'HEAD'] as const;
const readingAndForms = [...reading, 'POST'] as const;

/** The addresses that are no pages. */
const machines: ReadonlySet<string> = new Set(['/health', '/readiness']);

/** @returns the methods that a path takes: every page is read, and POST is for those that have an `action` */
export function methodsOf({ routes }: Pick<ServerBuild, 'routes'>): (path: string) => readonly string[] {
  const below = (parent: string | undefined): RouteObject[] =>
    Object.values(routes).flatMap((route) => {
      if (route === undefined || route.parentId !== parent) return [];
      const { id, path, index } = route;
      const at = { id, ...(path === undefined ? {} : { path }) };
      return [index ? { ...at, index } : { ...at, children: below(id) }];
    });
  const pages = below(undefined);
  return (path) => {
    if (machines.has(path)) return reading;
    const page = matchRoutes(pages, path)?.at(-1)?.route.id;
    return page !== undefined && routes[page]?.module.action !== undefined ? readingAndForms : reading;
  };
}
