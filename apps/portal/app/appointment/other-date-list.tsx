import type { OwnChoices } from '@puente/contracts/answers/worker';
import { Button } from '@puente/ui/buttons';
import { TextArea } from '@puente/ui/fields';
import { moment } from '@puente/web/telling';
import { paths } from '../paths/index.js';
import { useVisit, useWords } from '../visit/index.js';

interface OtherDateListProps {
  readonly choices: OwnChoices;
  /** Of the test of this unit, and what was typed of it. */
  readonly fault: { readonly unit: string; readonly says: string } | undefined;
}

/** Each test to come, with the one thing that is asked: another date, and the second time why. */
export function OtherDateList({ choices, fault }: OtherDateListProps) {
  const { otherDate } = useWords();
  const { country, language } = useVisit();
  return choices.tests.map(({ at, needsReasons, units, where }, index) => {
    const { timeZone } = choices;
    const { day, hour } = moment(at, new Date(choices.serverTime), { language, country, timeZone });
    const unit = units[0]?.unit ?? '';
    const id = `test-${String(index)}`;
    return (
      <section key={id} className="box" aria-labelledby={id}>
        <h2 id={id}>{units.map(({ title }) => title).join('; ')}</h2>
        <p>
          <b>
            {day}, {hour}
          </b>
          <br />
          {where}
        </p>
        <form method="post" action={paths.otherDate}>
          <input type="hidden" name="unit" value={unit} />
          <TextArea
            name="reasons"
            id={`reasons-${unit}`}
            label={needsReasons ? otherDate.reasons : otherDate.reasonsIfYouLike}
            hint={needsReasons ? otherDate.secondTime : otherDate.firstTime}
            fault={fault?.unit === unit ? fault.says : undefined}
            area={{ rows: 4, maxLength: 2000, required: needsReasons }}
          />
          <Button aria-describedby={id}>{otherDate.send}</Button>
        </form>
      </section>
    );
  });
}
