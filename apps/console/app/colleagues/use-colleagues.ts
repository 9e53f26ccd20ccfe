import { createContext, useContext } from 'react';
import { called, nobodyKnown, whole } from './colleagues.js';

/** Around every page. */
export const ColleaguesContext = createContext(nobodyKnown);

interface Names {
  /** By their name, with the account where another one could be meant; who has no name, by the account. The agency where it is said. */
  readonly called: (account: string, agency?: string) => string;
  /** By name and account: where something is proved or done by the account. */
  readonly whole: (account: string) => string;
}

/** How officers are named to whoever reads. Never where a report or what the node noticed says whom it concerns: there an account is meant, and a name would be acted upon. */
export function useColleagues(): Names {
  const colleagues = useContext(ColleaguesContext);
  return {
    called: (account, agency) => [called(colleagues, account), agency].filter(Boolean).join(', '),
    whole: (account) => whole(colleagues, account),
  };
}
