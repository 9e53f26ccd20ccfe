import type { DossierId } from '@puente/domain/kernel';
import type { RuleBook } from '@puente/domain/rulebook/rules';
import type { Pool } from '@puente/persistence/database';
import { readWhoOpens } from '../sql/read.js';

interface WhoOpens {
  readonly owner: string | null;
  readonly agencies: readonly string[];
  readonly deleted: boolean;
  /** Accounts of workers, agencies of officers and agencies that hold: by the journals of all files of the dossier. */
  readonly signed_in: readonly string[];
  readonly acted: readonly string[];
  readonly held: readonly string[];
  /** Another country wrote in one of them. */
  readonly told: boolean;
  /** To whom the release of somebody who was protected opens it again. */
  readonly reopened: readonly string[];
}

/**
 * Names what a dossier says of who opens it and the journals of its files do not: whose sign-in it is, and each agency. One of
 * which no file is here is nothing that a journal could speak of (docs/adr/0084).
 */
export async function compareWhoOpens(pool: Pool, rules: RuleBook, dossier: DossierId): Promise<readonly string[]> {
  const { rows } = await pool.query<WhoOpens>({ ...readWhoOpens, values: [dossier] });
  const [found] = rows;
  if (found === undefined) return [];
  const explained = new Set([...found.acted, ...found.held, ...found.reopened, ...(found.told ? desksIn(rules) : [])]);
  const unexplained = found.agencies.filter((agency) => !explained.has(agency)).sort();
  return [...(isOwners(found) ? [] : ['owner']), ...unexplained.map((agency) => `opened to ${agency}`)];
}

/** Nobody enters a file signed in whose dossier is not theirs, and whoever opened one signed in opened its files so. */
function isOwners({ deleted, owner, signed_in: signedIn }: WhoOpens): boolean {
  const [one, ...others] = signedIn;
  return (others.length === 0 && (one ?? null) === owner) || (deleted && owner === null);
}

/** What another country sends is opened to desks that the pack names; those of other countries have no account here. */
const desksIn = (rules: RuleBook): readonly string[] =>
  [...new Set(rules.agreements.flatMap(({ parties }) => parties))].flatMap((party) => {
    const desks = rules.country(party)?.desks;
    return desks === undefined ? [] : [desks.intake, desks.verification, desks.review, desks.protection];
  });
