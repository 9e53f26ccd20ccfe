import { Inject, Injectable } from '@nestjs/common';
import { endOfShare, shareDays, sharesAtMost } from '@puente/domain/insight/disclosure';
import { isRefused, readCaseNumber } from '@puente/domain/kernel';
import { credentialsOf } from '@puente/persistence/queries';
import type { Share, TokenOf } from '@puente/persistence/vault';
import { givenOut } from '@puente/words/paths';
import type { FastifyRequest } from 'fastify';
import type { Caller } from '../../http/access/caller.js';
import { credentialInWords } from '../../checking/checks/credential-words.js';
import type { PageLanguage } from '@puente/words/languages';
import { Once } from '../../http/asking/once.js';
import { HttpProblem, RefusalProblem } from '../../http/problems/problem.js';
import type { ApiParts } from '../../parts/parts.js';
import { API_PARTS } from '../../parts/parts.js';
import type { Shares, ShareView } from '@puente/contracts/answers/worker';
import { OwnDossiers } from '../looks/own-dossiers.js';
import type { NewShareBody } from './share-bodies.js';
import { shareTokens } from './share-tokens.js';

const listedAtMost = 100;

type Parts = Pick<ApiParts, 'clock' | 'here' | 'looks' | 'pool' | 'portalUrl' | 'rules' | 'sessionKey' | 'vault'>;

/** Links by which the worker shows chosen facts of a credential to one party, until a day or until they end it. */
@Injectable()
export class ShareHandler {
  private readonly tokenOf: TokenOf;

  constructor(
    private readonly once: Once,
    private readonly own: OwnDossiers,
    @Inject(API_PARTS) private readonly parts: Parts,
  ) {
    this.tokenOf = shareTokens(parts.sessionKey);
  }

  async list(by: Caller, language: PageLanguage): Promise<Shares> {
    const { clock, here, looks, pool, rules, vault } = this.parts;
    const dossier = await this.own.ofSession(by);
    const now = clock.now();
    const [files, shares, uses] = await Promise.all([
      credentialsOf(pool, dossier),
      vault.shares.of(dossier, listedAtMost, this.tokenOf),
      looks.usesOf(dossier),
    ]);
    return {
      credentials: files.flatMap((file) => {
        const said = credentialInWords(file, rules, now, language);
        if (said === undefined) return [];
        return { number: file.caseId, standing: said.standing, ...said.qualification, issuedOn: file.content.issuedOn };
      }),
      shares: shares.map((share) => this.view(share, uses.get(share.id) ?? [])),
      timeZone: rules.country(here)?.calendar.timeZone ?? 'UTC',
      serverTime: now,
      usualDays: shareDays.usual,
      atMostDays: shareDays.atMost,
    };
  }

  /** The same key gives the same link again. @throws {HttpProblem} 404 where the credential is not the worker's */
  async create(by: Caller, body: NewShareBody, request: FastifyRequest): Promise<ShareView> {
    const { clock, here, pool, rules, vault } = this.parts;
    const dossier = await this.own.ofSession(by);
    const credential = readCaseNumber(body.credential);
    const theirs = (await credentialsOf(pool, dossier)).find(({ caseId }) => caseId === credential);
    const timeZone = rules.country(here)?.calendar.timeZone;
    if (theirs === undefined || theirs.stage === 'issuing' || timeZone === undefined)
      throw new HttpProblem('NOT_FOUND');
    const now = clock.now();
    const end = endOfShare(body.until, timeZone, now);
    if (isRefused(end)) throw new RefusalProblem(end.code, end.detail, end.field);
    const id = await this.once.resource(by, request, ['share', body]);
    const facts = [...new Set(body.facts)];
    if ((await vault.shares.live(dossier, now)) >= sharesAtMost) throw new HttpProblem('TOO_MANY');
    const made = { id, credential: theirs.caseId, dossier, facts, label: body.label, at: now, ...end };
    if (!(await vault.shares.keep(made, this.tokenOf))) throw new HttpProblem('NOT_FOUND');
    const kept = (await vault.shares.of(dossier, listedAtMost, this.tokenOf)).find((share) => share.id === id);
    if (kept === undefined) throw new HttpProblem('NOT_FOUND');
    return this.view(kept, []);
  }

  /** @throws {HttpProblem} 404 */
  async end(by: Caller, id: string): Promise<void> {
    const { clock, vault } = this.parts;
    if (!(await vault.shares.end(id, await this.own.ofSession(by), clock.now()))) throw new HttpProblem('NOT_FOUND');
  }

  private view(
    { createdAt, credential, endedAt, endsAt, facts, id, label, token, until }: Share,
    uses: readonly string[],
  ) {
    const now = this.parts.clock.now();
    const ended = endedAt ?? (endsAt <= now ? endsAt : undefined);
    const link = token === undefined ? {} : { link: `${this.parts.portalUrl}${givenOut.shared}/${token}` };
    return {
      ...{ id, credential, facts: [...facts], label, createdAt, until, uses: [...uses] as ShareView['uses'] },
      ...(ended === undefined ? link : { endedAt: ended }),
    };
  }
}
