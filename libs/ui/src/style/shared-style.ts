/**
 * What both sites look like: colours by what they mean, each of which stands beside a word and a shape, and what has one look on both. It is in every
 * page, so it leaves without the lines in which we read it.
 */
export const sharedStyle = `:root {
  --ink: #16201f;
  --soft: #414a48;
  --paper: #fdfcf8;
  --sheet: #f2f0e8;
  --line: #c9c8be;
  --act: #0b5058;
  --amber: #7a4b00;
  --amber-light: #fdf0d2;
  --brick: #8f2416;
  --brick-light: #fbe9e5;
  --green: #14593a;
  --green-light: #e4f2e9;
}
* {
  box-sizing: border-box;
}
a {
  color: var(--act);
  text-underline-offset: 0.15em;
}
.skip {
  position: absolute;
  left: -999rem;
}
.skip:focus {
  left: 1rem;
  top: 0.5rem;
  padding: 0.4rem 0.8rem;
  background: var(--paper);
  z-index: 1;
}
.brand {
  display: flex;
  align-items: center;
  gap: 0.6rem;
  color: var(--act);
  text-decoration: none;
  line-height: 1.1;
}
.number {
  white-space: nowrap;
  font-variant-numeric: tabular-nums;
}
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
.chart .from {
  text-anchor: start;
}
.chart .until {
  text-anchor: end;
}
`.replaceAll(/\n */g, '');
