// Statement Resource (Communication 2.1).
import type { Resource } from '../../http/exchange.ts';
import { getStatements } from './get.ts';
import { postStatements } from './post.ts';
import { putStatement } from './put.ts';

export const statements: Resource = { GET: getStatements, PUT: putStatement, POST: postStatements };
