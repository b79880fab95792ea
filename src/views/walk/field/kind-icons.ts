import {
  Armchair,
  Construction,
  EyeOff,
  Footprints,
  Lightbulb,
  type LucideIcon,
  Signpost,
  Smile,
  Telescope,
  ThumbsUp,
  Trash2,
  TreeDeciduous,
  Users,
} from 'lucide-react';
import type { ObservationKind } from '../../../domain/walk/walk.ts';

/** Beside the word, never in its place. */
export const kindIcons: Readonly<Record<ObservationKind, LucideIcon>> = {
  lighting: Lightbulb,
  'sight-lines': Telescope,
  vegetation: TreeDeciduous,
  wayfinding: Signpost,
  'footway-traffic': Footprints,
  'litter-graffiti': Trash2,
  'damage-upkeep': Construction,
  'street-life': Users,
  'waiting-place': Armchair,
  'hidden-spaces': EyeOff,
  feeling: Smile,
  'works-well': ThumbsUp,
};
