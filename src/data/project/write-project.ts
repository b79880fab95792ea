import { type Zippable, zipSync } from 'fflate';
import { contentsOf, type Project } from '../../domain/project/project.ts';
import { lock } from './lock.ts';
import { PROJECT_FORMAT } from './read-project.ts';
import { columnBytes, numberColumnNames } from './set-columns.ts';

export interface ProjectMaking {
  /** ISO 8601, UTC. */
  readonly madeAt: string;
  readonly regionId: string;
}

/** A `.platsbild` file: zipped JSON and columns, locked where there is a passphrase. */
export async function writeProject(
  project: Project,
  { madeAt, regionId }: ProjectMaking,
  passphrase: string | null,
): Promise<Uint8Array<ArrayBuffer>> {
  const files: Zippable = {};
  const json = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
  files['manifest.json'] = json({
    app: 'platsbild',
    format: PROJECT_FORMAT,
    madeAt,
    regionId,
    contents: contentsOf(project),
    sets: project.sets.length,
  });
  files['plans.json'] = json(project.plans);
  project.sets.forEach((set, index) => {
    const { content } = set;
    if (content.kind !== 'incidents') {
      files[`sets/${index}.json`] = json(set);
      return;
    }
    const { placeIds, ids, clock, count } = content.columns;
    const columns = { placeIds, ids, clock, count };
    files[`sets/${index}.json`] = json({ ...set, content: { kind: 'incidents', columns } });
    for (const name of numberColumnNames) {
      files[`sets/${index}.${name}.bin`] = columnBytes(content.columns[name]);
    }
  });
  const zipped = new Uint8Array(zipSync(files, { level: 6 }));
  return passphrase === null ? zipped : lock(zipped, passphrase);
}
