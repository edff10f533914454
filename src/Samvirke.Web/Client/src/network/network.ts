import cytoscape, { type CollectionReturnValue as Found, type Core, type NodeSingular } from 'cytoscape';
import { filled, nameOf, type NetworkData, type NodeData } from './data';
import { nameWhatFits } from './labels';
import { button, choice, field, made } from './parts';
import { placesOf } from './places';
import { stylesOf, type Colours } from './style';

// The drawing library would put a style sheet of its own into the page, which the page's rules forbid, unless it finds one; ours has what is needed.
const librarySheet = '__________cytoscape_stylesheet';

/** The map of who meets whom. Where it cannot be drawn, the tables below have the same. */
class SamvirkeNetwork extends HTMLElement {
  private map!: Core;
  private canvas!: HTMLElement;
  private status!: HTMLElement;
  private panel!: HTMLElement;
  private search!: HTMLInputElement;
  private path: NodeSingular[] = [];
  private candidate = 0;
  private isNaming = false;
  private readonly chosen = { sectors: '', levels: '' };

  connectedCallback(): void {
    void this.draw();
  }

  private async draw(): Promise<void> {
    try {
      const answer = await fetch(this.text('address'));
      if (!answer.ok) throw new TypeError(String(answer.status));
      this.show((await answer.json()) as NetworkData);
    } catch (error) {
      this.replaceChildren(made('p', { class: 'ds-paragraph' }, this.text('failed')));
      if (!(error instanceof TypeError)) throw error;
    }
  }

  private text(name: string): string {
    return this.dataset[name] ?? '';
  }

  private terms(name: string): (readonly [string, string])[] {
    return JSON.parse(this.text(name) || '[]') as (readonly [string, string])[];
  }

