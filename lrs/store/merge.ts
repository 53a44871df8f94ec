// Merging JSON documents (Communication 2.2, JSON Procedure): top-level properties of the newer one win.
import { isJsonType } from '../http/media-type.ts';

interface Document {
  readonly contentType: string;
  readonly content: Buffer;
}

/** Merges the posted document into the existing one; undefined when either isn't a JSON object. */
export function mergeDocuments(existing: Document, posted: Document): Buffer | undefined {
  const base = jsonObject(existing);
  const update = jsonObject(posted);
  if (base === undefined || update === undefined) return undefined;
  // A map keeps a property called __proto__ a property.
  return Buffer.from(
    JSON.stringify(Object.fromEntries([...Object.entries(base), ...Object.entries(update)])),
  );
}

/** The content as a JSON object, or undefined when its type or its text says otherwise. */
export function jsonObject({ contentType, content }: Document): Record<string, unknown> | undefined {
  if (!isJsonType(contentType)) return undefined;
  try {
    const value: unknown = JSON.parse(content.toString('utf8'));
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}
