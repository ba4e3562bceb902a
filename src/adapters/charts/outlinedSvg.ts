import type { Element, ElementContent } from 'hast';
import { s } from 'hastscript';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { roleOf, type ColourRole } from './chartColours';
import { outlineOf, outlineUnits, setText, type Weight } from './glyphs';

type ParsedNode = DefaultTreeAdapterTypes.ChildNode;
type ParsedElement = DefaultTreeAdapterTypes.Element;

/** Shapes with letters as outlines, and the outlines they use. */
export interface OutlinedShapes {
  shapes: ElementContent[];
  glyphIds: ReadonlySet<string>;
}

const kept = ['d', 'points', 'x', 'y', 'width', 'height', 'cx', 'cy', 'r', 'rx', 'ry', 'transform'] as const;
const keptLook = ['stroke-width', 'stroke-dasharray', 'stroke-linejoin', 'stroke-linecap'] as const;

/**
 * The shapes of ECharts' SVG without its styles, scripts' hooks and counters, so that the same chart gives the same
 * bytes: colours become classes of their role, text becomes outlines, since an SVG shown as a picture loads no font.
 */
export function outlineShapes(svg: string): OutlinedShapes {
  const glyphIds = new Set<string>();
  const [root] = parseFragment(svg).childNodes.filter(isElement);
  return { shapes: (root?.childNodes ?? []).flatMap((node) => shapeOf(node, glyphIds)), glyphIds };
}

function isElement(node: ParsedNode): node is ParsedElement {
  return 'tagName' in node;
}

function shapeOf(node: ParsedNode, glyphIds: Set<string>): ElementContent[] {
  if (!isElement(node)) return [];
  const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
  switch (node.tagName) {
    case 'text':
      return outlinedText(node, attributes, glyphIds);
    case 'g': {
      const children = node.childNodes.flatMap((child) => shapeOf(child, glyphIds));
      return children.length === 0 ? [] : [s('g', { transform: attributes.transform }, children)];
    }
    case 'path':
    case 'rect':
    case 'circle':
    case 'ellipse':
    case 'polyline':
    case 'polygon':
    case 'line':
      return shape(node.tagName, attributes);
    default:
      return [];
  }
}

type Attributes = Record<string, string | undefined>;

function shape(tagName: string, attributes: Attributes): Element[] {
  const fill = roleOf(attributes.fill);
  const stroke = attributes['stroke-width'] === '0' ? undefined : roleOf(attributes.stroke);
  // Background and areas that only catch the mouse.
  if (!fill && !stroke) return [];
  const properties: Record<string, string | undefined> = { fill: fill ? undefined : 'none' };
  for (const name of kept) properties[name] = attributes[name];
  if (stroke) for (const name of keptLook) properties[name] = attributes[name];
  const classes = [fill && `f-${fill}`, stroke && `s-${stroke}`].filter((name) => name !== undefined);
  return [s(tagName, { ...properties, className: classes })];
}

const anchors: Record<string, number> = { middle: 0.5, end: 1 };

/** Middle of the capitals above the baseline, in ems: what ECharts centres a line of text on. */
const middle = 0.35;

function outlinedText(node: ParsedElement, attributes: Attributes, glyphIds: Set<string>): ElementContent[] {
  const words = node.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
  const style = attributes.style ?? '';
  const size = Number(/font-size:([\d.]+)px/.exec(style)?.[1] ?? 12);
  const weight: Weight = /font-weight:(?:600|700|bold)/.test(style) ? 600 : 400;
  const isCentred = attributes['dominant-baseline'] === 'central';
  const line = outlinedLine(
    words,
    {
      x: Number(attributes.x ?? 0),
      y: Number(attributes.y ?? 0) + (isCentred ? middle * size : 0),
      size,
      weight,
      role: roleOf(attributes.fill) ?? 'text',
      anchor: anchors[attributes['text-anchor'] ?? ''] ?? 0,
      transform: attributes.transform,
    },
    glyphIds,
  );
  return line.children.length === 0 ? [] : [line];
}

export interface LinePlace {
  x: number;
  /** Of the baseline. */
  y: number;
  size: number;
  weight: Weight;
  role: ColourRole;
  /** Share of the width that lies before `x`. */
  anchor?: number;
  transform?: string;
}

/** A line of text as outlines; notes which letters it uses. */
export function outlinedLine(
  text: string,
  { x, y, size, weight, role, anchor = 0, transform }: LinePlace,
  glyphIds: Set<string>,
): Element {
  const { letters, width } = setText(text, weight);
  const place = [transform, `translate(${round(x)} ${round(y)})`, `scale(${round(size / outlineUnits, 5)})`];
  const uses = letters.map(({ id, x: at }) => {
    glyphIds.add(id);
    return s('use', { href: `#${id}`, x: round(((at - anchor * width) * outlineUnits) / 1000, 0) });
  });
  return s('g', { transform: place.filter(Boolean).join(' '), className: [`f-${role}`] }, uses);
}

function round(value: number, digits = 2): number {
  return Number(value.toFixed(digits));
}

/** Definitions of the letters that shapes use. */
export function glyphDefinitions(ids: ReadonlySet<string>): Element {
  return s(
    'defs',
    [...ids].sort().map((id) => s('path', { id, d: outlineOf(id) })),
  );
}
