import { CaseOpened } from '@puente/contracts/answers/cases';
import { Certifiers } from '@puente/contracts/answers/public';
import type { CertificationRoute } from '@puente/domain/kinds/certification';
import { apiPath, asking } from '@puente/web/asking';
import type { ConsoleWords } from '@puente/words/languages';
import { saidOr } from '../failed/problem.js';
import type { At, Refused } from './filing.js';
import { refused, toOpened } from './filing.js';
import type { Where } from './places.js';
import { whereSaid } from './places.js';

/** By which somebody without a certificate shows what they can do, of those that begin at a counter. */
export const routes = ['documents', 'paperless'] as const satisfies readonly CertificationRoute[];

export interface Application extends Where {
  readonly standard: string;
  readonly certifier: string;
  readonly route: string;
  readonly language: string;
}

interface Choosing extends Refused {
  /** Who evaluates that standard today. */
  readonly certifiers: Readonly<Record<string, string>>;
}

/** An application for a certificate of this country. Who may evaluate is shown before anything is opened: the person chooses. */
export async function openApplication(
  { dossierId, key, visit }: At,
  asked: Application,
  { counter }: ConsoleWords,
): Promise<Refused | Choosing | Response> {
  const { certifier, language, route, standard } = asked;
  const missing = Object.entries({ standard, route }).filter(([, said]) => said === '');
  if (missing.length > 0) {
    const faults = Object.fromEntries(missing.map(([name]) => [name, counter.missing]));
    return { faults, detail: counter.missing };
  }
  if (certifier === '') {
    const path = asking(apiPath`/catalogue/${visit.country}/certifiers`, { standard });
    const said = await visit.api.read(path, Certifiers);
    if (said.outcome === 'refused' && [400, 404].includes(said.problem.status))
      return { faults: { standard: counter.remedies.code }, detail: counter.remedies.code };
    const certifiers = Object.fromEntries(saidOr(said, visit).items.map(({ id, name }) => [id, name]));
    return { certifiers, faults: { certifier: counter.whoEvaluates }, detail: counter.whoEvaluates };
  }
  const body = { dossierId, standard, certifier, route, language, ...whereSaid(asked) };
  const said = await visit.api.give(apiPath`/certifications`, body, CaseOpened, { 'idempotency-key': key });
  return said.outcome === 'said' ? toOpened(said.answer, dossierId) : refused(said, visit);
}
