import type { ReactNode } from 'react';
import { createContext, useContext } from 'react';
import type { ConsoleWords } from '@puente/words/languages';
import { consoleIn } from '@puente/words/languages';
import type { Visit } from './visit.js';

const Current = createContext<Visit | undefined>(undefined);

/** React's own context rather than a loader's data: the error pages have no loader. */
export function VisitProvider({ visit, children }: { readonly visit: Visit; readonly children: ReactNode }) {
  return <Current value={visit}>{children}</Current>;
}

export function useVisit(): Visit {
  const visit = useContext(Current);
  if (!visit) throw new Error('a page was rendered without its visit');
  return visit;
}

export const useWords = (): ConsoleWords => consoleIn(useVisit().language);
