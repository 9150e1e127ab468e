interface FlowClient {
  isActive?: () => boolean;
}

/** Between two looks, in milliseconds: less than a frame. */
const SOON = 12;

/** How long a screen may be on its way, in milliseconds: what waits for one that never comes goes on then. */
const AT_MOST = 2_000;

/** What opens over the screen. Of a bar of menus its list does, which is an element of its own. */
const OVER = new Set([
  'vaadin-dialog',
  'vaadin-confirm-dialog',
  'vaadin-select',
  'vaadin-combo-box',
  'vaadin-multi-select-combo-box',
  'vaadin-date-picker',
  'vaadin-menu-bar-submenu',
  'vaadin-context-menu',
]);

/** Nothing opens in a long text or list, of which a page may have twenty thousand elements; each key asks for what is open. */
const LONG = new Set(['vb-article-text', 'vb-passage-list', 'vb-fact-list', 'vb-source-text']);

const waiting: (() => void)[] = [];

let writtenSince: number | undefined;

let way: { from: string; to: string; since: number } | undefined;

/** Whether something stands over the screen, other than what this part of it stands in. */
export function isCovered(part: Element) {
  return opened(OVER).some((over) => !over.contains(part));
}

/** What is open on the page of the elements of these names. */
export function opened(names: ReadonlySet<string>): Element[] {
  const found: Element[] = [];
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT, (at) =>
    LONG.has((at as Element).localName) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  while (walk.nextNode()) {
    const at = walk.currentNode as Element;
    if (names.has(at.localName) && at.hasAttribute('opened')) {
      found.push(at);
    }
  }
  return found;
}

/** Whether what is pressed now has to wait: the server has yet to answer something of this window, its screen is yet to come, or something waits already. */
export function isBusy() {
  return isWaiting() || !isSettled();
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
    if (isSettled()) {
      waiting.shift()?.();
    }
    if (isWaiting()) {
      goOnSoon();
    }
  }, SOON);
}

function isSettled() {
  return !isServerAtWork() && !isScreenOnItsWay();
}

/** From the click on a link until its screen is the one in the window's address, which is some time after the server has answered. */
function isScreenOnItsWay() {
  // A screen that has come may write its address anew.
  const written = (window as any).Vaadin?.Flow?.navigation === true;
  writtenSince = written ? (writtenSince ?? performance.now()) : undefined;
  return isRecent(way?.since) || isRecent(writtenSince);
}

function isRecent(since: number | undefined) {
  return since !== undefined && performance.now() - since < AT_MOST;
}

/** A link is followed, from now on. */
export function setOut(link: HTMLAnchorElement) {
  way = { from: location.pathname, to: link.pathname, since: performance.now() };
}

/** What tells late that the screen before is there, or that it changed its address, says nothing of the next. */
window.addEventListener('vaadin-navigated', (event) => {
  const at = (event as CustomEvent<{ pathname: string }>).detail.pathname;
  if (way && (at !== way.from || way.to === way.from)) {
    way = undefined;
  }
});

/** Whether the server has yet to answer something of this window. */
export function isServerAtWork() {
  const clients = Object.values((window as any).Vaadin?.Flow?.clients ?? {}) as FlowClient[];
  return clients.some((client) => client.isActive?.());
}
