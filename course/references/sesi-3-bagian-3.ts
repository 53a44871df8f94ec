// Sources of session 3, units 5 and 6: rules made together with children, and passing on what one learned.
import type { CourseInput } from '../../src/model/course.ts';

export const references: CourseInput['references'] = [
  {
    id: 'deci-1994',
    author: 'Edward L. Deci, Haleh Eghrari, Brian C. Patrick, dan Dean R. Leone',
    year: 1994,
    title: 'Facilitating Internalization: The Self-Determination Theory Perspective',
    published: 'Journal of Personality, 62(1), 119–142',
    doi: '10.1111/j.1467-6494.1994.tb00797.x',
  },
  {
    id: 'depdiknas-kkg-mgmp-2008',
    author: 'Departemen Pendidikan Nasional',
    year: 2008,
    title: 'Standar Pengembangan Kelompok Kerja Guru (KKG) dan Musyawarah Guru Mata Pelajaran (MGMP)',
    published: 'Direktorat Profesi Pendidik',
  },
  {
    id: 'hake-1998',
    author: 'Richard R. Hake',
    year: 1998,
    title:
      'Interactive-Engagement versus Traditional Methods: A Six-Thousand-Student Survey of Mechanics Test Data for Introductory Physics Courses',
    published: 'American Journal of Physics, 66(1), 64–74',
    doi: '10.1119/1.18809',
  },
  {
    id: 'knowles-2015',
    author: 'Malcolm S. Knowles, Elwood F. Holton III, dan Richard A. Swanson',
    year: 2015,
    title: 'The Adult Learner, edisi ke-8',
    published: 'Routledge',
  },
  {
    id: 'konvensi-hak-anak-1989',
    author: 'Perserikatan Bangsa-Bangsa',
    year: 1989,
    title: 'Konvensi tentang Hak-Hak Anak',
    published: 'Disahkan di Indonesia dengan Keputusan Presiden Nomor 36 Tahun 1990',
  },
  {
    id: 'kraft-2018',
    author: 'Matthew A. Kraft, David Blazar, dan Dylan Hogan',
    year: 2018,
    title:
      'The Effect of Teacher Coaching on Instruction and Achievement: A Meta-Analysis of the Causal Evidence',
    published: 'Review of Educational Research, 88(4), 547–588',
    doi: '10.3102/0034654318759268',
  },
  {
    id: 'livingstone-2017',
    author: 'Sonia Livingstone, Kjartan Ólafsson, Ellen J. Helsper, dkk.',
    year: 2017,
    title:
      'Maximizing Opportunities and Minimizing Risks for Children Online: The Role of Digital Skills in Emerging Strategies of Parental Mediation',
    published: 'Journal of Communication, 67(1), 82–105',
    doi: '10.1111/jcom.12277',
  },
  {
    id: 'lundy-2007',
    author: 'Laura Lundy',
    year: 2007,
    title:
      '“Voice” Is Not Enough: Conceptualising Article 12 of the United Nations Convention on the Rights of the Child',
    published: 'British Educational Research Journal, 33(6), 927–942',
    doi: '10.1080/01411920701657033',
  },
  {
    id: 'permendikdasmen-6-2026',
    author: 'Menteri Pendidikan Dasar dan Menengah',
    year: 2026,
    title:
      'Peraturan Menteri Pendidikan Dasar dan Menengah Nomor 6 Tahun 2026 tentang Budaya Sekolah Aman dan Nyaman',
  },
  {
    id: 'ryan-deci-2000',
    author: 'Richard M. Ryan dan Edward L. Deci',
    year: 2000,
    title:
      'Self-Determination Theory and the Facilitation of Intrinsic Motivation, Social Development, and Well-Being',
    published: 'American Psychologist, 55(1), 68–78',
    doi: '10.1037/0003-066X.55.1.68',
  },
  {
    id: 'showers-joyce-1996',
    author: 'Beverly Showers dan Bruce Joyce',
    year: 1996,
    title: 'The Evolution of Peer Coaching',
    published: 'Educational Leadership, 53(6), 12–16',
  },
  {
    id: 'unesco-murid-2024',
    author: 'UNESCO',
    year: 2024,
    title: 'AI Competency Framework for Students',
    doi: '10.54675/JKJB9835',
  },
  {
    id: 'uu-anak-2002',
    author: 'Republik Indonesia',
    year: 2002,
    title: 'Undang-Undang Nomor 23 Tahun 2002 tentang Perlindungan Anak',
  },
];
