import { type Theme, tokens } from '../../../ui/tokens.ts';

function coloursOf(theme: Theme) {
  const { surface, sunk, text, quiet, line, accent, practice, onPractice, land, perceived } =
    tokens[theme];
  return {
    ...{ paper: surface, sunk, text, quiet, line, accent, practice, onPractice, land },
    classes: perceived,
  };
}

/** The app's own colours, for a file that has no other stylesheet. */
export const residentsLook = { light: coloursOf('light'), dark: coloursOf('dark') };
