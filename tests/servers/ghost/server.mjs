// A real Ghost on 127.0.0.1 with an owner, an integration (whose key the app uses), posts, a tier and members.
//
// One line of JSON says where it is. Then each line of standard input is a command, answered by one line:
//   post TITLE           publishes a post
//   edit ID TITLE        gives it another title
//   delete ID
//   member EMAIL
//   stop, start          the server goes away, and comes back on the same port with its data
import { spawn } from 'node:child_process'
import { createHmac } from 'node:crypto'
import fs from 'node:fs'
import net from 'node:net'
import path from 'node:path'
import readline from 'node:readline'

const app = process.env.GHOST_FOLDER
const data = process.env.DATA_FOLDER
const port = await new Promise((found) => {
    const probe = net.createServer().listen(0, '127.0.0.1', () => {
        const { port } = probe.address()
        probe.close(() => found(port))
    })
})
const url = `http://127.0.0.1:${port}`
const content = path.join(data, 'content')
fs.cpSync(path.join(app, 'content'), content, { recursive: true })
fs.mkdirSync(path.join(data, 'logs'))
fs.writeFileSync(path.join(data, 'config.production.json'), JSON.stringify({
    url, server: { host: '127.0.0.1', port, shutdownTimeout: 2000 },
    database: {
        client: 'better-sqlite3', connection: { filename: path.join(data, 'ghost.db') }, useNullAsDefault: true,
    },
    paths: { contentPath: content }, mail: { transport: 'stub' },
    logging: { level: 'error', transports: ['file'], path: path.join(data, 'logs') },
    privacy: { useTinfoil: true }, security: { staffDeviceVerification: false },
}))
fs.symlinkSync(app, path.join(data, 'current')) // where Ghost looks for what it is

let child
const admin = `${url}/ghost/api/admin`
async function start() {
    const log = fs.openSync(path.join(data, 'ghost.log'), 'a')
    child = spawn(process.execPath, [path.join(app, 'index.js')], {
        cwd: data, env: { ...process.env, NODE_ENV: 'production' }, stdio: ['ignore', log, log],
    })
    for (const end = Date.now() + 120_000; ; ) {
        const answer = await fetch(`${admin}/site/`).catch(() => null)
        if (answer?.status === 200) return
        if (Date.now() > end || child.exitCode !== null) throw new Error('Ghost does not start')
        await new Promise((done) => setTimeout(done, 100))
    }
}
async function stop() {
    const gone = new Promise((done) => child.once('exit', done))
    child.kill('SIGTERM')
    await gone
}
process.on('exit', () => child?.kill('SIGKILL'))
process.on('SIGTERM', () => process.exit(0))
await start()

async function ask(method, where, body, headers) {
    const answer = await fetch(`${admin}/${where}`, {
        method, body: body && JSON.stringify(body),
        headers: { origin: url, 'content-type': 'application/json', 'accept-version': 'v6.0', ...headers },
    })
    const text = await answer.text()
    if (!answer.ok) throw new Error(`${method} ${where}: ${answer.status} ${text.slice(0, 300)}`)
    return { answer, json: text.startsWith('{') ? JSON.parse(text) : {} }
}
const owner = {
    name: 'Olive Owner', email: 'owner@example.test', password: 'correct-horse-battery-9', blogTitle: 'Camp notes',
}
await ask('POST', 'authentication/setup/', { setup: [owner] })
const session = await ask('POST', 'session/', { username: owner.email, password: owner.password })
const cookie = session.answer.headers.getSetCookie().map((one) => one.split(';')[0]).join('; ')
const made = await ask('POST', 'integrations/?include=api_keys', { integrations: [{ name: 'Dashboard' }] }, { cookie })
const secret = made.json.integrations[0].api_keys.find((one) => one.type === 'admin')
const key = `${secret.id}:${secret.secret.split(':').pop()}`

function token() {
    const [id, bytes] = key.split(':')
    const part = (value) => Buffer.from(JSON.stringify(value)).toString('base64url')
    const now = Math.floor(Date.now() / 1000)
    const signed = `${part({ alg: 'HS256', typ: 'JWT', kid: id })}.${part({ iat: now, exp: now + 300, aud: '/admin/' })}`
    return `${signed}.${createHmac('sha256', Buffer.from(bytes, 'hex')).update(signed).digest('base64url')}`
}
const call = async (method, where, body) =>
    (await ask(method, where, body, { authorization: `Ghost ${token()}` })).json

async function post(title, publishedAt) {
    const body = { title, html: `<p>About ${title}</p>`, status: 'published', published_at: publishedAt }
    return (await call('POST', 'posts/?source=html', { posts: [body] })).posts[0]
}
const tier = { name: 'Gold', currency: 'usd', monthly_price: 700, yearly_price: 7000, active: true }
await call('POST', 'tiers/', { tiers: [tier] })
const commands = {
    post: async (...words) => ({ id: (await post(words.join(' '))).id }),
    edit: async (id, ...words) => {
        const { updated_at } = (await call('GET', `posts/${id}/`)).posts[0]
        await call('PUT', `posts/${id}/`, { posts: [{ title: words.join(' '), updated_at }] })
        return { id }
    },
    delete: async (id) => (await call('DELETE', `posts/${id}/`), {}),
    member: async (email) => (await call('POST', 'members/', { members: [{ email }] }), {}),
    stop: async () => (await stop(), {}),
    start: async () => (await start(), {}),
}
const day = 86_400_000
const posts = []
for (let i = 1; i <= 5; ++i)
    posts.push((await post(`Post ${i} 가을 캠핑`, new Date(Date.now() - i * day).toISOString())).id)
await commands.member('one@example.test')
await commands.member('two@example.test')
const say = (answer) => process.stdout.write(`${JSON.stringify(answer)}\n`)
say({ ready: true, server: url, key, posts })

for await (const line of readline.createInterface({ input: process.stdin })) {
    const [name, ...words] = line.split(' ')
    try {
        say({ done: name, ...(await commands[name](...words)) })
    } catch (error) {
        say({ failed: name, message: String(error?.message ?? error) })
    }
}
process.exit(0)
