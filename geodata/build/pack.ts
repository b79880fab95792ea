import { type ManifestFile, manifestFile, PACK_VERSION } from '#src/data/schema/manifest-file.ts';
import { packSchemas } from '#src/data/schema/pack-schemas.ts';
import { practiceFile } from '#src/data/schema/practice-file.ts';
import { type PackFileRole, packFileRoles } from '#src/domain/pack/pack-file-role.ts';
import type { Practice } from './build-practice.ts';
import type { IssueLog } from './issue-log.ts';
import { parseWith } from './parse.ts';
import { sha256 } from './read-source.ts';

export const MANIFEST = 'manifest.json';
const PRACTICE = 'practice';

/** File name of a packed file: role and content. */
export const packedName = /^[a-z-]+\.[0-9a-f]{12}\.(?:json|bin)$/;

/** Text, or bytes for columns. */
export type PackedContent = string | Uint8Array;

/** Names and content of everything below `public/data`, the manifest last. */
export function packFiles(
  contents: Readonly<Record<PackFileRole, unknown>>,
  practice: Practice,
  region: ManifestFile['region'],
  attributions: ManifestFile['attributions'],
  log: IssueLog,
): Map<string, PackedContent> {
  const packed = new Map<string, PackedContent>();
  const add = (name: string, extension: 'json' | 'bin', content: PackedContent) => {
    const hash = sha256(content);
    const path = `${name}.${hash.slice(0, 12)}.${extension}`;
    packed.set(path, content);
    return { path, bytes: Buffer.byteLength(content), sha256: hash };
  };
  const listed = packFileRoles.map((role) => {
    parseWith(packSchemas[role], contents[role], log, 'packed-shape-invalid', role);
    return [role, add(role, 'json', toJson(contents[role]))] as const;
  });
  parseWith(practiceFile, practice.header, log, 'packed-shape-invalid', PRACTICE);
  const manifest = {
    version: PACK_VERSION,
    region,
    files: Object.fromEntries(listed),
    practice: {
      header: add(PRACTICE, 'json', toJson(practice.header)),
      columns: add(PRACTICE, 'bin', practice.columns),
    },
    attributions,
  };
  parseWith(manifestFile, manifest, log, 'packed-shape-invalid', MANIFEST);
  packed.set(MANIFEST, `${JSON.stringify(manifest, null, 2)}\n`);
  return packed;
}

function toJson(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}
