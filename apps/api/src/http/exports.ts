import type { FastifyInstance } from 'fastify';
import type { Dependencies } from '../context.ts';
import { exportPersons } from './exports/persons.ts';
import { exportStepIncreases } from './exports/step-increases.ts';

/** Tải danh sách về dạng .xlsx: by GET with the session cookie, with the filters of the list in the query string. */
export function registerExportRoutes(server: FastifyInstance, deps: Dependencies): void {
  server.get('/api/exports/persons.xlsx', (request, reply) => exportPersons(deps, request, reply));
  server.get('/api/exports/step-increases.xlsx', (request, reply) => exportStepIncreases(deps, request, reply));
}
