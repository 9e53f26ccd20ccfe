import type { DecisionContext, Filing, Host } from '../../../file/case/index.js';
import { inForceFor } from '../../../equivalence/index.js';
import type { CountryCode, Instant, StandardCode } from '../../../kernel/index.js';
import { isRefused, refuse } from '../../../kernel/index.js';
import type { RuleBook } from '../../../rulebook/rules/index.js';
import { agreementAt, checkFiling, equivalenceAt, openedOn } from './check-filing.js';
import type { OpenDraft } from './open-draft.js';

/** A filing from what the worker asks for; where no standard of the host is named, the equivalence in force names it. */
export function openFiling(command: OpenDraft, { by, here, now, rules }: DecisionContext) {
  if (command.filedIn !== here) return refuse('NOT_FOR_THIS_COUNTRY', { country: here }, 'filedIn');
  const home = command.certificate.standard.country;
  const hosts: Host[] = [];
  for (const [index, asked] of command.hosts.entries()) {
    const host = hostOf(command, asked, index, now, rules);
    if (isRefused(host)) return host;
    hosts.push(host);
  }
  const filing: Filing = {
    filedIn: here,
    home,
    hosts,
    channel: by.kind === 'officer' ? 'assisted' : 'worker',
    dossier: command.dossier,
    certificate: command.certificate,
    documents: [],
    language: command.language,
    openedAt: now,
  };
  return checkFiling(filing, rules, now) ?? filing;
}

function hostOf(
  { certificate, filedIn }: OpenDraft,
  { country, standard: named }: OpenDraft['hosts'][number],
  index: number,
  openedAt: Instant,
  rules: RuleBook,
) {
  const home: CountryCode = certificate.standard.country;
  const agreement = agreementAt({ home, filedIn, openedAt }, country, rules);
  if (agreement === undefined) return refuse('NO_AGREEMENT', { home, host: country }, `hosts.${index}.country`);
  const proposed = equivalenceAt({ filedIn, openedAt, certificate }, country, rules)?.to.code;
  const standard = named === undefined ? proposed : inForce(named, proposed, { country, filedIn, openedAt }, rules);
  if (standard === undefined) {
    const detail = { standard: certificate.standard.code, host: country };
    return refuse('HOST_STANDARD_NEEDED', detail, `hosts.${index}.standard`);
  }
  return { country, agreement: { id: agreement.id, version: agreement.version }, standard } satisfies Host;
}

/** A standard that was replaced leads to the one in force; of several, to the one that the equivalence names. */
function inForce(
  named: StandardCode,
  proposed: StandardCode | undefined,
  { country, ...opened }: Pick<OpenDraft, 'filedIn'> & { country: CountryCode; openedAt: Instant },
  rules: RuleBook,
): StandardCode {
  const [catalogue, on] = [rules.country(country)?.catalogue, openedOn(opened, rules)];
  if (catalogue === undefined || on === undefined) return named;
  const codes = inForceFor(catalogue, named, on);
  return codes.find((code) => code === proposed) ?? codes[0] ?? named;
}
