import type { ReactNode } from 'react';
import { createContext, useContext } from 'react';
import type { Words } from '../words/index.js';
import { wordsIn } from '../words/index.js';
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

export const useWords = (): Words => wordsIn(useVisit().language);
