import type { LoadedRules } from '@puente/country-packs/rule-book';
import { loadCatalogue } from '@puente/persistence/catalogue';
import type { TestDatabase } from '@puente/persistence/test-database';
import { testDatabase } from '@puente/persistence/test-database';

/** For a test of an API: the catalogues, which an API loads before it is up where they are not there, are in it already. */
export function catalogueDatabase({ packs }: LoadedRules, server?: string): Promise<TestDatabase> {
  return testDatabase(server, {
    digest: packs.map(({ catalogue }) => catalogue.digest).join(),
    async write(pool) {
      for (const { catalogue, country, rules } of packs)
        await loadCatalogue(pool, country, catalogue.digest, rules.catalogue.standards.values());
    },
  });
}
