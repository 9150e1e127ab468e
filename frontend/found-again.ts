import { isServerAtWork } from './server';

/** What the framework knows of the connection. */
interface Connection {
  state: string;
  addStateChangeListener: (changed: (before: string, now: string) => void) => void;
}

/** Between two looks, in milliseconds. */
const SOON = 3_000;

/** A small file of the desk's own: who gets it has reached the server. */
const AT_HAND = 'icons/verbatim.svg';

/**
 * Takes the sentence back that the server cannot be reached. Where the browser went offline while an answer was on its way,
 * the framework sends once more what was lost, and has its answer, but goes on saying that it reconnects: what ends its
 * sentence is the end of a wait that it had ended already. So while it says so, and waits for nothing, the server is asked
 * for a small file; once that comes, the framework is told again that the browser is online, and looks for itself.
 */
class FoundAgain {
  private looking = false;

  constructor(private readonly connection: Connection) {}

  start() {
    this.connection.addStateChangeListener(() => this.lookSoon());
  }

  private lookSoon() {
    if (!this.looking && this.isSought()) {
      this.looking = true;
      setTimeout(() => void this.look(), SOON);
    }
  }

  private async look() {
    if (this.isSought() && !isServerAtWork() && (await isReached()) && this.isSought()) {
      window.dispatchEvent(new Event('online'));
    }
    this.looking = false;
    this.lookSoon();
  }

  private isSought() {
    return this.connection.state === 'reconnecting';
  }
}

function isReached() {
  return fetch(new URL(AT_HAND, document.baseURI), { method: 'HEAD', cache: 'no-store' }).then(
    (answer) => answer.ok,
    () => false,
  );
}

new FoundAgain((window as any).Vaadin.connectionState).start();
