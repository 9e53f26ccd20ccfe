import type { DueEffect, Host, ProcessView } from '../../../file/case/index.js';
import { corridorOf } from '../../../file/engine/parties.js';
import { processOf } from '../../../file/engine/process-of.js';
import type { RuleBook } from '../../../rulebook/rules/index.js';
import type { RecognitionRequest } from './recognition-request.js';
import { isStranded } from './record-issuer-asked.js';
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

/** Asking the issuer once per verification, and again where its period was lost; sending the file to each host that has not got it. */
function effects(file: RecognitionRequest): readonly DueEffect[] {
  if (isStranded(file)) return [{ kind: 'ask-issuer', subject: `home-verification#${file.clocksOpened + 1}` }];
  if (file.stage === 'home-verification' && file.issuerAsked === undefined) {
    const verification = file.waiting ?? file.clock;
    return verification === undefined ? [] : [{ kind: 'ask-issuer', subject: verification.id }];
  }
  if (file.stage !== 'transmitted') return [];
  return file.filing.hosts
    .filter(({ country }) => !file.transmittedTo.includes(country))
    .map(({ country }) => ({ kind: 'transmit', subject: country }));
}

/** Where there are several hosts, the page follows the first that has not decided. */
export function hostInView({ filing, outcomes }: RecognitionRequest): Host {
  const host = filing.hosts.find(({ country }) => outcomes[country] === undefined) ?? filing.hosts[0];
  if (host === undefined) throw new Error('a filing without a host was never opened');
  return host;
}
