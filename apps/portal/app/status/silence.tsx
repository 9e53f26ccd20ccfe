import type { StatusAnswer } from '@puente/contracts/answers/worker';
import { ButtonLink } from '@puente/ui/buttons';
import { WrittenText } from '@puente/ui/site';
import type { Reading } from '@puente/web/telling';
import { legalDate } from '@puente/web/telling';
import { paths } from '../paths/index.js';

interface Silent {
  readonly silence: NonNullable<StatusAnswer['silence']>;
  readonly clock: StatusAnswer['clock'];
  /** The country whose page this is: where somebody was silent in the other one, it passes the complaint on. */
  readonly here: string;
  readonly reading: Reading;
}

/** Nobody decided in time: that the worker may complain, from when and to whom; then what was ordered, and until when. */
export function Silence({ clock, here, reading, silence }: Silent) {
  const { agency, country, locale, now, words } = reading;
  const { complained, complaint, from, order, to } = silence;
  const said = words.status.silence;
  const day = (on: Parameters<typeof legalDate>[0]) => legalDate(on, now, locale);
  const silent = clock?.calendar ?? here;
  const may = from !== undefined && !complained;
  return (
    <section aria-labelledby="silence">
      <h2 id="silence">{said.title}</h2>
      {complained && complaint !== undefined && order === undefined && <p>{said.complained(agency(to), complaint)}</p>}
      {complained && complaint === undefined && silent !== here && <p>{said.onItsWay(country(silent))}</p>}
      {order !== undefined && (
        <>
          {clock?.dueOn !== undefined && <p>{said.ordered(agency(to), day(clock.dueOn))}</p>}
          <p>
            <b>{words.status.reasons}:</b> <WrittenText text={order.reasons} language={locale.language} />
          </p>
          <p>
            <b>{words.status.legalBasis}:</b> <WrittenText text={order.legalBasis} language={locale.language} />
          </p>
        </>
      )}
      {may && <p>{said.may(agency(to), day(from))}</p>}
      {may && silent !== here && <p>{said.elsewhere(country(silent))}</p>}
      {may && dayOf(now, locale.timeZone) >= from && (
        <p>
          <ButtonLink href={paths.complain}>{said.link}</ButtonLink>
        </p>
      )}
    </section>
  );
}

/** `2026-04-28`, where the page's country is. */
const dayOf = (now: Date, timeZone: string): string => new Intl.DateTimeFormat('en-CA', { timeZone }).format(now);
