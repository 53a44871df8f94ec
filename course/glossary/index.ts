// Every word that the course explains.
import type { CourseInput } from '../write.ts';
import { glossary as bersama } from './bersama.ts';
import { glossary as sesi1Bagian2 } from './sesi-1-bagian-2.ts';
import { glossary as sesi1Bagian3 } from './sesi-1-bagian-3.ts';
import { glossary as sesi2Bagian1 } from './sesi-2-bagian-1.ts';
import { glossary as sesi2Bagian2 } from './sesi-2-bagian-2.ts';
import { glossary as sesi2Bagian3 } from './sesi-2-bagian-3.ts';
import { glossary as sesi3Bagian1 } from './sesi-3-bagian-1.ts';
import { glossary as sesi3Bagian2 } from './sesi-3-bagian-2.ts';
import { glossary as sesi3Bagian3 } from './sesi-3-bagian-3.ts';

export const glossary: CourseInput['glossary'] = [
  ...bersama,
  ...sesi1Bagian2,
  ...sesi1Bagian3,
  ...sesi2Bagian1,
  ...sesi2Bagian2,
  ...sesi2Bagian3,
  ...sesi3Bagian1,
  ...sesi3Bagian2,
  ...sesi3Bagian3,
];
