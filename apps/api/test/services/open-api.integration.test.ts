import { Validator } from '@seriousme/openapi-schema-validator';
import { expect, it } from 'vitest';
import { appRouter } from '../../src/router.ts';
import { AS_OF } from '../fixtures/province.ts';
import { describeServer } from '../operations/serve.ts';

type Json = Record<string, unknown>;
interface OpenApi {
  readonly openapi: string;
  readonly paths: Record<string, Record<string, { operationId: string; parameters?: Json[]; security?: Json[] }>>;
}

describeServer('OpenAPI', {}, (opened) => {
  const read = async () => (await (await opened().served.anonymous.fetch('/api/openapi.json')).json()) as OpenApi;

  it('is a valid document of version 3.1 with every procedure there is', async () => {
    const document = await read();
    const checked = await new Validator().validate(structuredClone(document) as unknown as Json);
    expect(checked).toMatchObject({ valid: true });
    expect(document.openapi).toBe('3.1.0');
    const described = Object.values(document.paths).flatMap((path) =>
      Object.values(path).map(({ operationId }) => operationId),
    );
    const procedures = Object.keys(appRouter._def.procedures).map((path) => path.replaceAll('.', '_'));
    expect(described.sort()).toEqual(procedures.sort());
  });

  it('is found wrong by the validator when it is wrong', async () => {
    const document = structuredClone(await read()) as unknown as Json;
    document.paths = { 'no-slash': { get: {} } };
    expect((await new Validator().validate(document)).valid).toBe(false);
  });

  it('has no reference that points nowhere', async () => {
    const document = (await read()) as unknown as Json;
    const references = [...JSON.stringify(document).matchAll(/"\$ref":"#\/([^"]+)"/g)].map((match) =>
      match[1]!.split('/'),
    );
    expect(references.length).toBeGreaterThan(0);
    for (const parts of references) {
      expect(
        parts.reduce<unknown>((part, name) => (part as Json | undefined)?.[name], document),
        parts.join('/'),
      ).toBeDefined();
    }
  });

  it('describes what the routes do: query parameters, commands by POST, nested input by POST', async () => {
    const { paths } = await read();
    expect(paths['/api/v1/persons/list']?.get?.parameters).toContainEqual(
      expect.objectContaining({ name: 'kinds', in: 'query', required: false, explode: true }),
    );
    expect(paths['/api/v1/persons/list']?.get?.parameters).toContainEqual(
      expect.objectContaining({ name: 'asOf', required: true }),
    );
    expect(Object.keys(paths['/api/v1/pay/assessPerson'] ?? {})).toEqual(['post']);
    expect(paths['/api/v1/records/imports/commit']?.post?.parameters).toContainEqual(
      expect.objectContaining({ name: 'Idempotency-Key', in: 'header' }),
    );
  });

  it('answers as the same procedure does over tRPC, in both kinds of route', async () => {
    const { served, province } = opened();
    const officer = await served.as('officer.vg');
    const list = await officer.fetch(`/api/v1/persons/list?asOf=${AS_OF}&kinds=public-employee&limit=3&sort=code`);
    expect(await list.json()).toEqual(
      await officer.api.persons.list.query({ asOf: AS_OF, kinds: ['public-employee'], limit: 3, sort: 'code' }),
    );
    const input = { personId: province.people.DUE, on: AS_OF };
    const assessed = await officer.fetch('/api/v1/pay/assessPerson', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(input),
    });
    expect(await assessed.json()).toEqual(JSON.parse(JSON.stringify(await officer.api.pay.assessPerson.query(input))));
  });

  it('reports errors in the form of RFC 9457, in both languages', async () => {
    const { served, province } = opened();
    const officer = await served.as('officer.vg');
    const problem = async (path: string, client = officer) => {
      const response = await client.fetch(path);
      expect(response.headers.get('content-type')).toContain('application/problem+json');
      const body = (await response.json()) as Json;
      expect(body).toMatchObject({ status: response.status, requestId: response.headers.get('x-request-id') });
      return body;
    };
    expect(await problem('/api/v1/persons/list?limit=0')).toMatchObject({
      type: 'urn:noivu:error:bad-input',
      status: 400,
      title: 'Yêu cầu không đúng',
      detail: expect.stringContaining('asOf: còn thiếu'),
      detailEn: expect.stringContaining('asOf'),
      errors: expect.arrayContaining([
        { path: 'asOf', message: expect.any(String) },
        { path: 'limit', message: expect.any(String) },
      ]),
    });
    expect(await problem(`/api/v1/persons/list?asOf=${AS_OF}`, served.anonymous)).toMatchObject({
      status: 401,
      code: 'not-signed-in',
    });
    expect(await problem('/api/v1/services/list')).toMatchObject({ status: 403, code: 'forbidden' });
    const foreign = `/api/v1/persons/get?id=${province.people.LEADER}&asOf=${AS_OF}`;
    expect(await problem(foreign)).toMatchObject({ status: 404, code: 'not-found' });
    expect(await problem('/api/v1/nothing')).toMatchObject({ status: 404, code: 'not-found' });
    expect(await problem('/api/exports/persons.xlsx')).toMatchObject({ status: 400, code: 'bad-input' });
  });

  it('is browsable without another server: all that the page loads is here, under the strict policy', async () => {
    const { anonymous, url } = opened().served;
    const page = await anonymous.fetch('/api/docs');
    const policy = page.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("script-src 'self';");
    const html = await page.text();
    expect(html).not.toMatch(/<script(?![^>]*\bsrc=)|\son\w+=|https?:/);
    const loaded = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map((match) => match[1]!);
    expect(loaded.length).toBeGreaterThanOrEqual(5);
    for (const path of loaded) {
      expect(new URL(path, url).origin).toBe(url);
      const file = await anonymous.fetch(path);
      expect([path, file.status, (await file.arrayBuffer()).byteLength > 100]).toEqual([path, 200, true]);
    }
    const bundle = await (await anonymous.fetch('/api/docs/assets/swagger-ui-bundle.js')).text();
    expect(bundle).toContain('SwaggerUIBundle');
    for (const path of ['package.json', 'index.html', '../../package.json', '%2e%2e/package.json']) {
      expect((await anonymous.fetch(`/api/docs/assets/${path}`)).status).toBe(404);
    }
  });
});
