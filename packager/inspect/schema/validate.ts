// Validates XML with libxml2, compiled to WebAssembly: it opens no file and no address but the official schemas.
import {
  ParseOption,
  XmlBufferInputProvider,
  XmlDocument,
  XmlLibError,
  XsdValidator,
  xmlRegisterInputProvider,
} from 'libxml2-wasm';
import { readSchemas, type SchemaEdition } from './editions.ts';

/** A complaint of libxml2, in its own words. */
export interface Complaint {
  message: string;
  line: number;
}

const schemaFiles = new XmlBufferInputProvider({});
let registered = false;
const validators = new Map<SchemaEdition, XsdValidator>();

/** Compiling takes some milliseconds, so it is done once an edition and a process. */
function validatorOf(edition: SchemaEdition): XsdValidator {
  const known = validators.get(edition);
  if (known) return known;
  if (!registered) registered = xmlRegisterInputProvider(schemaFiles);
  const { url, text, files } = readSchemas(edition);
  for (const [address, file] of Object.entries(files)) schemaFiles.addBuffer(address, file);
  const document = XmlDocument.fromString(text, { url });
  try {
    const validator = XsdValidator.fromDoc(document);
    validators.set(edition, validator);
    return validator;
  } finally {
    document.dispose();
    for (const address of Object.keys(files)) schemaFiles.removeBuffer(address);
  }
}

/**
 * What libxml2 has to say against a document.
 * @param text XML without a document type of its own, already decoded
 * @param edition undefined asks only whether it is well-formed
 * @returns nothing when all is well
 */
export function complaintsAbout(text: string, edition?: SchemaEdition): Complaint[] {
  let document: XmlDocument | undefined;
  try {
    document = XmlDocument.fromString(text, {
      encoding: 'utf-8',
      option:
        ParseOption.XML_PARSE_NO_XXE |
        ParseOption.XML_PARSE_NONET |
        ParseOption.XML_PARSE_IGNORE_ENC |
        ParseOption.XML_PARSE_BIG_LINES,
    });
    if (edition !== undefined) validatorOf(edition).validate(document);
    return [];
  } catch (error) {
    if (!(error instanceof XmlLibError)) throw error;
    return error.details.map(({ message, line }) => ({ message: message.trim(), line }));
  } finally {
    document?.dispose();
  }
}
