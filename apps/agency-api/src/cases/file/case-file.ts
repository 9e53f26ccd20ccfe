import { Inject, Injectable } from '@nestjs/common';
import { lawOf } from '@puente/domain/laws';
import { mayKnowOf, readFile } from '@puente/domain/reading';
import type { CaseId } from '@puente/domain/kernel';
import { comparisonOf } from '@puente/domain/kinds/recognition/review';
import type { AnyLaw } from '@puente/settlement/case-file';
import type { CaseOnFile } from '@puente/settlement/case-file';
import type { z } from 'zod';
import type { Caller } from '../../http/access/caller.js';
import { comparisonView } from '../comparison/comparison-view.js';
import { Figures } from '../comparison/figures.js';
import type { PageLanguage } from '@puente/words/languages';
import type { ApiParts } from '../../parts/parts.js';
import { API_PARTS } from '../../parts/parts.js';
import { inWords } from '../status-words/status-words.js';
import { undecided } from '../status-words/undecided.js';
import { allowedActions } from './allowed-actions.js';
import { inThisFile } from './case-door.js';
import { CaseReading } from './case-reading.js';
import { MandateDoor } from './mandate-door.js';
import { OwnWordsReader } from './own-words.js';
import type { CaseView } from '@puente/contracts/answers/cases';

/** A case as those who hold it, held it, or are the worker read it: one reading, so that all of it is of one version. */
@Injectable()
export class CaseFiles {
  constructor(
    private readonly reading: CaseReading,
    private readonly figures: Figures,
    private readonly mandates: MandateDoor,
    private readonly words: OwnWordsReader,
    @Inject(API_PARTS) private readonly parts: Pick<ApiParts, 'rules' | 'clock' | 'here' | 'looks'>,
  ) {}

  /** @throws {RefusalProblem} 404 */
  async read(by: Caller, caseId: CaseId, language: PageLanguage): Promise<z.output<typeof CaseView>> {
    const { found, reading, record } = await this.reading.open(by, caseId);
    const { kind, revision: version, file } = found;
    const { rules, clock: time, here, looks } = this.parts;
    const law: AnyLaw = lawOf(kind);
    const byMandate = await this.mandates.allowed(by, record);
    const atCounter = reading.reader === 'counter';
    const whole = law.status(file, rules);
    const status = whole && atCounter ? undecided(whole) : whole;
    const now = time.now();
    const said = status && inWords(status, language, now, here, rules);
    const dossierId = mayKnowOf(reading.reader, { kind, stage: file.stage }) ? law.applicant(file)?.dossier : undefined;
    const { dossier } = record;
    const lastHere =
      by.kind === 'officer' && dossier !== undefined ? await looks.lastAt(by.id, dossier, caseId) : undefined;
    return {
      caseId,
      kind,
      version,
      stage: file.stage,
      ...(lastHere !== undefined && { lastHere }),
      ...(dossierId === undefined ? {} : { dossierId }),
      file: (await this.words.open(caseId, readFile(reading, file), language)) as never,
      allowedActions: allowedActions(file, inThisFile(by, record), byMandate),
      ...(atCounter ? { part: 'counter' as const } : await this.comparison(found, language)),
      ...(said === undefined ? {} : { ...clockOf(said), status: { ...said, serverTime: now } }),
    };
  }

  private async comparison(
    { file }: CaseOnFile,
    language: PageLanguage,
  ): Promise<Pick<z.output<typeof CaseView>, 'comparison'>> {
    if (file.kind !== 'recognition-review') return {};
    const { rules } = this.parts;
    const compared = comparisonOf(file, rules, await this.figures.of(file.filing.home, file.host.country));
    return compared === undefined ? {} : { comparison: comparisonView(compared, language, rules) };
  }
}

/** The running period beside the file: what the status says of it, in one place for the officer's eye. */
function clockOf({ clock, daysLeft, words }: ReturnType<typeof inWords>): Pick<z.output<typeof CaseView>, 'clock'> {
  if (clock === undefined) return {};
  return { clock: { ...clock, ...(daysLeft === undefined ? {} : { daysLeft }), words: words.explanation ?? '' } };
}
