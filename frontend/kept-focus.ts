import { opened } from './server';

/** A control that has the focus, and how it is found again when its part of the screen was drawn anew. */
interface Place {
  element: HTMLElement;
  name: string;
  /** The elements from it outwards, each with the name that it had. */
  around: [HTMLElement, string | null][];
}

const DIALOGS = new Set(['vaadin-dialog', 'vaadin-confirm-dialog']);
const OVERLAYS =
  'vaadin-dialog, vaadin-confirm-dialog, vaadin-context-menu-overlay, vaadin-menu-bar-overlay, vaadin-notification-card';
const CONTROLS = 'button, a[href], input, textarea, summary, [tabindex]';

/**
 * Keeps the focus where the person was. A part of the screen that is drawn anew loses its controls, and with them the
 * focus: it would fall to the page as a whole, and the Tab key would begin at the top. Where the focus was last, outside of
 * dialogs, is remembered; once that is gone and nothing else took the focus, the same control of the new drawing gets it, or
 * else the part in which it stood. A dialog gives the focus back itself, but cannot to what was drawn anew meanwhile.
 *
 * In the page, `data-focus` names a control whose words may change, and `data-home` is where the focus goes from a dialog
 * that was opened by a key while nothing had it.
 */
class KeptFocus {
  private place: Place | null = null;
  private edited: HTMLElement | null = null;
  private dialogOpen = false;
  private looking = false;
  private screen: Element | null = null;

  start() {
    document.addEventListener('focusin', (event) => this.remember(event.target as HTMLElement));
    document.addEventListener('focusout', () => setTimeout(() => this.forgetWhatWasLeft()));
    document.addEventListener('input', (event) => (this.edited = event.target as HTMLElement));
    new MutationObserver(() => this.lookSoon()).observe(document.body, { childList: true, subtree: true });
  }

  private remember(element: HTMLElement) {
    if (element === document.body || element.closest(OVERLAYS)) {
      return;
    }
    const around: Place['around'] = [];
    for (let at: HTMLElement | null = element; at && at !== document.body; at = at.parentElement) {
      around.push([at, at.getAttribute('aria-label')]);
    }
    this.place = { element, name: nameOf(element), around };
  }

  /** Who clicks beside everything has left the control; what was taken off the page has not been left. */
  private forgetWhatWasLeft() {
    if (this.place?.element.isConnected && nothingHasTheFocus()) {
      this.place = null;
    }
  }

  /** Once all that the server sent has been drawn. */
  private lookSoon() {
    if (!this.looking) {
      this.looking = true;
      setTimeout(() => {
        this.looking = false;
        this.look();
      });
    }
  }

  /** A link that led to another screen is done with: what is pressed next is meant for that screen, and read from its heading. */
  private enter() {
    const content = document.getElementById('content');
    const screen = content?.firstElementChild ?? null;
    const before = this.screen;
    this.screen = screen;
    if (content && screen && before && screen !== before && document.activeElement?.matches('nav a')) {
      partOf(content)?.focus({ preventScroll: true });
    }
  }

  private look() {
    const open = opened(DIALOGS).length > 0;
    const closed = this.dialogOpen && !open;
    this.dialogOpen = open;
    this.enter();
    if (open || !nothingHasTheFocus()) {
      return;
    }
    const lost = this.place;
    if (lost && !lost.element.isConnected) {
      const found = find(lost);
      found?.focus();
      if (found && this.edited === lost.element) {
        carryOver(lost.element, found);
      }
    } else if (!lost && closed) {
      const home = document.querySelector<HTMLElement>('[data-home]:not([hidden])') ?? partOf(document.getElementById('content')!);
      home?.focus({ preventScroll: true });
    }
  }
}

function nothingHasTheFocus() {
  return document.activeElement === null || document.activeElement === document.body;
}

/** What a person would call a control: its name, its own words, or those of the field that it is part of. */
function nameOf(element: HTMLElement): string {
  const own = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).map((node) => node.textContent!.trim());
  const field = element.parentElement as (HTMLElement & { label?: string }) | null;
  const words =
    element.dataset.focus ||
    element.getAttribute('aria-label') ||
    own.join(' ').trim() ||
    (element.matches('input, textarea') ? field?.label || field?.textContent : element.textContent);
  return `${element.localName} ${words?.trim()}`;
}

/** The same control, unless the part around it is of another thing now; or else the part. */
function find({ name, around }: Place): HTMLElement | null {
  const [region, label] = around.find(([element]) => element.isConnected) ?? [document.getElementById('content')!, null];
  if (region.getAttribute('aria-label') === label) {
    for (const control of region.querySelectorAll<HTMLElement>(CONTROLS)) {
      if (nameOf(control) === name && !control.hasAttribute('disabled') && control.checkVisibility()) {
        return control;
      }
    }
  }
  return partOf(region);
}

/** A part itself where it can have the focus, or else its heading: whoever listens hears where they are. */
function partOf(region: HTMLElement): HTMLElement | null {
  const part = region.closest<HTMLElement>('[tabindex]');
  if (part && part.id !== 'content') {
    return part;
  }
  const heading = region.querySelector<HTMLElement>('h1, h2');
  heading?.setAttribute('tabindex', '-1');
  return heading ?? part;
}

/** What was typed while the part was being drawn anew is not lost. */
function carryOver(from: HTMLElement, to: HTMLElement) {
  if (isField(from) && isField(to) && from.value !== to.value) {
    to.value = from.value;
    to.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  }
}

function isField(element: HTMLElement): element is HTMLInputElement | HTMLTextAreaElement {
  return element.matches('input:not([type=checkbox], [type=radio]), textarea');
}

new KeptFocus().start();
