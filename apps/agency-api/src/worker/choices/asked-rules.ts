import type { OwnChoices } from '@puente/contracts/answers/worker';
import { isWorse, migrationToAnswer } from '@puente/domain/around/running-clock';
import { inLanguage } from '@puente/domain/kernel';
import type { UnitCode } from '@puente/domain/kernel';
import type { RuleBook } from '@puente/domain/rulebook/rules';
import type { CaseOnFile } from '@puente/settlement/case-file';
import type { PageLanguage } from '@puente/words/languages';
import type { ApiParts } from '../../parts/parts.js';

interface Asking extends Pick<ApiParts, 'clock' | 'here'> {
  readonly rules: RuleBook;
  readonly language: PageLanguage;
  readonly titleOf: (unit: UnitCode) => string;
}

/** The newer rules that the worker is asked about (R7), as they stand in the file of this country. */
export function askedRules(
  { file }: CaseOnFile,
  { clock, here, language, rules, titleOf }: Asking,
): Pick<OwnChoices, 'newerRules'> {
  const migration = migrationToAnswer(file, { here, now: clock.now(), rules });
  if (migration === undefined || file.migration === undefined) return {};
  const { changes, dueAfter, dueBefore } = migration;
  return {
    newerRules: {
      reason: inLanguage(file.migration.reason, language),
      changes: changes.map((change) => ({
        ...{ change, worse: isWorse(change) },
        ...(change.what === 'unit' && { title: titleOf(change.unit) }),
        ...(change.what === 'limit' && { title: inLanguage(change.words, language) }),
      })),
      ...(dueBefore && { dueBefore }),
      ...(dueAfter && { dueAfter }),
    },
  };
}
