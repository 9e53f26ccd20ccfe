import type { RouteConfig } from '@react-router/dev/routes';
import { index, route } from '@react-router/dev/routes';
import { paths } from './paths/index.js';

export default [
  index('pages/home.tsx'),
  route(paths.status, 'pages/status.tsx'),
  route(paths.declineMeasures, 'pages/decline-measures.tsx'),
  route(paths.code, 'pages/code.tsx'),
  route(paths.preCheck, 'pages/pre-check.tsx'),
  route(`${paths.preCheck}/:from/:host?`, 'pages/pre-check-answer.tsx'),
  route(paths.directory, 'pages/directory.tsx'),
  route(paths.emergencies, 'pages/emergencies.tsx'),
  route(paths.credential, 'pages/credential.tsx'),
  route(`${paths.credential}/:number/perdida/:copy`, 'pages/lost-copy.tsx'),
  route(`${paths.credential}/:number/:form`, 'pages/credential-form.ts'),
  route(paths.check, 'pages/check.tsx'),
  route(paths.offlineCheck, 'pages/offline-check.tsx'),
  route(`${paths.offlineCheck}/listas`, 'pages/offline-heard.ts'),
  route(`${paths.offlineCheck}/:file`, 'pages/offline-file.ts'),
  route(`${paths.shared}/:token`, 'pages/shared.tsx'),
  route(paths.share, 'pages/share.tsx'),
  route(paths.looks, 'pages/looks.tsx'),
  route(paths.sessions, 'pages/sessions.tsx'),
  route(paths.deletion, 'pages/deletion.tsx'),
  route(paths.matches, 'pages/matches.tsx'),
  route(paths.archive, 'pages/archive.tsx'),
  route(`${paths.archive}/archivo`, 'pages/archive-file.ts'),
  route(paths.answer, 'pages/answer.tsx'),
  route(paths.reference, 'pages/reference.tsx'),
  route(paths.leave, 'pages/leave.ts'),
  route('*', 'pages/not-found.tsx'),
] satisfies RouteConfig;
