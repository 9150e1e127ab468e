interface FlowClient {
  isActive?: () => boolean;
}

/** Between two looks, in milliseconds: less than a frame. */
const SOON = 12;

/** Whether the server has yet to answer something that this window sent. */
export function isServerAtWork() {
  const clients = Object.values((window as any).Vaadin?.Flow?.clients ?? {}) as FlowClient[];
  return clients.some((client) => client.isActive?.());
}

/** Does something in a moment, and not before the server has answered. */
export function onceItAnswered(then: () => void) {
  setTimeout(() => (isServerAtWork() ? onceItAnswered(then) : then()), SOON);
}
