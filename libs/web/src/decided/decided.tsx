import type { StatusAnswer } from '@puente/contracts/answers/worker';
import { ButtonLink } from '@puente/ui/buttons';
import type { Reading } from '../telling/index.js';
import { Bridge } from './bridge.js';
import { Decision } from './decision.js';
import { MeasuresAsked } from './measures.js';

/** Where the worker goes on from what they read. */
export interface DecidedWays {
  readonly appeal: string;
  readonly declineMeasures: string;
  /** Where it is said that they are done. */
  readonly reportMeasures: string;
  /** Where the case can be shown to legal aid. */
  readonly legalAid?: string;
}

interface Shown {
  readonly status: StatusAnswer;
  readonly reading: Reading;
  /** None where somebody else reads what the worker will. */
  readonly ways?: DecidedWays | undefined;
}

/** What a decision means for tomorrow: what the person may already do, why no more, and what they can do about the rest. */
export function Decided({ reading, status, ways }: Shown) {
  const { bridge, measures, remedy } = status;
  const { words } = reading;
  const here = reading.locale.country === status.host;
  return (
    <>
      {measures && <MeasuresAsked status={status} measures={measures} reading={reading} here={here} ways={ways} />}
      <Decision status={status} reading={reading} />
      {remedy && ways?.legalAid !== undefined && (
        <p>
          <ButtonLink href={ways.legalAid}>{words.legalAid.link}</ButtonLink>
        </p>
      )}
      {measures && status.stage === 'host-review' && (status.result?.missing ?? []).length > 0 && (
        <p className="hint">{words.status.appealAfterReview}</p>
      )}
      {remedy && measures && here && ways && (
        <p>
          <a href={ways.appeal}>{words.appeal.link}</a>
        </p>
      )}
      {bridge && <Bridge steps={bridge} reading={reading} />}
    </>
  );
}
