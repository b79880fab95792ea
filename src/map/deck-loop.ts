import type { Deck, Layer } from '@deck.gl/core';

/**
 * deck.gl asks for frame after frame, also when there is nothing to draw. Here it rests once it has
 * taken and drawn its layers. The map draws them again by itself when it moves. deck.gl has no
 * public way to its loop; should the loop go by another name, it runs as it always did.
 */
export class DeckLoop {
  private deck: Deck | undefined;
  private frame = 0;

  /** To be called after the layers were handed over. */
  wake(layers: readonly Layer[]): void {
    loopOf(this.deck)?.start();
    this.watch(layers);
  }

  stop(): void {
    cancelAnimationFrame(this.frame);
  }

  private watch(layers: readonly Layer[]): void {
    cancelAnimationFrame(this.frame);
    this.frame = requestAnimationFrame(() => {
      this.deck ??= layers.find(({ context }) => context !== undefined)?.context.deck;
      const isDone = this.deck?.needsRedraw() === false && layers.every(({ isLoaded }) => isLoaded);
      if (isDone) loopOf(this.deck)?.stop();
      else this.watch(layers);
    });
  }
}

interface AnimationLoop {
  start(): unknown;
  stop(): unknown;
}

function loopOf(deck: Deck | undefined): AnimationLoop | null {
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
