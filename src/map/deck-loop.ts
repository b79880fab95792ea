import type { Layer } from '@deck.gl/core';

/**
 * deck.gl asks for frame after frame, also when nothing is drawn. This lets it rest until the map
 * moves or gets other layers. deck.gl has no public way to its loop; should it go by another name,
 * the loop runs as it always did.
 */
export class DeckLoop {
  private restFrame = 0;

  wake(layers: readonly Layer[]): void {
    cancelAnimationFrame(this.restFrame);
    loopOf(layers)?.start();
  }

  /** After one more frame, in which deck.gl draws what it still has to. */
  rest(layers: readonly Layer[]): void {
    cancelAnimationFrame(this.restFrame);
    this.restFrame = requestAnimationFrame(() => {
      if (layers.every(({ isLoaded }) => isLoaded)) loopOf(layers)?.stop();
    });
  }

  stop(): void {
    cancelAnimationFrame(this.restFrame);
  }
}

interface AnimationLoop {
  start(): unknown;
  stop(): unknown;
}

function loopOf(layers: readonly Layer[]): AnimationLoop | null {
  const deck = layers.find(({ internalState }) => internalState !== null)?.context?.deck;
  const loop: unknown = deck === undefined ? null : Reflect.get(deck, 'animationLoop');
  return isLoop(loop) ? loop : null;
}

function isLoop(value: unknown): value is AnimationLoop {
  return (
    typeof value === 'object' &&
    value !== null &&
    typeof Reflect.get(value, 'start') === 'function' &&
    typeof Reflect.get(value, 'stop') === 'function'
  );
}
