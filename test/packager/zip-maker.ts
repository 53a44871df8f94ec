// Writes zips byte by byte, so that a test can make the ones that no honest tool would write (APPNOTE 4.3).
import { deflateRawSync } from 'node:zlib';
import { crc32 } from '../../packager/inspect/crc32.ts';

export interface MadeEntry {
  name: string | Buffer;
  data?: string | Buffer;
  /** Compression method; 8 deflates, 0 stores, any other is only claimed. */
  method?: number;
  /** General purpose flags; bit 0 encrypted, bit 11 UTF-8 name. */
  flags?: number;
  /** Unix mode in the upper half of the external attributes. */
  mode?: number;
  /** Claims that differ from the truth. */
  claimed?: { bytes?: number; crc?: number };
  /** What the file's own header says, where that differs from the directory. */
  local?: { name?: string; bytes?: number };
  /** Extra field and comment of the entry in the directory. */
  extra?: Buffer;
  comment?: Buffer;
  /** Says in no flag that the name is UTF-8. */
  plainName?: boolean;
}

const utf8Name = 0x800;

export function makeZip(entries: readonly MadeEntry[], claimedCount = entries.length): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = Buffer.from(entry.name);
    const data = Buffer.from(entry.data ?? '');
    const method = entry.method ?? 8;
    const packed = method === 8 ? deflateRawSync(data, { level: 9 }) : data;
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE((entry.flags ?? 0) | (entry.plainName ? 0 : utf8Name), 2);
    common.writeUInt16LE(method, 4);
    common.writeUInt32LE(entry.claimed?.crc ?? crc32(data), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(entry.claimed?.bytes ?? data.length, 18);
    common.writeUInt16LE(name.length, 22);
    const own = Buffer.from(common);
    const ownName = Buffer.from(entry.local?.name ?? name);
    own.writeUInt32LE(entry.local?.bytes ?? common.readUInt32LE(18), 18);
    own.writeUInt16LE(ownName.length, 22);
    const extra = entry.extra ?? Buffer.alloc(0);
    const comment = entry.comment ?? Buffer.alloc(0);
    common.writeUInt16LE(extra.length, 24);
    const rest = Buffer.alloc(14);
    rest.writeUInt16LE(comment.length, 0);
    rest.writeUInt32LE(((entry.mode ?? 0) << 16) >>> 0, 6);
    rest.writeUInt32LE(offset, 10);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), own, ownName, packed]);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x03'), common, rest, name, extra, comment]));
    locals.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(claimedCount, 8);
  end.writeUInt16LE(claimedCount, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, central, end]);
}

/** A SCORM 1.2 manifest; `changes` replaces parts of it. */
export function scormManifest(changes: readonly (readonly [string, string])[] = []): string {
  const manifest = `<?xml version="1.0"?>
<manifest identifier="m" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
  <metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion></metadata>
  <organizations default="two">
    <organization identifier="one"><title>Lain</title></organization>
    <organization identifier="two"><title>Pelajaran</title>
      <item identifier="chapter"><title>Bab</title>
        <item identifier="item" identifierref="sco" parameters="?bahasa=id"><title>Isi</title>
          <adlcp:datafromlms>titipan</adlcp:datafromlms><adlcp:masteryscore>80</adlcp:masteryscore>
        </item>
      </item>
    </organization>
  </organizations>
  <resources><resource identifier="sco" type="webcontent" adlcp:scormtype="sco" href="isi/mulai.html"/></resources>
</manifest>`;
  return changes.reduce((text, [from, to]) => text.replace(from, to), manifest);
}

export const goodEntries = (...changes: (readonly [string, string])[]): MadeEntry[] => [
  { name: 'imsmanifest.xml', data: scormManifest(changes) },
  { name: 'isi/', mode: 0o040755 },
  { name: 'isi/mulai.html', data: '<p>Halo</p>', mode: 0o100600 },
];
