import type { Locale } from '../../../src/content/locales';
import { wordsFor } from '../../../src/locale/words';

/** Name and values as the island `display` stores them; no value leaves the choice to the system. */
interface Setting {
  name: string;
  title: string;
  choices: { value: string; label: string }[];
}

/** Scheme, size of text and contrast. The style sheet shows it only where its script runs. */
export function DisplayMenu({ locale }: { locale: Locale }) {
  const { title, note, ...words } = wordsFor(locale).portal.display;
  const settings: Setting[] = [
    {
      name: 'theme',
      title: words.theme,
      choices: [
        { value: '', label: words.themes.system },
        { value: 'light', label: words.themes.light },
        { value: 'dark', label: words.themes.dark },
      ],
    },
    {
      name: 'text',
      title: words.textSize,
      choices: [
        { value: '', label: words.usual },
        ...[115, 130].map((size) => ({ value: String(size), label: words.percent(size) })),
      ],
    },
    {
      name: 'contrast',
      title: words.contrast,
      choices: [
        { value: '', label: words.contrasts.system },
        { value: 'high', label: words.contrasts.high },
      ],
    },
  ];
  return (
    <details className="display">
      <summary>{title}</summary>
      <div>
        {settings.map((setting) => (
          <Choice key={setting.name} {...setting} />
        ))}
        <p className="note">{note}</p>
      </div>
    </details>
  );
}

function Choice({ name, title, choices }: Setting) {
  return (
    <fieldset>
      <legend>{title}</legend>
      {choices.map(({ value, label }) => (
        <label key={value}>
          <input type="radio" name={name} value={value} defaultChecked={value === ''} />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
