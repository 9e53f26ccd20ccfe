import type { RouteObject, ServerBuild } from 'react-router';

export type Routes = ServerBuild['routes'];
export type Route = NonNullable<Routes[string]>;

/**
 * The pages of a build, each below the one that is around it.
 *
 * @param more what is said of each beside its address
 */
export function treeOf(routes: Routes, more: (route: Route) => object = () => ({})): RouteObject[] {
  const below = (parent: string | undefined): RouteObject[] =>
    Object.values(routes).flatMap((route) => {
      if (route === undefined || route.parentId !== parent) return [];
      const { id, index, path } = route;
      const at = { ...more(route), id, ...(path === undefined ? {} : { path }) };
      return [index ? { ...at, index } : { ...at, children: below(id) }];
    });
  return below(undefined);
}
