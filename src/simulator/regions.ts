// Where invented teachers work: the 17 kabupaten and kota of South Sumatra, as large beside each other as they plausibly
// are, and schools whose numbers cannot exist.
import type { Jenjang } from '../blocks/contract.ts';
import { type Random, randomOf } from './random.ts';

export interface Region {
  name: string;
  /** How many of 25,000 sign up. OKU Timur sends far more than its size would suggest, as it did in September 2025. */
  signUps: number;
  /** Which share of them ever begins. */
  turnout: number;
  /** Which share of them sits in the hall in Palembang. */
  inHall: number;
}

export const regions: readonly Region[] = [
  { name: 'OKU Timur', signUps: 5394, turnout: 0.68, inHall: 0.012 },
  { name: 'Palembang', signUps: 3300, turnout: 0.66, inHall: 0.065 },
  { name: 'Ogan Komering Ilir', signUps: 2150, turnout: 0.59, inHall: 0.012 },
  { name: 'Banyuasin', signUps: 1950, turnout: 0.62, inHall: 0.035 },
  { name: 'Musi Banyuasin', signUps: 1900, turnout: 0.6, inHall: 0.01 },
  { name: 'Muara Enim', signUps: 1550, turnout: 0.61, inHall: 0.01 },
  { name: 'Lahat', signUps: 1250, turnout: 0.58, inHall: 0.006 },
  { name: 'Ogan Ilir', signUps: 1150, turnout: 0.63, inHall: 0.035 },
  { name: 'Ogan Komering Ulu', signUps: 1100, turnout: 0.62, inHall: 0.006 },
  { name: 'Musi Rawas', signUps: 1050, turnout: 0.57, inHall: 0.004 },
  { name: 'OKU Selatan', signUps: 900, turnout: 0.56, inHall: 0.004 },
  { name: 'Empat Lawang', signUps: 700, turnout: 0.54, inHall: 0.004 },
  { name: 'Lubuklinggau', signUps: 700, turnout: 0.64, inHall: 0.006 },
  { name: 'Musi Rawas Utara', signUps: 550, turnout: 0.52, inHall: 0.004 },
  { name: 'PALI', signUps: 500, turnout: 0.58, inHall: 0.008 },
  { name: 'Prabumulih', signUps: 500, turnout: 0.65, inHall: 0.012 },
  { name: 'Pagar Alam', signUps: 356, turnout: 0.6, inHall: 0.006 },
];
const signUps = regions.reduce((sum, region) => sum + region.signUps, 0);

/** Steps of this length visit every part of the unit interval equally often: the golden ratio. */
const golden = 0.618_033_988_749_895;

/** Where the teacher of a number works. Of any first so many numbers each region has very nearly its share. */
export function regionOf(seed: string, number: number): Region {
  let left = ((randomOf(`${seed}/kabupaten`).next() + number * golden) % 1) * signUps;
  const found = regions.find((region) => {
    left -= region.signUps;
    return left < 0;
  });
  return found ?? (regions[0] as Region);
}

export interface School {
  /** Eight digits that begin with 00, which no real school's number does. */
  npsn: string;
  name: string;
  level: Jenjang;
  region: string;
}

/** Of hundred schools. */
const levels: readonly { level: Jenjang; schools: number }[] = [
  { level: 'sd', schools: 55 },
  { level: 'smp', schools: 23 },
  { level: 'sma', schools: 13 },
  { level: 'smk', schools: 9 },
];

/** Schools of a cohort of this size: some dozen teachers sign up at each, and a small cohort is not all from one. */
const schoolsOf = (teachers: number): number => Math.min(2000, Math.max(40, Math.round(teachers / 12.5)));

/**
 * One of a region's schools. Some send many teachers, most send few.
 * @param teachers size of the cohort
 */
export function schoolIn(region: Region, seed: string, teachers: number, random: Random): School {
  const count = Math.max(2, Math.round((schoolsOf(teachers) * region.signUps) / signUps));
  const index = Math.floor(random.next() ** 1.6 * count);
  let part = randomOf(`${seed}/sekolah/${region.name}/${index}`).next() * 100;
  const { level } = levels.find(({ schools }) => {
    part -= schools;
    return part < 0;
  }) ?? { level: 'sd' as const };
  return {
    npsn: `00${String(1 + regions.indexOf(region)).padStart(2, '0')}${String(index + 1).padStart(4, '0')}`,
    name: `${level.toUpperCase()} Simulasi ${index + 1} ${region.name}`,
    level,
    region: region.name,
  };
}
