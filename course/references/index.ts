// Every source that the course rests on. A fact that is not in one of these is not in the course.
import type { CourseInput } from '../write.ts';
import { references as bersama } from './bersama.ts';
import { references as labsAnalisis } from './labs-analisis.ts';
import { references as labsDilema } from './labs-dilema.ts';
import { references as labsPengimbasan } from './labs-pengimbasan.ts';
import { references as labsPrompt } from './labs-prompt.ts';
import { references as labsSamarkan } from './labs-samarkan.ts';
import { references as pembukaPenutup } from './pembuka-penutup.ts';
import { references as sesi1Bagian2 } from './sesi-1-bagian-2.ts';
import { references as sesi1Bagian3 } from './sesi-1-bagian-3.ts';
import { references as sesi2Bagian1 } from './sesi-2-bagian-1.ts';
import { references as sesi2Bagian2 } from './sesi-2-bagian-2.ts';
import { references as sesi2Bagian3 } from './sesi-2-bagian-3.ts';
import { references as sesi3Bagian1 } from './sesi-3-bagian-1.ts';
import { references as sesi3Bagian2 } from './sesi-3-bagian-2.ts';
import { references as sesi3Bagian3 } from './sesi-3-bagian-3.ts';

export const references: CourseInput['references'] = [
  ...bersama,
  ...labsAnalisis,
  ...labsDilema,
  ...labsPengimbasan,
  ...labsPrompt,
  ...labsSamarkan,
  ...pembukaPenutup,
  ...sesi1Bagian2,
  ...sesi1Bagian3,
  ...sesi2Bagian1,
  ...sesi2Bagian2,
  ...sesi2Bagian3,
  ...sesi3Bagian1,
  ...sesi3Bagian2,
  ...sesi3Bagian3,
];
