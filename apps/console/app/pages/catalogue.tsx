import { Catalogue } from '@puente/ui/catalogue';
import { chartsReady } from '@puente/ui/charts';
import { Title } from '@puente/ui/site';
import type { LoaderFunctionArgs } from 'react-router';
import { cannotShow } from '../failed/problem.js';
import { useVisit, useWords, visitContext } from '../visit/index.js';

/** `/catalogo`: every part that the pages of both sites are made of, in every state. At a node of a demonstration only: no officer's work is here. */
export async function loader({ context }: LoaderFunctionArgs) {
  if (context.get(visitContext).session?.me.demonstration !== true) return cannotShow('not-found');
  await chartsReady();
  return null;
}

export default function CataloguePage() {
  const { catalogue } = useWords();
  const { language } = useVisit();
  return (
    <>
      <Title>{catalogue.title}</Title>
      <h1>{catalogue.title}</h1>
      <p>{catalogue.what}</p>
      <Catalogue language={language} />
    </>
  );
}
