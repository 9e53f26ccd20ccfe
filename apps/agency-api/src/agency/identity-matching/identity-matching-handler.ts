import { Inject, Injectable } from '@nestjs/common';
import type { Dossier } from '@puente/contracts/dossier';
import type { CaseKind } from '@puente/domain/file/case';
import type { CommandId, DossierId } from '@puente/domain/kernel';
import { milliseconds } from '@puente/domain/kernel';
import type { Likeness } from '@puente/domain/insight/matching';
import { likeness, sameDocument, worthShowing } from '@puente/domain/insight/matching';
import { distance } from 'fastest-levenshtein';
import type { z } from 'zod';
import { asking } from '@puente/persistence/rows';
import type { Caller } from '../../http/access/caller.js';
import { DossierDoor } from '../../cases/dossiers/dossier-door.js';
import { HttpProblem, RefusalProblem } from '../../http/problems/problem.js';
import type { ApiParts } from '../../parts/parts.js';
import { API_PARTS } from '../../parts/parts.js';
import type { Finding, Matches } from '@puente/contracts/answers/agency';
import type { FindingBody } from './identity-matching-bodies.js';

type Officer = Extract<Caller, { kind: 'officer' }>;

interface Candidate extends Likeness {
  readonly dossierId: DossierId;
  readonly sameDocument: boolean;
}

/** Kinds of file by which a worker is asked. */
const kinds = ['recognition-request', 'recognition-review', 'certification'] as const satisfies readonly CaseKind[];
const isAsked = (kind: CaseKind): kind is (typeof kinds)[number] => kinds.some((one) => one === kind);

/** So long after a dossier was opened its officer may look for an earlier one; afterwards it would be browsing. */
const whileOpening = 24 * 3_600_000;
const readAtMost = 20;
const shownAtMost = 5;

/**
 * Offers an officer who has just opened a dossier those that may be the same person's. Never a search: who is looked for
 * is who is at the counter. No name of a candidate is shown, only how alike they are.
 */
@Injectable()
export class IdentityMatchingHandler {
  constructor(
    private readonly door: DossierDoor,
    @Inject(API_PARTS) private readonly parts: Pick<ApiParts, 'cases' | 'clock' | 'looks' | 'settlement' | 'vault'>,
  ) {}

  /** Everybody who was compared reads that they were, and why. */
  async matches(by: Officer, id: DossierId, purpose: string): Promise<z.output<typeof Matches>> {
    const found = await this.candidates(by, id);
    const { clock, looks } = this.parts;
    for (const { dossierId } of found) {
      await looks.byOfficer({ at: clock.now(), by, what: 'match', id: dossierId, stated: purpose });
    }
    return { items: [...found] };
  }

  /** @throws {HttpProblem} 404 where the other one is not among those that were offered */
  async find(
    by: Officer,
    id: DossierId,
    other: DossierId,
    { finding, purpose }: z.output<typeof FindingBody>,
  ): Promise<z.output<typeof Finding>> {
    const found = (await this.candidates(by, id)).find(({ dossierId }) => dossierId === other);
    if (found === undefined) throw new HttpProblem('NOT_FOUND');
    const { vault, clock } = this.parts;
    const { score } = found;
    const at = clock.now();
    const proposed = { dossier: id, other, finding, purpose, score, by: by.id, agency: by.agency, at };
    await asking({ purpose: 'matching' }, () => vault.findings.propose(proposed));
    if (finding === 'same-person' && found.sameDocument) await this.tell(by, id, other);
    return { dossierId: id, otherId: other, finding, opened: false };
  }

  /** Once, by the newest case of whoever the earlier dossier is about; where they have none, nobody can be written to. */
  private async tell(by: Officer, id: DossierId, other: DossierId): Promise<void> {
    await asking({ purpose: 'law' }, () => this.askIn(by, id, other));
  }

  private async askIn(by: Officer, id: DossierId, other: DossierId): Promise<void> {
    const { cases, settlement } = this.parts;
    for (const { caseId, kind, stage } of await cases.ofDossier(other)) {
      if (!isAsked(kind) || stage === 'draft-deleted') continue;
      const commandId = `${caseId}/match/${id}` as CommandId;
      await settlement.settle({ commandId, kind, caseId, command: { type: 'ask-match' }, by });
      return;
    }
  }

