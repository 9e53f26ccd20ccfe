import { AgreementsInForce, AgreementText, EquivalencesView, StandardView } from '@puente/contracts/answers/public';
import { countryCode, standardCode } from '@puente/contracts/values';
import { apiPath } from '@puente/web/asking';
import { textIn } from '@puente/web/telling';
import { consoleIn } from '@puente/words/languages';
import type { Said } from '../api/index.js';
import { saidOr } from '../failed/problem.js';
import type { Visit } from '../visit/index.js';
import type { Adoption } from './adoption-text.js';
import { adoptionText, revocationText } from './adoption-text.js';
import type { Agreement } from './agreement-text.js';
import { agreementText } from './agreement-text.js';
import { checkpointText } from './checkpoint-text.js';
import type { Equivalence } from './equivalence-text.js';
import { equivalenceText } from './equivalence-text.js';
import type { Text } from './texts.js';

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

/** Both standards, and what theirs is worth anywhere. @returns undefined where one of them is no standard */
async function readPair(visit: Visit, { from, to }: Pair) {
  if (![from, to].every(isRef)) return undefined;
  const { country, code } = from;
  const [theirs, ours, worth] = await Promise.all([
    visit.api.read(apiPath`/catalogue/${country}/standards/${code}`, StandardView),
    visit.api.read(apiPath`/catalogue/${to.country}/standards/${to.code}`, StandardView),
    visit.api.read(apiPath`/catalogue/${country}/standards/${code}/equivalences`, EquivalencesView),
  ]);
  if ([theirs, ours].some(isUnknown)) return undefined;
  const { items } = saidOr(worth, visit);
  const isOurs = ({ to: other }: { readonly to: StandardRef }): boolean =>
    other.country === to.country && other.code === to.code;
  const direct = items.filter(({ route }) => route === 'direct');
  return {
    ...{ from: saidOr(theirs, visit), to: saidOr(ours, visit), inForce: direct.find(isOurs) },
    by: direct.filter(({ to: other }) => other.country !== to.country),
    adopted: items.find((one) => one.route === 'adopted' && isOurs(one))?.adoption,
  };
}

/** @param draft what stands written; without one it begins with the version in force. @returns undefined where one of them is no standard */
export async function readEquivalenceText(visit: Visit, pair: Pair, draft?: Equivalence): Promise<Text | undefined> {
  const read = await readPair(visit, pair);
  if (read === undefined) return undefined;
  const { from, inForce, to } = read;
  const { file } = consoleIn(visit.language);
  return equivalenceText({
    ...{ from, to, known: draft ?? inForce, language: visit.language },
    ...{ version: draft?.version ?? (inForce?.version ?? 0) + 1, coverage: file.coverage },
  });
}

/** Of an adoption that is in force, that it ends. @returns undefined where one of them is no standard, or no other country evaluated theirs */
export async function readAdoptionText(visit: Visit, pair: Pair, draft?: Adoption): Promise<Text | undefined> {
  if (draft?.revokedOn !== undefined) return revocationText(draft);
  const read = await readPair(visit, pair);
  if (read === undefined || read.by.length === 0) return undefined;
  const { adopted, by, from, to } = read;
  if (adopted !== undefined && draft === undefined) return revocationText({ ...adopted, by: to.country, ...pair });
  return adoptionText({ by, draft, from, to, language: visit.language });
}

/** @returns undefined where this country is party to no such agreement */
export async function readAgreementText(visit: Visit, id: string, draft?: Agreement): Promise<Text | undefined> {
  const newest = await readAgreement(visit, id);
  return newest?.parties.includes(visit.country) === true ? agreementText(newest, draft) : undefined;
}

/** The newest version that is written of it. */
export async function readAgreement(visit: Visit, id: string): Promise<Agreement | undefined> {
  const said = await visit.api.read(apiPath`/rules/agreements/${id}`, AgreementText);
  return isUnknown(said) ? undefined : (saidOr(said, visit) as Agreement);
}

export async function readCheckpointText(visit: Visit): Promise<Text> {
  return checkpointText(await ownAgreements(visit), visit.language);
}

/** Agreements to which this country is a party, by their ids, and with whom they are: whose standards a text is mostly about. */
export async function readOwnAgreements(visit: Visit) {
  const { items } = await ownAgreements(visit);
  const partners = [...new Set(items.flatMap(({ parties }) => parties))];
  return {
    agreements: Object.fromEntries(items.map(({ id, title }) => [id, textIn(title, visit.language)])),
    partners: partners.filter((party) => party !== visit.country).sort(),
  };
}

async function ownAgreements(visit: Visit): Promise<AgreementsInForce> {
  const { items } = saidOr(await visit.api.read(apiPath`/rules`, AgreementsInForce), visit);
  return { items: items.filter(({ parties }) => parties.includes(visit.country)) };
}

const isRef = ({ code, country }: StandardRef): boolean =>
  countryCode.safeParse(country).success && standardCode.safeParse(code).success;

const isUnknown = (said: Said<unknown>): boolean => said.outcome === 'refused' && said.problem.status === 404;
