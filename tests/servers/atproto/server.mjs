// A real AT Protocol network on 127.0.0.1. Alice is the creator; Bob likes, answers and follows.
//
// One line of JSON says where it is. Then each line of standard input is a command, answered by one line when the
// app view has seen what it did:
//   post TEXT            alice posts; answers with the post's address
//   like URI             bob likes it
//   reply URI TEXT       bob answers it
//   delete URI           alice deletes it
//   read URI             what the app view says of it, with its answers
//   stop, start          the personal data server goes away, and comes back on the same port with its data
import net from 'node:net'
import path from 'node:path'
import readline from 'node:readline'

// The servers listen on every interface unless they are told better.
const listen = net.Server.prototype.listen
net.Server.prototype.listen = function (...given) {
    if (['number', 'string'].includes(typeof given[0]) && /^\d+$/.test(given[0]) && typeof given[1] !== 'string')
        given.splice(1, 0, '127.0.0.1')
    else if (given[0]?.port !== undefined && !given[0].host)
        given[0] = { ...given[0], host: '127.0.0.1' }
    return listen.apply(this, given)
}
process.env.LOG_ENABLED ??= 'false'

const { TestPlc, TestPds, TestBsky, TestBsync, mockResolvers } = await import('@atproto/dev-env')
const { AtpAgent } = await import('@atproto/api')

const freePort = () =>
    new Promise((found) => {
        const probe = net.createServer().listen(0, '127.0.0.1', () => {
            const { port } = probe.address()
            probe.close(() => found(port))
        })
    })

const ports = { plc: await freePort(), pds: await freePort(), bsky: await freePort(), bsync: await freePort() }
const data = process.env.DATA_FOLDER
const key = 'between-the-two-servers'
const plc = await TestPlc.create({ port: ports.plc })
const bsync = await TestBsync.create({
    port: ports.bsync, apiKeys: [key], dbUrl: process.env.DATABASE_URL, dbSchema: 'bsync',
})
const bsky = await TestBsky.create({
    port: ports.bsky, plcUrl: plc.url, pdsPort: ports.pds, publicUrl: `http://localhost:${ports.bsky}`,
    bsyncApiKey: key, bsyncUrl: bsync.url, repoProvider: `ws://localhost:${ports.pds}`,
    dbPostgresUrl: process.env.DATABASE_URL, dbPostgresSchema: 'appview',
})
bsync.ctx.dataplaneClients = [bsky.ctx.dataplane]

async function startPds() {
    const started = await TestPds.create({
        port: ports.pds, hostname: 'localhost', didPlcUrl: plc.url, enableDidDocWithSession: true,
        dataDirectory: path.join(data, 'pds'), blobstoreDiskLocation: path.join(data, 'blobs'),
        rateLimitsEnabled: false, bskyAppViewUrl: bsky.url, bskyAppViewDid: bsky.ctx.cfg.serverDid,
    })
    mockResolvers(started.ctx.idResolver, started)
    for (const resolver of [bsky.ctx.idResolver, bsky.dataplane.idResolver]) mockResolvers(resolver, started)
    return started
}
const { mkdir } = await import('node:fs/promises')
await mkdir(path.join(data, 'pds'), { recursive: true })
let pds = await startPds()

async function caughtUp() {
    await pds.processAll()
    const head = await pds.ctx.sequencer.curr()
    for (const end = Date.now() + 30_000; ((await bsky.sub.getCursor()) ?? 0) < head; ) {
        await bsky.sub.processAll()
        if (Date.now() > end) throw new Error('the app view does not catch up')
        await new Promise((done) => setTimeout(done, 20))
    }
    await bsky.sub.background?.processAll?.()
}

const people = {}
async function signUp(name) {
    const agent = new AtpAgent({ service: pds.url })
    await agent.createAccount({ email: `${name}@example.test`, handle: `${name}.test`, password: `${name}-password` })
    const password = (await agent.com.atproto.server.createAppPassword({ name: 'test' })).data.password
    await agent.com.atproto.repo.putRecord({
        repo: agent.session.did, collection: 'app.bsky.actor.profile', rkey: 'self',
        record: { $type: 'app.bsky.actor.profile', displayName: name[0].toUpperCase() + name.slice(1) },
    })
    people[name] = { agent, did: agent.session.did, handle: `${name}.test`, password }
    return agent
}
const alice = await signUp('alice')
const bob = await signUp('bob')
await bob.follow(alice.session.did)

const cids = {}
async function post(text, more = {}) {
    const made = await alice.post({ text, langs: ['en'], ...more })
    cids[made.uri] = made.cid
    return made.uri
}
const reference = (uri) => ({ uri, cid: cids[uri] })
const commands = {
    post: async (...words) => ({ uri: await post(words.join(' ')) }),
    like: async (uri) => ({ uri: (await bob.like(uri, cids[uri])).uri }),
    reply: async (uri, ...words) => {
        const made = await bob.post({
            text: words.join(' '), reply: { root: reference(uri), parent: reference(uri) },
        })
        cids[made.uri] = made.cid
        return { uri: made.uri }
    },
    delete: async (uri) => (await alice.deletePost(uri), {}),
    read: async (uri) => {
        await caughtUp() // with what the app wrote
        const { thread } = (await bob.getPostThread({ uri })).data
        const { likeCount, replyCount, record } = thread.post
        return { text: record.text, likeCount, replyCount, replies: thread.replies.map((one) => one.post.record.text) }
    },
    stop: async () => (await pds.close(), {}),
    start: async () => ((pds = await startPds()), {}),
}

const day = 86_400_000
const posts = []
for (let i = 0; i < 5; ++i)
    posts.push(await post(`Post ${i + 1} 가을 캠핑`, { createdAt: new Date(Date.now() - (5 - i) * day).toISOString() }))
await commands.like(posts[0])
await commands.reply(posts[0], 'Where is this lake?')
await caughtUp()
const say = (answer) => process.stdout.write(`${JSON.stringify(answer)}\n`)
const { did, handle, password } = people.alice
say({ ready: true, server: pds.url, appView: bsky.url, alice: { did, handle, password }, posts })

for await (const line of readline.createInterface({ input: process.stdin })) {
    const [name, ...words] = line.split(' ')
    try {
        const answer = await commands[name](...words)
        if (name !== 'stop') await caughtUp()
        say({ done: name, ...answer })
    } catch (error) {
        say({ failed: name, message: String(error?.message ?? error) })
    }
}
process.exit(0)
