import type { z } from 'zod';
import type { Same } from '../values/index.js';
import { alertBodies } from './bodies/alert.js';
import { appealBodies } from './bodies/appeal.js';
import { bulkIssueBodies } from './bodies/bulk-issue.js';
import { certificationBodies } from './bodies/certification.js';
import { correctionBodies } from './bodies/correction.js';
import { deletionBodies } from './bodies/deletion.js';
import { legalAidBodies } from './bodies/legal-aid.js';
import { corruptionReportBodies } from './bodies/corruption-report.js';
import { dataBreachBodies } from './bodies/data-breach.js';
import { credentialBodies } from './bodies/credential.js';
import { forceMajeureBodies } from './bodies/force-majeure.js';
import { integrityEventBodies } from './bodies/integrity-event.js';
import { legalHoldBodies } from './bodies/legal-hold.js';
import { mandateBodies } from './bodies/mandate.js';
import { presenceBodies } from './bodies/presence.js';
import { officerRegisterBodies } from './bodies/officer-register.js';
import { protectionBodies } from './bodies/protection.js';
import { recognitionBodies } from './bodies/recognition.js';
import { runningFileBodies } from './bodies/running-file.js';
import { servingNoticesBodies } from './bodies/serving-notices.js';
import { unequalTreatmentBodies } from './bodies/unequal-treatment.js';
import type { CommandNamed, Sent } from './sent.js';

/** Every command that a person gives with `POST /cases/:id/<command>`, in the order of the document. */
export const commandTexts = {
  ...recognitionBodies,
  ...appealBodies,
  ...certificationBodies,
  ...alertBodies,
  ...credentialBodies,
  ...correctionBodies,
  ...deletionBodies,
  ...legalAidBodies,
  ...mandateBodies,
  ...legalHoldBodies,
  ...presenceBodies,
  ...protectionBodies,
  ...runningFileBodies,
  ...forceMajeureBodies,
  ...bulkIssueBodies,
  ...integrityEventBodies,
  ...officerRegisterBodies,
  ...dataBreachBodies,
  ...corruptionReportBodies,
  ...unequalTreatmentBodies,
  ...servingNoticesBodies,
} as const;

export type PersonCommand = keyof typeof commandTexts;
export type CommandBody<Type extends PersonCommand> = z.output<(typeof commandTexts)[Type]['body']>;

export const personCommands = Object.keys(commandTexts) as readonly PersonCommand[];
export const isPersonCommand = (name: string): name is PersonCommand => Object.hasOwn(commandTexts, name);

/** Sealed on its way in: what is sent is not what the law hears. */
type Sealed = 'correct-data';

/** A strict schema without a field describes an object in which there is nothing. */
type Said<Sent> = keyof Sent extends never ? Readonly<Record<string, never>> : Sent;

/** The commands whose body is not what the law wants to be sent; the line below names them when it stops compiling. */
type Differing = {
  [Type in Exclude<PersonCommand, Sealed>]: Same<CommandBody<Type>, Said<Sent<CommandNamed<Type>>>> extends true
    ? never
    : Type;
}[Exclude<PersonCommand, Sealed>];
undefined as unknown as Differing satisfies never;
