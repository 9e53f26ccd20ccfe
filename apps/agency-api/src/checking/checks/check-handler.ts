import { Inject, Injectable } from '@nestjs/common';
import type { Credential } from '@puente/domain/kinds/credential';
import type { CheckPurpose } from '@puente/domain/insight/disclosure';
import type { Instant } from '@puente/domain/kernel';
import { readCaseNumber } from '@puente/domain/kernel';
import type { VerifierClient } from '@puente/identity/oidc';
import type { CredentialLook } from '@puente/persistence/looks';
import { readCase } from '@puente/settlement/case-file';
import type { PageLanguage } from '@puente/words/languages';
import { opened } from '@puente/persistence/rows';
import type { ApiParts } from '../../parts/parts.js';
import { API_PARTS } from '../../parts/parts.js';
import type { CheckAnswer } from '@puente/contracts/answers/checking';
import { countsStill, credentialInWords } from './credential-words.js';

export interface Asked {
  readonly number: string;
  readonly document: string;
}

/** Who asks, why, and from where their tries are counted. */
export type Asking = Pick<CredentialLook, 'by' | 'purpose'> & { readonly from: string };

/** A client has a name of its own, wherever it asks from. */
export const askingClient = ({ id, name }: VerifierClient, purpose: CheckPurpose): Asking => ({
  by: { kind: 'verifier', client: id, name },
  ...{ purpose, from: `client ${id}` },
});

export type CheckOutcome =
  | { readonly outcome: 'found'; readonly credential: CheckAnswer }
  | { readonly outcome: 'not-found' }
  | { readonly outcome: 'locked'; readonly until: Instant };

/** Answers whoever holds both the credential's number and the number of the person's document, and records that they asked. */
@Injectable()
export class CheckHandler {
  constructor(
    @Inject(API_PARTS) private readonly parts: Pick<ApiParts, 'clock' | 'looks' | 'pool' | 'rules' | 'vault'>,
  ) {}

  async check(
    { document, number }: Asked,
    { by, from, purpose }: Asking,
    language: PageLanguage,
  ): Promise<CheckOutcome> {
    const { clock, looks, pool, vault } = this.parts;
    const now = clock.now();
    // A number that is none takes the same way, so that it takes the same time.
    const tried = await vault.checks.find(readCaseNumber(number), document, { from, now });
    if (tried.found === 'locked') return { outcome: 'locked', until: tried.until };
    if (!tried.found) return { outcome: 'not-found' };
    const { credential, dossier } = tried;
    opened(credential);
    const stored = await readCase(pool, credential);
    const answer = stored?.kind === 'credential' ? this.answer(stored.file, now, language) : undefined;
    if (answer === undefined) return { outcome: 'not-found' };
    // Before the answer: what cannot be recorded is not told.
    await looks.ofCredential({ at: now, credential, dossier, by, ...(purpose === undefined ? {} : { purpose }) });
    return { outcome: 'found', credential: answer };
  }

  private answer(file: Credential, now: Instant, language: PageLanguage): CheckAnswer | undefined {
    const said = credentialInWords(file, this.parts.rules, now, language);
    if (said === undefined) return undefined;
    const { issuedOn, season, validUntil } = file.content;
    return {
      number: file.caseId,
      ...said.stands,
      ...said.qualification,
      ...(countsStill(said.standing) ? { mayDo: said.skills } : {}),
      issuedOn,
      ...(validUntil === undefined ? {} : { validUntil }),
      ...(season === undefined ? {} : { season: { ...season } }),
      ...(file.replacedBy === undefined ? {} : { replacedBy: file.replacedBy }),
    };
  }
}
