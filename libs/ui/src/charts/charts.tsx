import type * as Drawing from '../drawing/index.js';

let drawing: typeof Drawing | undefined;

/**
 * The charts with their library (ADR 87), which the loader of a page that draws waits for: a process that was never asked for one does not hold it.
 */
export async function chartsReady(): Promise<void> {
  drawing ??= await import('../drawing/index.js');
}

function ready(): typeof Drawing {
  if (!drawing) throw new Error('a chart is drawn by a page whose loader did not wait for chartsReady');
  return drawing;
}

/** Bars below one another, each with what it shows in words above it. */
export function BarChart(props: Drawing.BarsProps) {
  const { Bars } = ready();
  return (
    <div className="chart">
      <Bars {...props} />
    </div>
  );
}

/** Columns beside one another. */
export function ColumnChart(props: Drawing.ColumnsProps) {
  const { Columns } = ready();
  return (
    <div className="chart">
      <Columns {...props} />
    </div>
  );
}
