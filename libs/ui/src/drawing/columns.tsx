import { scaleBand, scaleLinear } from '@visx/scale';
import { Bar, Line } from '@visx/shape';

export interface Column {
  /** Below it, each of its words on a line of its own. */
  readonly label: string;
  readonly count: number;
  /** What is past its day stands apart from the days to come. */
  readonly isPast?: boolean;
}

export interface ColumnsProps {
  readonly columns: readonly Column[];
  /** The same in words, for whoever does not see it. */
  readonly said: string;
}

/** Units of the drawing: where the columns stand, and how wide the place of one is: fourteen days are read on a telephone, too. */
const [top, ground, wide] = [18, 108, 24];

/** Numbers are what it is looked at for; where there is little room they are as large as there is. */
const numeral = 'numeral';

/** One column beside the other, its count above it and its name below. */
export function Columns({ columns, said }: ColumnsProps) {
  // What is past its day has a long name, and room for it.
  const places = columns.flatMap(({ isPast, label }) => (isPast ? [label, `${label} 2`, `${label} 3`] : [label]));
  const width = places.length * wide;
  const across = scaleBand({ domain: places, range: [0, width], paddingInner: 0.2, paddingOuter: 0.1, round: true });
  const up = scaleLinear({
    domain: [0, Math.max(1, ...columns.map(({ count }) => count))],
    range: [ground, top],
    round: true,
  });
  return (
    <svg viewBox={`0 0 ${String(width)} 140`} role="img" aria-label={said}>
      {columns.map(({ count, isPast, label }) => {
        const x = across(label) ?? 0;
        const middle = x + across.bandwidth() / 2;
        return (
          <g key={label}>
            <Bar
              {...(isPast && { className: 'past' })}
              x={x}
              y={up(count)}
              width={across.bandwidth()}
              height={ground - up(count)}
            />
            <text x={middle} y={up(count) - 4} className={numeral}>
              {count}
            </text>
            {label.split(' ').map((word, line) => (
              <text
                key={word}
                x={isPast ? x : middle}
                y={ground + 14 + line * 14}
                className={isPast ? 'from' : /^\d+$/.test(word) ? numeral : undefined}
              >
                {word}
              </text>
            ))}
          </g>
        );
      })}
      <Line from={{ x: 0, y: ground }} to={{ x: width, y: ground }} />
    </svg>
  );
}
