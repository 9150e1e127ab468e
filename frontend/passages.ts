/** How a status is shown: the name of its style, the character that stands for it, and its word. */
export type StatusSign = [style: string, sign: string, word: string];

/** A passage as the server sends it to be marked: `places` are pairs of from and to, in UTF-16 units of the whole text. */
export type MarkRow = [number: number, letter: string, status: number, speaker: string | null, places: number[]];

/**
 * A passage as the server sends it to be listed. `start` is where it begins in the text: the order of the list. `doubts` says
 * how many doubts are open; nothing where none is. `kinds` says what kinds of check a claim asks for.
 */
export type ListRow = [
  number: number,
  letter: string,
  status: number,
  speaker: string | null,
  nested: number,
  words: string,
  start: number,
  doubts?: string | null,
  kinds?: string,
];

/** That a passage is talked about: how many threads are open, in how many something is unread, and that in words. */
export type TalkSign = [number: number, open: number, unread: number, words: string];

/**
 * Who stands on a passage goes along when another is chosen: what Enter and F6 do is meant for the chosen one, and the
 * Tab key goes on from there.
 */
export function goAlong(within: HTMLElement, to: HTMLElement | null | undefined) {
  const at = document.activeElement;
  if (to && at !== to && at?.matches('button[data-focus]') && within.contains(at)) {
    to.focus({ preventScroll: true });
  }
}

/** Tells the server that somebody chose a passage. */
export function choose(element: HTMLElement, number: number) {
  element.dispatchEvent(new CustomEvent('passage-chosen', { detail: { number } }));
}

/**
 * Scrolls an element to its place at once. Parts of a page that were never in sight have a guessed height only, so that the
 * place is looked at again while they are laid out, and the way corrected where the element has moved.
 */
export function jumpTo(element: HTMLElement, block: ScrollLogicalPosition, isWanted: () => boolean) {
  element.scrollIntoView({ block, behavior: 'instant' });
  let { top } = element.getBoundingClientRect();
  let frames = 6;
  const look = () => {
    if (!element.isConnected || !isWanted()) {
      return;
    }
    if (Math.abs(element.getBoundingClientRect().top - top) > 1) {
      element.scrollIntoView({ block, behavior: 'instant' });
      ({ top } = element.getBoundingClientRect());
    }
    if (--frames > 0) {
      requestAnimationFrame(look);
    }
  };
  requestAnimationFrame(look);
}
