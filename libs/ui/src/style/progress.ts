/** The five steps of a case: each state has a shape of its own. */
export const progress = `
.steps {
  list-style: none;
  margin: 1.4rem 0;
  padding: 0;
}
.steps li {
  position: relative;
  display: flex;
  flex-wrap: wrap;
  align-items: baseline;
  column-gap: 0.5rem;
  padding: 0 0 0.7rem 2.4rem;
}
.steps li + li::before {
  content: '';
  position: absolute;
  left: 0.7rem;
  bottom: calc(100% - 0.1rem);
  height: 0.7rem;
  border-left: 2px solid var(--soft);
}
.steps i {
  position: absolute;
  left: 0;
  top: 0.05rem;
  width: 1.5rem;
  height: 1.5rem;
  border: 2px solid var(--soft);
  border-radius: 50%;
  background: var(--paper);
  print-color-adjust: exact;
  -webkit-print-color-adjust: exact;
}
.steps b {
  font-weight: 400;
}
.steps .done i {
  border-color: var(--act);
  background: var(--act);
}
.steps .done i::after {
  content: '';
  position: absolute;
  left: 0.42rem;
  top: 0.14rem;
  width: 0.4rem;
  height: 0.75rem;
  border: solid var(--paper);
  border-width: 0 0.15rem 0.15rem 0;
  transform: rotate(45deg);
}
.steps .now i,
.steps .waits-for-you i {
  border: 3px solid var(--act);
}
.steps .now i::after,
.steps .waits-for-you i::after {
  content: '';
  position: absolute;
  inset: 0.24rem;
  border-radius: 50%;
  background: var(--act);
  print-color-adjust: exact;
  -webkit-print-color-adjust: exact;
}
.steps [aria-current] b,
.steps .negative b,
.steps .stopped b {
  font-weight: 700;
}
.steps [aria-current] small {
  color: var(--act);
  font-weight: 700;
}
.steps .waits-for-you i {
  border-color: var(--amber);
}
.steps .waits-for-you i::after {
  background: var(--amber);
  border-radius: 0;
}
.steps .waits-for-you small {
  color: var(--amber);
}
.steps .negative i,
.steps .stopped i {
  border-color: var(--brick);
}
.steps .negative i::after,
.steps .stopped i::after {
  content: '';
  position: absolute;
  left: 0.2rem;
  top: 0.5rem;
  width: 0.85rem;
  border-top: 3px solid var(--brick);
}
.steps .negative small,
.steps .stopped small {
  color: var(--brick);
  font-weight: 700;
}
.steps .not-now i,
.steps .to-come i {
  border-style: dashed;
}
.steps .now {
  font: inherit;
}
@media (min-width: 34em) {
.steps {
    display: flex;
  }
.steps li {
    flex: 1;
    flex-direction: column;
    align-items: center;
    padding: 2rem 0.2rem 0;
    text-align: center;
  }
.steps i {
    left: calc(50% - 0.75rem);
  }
.steps li + li::before {
    left: calc(-50% + 1rem);
    width: calc(100% - 2rem);
    top: 0.75rem;
    bottom: auto;
    height: 0;
    border: 0;
    border-top: 2px solid var(--soft);
  }
.steps b {
    font-size: 0.94rem;
  }
}
`;
