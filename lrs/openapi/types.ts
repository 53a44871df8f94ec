// The parts of an OpenAPI 3.1 document that the LRS's own is made of.

/** A JSON Schema (draft 2020-12), as OpenAPI 3.1 uses it. */
export interface Schema {
  readonly [keyword: string]: unknown;
}

export interface MediaType {
  readonly schema: Schema;
  readonly example?: unknown;
}

type Content = Readonly<Record<string, MediaType>>;

/** A parameter has a schema, or content where its text is JSON itself. */
export interface Parameter {
  readonly name: string;
  readonly in: 'query' | 'header';
  readonly description: string;
  readonly required?: boolean;
  readonly schema?: Schema;
  readonly content?: Content;
  readonly example?: unknown;
}

export interface Reference {
  readonly $ref: string;
}

export interface RequestBody {
  readonly description: string;
  readonly required: boolean;
  readonly content: Content;
}

export interface Response {
  readonly description: string;
  readonly headers?: Readonly<Record<string, Reference>>;
  readonly content?: Content;
}

export type Responses = Readonly<Record<string, Response | Reference>>;

export interface Operation {
  readonly operationId: string;
  readonly tags: readonly string[];
  readonly summary: string;
  readonly description?: string;
  readonly parameters: readonly Parameter[];
  readonly requestBody?: RequestBody;
  readonly responses: Responses;
  /** An empty list: for everyone. */
  readonly security?: readonly Readonly<Record<string, readonly string[]>>[];
}

export type PathItem = Readonly<Partial<Record<'get' | 'head' | 'put' | 'post' | 'delete', Operation>>>;

export interface OpenApiDocument {
  readonly openapi: string;
  readonly info: Readonly<{ title: string; version: string; description: string }>;
  readonly servers: readonly { readonly url: string }[];
  readonly security: readonly Readonly<Record<string, readonly string[]>>[];
  readonly tags: readonly { readonly name: string; readonly description: string }[];
  readonly paths: Readonly<Record<string, PathItem>>;
  readonly components: Readonly<{
    schemas: Readonly<Record<string, Schema>>;
    responses: Readonly<Record<string, Response>>;
    headers: Readonly<Record<string, Readonly<{ description: string; schema: Schema }>>>;
    securitySchemes: Readonly<
      Record<string, Readonly<{ type: 'http'; scheme: 'basic'; description: string }>>
    >;
  }>;
}
