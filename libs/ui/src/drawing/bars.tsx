import { scaleLinear } from '@visx/scale';
import { Bar, Line } from '@visx/shape';
import type { ReactNode } from 'react';

export interface BarRow {
  /** What it is and how much, in words: it stands above its bar and breaks where the page is narrow. */
  readonly said: ReactNode;
  readonly key: string;
  readonly value: number;
  /** Of the value, what is past its day. The rest is drawn hollow. */
  readonly past?: number;
  /** Between which values the true one lies. */
  readonly interval?: readonly number[] | undefined;
}

export interface BarsProps {
  /** What the bars show. */
  readonly label: string;
  readonly rows: readonly BarRow[];
  /** Of several charts that are to be compared; else the longest of these rows. */
  readonly longest?: number | undefined;
  /** A number of the scale, as the reader writes it. */
  readonly say: (value: number) => string;
}

/** Units of the drawing: as wide as a small phone, so that its numbers can be read there. */
const width = 320;

/** How long a row is: its value or, where that is longer, its interval. */
export const lengthOf = ({ interval, value }: Pick<BarRow, 'interval' | 'value'>): number =>
  Math.max(value, interval?.[1] ?? 0);

/** One bar below the other, all to one scale, which stands below them. The same is said above each bar, so nothing of the drawing is read aloud. */
export function Bars({ label, longest, rows, say }: BarsProps) {
  const most = Math.max(1, longest ?? 0, ...rows.map(lengthOf));
  // Long numbers need more room below the scale.
  const steps = say(Math.ceil(most)).length > 5 ? 3 : 4;
  const scale = scaleLinear({ domain: [0, most], range: [1, width - 1], nice: steps, round: true });
  return (
    <>
      <ul aria-label={label}>
        {rows.map(({ key, said, ...row }) => (
          <li key={key}>
            {said}
            <Strip {...row} at={scale} />
          </li>
        ))}
      </ul>
      {rows.length > 0 && (
        <svg viewBox={`0 0 ${String(width)} 22`} aria-hidden="true">
          <Line from={{ x: 1, y: 1 }} to={{ x: width - 1, y: 1 }} />
          {scale
            .ticks(steps)
            .filter(Number.isInteger)
            .map((tick) => (
              <g key={tick}>
                <Line from={{ x: scale(tick), y: 1 }} to={{ x: scale(tick), y: 6 }} />
                <text x={scale(tick)} y="18" className={sideOf(scale(tick))}>
                  {say(tick)}
                </text>
              </g>
            ))}
        </svg>
      )}
    </>
  );
}

/** A number at an end of the scale stands within it. */
const sideOf = (x: number): string | undefined => (x < 10 ? 'from' : x > width - 10 ? 'until' : undefined);

interface Drawn extends Omit<BarRow, 'key' | 'said'> {
  readonly at: (value: number) => number;
}

function Strip({ at, interval, past, value }: Drawn) {
  const [from, until] = interval?.map(at) ?? [];
  const start = at(0);
  return (
    <svg viewBox={`0 0 ${String(width)} ${interval ? '22' : '14'}`} aria-hidden="true">
      {past === undefined ? (
        <Bar x={start} y={1} width={Math.max(1, at(value) - start)} height={12} />
      ) : (
        <>
          <Bar className="open" x={start} y={3} width={at(value) - start} height={8} />
          <Bar className="past" x={start} y={1} width={at(past) - start} height={12} />
        </>
      )}
      {from !== undefined && until !== undefined && (
        <>
          <Line from={{ x: from, y: 18 }} to={{ x: until, y: 18 }} />
          <Line from={{ x: from, y: 15 }} to={{ x: from, y: 21 }} />
          <Line from={{ x: until, y: 15 }} to={{ x: until, y: 21 }} />
        </>
      )}
    </svg>
  );
}
