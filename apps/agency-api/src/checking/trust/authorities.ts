import { mayIssue } from '@puente/country-packs/issuing';
import type { LoadedRules } from '@puente/country-packs/rule-book';
import type { IssuingKey, TrustAnnexFile } from '@puente/contracts/keys';
import { publicUrlOf } from '@puente/credentials/did';
import { statusListsAt } from '@puente/credentials/status-list';
import type { CountryCode } from '@puente/domain/kernel';
import type { Authority } from '@puente/verifier/trust';

/** Who is believed about what: this country by its own keys, each other by those that the annex pins. */
export interface TrustSources {
  readonly here: CountryCode;
  readonly rules: Pick<LoadedRules, 'packs' | 'agreements'>;
  readonly annex: TrustAnnexFile;
  /** This node's, newest first; a rotation counts here before anybody has written it into the annex. */
  readonly ownKeys: readonly IssuingKey[];
}

export function authoritiesOf({ annex, here, ownKeys, rules }: TrustSources): readonly Authority[] {
  return rules.packs.flatMap((pack): Authority[] => {
    const entry = annex[pack.country];
    if (entry === undefined) return [];
    const issues = mayIssue(pack, rules.agreements);
    return [
      {
        did: entry.did,
        country: pack.country,
        name: { es: pack.rules.name.es, en: pack.rules.name.en ?? pack.rules.name.es },
        keys: pack.country === here ? ownKeys : entry.issuing,
        statusLists: statusListsAt(publicUrlOf(entry.did)),
        agencies: pack.rules.agencies
          .map(({ id, name }) => ({
            id,
            name: { es: name.es, en: name.en ?? name.es },
            issues: issues
              .filter(({ agency }) => agency === id)
              .map(({ kind, standards, from, until }) => ({
                ...{ kind, standards },
                ...(from === undefined ? {} : { from }),
                ...(until === undefined ? {} : { until }),
              })),
          }))
          .filter((agency) => agency.issues.length > 0),
      },
    ];
  });
}
