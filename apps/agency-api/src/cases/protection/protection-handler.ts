import { Inject, Injectable } from '@nestjs/common';
import type { CommandId, DossierId, Language, LocalizedText } from '@puente/domain/kernel';
import type { ProtectionGround } from '@puente/domain/kinds/protection';
import { caseLookUp, settledBefore } from '@puente/persistence/queries';
import type { Outcome } from '@puente/settlement/settlement';
import { asking } from '@puente/persistence/rows';
import type { Caller } from '../../http/access/caller.js';
import { HttpProblem } from '../../http/problems/problem.js';
import { NewFile } from '../file/new-file.js';
import type { ApiParts } from '../../parts/parts.js';
import { API_PARTS } from '../../parts/parts.js';

/** What was asked for, and by which request. */
export interface Asked {
  readonly by: Caller;
  readonly dossier: DossierId;
  readonly language: Language;
  readonly commandId: CommandId;
  readonly requestHash: string;
}

export type OpenedInstead = Extract<Outcome, { outcome: 'accepted' }> & { readonly kind: 'protection' };

/**
 * Whoever opens a file for somebody asks here first. A person under 18, or whose age is in doubt, gets a sealed file in
 * its place: nobody decides anything about them before those who protect children have spoken with them. From that
 * commit on everything of theirs is closed; no code is given out, because whoever reads along must not open anything.
 */
@Injectable()
export class ProtectionHandler {
  constructor(
    private readonly files: NewFile,
    @Inject(API_PARTS)
    private readonly parts: Pick<ApiParts, 'ages' | 'cases' | 'pool'>,
  ) {}

  /** @returns undefined where the ordinary file may be opened */
  instead(asked: Asked): Promise<OpenedInstead | undefined> {
    return asking({ purpose: 'law' }, () => this.insteadOf(asked));
  }

  private async insteadOf(asked: Asked): Promise<OpenedInstead | undefined> {
    // Established here that they are of age, and not by another country's word: not asked again unless an officer doubts it.
    if ((await caseLookUp(this.parts.pool).establishedAt(asked.dossier)) !== undefined) return undefined;
    const ground = await this.parts.ages.groundFor(asked.dossier);
    return ground === undefined ? undefined : this.open(asked, ground);
  }

  /**
   * The same request again, whose answer may have been lost: it gets that answer, and whoever asks anew finds nothing.
   *
   * @throws {HttpProblem} 404
   */
  async again({ commandId, requestHash }: Asked): Promise<OpenedInstead> {
    const before = await settledBefore(this.parts.pool, commandId);
    const outcome = before?.outcome as Outcome | undefined;
    if (before?.requestHash !== requestHash || outcome?.outcome !== 'accepted') throw new HttpProblem('NOT_FOUND');
    const opened = await asking({ purpose: 'law' }, () => this.parts.cases.find(outcome.caseId));
    if (opened?.kind !== 'protection') throw new HttpProblem('NOT_FOUND');
    return { ...outcome, repeated: true, kind: 'protection' };
  }

  /** An officer doubts that the person is of age, and says why: everything of theirs is closed at once, not when they next come. */
  async doubt(by: Caller, dossier: DossierId, language: Language, doubt: LocalizedText): Promise<void> {
    await asking({ purpose: 'law' }, async () => {
      const before = await this.parts.cases.protectionOf(dossier);
      // Two who doubt at once give the same command.
      const commandId = `${dossier}/age-in-doubt#${String(before.length + 1)}` as CommandId;
      await this.open({ by, dossier, language, commandId, requestHash: commandId }, 'age-in-doubt', doubt);
    });
  }

  private async open(asked: Asked, ground: ProtectionGround, doubt?: LocalizedText): Promise<OpenedInstead> {
    const { by, commandId, dossier, language, requestHash } = asked;
    const kind = 'protection';
    const why = doubt === undefined ? {} : { doubt };
    const command = { type: 'open-protection', ground, applicant: { dossier, language }, ...why } as const;
    return { ...(await this.files.open({ kind, command, by, commandId, requestHash })), kind };
  }
}
