import {
  type IncidentChannel,
  incidentCategories,
  incidentChannels,
} from '../domain/incident/incident.ts';
import type { CategoryTarget, RememberedMapping } from '../domain/own-data/category-mapping.ts';
import { z } from './schema/zod.ts';

const KEY = 'platsbild.mappings';
const MOST_SHAPES = 30;

const memorySchema = z.strictObject({
  version: z.literal(1),
  shapes: z.array(
    z.strictObject({
      shape: z.string(),
      categories: z.array(z.tuple([z.string(), z.enum([...incidentCategories, 'left-out'])])),
      channels: z.array(z.tuple([z.string(), z.enum(incidentChannels)])),
    }),
  ),
});

type Shelf = Pick<Storage, 'getItem' | 'setItem'>;

/** How values were mapped in files of a shape (`fileShapeKey`), newest last. */
export interface MappingMemory {
  recall(shape: string): RememberedMapping | undefined;
  /** A full or blocked shelf forgets; the import itself loses nothing. */
  remember(mapping: RememberedMapping): void;
}

export function openMappingMemory(shelf: Shelf): MappingMemory {
  const load = (): readonly RememberedMapping[] => {
    try {
      const read = memorySchema.safeParse(JSON.parse(shelf.getItem(KEY) ?? 'null'));
      if (!read.success) return [];
      return read.data.shapes.map(({ shape, categories, channels }) => ({
        shape,
        categories: new Map<string, CategoryTarget>(categories),
        channels: new Map<string, IncidentChannel>(channels),
      }));
    } catch {
      return [];
    }
  };
  return {
    recall: (shape) => load().find((one) => one.shape === shape),
    remember: (mapping) => {
      const others = load().filter(({ shape }) => shape !== mapping.shape);
      const shapes = [...others, mapping].slice(-MOST_SHAPES).map((one) => ({
        shape: one.shape,
        categories: [...one.categories],
        channels: [...one.channels],
      }));
      try {
        shelf.setItem(KEY, JSON.stringify({ version: 1, shapes }));
      } catch {
        // The mapping is asked for again next time.
      }
    },
  };
}
