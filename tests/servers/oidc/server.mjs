// An authorisation server for tests: a native public client with PKCE, and refresh tokens that rotate. Using one twice
// revokes its whole family. One account, alice; its password is in the form below.
import { createServer } from 'node:http'
import { Provider } from 'oidc-provider'

const password = 'wonderland'
const escape = (text) => String(text).replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`)

function page(response, status, title, fields) {
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' })
  response.end(`<!doctype html><title>${title}</title><form method="post">${fields}</form>`)
}

async function readForm(request) {
  let text = ''
  for await (const chunk of request) text += chunk
  return new URLSearchParams(text)
}

async function allow(provider, details) {
  const { prompt, params, session, grantId } = details
  const grant = grantId
    ? await provider.Grant.find(grantId)
    : new provider.Grant({ accountId: session.accountId, clientId: params.client_id })
  const missing = prompt.details.missingOIDCScope ?? []
  if (missing.length > 0) grant.addOIDCScope(missing.join(' '))
  return { consent: { grantId: await grant.save() } }
}

async function interact(provider, request, response) {
  const details = await provider.interactionDetails(request, response)
  const finish = (result) =>
    provider.interactionFinished(request, response, result, { mergeWithLastSubmission: true })
  const asksWho = details.prompt.name === 'login'
  if (request.method !== 'POST') {
    return asksWho
      ? page(response, 200, 'Sign in', '<input name="name"><input name="password" type="password">')
      : page(response, 200, 'Allow', `<p>${escape(details.params.scope)}</p><button name="allow" value="yes">`)
  }
  const form = await readForm(request)
  if (form.get('cancel')) return finish({ error: 'access_denied', error_description: 'canary' })
  if (!asksWho) return finish(await allow(provider, details))
  if (form.get('name') !== 'alice' || form.get('password') !== password) {
    return page(response, 401, 'Sign in', '<p>Wrong name or password.</p>')
  }
  return finish({ login: { accountId: 'alice' } })
}

// The port has to be known before the provider is made, which names itself by it.
const server = createServer()
await new Promise((listening) => server.listen(0, '127.0.0.1', listening))
const issuer = `http://127.0.0.1:${server.address().port}`
let refreshes = 0
const provider = new Provider(issuer, {
  clients: [{
    client_id: 'desktop',
    application_type: 'native',
    token_endpoint_auth_method: 'none',
    redirect_uris: ['http://127.0.0.1/callback'],
    grant_types: ['authorization_code', 'refresh_token', 'urn:ietf:params:oauth:grant-type:device_code'],
    response_types: ['code'],
  }],
  scopes: ['openid', 'offline_access', 'posts:read'],
  pkce: { required: () => true },
  rotateRefreshToken: true,
  issueRefreshToken: async () => true,
  ttl: { AccessToken: 600, AuthorizationCode: 60, DeviceCode: 120, Grant: 3600, IdToken: 600,
    Interaction: 600, RefreshToken: 3600, Session: 3600 },
  features: { devInteractions: { enabled: false }, deviceFlow: { enabled: true }, revocation: { enabled: true } },
  cookies: { keys: ['only for tests'] },
  interactions: { url: (_, interaction) => `/interaction/${interaction.uid}` },
  findAccount: (_, id) => ({ accountId: id, claims: () => ({ sub: id }) }),
})
provider.on('grant.success', (context) => {
  if (context.oidc.params.grant_type === 'refresh_token') refreshes += 1
})
const answer = provider.callback()
server.on('request', (request, response) => {
  if (request.url === '/refreshes') return response.end(String(refreshes))
  const work = request.url.startsWith('/interaction/') ? interact(provider, request, response) : answer(request, response)
  Promise.resolve(work).catch((error) => response.writeHead(500).end(String(error.message)))
})

const stop = () => { server.closeAllConnections(); server.close(() => process.exit(0)) }
for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, stop)
process.stdin.on('end', stop).resume()
console.log(JSON.stringify({ ready: true, issuer }))
