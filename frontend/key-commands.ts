interface FlowClient {
  isActive?: () => boolean;
}

/** Where letters are written. A box or a choice that was just clicked keeps the focus, but letters do nothing in it. */
const FIELDS = 'textarea, select, input:not([type=checkbox], [type=radio], [type=button], [type=submit])';

/**
 * Listens for single keys while nobody is writing and no dialog is open (but the one that it stands in), and fires `key-command` with {key} for the ones
 * in its attribute `keys` (separated by spaces). Keys held with Ctrl, Alt or Meta belong to the browser. A key with a
 * selector in the property `focusOn` brings the cursor there at once, without the server, so that what is typed next is
 * written and not taken for commands. Esc leaves a field with the attribute `data-escape`.
 */
class KeyCommands extends HTMLElement {
  focusOn: Record<string, string> = {};

  connectedCallback() {
    window.addEventListener('keydown', this.onKeyDown);
  }

  disconnectedCallback() {
    this.waiting = [];
    window.removeEventListener('keydown', this.onKeyDown);
  }

  private waiting: string[] = [];

  private onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      this.leave(event);
      return;
    }
    const keys = (this.getAttribute('keys') ?? '').split(' ');
    if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented || !keys.includes(event.key)) {
      return;
    }
    const target = event.composedPath()[0] as HTMLElement;
    // Enter on a button or link presses that; it is a command only where it would do nothing, as on the chosen passage.
    const pressed = target.closest?.('button, a, vaadin-button, [role=button], summary');
    const pressing = event.key === 'Enter' && pressed && !pressed.hasAttribute('aria-current');
    if (this.isWriting(target) || pressing || this.isCovered()) {
      return;
    }
    event.preventDefault();
    // A key that is held goes on through a list; it takes no step a second time.
    if (event.repeat && event.key !== 'j' && event.key !== 'k') {
      return;
    }
    const field = this.focusOn[event.key];
    if (field) {
      document.querySelector<HTMLElement>(field)?.focus();
    } else if (this.isServerAtWork() || this.waiting.length > 0) {
      this.waiting.push(event.key);
      this.goOnSoon();
    } else {
      this.command(event.key);
    }
  };

  /** Esc leaves a field that says so, for the part around it: the keys are commands again, and what was written stays. */
  private leave(event: KeyboardEvent) {
    const field = (event.composedPath()[0] as HTMLElement).closest?.('[data-escape]');
    field?.closest<HTMLElement>('[data-home]')?.focus({ preventScroll: true });
  }

  /** Goes on when the server is done; what was typed while a dialog or field was on its way was no command. */
  private goOnSoon() {
    setTimeout(() => {
      if (this.isServerAtWork()) {
        this.goOnSoon();
      } else if (this.isCovered() || this.isWriting(document.activeElement as HTMLElement)) {
        this.waiting = [];
      } else {
        const next = this.waiting.shift();
        if (next) {
          this.command(next);
          this.goOnSoon();
        }
      }
    }, 40);
  }

  private command(key: string) {
    this.dispatchEvent(new CustomEvent('key-command', { detail: { key } }));
  }

  private isWriting(target: HTMLElement | null) {
    return target !== null && (target.isContentEditable || (target.matches?.(FIELDS) ?? false));
  }

  private isCovered() {
    const own = this.closest('vaadin-dialog');
    const open = document.querySelectorAll(
      'vaadin-dialog[opened], vaadin-confirm-dialog[opened], vaadin-select[opened], vaadin-combo-box[opened], vaadin-menu-bar[opened]',
    );
    return [...open].some((over) => over !== own);
  }

  private isServerAtWork() {
    const clients = Object.values((window as any).Vaadin?.Flow?.clients ?? {}) as FlowClient[];
    return clients.some((client) => client.isActive?.());
  }
}

customElements.define('vb-key-commands', KeyCommands);
