const SOFTWARE = /swiftshader|llvmpipe|software|basic render/i;

let answer: boolean | undefined;

/** Whether WebGL runs on the processor, as on a remote desktop: smoothing edges would then take most of each frame. */
export function isSoftwareRendered(): boolean {
  answer ??= ask();
  return answer;
}

function ask(): boolean {
  const context = document.createElement('canvas').getContext('webgl2');
  if (context === null) return false;
  const names = context.getExtension('WEBGL_debug_renderer_info');
  const renderer: unknown =
    names === null ? '' : context.getParameter(names.UNMASKED_RENDERER_WEBGL);
  context.getExtension('WEBGL_lose_context')?.loseContext();
  return SOFTWARE.test(String(renderer));
}
