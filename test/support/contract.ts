/**
 * `openapi.yaml` as a judge: every request and every answer of a test is held against the operation it belongs to.
 */
import { readFileSync } from 'node:fs';
import addFormats from 'ajv-formats';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'yaml';

interface Reference {
  readonly $ref: string;
}

interface Header {
  readonly required?: boolean;
  readonly schema: { readonly type?: string };
}

type Content = Readonly<Record<string, { readonly schema?: object }>>;

interface Answer {
  readonly headers?: Readonly<Record<string, Header | Reference>>;
  readonly content?: Content;
}

interface Parameter extends Header {
  readonly name: string;
  readonly in: 'header' | 'path';
}

interface Operation {
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Content };
  readonly responses: Readonly<Record<string, Answer | Reference>>;
}

interface Contract {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, object>> };
}

type Fetch = (request: Request) => Promise<Response>;

const contract = parse(
  readFileSync(new URL('../../src/provider/rest/openapi.yaml', import.meta.url), 'utf8'),
  { maxAliasCount: -1 },
) as Contract;

// The document is a schema that others refer into; its own keywords are none of JSON Schema.
const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats(ajv);
ajv.addSchema({ $id: 'https://contract.example/', components: contract.components });

/**
 * A `fetch` that throws where the request or the answer breaks the contract.
 *
 * @param fetch - What answers.
 * @param base - Address of the session, without a slash at the end: the element's `src`.
 */
export function contractChecked(fetch: Fetch, base: string): Fetch {
  return checking(fetch, base, true);
}

/** The same for requests that break the contract by intent: only what comes back is judged. */
export function answersChecked(fetch: Fetch, base: string): Fetch {
  return checking(fetch, base, false);
}

function checking(fetch: Fetch, base: string, requestsToo: boolean): Fetch {
  return async (request) => {
    const { name, operation } = operationOf(request, base);
    if (requestsToo) await checkRequest(name, operation, request.clone());
    const response = await fetch(request);
    await checkAnswer(name, operation, response.clone());
    return response;
  };
}

function operationOf(
  { method, url }: Request,
  base: string,
): { readonly name: string; readonly operation: Operation } {
  const path = url.startsWith(base) ? url.slice(base.length) || '/' : url;
  for (const [template, methods] of Object.entries(contract.paths)) {
    const pattern = new RegExp(`^${template.replaceAll(/\{\w+\}/g, '[^/?#]+')}$`);
    const operation = methods[method.toLowerCase()];
    if (pattern.test(path) && operation) return { name: `${method} ${template}`, operation };
  }
  throw new Error(`${method} ${path} is not part of the contract`);
}

async function checkRequest(name: string, operation: Operation, request: Request): Promise<void> {
  for (const parameter of operation.parameters ?? []) {
    if (parameter.in === 'header')
      checkHeader(`${name}: request`, parameter.name, parameter, request.headers);
  }
  const text = await request.text();
  if (operation.requestBody) checkBody(`${name}: request`, operation.requestBody.content, request, text);
  else if (text !== '') throw new Error(`${name}: request has a body, and the contract has none`);
}

async function checkAnswer(name: string, operation: Operation, response: Response): Promise<void> {
  const found = operation.responses[response.status] ?? operation.responses['default'];
  if (!found) throw new Error(`${name}: the contract knows no answer ${response.status}`);
  const { headers = {}, content } = resolved<Answer>(found);
  const where = `${name}: answer ${response.status}`;
  for (const [header, rule] of Object.entries(headers))
    checkHeader(where, header, resolved<Header>(rule), response.headers);
  if (content && '*/*' in content) return;
  const text = await response.text();
  if (content) checkBody(where, content, response, text);
  if (response.status >= 400 && (JSON.parse(text) as { status?: unknown }).status !== response.status)
    throw new Error(`${where}: the problem names another status`);
}

function checkHeader(where: string, name: string, { required, schema }: Header, headers: Headers): void {
  const value = headers.get(name);
  if (value === null) {
    if (required) throw new Error(`${where} lacks the header ${name}`);
    return;
  }
  checkSchema(`${where}, header ${name}`, schema, schema.type === 'integer' ? Number(value) : value);
}

function checkBody(where: string, content: Content, { headers }: Request | Response, text: string): void {
  const type = (headers.get('content-type') ?? '').split(';')[0]?.trim() ?? '';
  const declared = content[type];
  if (!declared) throw new Error(`${where} is "${type}", not ${Object.keys(content).join(' or ')}`);
  if (declared.schema) checkSchema(where, declared.schema, JSON.parse(text));
}

function checkSchema(where: string, schema: object, value: unknown): void {
  const validate = compiled(schema);
  if (!validate(value)) throw new Error(`${where}: ${ajv.errorsText(validate.errors, { dataVar: 'body' })}`);
}

const validators = new WeakMap<object, ReturnType<Ajv2020['compile']>>();

/** The references of the document start at its root; here they start at the schema that holds it. */
function compiled(schema: object): ReturnType<Ajv2020['compile']> {
  const before = validators.get(schema);
  if (before) return before;
  const text = JSON.stringify(schema).replaceAll('"$ref":"#/', '"$ref":"https://contract.example/#/');
  const validate = ajv.compile(JSON.parse(text) as object);
  validators.set(schema, validate);
  return validate;
}

/** What a reference of the document points to. */
function resolved<T extends object>(part: T | Reference): T {
  if (!('$ref' in part)) return part;
  return part.$ref
    .split('/')
    .slice(1)
    .reduce<unknown>((at, key) => (at as Readonly<Record<string, unknown>>)[key], contract) as T;
}
