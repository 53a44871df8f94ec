// The interface strings of the trainer's pages: a catalogue a folder of src/portal/trainer.
import { attendance } from './attendance.ts';
import { certificates } from './certificates.ts';
import { charts } from './charts.ts';
import { dropoff } from './dropoff.ts';
import { evidence } from './evidence.ts';
import { frame } from './frame.ts';
import { help } from './help.ts';
import { items } from './items.ts';
import { learning } from './learning.ts';
import { people } from './people.ts';
import { recipes } from './recipes.ts';
import { roster } from './roster.ts';
import { statements } from './statements.ts';
import { summary } from './summary.ts';

export const trainerStrings = [
  attendance,
  certificates,
  charts,
  dropoff,
  evidence,
  frame,
  items,
  learning,
  help,
  people,
  recipes,
  statements,
  roster,
  summary,
];
