import { inTurn, isBusy, isCovered, isWaiting } from './server';

let goesOn = false;

/**
 * A click is meant for the passage that was in sight. Most parts of a card stay where the next passage shows the same in them, so
 * that a click on one, while the answer to a key is on its way, would reach the passage that comes. It waits for the answer, and
 * is let go where the card is of another passage by then. While one waits, so does whatever is clicked after it.
 */
function hold(event: MouseEvent) {
  const target = event.target as HTMLElement;
  if (goesOn || !target.closest?.('.vb-shell') || target.closest('vaadin-dialog')) {
    return;
  }
  const card = target.closest<HTMLElement>('.vb-card');
  const link = target.closest<HTMLAnchorElement>('a[href]');
  // A link does nothing to a passage, and one that opens beside this window leaves what waits here.
  const opensBeside = link && (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || link.target);
  if (opensBeside || !(card && !link ? isBusy() : isWaiting())) {
    return;
  }
  event.preventDefault();
  event.stopImmediatePropagation();
  // In a part of its own shadow, such as what opens a list.
  const clicked = event.composedPath().find((at) => at instanceof HTMLElement) as HTMLElement;
  const meant = card?.dataset.passage;
  inTurn(() => {
    if (clicked.isConnected && card?.dataset.passage === meant && !isCovered(target)) {
      goesOn = true;
      clicked.click();
      goesOn = false;
    }
  });
}

window.addEventListener('click', hold, true);
