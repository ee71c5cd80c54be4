import { AsyncLocalStorage } from 'node:async_hooks'
import { registerHooks } from 'node:module'

const nothing = 'data:text/javascript,export{}'

// Outside Next's bundler `server-only` throws; plain Node processes are the server by definition.
registerHooks({
  resolve(specifier, context, nextResolve) {
    return specifier === 'server-only' ? { url: nothing, shortCircuit: true } : nextResolve(specifier, context)
  },
})

// Parts of Next that are loaded before its server expect this to be there.
globalThis.AsyncLocalStorage ??= AsyncLocalStorage
