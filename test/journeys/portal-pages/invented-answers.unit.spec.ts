import { CheckAnswer } from '@puente/contracts/answers/checking';
import { AgreementsInForce, StatisticsView } from '@puente/contracts/answers/public';
import {
  ArchiveContents,
  LookPage,
  OwnChoices,
  OwnDeletion,
  OwnLegalAid,
  OwnMandates,
  OwnMatches,
  OwnSessions,
  SharedFacts,
  Shares,
  StatusAnswer,
} from '@puente/contracts/answers/worker';
import type { z } from 'zod';
import { answerFor, fileFor, inventedCases } from './invented-cases.js';
import { CaseView } from '@puente/contracts/answers/cases';
import {
  archiveContents,
  askedAboutRules,
  choicesAnswer,
  checkedAs,
  deletionAnswer,
  deletionHeld,
  legalAidAnswer,
  looksAnswer,
  mandatesAnswer,
  matchesAnswer,
  missed,
  refused,
  sessionsAnswer,
  sharedAs,
  sharesAnswer,
  tested,
} from './invented-disclosures.js';
import { figuresAnswer } from './invented-figures.js';
import { rulesAnswer } from './invented-rules.js';

const standings = ['valid', 'out-of-season', 'suspended', 'expired', 'revoked', 'replaced'];
const invented: readonly (readonly [string, z.ZodType, unknown])[] = [
  ...Object.keys(inventedCases).flatMap((number) =>
    (['es', 'en'] as const).map((language) => [number, StatusAnswer, answerFor(number, language)] as const),
  ),
  ...standings.flatMap((standing) => [
    [`check: ${standing}`, CheckAnswer, checkedAs(standing)] as const,
    [`share: ${standing}`, SharedFacts, sharedAs(standing)] as const,
  ]),
  ['rules', AgreementsInForce, rulesAnswer],
  ['figures', StatisticsView, figuresAnswer],
  ['shares', Shares, sharesAnswer],
  ['looks', LookPage, looksAnswer],
  ['sessions', OwnSessions, sessionsAnswer],
  ['a deletion that can be asked for', OwnDeletion, deletionAnswer()],
  ['a deletion that was asked for', OwnDeletion, deletionAnswer('asked')],
  ['a deletion that something stands against', OwnDeletion, deletionHeld],
  ['legal aid', OwnLegalAid, legalAidAnswer(false)],
  ['legal aid that was asked for', OwnLegalAid, legalAidAnswer(true)],
  ['mandates', OwnMandates, mandatesAnswer(false)],
  ...[refused, tested, missed, askedAboutRules].map(
    (number) => [`choices: ${number}`, OwnChoices, choicesAnswer(number, false)] as const,
  ),
  ['archive', ArchiveContents, archiveContents],
  ...(['yes', 'no', undefined] as const).map(
    (answer) => [`matches: ${answer ?? 'open'}`, OwnMatches, matchesAnswer(answer)] as const,
  ),
  ...['GT-26-FR4VD1-H', 'GT-26-HE4R1N-8'].map(
    (number) => [`file: ${number}`, CaseView.omit({ file: true }), fileFor(number, 'es', false)] as const,
  ),
];

/** What is undefined is not sent. */
const sent = (answer: unknown): unknown => JSON.parse(JSON.stringify(answer));

describe('an invented answer', () => {
  it.each(invented)('%s is one that the API could give', (_, schema, answer) => {
    expect(schema.safeParse(sent(answer))).toMatchObject({ success: true });
  });
});
