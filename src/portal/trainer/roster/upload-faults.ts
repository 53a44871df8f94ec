// What was wrong with an uploaded table, carried in the address back to its form.
import { TableFault, tableFaults, tableLimits } from '../../../roster/table/fault.ts';
import type { PortalError } from '../../errors.ts';
import type { Views } from '../../views.ts';
import { uploadMegabytes } from './upload.ts';

const uploadFaults = ['none', 'tooBig', 'form'] as const;

/** A fault as a query. */
export function uploadFaultQuery(error: TableFault | PortalError): string {
  if (!(error instanceof TableFault)) return `?salah=${error.key.split('.').at(-1) ?? ''}`;
  const { line } = error.values;
  return `?${new URLSearchParams({ salah: error.code, ...(line === undefined ? {} : { baris: String(line) }) })}`;
}

/** The same in words; undefined for whatever isn't one of ours. @param prefix of the sentences about the sending itself */
export function uploadFaultWords(
  query: URLSearchParams,
  prefix: string,
  say: Views['say'],
): string | undefined {
  const word = query.get('salah');
  const line = /^\d{1,7}$/.test(query.get('baris') ?? '') ? Number(query.get('baris')) : 1;
  const tooWide = { line, most: tableLimits.columns };
  const tooMany = { most: tableLimits.rows };
  if (tableFaults.some((code) => code === word))
    return say(`roster.import.fault.${word}`, word === 'too-many-rows' ? tooMany : tooWide);
  return uploadFaults.some((code) => code === word)
    ? say(`${prefix}.${word}`, { megabytes: uploadMegabytes })
    : undefined;
}
