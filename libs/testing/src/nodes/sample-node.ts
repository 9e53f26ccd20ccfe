import { randomUUID } from 'node:crypto';
import type { Actor, CaseKind, DueEffect } from '@puente/domain/file/case';
import { effectId } from '@puente/domain/file/case';
import type { CaseId, CommandId, CountryCode, Instant, OfficerId } from '@puente/domain/kernel';
import { instant } from '@puente/domain/kernel';
import type { RuleBook } from '@puente/domain/rulebook/rules';
import { firstMorning, sampleRules, served, theEffect } from '@puente/domain/specification';
import type { Outbox } from '@puente/persistence/outbox';
import { outboxOf } from '@puente/persistence/outbox';
import { readProcess } from '@puente/settlement/case-file';
import type { CaseCommand, Outcome, Settlement, WakeCall } from '@puente/settlement/settlement';
import { createSettlement } from '@puente/settlement/settlement';
import type { TestDatabase } from '../database/index.js';
import { testDatabase } from '../database/index.js';

/** Time that moves only when it is told to. */
export class HandClock {
  constructor(private at: Instant = firstMorning) {}

  now(): Instant {
    return this.at;
  }

  on(milliseconds: number): void {
    this.at = instant(Date.parse(this.at) + milliseconds);
  }
}

export interface SampleNode {
  readonly here: CountryCode;
  readonly database: TestDatabase;
  readonly rules: RuleBook;
  readonly clock: HandClock;
  readonly settlement: Settlement;
  readonly outbox: Outbox;
  /** Every wake that settling asked for, in order. */
  readonly wakes: readonly WakeCall[];
  does(kind: CaseKind, caseId: CaseId, command: CaseCommand, by: Actor): Promise<Outcome>;
  /** Carries out whatever is due, as the processes would, until nothing is. */
  settleEffects(caseId: CaseId): Promise<void>;
  close(): Promise<void>;
}

/** One country's record with the sample rules: a real database and settlement, no process and no door. */
export async function sampleNode(
  here: CountryCode,
  { clock = new HandClock(), rules = sampleRules() }: { clock?: HandClock; rules?: RuleBook } = {},
): Promise<SampleNode> {
  const database = await testDatabase();
  const { pool } = database;
  const wakes: WakeCall[] = [];
  const settlement = createSettlement({ pool, rules, here, clock, wake: (call) => wakes.push(call) });
  const settle = (kind: CaseKind, caseId: CaseId, command: CaseCommand, by: Actor, id: string = randomUUID()) =>
    settlement.settle({ commandId: id as CommandId, kind, caseId, command, by });
  return {
    ...{ here, database, rules, clock, settlement, wakes, outbox: outboxOf(pool) },
    does: (kind, caseId, command, by) => settle(kind, caseId, command, by),
    async settleEffects(caseId) {
      for (let due = await dueEffects(); due.length > 0; due = await dueEffects()) {
        for (const { kind, effect } of due) {
          await settle(kind, caseId, outcomeOf(effect, here, clock.now()), theEffect, `${caseId}/${effectId(effect)}`);
        }
      }

      async function dueEffects() {
        const process = await readProcess(pool, rules, caseId);
        return process?.view.effects.map((effect) => ({ kind: process.kind, effect })) ?? [];
      }
    },
    close: () => database.drop(),
  };
}

function outcomeOf({ kind, subject }: DueEffect, here: CountryCode, now: Instant): CaseCommand {
  const drawn = (role: string) => [{ id: `${here.toLowerCase()}.${role}` as OfficerId, load: 0 }];
  switch (kind) {
    case 'ask-issuer':
      return { type: 'record-issuer-asked', reference: 'demonstration' };
    case 'draw-officers':
      return { type: 'assign-officers', seed: 's', reviewers: drawn('reviewer'), approvers: drawn('approver') };
    case 'run-errand':
      return { type: 'record-errand', errand: subject };
    case 'tell-worker':
      return served(subject, now);
    case 'transmit':
      return { type: 'transmit', to: subject as CountryCode };
    // A recognition has none of these; whole processes, with their activities, are in test/time.
    case 'ask-certifier':
    case 'ask-reference':
    case 'block-dossier':
    case 'correct-dossier':
    case 'draw-assessor':
    case 'find-reliance':
    case 'issue-batch':
    case 'issue-certificate':
    case 'issue-credential':
    case 'publish-rules':
    case 'reopen-dossier':
    case 'seal-files':
    case 'sweep':
    case 'tell-verifiers':
    case 'weigh-age':
      throw new Error(`a sample node does not carry out ${kind}`);
  }
}
