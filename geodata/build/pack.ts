import { type ManifestFile, manifestFile, PACK_VERSION } from '#src/data/schema/manifest-file.ts';
import { packSchemas } from '#src/data/schema/pack-schemas.ts';
import { type PackFileRole, packFileRoles } from '#src/domain/pack/pack-file-role.ts';
import type { IssueLog } from './issue-log.ts';
import { parseWith } from './parse.ts';
import { sha256 } from './read-source.ts';

export const MANIFEST = 'manifest.json';

/** File name of a packed file: role and content. */
export const packedName = /^[a-z-]+\.[0-9a-f]{12}\.json$/;

/** Names and content of everything below `public/data`, the manifest last. */
export function packFiles(
  contents: Readonly<Record<PackFileRole, unknown>>,
  region: ManifestFile['region'],
  attributions: ManifestFile['attributions'],
  log: IssueLog,
): Map<string, string> {
  const packed = new Map<string, string>();
  const listed = packFileRoles.map((role) => {
    parseWith(packSchemas[role], contents[role], log, 'packed-shape-invalid', role);
    const content = toJson(contents[role]);
    const hash = sha256(content);
    const path = `${role}.${hash.slice(0, 12)}.json`;
    packed.set(path, content);
    return [role, { path, bytes: Buffer.byteLength(content), sha256: hash }] as const;
  });
  const manifest = {
    version: PACK_VERSION,
    region,
    files: Object.fromEntries(listed),
    attributions,
  };
  parseWith(manifestFile, manifest, log, 'packed-shape-invalid', MANIFEST);
  packed.set(MANIFEST, `${JSON.stringify(manifest, null, 2)}\n`);
  return packed;
}

function toJson(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}
