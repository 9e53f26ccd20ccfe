import type { ReactNode } from 'react';
import { createContext, useContext } from 'react';

/** How the pages of a site know of the request that they answer: React's own context rather than a loader's data, because the error pages have no loader. */
export function visitOf<Visit extends object>() {
  const Current = createContext<Visit | undefined>(undefined);
  return {
    VisitProvider: ({ visit, children }: { readonly visit: Visit; readonly children: ReactNode }) => (
      <Current value={visit}>{children}</Current>
    ),
    useVisit: (): Visit => {
      const visit = useContext(Current);
      if (!visit) throw new Error('a page was rendered without its visit');
      return visit;
    },
  };
}
