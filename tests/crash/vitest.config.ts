import base from '../../vitest.config.ts'

/** The crash test takes longer than everything in `npm run check` may. */
export default {...base, test: {...base.test, include: ['tests/crash/*.crash.ts']}}
