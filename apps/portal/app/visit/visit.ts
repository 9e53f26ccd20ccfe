import { createContext } from 'react-router';
import type {
  AnswerApi,
  ArchiveApi,
  CertifierApi,
  CheckApi,
  ChoiceApi,
  CredentialApi,
  DirectoryApi,
  FiguresApi,
  HeardApi,
  MessageApi,
  OwnApi,
  PreCheckApi,
  ReferenceApi,
  ReportApi,
  RulesApi,
  StatusApi,
} from '../api/index.js';
import type { Language } from '@puente/domain/kernel';
import type { PageLanguage } from '@puente/words/languages';
import type { Cookies } from './cookies.js';

/** What every page knows of the request it answers. */
export interface Visit {
  /** What to tell the help desk when something goes wrong; it stands in the log. */
  readonly code: string;
  readonly language: PageLanguage;
  /** Whether the reader asked for the language just now, so that it is remembered. */
  readonly languageAsked: boolean;
  /** The browser's, in which there are messages but no pages: the page says so. */
  readonly otherLanguage: { readonly language: Language; readonly says: string } | undefined;
  /** The node whose portal this is. */
  readonly country: string;
  readonly path: string;
  readonly cookies: Cookies;
  /** The token of the reader's session of the status page, if their browser keeps one. */
  readonly session: string | undefined;
  readonly api: StatusApi;
  readonly credentials: CredentialApi;
  readonly references: ReferenceApi;
  readonly certifier: CertifierApi;
  readonly reports: ReportApi;
  readonly messages: MessageApi;
  readonly preChecks: PreCheckApi;
  readonly directory: DirectoryApi;
  readonly rules: RulesApi;
  readonly figures: FiguresApi;
  readonly checks: CheckApi;
  /** What only the worker of a session asks. */
  readonly own: OwnApi;
  readonly answers: AnswerApi;
  readonly choices: ChoiceApi;
  readonly archive: ArchiveApi;
}

export const visitContext = createContext<Visit>();
/** The same for every visit: what the node knows that is about nobody. */
export const heardContext = createContext<HeardApi>();
