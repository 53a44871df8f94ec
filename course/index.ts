// The course "Guru Pengendali AI": its sessions, what they rest on, and the words they explain.
import type { CourseInput } from '../src/model/course.ts';
import { glossary } from './glossary/index.ts';
import { references } from './references/index.ts';
import { session as sesi1 } from './sesi-1-pengenalan-dasar-ai/index.ts';
import { session as sesi2 } from './sesi-2-penilaian-dan-administrasi/index.ts';
import { session as sesi3 } from './sesi-3-perangkat-ajar-beretika/index.ts';

export const course: CourseInput = {
  id: 'kendali',
  title: 'Guru Pengendali AI',
  summary:
    'Pelatihan bagi guru SD, SMP, SMA, dan SMK untuk memahami AI, mengendalikannya, dan mencipta dengannya secara aman dan beretika.',
  language: 'id',
  sessions: [sesi1, sesi2, sesi3],
  references,
  glossary,
};
