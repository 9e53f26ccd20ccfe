import { handKept } from '@puente/web/sending';
import type { LoaderFunctionArgs } from 'react-router';
import { servedStyle } from '../layout/served-style.js';

/** `/consola.css`: what the pages look like. */
export const loader = ({ request }: LoaderFunctionArgs) => handKept(servedStyle, 'text/css', request);
