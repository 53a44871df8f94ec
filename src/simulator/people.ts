// Invented teachers and schools. The names could be heard in South Sumatra; the schools and their numbers cannot exist.
import type { Jenjang } from '../blocks/contract.ts';
import { type Random, randomOf } from './random.ts';

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

const regencies = [
  ...[
    'Palembang',
    'Prabumulih',
    'Pagar Alam',
    'Lubuklinggau',
    'Banyuasin',
    'Empat Lawang',
    'Lahat',
    'Muara Enim',
  ],
  ...[
    'Musi Banyuasin',
    'Musi Rawas',
    'Musi Rawas Utara',
    'Ogan Ilir',
    'Ogan Komering Ilir',
    'Ogan Komering Ulu',
  ],
  ...['OKU Selatan', 'OKU Timur', 'PALI'],
];
const levels: readonly Jenjang[] = ['sd', 'sd', 'sd', 'smp', 'smp', 'sma', 'smk'];

export interface School {
  /** Begins with 00, which no real school's number does. */
  npsn: string;
  name: string;
  level: Jenjang;
  regency: string;
}

export interface Teacher {
  /** Account name in statements. */
  account: string;
  name: string;
  school: School;
  /** Logit scale: 0 is average. */
  ability: number;
  /** 0–1: how readily she goes on, tries again and comes back. */
  diligence: number;
  /** Multiplies reading times. */
  pace: number;
  /** Whether she also uses a school's computer besides her phone. */
  twoDevices: boolean;
}

/** The teacher of a number in a cohort; the same for the same seed. @param number from 1 */
export function teacherOf(seed: string, number: number): Teacher {
  const random = randomOf(`${seed}/guru/${number}`);
  const title = random.chance(0.75) ? `, ${random.pick(titles)}` : '';
  return {
    account: `simulasi-${String(number).padStart(5, '0')}`,
    name: `${random.pick(firstNames)} ${random.pick(lastNames)}${title}`,
    school: schoolOf(seed, 1 + random.below(400)),
    ability: random.normal(),
    diligence: 1 / (1 + Math.exp(-random.normal(1.3, 0.9))),
    pace: random.lognormal(1, 0.35),
    twoDevices: random.chance(0.25),
  };
}

function schoolOf(seed: string, number: number): School {
  const random: Random = randomOf(`${seed}/sekolah/${number}`);
  const level = random.pick(levels);
  const regency = random.pick(regencies);
  return {
    npsn: `00${String(number).padStart(6, '0')}`,
    name: `${level.toUpperCase()} Simulasi ${number} ${regency}`,
    level,
    regency,
  };
}
