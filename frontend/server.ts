interface FlowClient {
  isActive?: () => boolean;
}

/** Between two looks, in milliseconds: less than a frame. */
const SOON = 12;

/** What opens over the screen. Of a bar of menus its list does, which is an element of its own. */
const OVER = [
  'vaadin-dialog',
  'vaadin-confirm-dialog',
  'vaadin-select',
  'vaadin-combo-box',
  'vaadin-multi-select-combo-box',
  'vaadin-date-picker',
  'vaadin-menu-bar-submenu',
  'vaadin-context-menu',
]
  .map((name) => name + '[opened]')
  .join();

const waiting: (() => void)[] = [];

/** Whether something stands over the screen, other than what this part of it stands in. */
export function isCovered(part: Element) {
  return [...document.querySelectorAll(OVER)].some((over) => !over.contains(part));
}

/** Whether what is pressed now has to wait: the server has yet to answer something of this window, or something waits already. */
export function isBusy() {
  return isWaiting() || isServerAtWork();
}

/** Whether something waits for the server. */
export function isWaiting() {
  return waiting.length > 0;
}

/** Does something once the server has answered all that came before, clicks and keys in the order in which they were pressed. */
export function inTurn(step: () => void) {
  if (waiting.push(step) === 1) {
    goOnSoon();
  }
}

function goOnSoon() {
  setTimeout(() => {
    if (!isServerAtWork()) {
      waiting.shift()?.();
    }
    if (isWaiting()) {
      goOnSoon();
    }
  }, SOON);
}

function isServerAtWork() {
  const clients = Object.values((window as any).Vaadin?.Flow?.clients ?? {}) as FlowClient[];
  return clients.some((client) => client.isActive?.());
}
