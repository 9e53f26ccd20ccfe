import type { DueEffect, Host, ProcessView } from '../../../file/case/index.js';
import { corridorOf } from '../../../file/engine/parties.js';
import { processOf } from '../../../file/engine/process-of.js';
import type { RuleBook } from '../../../rulebook/rules/index.js';
import type { RecognitionRequest } from './recognition-request.js';
import { isStranded } from './record-issuer-asked.js';
import { waitingQuestion } from './source-questions.js';
import { stages } from './stages.js';

export const process = (file: RecognitionRequest, rules: RuleBook): ProcessView =>
  processOf(
    file,
    {
      stage: file.stage,
      corridor: corridorOf({ filing: file.filing, host: hostInView(file) }),
      over: stages.over(file, rules),
      effects: effects(file),
    },
    rules,
  );

/** Asking the issuer once per verification, and again where its period was lost, and writing to it where a verifier asks; sending the file to each host that has not got it. */
function effects(file: RecognitionRequest): readonly DueEffect[] {
  if (isStranded(file)) return [{ kind: 'ask-issuer', subject: `home-verification#${file.clocksOpened + 1}` }];
  if (file.stage === 'home-verification') return [...askedOnce(file), ...writtenTo(file)];
  if (file.stage !== 'transmitted') return [];
  return file.filing.hosts
    .filter(({ country }) => !file.transmittedTo.includes(country))
    .map(({ country }) => ({ kind: 'transmit', subject: country }));
}

function askedOnce({ clock, issuerAsked, waiting }: RecognitionRequest): readonly DueEffect[] {
  const verification = waiting ?? clock;
  if (issuerAsked !== undefined || verification === undefined) return [];
  return [{ kind: 'ask-issuer', subject: verification.id }];
}

function writtenTo(file: RecognitionRequest): readonly DueEffect[] {
  const question = waitingQuestion(file);
  if (question === undefined || question.askedAt !== undefined) return [];
  return [{ kind: 'ask-certifier', subject: questionSubject(question.number) }];
}

export const questionSubject = (number: number): string => `source#${number}`;

/** Where there are several hosts, the page follows the first that has not decided. */
export function hostInView({ filing, outcomes }: RecognitionRequest): Host {
  const host = filing.hosts.find(({ country }) => outcomes[country] === undefined) ?? filing.hosts[0];
  if (host === undefined) throw new Error('a filing without a host was never opened');
  return host;
}
