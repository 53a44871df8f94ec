// A matching question in the browser: one native select for each source.
import { questionBehaviour } from '../question/form.ts';

export const behaviour = questionBehaviour((form, spec, context) => {
  const selects = [...form.querySelectorAll('select')];
  const pairOf = (select: HTMLSelectElement) => `${select.name}.${select.value}`;
  const isRight = (pair: string) => spec.correct.includes(pair);
  return {
    read: () => selects.filter((select) => select.value).map(pairOf),
    write(response) {
      for (const select of selects) {
        const pair = response.find((candidate) => candidate.startsWith(`${select.name}.`));
        select.value = pair?.slice(select.name.length + 1) ?? '';
      }
    },
    missing: () => selects.find((select) => !select.value),
    parts: (response) =>
      response.map((pair) => ({ id: pair.slice(0, pair.indexOf('.')), right: isRight(pair) })),
    hint: (response) =>
      context.say('blocks.hint-pairs', { n: response.filter(isRight).length, all: spec.correct.length }),
    marks: 'each',
    remarks: 'right',
  };
});
