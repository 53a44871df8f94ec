// The course "Guru Pengendali AI": its sessions, what they rest on, and the words they explain.
import type { CourseInput } from '../src/model/course.ts';
import { glossary } from './glossary.ts';
import { references } from './references.ts';
import { session as sesi1 } from './sesi-1-pengenalan-dasar-ai/index.ts';

export const course: CourseInput = {
  id: 'kendali',
  title: 'Guru Pengendali AI',
  summary:
    'Pelatihan bagi guru SD, SMP, SMA, dan SMK untuk memahami AI, mengendalikannya, dan mencipta dengannya secara aman dan beretika.',
  language: 'id',
  sessions: [sesi1],
  references,
  glossary,
};
