import { registerHooks } from 'node:module'

const nothing = 'data:text/javascript,export{}'

// Outside Next's bundler `server-only` throws; plain Node processes are the server by definition.
registerHooks({
  resolve(specifier, context, nextResolve) {
    return specifier === 'server-only' ? { url: nothing, shortCircuit: true } : nextResolve(specifier, context)
  },
})
