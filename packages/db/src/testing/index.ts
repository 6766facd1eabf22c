export { describeDatabases, startTestDatabase } from './databases.ts';
export {
  copyTemplate,
  listTestServerKinds,
  startTestServer,
  type TestDatabase,
  type TestServer,
  type TestServerKind,
} from './test-servers.ts';
