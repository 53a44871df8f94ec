// Whether a session's tests hold together: where they stand, and whether their bank makes every draw parallel.
import { checkOptions } from '../blocks/question-fields.ts';
import { isTest } from '../blocks/schemas.ts';
import { type BankItem, bankItemsOf, blocksOf, type Session } from './course.ts';
import { linkedIds } from './text.ts';

/** Findings about a session's parts, tests and bank, in Bahasa Indonesia. */
export function checkBank(session: Session): string[] {
  return [
    ...checkRoles(session),
    ...checkTests(session),
    ...checkCells(session),
    ...bankItemsOf(session).flatMap((item) => checkItem(session, item)),
  ];
}

/** The opening comes first and the closing last, and neither comes twice. */
function checkRoles({ id, units }: Session): string[] {
  return units.flatMap((unit, index) => {
    const misplaced =
      (unit.role === 'opening' && index !== 0) || (unit.role === 'closing' && index !== units.length - 1);
    return misplaced
      ? [
          `${id}: bagian '${unit.id}' berperan ${unit.role}, jadi taruh di ${unit.role === 'opening' ? 'awal' : 'akhir'} sesi`,
        ]
      : [];
  });
}

/** A bank without a test would never be asked, a test without a bank has nothing to ask. */
function checkTests(session: Session): string[] {
  const tests = blocksOf(session).filter(isTest);
  return (['pretest', 'posttest'] as const).flatMap((use) => {
    const count = tests.filter((test) => test.use === use).length;
    if (session.bank ? count === 1 : count === 0) return [];
    return session.bank
      ? [`${session.id}: ada ${count} blok test '${use}'; perlu tepat satu`]
      : [`${session.id}: ada blok test '${use}', tetapi sesi tidak punya bank soal; tambahkan bank`];
  });
}

/** All items of a cell measure its objective on one of its levels; only so may one stand in for another. */
function checkCells({ id, bank }: Session): string[] {
  return (bank?.posttest ?? []).flatMap(({ objective, levels, items }, index) =>
    items
      .filter((item) => item.objective !== objective || !levels.includes(item.level))
      .map(
        (item) =>
          `${id} › sel ${index + 1} › '${item.id}': mengukur '${item.objective}' pada ${item.level}, padahal sel ini untuk '${objective}' pada ${levels.join('/')}; pindahkan atau betulkan`,
      ),
  );
}

function checkItem(session: Session, item: BankItem): string[] {
  const where = `${session.id} › bank › '${item.id}'`;
  const texts = [
    item.stem,
    item.explanation,
    ...item.options.flatMap(({ text, feedback }) => [text, feedback]),
  ];
  const links = texts.flatMap((text) => [...linkedIds(text, 'istilah'), ...linkedIds(text, 'sumber')]);
  return [
    ...checkOptions(item.options, [item.correct]).map((finding) => `${where}: ${finding}`),
    ...(session.objectives.some((objective) => objective.id === item.objective)
      ? []
      : [`${where}: tujuan '${item.objective}' tidak ada di ${session.id}; betulkan id-nya`]),
    ...links.map(
      (id) => `${where}: butir tes tidak berdiri di halaman, jadi tautan ke '${id}' tidak berujung; hapus`,
    ),
  ];
}
