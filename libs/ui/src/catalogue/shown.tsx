import { pageLanguages } from '@puente/words/languages';
import { BarChart, ColumnChart } from '../charts/index.js';
import { NextPage } from '../paging/index.js';
import { LanguageLinks, Mark, WrittenText } from '../site/index.js';
import { CardRow, CardTable, ColumnHeads } from '../tables/index.js';
import type { Entry, Sample } from './entry.js';
import { endless, long } from './entry.js';

const barsOf = (
  { language, words }: Sample,
  rows: readonly { readonly value: number; readonly past?: number; readonly interval?: readonly number[] }[],
  named = (name: string) => name,
) => (
  <BarChart
    label={words.figures.corridors.chart}
    say={(value) => value.toLocaleString(language)}
    rows={rows.map((row, place) => {
      const name = Object.values(words.progress.steps)[place] ?? '';
      return { key: name, said: `${named(name)}: ${words.figures.corridors.days(String(row.value))}`, ...row };
    })}
  />
);

const tableOf = ({ words }: Sample, cells: readonly string[]) => (
  <CardTable columns={[words.figures.columns.stage, words.figures.columns.cases]} caption={words.progress.title}>
    {cells.map((cell, row) => (
      <CardRow key={row}>
        <th scope="row">{cell}</th>
        <td>{cell === endless ? endless : row + 1}</td>
      </CardRow>
    ))}
  </CardTable>
);

export const shown: readonly Entry[] = [
  {
    shows: ['CardTable', 'CardRow'],
    what: 'Rows that become cards where the page is narrow.',
    usual: (sample) => tableOf(sample, Object.values(sample.words.progress.steps)),
    states: {
      empty: (sample) => tableOf(sample, []),
      'long words': (sample) => tableOf(sample, [long(sample.words.status.past), endless]),
    },
  },
  {
    shows: ['ColumnHeads'],
    what: 'The heads of a table that stays a table.',
    usual: ({ words }) => (
      <table>
        <ColumnHeads columns={[words.figures.columns.stage, words.figures.columns.cases]} />
        <tbody>
          <tr>
            <th scope="row">{words.progress.steps.sent}</th>
            <td>12</td>
          </tr>
        </tbody>
      </table>
    ),
    states: {},
  },
  {
    shows: ['NextPage'],
    what: 'The way to what follows on a list.',
    usual: ({ id, words }) => <NextPage at={`#${id}`} says={words.look.more} />,
    states: { 'nothing follows': ({ words }) => <NextPage at={undefined} says={words.look.more} /> },
  },
  {
    shows: ['BarChart'],
    what: 'Bars to one scale; what each shows stands above it in words. A table with the same goes with it.',
    usual: (sample) =>
      barsOf(sample, [{ value: 12.5, interval: [10, 25] }, { value: 4, interval: [3, 5] }, { value: 1 }]),
    states: {
      'part of it is late': (sample) =>
        barsOf(sample, [
          { value: 20, past: 5 },
          { value: 7, past: 7 },
          { value: 48, past: 0 },
        ]),
      empty: (sample) => barsOf(sample, []),
      'of nothing': (sample) => barsOf(sample, [{ value: 0 }]),
      'of very much': (sample) => barsOf(sample, [{ value: 1_234_567, interval: [1_000_000, 2_400_000] }]),
      'long words': (sample) => barsOf(sample, [{ value: 3 }, { value: 5 }], long),
    },
  },
  {
    shows: ['ColumnChart'],
    what: 'Columns by day; what is past its day stands apart.',
    usual: ({ words }) => (
      <ColumnChart
        said={words.progress.title}
        columns={[
          { label: words.clock.late, count: 4, isPast: true },
          ...Array.from({ length: 10 }, (_, place) => ({ label: `${String(place + 1)} 4`, count: (place * 7) % 11 })),
        ]}
      />
    ),
    states: {
      'of nothing': ({ words }) => <ColumnChart said={words.progress.title} columns={[{ label: '1 4', count: 0 }]} />,
    },
  },
  {
    shows: ['LanguageLinks'],
    what: 'The same page in each language of the site, each called as its own readers call it.',
    usual: ({ id, language, words }) => (
      <LanguageLinks
        among={pageLanguages}
        label={`${words.site.languages} (${id})`}
        language={language}
        path="/catalogo"
      />
    ),
    states: {},
  },
  {
    shows: ['Mark'],
    what: 'A bridge of two arcs, in the colour of what stands beside it.',
    usual: () => <Mark width={40} />,
    states: { small: () => <Mark width={16} />, large: () => <Mark width={120} /> },
  },
  {
    shows: ['WrittenText'],
    what: 'What somebody wrote, in the reader’s language or, where they did not, in Spanish and marked so.',
    usual: ({ language, words }) => (
      <p>
        <WrittenText language={language} text={{ es: words.status.past, [language]: words.status.past }} />
      </p>
    ),
    states: {
      'not in this language': () => (
        <p>
          <WrittenText language="en" text={{ es: 'Acta 7/2024' }} />
        </p>
      ),
    },
  },
];
