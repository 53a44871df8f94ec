// The structure of an OpenAPI 3.1 document, as far as an LRS needs one (OpenAPI 3.1.0, section 4.8): for tests.
import { z } from 'zod';

const reference = z.strictObject({
  $ref: z.string().regex(/^#\/components\/(schemas|responses|headers)\/[\w.-]+$/),
});
/** JSON Schemas are compiled by the test itself. */
const schema = z.record(z.string(), z.unknown());
const mediaType = z.strictObject({ schema, example: z.unknown().optional() });
const content = z.record(z.string().regex(/^([\w.+-]+|\*)\/([\w.+-]+|\*)$/), mediaType);
const header = z.strictObject({ description: z.string().min(1), schema });

/** 4.8.12: a schema, or content with exactly one entry. */
const parameter = z
  .strictObject({
    name: z.string().min(1),
    in: z.enum(['query', 'header']),
    description: z.string().min(1),
    required: z.boolean().optional(),
    schema: schema.optional(),
    content: content.optional(),
    example: z.unknown().optional(),
  })
  .refine((given) => (given.schema === undefined) !== (given.content === undefined))
  .refine((given) => given.content === undefined || Object.keys(given.content).length === 1)
  // A header of one of these names would be ignored.
  .refine((given) => given.in !== 'header' || !/^(accept|content-type|authorization)$/i.test(given.name));

const response = z.strictObject({
  description: z.string().min(1),
  headers: z.record(z.string(), z.union([reference, header])).optional(),
  content: content.optional(),
});

const security = z.array(z.record(z.string(), z.array(z.string())));

const operation = z.strictObject({
  operationId: z.string().regex(/^[A-Za-z]\w*$/),
  tags: z.array(z.string()).min(1),
  summary: z.string().min(1),
  description: z.string().min(1).optional(),
  parameters: z
    .array(parameter)
    .refine((list) => new Set(list.map((one) => `${one.in} ${one.name.toLowerCase()}`)).size === list.length),
  requestBody: z.strictObject({ description: z.string().min(1), required: z.boolean(), content }).optional(),
  responses: z
    .record(z.string().regex(/^[1-5]\d\d$/), z.union([reference, response]))
    .refine((all) => Object.keys(all).length > 0),
  security: security.optional(),
});

export const openApiStructure = z.strictObject({
  openapi: z.string().regex(/^3\.1\.\d+$/),
  info: z.strictObject({ title: z.string().min(1), version: z.string().min(1), description: z.string() }),
  servers: z.array(z.strictObject({ url: z.string().min(1) })).min(1),
  security,
  tags: z.array(z.strictObject({ name: z.string(), description: z.string().min(1) })),
  paths: z.record(
    z.string().startsWith('/'),
    z.strictObject({
      get: operation.optional(),
      head: operation.optional(),
      put: operation.optional(),
      post: operation.optional(),
      delete: operation.optional(),
    }),
  ),
  components: z.strictObject({
    schemas: z.record(z.string().regex(/^[\w.-]+$/), schema),
    responses: z.record(z.string().regex(/^[\w.-]+$/), response),
    headers: z.record(z.string().regex(/^[\w.-]+$/), header),
    securitySchemes: z.record(
      z.string(),
      z.strictObject({ type: z.literal('http'), scheme: z.string(), description: z.string() }),
    ),
  }),
});
