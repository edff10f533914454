/** An element with attributes and children, for what the map stands in. */
export function made<K extends keyof HTMLElementTagNameMap>(name: K, attributes: Readonly<Record<string, string>>, ...children: (Node | string)[]): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}

/** A field with its label. */
export function field(label: string, input: HTMLElement): HTMLElement {
  return made('label', { class: 'network-field' }, made('span', { class: 'ds-label', 'data-size': 'sm' }, label), input);
}

export function button(label: string, sign: string, press: () => void): HTMLButtonElement {
  const pressed = made('button', { type: 'button', class: 'ds-button', 'data-variant': 'secondary', 'data-size': 'sm', 'aria-label': label, title: label }, sign);
  pressed.addEventListener('click', press);
  return pressed;
}

/** A list of the terms, the first for all of them. */
export function choice(all: string, terms: readonly (readonly [string, string])[], choose: (term: string) => void): HTMLSelectElement {
  const select = made('select', { class: 'ds-input', 'data-size': 'sm' }, made('option', { value: '' }, all), ...terms.map(([id, name]) => made('option', { value: id }, name)));
  select.addEventListener('change', () => choose(select.value));
  return select;
}
