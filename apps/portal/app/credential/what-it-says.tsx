import { Facts } from '@puente/ui/facts';
import type { ReactNode } from 'react';
import { saySeason } from '../disclosure/index.js';
import { useVisit, useWords } from '../visit/index.js';
import type { Reading } from './reading.js';

/** Whom it is about, who says it, until when, and each unit. */
export function WhatItSays({ credential, day, words }: Reading) {
  const { language } = useVisit();
  const { season: bySeason } = useWords();
  const { agency, conditions, holder, kind, number, scope, season, units, validUntil } = credential;
  return (
    <>
      <Facts>
        <Fact name={words.holder}>{holder}</Fact>
        <Fact name={words.agency}>{agency.name}</Fact>
        <Fact name={words.until}>{validUntil === undefined ? words.openEnded : <b>{day(validUntil)}</b>}</Fact>
        {season && <Fact name={bySeason.name}>{saySeason(season, language, day)}</Fact>}
        <Fact name={words.number}>
          <span className="number">{number}</span> · {words.kinds[kind]} {words.scopes[scope]}
        </Fact>
      </Facts>
      <h2>{words.units}</h2>
      <ul className="units">
        {units.map(({ code, name, verdict }) => (
          <li key={code} className={verdict === 'not-recognised' ? 'without' : undefined}>
            {name} <small>{words.verdicts[verdict]}</small>
          </li>
        ))}
      </ul>
      {conditions.length > 0 && (
        <>
          <h3>{words.conditions}</h3>
          <ul>
            {conditions.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

const Fact = ({ children, name }: { readonly name: string; readonly children: ReactNode }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);
