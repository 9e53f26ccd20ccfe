/** How something stands, what came of something, what is known and what has happened. */
export const said = `
.tag.late {
  color: var(--brick);
  font-weight: 700;
}
.tag.soon {
  color: var(--amber);
  font-weight: 700;
}
.tag.late::before {
  content: '■ ';
}
.tag.soon::before,
.tag.partial::before {
  content: '◐ ';
}
.tag.full::before {
  content: '● ';
  color: var(--green);
}
.tag.partial::before {
  color: var(--amber);
}
.tag.none::before {
  content: '○ ';
  color: var(--brick);
}
.summary,
.note,
p.done,
div.done {
  margin: 1.2rem 0;
  padding: 0.6rem 1rem;
  border-left: 5px solid var(--act);
  background: var(--sheet);
}
p.done,
div.done {
  border-color: var(--green);
  background: var(--green-light);
}
.summary {
  border: 3px solid var(--brick);
  background: none;
}
.summary h2 {
  margin: 0.3rem 0;
}
.summary a {
  color: var(--brick);
  font-weight: 700;
}
.demonstration {
  margin: 1.2rem 0;
  padding: 0.4rem 1rem;
  border-left: 5px dashed var(--amber);
  background: var(--amber-light);
  font-size: 0.94rem;
}
.facts {
  margin: 1.3rem 0;
}
.facts > div {
  padding: 0.6rem 0;
  border-top: 1px solid var(--line);
}
.facts > div:last-child {
  border-bottom: 1px solid var(--line);
}
.facts dt {
  font-size: 0.89rem;
  color: var(--soft);
}
.facts dd,
.timeline div {
  min-width: 0;
  overflow-wrap: anywhere;
}
.facts dd {
  margin: 0;
}
.facts > .act,
.facts > .act:last-child {
  border: 0;
  border-left: 5px solid var(--act);
  background: var(--sheet);
  padding: 0.6rem 1rem;
}
.act dd {
  font-weight: 700;
}
.timeline {
  list-style: none;
  margin: 0;
  padding: 0;
}
.timeline li {
  display: grid;
  grid-template-columns: 1fr;
  gap: 0 1rem;
  padding: 0.4rem 0;
  break-inside: avoid;
}
.timeline time {
  color: var(--soft);
}
@media (min-width: 38rem) {
  .facts > div {
    display: grid;
    grid-template-columns: 9.5rem 1fr;
    gap: 0 1rem;
  }
  .facts > .act {
    grid-template-columns: calc(8.5rem - 5px) 1fr;
  }
  .facts dt {
    padding-top: 0.1rem;
  }
  .timeline li {
    grid-template-columns: 9.5rem 1fr;
  }
}
`;
