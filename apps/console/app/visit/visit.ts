import { createContext } from 'react-router';
import type { ConsoleLanguage } from '@puente/words/languages';
import type { NodeApi } from '../api/index.js';
import type { Colleagues } from '../colleagues/index.js';
import type { Cookies, Ended, Provider, Session } from '../sign-in/index.js';

/** What every page knows of the request it answers. */
export interface Visit {
  /** What to tell the help desk when something goes wrong; it stands in the log. */
  readonly code: string;
  readonly language: ConsoleLanguage;
  readonly country: string;
  readonly path: string;
  /** Where the style and the script are, which every page has. */
  readonly looks: string;
  readonly runs: string;
  readonly session: Session | undefined;
  /** What this page’s looks are for, where it was said and stands. */
  readonly purpose: string | undefined;
  readonly cookies: Cookies;
  readonly provider: Provider;
  readonly ended: Ended;
  /** Asks with the token of whoever is signed in. */
  readonly api: NodeApi;
  /** What those are called whose accounts the pages show. */
  readonly colleagues: () => Promise<Colleagues>;
  /** Asks with another token: of whoever is just signing in. */
  readonly apiWith: (token: string) => NodeApi;
  /** What the answer gives the browser to keep, whatever the answer is. */
  readonly setCookies: string[];
}

export const visitContext = createContext<Visit>();
