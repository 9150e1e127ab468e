import { standardKey } from './own-keys';
import { inTurn, isBusy, isCovered } from './server';

/** Where letters are written, or choose from a list that is closed. A box that was just clicked keeps the focus, but letters do nothing in it. */
const FIELDS = 'textarea, select, vaadin-select-value-button, input:not([type=checkbox], [type=radio], [type=button], [type=submit])';

/**
 * Listens for single keys while nobody is writing and no dialog is open (but the one that it stands in), and fires `key-command` with {key} for the ones
 * in its attribute `keys` (separated by spaces): the desk's own keys, whatever this person presses for them. Keys held with
 * Ctrl or Meta belong to the browser. A key with a
 * selector in the property `focusOn` brings the cursor there at once, without the server, so that what is typed next is
 * written and not taken for commands. Esc leaves a field with the attribute `data-escape`.
 *
 * F6 leads from what fits the first selector in the property `between` to what fits the second, and back to where one came
 * from, out of fields and with single letters switched off, too.
 */
class KeyCommands extends HTMLElement {
  focusOn: Record<string, string> = {};
  between: string[] = [];

  connectedCallback() {
    window.addEventListener('keydown', this.onKeyDown);
  }

  disconnectedCallback() {
    window.removeEventListener('keydown', this.onKeyDown);
  }

  private onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      this.leave(event);
      return;
    }
    const key = standardKey(event);
    if (key === 'F6' && !event.shiftKey && this.between.length > 0) {
      this.cross(event);
      return;
    }
    const keys = (this.getAttribute('keys') ?? '').split(' ');
    if (key === null || event.defaultPrevented || !keys.includes(key)) {
      return;
    }
    const target = event.composedPath()[0] as HTMLElement;
    // Enter on a button or link presses that; it is a command only where it would do nothing, as on the chosen passage.
    const pressed = target.closest?.('button, a, vaadin-button, [role=button], summary');
    const pressing = key === 'Enter' && pressed && pressed.getAttribute('aria-current') !== 'true';
    if (this.isWriting(target) || pressing || isCovered(this)) {
      return;
    }
    event.preventDefault();
    // A key that is held goes on through a list; it takes no step a second time.
    if (event.repeat && key !== 'j' && key !== 'k') {
      return;
    }
    const field = this.focusOn[key];
    if (field) {
      document.querySelector<HTMLElement>(field)?.focus();
    } else if (isBusy()) {
      inTurn(() => this.goOn(key));
    } else {
      this.command(key);
    }
  };

  /** Where somebody came from to the second part. */
  private origin: HTMLElement | null = null;

  /** A passage that has the focus and is not the chosen one is chosen first, for it is the one that is meant. */
  private cross(event: KeyboardEvent) {
    if (isCovered(this)) {
      return;
    }
    const at = event.composedPath()[0] as HTMLElement;
    const [first, second] = this.between.map((part) => document.querySelector<HTMLElement>(part));
    if (second?.contains(at)) {
      const origin = this.origin?.isConnected && this.origin.hasAttribute('aria-current') ? this.origin : null;
      (origin ?? first)?.focus();
    } else {
      this.origin = at.closest('button');
      if (this.origin && !this.origin.hasAttribute('aria-current') && this.origin.closest('vb-article-text, vb-passage-list')) {
        this.origin.click();
      }
      second?.focus();
    }
    event.preventDefault();
  }

  /** Esc leaves a field that says so, for the part around it: the keys are commands again, and what was written stays. */
  private leave(event: KeyboardEvent) {
    const field = (event.composedPath()[0] as HTMLElement).closest?.('[data-escape]');
    field?.closest<HTMLElement>('[data-home]')?.focus({ preventScroll: true });
  }

  /** What was typed while a dialog or field was on its way was no command. */
  private goOn(key: string) {
    if (this.isConnected && !isCovered(this) && !this.isWriting(document.activeElement as HTMLElement)) {
      this.command(key);
    }
  }

  private command(key: string) {
    this.dispatchEvent(new CustomEvent('key-command', { detail: { key } }));
  }

  private isWriting(target: HTMLElement | null) {
    return target !== null && (target.isContentEditable || (target.matches?.(FIELDS) ?? false));
  }
}

customElements.define('vb-key-commands', KeyCommands);
