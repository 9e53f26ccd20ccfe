import type { MandateScope, SharedPart } from '@puente/domain/file/case';
import type { ShareFact } from '@puente/domain/insight/disclosure';
import type { CredentialFile } from './credential-api.js';
import { fileIn } from './credential-api.js';
import type { Down, Limited, OwnCode, SessionOver } from './call-api.js';
import { read, unforeseenInSession, unreachable, unreadable } from './call-api.js';
import {
  LookPage,
  OwnDeletion,
  OwnLegalAid,
  OwnMandates,
  OwnMatches,
  OwnSessions,
  Shares,
} from '@puente/contracts/answers/worker';
import type { ApiPath, Caller } from '@puente/web/asking';
import { apiPath, asking, callerOf } from '@puente/web/asking';

export interface NewShare {
  readonly credential: string;
  readonly facts: readonly ShareFact[];
  readonly label: string;
  readonly until?: string;
}

/** Which parts of their case they show to whom, until when. */
export interface AskedAid {
  readonly body: string;
  readonly parts: readonly SharedPart[];
  readonly until: string;
}

/** Who may act for them, in what, until when. */
export interface GivenMandate {
  readonly to: { readonly agency: string };
  readonly scope: MandateScope;
  readonly until: string;
}

/** Whether a dossier at a counter is the worker's too. */
export interface GivenMatch {
  readonly match: number;
  readonly answer: 'yes' | 'no';
  readonly reason?: string;
}

type Failed = SessionOver | OwnCode | Limited | Down;
type Listed = { readonly outcome: 'listed'; readonly shares: Shares };
/** `not-taken`: a day that cannot be, too many links at once, or answered by somebody else before. */
type Made = { readonly outcome: 'made' } | { readonly outcome: 'not-taken' };
type Looks = { readonly outcome: 'read'; readonly looks: LookPage };
type Matches = { readonly outcome: 'read'; readonly matches: OwnMatches };
type Mandates = { readonly outcome: 'read'; readonly mandates: OwnMandates };
type Sessions = { readonly outcome: 'read'; readonly sessions: OwnSessions };

type LegalAid = { readonly outcome: 'read'; readonly aid: OwnLegalAid };
type Deletion = { readonly outcome: 'read'; readonly deletion: OwnDeletion };

/** What the worker asks with the session of their page. No failure is thrown: each is an answer for a page. */
export interface OwnApi {
  shares(token: string): Promise<Listed | Failed>;
  share(token: string, share: NewShare): Promise<Made | Failed>;
  endShare(token: string, share: string): Promise<Made | Failed>;
  /** The measures that are left, for good; what is recognised stays. */
  declineMeasures(token: string, caseId: string): Promise<Made | Failed>;
  /** Of a period that passed, to the appeals body. */
  complainOfSilence(token: string, caseId: string): Promise<Made | Failed>;
  looks(token: string, before?: string): Promise<Looks | Failed>;
  sessions(token: string): Promise<Sessions | Failed>;
  /** @param which `this`, `all`, or the id of one */
  endSessions(token: string, which: string): Promise<Made | Failed>;
  /** Who may act for the worker in the case of their page. */
  mandates(token: string): Promise<Mandates | Failed>;
  giveMandate(token: string, caseNumber: string, given: GivenMandate): Promise<Made | Failed>;
  endMandate(token: string, caseNumber: string, mandate: string): Promise<Made | Failed>;
  /** Who helps for nothing, and what the worker asked for in the case of their page. */
  legalAid(token: string): Promise<LegalAid | Failed>;
  askLegalAid(token: string, caseNumber: string, asked: AskedAid): Promise<Made | Failed>;
  /** @param aid the number of the request */
  endLegalAid(token: string, aid: string): Promise<Made | Failed>;
  /** Of the case of the session, for an appeal. */
  appealPack(token: string): Promise<CredentialFile | Failed>;
  deletion(token: string): Promise<Deletion | Failed>;
  askDeletion(token: string, caseNumber: string): Promise<Made | Failed>;
  /** @param request the number of the request for deletion */
  withdrawDeletion(token: string, request: string): Promise<Made | Failed>;
  matches(token: string): Promise<Matches | Failed>;
  answerMatch(token: string, given: GivenMatch): Promise<Made | Failed>;
}

