import type { Drawing } from './chart-drawing';

/** What a part of a mark is of: its name, the variable of the style sheets that colours it, and how much of that colour. */
export interface Part {
  name: string;
  colour: string;
  strength: number;
}

/** Marks of one name: of each part a value, how it is said with the part's name, and where it leads; empty, or a colour instead of its parts'. */
export interface Group {
  name: string;
  colour: string;
  values: number[];
  said: string[];
  marks: string[];
}

/** A picture: columns side by side, or bars one below the other, each made of parts. */
export interface Picture {
  bars: boolean;
  parts: Part[];
  groups: Group[];
}

/** The height of one bar with what is between two. */
const BAR_PX = 34;

const COLUMNS_PX = 280;

/**
 * A picture of figures. What it shows stands in the table beside it, too, with the same links: that is the way of the keyboard,
 * and of whoever hears the screen. Fires `mark-chosen` with {address}.
 */
class Chart extends HTMLElement {
  private picture: Picture | null = null;
  private drawing: Drawing | null = null;
  private readonly dark = matchMedia('(prefers-color-scheme: dark)');
  private readonly still = matchMedia('(prefers-reduced-motion: reduce)');
  private readonly size = new ResizeObserver(() => this.drawing?.resize());
  private readonly theme = new MutationObserver(() => this.draw());

  /** Shows this picture. What draws is fetched when the first one is. */
  show(picture: Picture) {
    this.picture = picture;
    this.style.height = `${picture.bars ? Math.max(3, picture.groups.length) * BAR_PX + 70 : COLUMNS_PX}px`;
    this.draw();
  }

  connectedCallback() {
    this.dark.addEventListener('change', this.draw);
    this.still.addEventListener('change', this.draw);
    this.size.observe(this);
    this.theme.observe(document.documentElement, { attributes: true, attributeFilter: ['style', 'class', 'theme'] });
    this.draw();
  }

  disconnectedCallback() {
    this.dark.removeEventListener('change', this.draw);
    this.still.removeEventListener('change', this.draw);
    this.size.disconnect();
    this.theme.disconnect();
    this.drawing?.end();
    this.drawing = null;
  }

  private draw = async () => {
    const picture = this.picture;
    if (!picture || !this.isConnected) {
      return;
    }
    const { Drawing } = await import('./chart-drawing');
    if (this.isConnected && picture === this.picture) {
      this.drawing ??= new Drawing(this, (address) => this.dispatchEvent(new CustomEvent('mark-chosen', { detail: { address } })));
      this.drawing.draw(picture, !this.still.matches);
      this.setAttribute('drawn', '');
    }
  };
}

customElements.define('vb-chart', Chart);
