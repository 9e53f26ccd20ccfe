import { AgreementsInForce, EquivalencesView, StandardView } from '@puente/contracts/answers/public';
import { countryCode, standardCode } from '@puente/contracts/values';
import { apiPath } from '@puente/web/asking';
import { consoleIn } from '@puente/words/languages';
import type { Said } from '../api/index.js';
import { saidOr } from '../failed/problem.js';
import type { Visit } from '../visit/index.js';
import type { Equivalence, Text } from './texts.js';
import { checkpointText, equivalenceText } from './texts.js';

export interface StandardRef {
  readonly country: string;
  readonly code: string;
}

/** Two standards, as whoever begins a text names them. */
export interface Pair {
  readonly from: StandardRef;
  readonly to: StandardRef;
}

/** What an address asks for: their standard and this country's. */
export function pairIn(asked: URLSearchParams, here: string): Pair | undefined {
  const [country, theirs, ours] = ['pais', 'norma', 'aqui'].map((name) => asked.get(name)?.trim().toUpperCase() ?? '');
  if ([country, theirs, ours].includes('')) return undefined;
  return { from: { country: country ?? '', code: theirs ?? '' }, to: { country: here, code: ours ?? '' } };
}

/** @param draft what stands written; without one it begins with the version in force. @returns undefined where one of them is no standard */
export async function readEquivalenceText(visit: Visit, pair: Pair, draft?: Equivalence): Promise<Text | undefined> {
  const { from, to } = pair;
  if (![from, to].every(isRef)) return undefined;
  const { country, code } = from;
  const [theirs, ours, worth] = await Promise.all([
    visit.api.read(apiPath`/catalogue/${country}/standards/${code}`, StandardView),
    visit.api.read(apiPath`/catalogue/${to.country}/standards/${to.code}`, StandardView),
    visit.api.read(apiPath`/catalogue/${country}/standards/${code}/equivalences`, EquivalencesView),
  ]);
  if ([theirs, ours].some(isUnknown)) return undefined;
  const inForce = saidOr(worth, visit).items.find(
    ({ route, to: other }) => route === 'direct' && other.country === to.country && other.code === to.code,
  );
  const { file } = consoleIn(visit.language);
  return equivalenceText({
    ...{ from: saidOr(theirs, visit), to: saidOr(ours, visit), known: draft ?? inForce, language: visit.language },
    ...{ version: draft?.version ?? (inForce?.version ?? 0) + 1, coverage: file.coverage },
  });
}

export async function readCheckpointText(visit: Visit): Promise<Text> {
  return checkpointText(await ownAgreements(visit), visit.language);
}

/** With whom this country has an agreement in force: whose standards a text is mostly about. */
export async function readPartners(visit: Visit): Promise<readonly string[]> {
  const { items } = await ownAgreements(visit);
  return [...new Set(items.flatMap(({ parties }) => parties))].filter((party) => party !== visit.country).sort();
}

async function ownAgreements(visit: Visit): Promise<AgreementsInForce> {
  const { items } = saidOr(await visit.api.read(apiPath`/rules`, AgreementsInForce), visit);
  return { items: items.filter(({ parties }) => parties.includes(visit.country)) };
}

const isRef = ({ code, country }: StandardRef): boolean =>
  countryCode.safeParse(country).success && standardCode.safeParse(code).success;

const isUnknown = (said: Said<unknown>): boolean => said.outcome === 'refused' && said.problem.status === 404;
