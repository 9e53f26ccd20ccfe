/** What every page has. */
export const page = `
* {
  box-sizing: border-box;
}
html {
  background: var(--paper);
  color: var(--ink);
  font-family: -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', Arial, sans-serif;
  overflow-wrap: break-word;
}
a {
  color: var(--act);
  text-underline-offset: 0.15em;
}
h1,
h2,
h3 {
  line-height: 1.2;
  text-wrap: balance;
}
:focus-visible,
.is-focused {
  outline: 3px solid var(--act);
  outline-offset: 2px;
}
small,
.hint {
  font-size: 0.87rem;
  color: var(--soft);
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
.brand b {
  display: block;
  font-size: 1.2rem;
}
.languages ul {
  display: flex;
  flex-wrap: wrap;
  gap: 0 1rem;
  list-style: none;
  margin: 0;
  padding: 0;
}
.languages li > * {
  display: block;
  padding: 0.6rem 0;
}
.languages span {
  font-weight: 700;
}
.number {
  white-space: nowrap;
  font-variant-numeric: tabular-nums;
}
blockquote {
  margin: 0.2rem 0 0;
  padding-left: 0.8rem;
  border-left: 3px solid var(--line);
}
summary {
  cursor: pointer;
  color: var(--act);
  padding: 0.3rem 0;
}
`;
