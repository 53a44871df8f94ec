// A report with people of several kabupaten and schools, and two sessions: what the frame of the gallery chooses from.
import { checkCourse } from '../../src/model/check.ts';
import type { ReportData } from '../../src/reports/data.ts';
import { reportDataOf } from '../reports/report-data.ts';
import { smallCourse } from '../support/small-course.ts';

const schools = [
  { npsn: '10600123', school: 'SMA Negeri 1 Palembang', region: 'Palembang', jenjang: 'sma' },
  { npsn: '10600456', school: 'SD Negeri 12 Muara Enim', region: 'Muara Enim', jenjang: 'sd' },
  { npsn: '10600789', school: 'SMK Negeri 2 Lubuklinggau', region: 'Lubuklinggau', jenjang: 'smk' },
] as const;

/** Nine people of three schools; the sessions are called as those of the course are. */
export function galleryData(): ReportData {
  const course = checkCourse(smallCourse());
  const [session] = course.sessions;
  if (!session) throw new Error('The small course has no session');
  const titles = ['Pengenalan dasar AI', 'Pemanfaatan aplikasi untuk penilaian', 'Integrasi yang beretika'];
  return reportDataOf({
    course: {
      ...course,
      sessions: titles.map((title, index) => ({ ...session, title, id: `sesi-${index + 1}` })),
    },
    people: Array.from({ length: 9 }, (_, index) => ({
      name: `Guru ${index + 1}`,
      cohort: index % 2 === 0 ? 'Angkatan 1' : 'Angkatan 2',
      mode: index < 4 ? ('luring' as const) : ('daring' as const),
      ...(schools[index % 3] ?? {}),
    })),
    facts: [],
  });
}
