/** What is drawn (ADR 87). */
export const charts = `
.chart {
  margin: 0.6rem 0 1rem;
}
.chart ul {
  list-style: none;
  margin: 0;
  padding: 0;
}
.chart li {
  margin: 0.5rem 0;
}
.chart svg {
  display: block;
  width: 100%;
  max-width: 30rem;
  overflow: visible;
}
.chart rect {
  fill: var(--act);
}
.chart .open {
  fill: none;
  stroke: var(--soft);
}
.chart .past {
  fill: var(--brick);
}
.chart line {
  stroke: var(--soft);
}
.chart text {
  fill: currentcolor;
  font-size: 12px;
  text-anchor: middle;
}
@media (max-width: 34rem) {
  .chart .numeral {
    font-size: 15px;
  }
}
.chart .from {
  text-anchor: start;
}
.chart .until {
  text-anchor: end;
}
`;
