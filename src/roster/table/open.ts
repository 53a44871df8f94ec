// Recognises a file by what it holds, whatever it is called.
import { open } from 'node:fs/promises';
import { csvFile } from './csv.ts';
import { TableFault } from './fault.ts';
import type { TableFile } from './row.ts';
import { xlsxFile } from './xlsx.ts';

const looked = 4096;

/** Opens a CSV or XLSX file. @throws TableFault when it is neither, with what it seems to be instead */
export async function openTable(path: string): Promise<TableFile> {
  const start = await beginningOf(path);
  const text = start.toString('latin1');
  if (text.startsWith('PK\x03\x04')) return xlsxFile(path);
  // Excel of before 2007, and workbooks behind a password.
  if (text.startsWith('\xd0\xcf\x11\xe0')) throw new TableFault('old-excel');
  if (start.length === 0 || /^(?:\xef\xbb\xbf)?\s*$/.test(text)) throw new TableFault('empty');
  const isWide = text.startsWith('\xff\xfe') || text.startsWith('\xfe\xff');
  const plain = text.replace(/^\xef\xbb\xbf/, '').trimStart();
  if (/^<(?:!doctype|html|table|\?xml|head|body|div)/i.test(plain)) throw new TableFault('web-page');
  if (!isWide && start.some((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27))) {
    throw new TableFault('not-a-table');
  }
  if (plain.startsWith('%PDF-') || plain.startsWith('{\\rtf')) throw new TableFault('not-a-table');
  return csvFile(path);
}

async function beginningOf(path: string): Promise<Buffer> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(looked), 0, looked, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
