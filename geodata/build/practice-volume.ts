import type { PracticeRecipe } from './practice-recipe.ts';

/**
 * The recipe for exactly so many incidents, for measurements. Its statements are about the counts of
 * the recipe as it is, so they go.
 */
export function withVolume(recipe: PracticeRecipe, incidents: number): PracticeRecipe {
  const total = recipe.volumes.reduce((sum, { count }) => sum + count, 0);
  let before = 0;
  let drawn = 0;
  const volumes = recipe.volumes.map((volume) => {
    before += volume.count;
    const upTo = Math.round((before / total) * incidents);
    const count = upTo - drawn;
    drawn = upTo;
    return { ...volume, count };
  });
  return { ...recipe, volumes, statements: [] };
}
