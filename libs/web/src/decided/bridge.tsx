import type { StatusAnswer } from '@puente/contracts/answers/worker';
import { localeOf } from '@puente/words/languages';
import type { Reading } from '../telling/index.js';

type Steps = NonNullable<StatusAnswer['bridge']>;
type Course = Steps[number]['courses'][number];

/** Each missing unit, and where it can be learned. */
export function Bridge({ steps, reading }: { readonly steps: Steps; readonly reading: Reading }) {
  const { words } = reading;
  return (
    <section aria-labelledby="bridge">
      <h2 id="bridge">{words.status.bridge}</h2>
      <ul>
        {steps.map(({ unit, title, missing, courses }) => (
          <li key={unit}>
            <b>{title}</b>
            {missing.length > 0 && `: ${missing.join('; ')}`}
            {courses.length === 0 && <p className="hint">{words.status.noCourse}</p>}
            {courses.map((course) => (
              <p key={`${course.provider} ${course.where}`}>{courseText(course, reading)}</p>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}

export const courseText = (course: Course, reading: Pick<Reading, 'words' | 'locale'>): string =>
  [
    course.provider,
    course.where,
    course.when,
    price(course.cost, reading),
    reading.words.status.taughtIn(course.language),
    ...(course.demonstration ? [reading.words.status.inventedCourse] : []),
  ].join(' · ');

function price(cost: Course['cost'], { words, locale }: Pick<Reading, 'words' | 'locale'>): string {
  if (cost === undefined) return words.status.askPrice;
  if (cost.minor === 0) return words.status.free;
  const format = new Intl.NumberFormat(localeOf(locale.language, locale.country), {
    style: 'currency',
    currency: cost.currency,
  });
  // ISO 4217 says how many digits a currency has behind the point: none in Chile, two in Mexico.
  return format.format(cost.minor / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2));
}
