/** Public, as every secret of the demonstration is. */
export const scimToken = 'demo-directory';

const user = 'urn:ietf:params:scim:schemas:core:2.0:User';
const enterprise = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User';
const path = '/scim/v2/Users/';

/**
 * `GET /scim/v2/Users/{id}` (RFC 7644, 3.4.1): by it a node asks whether there is an account before anybody is registered as an
 * officer. True where it was asked for and answered.
 */
export function answersScim(users) {
  return (request, response) => {
    if (!request.url.startsWith(path)) return false;
    const give = (status, body) =>
      response.writeHead(status, { 'content-type': 'application/scim+json' }).end(JSON.stringify(body));
    if (request.headers.authorization !== `Bearer ${scimToken}`) give(401, failure(401));
    else if (request.method !== 'GET') give(405, failure(405));
    else {
      const found = users.find(({ username }) => username === subject(request.url));
      if (found === undefined) give(404, failure(404));
      else give(200, scimUser(found));
    }
    return true;
  };
}

function subject(url) {
  try {
    return decodeURIComponent(url.slice(path.length));
  } catch {
    return undefined;
  }
}

const failure = (status) => ({
  schemas: ['urn:ietf:params:scim:api:messages:2.0:Error'],
  status: String(status),
});

const scimUser = ({ username, agency, name }) => ({
  schemas: [user, ...(agency === undefined ? [] : [enterprise])],
  id: username,
  userName: username,
  displayName: name,
  active: true,
  ...(agency === undefined ? {} : { [enterprise]: { organization: agency } }),
});