export function ownApi(base: string, caller: Caller): OwnApi {
  const { get, post } = callerOf(base, caller);
  const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
  const act = async (path: ApiPath, body: object, token: string): Promise<Made | Failed> => {
    const response = await post(path, body, bearer(token));
    if (!(response instanceof Response)) return unreachable(response.unreachable);
    if (response.ok) return { outcome: 'made' };
    if ([400, 404, 409, 422].includes(response.status)) return { outcome: 'not-taken' };
    return unforeseenInSession(response);
  };
  return {
    share: (token, share) => act(apiPath`/status/shares`, share, token),
    endShare: (token, share) => act(apiPath`/status/shares/end`, { share }, token),
    askDeletion: (token, caseNumber) => act(apiPath`/cases/${caseNumber}/ask-deletion`, {}, token),
    askLegalAid: (token, caseNumber, asked) => act(apiPath`/cases/${caseNumber}/ask-legal-aid`, asked, token),
    endLegalAid: (token, aid) => act(apiPath`/cases/${aid}/end-legal-aid`, {}, token),
    withdrawDeletion: (token, request) => act(apiPath`/cases/${request}/withdraw`, {}, token),
    declineMeasures: (token, caseId) => act(apiPath`/cases/${caseId}/decline-compensation`, {}, token),
    giveMandate: (token, caseNumber, given) => act(apiPath`/cases/${caseNumber}/grant-mandate`, given, token),
    endMandate: (token, caseNumber, mandate) => act(apiPath`/cases/${caseNumber}/end-mandate`, { mandate }, token),
    complainOfSilence: (token, caseId) => act(apiPath`/cases/${caseId}/complain-of-silence`, {}, token),
    endSessions: (token, session) => act(apiPath`/status/sessions/end`, { session }, token),
    answerMatch: (token, given) => act(apiPath`/status/matches/answer`, given, token),
    async shares(token) {
      const response = await get(apiPath`/status/shares`, bearer(token));
      if (!(response instanceof Response)) return unreachable(response.unreachable);
      if (!response.ok) return unforeseenInSession(response);
      const shares = await read(response, Shares);
      return shares ? { outcome: 'listed', shares } : unreadable;
    },
    async looks(token, before) {
      const looked = apiPath`/status/looks`;
      const response = await get(before === undefined ? looked : asking(looked, { before }), bearer(token));
      if (!(response instanceof Response)) return unreachable(response.unreachable);
      if (!response.ok) return unforeseenInSession(response);
      const looks = await read(response, LookPage);
      return looks ? { outcome: 'read', looks } : unreadable;
    },
    async sessions(token) {
      const response = await get(apiPath`/status/sessions`, bearer(token));
      if (!(response instanceof Response)) return unreachable(response.unreachable);
      if (!response.ok) return unforeseenInSession(response);
      const sessions = await read(response, OwnSessions);
      return sessions ? { outcome: 'read', sessions } : unreadable;
    },
    async mandates(token) {
      const response = await get(apiPath`/status/mandates`, bearer(token));
      if (!(response instanceof Response)) return unreachable(response.unreachable);
      if (!response.ok) return unforeseenInSession(response);
      const mandates = await read(response, OwnMandates);
      return mandates ? { outcome: 'read', mandates } : unreadable;
    },
    async legalAid(token) {
      const response = await get(apiPath`/status/legal-aid`, bearer(token));
      if (!(response instanceof Response)) return unreachable(response.unreachable);
      if (!response.ok) return unforeseenInSession(response);
      const aid = await read(response, OwnLegalAid);
      return aid ? { outcome: 'read', aid } : unreadable;
    },
    async appealPack(token) {
      const response = await get(apiPath`/status/legal-aid/appeal-pack`, bearer(token));
      if (!(response instanceof Response)) return unreachable(response.unreachable);
      return response.ok ? await fileIn(response) : unforeseenInSession(response);
    },
    async deletion(token) {
      const response = await get(apiPath`/status/deletion`, bearer(token));
      if (!(response instanceof Response)) return unreachable(response.unreachable);
      if (!response.ok) return unforeseenInSession(response);
      const deletion = await read(response, OwnDeletion);
      return deletion ? { outcome: 'read', deletion } : unreadable;
    },
    async matches(token) {
      const response = await get(apiPath`/status/matches`, bearer(token));
      if (!(response instanceof Response)) return unreachable(response.unreachable);
      if (!response.ok) return unforeseenInSession(response);
      const matches = await read(response, OwnMatches);
      return matches ? { outcome: 'read', matches } : unreadable;
    },
  };
}
