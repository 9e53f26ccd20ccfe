import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { Dossier } from '@puente/contracts/dossier';
import type { CertificateRef } from '@puente/domain/file/case';
import type { CaseId, DossierId, Instant, PlainDate } from '@puente/domain/kernel';
import { instant } from '@puente/domain/kernel';
import type { Pool } from '../database/index.js';
import { prismaOn } from '../database/index.js';
import { about } from './about.js';
import type { DossierKeys } from './dossier-keys.js';
import { keyOfDossier } from './key-of-dossier.js';
import { codeIn, plainCode } from './typed-codes.js';

/** What a certifier is asked about: as it stood in dossier and file then, for whoever reads a mailbox. */
export interface AskedAbout {
  readonly name: string;
  readonly folio: string;
  readonly standard: string;
  readonly issuedOn: PlainDate;
}

/** Which question of which file, and until when its code opens it. */
export interface QuestionToSource {
  readonly caseId: CaseId;
  readonly number: number;
  readonly dossier: DossierId;
  readonly until: Instant;
}

export interface NewQuestion extends QuestionToSource {
  readonly at: Instant;
  readonly address: string;
  readonly asked: AskedAbout;
}

/** What a code opens: the handler says whether dossier and file still say what was asked. */
export interface FoundQuestion extends Omit<QuestionToSource, 'until'> {
  readonly asked: AskedAbout;
}

export interface SourceQuestions {
  /**
   * Keeps what is asked of whom, and gives its code, the same however often. What was corrected meanwhile has another code, and the one
   * before opens nothing. Known to nobody but who gets this answer.
   *
   * @returns undefined where the dossier's key was destroyed
   */
  ask(question: NewQuestion): Promise<string | undefined>;
  /** The same for a wrong code and one that ran out. That it is answered once, the case's law says. */
  find(code: string, now: Instant): Promise<FoundQuestion | undefined>;
}

/** 80 bits: beside it stands no number, and the page behind it shows a name. */
const letters = 16;

/** Of equal content, however it was made. */
const digestOf = ({ folio, issuedOn, name, standard }: AskedAbout): string =>
  createHash('sha256')
    .update(JSON.stringify([name, folio, standard, issuedOn]))
    .digest('hex');

/** As dossier and file say it now. */
export function askedAboutIn(
  { certificates, person }: Dossier,
  { id, issuedOn, standard }: CertificateRef,
): AskedAbout {
  const folio = certificates.find((one) => one.id === id)?.folio ?? '';
  return { name: [person.givenNames, ...person.surnames].join(' '), folio, standard: standard.code, issuedOn };
}

/** What was corrected since it was asked is another question. */
export const isSameQuestion = (one: AskedAbout, other: AskedAbout): boolean => digestOf(one) === digestOf(other);

/** @param key of the HMAC under which codes are kept */
export function sourceQuestionsIn(pool: Pool, keys: DossierKeys, key: Uint8Array): SourceQuestions {
  const prisma = prismaOn(pool);
  const hash = (code: string) =>
    Uint8Array.from(
      createHmac('sha256', key)
        .update(`source ${plainCode(code)}`)
        .digest(),
    );
  /** Follows from what is asked of which file until when: whoever only writes in the database makes nobody's code another one's. */
  const codeOf = ({ caseId, dossier, number, until }: QuestionToSource, asked: AskedAbout) => {
    const of = ['source code of', caseId, String(number), dossier, until, digestOf(asked)].join(' ');
    return codeIn(createHmac('sha256', key).update(of).digest(), letters);
  };
  return {
    async ask({ address, asked, at, ...question }) {
      const { caseId, dossier, number, until } = question;
      const dossierKey = await keyOfDossier(prisma, keys, dossier);
      if (dossierKey === undefined) return undefined;
      const code = codeOf(question, asked);
      const content = Buffer.from(JSON.stringify({ address, asked }));
      const changed = {
        ...{ sealed: dossierKey.seal(content, about.source(caseId, number)), codeHash: hash(code), expiresAt: until },
      };
      await prisma.sourceQuestion.upsert({
        where: { caseId_number: { caseId, number } },
        create: { caseId, number, dossierId: dossier, createdAt: at, ...changed },
        update: changed,
      });
      return code;
    },
    async find(code, now) {
      const typed = hash(code);
      const row = await prisma.sourceQuestion.findFirst({ where: { codeHash: typed, expiresAt: { gt: now } } });
      if (row === null) return undefined;
      const [caseId, dossier] = [row.caseId as CaseId, row.dossierId as DossierId];
      const dossierKey = await keyOfDossier(prisma, keys, dossier);
      if (dossierKey === undefined) return undefined;
      const { number } = row;
      const content = dossierKey.unseal(row.sealed, about.source(caseId, number)).toString('utf8');
      const { asked } = JSON.parse(content) as Pick<NewQuestion, 'asked'>;
      const ours = codeOf({ caseId, number, dossier, until: instant(row.expiresAt) }, asked);
      return timingSafeEqual(hash(ours), typed) ? { caseId, number, dossier, asked } : undefined;
    },
  };
}
