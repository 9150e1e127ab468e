import { inTurn, isBusy, isCovered, isWaiting, setOut } from './server';

let goesOn = false;

/** Of the links that were clicked while one waited, the last alone is followed. */
let wanted: HTMLAnchorElement | null = null;

/**
 * A click is meant for the passage that was in sight. Most parts of a card stay where the next passage shows the same in them, so
 * that a click on one, while the answer to a key is on its way, would reach the passage that comes. It waits for the answer, and
 * is let go where the card is of another passage by then. A link waits too, and is followed then: of two screens that are asked for
 * at once, the framework takes the answer for the one as the answer for the other. While one waits, so does whatever is clicked
 * after it.
 */
function hold(event: MouseEvent) {
  const target = event.target as HTMLElement;
  if (!target.closest?.('.vb-shell') || target.closest('vaadin-dialog')) {
    return;
  }
  const card = target.closest<HTMLElement>('.vb-card');
  const link = target.closest<HTMLAnchorElement>('a[href]');
  // What opens beside this window leaves what waits here.
  const opensBeside = link && (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || link.target);
  if (goesOn || opensBeside || !(card || link ? isBusy() : isWaiting())) {
    if (link && !opensBeside && leadsAway(link)) {
      setOut(link);
    }
    return;
  }
  event.preventDefault();
  event.stopImmediatePropagation();
  // In a part of its own shadow, such as what opens a list.
  const clicked = event.composedPath().find((at) => at instanceof HTMLElement) as HTMLElement;
  const meant = card?.dataset.passage;
  wanted = link ?? wanted;
  inTurn(() => {
    if (isCovered(target) || (link && link !== wanted)) {
      return;
    }
    goesOn = true;
    if (link) {
      wanted = null;
      follow(link);
    } else if (clicked.isConnected && card?.dataset.passage === meant) {
      clicked.click();
    }
    goesOn = false;
  });
}

/** To another screen: neither to a file nor to a place in this one. */
function leadsAway(link: HTMLAnchorElement) {
  const file = link.hasAttribute('download') || link.hasAttribute('router-ignore');
  return !file && link.origin === location.origin && link.pathname !== location.pathname;
}

/** Also where the answer that was waited for has drawn another screen without it. */
function follow(link: HTMLAnchorElement) {
  if (link.isConnected) {
    link.click();
    return;
  }
  const again = link.cloneNode() as HTMLAnchorElement;
  document.querySelector('.vb-shell')?.append(again);
  again.click();
  again.remove();
}

window.addEventListener('click', hold, true);
