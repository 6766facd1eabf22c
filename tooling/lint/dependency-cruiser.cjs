/**
 * Hướng phụ thuộc (docs/adr/0002): each boundary has a name and is an error in CI.
 *
 *   admin --values--> domain <--values-- api --> db        tooling -> nothing of ours
 *     \------types only------> api/router
 */
const field =
  '(organisation|positions|headcount|downsizing|ranks|pay|promotion|retirement|evaluation|discipline|recruitment|training|succession|emulation|indices|tasks|registers)';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'domain-is-pure',
      comment: 'The domain imports zod and itself; no Node, React, tRPC or Prisma.',
      severity: 'error',
      from: { path: '^packages/domain/src', pathNot: '(\\.test\\.ts$|/testing/)' },
      to: { pathNot: ['^packages/domain/src', 'node_modules/zod/', 'node_modules/\\.pnpm/zod@'] },
    },
    {
      name: 'kernel-knows-no-field',
      severity: 'error',
      from: { path: '^packages/domain/src/kernel', pathNot: '\\.test\\.ts$' },
      to: { path: '^packages/domain/src/(?!kernel/)' },
    },
    {
      name: 'fields-meet-at-the-door',
      comment: 'A field imports another only through its index.ts.',
      severity: 'error',
      from: { path: `^packages/domain/src/${field}/` },
      to: { path: `^packages/domain/src/${field}/`, pathNot: ['^packages/domain/src/$1/', '/index\\.ts$'] },
    },
    {
      name: 'kernel-at-its-door',
      comment: 'A field uses the kernel through kernel/index.ts or the doors of its four rooms.',
      severity: 'error',
      from: { path: `^packages/domain/src/${field}/`, pathNot: '\\.test\\.ts$' },
      to: { path: '^packages/domain/src/kernel/', pathNot: '/index\\.ts$' },
    },
    {
      name: 'db-knows-no-app',
      severity: 'error',
      from: { path: '^packages/db', pathNot: 'vitest\\.config\\.ts$' },
      to: { path: '^(apps|tooling)/' },
    },
    {
      name: 'no-app-imports-an-app',
      comment: 'But admin takes `type AppRouter` from the API, in one file.',
      severity: 'error',
      from: { path: '^apps/([^/]+)/' },
      to: { path: '^apps/', pathNot: ['^apps/$1/', '^apps/api/src/router\\.ts$'] },
    },
    {
      name: 'app-router-as-type-only',
      severity: 'error',
      from: { path: '^apps/admin/', pathNot: '^apps/admin/src/lib/trpc\\.ts$' },
      to: { path: '^apps/api/' },
    },
    {
      name: 'app-router-type-only-in-trpc',
      severity: 'error',
      from: { path: '^apps/admin/src/lib/trpc\\.ts$' },
      to: { path: '^apps/api/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'admin-has-no-server-code',
      severity: 'error',
      from: { path: '^apps/admin/src' },
      to: { path: '(^packages/db|@prisma|node_modules/pg/|node_modules/fastify)' },
    },
    {
      name: 'admin-has-no-node',
      severity: 'error',
      from: { path: '^apps/admin/src', pathNot: '\\.test\\.tsx?$' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'prisma-stays-in-db-and-api',
      severity: 'error',
      from: { path: '^(apps/(?!api)|packages/domain|tooling)' },
      to: { path: '(@prisma|packages/db/src/generated)' },
    },
    {
      name: 'tooling-knows-nothing-of-ours',
      comment: 'Except the benchmarks, which measure the domain (docs/adr/0006).',
      severity: 'error',
      from: { path: '^tooling/', pathNot: '^tooling/bench/' },
      to: { path: '^(apps|packages)/' },
    },
    { name: 'not-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: 'routeTree.gen' } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|generated|node_modules/\\.vite)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.cjs', '.json'],
    },
  },
};
