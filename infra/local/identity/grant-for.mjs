/**
 * What a client may have of whoever signed in: all that it asks for. The clients are the nodes' own, and nobody is asked whether
 * their agency's console may know who they are.
 */
export async function grantFor(ctx) {
  const { oidc } = ctx;
  const grant = new oidc.provider.Grant({ clientId: oidc.client.clientId, accountId: oidc.session.accountId });
  grant.addOIDCScope('openid profile puente');
  for (const resource of [oidc.params.resource].flat().filter(Boolean))
    grant.addResourceScope(resource, 'openid profile puente');
  await grant.save();
  return grant;
}
