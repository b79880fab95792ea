/** Tells the other tabs of a browser that a plan is another one on the device. */
export interface PlanChannel {
  tell(planId: string): void;
  listen(onChanged: (planId: string) => void): void;
  close(): void;
}

export function openPlanChannel(name = 'platsbild.plans'): PlanChannel {
  const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(name);
  return {
    tell: (planId) => channel?.postMessage(planId),
    listen: (onChanged) => {
      channel?.addEventListener('message', ({ data }) => {
        if (typeof data === 'string') onChanged(data);
      });
    },
    close: () => channel?.close(),
  };
}
