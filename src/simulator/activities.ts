// What an invented teacher does where nothing is judged: she tries a lab, plays a story, places herself, writes.
import { walk } from '../blocks/branching/graph.ts';
import { bestBalance, follow, newJourney, summary } from '../blocks/branching/journey.ts';
import type { ActivityOutcome } from '../blocks/contract.ts';
import type { ActivityBlock, BlockOf } from '../blocks/schemas.ts';
import type { Teacher } from './people.ts';
import type { Random } from './random.ts';

/** Invented, like those who are said to have written them. */
const reflections = [
  'Saya akan mulai dari satu kelas dulu, lalu melihat apa yang berubah.',
  'Yang paling mengena bagi saya: hasil AI tetap harus diperiksa sebelum dipakai di kelas.',
  'Saya ingin mengajak rekan di KKG menyusun kesepakatan kelas bersama.',
  'Selama ini saya terlalu cepat percaya. Mulai sekarang saya cocokkan dulu dengan sumbernya.',
];

/** What is recorded of an activity, as its kind records it. */
export function outcomeOf(block: ActivityBlock, teacher: Teacher, random: Random): ActivityOutcome {
  switch (block.kind) {
    case 'likert': {
      const point = Math.min(
        4,
        Math.max(0, Math.round(random.normal(2.3 + 0.45 * teacher.ability + 0.5 * teacher.confidence, 0.6))),
      );
      return { measure: point * 25, response: String(point + 1), interaction: 'likert' };
    }
    case 'reflection':
      return { measure: 100, response: random.pick(reflections), interaction: 'long-fill-in' };
    case 'case-study':
      return playStory(block, random);
    default: {
      const measure = Math.round(Math.min(100, Math.max(20, random.normal(76 + 4 * teacher.ability, 14))));
      return { measure, response: `measure=${measure}` };
    }
  }
}

/** Follows a story, decision by decision, to one of its endings. */
function playStory({ scenario }: BlockOf<'case-study'>, random: Random): ActivityOutcome {
  let path = '';
  let node = walk(scenario, path).node;
  while (node !== undefined) {
    const choices = scenario.nodes.find(({ id }) => id === node)?.choices ?? [];
    path += random.pick(choices).id;
    node = walk(scenario, path).node;
  }
  const journey = follow(newJourney, scenario, path);
  return { measure: bestBalance(journey, [scenario]), response: summary(journey, scenario) };
}