  /** How it stands, with what the worker said. @throws {HttpProblem} 404 where nobody found anything of the two */
  async read(by: Officer, id: DossierId, other: DossierId): Promise<z.output<typeof Finding>> {
    const { last } = await this.found(by, id, other);
    const { at, confirmed, finding, saidBy, to, words } = last;
    const said = words === undefined ? undefined : (await this.parts.vault.words.read(words))?.content;
    return {
      ...{ dossierId: id, otherId: other, finding, opened: confirmed },
      ...(to === undefined
        ? {}
        : { answered: { by: saidBy, at, ...(typeof said === 'string' ? { reason: said } : {}) } }),
    };
  }

  /**
   * Names, dates and numbers can be typed in by whoever knows them, to reach somebody's papers: nothing opens before the person
   * whose papers they are says so, or somebody else, in another role, has seen an identity document. The worker reads that it happened.
   *
   * @throws {HttpProblem} 404 where nobody found that they are one person's, or the person said no
   */
  async confirm(by: Officer, id: DossierId, other: DossierId, purpose: string): Promise<z.output<typeof Finding>> {
    const { last, mine, theirs } = await this.found(by, id, other);
    if (last.finding !== 'same-person') throw new HttpProblem('NOT_FOUND');
    const { looks, vault } = this.parts;
    const answer = { dossierId: id, otherId: other, finding: last.finding };
    if (last.confirmed || !sameDocument(mine.person, theirs.person)) return { ...answer, opened: last.confirmed };
    if (last.by === by.id) throw new RefusalProblem('SAME_PERSON');
    const papers = (await vault.documents.list(id)).filter(({ kind }) => kind === 'identity');
    const seen = await looks.sawDocument(
      by.id,
      papers.map((paper) => paper.id),
    );
    if (!seen) throw new HttpProblem('IDENTITY_NOT_SEEN');
    const [at, { score }] = [this.parts.clock.now(), last];
    const said = {
      finding: last.finding,
      purpose,
      score,
      by: by.id,
      agency: by.agency,
      at,
      saidBy: 'officer',
    } as const;
    // The look first: what the worker could not read of did not happen.
    await looks.byOfficer({ at, by, what: 'joined', id: other, stated: purpose });
    const answered = { dossier: id, other, to: last.id, ...said };
    if (!(await asking({ purpose: 'matching' }, () => vault.findings.answer(answered))))
      throw new RefusalProblem('ALREADY_DONE');
    return { ...answer, opened: true };
  }

  /** @throws {HttpProblem} 404 where nobody found anything of the two, or nobody may open one of them */
  private async found(by: Officer, id: DossierId, other: DossierId) {
    await this.door.open(by, id);
    const { dossiers, findings } = this.parts.vault;
    const [last, mine, theirs] = await asking({ purpose: 'matching' }, () =>
      Promise.all([findings.last(id, other), dossiers.read(id), dossiers.read(other)]),
    );
    if (last === undefined || mine === undefined || theirs === undefined || theirs.sealed)
      throw new HttpProblem('NOT_FOUND');
    return { last, mine: mine.dossier, theirs: theirs.dossier };
  }

  private async candidates(by: Caller, id: DossierId): Promise<readonly Candidate[]> {
    await this.door.open(by, id);
    const { vault, clock } = this.parts;
    const mine = await vault.dossiers.read(id);
    if (mine === undefined) throw new HttpProblem('NOT_FOUND');
    if (milliseconds(clock.now()) - milliseconds(mine.createdAt) > whileOpening) return [];
    const others = await asking({ purpose: 'matching' }, async () => {
      const ids = await vault.matches.candidates(id, readAtMost);
      return Promise.all(ids.map((other) => vault.dossiers.read(other)));
    });
    return others
      .flatMap((other) => (other === undefined ? [] : [compared(mine.dossier, other.dossier)]))
      .filter(({ score }) => score >= worthShowing)
      .sort((one, other) => other.score - one.score)
      .slice(0, shownAtMost);
  }
}

function compared({ person }: Dossier, other: Dossier): Candidate {
  const { score, ...parts } = likeness(person, other.person, distance);
  const rounded = Math.round(score * 100) / 100;
  return { dossierId: other.id, score: rounded, ...parts, sameDocument: sameDocument(person, other.person) };
}
