// Invented teachers. Their names could be heard in South Sumatra; no number or address of theirs can exist.
import { type Oddity, oddityOf } from './oddities.ts';
import { type Random, randomOf } from './random.ts';
import { type Region, regionOf, type School, schoolIn } from './regions.ts';

const firstNames = [
  ...[
    'Aisyah',
    'Ahmad',
    'Agustina',
    'Bambang',
    'Citra',
    'Darmawan',
    'Desi',
    'Dwi',
    'Eka',
    'Erlina',
    'Fauzan',
  ],
  ...['Fitri', 'Hasanah', 'Hendra', 'Herlina', 'Ibrahim', 'Ilham', 'Indah', 'Kartika', 'Kgs. Yusuf', 'Laila'],
  ...[
    'Lestari',
    'Lukman',
    'M. Rizki',
    'Maimunah',
    'Marlina',
    'Msy. Halimah',
    'Mulyadi',
    'Nur',
    'Nyayu Rahma',
  ],
  ...[
    'Putri',
    'Rahmat',
    'Ratna',
    'Riduan',
    'Rosmala',
    'Rusdi',
    'Santi',
    'Siti',
    'Sri',
    'Sulaiman',
    'Susilawati',
  ],
  ...['Syamsul', 'Umi', 'Wahyu', 'Wulandari', 'Yanti', 'Yohanes', 'Yulia', 'Zainal', 'Zulaikha'],
];
const lastNames = [
  ...['Anggraini', 'Apriani', 'Arifin', 'Astuti', 'Budiman', 'Damayanti', 'Effendi', 'Fadilah', 'Firmansyah'],
  ...[
    'Gunawan',
    'Hakim',
    'Handayani',
    'Hidayat',
    'Iskandar',
    'Kurniawan',
    'Maharani',
    'Marpaung',
    'Nasution',
  ],
  ...[
    'Novitasari',
    'Oktaviani',
    'Pratama',
    'Puspita',
    'Rahmawati',
    'Saputra',
    'Setiawan',
    'Simbolon',
    'Suryani',
  ],
  ...['Susanti', 'Syahputra', 'Usman', 'Utami', 'Wijaya', 'Wulandari', 'Yusnita', 'Zuhri'],
];
const titles = ['S.Pd.', 'S.Pd.', 'S.Pd.', 'S.Pd.SD', 'S.Pd.I.', 'M.Pd.', 'S.Kom.', 'S.Si.'];

/** How far a teacher takes part. */
export type Engagement =
  /** Signed up and was never heard of again. */
  | 'never'
  /** Opens a page or some and leaves. */
  | 'looks-in'
  /** Comes on the day of the event alone. */
  | 'that-day'
  /** Comes back as long as something is left to do. */
  | 'course';

export interface Teacher {
  /** From 1; beyond the size of the cohort for those who come without having signed up. */
  number: number;
  /** Account names in statements; a second one that she also uses, if any. */
  accounts: readonly [string, ...string[]];
  name: string;
  email: string;
  /** 16 digits that begin with 0000, which no real number does; empty for whoever has none. */
  nuptk: string;
  /** 18 digits that begin with 0000; empty for whoever is no civil servant. */
  nip: string;
  school: School;
  cohort: string;
  mode: 'luring' | 'daring';
  engagement: Engagement;
  /** Logit scale: 0 is average. */
  ability: number;
  /** 0–1: how readily she goes on, tries again and comes back. */
  diligence: number;
  /** Multiplies reading times. */
  pace: number;
  /** Share of pages that she clicks through without reading. */
  skims: number;
  /** How much more, or less, she trusts herself than her ability says; 0 is average. */
  confidence: number;
  /** Whether she also uses a school's computer besides her phone. */
  twoDevices: boolean;
  /** What should make an auditor look twice. */
  oddity?: Oddity;
}

const domain = 'simulasi.kendali.example';
/** Size of a cohort that nothing else is known of. */
const usualSize = 5000;

