/** An answer with what the browser is to keep. What carries somebody’s session is kept by no cache that others share. */
export function withCookies(answer: Response, cookies: readonly string[]): Response {
  for (const cookie of cookies) answer.headers.append('set-cookie', cookie);
  const said = answer.headers.get('cache-control');
  if (cookies.length > 0 && said !== null) answer.headers.set('cache-control', said.replace(/\bpublic\b/, 'private'));
  return answer;
}
