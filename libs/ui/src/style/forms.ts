/** What is pressed, and in which somebody writes. */
export const forms = `
button,
.button {
  display: inline-block;
  max-width: 100%;
  min-height: var(--target);
  padding: 0.45rem 1.15rem;
  border: 2px solid var(--act);
  border-radius: 0.25rem;
  background: var(--act);
  color: var(--paper);
  font: inherit;
  font-weight: 700;
  text-decoration: none;
  cursor: pointer;
  overflow-wrap: anywhere;
}
button:hover,
.button:hover,
.is-hovered {
  background: var(--act-deep);
}
.quiet {
  background: none;
  color: var(--act);
}
.quiet:hover,
.quiet.is-hovered {
  background: var(--sheet);
}
button:disabled {
  border: 2px dashed var(--soft);
  background: none;
  color: var(--soft);
  cursor: default;
}
.buttons {
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 0.6rem 1.2rem;
  margin: 1.4rem 0;
}
.field {
  margin: 1rem 0;
}
.field label,
legend {
  font-weight: 700;
}
legend {
  padding: 0;
}
.field > p {
  margin: 0.1rem 0 0.3rem;
}
.field input:not([type='checkbox'], [type='radio']),
.field textarea,
.field select {
  display: block;
  width: 100%;
  min-height: var(--target);
  padding: 0.4rem 0.65rem;
  border: 2px solid var(--soft);
  border-radius: 0.25rem;
  background: var(--box);
  color: inherit;
  font: inherit;
}
.field input:disabled {
  border-style: dashed;
  background: var(--sheet);
}
.wrong {
  border-left: 4px solid var(--brick);
  padding-left: 0.9rem;
}
.field.wrong input,
.field.wrong textarea,
.field.wrong select {
  border-color: var(--brick);
}
.fault {
  color: var(--brick);
  font-weight: 700;
}
`;
