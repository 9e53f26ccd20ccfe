import type { RouteConfig } from '@react-router/dev/routes';
import { index, route } from '@react-router/dev/routes';

export default [
  index('pages/home.tsx'),
  route('status', 'pages/status.tsx'),
  route('code', 'pages/code.tsx'),
  route('pre-check', 'pages/pre-check.tsx'),
  route('pre-check/:from/:host?', 'pages/pre-check-answer.tsx'),
  route('directorio', 'pages/directory.tsx'),
  route('credencial', 'pages/credential.tsx'),
  route('credencial/:number/perdida/:copy', 'pages/lost-copy.tsx'),
  route('credencial/:number/:form', 'pages/credential-form.ts'),
  route('verificar', 'pages/check.tsx'),
  route('verificar/sin-conexion', 'pages/offline-check.tsx'),
  route('verificar/sin-conexion/listas', 'pages/offline-heard.ts'),
  route('verificar/sin-conexion/:file', 'pages/offline-file.ts'),
  route('compartido/:token', 'pages/shared.tsx'),
  route('compartir', 'pages/share.tsx'),
  route('vistas', 'pages/looks.tsx'),
  route('reference', 'pages/reference.tsx'),
  route('leave', 'pages/leave.ts'),
  route('*', 'pages/not-found.tsx'),
] satisfies RouteConfig;
