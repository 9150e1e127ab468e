/**
 * Lets the browser ask before the page is reloaded or closed while one of the fields that `fields` selects holds something,
 * or while `kept` says that something unsaved is held elsewhere.
 */
class LeaveGuard extends HTMLElement {
  fields = '';
  kept = false;

  connectedCallback() {
    window.addEventListener('beforeunload', this.onBeforeUnload);
  }

  disconnectedCallback() {
    window.removeEventListener('beforeunload', this.onBeforeUnload);
  }

  private onBeforeUnload = (event: BeforeUnloadEvent) => {
    const fields = this.fields ? [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(this.fields)] : [];
    if (this.kept || fields.some((field) => field.value.trim() !== '')) {
      event.preventDefault();
    }
  };
}

customElements.define('vb-leave-guard', LeaveGuard);

export {};
