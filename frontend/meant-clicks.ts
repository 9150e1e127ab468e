import { isServerAtWork, onceItAnswered } from './server';

/**
 * A click is meant for the passage that was in sight. Most parts of a card stay where the next passage shows the same in them, so
 * that a click on one, while the answer to a key is on its way, would reach the passage that comes. It waits for the answer, and
 * is let go where the card is of another passage by then.
 */
function hold(event: MouseEvent) {
  const clicked = event.target as HTMLElement;
  const card = clicked.closest?.('.vb-card');
  // What is pressed by a script, as below, and links to be opened beside this window are not held.
  if (!card || !event.isTrusted || event.ctrlKey || event.metaKey || event.shiftKey || !isServerAtWork()) {
    return;
  }
  event.preventDefault();
  event.stopImmediatePropagation();
  const meant = card.getAttribute('aria-label');
  onceItAnswered(() => {
    if (clicked.isConnected && card.getAttribute('aria-label') === meant) {
      clicked.click();
    }
  });
}

window.addEventListener('click', hold, true);
