/** Names the style uses for its own font files. MapLibre draws a variable font at its regular weight only. */
export const MAP_FONT = 'Source Sans 3';
export const MAP_FONT_ITALIC = 'Source Sans 3 Italic';
