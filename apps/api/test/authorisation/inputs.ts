import { randomUUID } from 'node:crypto';
import { AS_OF, type World } from './world.ts';

type Inputs = (world: World) => readonly unknown[];

const nothing: Inputs = () => [undefined];
const everyBatch: Inputs = ({ batches }) => batches.map(({ id }) => ({ id }));
const everyUnit =
  (rest: object): Inputs =>
  ({ units }) => [rest, ...units.map((unitId) => ({ ...rest, unitId }))];
const QUARTER = { asOf: AS_OF, from: '2023-01-01', to: '2024-01-01' };

/** Đầu vào cho mọi thủ tục, those that change something last. A procedure that is not here fails the test. */
export const INPUTS: Readonly<Record<string, Inputs>> = {
  'session.current': nothing,
  'organisation.tree': () => [{ asOf: AS_OF }],
  'organisation.unit': ({ units }) => units.map((id) => ({ id, asOf: AS_OF })),
  'overview.get': everyUnit({ asOf: AS_OF }),
  'persons.list': everyUnit({ asOf: AS_OF, limit: 200 }),
  'persons.facets': everyUnit({ asOf: AS_OF }),
  'persons.get': ({ persons }) => persons.map(({ id }) => ({ id, asOf: AS_OF })),
  'pay.assessPerson': ({ persons }) => persons.map(({ id }) => ({ personId: id, on: AS_OF })),
  'pay.stepIncreasesDue': everyUnit({ ...QUARTER, limit: 200 }),
  'search.everything': ({ persons }) => [
    { q: 'nguyen', asOf: AS_OF, limit: 50 },
    { q: 'don vi', asOf: AS_OF, limit: 50 },
    ...persons.map(({ code }) => ({ q: code, asOf: AS_OF })),
  ],
  'records.imports.list': () => [{ limit: 200 }],
  'records.imports.get': everyBatch,
  'records.imports.rows': everyBatch,
  'records.imports.errorGroups': everyBatch,
  'services.list': nothing,
  'services.create': ({ units }) =>
    units.map((unitId) => ({ name: 'Dịch vụ thử', unitId, permissions: ['persons.read'], validDays: 1 })),
  'services.issueKey': () => [{ id: randomUUID(), validDays: 1 }],
  'services.revoke': () => [{ id: randomUUID() }],
  // The batches have failed: who may see one is told that it is not ready, the others that it is not there.
  'records.imports.setMapping': ({ batches }) => batches.map(({ id }) => ({ id, mapping: {} })),
  'records.imports.commit': everyBatch,
  'records.imports.undo': everyBatch,
  'records.imports.discard': ({ batches }) => batches.slice(-1).map(({ id }) => ({ id })),
};
