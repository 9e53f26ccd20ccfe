import { until } from '@puente/testing/actors';

/** The worker's pages in several countries, side by side, as the worker opens them: case number and one-time code. */
export class StatusPages {
  #pages = new Map();

  async open(people, country, caseId, code) {
    this.#pages.set(country, await people.worker(country, caseId, code));
  }

  /** Waits until every page shows the stage, and gives what the first of them says. */
  async show(stage) {
    const shown = await Promise.all(
      [...this.#pages].map(([country, page]) =>
        until(`the page in ${country} shows ${stage}`, async () => {
          const { body } = await page.get('/status');
          return body.stage === stage ? body : undefined;
        }),
      ),
    );
    return shown[0];
  }

  /** The credential's number, once the page has it and it counts. */
  async credential(country) {
    const page = this.#pages.get(country);
    return until(`the page in ${country} shows a credential`, async () => {
      const { body } = await page.get('/status/credentials');
      return body.items?.find(({ standing }) => standing.is === 'in-force')?.number;
    });
  }
}

/** One line of what the page says. */
export function inOneLine(status) {
  const holder = status.holder.who === 'agency' ? status.holder.agency : status.holder.who;
  const left = status.daysLeft === undefined ? [] : [`${status.daysLeft} days left`, `at zero: ${status.atZero}`];
  return [`stage ${status.stage}`, `held by ${holder}`, ...left, `to do: ${status.next}`].join(' · ');
}
