import type { RouteConfig } from '@react-router/dev/routes';
import { index, layout, route } from '@react-router/dev/routes';
import { paths } from './paths/index.js';

export default [
  route(paths.signIn, 'pages/sign-in.tsx'),
  route(paths.begin, 'pages/begin.ts'),
  route(paths.back, 'pages/back.tsx'),
  route(paths.signOut, 'pages/sign-out.tsx'),
  layout('pages/signed-in.tsx', [
    index('pages/work.tsx'),
    route(paths.find, 'pages/find.tsx'),
    route(paths.next, 'pages/next.ts'),
    route(paths.counter, 'pages/counter.tsx'),
    route(paths.team, 'pages/team.tsx'),
    route(paths.accounts, 'pages/account.ts'),
    route(`${paths.accounts}/:officer`, 'pages/officer.tsx'),
    route(`${paths.accounts}/:officer/reasignar`, 'pages/reassign.tsx'),
    route(`${paths.accounts}/:officer/cambios/:what`, 'pages/officer-change.tsx'),
    route(`${paths.proposals}/:change`, 'pages/officer-proposal.tsx'),
    route(paths.calendar, 'pages/calendar.tsx'),
    route(paths.pauses, 'pages/pauses.tsx'),
    route(paths.newPause, 'pages/new-pause.tsx'),
    route(`${paths.counter}/:dossierId`, 'pages/counter-dossier.tsx'),
    route(`${paths.file}/:caseId/recibo`, 'pages/receipt.tsx'),
    route(`${paths.file}/:caseId`, 'pages/file.tsx'),
    route(`${paths.file}/:caseId/:command`, 'pages/act.tsx'),
    route(`${paths.documents}/:documentId`, 'pages/document.ts'),
  ]),
  route('*', 'pages/not-found.tsx'),
] satisfies RouteConfig;
