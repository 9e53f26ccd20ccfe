import { Inject, Injectable } from '@nestjs/common';
import type { CredentialRecord } from '@puente/credentials/record';
import type { ShareFact } from '@puente/domain/insight/disclosure';
import type { Share } from '@puente/persistence/vault';
import { readCase } from '@puente/settlement/case-file';
import { opened } from '@puente/persistence/rows';
import { countsStill, credentialInWords } from '../../checking/checks/credential-words.js';
import type { PageLanguage } from '@puente/words/languages';
import { HttpProblem } from '../../http/problems/problem.js';
import type { ApiParts } from '../../parts/parts.js';
import { API_PARTS } from '../../parts/parts.js';
import type { SharedFacts } from '@puente/contracts/answers/worker';
import { shareTokens } from './share-tokens.js';

const ofPerson: readonly ShareFact[] = ['name', 'birth-date', 'document'];

/** What a link shows: the facts that the worker chose, as they stand now. */
@Injectable()
export class SharedFactsHandler {
  constructor(
    @Inject(API_PARTS)
    private readonly parts: Pick<ApiParts, 'clock' | 'looks' | 'pool' | 'rules' | 'sessionKey' | 'vault'>,
  ) {}

  /** @throws {HttpProblem} 410 where the link ended or its person is protected, 404 where there was none */
  async open(token: string, language: PageLanguage): Promise<SharedFacts> {
    const { clock, looks, pool, rules, sessionKey, vault } = this.parts;
    const now = clock.now();
    const share = await vault.shares.find(token, shareTokens(sessionKey), now);
    if (share === undefined) throw new HttpProblem('NOT_FOUND');
    if (share.endedAt !== undefined || share.endsAt <= now) throw new HttpProblem('SHARE_ENDED');
    const { credential, dossier, facts, id, until } = share;
    opened(credential);
    opened(dossier);
    // While somebody is protected, nothing of them is shown, also of what they shared before.
    if ((await vault.dossiers.find(dossier))?.sealed !== false) throw new HttpProblem('SHARE_ENDED');
    const stored = await readCase(pool, credential);
    const said = stored?.kind === 'credential' ? credentialInWords(stored.file, rules, now, language) : undefined;
    if (stored?.kind !== 'credential' || said === undefined) throw new HttpProblem('SHARE_ENDED');
    const shows = (fact: ShareFact) => facts.includes(fact);
    const person = facts.some((fact) => ofPerson.includes(fact)) ? await this.holderOf(share) : undefined;
    const { issuedOn, season, validUntil } = stored.file.content;
    const validity = {
      issuedOn,
      ...(validUntil === undefined ? {} : { validUntil }),
      ...(season === undefined ? {} : { season: { ...season } }),
    };
    await looks.ofCredential({ at: now, credential, dossier, by: { kind: 'share', share: id } });
    return {
      ...said.stands,
      linkUntil: until,
      ...(shows('qualification') ? { qualification: said.qualification } : {}),
      ...(shows('units') && countsStill(said.standing) ? { mayDo: said.skills } : {}),
      ...(shows('validity') ? { validity } : {}),
      ...(person && shows('name') ? { name: `${person.givenNames} ${person.surnames}` } : {}),
      ...(person?.birthDate !== undefined && shows('birth-date') ? { birthDate: person.birthDate } : {}),
      ...(person?.document !== undefined && shows('document') ? { document: { ...person.document } } : {}),
    };
  }

  /** @throws {HttpProblem} 410 where the person's data were destroyed in between */
  private async holderOf({ credential, dossier }: Pick<Share, 'credential' | 'dossier'>) {
    const kept = await this.parts.vault.credentials.read(credential);
    // Whether its person is protected was asked of the share's own dossier.
    if (kept?.dossier !== dossier) throw new HttpProblem('SHARE_ENDED');
    return (kept.record as CredentialRecord).holder;
  }
}
