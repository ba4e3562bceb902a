import { mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { IndexState } from '../../delivery/searchIndex';

/** A process that uses an index of the folder, as it last said. */
export interface IndexReport {
  /** File of the index. */
  name: string;
  status: IndexState;
  /** ISO 8601. */
  at: string;
}

const requestName = 'rebuild';

/**
 * What the command of the operator and the processes that serve say to each other, in small files beside the indexes:
 * an index belongs to one process, so nobody else can make it anew.
 */
export class RebuildRequests {
  constructor(private readonly folder: string) {}

  /** Asks every process of the folder to make its index anew. @returns the time of the request, ISO 8601. */
  ask(): string {
    mkdirSync(this.folder, { recursive: true });
    writeFileSync(path.join(this.folder, requestName), '');
    return new Date(this.requestedAt()).toISOString();
  }

  /** Whether somebody asked after this time (ISO 8601; '' is before everything). */
  isNewerThan(time: string): boolean {
    return this.requestedAt() > (Date.parse(time) || 0);
  }

  /** Says how the index in this file is; a reader never sees half of it. @throws when it cannot be written. */
  report(file: string | undefined, status: IndexState): void {
    if (file === undefined) return;
    const report: IndexReport = { name: path.basename(file), status, at: new Date().toISOString() };
    writeFileSync(`${file}.json.new`, JSON.stringify(report));
    renameSync(`${file}.json.new`, `${file}.json`);
  }

  reports(): IndexReport[] {
    const names = readdirSync(this.folder).filter((name) => name.endsWith('.db.json'));
    return names.flatMap((name) => readReport(path.join(this.folder, name)) ?? []);
  }

  private requestedAt(): number {
    return statSync(path.join(this.folder, requestName), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  }
}

/** A process that makes its index anew takes away the old one with its report, at any moment. */
function readReport(file: string): IndexReport | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as IndexReport;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
