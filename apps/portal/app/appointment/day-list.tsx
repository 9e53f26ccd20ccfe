import type { OwnChoices } from '@puente/contracts/answers/worker';
import { Button } from '@puente/ui/buttons';
import { moment } from '@puente/web/telling';
import { paths } from '../paths/index.js';
import { useVisit, useWords } from '../visit/index.js';

interface DayListProps {
  readonly choices: Pick<OwnChoices, 'days' | 'serverTime' | 'timeZone'>;
  readonly fault: string | undefined;
}

/** The days that were offered for an evaluation; none is chosen beforehand. */
export function DayList({ choices, fault }: DayListProps) {
  const { chooseDay } = useWords();
  const { country, language } = useVisit();
  const { days, serverTime, timeZone } = choices;
  return (
    <form method="post" action={paths.chooseDay}>
      <fieldset id="days" className={fault === undefined ? undefined : 'wrong'}>
        <legend id="which-day">{chooseDay.question}</legend>
        {fault !== undefined && <p className="fault">{fault}</p>}
        {days.map(({ at, id, where }) => {
          const { day, hour } = moment(at, new Date(serverTime), { language, country, timeZone });
          return (
            <p key={id}>
              <label>
                <input type="radio" name="day" value={id} required />
                <span>
                  <b>
                    {day}, {hour}
                  </b>{' '}
                  {where}
                </span>
              </label>
            </p>
          );
        })}
      </fieldset>
      <Button aria-describedby="which-day">{chooseDay.send}</Button>
    </form>
  );
}
