// Damages a package by a seed: bytes of the zip, or the text of one of its files with the zip made anew around it.
import fc from 'fast-check';
import { makeZip } from '../packager/zip-maker.ts';
import { type ForeignPackage, zipOf } from './packages/package.ts';

/** What text is damaged with: pieces of XML, and values that no reader expects. */
const pieces = [
  '<',
  '>',
  '"',
  '&',
  '&amp;',
  '&#0;',
  '</item>',
  '<item identifier="x"/>',
  '<!--',
  '-->',
  '<![CDATA[',
  '<?xml version="1.0"?>',
  '<!DOCTYPE a [',
  ' xmlns="x"',
  ' xml:base="../.."',
  ' href="%00"',
  ' identifierref=""',
  '\0',
  '\ufeff',
  '\ud800',
  '%',
  '../',
  'https://',
  '-1',
  '1e999',
  'constructor',
  '__proto__',
  ' '.repeat(5_000),
];

const bytes = fc.array(fc.tuple(fc.constantFrom('set', 'cut', 'double'), fc.nat(), fc.nat(255)), {
  minLength: 1,
  maxLength: 6,
});
const text = fc.array(fc.tuple(fc.constantFrom('insert', 'cut', 'double', 'swap'), fc.nat(), fc.nat()), {
  minLength: 1,
  maxLength: 6,
});

/** A damaged zip of one of the packages, and what shrinks it when a property fails. */
export const damagedZip = (packages: readonly ForeignPackage[]): fc.Arbitrary<Buffer> =>
  fc.oneof(
    fc.tuple(fc.constantFrom(...packages), bytes).map(([foreign, changes]) => {
      let zip = zipOf(foreign);
      for (const [kind, where, value] of changes) {
        const at = where % Math.max(1, zip.length);
        if (kind === 'set') zip.writeUInt8(value, at);
        else if (kind === 'cut') zip = Buffer.concat([zip.subarray(0, at), zip.subarray(at + value)]);
        else zip = Buffer.concat([zip.subarray(0, at + value), zip.subarray(at)]);
      }
      return zip;
    }),
    fc.tuple(fc.constantFrom(...packages), fc.nat(), text).map(([foreign, which, changes]) => {
      const entries = Object.entries(foreign.files).map(([name, data]) => ({ name, data }));
      // The manifest comes first, and is damaged as often as all else.
      const victim = entries[which % 2 === 0 ? 0 : which % entries.length];
      if (victim) victim.data = Buffer.from(changes.reduce(damagedText, String(victim.data)));
      return makeZip(entries);
    }),
  );

function damagedText(whole: string, [kind, where, value]: [string, number, number]): string {
  // Where an element or a value begins, damage hurts most.
  const joints = [...whole.matchAll(/[<"]/g)].map(({ index }) => index);
  const at = joints[where % Math.max(1, joints.length)] ?? 0;
  const to = joints[value % Math.max(1, joints.length)] ?? 0;
  const [from, until] = at < to ? [at, to] : [to, at];
  switch (kind) {
    case 'insert':
      return `${whole.slice(0, at)}${pieces[value % pieces.length]}${whole.slice(at)}`;
    case 'cut':
      return `${whole.slice(0, from)}${whole.slice(until)}`;
    case 'double':
      return `${whole.slice(0, until)}${whole.slice(from)}`;
    default:
      return `${whole.slice(0, from)}${whole.slice(until)}${whole.slice(from, until)}`;
  }
}
