// A matching question in the browser: one native select for each source.
import { questionBehaviour } from '../question/form.ts';

export const behaviour = questionBehaviour((form, spec, context) => {
  const selects = [...form.querySelectorAll('select')];
  const pairOf = (select: HTMLSelectElement) => `${select.name}.${select.value}`;
  const partnerOf = (source: string) =>
    selects.find((select) => select.name === source)?.selectedOptions[0]?.text ?? '';
  const isRight = (pair: string) => spec.correct.includes(pair);
  return {
    read: () => selects.filter((select) => select.value).map(pairOf),
    write(response) {
      for (const select of selects) {
        const pair = response.find((candidate) => candidate.startsWith(`${select.name}.`));
        select.value = pair?.slice(select.name.length + 1) ?? '';
      }
    },
    missing() {
      const open = selects.filter((select) => !select.value);
      return open[0] && { at: open[0], words: context.say('blocks.rows-open', { n: open.length }) };
    },
    parts: (response) =>
      response.map((pair) => {
        const id = pair.slice(0, pair.indexOf('.'));
        // The remark of a right pair names the partner.
        return isRight(pair) ? { id, right: true } : { id, right: false, given: partnerOf(id) };
      }),
    hint: (response) =>
      context.say('blocks.hint-pairs', { n: response.filter(isRight).length, all: spec.correct.length }),
    marks: 'each',
    remarks: 'right',
  };
});
