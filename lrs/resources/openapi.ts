// The LRS's description of itself for programs, as OpenAPI 3.1. Open to everyone, like About.
import { taggedJson, type XapiResponse } from '../http/exchange.ts';
import { onlyParameters } from '../http/parameters.ts';
import { openApiDocument } from '../openapi/document.ts';

/** GET openapi.json. */
export function getOpenApi(query: URLSearchParams, mountPath: string): XapiResponse {
  onlyParameters(query, []);
  return taggedJson(openApiDocument(mountPath));
}
