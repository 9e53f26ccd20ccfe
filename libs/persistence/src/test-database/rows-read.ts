interface PlanNode {
  readonly 'Relation Name'?: string;
  readonly 'Actual Rows': number;
  readonly 'Rows Removed by Filter'?: number;
  readonly Plans?: readonly PlanNode[];
}

/** What PostgreSQL answers to `EXPLAIN (ANALYZE, FORMAT JSON)`. */
export interface Explained {
  readonly 'QUERY PLAN': readonly { readonly Plan: PlanNode }[];
}

/** How many rows of some tables were read at once, by each node of the plans; also such as it then left out. */
export function rowsRead(explained: readonly Explained[], tables: readonly string[]): readonly number[] {
  const of = (node: PlanNode): readonly number[] => {
    const { 'Relation Name': table = '', 'Actual Rows': found, 'Rows Removed by Filter': passedOver = 0 } = node;
    return [...(tables.includes(table) ? [found + passedOver] : []), ...(node.Plans ?? []).flatMap(of)];
  };
  return explained.flatMap(({ 'QUERY PLAN': plans }) => plans.flatMap(({ Plan }) => of(Plan)));
}