/**
 * The teacher of a number in a cohort; the same for the same seed.
 * @param number from 1 @param size of the cohort: the larger, the more schools
 */
export function teacherOf(seed: string, number: number, size: number = usualSize): Teacher {
  const invented = inventTeacher(randomOf(`${seed}/guru/${number}`), seed, number, size);
  const oddity = number > size ? undefined : oddityOf(number);
  // Whoever is copied, or comes twice, must have come.
  const isNeeded = number < size && ['twin', 'second-entry'].includes(oddityOf(number + 1) ?? '');
  if (oddity === undefined) return isNeeded ? { ...invented, engagement: 'course' } : invented;
  const teacher: Teacher = { ...invented, engagement: 'course', oddity };
  const before = () => teacherOf(seed, number - 1, size);
  switch (oddity) {
    case 'fast':
      return { ...teacher, ability: 3, diligence: 0.97, skims: 0.88 };
    case 'twin': {
      const { ability, diligence, pace, confidence, twoDevices, mode, cohort } = before();
      return { ...teacher, ability, diligence, pace, confidence, twoDevices, mode, cohort };
    }
    case 'second-entry': {
      // Signed up again with another address, as if nothing had been sent before.
      const accounts = [`simulasi-${digitsOf(number)}`] as const;
      return { ...before(), oddity, number, accounts, email: teacher.email, nuptk: '', nip: '' };
    }
    case 'two-accounts':
      return {
        ...teacher,
        accounts: [`simulasi-${digitsOf(number)}`, teacher.email],
        diligence: 0.95,
        twoDevices: true,
      };
  }
}

const digitsOf = (number: number): string => String(number).padStart(5, '0');

function inventTeacher(random: Random, seed: string, number: number, size: number): Teacher {
  const digits = digitsOf(number);
  const region = regionOf(seed, number);
  const school = schoolIn(region, seed, size, random);
  const cohort = cohortOf(random);
  const mode = random.chance(cohort === firstCohort ? region.inHall / firstCohortShare : 0)
    ? 'luring'
    : 'daring';
  const title = random.chance(0.75) ? `, ${random.pick(titles)}` : '';
  const nuptk = random.chance(0.92) ? `0000${String(number).padStart(12, '0')}` : '';
  const email = `guru${digits}@${domain}`;
  const known = random.next();
  return {
    number,
    accounts: [known < 0.7 ? `simulasi-${digits}` : known < 0.85 && nuptk !== '' ? nuptk : email],
    name: `${random.pick(firstNames)} ${random.pick(lastNames)}${title}`,
    email,
    nuptk,
    nip: random.chance(0.55) ? `0000${String(number).padStart(14, '0')}` : '',
    school,
    cohort,
    mode,
    engagement: engagementOf(region, mode, random),
    ability: random.normal(abilityAt[school.level] + (mode === 'luring' ? 0.25 : 0)),
    diligence: 1 / (1 + Math.exp(-random.normal(mode === 'luring' ? 1.7 : 1.3, 0.9))),
    pace: random.lognormal(1, 0.35),
    skims: 0,
    confidence: random.normal(0, 0.9),
    twoDevices: random.chance(0.25),
  };
}

/** Small differences, which only many teachers show. */
const abilityAt = { sd: -0.12, smp: 0.02, sma: 0.22, smk: 0.14 } as const;

export const firstCohort = 'Gelombang 1';
const firstCohortShare = 0.7;

function cohortOf(random: Random): string {
  const part = random.next();
  return part < firstCohortShare ? firstCohort : part < 0.9 ? 'Gelombang 2' : 'Gelombang 3';
}

function engagementOf(region: Region, mode: Teacher['mode'], random: Random): Engagement {
  if (!random.chance(mode === 'luring' ? 0.9 : region.turnout)) return 'never';
  const part = random.next();
  return part < 0.26 ? 'looks-in' : part < 0.44 ? 'that-day' : 'course';
}

/** How many come without having signed up, beside a cohort of this size. */
export const strangersOf = (size: number): number => Math.ceil(size * 0.004);
