import { OwnChoices } from '@puente/contracts/answers/worker';
import type { Caller } from '@puente/web/asking';
import { apiPath, callerOf } from '@puente/web/asking';
import type { Handed } from './answer-api.js';
import { handed } from './answer-api.js';
import type { Down, Limited, OwnCode, SessionOver } from './call-api.js';
import { read, unforeseenInSession, unreachable, unreadable } from './call-api.js';

export interface GivenAppeal {
  readonly grounds: readonly { readonly unit?: string; readonly ground: string }[];
  readonly documentIds: readonly string[];
}

export interface GivenReport {
  readonly reports: readonly { readonly unit: string; readonly what: string }[];
  readonly documentIds: readonly string[];
}

export interface AskedCorrection {
  /** Fields of the dossier, as they should read. */
  readonly values: object;
  readonly words: string;
  readonly documentIds: readonly string[];
}

type Read = { readonly outcome: 'read'; readonly choices: OwnChoices };

/** What only the worker can do, and what they must know before. No failure is thrown. */
export interface ChoiceApi {
  read(token: string): Promise<Read | SessionOver | OwnCode | Limited | Down>;
  /** @param number the file in which it is made */
  appeal(token: string, number: string, given: GivenAppeal): Promise<Handed>;
  /** Every document that was asked for, by its id in the dossier. */
  provideDocuments(token: string, number: string, documentIds: readonly string[]): Promise<Handed>;
  cannotProvide(token: string, number: string, reason: string): Promise<Handed>;
  /** What was imposed is done, of one unit or more. */
  reportMeasures(token: string, number: string, given: GivenReport): Promise<Handed>;
  askOtherDate(
    token: string,
    number: string,
    given: { readonly unit: string; readonly reasons?: string },
  ): Promise<Handed>;
  choose(token: string, number: string, given: { readonly unit: string; readonly choice: string }): Promise<Handed>;
  chooseEvaluation(token: string, number: string, choice: string): Promise<Handed>;
  /** One of the days that were offered for an evaluation. */
  chooseDay(token: string, number: string, appointment: string): Promise<Handed>;
  /** What is done with one button; against an alert, with its ground. */
  takeStep(token: string, number: string, step: string, body: { readonly ground?: string }): Promise<Handed>;
  correctData(token: string, number: string, asked: AskedCorrection): Promise<Handed>;
  /** Whether the case moves to the newer rules that the worker is asked about. */
  answerRules(token: string, number: string, answer: 'yes' | 'no'): Promise<Handed>;
  /** Where the worker is in this country. */
  sayPlace(
    token: string,
    number: string,
    place: { readonly region: string; readonly municipality?: string },
  ): Promise<Handed>;
}

export function choiceApi(base: string, caller: Caller): ChoiceApi {
  const { get, post } = callerOf(base, caller);
  const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
  return {
    async read(token) {
      const response = await get(apiPath`/status/choices`, bearer(token));
      if (!(response instanceof Response)) return unreachable(response.unreachable);
      if (!response.ok) return unforeseenInSession(response);
      const choices = await read(response, OwnChoices);
      return choices ? { outcome: 'read', choices } : unreadable;
    },
    appeal: async (token, number, given) => handed(await post(apiPath`/cases/${number}/appeal`, given, bearer(token))),
    provideDocuments: async (token, number, documentIds) =>
      handed(await post(apiPath`/cases/${number}/provide-documents`, { documentIds }, bearer(token))),
    cannotProvide: async (token, number, reason) =>
      handed(await post(apiPath`/cases/${number}/cannot-provide`, { reason }, bearer(token))),
    reportMeasures: async (token, number, given) =>
      handed(await post(apiPath`/cases/${number}/report-compensation`, given, bearer(token))),
    askOtherDate: async (token, number, given) =>
      handed(await post(apiPath`/cases/${number}/ask-other-date`, given, bearer(token))),
    choose: async (token, number, given) =>
      handed(await post(apiPath`/cases/${number}/choose-after-test`, given, bearer(token))),
    chooseEvaluation: async (token, number, choice) =>
      handed(await post(apiPath`/cases/${number}/choose-after-evaluation`, { choice }, bearer(token))),
    chooseDay: async (token, number, appointment) =>
      handed(await post(apiPath`/cases/${number}/choose-appointment`, { appointment }, bearer(token))),
    takeStep: async (token, number, step, body) =>
      handed(await post(apiPath`/cases/${number}/${step}`, body, bearer(token))),
    correctData: async (token, number, asked) =>
      handed(await post(apiPath`/cases/${number}/correct-data`, asked, bearer(token))),
    answerRules: async (token, number, answer) =>
      handed(await post(apiPath`/cases/${number}/answer-migration`, { answer }, bearer(token))),
    sayPlace: async (token, number, place) =>
      handed(await post(apiPath`/cases/${number}/say-region`, place, bearer(token))),
  };
}