  private show(data: NetworkData): void {
    if (!document.getElementById(librarySheet)) document.head.append(made('meta', { id: librarySheet }));
    this.canvas = made('div', { class: 'network-canvas', tabindex: '0', role: 'application', 'aria-label': this.text('label'), 'aria-describedby': 'kart-taster' });
    this.status = made('p', { class: 'visually-hidden', role: 'status' });
    this.panel = made('div', { class: 'network-panel', hidden: '' });
    this.replaceChildren(this.tools(), this.key(), this.canvas, made('p', { class: 'ds-paragraph', 'data-size': 'sm', id: 'kart-taster' }, this.text('keys')), this.panel, this.status);
    this.map = cytoscape({ container: this.canvas, elements: this.elements(data), style: stylesOf(this.colours()), layout: { name: 'preset', padding: 24 }, minZoom: 0.03, maxZoom: 4, autoungrabify: true, boxSelectionEnabled: false });
    nameWhatFits(this.map);
    this.map.on('zoom', () => this.name());
    this.map.on('tap', 'node', (event) => this.centre(event.target as NodeSingular));
    this.map.on('tap', (event) => event.target === this.map && this.clear());
    this.canvas.addEventListener('keydown', (event) => this.press(event));
    window.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => this.map.style(stylesOf(this.colours())));
    new ResizeObserver(() => this.map.resize()).observe(this.canvas);
    this.dataset['drawn'] = String(this.map.nodes().length);
  }

  /** Once for each picture that the browser draws. */
  private name(): void {
    if (this.isNaming) return;
    this.isNaming = true;
    requestAnimationFrame(() => {
      this.isNaming = false;
      nameWhatFits(this.map);
    });
  }

  private tools(): HTMLElement {
    this.search = made('input', { class: 'ds-input', type: 'search', autocomplete: 'off', 'data-size': 'sm' });
    this.search.addEventListener('input', () => this.mark());
    this.search.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter') return;
      event.preventDefault();
      const first = this.map.nodes('.found').first();
      if (first.nonempty()) this.centre(first as NodeSingular, true);
    });
    return made('div', { class: 'network-tools' },
      field(this.text('search'), this.search),
      field(this.text('sector'), choice(this.text('all'), this.terms('sectors'), (term) => this.narrow('sectors', term))),
      field(this.text('level'), choice(this.text('all'), this.terms('levels'), (term) => this.narrow('levels', term))),
      made('div', { class: 'network-buttons' }, button(this.text('zoomIn'), '+', () => this.zoom(1.4)), button(this.text('zoomOut'), '−', () => this.zoom(1 / 1.4)), button(this.text('whole'), this.text('whole'), () => this.clear())));
  }

  private key(): HTMLElement {
    const entry = (name: string, text: string): HTMLElement => made('li', {}, made('span', { class: `network-mark ${name}`, 'aria-hidden': 'true' }), text);
    return made('ul', { class: 'network-key' }, entry('actor', this.text('actor')), entry('structure', this.text('structure')), made('li', {}, this.text('larger')));
  }

  /** The colours that the style sheet gives the marks of the key. */
  private colours(): Colours {
    const of = (selector: string, property: string): string => getComputedStyle(this.querySelector(selector)!).getPropertyValue(property);
    return {
      actor: of('.network-mark.actor', 'background-color'),
      structure: of('.network-mark.structure', 'background-color'),
      text: of('.network-canvas', 'color'),
      surface: of('.network-canvas', 'background-color'),
      tie: of('.network-canvas', 'border-top-color'),
      chosen: of('.network-canvas', 'caret-color'),
    };
  }

  private elements(data: NetworkData): cytoscape.ElementDefinition[] {
    const isTied = new Set([...data.participations.flatMap((each) => [each.actor, each.structure]), ...data.ties.flatMap((tie) => [tie.from, tie.to])]);
    // What nobody takes part in has nothing to show; the tables have it.
    data = { ...data, structures: data.structures.filter((each) => isTied.has(each.id)) };
    const places = placesOf(data, this.canvas.clientWidth > 1.2 * this.canvas.clientHeight ? 1.7 : 0.7);
    const degree = new Map<string, number>();
    const count = (id: string): unknown => degree.set(id, (degree.get(id) ?? 0) + 1);
    for (const each of data.participations) [each.actor, each.structure].forEach(count);
    const node = (each: NodeData, group: string): cytoscape.ElementDefinition => ({
      data: { id: each.id, label: nameOf(each, this.text('tongue')), page: each.page, sectors: each.sectors, levels: each.levels, size: 10 + 6 * Math.sqrt(degree.get(each.id) ?? 0), weight: degree.get(each.id) ?? 0, font: 13, wide: 150 },
      classes: group,
      position: { ...places.get(each.id)! },
    });
    return [
      ...data.actors.map((each) => node(each, 'actor')),
      ...data.structures.map((each) => node(each, 'structure')),
      ...data.participations.map((each) => ({ data: { source: each.actor, target: each.structure }, classes: each.parts[0]?.role === 'partner' ? 'partner' : '' })),
      ...data.ties.map((tie) => ({ data: { source: tie.from, target: tie.to } })),
    ];
  }

  /** Neighbours in the order of the clock, as one sees them around the node. */
  private around(node: NodeSingular): NodeSingular[] {
    const at = node.position();
    const angle = (each: NodeSingular): number => Math.atan2(each.position().y - at.y, each.position().x - at.x);
    return node.neighborhood().nodes().toArray().sort((a, b) => angle(a as NodeSingular) - angle(b as NodeSingular)) as NodeSingular[];
  }

  private press(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const centre = this.path.at(-1);
    const acts: Record<string, () => void> = {
      ArrowRight: () => this.turn(1),
      ArrowLeft: () => this.turn(-1),
      ArrowDown: () => this.onwards(),
      ArrowUp: () => this.back(),
      Enter: () => centre && window.location.assign((this.pointed() ?? centre).data('page') as string),
      Escape: () => this.clear(),
      '+': () => this.zoom(1.4),
      '-': () => this.zoom(1 / 1.4),
    };
    const act = acts[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  }

  private begin(): NodeSingular {
    return this.map.nodes('.actor').max((node) => (node as NodeSingular).degree(false)).ele as NodeSingular;
  }

  private pointed(): NodeSingular | undefined {
    return this.map.nodes('.candidate').first()[0] as NodeSingular | undefined;
  }

  private turn(by: number): void {
    const centre = this.path.at(-1);
    if (!centre) return this.centre(this.begin(), true);
    const neighbours = this.around(centre);
    if (neighbours.length === 0) return;
    this.candidate = this.pointed() ? (this.candidate + by + neighbours.length) % neighbours.length : by > 0 ? 0 : neighbours.length - 1;
    this.map.nodes().removeClass('candidate');
    const pointed = neighbours[this.candidate]!;
    pointed.addClass('candidate');
    this.say(`${this.named(pointed)}, ${filled(this.text('neighbour'), this.candidate + 1, neighbours.length, centre.data('label') as string)}`);
  }

  private onwards(): void {
    const pointed = this.pointed();
    if (pointed) this.centre(pointed, true);
    else this.turn(1);
  }

  private back(): void {
    if (this.path.length < 2) return;
    this.path.pop();
    this.centre(this.path.pop()!, true);
  }

  private centre(node: NodeSingular, isMoved = false): void {
    this.path.push(node);
    this.candidate = 0;
    this.map.elements().removeClass('near centre candidate dim');
    const near = node.closedNeighborhood();
    this.map.elements().difference(near).addClass('dim');
    near.addClass('near');
    node.addClass('centre');
    if (isMoved) this.move(near);
    this.tell(node);
    this.say(`${this.named(node)}, ${filled(this.text('ties'), node.neighborhood().nodes().length)}`);
  }

  private clear(): void {
    this.path = [];
    this.panel.hidden = true;
    this.map.elements().removeClass('near centre candidate');
    this.mark();
    this.move(this.map.elements());
    this.say('');
  }

  private narrow(by: 'sectors' | 'levels', term: string): void {
    this.chosen[by] = term;
    this.clear();
  }

  /** Marks what the search finds, and dims what is not of the sector and level. */
  private mark(): void {
    const words = this.search.value.trim().toLocaleLowerCase();
    const { sectors, levels } = this.chosen;
    const has = (node: NodeSingular, name: string, term: string): boolean => term === '' || (node.data(name) as string[]).includes(term);
    const kept = this.map.nodes().filter((node) => has(node, 'sectors', sectors) && has(node, 'levels', levels));
    const found = words === '' ? this.map.collection() : kept.filter((node) => (node.data('label') as string).toLocaleLowerCase().includes(words));
    this.map.elements().removeClass('dim found');
    const shown = words === '' ? kept : found;
    if (words !== '' || sectors !== '' || levels !== '') this.map.elements().difference(shown.union(shown.edgesWith(shown))).addClass('dim');
    found.addClass('found');
    if (words !== '') this.say(filled(this.text('found'), found.length));
  }

  private move(to: Found): void {
    const isStill = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    if (isStill) this.map.fit(to, 32);
    else this.map.stop().animate({ fit: { eles: to, padding: 32 } }, { duration: 250 });
  }

  private zoom(by: number): void {
    this.map.zoom({ level: this.map.zoom() * by, renderedPosition: { x: this.map.width() / 2, y: this.map.height() / 2 } });
  }

  private named(node: NodeSingular): string {
    return `${node.data('label') as string}, ${node.hasClass('actor') ? this.text('actor') : this.text('structure')}`;
  }

  /** What was chosen, with a link to its page and to those of its neighbours. */
  private tell(node: NodeSingular): void {
    const link = (each: NodeSingular): HTMLElement => made('a', { class: 'ds-link', href: each.data('page') as string }, each.data('label') as string);
    const neighbours = this.around(node).sort((a, b) => (a.data('label') as string).localeCompare(b.data('label') as string, this.text('tongue')));
    this.panel.replaceChildren(
      made('p', { class: 'network-chosen' }, link(node), made('span', { class: 'count' }, ` ${node.hasClass('actor') ? this.text('actor') : this.text('structure')}`)),
      made('ul', { class: 'network-names', 'aria-label': this.text('neighbours') }, ...neighbours.map((each) => made('li', {}, link(each)))));
    this.panel.hidden = false;
    this.dataset['centre'] = node.id();
  }

  private say(text: string): void {
    this.status.textContent = text;
  }
}

customElements.define('samvirke-network', SamvirkeNetwork);
