import type { StatusAnswer } from '@puente/contracts/answers/worker';
import { ButtonLink } from '@puente/ui/buttons';
import type { Reading } from '../telling/index.js';
import { Bridge } from './bridge.js';
import { MeasuresAsked } from './measures.js';
import { OpenUnits } from './open-units.js';
import { Remedy } from './remedy.js';
import { Ruling } from './ruling.js';
import { Why } from './why.js';

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
  const { mayDo, bridge, measures, open, remand, remedy, ruling } = status;
  const { words } = reading;
  const here = reading.locale.country === status.host;
  const decidedNow = open?.filter(({ unit }) => measures?.some((measure) => measure.unit === unit) !== true) ?? [];
  return (
    <>
      {measures && <MeasuresAsked status={status} measures={measures} reading={reading} here={here} ways={ways} />}
      {mayDo && (
        <section aria-labelledby="may-do">
          <h2 id="may-do">{words.status.mayDo}</h2>
          <ul>
            {mayDo.units.map(({ unit, title }) => (
              <li key={unit}>{title}</li>
            ))}
          </ul>
          <Limits name={words.status.conditions} texts={mayDo.conditions} />
          <Limits name={words.status.exclusions} texts={mayDo.exclusions} />
        </section>
      )}
      {decidedNow.length > 0 && <OpenUnits units={decidedNow} reading={reading} />}
      <Why status={status} reading={reading} />
      {remand && <Ruling id="remand" ruling={remand} title={words.status.remand} reading={reading} />}
      {ruling && <Ruling id="ruling" ruling={ruling} title={words.status.ruled[ruling.outcome]} reading={reading} />}
      {remedy && <Remedy remedy={remedy} stands={status.waiting !== undefined} reading={reading} />}
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

function Limits({ name, texts }: { readonly name: string; readonly texts: readonly string[] }) {
  if (texts.length === 0) return null;
  return (
    <p>
      <b>{name}:</b> {texts.join('; ')}
    </p>
  );
}
