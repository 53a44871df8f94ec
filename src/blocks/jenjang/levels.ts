// The levels of school (jenjang), the youngest pupils first.
import type { Jenjang } from '../contract.ts';

export const jenjangs = ['sd', 'smp', 'sma', 'smk'] as const satisfies readonly Jenjang[];
