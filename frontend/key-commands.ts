interface FlowClient {
  isActive?: () => boolean;
}

/** Keys that may be pressed ahead of the server: they only move. */
const MOVES = ['j', 'k'];

/**
 * Listens for single keys while nobody is writing and no dialog is open, and fires `key-command` with {key} for the ones
 * in its attribute `keys` (separated by spaces). Keys held with Ctrl, Alt or Meta belong to the browser. A key with a
 * selector in the property `focusOn` brings the cursor there at once, without the server, so that what is typed next is
 * written and not taken for commands.
 */
class KeyCommands extends HTMLElement {
  focusOn: Record<string, string> = {};

  connectedCallback() {
    window.addEventListener('keydown', this.onKeyDown);
  }

  disconnectedCallback() {
    window.removeEventListener('keydown', this.onKeyDown);
  }

  private onKeyDown = (event: KeyboardEvent) => {
    const keys = (this.getAttribute('keys') ?? '').split(' ');
    if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented || !keys.includes(event.key)) {
      return;
    }
    const target = event.composedPath()[0] as HTMLElement;
    const writing = target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName ?? '');
    // Enter on a button or link presses that; it is a command only where it would do nothing, as on the chosen passage.
    const pressed = target.closest?.('button, a, vaadin-button, [role=button], summary');
    const pressing = event.key === 'Enter' && pressed && !pressed.hasAttribute('aria-current');
    const covered = document.querySelector(
      'vaadin-dialog[opened], vaadin-confirm-dialog[opened], vaadin-select[opened], vaadin-combo-box[opened], vaadin-menu-bar[opened]',
    );
    if (writing || pressing || covered) {
      return;
    }
    event.preventDefault();
    const field = this.focusOn[event.key];
    if (field) {
      document.querySelector<HTMLElement>(field)?.focus();
      return;
    }
    // While the server is at the last step, a dialog may be about to open: letters are not commands then.
    const clients = Object.values((window as any).Vaadin?.Flow?.clients ?? {}) as FlowClient[];
    if (!MOVES.includes(event.key) && clients.some((client) => client.isActive?.())) {
      return;
    }
    this.dispatchEvent(new CustomEvent('key-command', { detail: { key: event.key } }));
  };
}

customElements.define('vb-key-commands', KeyCommands);
