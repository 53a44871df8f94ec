// Every schema of the document's components.
import type { Schema } from '../types.ts';
import { actorSchemas } from './actors.ts';
import { statementSchemas } from './statements.ts';
import { listOf, record, text, valueSchemas } from './values.ts';

export const schemas: Readonly<Record<string, Schema>> = {
  ...valueSchemas,
  ...actorSchemas,
  ...statementSchemas,
  About: {
    ...record({ version: listOf(text), extensions: { type: 'object' } }, ['version']),
    description: 'The versions of xAPI that are spoken.',
  },
  Error: {
    ...record({ error: text, property: text }, ['error']),
    description: 'A sentence that says what to do, and which property, parameter or header it is about.',
  },
};
