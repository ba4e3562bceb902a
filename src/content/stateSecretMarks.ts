import { foldWords } from './compactWords';
import { LineReader } from './secrecyLines';
import type { StateSecretRule } from './stateSecretRules';

/** Names the rule and nothing else: an answer or a log made from it cannot repeat the content. */
export interface StateSecretMark {
  rule: StateSecretRule;
}

const secrecyFields = new Set([
  'domat',
  'mucdomat',
  'capdomat',
  'secrecy',
  'secrecylevel',
  'secretlevel',
  'isstatesecret',
  'statesecret',
  'statesecretlevel',
]);

const noSecrecy = new Set([
  '',
  '0',
  'false',
  'no',
  'none',
  'null',
  'khong',
  'khongco',
  'khongmat',
  'thuong',
  'binhthuong',
]);

/** Languages and options nest a value once or twice; what lies deeper is taken for a level. */
const maxValueDepth = 4;

function isFilled(value: unknown, depth = 0): boolean {
  if (depth > maxValueDepth) return true;
  if (typeof value === 'string') return !noSecrecy.has(foldWords(value));
  if (isRecord(value)) return Object.values(value).some((inner) => isFilled(inner, depth + 1));
  return Boolean(value);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !ArrayBuffer.isView(value);
}

type Task = { type: 'value' | 'node'; value: unknown } | { type: 'endLine' } | { type: 'valueCell' };

const inlineTypes = new Set(['link', 'autolink', 'mark', 'overflow', 'inlineBlock']);

function hasFilledSecrecyField(record: Record<string, unknown>): boolean {
  return Object.entries(record).some(
    ([name, value]) => secrecyFields.has(foldWords(name)) && isFilled(value),
  );
}

/** Tasks for the children of an editor node, in reading order. */
function childTasks(node: Record<string, unknown>, children: unknown[]): Task[] {
  const isPair = node.type === 'tablerow' && children.length === 2;
  const nodes = children.map((value): Task => ({ type: 'node', value }));
  const [first, second] = nodes;
  if (isPair && first && second) return [first, { type: 'valueCell' }, second];
  return nodes;
}

/**
 * Walks any JSON without recursion, so that depth cannot exhaust the stack. Text of an editor's block is
 * read as one line however it is split into runs; all else in a node is looked at afterwards.
 */
class Search {
  private readonly reader = new LineReader();
  private readonly seen = new WeakSet<object>();
  private readonly later: unknown[] = [];
  private tasks: Task[] = [];
  private hasField = false;

  run(value: unknown): StateSecretRule | undefined {
    this.later.push(value);
    while (this.later.length > 0 && !this.rule()) {
      this.reader.endLine();
      this.tasks = [{ type: 'value', value: this.later.pop() }];
      this.runTasks();
    }
    this.reader.endLine();
    return this.rule();
  }

  private rule(): StateSecretRule | undefined {
    return this.hasField ? 'filledSecrecyField' : this.reader.found;
  }

  private runTasks(): void {
    for (let task = this.tasks.pop(); task; task = this.tasks.pop()) {
      this.runTask(task);
    }
  }

  private runTask(task: Task): void {
    switch (task.type) {
      case 'value':
        return this.visitValue(task.value);
      case 'node':
        return this.visitNode(task.value);
      case 'endLine':
        return this.reader.endLine();
      case 'valueCell':
        return this.reader.startValueCell();
    }
  }

  private push(tasks: Task[]): void {
    for (const task of tasks.toReversed()) this.tasks.push(task);
  }

  private enter(value: unknown): value is Record<string, unknown> {
    if (!isRecord(value) || this.seen.has(value)) return false;
    this.seen.add(value);
    if (hasFilledSecrecyField(value)) this.hasField = true;
    return true;
  }

  private visitValue(value: unknown): void {
    if (typeof value === 'string') return this.reader.readWhole(value);
    if (!this.enter(value)) return;
    if (Array.isArray(value.children)) return this.visitBlock(value, value.children);
    this.push(Object.values(value).map((inner): Task => ({ type: 'value', value: inner })));
  }

  /** One child of an editor node. */
  private visitNode(value: unknown): void {
    if (!isRecord(value)) return this.visitValue(value);
    const children = Array.isArray(value.children) ? value.children : undefined;
    if (!children && typeof value.text === 'string') return this.visitText(value, value.text);
    if (!this.enter(value)) return this.reader.endLine();
    if (typeof value.type !== 'string' || !inlineTypes.has(value.type)) {
      return this.visitBlock(value, children ?? []);
    }
    this.look(value);
    this.push(childTasks(value, children ?? []));
  }

  private visitText(node: Record<string, unknown>, text: string): void {
    this.reader.read(node.type === 'tab' ? '\t' : text);
    this.later.push({ ...node, text: node.type === 'tab' ? text : undefined });
  }

  private visitBlock(node: Record<string, unknown>, children: unknown[]): void {
    this.reader.endLine();
    this.look(node);
    this.push([...childTasks(node, children), { type: 'endLine' }]);
  }

  /** Everything a node says beside its text: fields of blocks, addresses of links. */
  private look(node: Record<string, unknown>): void {
    for (const [name, value] of Object.entries(node)) if (name !== 'children') this.later.push(value);
  }
}

/**
 * Finds input that carries a mark of a state secret, so that it can be refused at the door: such
 * content may not be drafted or kept on a machine joined to the internet (Luật Bảo vệ bí mật nhà nước
 * 117/2025/QH15). Writing about "bí mật nhà nước", as the plans do, is not a mark.
 *
 * @returns the first mark in any JSON value, or undefined.
 */
export function findStateSecretMark(value: unknown): StateSecretMark | undefined {
  const rule = new Search().run(value);
  return rule && { rule };
}
