const prefix = 'samvirke-utkast:';
const quietMilliseconds = 4000;

type Values = [string, string][];

/** What a form keeps while it is being written: what was typed, and whether it has been sent since. */
interface Kept {
  readonly values: Values;
  readonly sent: boolean;
}

/** What was typed in the form; nothing of its token, its files or its passwords. */
function valuesOf(form: HTMLFormElement): Values {
  return [...new FormData(form).entries()]
    .filter((pair): pair is [string, string] => typeof pair[1] === 'string' && !pair[0].startsWith('_'));
}

function read(key: string): Kept | undefined {
  const text = sessionStorage.getItem(key);
  return text === null ? undefined : (JSON.parse(text) as Kept);
}

function keep(key: string, values: Values, sent: boolean): void {
  try {
    sessionStorage.setItem(key, JSON.stringify({ values, sent } satisfies Kept));
  } catch {
    // The browser keeps nothing for us; the form still works.
  }
}

/** Puts what was typed back into the fields that are there. */
function restore(form: HTMLFormElement, values: Values): void {
  for (const element of form.elements) {
    if (!(element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement)) continue;
    if (element.name === '' || element.name.startsWith('_')) continue;
    const typed = values.filter(([name]) => name === element.name).map(([, value]) => value);
    if (element instanceof HTMLInputElement && (element.type === 'checkbox' || element.type === 'radio')) element.checked = typed.includes(element.value);
    else if (element.type !== 'hidden') element.value = typed[0] ?? '';
  }
}

/** Keeps a form that is being written safe from a lost connection and a session that ran out. Without this script nothing but that is lost. */
class SamvirkeDraft extends HTMLElement {
  private form!: HTMLFormElement;
  private key!: string;
  private status!: HTMLElement;
  private timer: number | undefined;

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    this.form = form;
    this.key = prefix + (this.dataset['key'] ?? location.pathname);
    this.status = document.createElement('p');
    this.status.className = 'ds-paragraph draft-status';
    this.status.setAttribute('role', 'status');
    form.append(this.status);
    this.offer();
    form.addEventListener('input', () => this.typed());
    form.addEventListener('submit', () => keep(this.key, valuesOf(form), true));
  }

  /** Offers what was typed here before, where it is other than what the page shows. */
  private offer(): void {
    const kept = read(this.key);
    if (!kept || JSON.stringify(kept.values) === JSON.stringify(valuesOf(this.form))) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'ds-button';
    button.dataset['variant'] = 'secondary';
    button.textContent = this.dataset['restore'] ?? '';
    button.addEventListener('click', () => {
      restore(this.form, kept.values);
      button.remove();
      this.form.querySelector<HTMLElement>('input:not([type=hidden]), textarea, select')?.focus();
    });
    this.form.prepend(button);
  }

  private typed(): void {
    keep(this.key, valuesOf(this.form), false);
    this.status.textContent = '';
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => void this.save(), quietMilliseconds);
  }

  /** Sends what was typed as a draft, where the page takes drafts. */
  private async save(): Promise<void> {
    if (this.dataset['save'] === undefined) return;
    try {
      const answer = await fetch(this.form.action, { method: 'POST', body: new FormData(this.form), redirect: 'manual' });
      const isSaved = answer.ok || (answer.type === 'opaqueredirect');
      this.status.textContent = (isSaved ? this.dataset['saved'] : this.dataset['lost']) ?? '';
    } catch {
      this.status.textContent = this.dataset['lost'] ?? '';
    }
  }
}

/** Forgets what was sent and has come to another page than where one signs in. */
function forgetSent(): void {
  if (document.querySelector('form[action^="/logg-inn"]')) return;
  for (const key of Object.keys(sessionStorage)) {
    if (key.startsWith(prefix) && read(key)?.sent) sessionStorage.removeItem(key);
  }
}

forgetSent();
customElements.define('samvirke-draft', SamvirkeDraft);
