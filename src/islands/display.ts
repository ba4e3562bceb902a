/**
 * How the reader of this device wants pages to look: scheme of colours, size of text, contrast. Runs
 * in the head before anything is painted, so it is the one script that blocks and must stay tiny. The
 * menu in the mast is plain radio buttons; their change is heard here, so the two cannot fall apart.
 */
const root = document.documentElement;
const names = ['theme', 'text', 'contrast'] as const;

/** Choices where the browser refuses to store them: they hold until the page is left. */
const unstored: Partial<Record<string, string>> = {};

function kept(name: string): string {
  try {
    return unstored[name] ?? localStorage.getItem(`nq57-${name}`) ?? '';
  } catch {
    return unstored[name] ?? '';
  }
}

function keep(name: string, value: string): void {
  try {
    localStorage.setItem(`nq57-${name}`, value);
    delete unstored[name];
  } catch {
    unstored[name] = value;
  }
}

const buttons = () => document.querySelectorAll<HTMLInputElement>('.display input');

/** Nothing chosen is no attribute: then the preference of the system rules. */
function apply(): void {
  for (const name of names) {
    const value = kept(name);
    if (value) root.dataset[name] = value;
    else delete root.dataset[name];
  }
  for (const button of buttons()) button.checked = button.value === kept(button.name);
}

const menu = () => document.querySelector<HTMLDetailsElement>('.display[open]');

// Style sheets show what is of no use without a script only where this attribute is.
root.dataset.script = '';
apply();
addEventListener('DOMContentLoaded', apply);
// A page that comes back from the history was painted with the old choice; Firefox restores old buttons.
addEventListener('pageshow', apply);
addEventListener('storage', apply);
addEventListener('change', ({ target }) => {
  const button = [...buttons()].find((candidate) => candidate === target);
  if (!button) return;
  keep(button.name, button.value);
  apply();
});
addEventListener('keydown', ({ key }) => {
  const open = menu();
  if (key !== 'Escape' || !open) return;
  if (open.contains(document.activeElement)) open.querySelector('summary')?.focus();
  open.open = false;
});
addEventListener('click', ({ target }) => {
  const open = menu();
  if (open && !open.contains(target as Node)) open.open = false;
});

export {};
